// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/storage/sqlitedialect.h"

#include <QtCore/QHash>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlRecord>

#include <sqlite3.h>

#include <atomic>
#include <unordered_map>

namespace podesk::storage {

using namespace Qt::StringLiterals;

struct Database::Statements
{
    std::unordered_map<QString, QSqlQuery> cached;
    QHash<QString, QStringList> columns;
};

namespace {

/// Beyond this many, select() no longer keeps statements prepared; texts built from data must not fill the memory.
constexpr std::size_t keptStatements = 256;

QString uniqueConnectionName()
{
    static std::atomic<quint64> next = 1;
    return u"podesk-%1"_s.arg(next.fetch_add(1));
}

Result<void> readRows(Database& database, QSqlQuery& query, const QVariantList& bindings,
                      const std::function<bool(const QSqlQuery&)>& onRow)
{
    bind(query, bindings);
    if (!query.exec())
        return tl::unexpected<Error>(database.lastError(query));
    while (query.next()) {
        if (!onRow(query))
            return {};
    }
    if (query.lastError().isValid())
        return tl::unexpected<Error>(database.lastError(query));
    return {};
}

} // namespace

Database::Database() : m_statements(std::make_unique<Statements>()) {}

Database::~Database()
{
    m_statements->cached.clear();
    if (m_connection.isEmpty())
        return;
    // What was written over our file is somebody else's now.
    if (sqlite3* handle = nativeHandle(); handle && !ensureInPlace())
        sqlite::keepLogWhenClosing(handle);
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::connect(const QString& path, const QString& location)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_connection = uniqueConnectionName();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setConnectOptions(sqlite::driverOptions());
    connection.setDatabaseName(location);
    if (!connection.open()) {
        const QSqlError error = connection.lastError();
        connection = QSqlDatabase();
        return tl::unexpected<Error>(sqlite::errorOf(error, nullptr, path));
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    if (const Result<void> ours = sqlite::recognise(path); !ours)
        return tl::unexpected<Error>(ours.error());
    const bool writable = sqlite::isWritable(path);
    if (access == Access::ReadWrite && !writable)
        return fail(ErrorCode::WorkspaceReadOnly, {{u"path"_s, path}});
    // A reader of a writable file opens it for writing too: only then does closing it clear the log away.
    const auto mode = writable ? sqlite::Mode::Existing : sqlite::Mode::Unchanging;
    auto database = connect(path, sqlite::location(path, mode));
    if (!database)
        return database;
    if (const Result<void> configured = sqlite::configure(**database, access, false); !configured)
        return tl::unexpected<Error>(configured.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::createFile(const QString& path)
{
    if (const QString obstacle = sqlite::obstacle(path); !obstacle.isEmpty())
        return fail(ErrorCode::WorkspaceExists, {{u"path"_s, obstacle}});
    auto database = connect(path, sqlite::location(path, sqlite::Mode::Create));
    if (!database)
        return database;
    if (const Result<void> configured = sqlite::configure(**database, Access::ReadWrite, true); !configured)
        return tl::unexpected<Error>(configured.error());
    return database;
}

sqlite3* Database::nativeHandle() const
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

Result<void> Database::ensureInPlace() const
{
    return sqlite::ensureInPlace(nativeHandle(), m_path);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(nativeHandle()) == 0;
}

Result<void> Database::setDurability(Durability durability)
{
    return sqlite::setDurability(*this, durability);
}

Result<void> Database::execute(const QString& sql, const QVariantList& bindings)
{
    // Statements with values come again and again; the others (schema, transactions) are prepared afresh.
    if (!bindings.isEmpty()) {
        const Result<QSqlQuery*> query = cached(sql);
        if (!query)
            return tl::unexpected<Error>(query.error());
        bind(**query, bindings);
        const bool done = (*query)->exec();
        const Result<void> result = done ? Result<void>() : tl::unexpected<Error>(lastError(**query));
        (*query)->finish();
        return result;
    }
    Result<QSqlQuery> query = prepare(sql);
    if (!query)
        return tl::unexpected<Error>(query.error());
    if (!query->exec())
        return tl::unexpected<Error>(lastError(*query));
    return {};
}

Error Database::lastError(const QSqlQuery& query) const
{
    return sqlite::errorOf(query.lastError(), nativeHandle(), m_path);
}

Result<QSqlQuery> Database::prepare(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected<Error>(lastError(query));
    return Result<QSqlQuery>(std::move(query));
}

Result<QSqlQuery*> Database::cached(const QString& sql)
{
    if (const auto found = m_statements->cached.find(sql); found != m_statements->cached.end())
        return &found->second;
    Result<QSqlQuery> query = prepare(sql);
    if (!query)
        return tl::unexpected<Error>(query.error());
    return &m_statements->cached.emplace(sql, std::move(*query)).first->second;
}

Result<QStringList> Database::columns(const QString& table)
{
    if (const auto known = m_statements->columns.constFind(table); known != m_statements->columns.constEnd())
        return *known;
    const QSqlRecord record = QSqlDatabase::database(m_connection, false).record(table);
    QStringList names;
    names.reserve(record.count());
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    if (!names.isEmpty())
        m_statements->columns.insert(table, names);
    return names;
}

QStringList Database::tables() const
{
    QStringList names = QSqlDatabase::database(m_connection, false).tables(QSql::Tables);
    names.removeIf(sqlite::isInternalTable);
    names.sort();
    return names;
}

void bind(QSqlQuery& query, const QVariantList& bindings)
{
    for (int i = 0; i < bindings.size(); ++i) {
        const QVariant& value = bindings.at(i);
        if (value.typeId() == QMetaType::QString && !value.isNull() && value.toString().isNull())
            query.bindValue(i, u""_s);
        else if (value.typeId() == QMetaType::QString && !value.isNull())
            query.bindValue(i, sqlite::bindable(value.toString()));
        else
            query.bindValue(i, value);
    }
}

Result<void> select(Database& database, const QString& sql, const QVariantList& bindings,
                    const std::function<bool(const QSqlQuery&)>& onRow)
{
    const auto known = database.m_statements->cached.find(sql);
    const bool isKnown = known != database.m_statements->cached.end();
    // A statement that is being read further out must not be started again under its reader.
    if (isKnown ? known->second.isActive() : database.m_statements->cached.size() >= keptStatements) {
        Result<QSqlQuery> own = database.prepare(sql);
        if (!own)
            return tl::unexpected<Error>(own.error());
        return readRows(database, *own, bindings, onRow);
    }
    const Result<QSqlQuery*> kept = database.cached(sql);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    const Result<void> result = readRows(database, **kept, bindings, onRow);
    (*kept)->finish();
    return result;
}

Result<QVariant> selectValue(Database& database, const QString& sql, const QVariantList& bindings)
{
    QVariant value;
    const Result<void> read = select(database, sql, bindings, [&value](const QSqlQuery& row) {
        value = row.value(0);
        return false;
    });
    return read ? Result<QVariant>(value) : tl::unexpected<Error>(read.error());
}

Result<Transaction> Transaction::begin(Database& database, Kind kind)
{
    if (const Result<void> there = database.ensureInPlace(); !there)
        return tl::unexpected<Error>(there.error());
    if (const Result<void> begun = sqlite::begin(database, kind); !begun)
        return tl::unexpected<Error>(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    // A failed rollback leaves the connection as it was; nothing was committed, and closing it rolls back too.
    if (m_database && m_database->isInTransaction())
        m_database->execute(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (const Result<void> there = m_database->ensureInPlace(); !there)
        return there;
    const Result<void> committed = m_database->execute(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace podesk::storage
