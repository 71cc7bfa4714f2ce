// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/recordchanges.h"

namespace podesk {

/// A field in which two lines of what was done have parted. Values as events keep them; undefined: the record is not
/// there.
struct MarkDifference
{
    QString kind;
    QString number;
    QString field; ///< empty: the record itself, there in one and not in the other
    QJsonValue left;
    QJsonValue right;
    QJsonObject record; ///< what is known of it, for the words of a value
    friend bool operator==(const MarkDifference&, const MarkDifference&) = default;
};

/// What differs in records after two lines of events that began at the same moment.
QList<MarkDifference> differences(const QList<RecordEvent>& left, const QList<RecordEvent>& right);

} // namespace podesk
