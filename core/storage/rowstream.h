// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

struct sqlite3_stmt;

namespace podesk::storage {

class Sha256;

/// Reads a select row by row through the driver's native handle: passes over whole tables cost a third of what
/// QSqlQuery takes, and no row is kept. Views of texts live until the next row.
class RowStream
{
public:
    static Result<RowStream> open(Database& database, const QString& sql, const QList<qint64>& bindings = {});

    /// False at the end. Errors: those of reading.
    Result<bool> next();
    bool isNull(int column) const;
    bool isInteger(int column) const;
    qint64 integer(int column) const;
    QByteArrayView text(int column) const; ///< UTF-8
    QString string(int column) const;
    int columnCount() const;

private:
    explicit RowStream(Database& database) : m_database(&database) {}
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    Database* m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// Appends a row as bytes: each value as "N;" (null), "I<decimal>;" or "T<number of bytes>:<UTF-8>;", then a line feed.
void appendRow(const RowStream& row, QByteArray& bytes);

/// Adds the bytes of the rest of a stream to a sum. Returns the number of rows.
Result<qint64> addRows(RowStream& rows, Sha256& sum);

} // namespace podesk::storage
