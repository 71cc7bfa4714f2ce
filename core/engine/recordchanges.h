// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace podesk {

class Session;

/// What a command did to one record, as the journal keeps it. Values are those of the tables: minor units,
/// milliseconds, ids.
struct RecordEvent
{
    qint64 position = 0; ///< journal entry
    QString kind;        ///< "purchase-order", "line-item", "invoice", "charge", "support-case", ...
    QString number;      ///< number, name or code of the record; empty where it has none
    QString how;         ///< "added", "changed", "removed"
    QJsonObject before;  ///< changed fields, of a removed record all
    QJsonObject after;   ///< changed fields, of an added record all
};

/// The kinds of records that events tell of.
QStringList recordEventKinds();

/// Everything written after a journal position, in order. Runs on the page thread.
Result<QList<RecordEvent>> changesSince(Session& session, qint64 position);

} // namespace podesk
