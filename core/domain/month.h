// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

namespace podesk {

/// A calendar month (UTC), counted as year * 12 + (month - 1). Ranges of months include both ends.
struct Month {
    qint32 index = 0;

    friend constexpr auto operator<=>(Month, Month) = default;

    static constexpr Month of(int year, int month) { return {year * 12 + month - 1}; }
    static Month containing(Instant instant);
    /// "2024-07"; months outside 1900-01..9999-12 and anything else are nothing.
    static std::optional<Month> fromText(QStringView text);

    constexpr int year() const { return index / 12; }
    constexpr int month() const { return index % 12 + 1; }
    constexpr bool isValid() const { return index >= 1900 * 12; }
    constexpr Month plus(int months) const { return {index + months}; }
    QString toText() const;
    /// First instant of the month, and of the following one.
    Instant begin() const;
    Instant end() const;
    QDate lastDay() const;
};

} // namespace podesk
