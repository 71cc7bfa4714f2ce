// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace podesk::storage {

/// A row with the number it sorts by.
struct KeyedRow
{
    quint64 key;
    quint32 row;
};

/// Sorts by key, keeping the order of equal keys (radix sort: a pass costs the same whatever the keys look like, and
/// bytes that all keys share cost none).
void sortRows(std::vector<KeyedRow>& rows);

/// A number for each row in hand, from 0 to `most`, in ascending order of what is wanted first.
struct SortKeys
{
    std::vector<quint64> keys;
    quint64 most = 0;
};

/// Sort keys from an ascending number a row; nothing stands last, whichever way the others are sorted.
template <class KeyOfRow>
SortKeys sortKeys(const std::vector<quint32>& rows, bool descending, KeyOfRow keyOfRow)
{
    SortKeys made;
    made.keys.reserve(rows.size());
    std::vector<size_t> nothing;
    quint64 least = std::numeric_limits<quint64>::max();
    quint64 most = 0;
    for (const quint32 row : rows) {
        const std::optional<quint64> key = keyOfRow(row);
        if (!key)
            nothing.push_back(made.keys.size());
        made.keys.push_back(key.value_or(0));
        if (key) {
            least = std::min(least, *key);
            most = std::max(most, *key);
        }
    }
    if (nothing.size() == rows.size())
        least = most = 0;
    for (quint64& key : made.keys)
        key = descending ? most - key : key - least;
    // The least 64-bit number stands for nothing, so the others leave room for one above them.
    made.most = most - least + (nothing.empty() ? 0 : 1);
    for (const size_t at : nothing)
        made.keys[at] = made.most;
    return made;
}

/// Puts rows in the order of their keys, the most important ones first; rows with equal keys keep their order.
void sortByKeys(std::vector<quint32>& rows, std::vector<SortKeys> keys);

} // namespace podesk::storage
