// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspace.h"

#include "core/storage/migrations.h"
#include "core/storage/orderstore.h"
#include "core/storage/placement.h"
#include "core/storage/sqlitedialect.h"

#include <QtCore/QFileInfo>

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

/// A file being built beside its place; gone again unless it was placed.
class Building
{
public:
    explicit Building(const QString& target) : m_target(target), m_path(buildingName(target)) {}
    ~Building()
    {
        if (!m_placed)
            sqlite::removeWithLogs(m_path);
    }
    Q_DISABLE_COPY_MOVE(Building)

    const QString& path() const { return m_path; }

    Result<void> place()
    {
        const Result<void> placed = placeWithoutOverwriting(m_path, m_target);
        m_placed = placed.has_value();
        return placed;
    }

    /// The error of a step on the file being built, told about the file that the user named.
    tl::unexpected<Error> failed(Error error) const
    {
        if (error.details.contains(u"path"_s))
            error.details.insert(u"path"_s, m_target);
        return tl::unexpected<Error>(std::move(error));
    }

private:
    QString m_target;
    QString m_path;
    bool m_placed = false;
};

/// Whether a new file may appear at `path`.
Result<void> ensureFree(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(ErrorCode::WorkspaceIsDirectory, {{u"path"_s, path}});
    // A log without its file counts: SQLite would play it into the new one.
    if (const QString obstacle = sqlite::obstacle(path); !obstacle.isEmpty())
        return fail(ErrorCode::WorkspaceExists, {{u"path"_s, obstacle}});
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::WorkspaceMissing, {{u"path"_s, folder.filePath()}});
    if (!isWritableByUs(folder.filePath()))
        return fail(ErrorCode::WorkspaceReadOnly, {{u"path"_s, path}});
    return {};
}

Result<void> writeFirstRecords(Database& database, const WorkspaceSettings& settings)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    RecordWriter writer(database);
    qint64 id = 0;
    for (const QString& table : countedTables()) {
        // Later migrations bring the counters of their tables along.
        const auto known = writer.read(u"counters"_s, ++id);
        if (!known)
            return tl::unexpected<Error>(known.error());
        if (known->has_value())
            continue;
        if (const auto done = writer.insert(u"counters"_s, id, {{u"name"_s, table}, {u"next"_s, 1}}); !done)
            return done;
    }
    OrderStore store(database);
    for (const auto& [key, value] : settingsToPairs(settings)) {
        if (const Result<void> done = store.setSetting(writer, key, value); !done)
            return done;
    }
    return transaction->commit();
}

/// Builds and closes the file, so that all of it is in the file itself and none in a log.
Result<void> build(const QString& path, const WorkspaceSettings& settings)
{
    const auto migrations = bundledMigrations();
    if (!migrations)
        return tl::unexpected<Error>(migrations.error());
    auto database = Database::createFile(path);
    if (!database)
        return tl::unexpected<Error>(database.error());
    Result<void> done = applyMissing(**database, *migrations);
    if (done)
        done = writeFirstRecords(**database, settings);
    if (done)
        done = sqlite::checkpoint(**database);
    if (!done)
        return done;
    database->reset();
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        return fail(ErrorCode::StorageFailed, {{u"path"_s, path}, {u"reason"_s, u"log-left-behind"_s}});
    return {};
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const WorkspaceSettings& settings)
{
    if (const Result<void> free = ensureFree(path); !free)
        return tl::unexpected<Error>(free.error());
    Building building(path);
    if (const Result<void> built = build(building.path(), settings); !built)
        return building.failed(built.error());
    if (const Result<void> placed = building.place(); !placed)
        return tl::unexpected<Error>(placed.error());
    return open(path);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, Access access)
{
    auto database = Database::open(path, access);
    if (!database)
        return tl::unexpected<Error>(database.error());
    const auto migrations = bundledMigrations();
    if (!migrations)
        return tl::unexpected<Error>(migrations.error());
    if (const Result<void> current = bringUpToDate(**database, *migrations, access); !current)
        return tl::unexpected<Error>(current.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(*database)));
}

Result<WorkspaceSettings> Workspace::settings()
{
    QHash<QString, QString> pairs;
    const auto read = select(*m_database, u"SELECT key, value FROM settings"_s, {}, [&pairs](const QSqlQuery& row) {
        pairs.insert(row.value(0).toString(), row.value(1).toString());
        return true;
    });
    if (!read)
        return tl::unexpected<Error>(read.error());
    return settingsFromPairs(pairs).map_error([this](Error error) {
        error.details.insert(u"path"_s, m_database->path());
        return error;
    });
}

Result<qint64> Workspace::dataVersion()
{
    return sqlite::dataVersion(*m_database);
}

Result<void> Workspace::backup(const QString& toPath)
{
    if (const Result<void> free = ensureFree(toPath); !free)
        return free;
    Building building(toPath);
    if (const Result<void> copied = sqlite::copy(*m_database, building.path()); !copied)
        return building.failed(copied.error());
    return building.place();
}

int supportedSchema()
{
    const auto migrations = bundledMigrations();
    return migrations ? migrations->last().number : 0;
}

} // namespace podesk::storage
