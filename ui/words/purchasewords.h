// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QLocale>

namespace podesk::words {

/// errorHint() of the codes about buying: permissions, checkout, invoices and support cases. Empty for the others.
QString purchaseHint(const Error& error);

/// The same about agreements and what is charged for them.
QString agreementHint(const Error& error);

/// wordText() of the fields about buying, by a field's name in the spelling of lists; nothing for other fields and
/// unknown words.
std::optional<QString> purchaseWord(const QString& field, const QString& word);

/// "billFrom" and "bill_from" as lists spell them: "bill-from".
QString listSpelling(const QString& field);

/// "1234.50" with the locale's separators; what is no decimal as it stands.
QString plainDecimalText(const QString& text, const QLocale& locale);

} // namespace podesk::words
