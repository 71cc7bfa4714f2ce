// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/utf8text.h"
#include "core/storage/bulkwriter.h"
#include "core/storage/recordimages.h"
#include "core/storage/recordwriter.h"
#include "core/storage/rowstream.h"
#include "core/storage/sha256.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

/// A column that a later migration added to a table that had ranges noted already, with the value it began with.
struct LaterColumn
{
    QLatin1StringView table;
    QLatin1StringView column;
    QLatin1StringView first; ///< as SQL of the same record
};
constexpr LaterColumn laterColumns[] = {{"purchase_orders"_L1, "charge_count"_L1, "0"_L1},
                                        {"purchase_orders"_L1, "expiration_set_on"_L1, "created_on"_L1}};

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

/// Rows of a removed range that one change keeps; large enough to compress well, small enough not to fill the memory.
constexpr qint64 rowsKeptTogether = 4096;

/// Collects the rows of a range that is about to be removed.
class RowKeeper
{
public:
    RowKeeper(const QString& table, const QStringList& columns) : m_table(table), m_columns(columns) {}

    void add(const RowStream& row, qint64 id)
    {
        if (m_count == 0)
            m_first = id;
        m_last = id;
        appendRow(row, m_bytes);
        if (++m_count == rowsKeptTogether)
            finishChange();
    }

    QList<RecordChange> take()
    {
        if (m_count > 0)
            finishChange();
        return std::move(m_changes);
    }

private:
    void finishChange()
    {
        const QJsonObject before{{u"columns"_s, QJsonArray::fromStringList(m_columns)},
                                 {u"records"_s, m_count},
                                 {u"rows"_s, QString::fromLatin1(qCompress(m_bytes).toBase64())}};
        m_changes.append({m_table, m_first, m_last, RecordChange::Kind::DeleteRange, before, {}});
        m_bytes.resize(0);
        m_count = 0;
    }

    QString m_table;
    QStringList m_columns;
    QByteArray m_bytes;
    qint64 m_first = 0;
    qint64 m_last = 0;
    qint64 m_count = 0;
    QList<RecordChange> m_changes;
};

/// Reads back what appendRow() wrote.
class KeptRows
{
public:
    explicit KeptRows(const QJsonObject& image)
        : m_columns(image.value("columns"_L1).toVariant().toStringList())
        , m_bytes(qUncompress(QByteArray::fromBase64(image.value("rows"_L1).toString().toLatin1())))
    {
    }

    const QStringList& columns() const { return m_columns; }
    bool atEnd() const { return m_at >= m_bytes.size(); }

    /// Nothing when the bytes are not those of a row.
    std::optional<QVariantList> next()
    {
        QVariantList values;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const auto value = nextValue();
            if (!value)
                return std::nullopt;
            values.append(*value);
        }
        return skip('\n') ? std::optional(values) : std::nullopt;
    }

private:
    bool skip(char expected)
    {
        const bool found = m_at < m_bytes.size() && m_bytes.at(m_at) == expected;
        m_at += found ? 1 : 0;
        return found;
    }

    std::optional<qint64> number(char end)
    {
        const qsizetype at = m_bytes.indexOf(end, m_at);
        bool isNumber = false;
        const qint64 value = at < 0 ? 0 : m_bytes.mid(m_at, at - m_at).toLongLong(&isNumber);
        m_at = at + 1;
        return isNumber ? std::optional(value) : std::nullopt;
    }

    std::optional<QVariant> nextValue()
    {
        if (skip('N'))
            return skip(';') ? std::optional(QVariant()) : std::nullopt;
        if (skip('I')) {
            const auto value = number(';');
            return value ? std::optional(QVariant(*value)) : std::nullopt;
        }
        const auto size = skip('T') ? number(':') : std::nullopt;
        if (!size || *size < 0 || *size > m_bytes.size() - m_at)
            return std::nullopt;
        const QString text = textFromUtf8(QByteArrayView(m_bytes).sliced(m_at, *size));
        m_at += *size;
        return skip(';') ? std::optional(QVariant(text)) : std::nullopt;
    }

    QStringList m_columns;
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

Error unreadable()
{
    return {ErrorCode::WorkspaceDamaged, {}, {}, {{u"reason"_s, u"journal.changes"_s}}};
}

/// Writes the rows of a removed range again. Whoever still holds a version from before must meet a conflict.
Result<void> writeKept(Database& database, const RecordChange& change, const QStringList& known)
{
    KeptRows rows(change.before);
    QStringList columns = rows.columns();
    const qsizetype idAt = columns.indexOf(u"id"_s);
    const qsizetype versionAt = columns.indexOf(u"version"_s);
    const bool areKnown =
        std::all_of(columns.begin(), columns.end(), [&](const QString& column) { return known.contains(column); });
    if (idAt < 0 || !areKnown)
        return tl::unexpected<Error>(unreadable());
    columns.removeAt(idAt);
    Result<BulkWriter> writer = BulkWriter::open(database, change.table, columns);
    if (!writer)
        return tl::unexpected<Error>(writer.error());
    for (qint64 left = change.before.value("records"_L1).toInteger(); left > 0 || !rows.atEnd(); --left) {
        auto values = rows.next();
        if (!values || left <= 0)
            return tl::unexpected<Error>(unreadable());
        if (versionAt >= 0)
            (*values)[versionAt] = values->at(versionAt).toLongLong() + 1;
        const qint64 id = values->takeAt(idAt).toLongLong();
        if (const Result<void> written = writer->write(id, *values); !written)
            return blockedByConstraint(written, change.table, id);
    }
    return {};
}

} // namespace

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
            u"SELECT COUNT(*) FROM %1 WHERE id >= ? AND id <= ? AND %2 <> %3"_s.arg(column.table, column.column,
                                                                                         column.first);
        const Result<QVariant> changed = selectValue(database, sql, {range.id, range.lastId});
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

/// The rows are kept with the change that removes them, compressed: a large import taken back must be possible to do
/// again without a journal as large as the workspace.
Result<void> RecordWriter::revertInsertRange(const RecordChange& change)
{
    const Result<QStringList> columns = columnsOf(change.table);
    if (!columns)
        return tl::unexpected<Error>(columns.error());
    const Result<bool> unchanged = rangeIsAsNoted(m_database, change);
    if (!unchanged)
        return tl::unexpected<Error>(unchanged.error());
    if (!*unchanged)
        return blocked(change.table, change.id);
    const QString range = change.table + u" WHERE id >= ? AND id <= ?"_s;
    Result<RowStream> rows =
        RowStream::open(m_database, u"SELECT "_s + columns->join(u", "_s) + u" FROM "_s + range + u" ORDER BY id"_s,
                        {change.id, change.lastId});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    RowKeeper keeper(change.table, *columns);
    const int idAt = int(columns->indexOf(u"id"_s));
    for (;;) {
        const Result<bool> valid = rows->next();
        if (!valid)
            return tl::unexpected<Error>(valid.error());
        if (!*valid)
            break;
        keeper.add(*rows, rows->integer(idAt));
    }
    const auto removed = m_database.execute(u"DELETE FROM "_s + range, {change.id, change.lastId});
    if (!removed)
        return blockedByConstraint(removed, change.table, change.id);
    m_changes.append(keeper.take());
    return {};
}

Result<void> RecordWriter::revertDeleteRange(const RecordChange& change)
{
    const Result<QStringList> columns = columnsOf(change.table);
    if (!columns)
        return tl::unexpected<Error>(columns.error());
    if (const Result<void> written = writeKept(m_database, change, *columns); !written)
        return written;
    return noteRange(change.table, change.id, change.lastId);
}

} // namespace podesk::storage
