// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

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

} // namespace podesk::storage
