// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/rooms.h"

namespace podesk::test {

/// Invoices, the panel behind them, why they are as they are, and the rules' help. To be walked after the demo was
/// opened.
QList<Room> invoiceRooms();

} // namespace podesk::test
