// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/sortrows.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

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

/// One pass for each digit of `keyOf`, from the lowest that matters to the highest.
template <class Item, class KeyOf>
void sortByDigits(std::vector<Item>& items, quint64 most, KeyOf keyOf)
{
    std::vector<Item> sorted(items.size());
    for (int shift = 0; shift < 64 && (most >> shift) != 0; shift += digitBits) {
        const auto digit = [=](Item item) { return (keyOf(item) >> shift) & (digitValues - 1); };
        std::array<size_t, digitValues> places{};
        for (const Item item : items)
            ++places[digit(item)];
        size_t next = 0;
        for (size_t& place : places)
            place = std::exchange(next, next + place);
        for (const Item item : items)
            sorted[places[digit(item)]++] = item;
        items.swap(sorted);
    }
}

/// Key and place in one number where both fit: half the memory to move.
bool sortTogether(std::vector<quint32>& rows, const SortKeys& keys)
{
    const auto placeBits = static_cast<int>(std::bit_width(rows.size()));
    if (placeBits + static_cast<int>(std::bit_width(keys.most)) > 64)
        return false;
    std::vector<quint64> items;
    items.reserve(rows.size());
    for (size_t place = 0; place < rows.size(); ++place)
        items.push_back(keys.keys[place] << placeBits | place);
    if (rows.size() < fewRows)
        std::sort(items.begin(), items.end());
    else
        sortByDigits(items, keys.most, [=](quint64 item) { return item >> placeBits; });
    const quint64 placeMask = (quint64(1) << placeBits) - 1;
    std::vector<quint32> sorted;
    sorted.reserve(rows.size());
    for (const quint64 item : items)
        sorted.push_back(rows[item & placeMask]);
    rows = std::move(sorted);
    return true;
}

} // namespace

void sortByKeys(std::vector<quint32>& rows, std::vector<SortKeys> keys)
{
    if (keys.empty())
        return;
    const std::vector<SortKeys> packs = packed(std::move(keys));
    if (packs.size() == 1 && !rows.empty() && sortTogether(rows, packs.front()))
        return;
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
    sortByDigits(rows, most->key - least->key, [base = least->key](KeyedRow keyed) { return keyed.key - base; });
}

} // namespace podesk::storage
