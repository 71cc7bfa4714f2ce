// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchbooks.h"

#include "core/storage/generator.h"
#include "core/storage/orderstore.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace podesk::bench {

namespace {

bool isComplete(const QString& path, qint64 purchaseOrders)
{
    const auto workspace = storage::Workspace::open(path);
    return workspace && storage::OrderStore((*workspace)->database()).countOrders() == purchaseOrders;
}

void removeFile(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

/// Path of a generated workspace with so many POs.
QString workspaceOf(const QString& folder, qint64 purchaseOrders, quint64 seed)
{
    const QString path = QDir(folder).filePath(u"%1-seed-%2.podesk"_s.arg(purchaseOrders).arg(seed));
    if (QFile::exists(path) && isComplete(path, purchaseOrders))
        return path;
    removeFile(path);
    QDir().mkpath(folder);
    const storage::WorkspaceSettings settings{u"Benchmark"_s, ClockKind::Simulated, benchNow(), Edition::E2024,
                                              Quotas::off()};
    const auto workspace = orStop(storage::Workspace::create(path, settings));
    orStop(storage::generate(*workspace, {purchaseOrders, seed, benchNow(), benchNow(), u"bench"_s}, nullptr, {}));
    return path;
}

} // namespace

Instant benchNow()
{
    return *Instant::fromText(u"2024-07-01");
}

void stop(const QString& reason)
{
    std::fprintf(stderr, "podesk-bench: %s\n", qPrintable(reason));
    std::exit(2);
}

void stop(const Error& error)
{
    stop(errorCodeName(error.code) + u' ' + error.details.value(u"reason"_s).toString());
}

BenchBook::BenchBook(const QString& folder, qint64 purchaseOrders, quint64 seed)
    : m_size(purchaseOrders)
    , m_path(workspaceOf(folder, purchaseOrders, seed))
    , m_sqlite(m_path, QDir(folder).filePath(u"other-side-%1.sqlite"_s.arg(purchaseOrders)))
{
}

SqliteSide::SqliteSide(const QString& workspace, const QString& copy)
{
    removeFile(copy);
    orStop(orStop(storage::Workspace::open(workspace))->backup(copy));
    const char* const prepare =
        "CREATE INDEX bench_texts ON purchase_orders (number, description, ship_to, bill_from); ANALYZE;";
    if (sqlite3_open(copy.toUtf8().constData(), &m_database) != SQLITE_OK ||
        sqlite3_exec(m_database, prepare, nullptr, nullptr, nullptr) != SQLITE_OK)
        stop(QString::fromUtf8(sqlite3_errmsg(m_database)));
}

SqliteSide::~SqliteSide()
{
    sqlite3_close(m_database);
}

std::vector<qint64> SqliteSide::ids(const QString& sql, const QString& parameter)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        stop(QString::fromUtf8(sqlite3_errmsg(m_database)));
    const QByteArray text = parameter.toUtf8();
    if (sqlite3_bind_parameter_count(statement) > 0)
        sqlite3_bind_text(statement, 1, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
    std::vector<qint64> found;
    while (sqlite3_step(statement) == SQLITE_ROW)
        found.push_back(sqlite3_column_int64(statement, 0));
    sqlite3_finalize(statement);
    return found;
}

std::vector<qint64> SqliteSide::like(const QString& text)
{
    return ids(u"SELECT id FROM purchase_orders INDEXED BY bench_texts WHERE number LIKE ?1 OR description LIKE ?1 "
               "OR ship_to LIKE ?1 OR bill_from LIKE ?1"_s,
               u'%' + text + u'%');
}

std::vector<qint64> SqliteSide::orderedBy(const QString& order)
{
    return ids(u"SELECT id FROM purchase_orders ORDER BY %1, id"_s.arg(order), {});
}

QList<QStringList> SqliteSide::strings()
{
    sqlite3_stmt* statement = nullptr;
    const char* const sql =
        "SELECT number, suspended, value_minor, balance_minor, effective, expiration, updated_on, bill_from "
        "FROM purchase_orders ORDER BY id";
    if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
        stop(QString::fromUtf8(sqlite3_errmsg(m_database)));
    QList<QStringList> rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            row << QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)));
        rows << row;
    }
    sqlite3_finalize(statement);
    return rows;
}

} // namespace podesk::bench
