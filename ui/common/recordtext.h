// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listrow.h"

#include <QtCore/QVariant>

namespace podesk {

// What the cells and headings of a record list say, to eyes and to screen readers.

/// Text of a cell on one line of bounded length, whatever was stored.
QString oneLine(const QString& text);
QString cellLine(const ListField& field, const ListCell& cell);
/// The same of a whole row: what a notice is about is told from several of its cells.
QString cellLine(ListKind kind, const ListRow& row, int column);
Qt::Alignment alignmentOf(FieldKind kind);
/// What a screen reader says when it comes to the row: the columns that one sees first, with their headings.
QString spokenRow(ListKind kind, const ListRow& row);
/// A heading of a list under a query, which sorts by none, one or two of them.
QVariant headingData(const ListQuery& query, int section, int role);

} // namespace podesk
