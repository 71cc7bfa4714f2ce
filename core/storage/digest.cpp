// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/inspection.h"
#include "core/storage/rowstream.h"
#include "core/storage/sha256.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

/// What may differ between two workspaces that hold the same: how they came to it.
bool isBookkeeping(const QString& table)
{
    return table == "checkpoints"_L1 || table == "journal"_L1 || table == "journal_orders"_L1 ||
           table == "journal_invoices"_L1 || table == "schema_migrations"_L1;
}

} // namespace

// The bytes: for each table by name "<table>(<columns by name, with commas>)" and a line feed, then its rows as
// addRows() spells them, by id. So neither the order of columns in the schema nor anything about the file enters the
// sum.
Result<QString> digest(Database& database)
{
    std::optional<Transaction> snapshot;
    if (!database.isInTransaction()) {
        Result<Transaction> begun = Transaction::begin(database, Transaction::Kind::Read);
        if (!begun)
            return tl::unexpected<Error>(begun.error());
        snapshot.emplace(std::move(*begun));
    }
    Sha256 sum;
    for (const QString& table : database.tables()) {
        if (isBookkeeping(table))
            continue;
        Result<QStringList> columns = database.columns(table);
        if (!columns)
            return tl::unexpected<Error>(columns.error());
        columns->removeAll(u"version"_s);
        columns->sort();
        sum.add((table + u'(' + columns->join(u',') + u")\n"_s).toUtf8());
        QString sql = u"SELECT "_s + columns->join(u", "_s) + u" FROM "_s + table;
        if (table == "counters"_L1)
            sql += u" WHERE name <> 'checkpoints'"_s;
        Result<RowStream> rows = RowStream::open(database, sql + u" ORDER BY id"_s);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        if (const Result<qint64> added = addRows(*rows, sum); !added)
            return tl::unexpected<Error>(added.error());
    }
    return QString::fromLatin1(sum.hex());
}

} // namespace podesk::storage
