// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/list/listcolumns.h"

namespace podesk::storage {

/// Distinct values of a field that hold the text (folded), those that begin with it first, each group in the order a
/// list sorts them; at most `limit`. Fields that are compared as numbers or times have none. `tag` gives keys and
/// `key=value`. Errors: UnknownField (field).
Result<QStringList> completionsOf(Database& database, const ListColumns& columns, const QString& field,
                                  const QString& text, int limit);

} // namespace podesk::storage
