// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/list/listcolumns.h"

#include <atomic>

namespace podesk::storage {

/// What a query gives over the columns of a list: ids in order, totals and counts of words; the other members of the
/// answer are the caller's. Polls `cancelled` (may be null). Errors: Cancelled, UnknownField, UnknownWord,
/// MalformedQuery.
Result<ListAnswer> evaluate(const ListColumns& columns, const ListQuery& query, Instant now,
                            const std::atomic_bool* cancelled);

/// Sums per currency over these rows, in the order of the currencies' codes. Journal entries have none.
QList<CurrencyTotals> totalsOf(const ListColumns& columns, const std::vector<quint32>& rows);

} // namespace podesk::storage
