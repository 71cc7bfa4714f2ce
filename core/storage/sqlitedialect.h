// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

class QSqlError;

/// The one place that knows how SQLite differs from other databases: pragmas, types, locks, error codes, files, backup.
namespace podesk::storage::sqlite {

/// How long a statement waits for another writer before WorkspaceLocked.
inline constexpr int busyMilliseconds = 2500;

/// What the file says about itself, read without the driver so that a stranger's file stays untouched.
/// Errors: WorkspaceMissing, IsDirectory, NotOurs, Damaged (shorter than it says), StorageFailed (unreadable).
Result<void> recognise(const QString& path);
/// Whether the open file is still the one at its path, and still ours. Errors: WorkspaceMissing, NotOurs.
Result<void> ensureInPlace(sqlite3* handle, const QString& path);
/// Closing leaves the log where it is instead of moving it into the file.
void keepLogWhenClosing(sqlite3* handle);
/// Writing needs the file and its folder (the log lies beside it).
bool isWritable(const QString& path);
/// The first file that a database at `path` would find in its way (itself or a left-over log); empty when the place is
/// free.
QString obstacle(const QString& path);
void removeWithLogs(const QString& path);

enum class Mode { Existing, Create, Unchanging };
/// The driver's name of a file; never creates one unless told to.
QString location(const QString& path, Mode mode);
QString driverOptions();

/// Sets each pragma and reads it back. `fresh` stamps a new file as ours. Errors: Workspace* codes, WorkspacePragma.
Result<void> configure(Database& database, Access access, bool fresh);
Result<void> setDurability(Database& database, Durability durability);
/// Moves the log into the file as far as readers allow; afterwards all that is committed has reached the disk.
Result<void> checkpoint(Database& database);

/// A number that changes when another connection has committed to the file, and only then; it means nothing else.
Result<qint64> dataVersion(Database& database);

/// A portable statement as SQLite wants it: CREATE TABLE becomes STRICT, BIGINT becomes INTEGER.
QString adapted(const QString& statement);
Result<void> begin(Database& database, Transaction::Kind kind);

/// Tables that the library keeps for itself (statistics).
bool isInternalTable(const QString& name);

Error errorOf(const QSqlError& error, sqlite3* handle, const QString& path);
/// `code` is an (extended) result code of the library. A broken constraint is StorageFailed with the detail
/// "constraint".
Error errorOf(int code, const QString& text, sqlite3* handle, const QString& path);
inline bool isConstraint(const Error& error)
{
    return error.details.contains(QStringLiteral("constraint"));
}

/// The text to bind so that exactly `text` is stored: bound as UTF-16, a leading U+FEFF is taken for a byte order mark and dropped,
/// so one more stands before it.
QString bindable(const QString& text);

/// A consistent copy of a live database into a file that does not exist yet.
Result<void> copy(Database& database, const QString& toPath);
/// What the library finds wrong with pages and rows; messages of its own, as details for a person who repairs.
Result<QStringList> structuralFaults(Database& database);

} // namespace podesk::storage::sqlite
