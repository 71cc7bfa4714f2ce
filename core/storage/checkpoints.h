// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/storage/recordwriter.h"

#include <QtCore/QSet>

namespace podesk::storage {

/// A named journal position.
struct Checkpoint {
    qint64 id = 0;
    QString name;
    qint64 position = 0; ///< last entry before it
    Instant madeOn; ///< by the workspace's clock
};

/// Checkpoints are bookkeeping of the workspace: restoring one must not remove those made since.
class CheckpointStore
{
public:
    explicit CheckpointStore(Database& database) : m_database(database) {}
    /// In the order they were made.
    Result<QList<Checkpoint>> all();
    Result<std::optional<Checkpoint>> find(const QString& name);
    Result<void> insert(RecordWriter& writer, const QString& name, qint64 position, qint64 createdOnMsecs);
    Result<void> remove(RecordWriter& writer, const Checkpoint& checkpoint);
    /// Drops from a list of changes those that concern checkpoints and their id counter.
    Result<void> removeBookkeeping(QList<RecordChange>& changes);

private:
    Database& m_database;
};

} // namespace podesk::storage
