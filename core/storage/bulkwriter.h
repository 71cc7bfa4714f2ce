// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

struct sqlite3_stmt;

namespace podesk::storage {

/// Inserts many rows into one table through the driver's native handle and one prepared statement, inside the caller's
/// transaction. Not recorded here: the caller notes the range of ids (RecordWriter::noteRange).
class BulkWriter
{
public:
    /// `columns` without id, which comes first.
    static Result<BulkWriter> open(Database& database, const QString& table, const QStringList& columns);

    /// Values in the order of the columns: integers, texts, and NULL for an invalid QVariant.
    /// Errors: TextNotUnicode, StorageFailed (a constraint), Workspace* codes.
    Result<void> write(qint64 id, const QVariantList& values);

private:
    explicit BulkWriter(Database& database) : m_database(&database) {}
    int bindValue(int index, const QVariant& value);
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    Database* m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace podesk::storage
