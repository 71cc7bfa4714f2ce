// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlitedialect.h"

#include "core/storage/placement.h"
#include "core/storage/statements.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtCore/QtEndian>
#include <QtSql/QSqlError>

#include <sqlite3.h>

#include <cerrno>

namespace podesk::storage::sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 applicationId = 0x504F4465; // "PODe", read by file(1) too
constexpr qint64 headerSize = 100;
constexpr QByteArrayView magic("SQLite format 3\0", 16); // not prose: the first bytes of every file of SQLite
constexpr int cacheKibibytes = 16 * 1024;

Error workspaceError(ErrorCode code, const QString& path, const QString& reason = {})
{
    Error error{code, {}, {}, {{u"path"_s, path}}};
    if (!reason.isEmpty())
        error.details.insert(u"reason"_s, reason);
    return error;
}

/// First column of the first row of a pragma; pragmas are never kept prepared, some would go stale.
Result<QVariant> pragma(Database& database, const QString& text)
{
    Result<QSqlQuery> query = database.prepare(u"PRAGMA "_s + text);
    if (!query)
        return tl::unexpected<Error>(query.error());
    if (!query->exec())
        return tl::unexpected<Error>(database.lastError(*query));
    const bool hasRow = query->next();
    if (!hasRow && query->lastError().isValid())
        return tl::unexpected<Error>(database.lastError(*query));
    return hasRow ? query->value(0) : QVariant();
}

/// Sets a pragma and reads it back, because SQLite ignores what it cannot do without a word.
Result<void> ensure(Database& database, const QString& name, const QString& value, const QString& expected)
{
    if (const auto set = pragma(database, name + u" = "_s + value); !set)
        return tl::unexpected<Error>(set.error());
    const Result<QVariant> found = pragma(database, name);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (found->toString() != expected) {
        return fail(ErrorCode::WorkspacePragma,
                    {{u"path"_s, database.path()}, {u"pragma"_s, name}, {u"value"_s, found->toString()}});
    }
    return {};
}

Result<void> ensureOurs(Database& database, bool fresh)
{
    const QString ours = QString::number(applicationId);
    if (fresh)
        return ensure(database, u"application_id"_s, ours, ours);
    const Result<QVariant> found = pragma(database, u"application_id"_s);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (found->toString() != ours)
        return tl::unexpected<Error>(workspaceError(ErrorCode::WorkspaceNotOurs, database.path()));
    return {};
}

Result<void> ensureWal(Database& database)
{
    const Result<QVariant> mode = pragma(database, u"journal_mode"_s);
    if (!mode)
        return tl::unexpected<Error>(mode.error());
    return mode->toString() == "wal"_L1 ? Result<void>() : ensure(database, u"journal_mode"_s, u"WAL"_s, u"wal"_s);
}

/// The first bytes of a file and its size.
struct Head
{
    QByteArray bytes;
    qint64 size = 0;
};

std::optional<Head> headOf(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods)
        return std::nullopt;
    sqlite3_int64 size = 0;
    QByteArray bytes(headerSize, '\0');
    const int sized = file->pMethods->xFileSize(file, &size);
    const int read = file->pMethods->xRead(file, bytes.data(), int(headerSize), 0);
    const bool isRead = sized == SQLITE_OK && (read == SQLITE_OK || read == SQLITE_IOERR_SHORT_READ);
    return isRead ? std::optional(Head{bytes, size}) : std::nullopt;
}

bool isOurs(const Head& head)
{
    return head.size >= headerSize && head.bytes.startsWith(magic) &&
           qFromBigEndian<qint32>(head.bytes.constData() + 68) == applicationId;
}

/// Reads through the library's own file layer: opening and closing the file beside it would drop the locks that this
/// process holds on it through other connections.
Result<Head> readHead(const QString& path)
{
    sqlite3* handle = nullptr;
    const QByteArray uri = location(path, Mode::Unchanging).toUtf8();
    const int opened = sqlite3_open_v2(uri.constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    Result<Head> result = fail(ErrorCode::StorageFailed, {{u"path"_s, path}, {u"reason"_s, u"unreadable"_s}});
    if (const auto head = opened == SQLITE_OK ? headOf(handle) : std::nullopt)
        result = *head;
    sqlite3_close(handle);
    return result;
}

bool isDiskFull(sqlite3* handle)
{
    const int systemError = handle ? sqlite3_system_errno(handle) : 0;
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

} // namespace

Result<void> recognise(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected<Error>(workspaceError(ErrorCode::WorkspaceMissing, path));
    if (info.isDir())
        return tl::unexpected<Error>(workspaceError(ErrorCode::WorkspaceIsDirectory, path));
    if (!info.isFile())
        return tl::unexpected<Error>(workspaceError(ErrorCode::WorkspaceNotOurs, path));
    const Result<Head> head = readHead(path);
    if (!head)
        return tl::unexpected<Error>(head.error());
    const QByteArray& header = head->bytes;
    if (!isOurs(*head))
        return tl::unexpected<Error>(workspaceError(ErrorCode::WorkspaceNotOurs, path));
    // With a log beside it the file may rightly lag behind; alone it must have every page it counts.
    const qint64 pageField = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = pageField == 1 ? 65536 : pageField;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    if (QFileInfo(path + u"-wal"_s).size() == 0 && head->size < pages * pageSize)
        return tl::unexpected<Error>(workspaceError(ErrorCode::WorkspaceDamaged, path, u"truncated"_s));
    return {};
}

void keepLogWhenClosing(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Result<void> ensureInPlace(sqlite3* handle, const QString& path)
{
    int hasMoved = 0;
    const int asked = sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    if (asked == SQLITE_OK && hasMoved != 0)
        return tl::unexpected<Error>(workspaceError(ErrorCode::WorkspaceMissing, path));
    // Something else may have been written into the same file; its first bytes never change while it is ours.
    if (const auto head = headOf(handle); head && !isOurs(*head))
        return tl::unexpected<Error>(workspaceError(ErrorCode::WorkspaceNotOurs, path));
    return {};
}

bool isWritable(const QString& path)
{
    return isWritableByUs(path) && isWritableByUs(QFileInfo(path).canonicalPath());
}

QString obstacle(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QFileInfo info(path + suffix);
        if (info.exists() || info.isSymLink())
            return path + suffix;
    }
    return {};
}

void removeWithLogs(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

QString location(const QString& path, Mode mode)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    const QString uri = u"file://"_s + QString::fromLatin1(encoded);
    switch (mode) {
    case Mode::Existing:
        return uri + u"?mode=rw"_s;
    case Mode::Create:
        return uri + u"?mode=rwc"_s;
    case Mode::Unchanging:
        // Without a log, and where nobody may write one, SQLite reads a WAL file only when told that it does not
        // change.
        return uri + (QFileInfo(path + u"-wal"_s).size() > 0 ? u"?mode=ro"_s : u"?mode=ro&immutable=1"_s);
    }
    Q_UNREACHABLE();
}

QString driverOptions()
{
    return u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
}

Result<void> configure(Database& database, Access access, bool fresh)
{
    // The bulk path hands the driver's handle to the library we link: both must be the same code.
    const Result<QVariant> source = selectValue(database, u"SELECT sqlite_source_id()"_s);
    if (!source)
        return tl::unexpected<Error>(source.error());
    if (source->toString() != QString::fromUtf8(sqlite3_sourceid()))
        return fail(ErrorCode::StorageFailed, {{u"reason"_s, u"driver-and-library-differ"_s}});
    // The first read meets locks and damage; a damaged file of ours is never "not ours".
    if (const auto read = selectValue(database, u"SELECT COUNT(*) FROM sqlite_master"_s); !read)
        return tl::unexpected<Error>(read.error());
    if (access == Access::ReadWrite && sqlite3_db_readonly(database.nativeHandle(), "main") != 0)
        return tl::unexpected<Error>(workspaceError(ErrorCode::WorkspaceReadOnly, database.path()));
    if (const Result<void> ours = ensureOurs(database, fresh); !ours)
        return ours;

    const QString timeout = QString::number(busyMilliseconds);
    const QString cache = QString::number(-cacheKibibytes);
    const bool readOnly = access == Access::ReadOnly;
    const std::tuple<QString, QString, QString> settings[] = {
        {u"busy_timeout"_s, timeout, timeout},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},
        {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
        {u"cache_size"_s, cache, cache},
        {u"synchronous"_s, u"FULL"_s, u"2"_s},
        {u"query_only"_s, readOnly ? u"ON"_s : u"OFF"_s, readOnly ? u"1"_s : u"0"_s},
    };
    for (const auto& [name, value, expected] : settings) {
        if (const Result<void> set = ensure(database, name, value, expected); !set)
            return set;
    }
    return readOnly ? Result<void>() : ensureWal(database);
}

Result<void> setDurability(Database& database, Durability durability)
{
    if (durability == Durability::Bulk)
        return ensure(database, u"synchronous"_s, u"NORMAL"_s, u"1"_s);
    if (const Result<void> safe = ensure(database, u"synchronous"_s, u"FULL"_s, u"2"_s); !safe)
        return safe;
    return checkpoint(database);
}

Result<void> checkpoint(Database& database)
{
    int framesInLog = 0;
    int framesMoved = 0;
    sqlite3* handle = database.nativeHandle();
    // Passive: a reader with an old snapshot must not make a finished command wait, let alone fail.
    const int code = sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_PASSIVE, &framesInLog, &framesMoved);
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(errorOf(code, QString::fromUtf8(sqlite3_errmsg(handle)), handle, database.path()));
    return framesMoved < framesInLog ? syncToDisk(database.path() + u"-wal"_s) : Result<void>();
}

QString adapted(const QString& statement)
{
    const QString text = statement.trimmed();
    const bool creates = text.startsWith("CREATE TABLE"_L1, Qt::CaseInsensitive);
    if (!creates && !text.startsWith("ALTER TABLE"_L1, Qt::CaseInsensitive))
        return statement;
    const QString typed = withWordReplaced(statement, u"BIGINT", u"INTEGER"_s);
    return creates ? typed + u" STRICT"_s : typed;
}

Result<qint64> dataVersion(Database& database)
{
    return pragma(database, u"data_version"_s).map([](const QVariant& version) { return version.toLongLong(); });
}

Result<void> begin(Database& database, Transaction::Kind kind)
{
    if (kind == Transaction::Kind::Write)
        return database.execute(u"BEGIN IMMEDIATE"_s);
    if (const Result<void> begun = database.execute(u"BEGIN DEFERRED"_s); !begun)
        return begun;
    // A deferred transaction takes its snapshot with the first read, so read now.
    const auto read = selectValue(database, u"SELECT COUNT(*) FROM sqlite_master"_s);
    if (read)
        return {};
    database.execute(u"ROLLBACK"_s);
    return tl::unexpected<Error>(read.error());
}

bool isInternalTable(const QString& name)
{
    return name.startsWith("sqlite_"_L1);
}

Error errorOf(const QSqlError& error, sqlite3* handle, const QString& path)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return errorOf(isNumber ? code : SQLITE_ERROR, text, handle, path);
}

Error errorOf(int code, const QString& text, sqlite3* handle, const QString& path)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return workspaceError(ErrorCode::WorkspaceLocked, path);
    case SQLITE_FULL:
        return workspaceError(ErrorCode::WorkspaceFull, path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return workspaceError(ErrorCode::WorkspaceReadOnly, path);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return workspaceError(ErrorCode::WorkspaceDamaged, path, text);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        if (isDiskFull(handle))
            return workspaceError(ErrorCode::WorkspaceFull, path);
        if (code == SQLITE_IOERR_SHORT_READ)
            return workspaceError(ErrorCode::WorkspaceDamaged, path, text);
        return workspaceError(ErrorCode::StorageFailed, path, text);
    case SQLITE_CONSTRAINT: {
        Error error = workspaceError(ErrorCode::StorageFailed, path, text);
        error.details.insert(u"constraint"_s, code == SQLITE_CONSTRAINT_FOREIGNKEY ? u"reference"_s : u"value"_s);
        return error;
    }
    default:
        return workspaceError(ErrorCode::StorageFailed, path, text);
    }
}

Result<void> copy(Database& database, const QString& toPath)
{
    sqlite3* target = nullptr;
    const QByteArray uri = location(toPath, Mode::Create).toUtf8();
    int code =
        sqlite3_open_v2(uri.constData(), &target,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_busy_timeout(target, busyMilliseconds);
        // All pages in one step: a copy in several starts again whenever somebody writes in between.
        if (sqlite3_backup* backup = sqlite3_backup_init(target, "main", database.nativeHandle(), "main")) {
            code = sqlite3_backup_step(backup, -1);
            const int finished = sqlite3_backup_finish(backup);
            code = code == SQLITE_DONE ? finished : code;
        } else {
            code = sqlite3_extended_errcode(target);
        }
    }
    Result<void> result;
    if (code != SQLITE_OK) {
        const QString text = QString::fromUtf8(target ? sqlite3_errmsg(target) : sqlite3_errstr(code));
        result = tl::unexpected<Error>(errorOf(code, text, target, toPath));
    }
    const int closed = sqlite3_close(target);
    if (result && closed != SQLITE_OK)
        result = tl::unexpected<Error>(errorOf(closed, QString::fromUtf8(sqlite3_errstr(closed)), nullptr, toPath));
    return result;
}

Result<QStringList> structuralFaults(Database& database)
{
    QStringList faults;
    const auto read = select(database, u"PRAGMA quick_check(100)"_s, {}, [&faults](const QSqlQuery& row) {
        const QString text = row.value(0).toString();
        // Values are inspected row by row elsewhere, with the record's name.
        const bool aboutValues = text.startsWith("CHECK "_L1) || text.startsWith("NULL "_L1);
        if (text != "ok"_L1 && !aboutValues)
            faults.append(text);
        return true;
    });
    return read ? Result<QStringList>(faults) : tl::unexpected<Error>(read.error());
}

QString bindable(const QString& text)
{
    return text.startsWith(QChar::ByteOrderMark) ? QChar::ByteOrderMark + text : text;
}

} // namespace podesk::storage::sqlite
