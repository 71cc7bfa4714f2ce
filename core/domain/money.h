// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/currency.h"
#include "core/domain/error.h"

namespace podesk {

/// An exact amount: whole minor units (cents, yen, fils) of one currency. Two currencies never add (G15):
/// plus() and minus() answer CurrencyMismatch or AmountOutOfRange instead of a wrong number.
struct Money {
    qint64 minor = 0;
    Currency currency;

    Result<Money> plus(Money other) const;
    Result<Money> minus(Money other) const;
    /// Plain decimal text with exactly the currency's digits: "-1234.50", "1200".
    QString toText() const;
    /// The reverse; refuses more decimals than the currency has, signs other than one leading minus, and exponents.
    static Result<Money> fromText(QStringView text, Currency currency);

    friend bool operator==(const Money&, const Money&) = default;
};

/// A unit price with up to eight decimals (G4), counted in 1e-8 of the currency's major unit.
struct UnitPrice {
    qint64 scaled = 0;
    static constexpr int decimals = 8;
    static constexpr qint64 one = 100'000'000;

    /// "45.5805": optional leading minus, digits, optional point and up to eight decimals. Details: value, limit.
    static Result<UnitPrice> fromText(QStringView text);
    /// Shortest text that reads back the same, with at least `minDigits` decimals.
    QString toText(int minDigits = 0) const;
    friend auto operator<=>(const UnitPrice&, const UnitPrice&) = default;
};

/// Price x quantity, rounded once, half-even, to the currency's digits. AmountOutOfRange past 64 bits.
Result<Money> times(UnitPrice price, qint64 quantity, Currency currency);

/// The same product before rounding, less the rounded one, in 1e-8 of a major unit: what rounding took away (+) or added (-).
Result<qint64> roundingDifference(UnitPrice price, qint64 quantity, Currency currency);

/// Tax on a line (section 7.2): none, a percentage of amount x quantity, or an absolute sum.
struct Tax {
    enum class Kind { None, Percent, Absolute };
    Kind kind = Kind::None;
    /// Percent: 1e-6 of a per cent (10 % = 10'000'000). Absolute: minor units of the line's currency.
    qint64 value = 0;

    static constexpr qint64 onePercent = 1'000'000;
    /// "10%", "7.75%", "5.00", "" (none). Details: value, allowed.
    static Result<Tax> fromText(QStringView text, Currency currency);
    QString toText(Currency currency) const;
    friend bool operator==(const Tax&, const Tax&) = default;
};

/// Tax due on `net`, rounded once, half-even.
Result<Money> taxOn(Money net, Tax tax);

} // namespace podesk
