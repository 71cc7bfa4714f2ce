// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listquery.h"
#include "tests/lists/book.h"

namespace podesk::test {

__extension__ using Wide = __int128;

/// A value: text for Text and Word, a number in 1e-8 for amounts and integers, milliseconds for times, a month.
struct Cell
{
    QString text;
    std::optional<Wide> number;
    std::optional<Month> month;
};

struct Record
{
    qint64 id = 0;
    QMap<QString, Cell> cells;
    QList<Tag> tags;
    QList<std::pair<Money, std::optional<qint64>>> sums; ///< value and balance, one a currency
    qint64 order = 0;                                    ///< the PO it belongs to
};

inline constexpr Wide hundredMillion = 100'000'000;

/// The records of a list as maps of values, in order of id.
QList<Record> recordsOf(const Book& book, ListKind kind, Instant now);

} // namespace podesk::test
