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

/// A record that is not the same at two moments. Versions are no difference; keys of other records are replaced by those
/// records' names, under the field's name without "_id".
struct RecordDifference
{
    QString kind;  ///< as in RecordEvent
    qint64 id = 0; ///< of the first, where they are only counted
    QString number;
    QString parent; ///< number of the PO, invoice or agreement that it is a part of; empty where it is none
    QString currency; ///< code, of its amounts in minor units; empty where it has none
    QString how;
    QJsonObject before; ///< what differs, of a removed record all
    QJsonObject after;  ///< what differs, of an added record all
    qint64 records = 1; ///< more where they were written in bulk: those are counted, not shown

    QJsonObject toJson() const;
};
struct Comparison
{
    QList<RecordDifference> differences; ///< in the order of their kinds; the first `mostDifferences`
    qint64 count = 0;                    ///< of all of them
};
inline constexpr qsizetype mostDifferences = 10'000;

/// What is different at the checkpoint `to` from what was at `from`; an empty name is the present. Which of the two is
/// the earlier does not matter. Errors: CheckpointUnknown. Runs on the planning thread.
Result<Comparison> compareCheckpoints(Session& session, const QString& from, const QString& to);

/// "support_cases" is about a "support-case".
QString recordKindOf(const QString& table);

/// The kinds of records that events tell of.
QStringList recordEventKinds();

/// Everything written after a journal position, in order. Runs on the page thread.
Result<QList<RecordEvent>> changesSince(Session& session, qint64 position);

} // namespace podesk
