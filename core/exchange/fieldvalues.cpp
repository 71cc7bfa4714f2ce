// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/fieldvalues.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Takes minus signs and brackets off; nothing for a text with both or with one bracket.
std::optional<bool> takeSign(QStringView& text)
{
    const bool opens = text.startsWith(u'(');
    if (opens != text.endsWith(u')') || text.isEmpty())
        return std::nullopt;
    if (opens) {
        text = text.sliced(1, text.size() - 2).trimmed();
        return true;
    }
    const bool isNegative = text.startsWith(u'-');
    if (isNegative)
        text = text.sliced(1);
    return isNegative;
}

/// Whole digits without their group marks; nothing when a group is not of three.
std::optional<QString> ungrouped(QStringView whole, QChar group)
{
    if (group.isNull() || !whole.contains(group))
        return isDigits(whole) ? std::optional(whole.toString()) : std::nullopt;
    QString digits;
    const QList<QStringView> groups = whole.split(group);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups.at(i).size();
        if ((i == 0 ? size < 1 || size > 3 : size != 3) || !isDigits(groups.at(i)))
            return std::nullopt;
        digits += groups.at(i);
    }
    return digits;
}

bool assign(const auto& read, auto& into)
{
    if (!read)
        return false;
    into = *read;
    return true;
}

QString decimalForm(const ValueForm& form, int decimals)
{
    const QString whole = form.decimal.group.isNull() ? u"N"_s : u"NNN%1NNN"_s.arg(form.decimal.group);
    return decimals == 0 ? whole : whole + u"[%1%2]"_s.arg(form.decimal.point).arg(QString(decimals, u'N'));
}

} // namespace

std::optional<QString> plainDecimal(QStringView text, const DecimalForm& form)
{
    text = text.trimmed();
    const std::optional<bool> isNegative = takeSign(text);
    if (!isNegative)
        return std::nullopt;
    const qsizetype point = text.indexOf(form.point);
    const std::optional<QString> whole = ungrouped(point < 0 ? text : text.first(point), form.group);
    QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (!whole || !isDigits(fraction) || (point >= 0 && fraction.isEmpty()) || (whole->isEmpty() && fraction.isEmpty()))
        return std::nullopt;
    while (fraction.size() > UnitPrice::decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    QString plain = (*isNegative ? u"-"_s : QString()) + (whole->isEmpty() ? u"0"_s : *whole);
    if (!fraction.isEmpty())
        plain += u'.' + fraction.toString();
    return plain;
}

bool readValue(const QString& text, const ValueForm&, Currency, QString& into)
{
    into = text;
    return true;
}

bool readValue(const QString& text, const ValueForm& form, Currency, Month& into)
{
    const QString trimmed = text.trimmed();
    if (form.months.empty())
        return assign(Month::fromText(trimmed), into);
    for (const DatePattern& pattern : form.months) {
        const std::optional<QDate> date = pattern.match(trimmed);
        if (!date)
            continue;
        into = Month::of(date->year(), date->month());
        return into.isValid();
    }
    return false;
}

bool readValue(const QString& text, const ValueForm&, Currency, Currency& into)
{
    return assign(Currency::fromCode(text.trimmed()), into);
}

bool readValue(const QString& text, const ValueForm&, Currency, bool& into)
{
    const QString word = text.trimmed();
    into = word == "yes"_L1;
    return into || word == "no"_L1;
}

bool readValue(const QString& text, const ValueForm&, Currency, LineItemType& into)
{
    return assign(lineItemTypeFromText(text.trimmed()), into);
}

bool readValue(const QString& text, const ValueForm& form, Currency, UnitPrice& into)
{
    const std::optional<QString> plain = plainDecimal(text, form.decimal);
    return plain && assign(UnitPrice::fromText(*plain), into);
}

bool readValue(const QString& text, const ValueForm& form, Currency, qint64& into)
{
    const std::optional<QString> plain = plainDecimal(text, form.decimal);
    if (!plain)
        return false;
    // "550.00" pieces are 550 pieces; half a piece is not a quantity.
    const qsizetype point = plain->indexOf(u'.');
    const QStringView fraction = point < 0 ? QStringView() : QStringView(*plain).sliced(point + 1);
    bool isNumber = false;
    into = QStringView(*plain).first(point < 0 ? plain->size() : point).toLongLong(&isNumber);
    return isNumber && std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c == u'0'; });
}

bool readValue(const QString& text, const ValueForm& form, Currency currency, Tax& into)
{
    QStringView number = QStringView(text).trimmed();
    if (number.isEmpty()) {
        into = {};
        return true;
    }
    const bool isPercent = number.endsWith(u'%');
    if (isPercent)
        number.chop(1);
    const std::optional<QString> plain = plainDecimal(number, form.decimal);
    return plain && assign(Tax::fromText(isPercent ? *plain + u'%' : *plain, currency), into);
}

QString allowedValues(const ValueForm&, const QString*)
{
    return u"..."_s;
}

QString allowedValues(const ValueForm& form, const Month*)
{
    QStringList patterns;
    for (const DatePattern& pattern : form.months)
        patterns << pattern.toText();
    return patterns.isEmpty() ? u"yyyy-MM"_s : patterns.join(u" | "_s);
}

QString allowedValues(const ValueForm&, const Currency*)
{
    return u"AAA (ISO 4217)"_s;
}

QString allowedValues(const ValueForm&, const bool*)
{
    return u"yes | no"_s;
}

QString allowedValues(const ValueForm&, const LineItemType*)
{
    QStringList words;
    for (const LineItemType type : allLineItemTypes)
        words << lineItemTypeText(type);
    return words.join(u" | "_s);
}

QString allowedValues(const ValueForm& form, const UnitPrice*)
{
    return decimalForm(form, UnitPrice::decimals);
}

QString allowedValues(const ValueForm& form, const qint64*)
{
    return decimalForm(form, 0);
}

QString allowedValues(const ValueForm& form, const Tax*)
{
    return decimalForm(form, 2) + u" | "_s + decimalForm(form, 6) + u'%';
}

} // namespace podesk
