// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace podesk::storage {

/// What happened to one record (or a range of inserted ones). Values are JSON: integers stay 64-bit, texts text, NULL
/// null.
struct RecordChange
{
    enum class Kind { Insert, Update, Delete, InsertRange, DeleteRange };
    QString table;
    qint64 id = 0;     ///< of a range the first id
    qint64 lastId = 0; ///< ranges only
    Kind kind = Kind::Update;
    /// Update: only the changed fields; Delete: the whole record; DeleteRange: {"columns": [names], "records": n,
    /// "rows": base64 of the compressed bytes of the rows (rowstream.h)}
    QJsonObject before;
    QJsonObject after; ///< Update: only the changed fields; Insert: the whole record; InsertRange: {"digest": hex,
                       ///< "records": n}

    /// {table, id, kind: insert|update|delete|insert-range|delete-range, lastId (ranges), before, after}; empty images
    /// are left out.
    QJsonObject toJson() const;
    static Result<RecordChange> fromJson(const QJsonObject& object);
};

/// The tables whose ids come from a counter of the same name, parents first. With "counters" itself they are all that
/// RecordWriter writes.
const QStringList& countedTables();

/// The one way to write records: each write is recorded with its before-image, so that journal, undo, checkpoints and
/// step back come from one mechanism. Tables and columns are those of the migrations; `id` is every table's key and
/// stands beside the images, not in them. Values are integers, texts and null; true and false are stored as 1 and 0.
/// Errors of every write: StorageFailed (reason; unknown table or column, a broken constraint), TextNotUnicode,
/// Workspace* codes.
class RecordWriter
{
public:
    explicit RecordWriter(Database& database) : m_database(database) {}

    /// Next id of a table's counter; the counter is a record too, so going back does not skip numbers.
    Result<qint64> nextId(const QString& table, qint64 count = 1);
    Result<void> insert(const QString& table, qint64 id, const QJsonObject& values);
    /// Writes only the fields that differ; none differing is no change. With `expectedVersion` above 0 the row must
    /// have that version (VersionConflict with details version). Tables with a version column count it up.
    Result<void> update(const QString& table, qint64 id, const QJsonObject& values, qint64 expectedVersion = 0);
    /// Counts the record's version up (once a writer) because something that hangs on it changed; taking it back counts
    /// up again.
    Result<void> touch(const QString& table, qint64 id);
    Result<void> remove(const QString& table, qint64 id);
    /// The whole record, or nothing.
    Result<std::optional<QJsonObject>> read(const QString& table, qint64 id);

    /// Takes a change back: writes its before-image, provided the record still has the after-image (versions aside).
    /// The writes are recorded as changes of their own. A counter that has moved on stays where it is: the numbers
    /// above it are in use. Errors: UndoBlocked (table, id) when something since depends on it.
    Result<void> revert(const RecordChange& change);
    /// Rows written elsewhere in this transaction (the bulk path): records them as one range with its digest.
    Result<void> noteRange(const QString& table, qint64 firstId, qint64 lastId);

    const QList<RecordChange>& changes() const { return m_changes; }

private:
    Result<QStringList> columnsOf(const QString& table);
    Result<QJsonObject> existing(const QString& table, qint64 id);
    Result<void> writeFields(const QString& table, qint64 id, const QJsonObject& values);
    Result<void> countVersion(const QString& table, qint64 id);
    Result<void> moveCounter(qint64 id, const QJsonObject& before, const QJsonObject& after);
    Result<void> revertInsert(const RecordChange& change);
    Result<void> revertUpdate(const RecordChange& change);
    Result<void> revertDelete(const RecordChange& change);
    Result<void> revertInsertRange(const RecordChange& change);
    Result<void> revertDeleteRange(const RecordChange& change);

    Database& m_database;
    QList<RecordChange> m_changes;
    QHash<qint64, qsizetype>
        m_counterChanges; ///< counter id to its change: one a counter, however many numbers it gave out
    QSet<std::pair<QString, qint64>> m_counted; ///< records whose version this writer has counted up or given out
};

/// Hex SHA-256 over the records of a table with first <= id <= last, all columns but version, in id order.
Result<QString> rangeDigest(Database& database, const QString& table, qint64 firstId, qint64 lastId);

/// Whether the records of a noted range are what they were when it was noted; also for one that was noted before a
/// migration added columns.
Result<bool> rangeIsAsNoted(Database& database, const RecordChange& range);

} // namespace podesk::storage
