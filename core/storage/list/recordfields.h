// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/list/listrecord.h"
#include "core/storage/rowstream.h"

namespace podesk::storage {

/// The select that reads the records of a list; a condition and an order by id follow.
const QString& selectOf(ListKind kind);

/// Fills a record from a row of that select. Tags come from a table of their own.
void setRecord(ListKind kind, ListRecord& record, const RowStream& row);
/// The text of the tags field, once the record has its tags.
void setTagsText(ListRecord& record);

/// The column's text in a string that is used again for every row.
void take(std::string& text, const RowStream& row, int column);

} // namespace podesk::storage
