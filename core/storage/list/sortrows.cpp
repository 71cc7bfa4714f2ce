// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/sortrows.h"

#include <algorithm>
#include <array>

namespace podesk::storage {

namespace {

constexpr int digitBits = 11;
constexpr size_t digitValues = size_t(1) << digitBits;
// Below this many rows the tables cost more than they save.
constexpr size_t fewRows = 512;

} // namespace

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
