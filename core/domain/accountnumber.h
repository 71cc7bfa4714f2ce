// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace podesk {

/// Twelve digits of ASCII, as AWS numbers its accounts.
bool isAccountNumber(QStringView text);

} // namespace podesk
