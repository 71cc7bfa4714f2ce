// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QtCore/QLocale>

namespace podesk {

/// A number as a person types it in their language ("1,234.50", "1.234,50", "1 234,5") as canonical text ("1234.50");
/// nothing for anything else, misplaced group separators included: "1,23" is not quietly read as 123.
std::optional<QString> canonicalDecimal(const QString& typed, const QLocale& locale);
/// Canonical text as one types it: the language's decimal sign, no groups.
QString typedDecimal(const QString& canonical, const QLocale& locale);

} // namespace podesk
