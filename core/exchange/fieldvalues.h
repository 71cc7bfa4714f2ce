// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/vocabulary.h"
#include "core/exchange/datepattern.h"

namespace podesk {

/// How numbers are written in a file. A null `group` means that thousands stand together.
struct DecimalForm
{
    QChar point = u'.';
    QChar group;
};

/// How the values of one field are written in a file.
struct ValueForm
{
    std::vector<DatePattern> months; ///< the first that fits decides; empty: YYYY-MM
    DecimalForm decimal;
};

/// A number as written ("1,234.50", " 12 ", "(3.00)", ".99") as plain decimal text, or nothing. Brackets mean minus.
/// Groups must be of three digits, so that "12,50" is never twelve hundred and fifty. Zeros past the eighth decimal are
/// dropped.
std::optional<QString> plainDecimal(QStringView text, const DecimalForm& form);

// One text as a value of a field, or false. `currency` is the line's, of use for a tax alone.
bool readValue(const QString& text, const ValueForm& form, Currency currency, QString& into);
bool readValue(const QString& text, const ValueForm& form, Currency currency, Month& into);
bool readValue(const QString& text, const ValueForm& form, Currency currency, Currency& into);
bool readValue(const QString& text, const ValueForm& form, Currency currency, bool& into);
bool readValue(const QString& text, const ValueForm& form, Currency currency, LineItemType& into);
bool readValue(const QString& text, const ValueForm& form, Currency currency, UnitPrice& into);
bool readValue(const QString& text, const ValueForm& form, Currency currency, qint64& into);
bool readValue(const QString& text, const ValueForm& form, Currency currency, Tax& into);

// What readValue() takes, for a report.
QString allowedValues(const ValueForm& form, const QString*);
QString allowedValues(const ValueForm& form, const Month*);
QString allowedValues(const ValueForm& form, const Currency*);
QString allowedValues(const ValueForm& form, const bool*);
QString allowedValues(const ValueForm& form, const LineItemType*);
QString allowedValues(const ValueForm& form, const UnitPrice*);
QString allowedValues(const ValueForm& form, const qint64*);
QString allowedValues(const ValueForm& form, const Tax*);

} // namespace podesk
