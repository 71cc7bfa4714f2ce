// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlQuery>

#include <functional>
#include <memory>

struct sqlite3;

namespace podesk::storage {

enum class Access { ReadWrite, ReadOnly };

/// How sure a finished transaction is to survive a power cut: Command = always (synchronous FULL); Bulk = once the
/// durability is switched back to Command, which writes a checkpoint (synchronous NORMAL meanwhile).
enum class Durability { Command, Bulk };

/// One connection, used only on the thread that opened it; pragmas are set and read back when it opens (WAL, foreign
/// keys, busy timeout, synchronous FULL). Named uniquely, removed from Qt's register when destroyed.
class Database
{
public:
    /// Errors: the Workspace* codes. Does not create a file.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    /// Makes a new, empty file of ours; for Workspace::create and tests. Errors as open(), WorkspaceExists.
    static Result<std::unique_ptr<Database>> createFile(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const { return m_path; }
    /// Whether path() still leads to the file that was opened. The library goes on reading and writing one that was deleted,
    /// moved away or replaced, and nobody would find again what it wrote there; so every transaction asks when it begins and
    /// before it commits, and who reads without one asks first. Errors: WorkspaceMissing, WorkspaceNotOurs (overwritten).
    Result<void> ensureInPlace() const;
    /// The driver's own handle, for the bulk path.
    sqlite3* nativeHandle() const;
    bool isInTransaction() const;
    /// Outside of transactions only.
    Result<void> setDurability(Durability durability);
    /// Runs one statement without a result.
    Result<void> execute(const QString& sql, const QVariantList& bindings = {});
    /// Turns the driver's error into ours: WorkspaceLocked, WorkspaceFull, WorkspaceReadOnly, WorkspaceDamaged or
    /// StorageFailed.
    Error lastError(const QSqlQuery& query) const;
    /// Prepared, forward-only.
    Result<QSqlQuery> prepare(const QString& sql);
    /// Prepared statement kept for this connection's life; call finish() on it when done reading.
    Result<QSqlQuery*> cached(const QString& sql);
    /// Columns of a table in the order of its schema, read once a connection; empty for a table that does not exist.
    Result<QStringList> columns(const QString& table);
    /// Names of all tables but the database's own, sorted.
    QStringList tables() const;

private:
    Database();
    friend Result<void> select(Database&, const QString&, const QVariantList&,
                               const std::function<bool(const QSqlQuery&)>&);
    static Result<std::unique_ptr<Database>> connect(const QString& path, const QString& location);
    struct Statements;
    QString m_path;
    QString m_connection;
    std::unique_ptr<Statements> m_statements;
};

/// Binds values in order, with NULL for an invalid QVariant only: a null QString is an empty text.
void bind(QSqlQuery& query, const QVariantList& bindings);

/// Runs a select and hands each row to `onRow`; a false return stops reading.
Result<void> select(Database& database, const QString& sql, const QVariantList& bindings,
                    const std::function<bool(const QSqlQuery&)>& onRow);
/// First column of the first row; an invalid QVariant when there is no row.
Result<QVariant> selectValue(Database& database, const QString& sql, const QVariantList& bindings = {});

/// BEGIN IMMEDIATE (or a deferred read snapshot); rolls back unless commit() succeeded. commit() is checked. Errors of
/// both besides the driver's: those of Database::ensureInPlace().
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
