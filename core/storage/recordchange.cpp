// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recordwriter.h"
#include "core/storage/rowstream.h"
#include "core/storage/sha256.h"

#include <array>

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{
    std::pair(RecordChange::Kind::Insert, "insert"_L1), std::pair(RecordChange::Kind::Update, "update"_L1),
    std::pair(RecordChange::Kind::Delete, "delete"_L1), std::pair(RecordChange::Kind::InsertRange, "insert-range"_L1)};

tl::unexpected<Error> malformed(const QString& reason)
{
    return fail(ErrorCode::WorkspaceDamaged, {{u"reason"_s, reason}});
}

/// A column that a later migration added to a table that had ranges noted already, with the value it began with.
struct LaterColumn
{
    QLatin1StringView table;
    QLatin1StringView column;
    qint64 first;
};
constexpr LaterColumn laterColumns[] = {{"purchase_orders"_L1, "charge_count"_L1, 0}};

/// A pass over a range of records: all columns but version, by name, so that the sum does not depend on the schema's
/// order.
Result<RowStream> openRange(Database& database, const QString& table, qint64 firstId, qint64 lastId,
                            const QStringList& without = {})
{
    Result<QStringList> columns = database.columns(table);
    if (!columns)
        return tl::unexpected<Error>(columns.error());
    columns->removeIf([&](const QString& column) { return column == "version"_L1 || without.contains(column); });
    columns->sort();
    const QString sql =
        u"SELECT "_s + columns->join(u", "_s) + u" FROM "_s + table + u" WHERE id >= ? AND id <= ? ORDER BY id"_s;
    return RowStream::open(database, sql, {firstId, lastId});
}

Result<QString> digestWithout(Database& database, const QString& table, qint64 firstId, qint64 lastId,
                              const QStringList& columns)
{
    Result<RowStream> rows = openRange(database, table, firstId, lastId, columns);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    Sha256 sum;
    if (const Result<qint64> count = addRows(*rows, sum); !count)
        return tl::unexpected<Error>(count.error());
    return QString::fromLatin1(sum.hex());
}

} // namespace

QJsonObject RecordChange::toJson() const
{
    QJsonObject object{{u"table"_s, table}, {u"id"_s, id}};
    for (const auto& [value, text] : kinds) {
        if (value == kind)
            object.insert(u"kind"_s, text);
    }
    if (kind == Kind::InsertRange)
        object.insert(u"lastId"_s, lastId);
    if (!before.isEmpty())
        object.insert(u"before"_s, before);
    if (!after.isEmpty())
        object.insert(u"after"_s, after);
    return object;
}

Result<RecordChange> RecordChange::fromJson(const QJsonObject& object)
{
    RecordChange change;
    change.table = object.value("table"_L1).toString();
    change.id = object.value("id"_L1).toInteger();
    change.lastId = object.value("lastId"_L1).toInteger();
    change.before = object.value("before"_L1).toObject();
    change.after = object.value("after"_L1).toObject();
    const QString kindText = object.value("kind"_L1).toString();
    for (const auto& [value, text] : kinds) {
        if (text != kindText)
            continue;
        change.kind = value;
        return change.table.isEmpty() || change.id <= 0 ? malformed(u"journal.changes"_s)
                                                        : Result<RecordChange>(change);
    }
    return malformed(u"journal.changes"_s);
}

Result<QString> rangeDigest(Database& database, const QString& table, qint64 firstId, qint64 lastId)
{
    return digestWithout(database, table, firstId, lastId, {});
}

Result<bool> rangeIsAsNoted(Database& database, const RecordChange& range)
{
    const QString noted = range.after.value("digest"_L1).toString();
    const Result<QString> sum = rangeDigest(database, range.table, range.id, range.lastId);
    if (!sum)
        return tl::unexpected<Error>(sum.error());
    if (*sum == noted)
        return true;
    // A range from before a migration was summed up without the columns that came later. It is as it was while those
    // still say what they began with.
    QStringList later;
    for (const LaterColumn& column : laterColumns) {
        if (column.table != range.table)
            continue;
        later.append(column.column);
        const QString sql =
            u"SELECT COUNT(*) FROM %1 WHERE id >= ? AND id <= ? AND %2 <> ?"_s.arg(column.table, column.column);
        const Result<QVariant> changed = selectValue(database, sql, {range.id, range.lastId, column.first});
        if (!changed)
            return tl::unexpected<Error>(changed.error());
        if (changed->toLongLong() > 0)
            return false;
    }
    if (later.isEmpty())
        return false;
    const Result<QString> before = digestWithout(database, range.table, range.id, range.lastId, later);
    return before ? Result<bool>(*before == noted) : tl::unexpected<Error>(before.error());
}

Result<void> RecordWriter::noteRange(const QString& table, qint64 firstId, qint64 lastId)
{
    if (const Result<QStringList> columns = columnsOf(table); !columns)
        return tl::unexpected<Error>(columns.error());
    Result<RowStream> rows = openRange(m_database, table, firstId, lastId);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    Sha256 sum;
    const Result<qint64> count = addRows(*rows, sum);
    if (!count)
        return tl::unexpected<Error>(count.error());
    if (*count == 0)
        return {};
    const QJsonObject after{{u"digest"_s, QString::fromLatin1(sum.hex())}, {u"records"_s, *count}};
    m_changes.append({table, firstId, lastId, RecordChange::Kind::InsertRange, {}, after});
    return {};
}

} // namespace podesk::storage
