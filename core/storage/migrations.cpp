// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"

#include "core/storage/placement.h"
#include "core/storage/sha256.h"
#include "core/storage/sqlitedialect.h"
#include "core/storage/statements.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

struct Applied
{
    int number = 0;
    QString checksum;
};

const QString createRegister = u"CREATE TABLE schema_migrations ("
                               "number BIGINT PRIMARY KEY NOT NULL, name TEXT NOT NULL, checksum TEXT NOT NULL)"_s;

Result<QList<Applied>> appliedMigrations(Database& database)
{
    const Result<QStringList> columns = database.columns(u"schema_migrations"_s);
    if (!columns)
        return tl::unexpected<Error>(columns.error());
    QList<Applied> applied;
    if (columns->isEmpty())
        return applied;
    const auto read = select(database, u"SELECT number, checksum FROM schema_migrations ORDER BY number"_s, {},
                             [&applied](const QSqlQuery& row) {
                                 applied.append({row.value(0).toInt(), row.value(1).toString()});
                                 return true;
                             });
    return read ? Result<QList<Applied>>(applied) : tl::unexpected<Error>(read.error());
}

tl::unexpected<Error> migrationFailure(Database& database, const QString& migration, const QString& reason)
{
    return fail(ErrorCode::WorkspaceMigration,
                {{u"path"_s, database.path()}, {u"migration"_s, migration}, {u"reason"_s, reason}});
}

QString label(int number, const QString& name)
{
    return u"%1_%2"_s.arg(number, 4, 10, QChar(u'0')).arg(name);
}

Result<void> runScript(Database& database, const Migration& migration)
{
    for (const QString& statement : splitStatements(migration.script)) {
        const Result<void> done = database.execute(sqlite::adapted(statement));
        if (done)
            continue;
        if (done.error().code != ErrorCode::StorageFailed)
            return done;
        return migrationFailure(database, label(migration.number, migration.name),
                                done.error().details.value(u"reason"_s).toString());
    }
    return database.execute(u"INSERT INTO schema_migrations (number, name, checksum) VALUES (?, ?, ?)"_s,
                            {migration.number, migration.name, migration.checksum});
}

Result<void> apply(Database& database, const Migration& migration)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const Result<QStringList> columns = database.columns(u"schema_migrations"_s);
    if (!columns)
        return tl::unexpected<Error>(columns.error());
    if (columns->isEmpty()) {
        if (const Result<void> made = database.execute(sqlite::adapted(createRegister)); !made)
            return made;
    }
    if (const Result<void> done = runScript(database, migration); !done)
        return done;
    return transaction->commit();
}

Result<void> copyBefore(Database& database, int schema)
{
    const QString place = database.path() + u".before-%1"_s.arg(schema);
    const QString building = buildingName(place);
    Result<void> copied = sqlite::copy(database, building);
    if (copied)
        copied = placeOver(building, place);
    if (!copied)
        sqlite::removeWithLogs(building);
    return copied;
}

} // namespace

Migration migrationOf(int number, const QString& name, const QByteArray& script)
{
    return {number, name, QString::fromUtf8(script), QString::fromLatin1(Sha256::hexOf(script))};
}

Result<QList<Migration>> bundledMigrations()
{
    static const QRegularExpression pattern(u"^(\\d{4})_([a-z0-9_]+)\\.sql$"_s);
    QList<Migration> migrations;
    const QDir folder(u":/podesk/migrations"_s);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = pattern.match(name);
        QFile file(folder.filePath(name));
        if (!match.hasMatch() || match.captured(1).toInt() != migrations.size() + 1 || !file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::WorkspaceMigration, {{u"migration"_s, name}, {u"reason"_s, u"out-of-order"_s}});
        migrations.append(migrationOf(match.captured(1).toInt(), match.captured(2), file.readAll()));
    }
    if (migrations.isEmpty())
        return fail(ErrorCode::WorkspaceMigration, {{u"migration"_s, folder.path()}, {u"reason"_s, u"missing"_s}});
    return migrations;
}

Result<int> appliedSchema(Database& database)
{
    const auto applied = appliedMigrations(database);
    if (!applied)
        return tl::unexpected<Error>(applied.error());
    return applied->isEmpty() ? 0 : applied->last().number;
}

Result<void> checkApplied(Database& database, const QList<Migration>& known)
{
    const auto applied = appliedMigrations(database);
    if (!applied)
        return tl::unexpected<Error>(applied.error());
    const int supported = known.isEmpty() ? 0 : known.last().number;
    if (!applied->isEmpty() && applied->last().number > supported) {
        return fail(ErrorCode::WorkspaceNewer,
                    {{u"path"_s, database.path()}, {u"schema"_s, applied->last().number}, {u"supported"_s, supported}});
    }
    for (qsizetype i = 0; i < applied->size(); ++i) {
        const Migration& migration = known.at(i);
        if (applied->at(i).number != migration.number)
            return migrationFailure(database, label(migration.number, migration.name), u"missing"_s);
        if (applied->at(i).checksum != migration.checksum)
            return migrationFailure(database, label(migration.number, migration.name), u"checksum"_s);
    }
    return {};
}

Result<void> applyMissing(Database& database, const QList<Migration>& known)
{
    const Result<int> schema = appliedSchema(database);
    if (!schema)
        return tl::unexpected<Error>(schema.error());
    for (const Migration& migration : known) {
        if (migration.number <= *schema)
            continue;
        if (const Result<void> applied = apply(database, migration); !applied)
            return applied;
    }
    return {};
}

Result<void> bringUpToDate(Database& database, const QList<Migration>& known, Access access)
{
    if (const Result<void> checked = checkApplied(database, known); !checked)
        return checked;
    const Result<int> schema = appliedSchema(database);
    if (!schema)
        return tl::unexpected<Error>(schema.error());
    const int supported = known.isEmpty() ? 0 : known.last().number;
    if (*schema == supported)
        return {};
    if (access == Access::ReadOnly)
        return fail(ErrorCode::WorkspaceReadOnly, {{u"path"_s, database.path()}});
    if (const Result<void> copied = copyBefore(database, supported); !copied)
        return copied;
    return applyMissing(database, known);
}

} // namespace podesk::storage
