// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/sortrows.h"

#include <algorithm>
#include <array>
#include <bit>

namespace podesk::storage {

namespace {

constexpr int digitBits = 11;
constexpr size_t digitValues = size_t(1) << digitBits;
// Below this many rows the tables cost more than they save.
constexpr size_t fewRows = 512;

/// Puts a less important key below a more important one where both fit into one number: sorting once is cheaper than
/// twice, and the columns are read in their own order.
std::vector<SortKeys> packed(std::vector<SortKeys> keys)
{
    std::vector<SortKeys> packs;
    for (SortKeys& next : keys) {
        const auto bits = static_cast<int>(std::bit_width(next.most));
        if (packs.empty() || bits + static_cast<int>(std::bit_width(packs.back().most)) > 64) {
            packs.push_back(std::move(next));
            continue;
        }
        if (bits == 0)
            continue;
        SortKeys& pack = packs.back();
        // Sixty-four bits are shifted only where nothing is above them.
        for (size_t i = 0; i < pack.keys.size(); ++i)
            pack.keys[i] = bits == 64 ? next.keys[i] : (pack.keys[i] << bits | next.keys[i]);
        pack.most = bits == 64 ? next.most : (pack.most << bits | next.most);
    }
    return packs;
}

} // namespace

void sortByKeys(std::vector<quint32>& rows, std::vector<SortKeys> keys)
{
    if (keys.empty())
        return;
    const std::vector<SortKeys> packs = packed(std::move(keys));
    std::vector<KeyedRow> keyed;
    keyed.reserve(rows.size());
    for (quint32 place = 0; place < rows.size(); ++place)
        keyed.push_back({0, place});
    // Each sort keeps the order of equal keys, so the least important goes first.
    for (auto pack = packs.crbegin(); pack != packs.crend(); ++pack) {
        for (KeyedRow& at : keyed)
            at.key = pack->keys[at.row];
        sortRows(keyed);
    }
    std::vector<quint32> sorted;
    sorted.reserve(rows.size());
    for (const KeyedRow at : keyed)
        sorted.push_back(rows[at.row]);
    rows = std::move(sorted);
}

void sortRows(std::vector<KeyedRow>& rows)
{
    if (rows.size() < fewRows) {
        std::stable_sort(rows.begin(), rows.end(), [](KeyedRow a, KeyedRow b) { return a.key < b.key; });
        return;
    }
    const auto [least, most] =
        std::minmax_element(rows.begin(), rows.end(), [](KeyedRow a, KeyedRow b) { return a.key < b.key; });
    const quint64 base = least->key;
    const quint64 range = most->key - base;
    std::vector<KeyedRow> sorted(rows.size());
    for (int shift = 0; shift < 64 && (range >> shift) != 0; shift += digitBits) {
        const auto digit = [=](KeyedRow keyed) { return ((keyed.key - base) >> shift) & (digitValues - 1); };
        std::array<size_t, digitValues> places{};
        for (const KeyedRow keyed : rows)
            ++places[digit(keyed)];
        size_t next = 0;
        for (size_t& place : places) {
            const size_t count = place;
            place = next;
            next += count;
        }
        for (const KeyedRow keyed : rows)
            sorted[places[digit(keyed)]++] = keyed;
        rows.swap(sorted);
    }
}

} // namespace podesk::storage
