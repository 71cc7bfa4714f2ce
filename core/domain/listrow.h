// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listquery.h"
#include "core/domain/money.h"
#include "core/domain/month.h"

#include <memory>
#include <variant>
#include <vector>

namespace podesk {

/// One cell of a list, typed by its ListField: Text and Word hold QString, Integer qint64, Flag bool, Month, Instant,
/// Money a list with one entry a currency. monostate is "none" and shown as "-".
using ListCell = std::variant<std::monostate, QString, qint64, bool, Month, Instant, QList<Money>>;

/// A row with its record id and one cell for each of listFields(kind), in that order.
struct ListRow {
    qint64 id = 0;
    QList<ListCell> cells;
    qint64 order = 0; ///< id of the PO it is or belongs to; 0 for journal entries
    friend bool operator==(const ListRow&, const ListRow&) = default;
};

/// Sums of what a query matches; never across currencies.
struct CurrencyTotals {
    Currency currency;
    qint64 records = 0;
    qint64 valueMinor = 0;
    std::optional<qint64> balanceMinor; ///< none when no line of these records is tracked
    bool overflow = false; ///< the sum left 64 bits; the figures are then not shown
    friend bool operator==(const CurrencyTotals&, const CurrencyTotals&) = default;
};

/// A word with how many records carry it, for quick filters.
struct WordCount {
    QString word;
    qint64 count = 0;
    friend bool operator==(const WordCount&, const WordCount&) = default;
};

/// What a query gave: all matching record ids in order (shared, immutable), totals and counts.
struct ListAnswer {
    ListQuery query;
    std::shared_ptr<const std::vector<qint64>> ids;
    qint64 recordsInList = 0; ///< without any condition
    QList<CurrencyTotals> totals;
    /// Counts for the words of the field that quick filters show (status; of invoices outcome, of notifications result) under all other conditions
    /// of the query, in the order of the words.
    QList<WordCount> statusCounts;
    qint64 journalPosition = 0; ///< the answer is true as of this entry
    Instant now; ///< the workspace's clock the statuses were derived with
    /// False while columns are still being filled: then ids are a plain first page and text was searched in `searched` of `recordsInList`.
    bool complete = true;
    qint64 searched = 0;
};

} // namespace podesk
