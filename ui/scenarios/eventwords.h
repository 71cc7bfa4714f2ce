// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/recordchanges.h"
#include "ui/details/historymodel.h"

namespace podesk {

/// What happened to one record, for a reader.
struct ToldChange
{
    enum class How { Added, Changed, Removed };
    How how = How::Changed;
    QString record;            ///< "Invoice INV-1001"
    QList<FieldChange> fields; ///< what one looks at first, of a changed record what changed
};

/// "Invoice INV-1001"; empty for records that only serve others.
QString toldRecord(const QString& kind, const QString& number);
/// A field's stored value in a record of this kind.
QString toldValue(const QString& kind, const QString& field, const QJsonValue& value, const QJsonObject& record);
/// Several changes of one record are told as one; what only serves others is left out.
QList<ToldChange> toldChanges(const QList<RecordEvent>& events);

} // namespace podesk
