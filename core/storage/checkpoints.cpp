// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checkpoints.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

static const QString table = u"checkpoints"_s;

Result<QList<Checkpoint>> CheckpointStore::all()
{
    QList<Checkpoint> checkpoints;
    const auto read = select(m_database, u"SELECT id, name, position, created_on FROM checkpoints ORDER BY id"_s, {}, [&checkpoints](const QSqlQuery& row) {
        checkpoints.append({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toLongLong(), Instant{row.value(3).toLongLong()}});
        return true;
    });
    return read ? Result<QList<Checkpoint>>(checkpoints) : tl::unexpected<Error>(read.error());
}

Result<std::optional<Checkpoint>> CheckpointStore::find(const QString& name)
{
    const auto checkpoints = all();
    if (!checkpoints)
        return tl::unexpected<Error>(checkpoints.error());
    for (const Checkpoint& checkpoint : *checkpoints) {
        if (checkpoint.name == name)
            return std::optional(checkpoint);
    }
    return std::optional<Checkpoint>();
}

Result<void> CheckpointStore::insert(RecordWriter& writer, const QString& name, qint64 position, qint64 createdOnMsecs)
{
    const Result<qint64> id = writer.nextId(table);
    if (!id)
        return tl::unexpected<Error>(id.error());
    return writer.insert(table, *id, {{u"id"_s, *id}, {u"name"_s, name}, {u"position"_s, position}, {u"created_on"_s, createdOnMsecs}});
}

Result<void> CheckpointStore::remove(RecordWriter& writer, const Checkpoint& checkpoint)
{
    return writer.remove(table, checkpoint.id);
}

Result<void> CheckpointStore::removeBookkeeping(QList<RecordChange>& changes)
{
    const Result<QVariant> counter = selectValue(m_database, u"SELECT id FROM counters WHERE name = ?"_s, {table});
    if (!counter)
        return tl::unexpected<Error>(counter.error());
    changes.removeIf([id = counter->toLongLong()](const RecordChange& change) {
        return change.table == table || (change.table == "counters"_L1 && change.id == id);
    });
    return {};
}

} // namespace podesk::storage
