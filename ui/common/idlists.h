// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>

#include <memory>
#include <span>
#include <vector>

namespace podesk {

/// Record ids in the order of a list, shared with the answer they came in.
using SharedIds = std::shared_ptr<const std::vector<qint64>>;
std::span<const qint64> spanOf(const SharedIds& ids);

/// The parts of two id lists that differ, once their common beginning and end are left out.
struct Difference
{
    qsizetype prefix = 0;
    std::span<const qint64> before;
    std::span<const qint64> after;
};
Difference differenceOf(std::span<const qint64> before, std::span<const qint64> after);

/// The ids of `from` that `less` does not have, sorted by value.
std::vector<qint64> sortedMinus(std::span<const qint64> from, std::span<const qint64> less);

/// `shown` brought up to `fresh` without moving a row from its place: new ids behind the one they follow in `fresh`; of
/// those that `fresh` lacks only the `kept` ones stay.
SharedIds mergedInPlace(std::span<const qint64> shown, std::span<const qint64> fresh, const QSet<qint64>& kept);

} // namespace podesk
