// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/recordchanges.h"
#include "ui/details/plainrowsmodel.h"

namespace podesk {

QList<PlainRowsModel::Column> differenceColumns();
/// A row for each changed field, and one for each record that was added or removed.
QList<PlainRowsModel::Row> differenceRows(const Comparison& comparison);

} // namespace podesk
