// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace podesk::storage {

/// One numbered script; `checksum` is the hex SHA-256 of its text and is stored with the file that it was applied to.
struct Migration
{
    int number = 0;
    QString name;
    QString script;
    QString checksum;
};

Migration migrationOf(int number, const QString& name, const QByteArray& script);

/// The scripts of resources/migrations in their order. Errors: WorkspaceMigration when their numbers have a gap.
Result<QList<Migration>> bundledMigrations();

/// Number of the last migration applied; 0 for a file without any.
Result<int> appliedSchema(Database& database);

/// Compares what was applied with `known`. Errors: WorkspaceNewer (schema, supported), WorkspaceMigration (a script
/// that was applied reads differently today, or is missing).
Result<void> checkApplied(Database& database, const QList<Migration>& known);

/// Applies what is missing, each script in one transaction that also notes it; a script that fails leaves no trace.
/// Errors: WorkspaceMigration (migration, reason), WorkspaceFull, WorkspaceLocked.
Result<void> applyMissing(Database& database, const QList<Migration>& known);

/// What opening a workspace does: checks, copies a file that will change to `<path>.before-<schema>` (the schema it is
/// brought to), applies. A read-only one that lacks a migration is WorkspaceReadOnly.
Result<void> bringUpToDate(Database& database, const QList<Migration>& known, Access access);

} // namespace podesk::storage
