// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listrow.h"
#include "tests/lists/book.h"

namespace podesk::test {

/// What a query should give, found the slow and obvious way: every record as a map of values, every condition looked at
/// one by one. Shares nothing with core/storage/list and reads values of conditions by itself.
struct OracleAnswer
{
    std::vector<qint64> ids;
    QList<CurrencyTotals> totals;
    QList<WordCount> statusCounts;
};

OracleAnswer oracleAnswer(const Book& book, const ListQuery& query, Instant now);
/// The rows a person should see, in order of id.
QList<ListRow> oracleRows(const Book& book, ListKind kind, Instant now);

} // namespace podesk::test
