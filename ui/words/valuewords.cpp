// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/purchasewords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::ValueWords)
};

/// Digits of a fraction in the locale's own numerals; QLocale would group them and drop leading zeros.
QString fractionText(quint64 fraction, int digits, const QLocale& locale)
{
    const QString zero = locale.zeroDigit();
    const QString plain = QString::number(fraction).rightJustified(digits, u'0');
    QString text;
    for (const QChar digit : plain) {
        const char32_t first = zero.size() == 2 ? QChar::surrogateToUcs4(zero[0], zero[1]) : zero[0].unicode();
        const char32_t shown = first + static_cast<char32_t>(digit.digitValue());
        text += QString::fromUcs4(&shown, 1);
    }
    return text;
}

/// An exact decimal: `value` counted in 10^-digits, at least `minDigits` decimals. Never through double, which loses
/// cents.
QString decimalText(qint64 value, int digits, int minDigits, const QLocale& locale)
{
    const quint64 magnitude = value < 0 ? quint64(0) - static_cast<quint64>(value) : static_cast<quint64>(value);
    quint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    quint64 fraction = magnitude % unit;
    int shown = digits;
    while (shown > minDigits && fraction % 10 == 0) {
        fraction /= 10;
        --shown;
    }
    QString text = locale.toString(magnitude / unit);
    if (shown > 0)
        text += locale.decimalPoint() + fractionText(fraction, shown, locale);
    return value < 0 ? locale.negativeSign() + text : text;
}

QString moneysText(const QList<Money>& moneys, const QLocale& locale)
{
    QStringList parts;
    for (const Money& money : moneys)
        parts.append(moneyText(money, locale));
    return parts.isEmpty() ? u"-"_s : parts.join(u" + "_s);
}

QString textCell(const ListField& field, const QString& text, const QLocale& locale)
{
    if (field.kind == FieldKind::Word)
        return wordText(QString(field.name), text);
    if (field.kind == FieldKind::Decimal)
        return plainDecimalText(text, locale);
    return text;
}

struct CellVisitor
{
    const ListField& field;
    const QLocale& locale;

    QString operator()(std::monostate) const { return u"-"_s; }
    QString operator()(const QString& text) const { return textCell(field, text, locale); }
    QString operator()(qint64 number) const { return countText(number, locale); }
    QString operator()(bool flag) const { return flag ? ValueWords::tr("Yes") : ValueWords::tr("No"); }
    QString operator()(Month month) const { return monthText(month, locale); }
    QString operator()(Instant instant) const { return dateTimeText(instant, locale); }
    QString operator()(const QList<Money>& moneys) const { return moneysText(moneys, locale); }
};

} // namespace

QString moneyText(Money money, const QLocale& locale, bool withCurrency)
{
    const int digits = money.currency.digits();
    const QString text = decimalText(money.minor, digits, digits, locale);
    return withCurrency && money.currency.isValid() ? money.currency.code() + u' ' + text : text;
}

QString unitPriceText(UnitPrice price, Currency currency, const QLocale& locale)
{
    return decimalText(price.scaled, UnitPrice::decimals, currency.digits(), locale);
}

QString plainDecimalText(const QString& text, const QLocale& locale)
{
    const Result<UnitPrice> price = UnitPrice::fromText(text);
    // As many decimals as the text shows: a column of prices has no currency to tell.
    const qsizetype point = text.indexOf(u'.');
    const int shown = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    return price ? decimalText(price->scaled, UnitPrice::decimals, shown, locale) : text;
}

QString monthText(Month month, const QLocale& locale)
{
    return month.isValid() ? locale.toString(QDate(month.year(), month.month(), 1), u"MMM yyyy"_s) : u"-"_s;
}

QString dateText(Instant instant, const QLocale& locale)
{
    return locale.toString(instant.date(), ValueWords::tr("d MMM yyyy", "date format: day, short month, year"));
}

QString dateTimeText(Instant instant, const QLocale& locale)
{
    return locale.toString(instant.toDateTime(), ValueWords::tr("d MMM yyyy HH:mm", "date format with time")) +
           u" UTC"_s;
}

QString countText(qint64 count, const QLocale& locale)
{
    return locale.toString(count);
}

QString totalsText(const CurrencyTotals& totals, const QLocale& locale)
{
    if (totals.overflow)
        return ValueWords::tr("%1: too large to add up").arg(totals.currency.code());
    const QString value = moneyText({totals.valueMinor, totals.currency}, locale);
    if (!totals.balanceMinor)
        return value;
    return ValueWords::tr("%1, balance %2").arg(value, moneyText({*totals.balanceMinor, totals.currency}, locale));
}

QString cellText(const ListField& field, const ListCell& cell, const QLocale& locale)
{
    return std::visit(CellVisitor{field, locale}, cell);
}

} // namespace podesk::words
