// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listquery.h"

#include <limits>

namespace podesk {

// What the values of a condition mean.
//
// Text, open Word   Contains: the folded text holds the folded value; Equal: both are the same when folded.
// closed Word, Flag Equal with the exact word ("yes" and "no" for a Flag).
// tag               Equal with `key` (the PO has it) or `key=value`, folded.
// Money             decimal text in major units, compared in each record's own currency ("1000" is 1000 yen or 1000.00
// dollars). Integer, Decimal  decimal text. Month             `2024-07`, `2024` (January to December), a day
// `2024-07-15` or a relative date. A month counts as its first moment,
//                   or as its last one where ListField::endOfMonth says so: `expires:<60d` = the last moment of the
//                   expiration month lies before now + 60 days (so it holds for expired ones too). Equal to a day: the
//                   month it lies in.
// Instant           `2024`, `2024-07`, `2024-07-15`, with a time down to the millisecond, or a relative date. A shorter
// form means
//                   the whole of that time; Equal to a relative date: that day (UTC).
// `none` is Equal to what a record does not have (the balance of an untracked PO).

/// Closed interval of a field's integers: Month::index, Instant::msecs, minor units, 1e-8 (Decimal), integers. Empty
/// when low > high.
struct KeyInterval
{
    qint64 low = std::numeric_limits<qint64>::min();
    qint64 high = std::numeric_limits<qint64>::max();
    constexpr bool holds(qint64 key) const { return low <= key && key <= high; }
    friend bool operator==(const KeyInterval&, const KeyInterval&) = default;
};

/// The values of a condition over a Month, Money, Integer, Instant or Decimal field, read.
struct ConditionKeys
{
    QList<KeyInterval> intervals; ///< alternatives
    bool none = false;            ///< records without a value match
};

/// True for the fields whose conditions conditionKeys() reads.
bool comparesByKey(const ListField& field);
/// True for a Word field that any text may stand in, and for Text.
bool comparesByText(const ListField& field);

/// `currencyDigits`: of the record's currency, used by Money alone. Errors: MalformedQuery (value, allowed).
Result<ConditionKeys> conditionKeys(const ListField& field, const ListCondition& condition, Instant now,
                                    int currencyDigits);

/// What fromText() checks of one condition, for conditions that were put together otherwise.
/// Errors: UnknownField (field, allowed), UnknownWord (field, value, allowed), MalformedQuery (value, allowed).
Result<void> checkCondition(ListKind kind, const ListCondition& condition);
Result<void> checkQuery(const ListQuery& query);

} // namespace podesk
