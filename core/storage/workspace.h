// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notification.h"
#include "core/storage/database.h"

namespace podesk::storage {

/// Settings that every workspace has from its first transaction on.
struct WorkspaceSettings
{
    QString name;
    ClockKind clock = ClockKind::Real;
    Instant simulatedNow; ///< used by simulated clocks
    Edition edition = Edition::E2024;
    Quotas quotas;
    NoticeThresholds notices = {};
    friend bool operator==(const WorkspaceSettings&, const WorkspaceSettings&) = default;
};

/// A workspace file: opened, created, migrated, backed up. One per thread that needs a connection.
class Workspace
{
public:
    /// Makes a new file; refuses an existing one (WorkspaceExists). The file appears whole or not at all: it is built
    /// beside its place and renamed.
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const WorkspaceSettings& settings);
    /// Opens, checks that it is ours and not newer, migrates (after copying the file to `<path>.before-<schema>`), sets
    /// pragmas. Errors: WorkspaceMissing, IsDirectory, NotOurs, Newer, ReadOnly, Locked, Full, Damaged, Migration,
    /// Pragma. The file stays untouched on error.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, Access access = Access::ReadWrite);

    Database& database() { return *m_database; }
    Result<WorkspaceSettings> settings();
    /// Changes when another connection, of this program or of another, has committed to the workspace since the last
    /// call, and then only. Meant for comparing with an earlier answer of this same object.
    Result<qint64> dataVersion();
    /// A consistent copy of a live workspace (the driver's online backup); refuses an existing target.
    Result<void> backup(const QString& toPath);

private:
    explicit Workspace(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    std::unique_ptr<Database> m_database;
};

/// The schema this build writes; a file with a higher number is refused.
int supportedSchema();

} // namespace podesk::storage
