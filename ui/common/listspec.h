// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listquery.h"
#include "ui/common/workspacepage.h"

namespace podesk {

/// Everything in which one list's page differs from another's. Page, table, query line and footer read it and know no
/// list by name.
struct ListSpec
{
    Place place = Place::Activity;
    QString icon;                            ///< of its place in the navigation
    qint64 WorkspaceFacts::*count = nullptr; ///< how many records there are
    QStringList firstColumns;                ///< what one sees before arranging the columns
    QList<ListSort> firstSort;
    QString buttonField;   ///< Word field with a button and a count for each of its words; empty: none
    QString menuField;     ///< Word field that a drop-down beside the buttons filters by; empty: none
    QString greyField;     ///< rows are greyed unless their word in this field is `fullWord`
    QString fullWord;
    bool hasSums = true;   ///< its records have amounts to add up
    QString exportName;    ///< file name that an export proposes
    QString exampleFilter; ///< a condition of this list, shown while nothing is typed
    const char* emptyTitle;
    const char* emptyReason;
};

const ListSpec& listSpec(ListKind kind);

/// Name of the place that shows a list: what the books call journal, the window calls activity.
QString placeName(ListKind kind);
/// What stands there while the list has no record, and why, or what to do about it.
QString emptyTitle(ListKind kind);
QString emptyReason(ListKind kind);

/// Width of a column in average characters before anyone changes it.
int firstWidth(const ListField& field);

} // namespace podesk
