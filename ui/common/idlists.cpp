// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/idlists.h"

#include <QtCore/QHash>

#include <algorithm>

namespace podesk {

Difference differenceOf(std::span<const qint64> before, std::span<const qint64> after)
{
    const auto [left, right] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto prefix = left - before.begin();
    before = before.subspan(std::size_t(prefix));
    after = after.subspan(std::size_t(right - after.begin()));
    const auto [leftEnd, rightEnd] = std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend());
    const auto suffix = std::size_t(leftEnd - before.rbegin());
    return {prefix, before.first(before.size() - suffix), after.first(after.size() - suffix)};
}

std::vector<qint64> sortedMinus(std::span<const qint64> from, std::span<const qint64> less)
{
    std::vector<qint64> a(from.begin(), from.end());
    std::vector<qint64> b(less.begin(), less.end());
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    std::vector<qint64> out;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

std::span<const qint64> spanOf(const std::shared_ptr<const std::vector<qint64>>& ids)
{
    return ids ? std::span<const qint64>(*ids) : std::span<const qint64>();
}

SharedIds mergedInPlace(std::span<const qint64> shown, std::span<const qint64> fresh, const QSet<qint64>& kept)
{
    const Difference now = differenceOf(shown, fresh);
    const std::vector<qint64> added = sortedMinus(now.after, now.before);
    const std::vector<qint64> vanished = sortedMinus(now.before, now.after);
    QHash<qint64, std::vector<qint64>> following; // new rows by the row before them; 0 = at the beginning
    qint64 previous = 0;
    for (const qint64 id : now.after) {
        if (std::binary_search(added.begin(), added.end(), id))
            following[previous].push_back(id);
        else
            previous = id;
    }
    auto merged = std::make_shared<std::vector<qint64>>();
    const auto append = [&](std::span<const qint64> ids) { merged->insert(merged->end(), ids.begin(), ids.end()); };
    append(shown.first(std::size_t(now.prefix)));
    append(following.value(0));
    for (const qint64 id : now.before) {
        if (kept.contains(id) || !std::binary_search(vanished.begin(), vanished.end(), id))
            merged->push_back(id);
        append(following.value(id));
    }
    append(shown.subspan(std::size_t(now.prefix) + now.before.size()));
    return merged;
}

} // namespace podesk
