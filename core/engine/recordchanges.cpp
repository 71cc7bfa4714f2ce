// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/recordchanges.h"

#include "core/engine/rehearsal.h"
#include "core/engine/session.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesAtOnce = 64;

QString howOf(storage::RecordChange::Kind kind)
{
    using Kind = storage::RecordChange::Kind;
    if (kind == Kind::Update)
        return u"changed"_s;
    return kind == Kind::Insert || kind == Kind::InsertRange ? u"added"_s : u"removed"_s;
}

QString nameIn(const QJsonObject& image)
{
    for (const QLatin1StringView field : {"number"_L1, "name"_L1, "code"_L1}) {
        if (image.value(field).isString())
            return image.value(field).toString();
    }
    return {};
}

/// The images of a changed record hold only what changed, so its name is looked up.
Result<QString> nameOf(const storage::RecordChange& change, storage::RecordWriter& records)
{
    const QString told = nameIn(change.after.isEmpty() ? change.before : change.after);
    if (!told.isEmpty() || change.kind != storage::RecordChange::Kind::Update)
        return told;
    const auto record = records.read(change.table, change.id);
    if (!record)
        return tl::unexpected<Error>(record.error());
    return record->has_value() ? nameIn(**record) : QString();
}

} // namespace

QString recordKindOf(const QString& table)
{
    QString kind = table;
    if (kind.endsWith("ies"_L1))
        kind = kind.chopped(3) + u'y';
    else if (kind.endsWith(u's'))
        kind.chop(1);
    return kind.replace(u'_', u'-');
}

QStringList recordEventKinds()
{
    QStringList kinds;
    for (const QString& table : storage::countedTables())
        kinds.append(recordKindOf(table));
    return kinds;
}

Result<QList<RecordEvent>> recordEventsOf(qint64 position, const QList<storage::RecordChange>& changes,
                                          storage::RecordWriter& records)
{
    QList<RecordEvent> events;
    for (const storage::RecordChange& change : changes) {
        if (change.table == "counters"_L1)
            continue;
        const Result<QString> name = nameOf(change, records);
        if (!name)
            return tl::unexpected<Error>(name.error());
        events.append({position, recordKindOf(change.table), *name, howOf(change.kind), change.before, change.after});
    }
    return events;
}

Result<QList<RecordEvent>> changesSince(Session& session, qint64 position)
{
    storage::Database& database = session.pageWorkspace->database();
    const auto snapshot = storage::Transaction::begin(database, storage::Transaction::Kind::Read);
    if (!snapshot)
        return tl::unexpected<Error>(snapshot.error());
    storage::Journal journal(database);
    storage::RecordWriter records(database);
    QList<RecordEvent> events;
    for (;;) {
        const auto entries = journal.after(position, entriesAtOnce);
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        if (entries->isEmpty())
            return events;
        for (const storage::JournalRecord& entry : *entries) {
            const auto told = recordEventsOf(entry.position, entry.changes, records);
            if (!told)
                return told;
            events.append(*told);
        }
        position = entries->last().position;
    }
}

} // namespace podesk
