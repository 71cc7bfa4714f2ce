// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlQuery>

#include <memory>

struct sqlite3;

namespace podesk::storage {

enum class Access { ReadWrite, ReadOnly };

/// One connection, used only on the thread that opened it; pragmas are set and read back when it opens (WAL, foreign keys,
/// busy timeout, synchronous FULL). Named uniquely, removed from Qt's register when destroyed.
class Database
{
public:
    /// Errors: the Workspace* codes. Does not create a file.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const { return m_path; }
    /// The driver's own handle, for the bulk path.
    sqlite3* nativeHandle() const;
    /// Runs one statement without a result.
    Result<void> execute(const QString& sql, const QVariantList& bindings = {});
    /// Turns the driver's error into ours: WorkspaceLocked, WorkspaceFull, WorkspaceReadOnly, WorkspaceDamaged or StorageFailed.
    Error lastError(const QSqlQuery& query) const;
    /// Prepared, forward-only.
    Result<QSqlQuery> prepare(const QString& sql);
    /// Prepared statement kept for this connection's life; call finish() on it when done reading.
    Result<QSqlQuery*> cached(const QString& sql);

private:
    Database() = default;
    struct Statements;
    QString m_path;
    QString m_connection;
    std::unique_ptr<Statements> m_statements;
};

/// Runs a select and hands each row to `onRow`; a false return stops reading.
Result<void> select(Database& database, const QString& sql, const QVariantList& bindings, const std::function<bool(const QSqlQuery&)>& onRow);
/// First column of the first row; an invalid QVariant when there is no row.
Result<QVariant> selectValue(Database& database, const QString& sql, const QVariantList& bindings = {});

/// BEGIN IMMEDIATE (or a deferred read snapshot); rolls back unless commit() succeeded. commit() is checked.
class Transaction
{
public:
    enum class Kind { Write, Read };
    static Result<Transaction> begin(Database& database, Kind kind = Kind::Write);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace podesk::storage
