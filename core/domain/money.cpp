// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include <limits>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

// Two 64-bit factors always fit in it; __extension__ because the type is not ISO C++.
__extension__ using Wide = __int128;

constexpr Wide smallest64 = std::numeric_limits<qint64>::min();
constexpr Wide largest64 = std::numeric_limits<qint64>::max();

/// A text in a message is cut: what was pasted may be megabytes.
QString quoted(QStringView text)
{
    return text.left(64).toString();
}

constexpr qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

Result<qint64> narrowed(Wide value)
{
    if (value < smallest64 || value > largest64)
        return fail(ErrorCode::AmountOutOfRange);
    return static_cast<qint64>(value);
}

Wide dividedHalfEven(Wide value, Wide divisor)
{
    Wide quotient = value / divisor;
    Wide rest = value % divisor;
    if (rest < 0)
        rest = -rest;
    const Wide twice = rest * 2;
    if (twice > divisor || (twice == divisor && quotient % 2 != 0))
        quotient += value < 0 ? -1 : 1;
    return quotient;
}

tl::unexpected<Error> malformed(QStringView text)
{
    return fail(ErrorCode::InvalidField, {{u"value"_s, quoted(text)}, {u"allowed"_s, u"1234.56, -1234.56"_s}});
}

/// Plain decimal text, counted in units of 10^-decimals.
Result<qint64> scaledFromText(QStringView text, int decimals)
{
    const bool negative = text.startsWith(u'-');
    Wide value = 0;
    int digits = 0;
    int decimalsSeen = -1; // before the point
    bool tooLarge = false;
    for (const QChar character : text.sliced(negative ? 1 : 0)) {
        if (character == u'.' && decimalsSeen < 0) {
            decimalsSeen = 0;
            continue;
        }
        if (character < u'0' || character > u'9')
            return malformed(text);
        ++digits;
        if (decimalsSeen >= 0 && ++decimalsSeen > decimals)
            continue;
        value = value * 10 + (character.unicode() - u'0');
        if (value > -smallest64) {
            tooLarge = true;
            value = 0;
        }
    }
    if (digits == 0)
        return malformed(text);
    if (decimalsSeen > decimals)
        return fail(ErrorCode::AmountDecimals, {{u"value"_s, quoted(text)}, {u"limit"_s, decimals}});
    value *= powerOfTen(decimals - std::max(decimalsSeen, 0));
    const auto result = narrowed(negative ? -value : value);
    if (tooLarge || !result)
        return fail(ErrorCode::AmountOutOfRange, {{u"value"_s, quoted(text)}});
    return result;
}

/// The reverse, with `decimals` decimals; trailing zeros are dropped down to `minDigits` of them.
QString scaledToText(qint64 scaled, int decimals, int minDigits)
{
    const quint64 magnitude = scaled < 0 ? quint64(0) - static_cast<quint64>(scaled) : static_cast<quint64>(scaled);
    QString text = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    if (decimals > 0) {
        text.insert(text.size() - decimals, u'.');
        int shown = decimals;
        while (shown > minDigits && text.endsWith(u'0')) {
            text.chop(1);
            --shown;
        }
        if (shown == 0)
            text.chop(1);
    }
    return scaled < 0 ? u'-' + text : text;
}

Wide exactProduct(UnitPrice price, qint64 quantity)
{
    return static_cast<Wide>(price.scaled) * quantity;
}

/// How many 1e-8 of a major unit one minor unit is.
qint64 scaledPerMinor(Currency currency)
{
    return powerOfTen(UnitPrice::decimals - currency.digits());
}

QVariantMap bothCurrencies(Money left, Money right)
{
    return {{u"left"_s, left.currency.code()}, {u"right"_s, right.currency.code()}};
}

constexpr int taxDecimals = 6;

} // namespace

Result<Money> Money::plus(Money other) const
{
    if (currency != other.currency)
        return fail(ErrorCode::CurrencyMismatch, bothCurrencies(*this, other));
    Money sum{0, currency};
    if (__builtin_add_overflow(minor, other.minor, &sum.minor))
        return fail(ErrorCode::AmountOutOfRange, {{u"value"_s, toText()}});
    return sum;
}

Result<Money> Money::minus(Money other) const
{
    if (currency != other.currency)
        return fail(ErrorCode::CurrencyMismatch, bothCurrencies(*this, other));
    Money difference{0, currency};
    if (__builtin_sub_overflow(minor, other.minor, &difference.minor))
        return fail(ErrorCode::AmountOutOfRange, {{u"value"_s, toText()}});
    return difference;
}

QString Money::toText() const
{
    return scaledToText(minor, currency.digits(), currency.digits());
}

Result<Money> Money::fromText(QStringView text, Currency currency)
{
    return scaledFromText(text, currency.digits()).map([currency](qint64 minor) { return Money{minor, currency}; });
}

Result<UnitPrice> UnitPrice::fromText(QStringView text)
{
    return scaledFromText(text, decimals).map([](qint64 scaled) { return UnitPrice{scaled}; });
}

QString UnitPrice::toText(int minDigits) const
{
    return scaledToText(scaled, decimals, minDigits);
}

Result<Money> times(UnitPrice price, qint64 quantity, Currency currency)
{
    const auto minor = narrowed(dividedHalfEven(exactProduct(price, quantity), scaledPerMinor(currency)));
    if (!minor)
        return fail(ErrorCode::AmountOutOfRange, {{u"value"_s, price.toText()}});
    return Money{*minor, currency};
}

Result<qint64> roundingDifference(UnitPrice price, qint64 quantity, Currency currency)
{
    return times(price, quantity, currency).map([&](Money rounded) {
        const Wide back = static_cast<Wide>(rounded.minor) * scaledPerMinor(currency);
        return static_cast<qint64>(exactProduct(price, quantity) - back); // at most half a minor unit
    });
}

Result<Tax> Tax::fromText(QStringView text, Currency currency)
{
    if (text.isEmpty())
        return Tax{};
    if (text.endsWith(u'%')) {
        return scaledFromText(text.chopped(1), taxDecimals).map([](qint64 value) { return Tax{Kind::Percent, value}; });
    }
    return Money::fromText(text, currency).map([](Money sum) { return Tax{Kind::Absolute, sum.minor}; });
}

QString Tax::toText(Currency currency) const
{
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::Percent:
        return scaledToText(value, taxDecimals, 0) + u'%';
    case Kind::Absolute:
        return Money{value, currency}.toText();
    }
    Q_UNREACHABLE();
}

Result<Money> taxOn(Money net, Tax tax)
{
    switch (tax.kind) {
    case Tax::Kind::None:
        return Money{0, net.currency};
    case Tax::Kind::Absolute:
        return Money{tax.value, net.currency};
    case Tax::Kind::Percent:
        break;
    }
    const Wide product = static_cast<Wide>(net.minor) * tax.value;
    const auto minor = narrowed(dividedHalfEven(product, Wide{100} * Tax::onePercent));
    if (!minor)
        return fail(ErrorCode::AmountOutOfRange, {{u"value"_s, net.toText()}});
    return Money{*minor, net.currency};
}

} // namespace podesk
