// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenarios/routes/acts.h"

namespace podesk {

/// Selects the orders of the command in their list; false when one of them was not found.
bool selectOrders(Acts& acts, qsizetype wanted);

/// A month as a month field reads it in every language.
QString typedMonth(Month month);

} // namespace podesk
