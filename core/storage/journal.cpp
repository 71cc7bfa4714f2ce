// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal.h"

#include "core/domain/jsontext.h"
#include "core/storage/sha256.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

// The chain. hash = SHA-256 over these bytes, in hex:
//
//   the previous entry's hash (64 hex digits; 64 zeros before the first entry), then each of
//   position, actor, real_time, simulated_time, command, payload, edition, idempotency_key, undoes, subject, changes
//   as it is stored: "<number of bytes>:<bytes>," for a value (integers in decimal, texts in UTF-8), "-," for null.
//
// Payload and changes are hashed as the text in the file, never as JSON read and written again.

const QString columns =
    u"position, actor, real_time, simulated_time, command, payload, edition, idempotency_key, undoes, "
    "subject, changes, previous_hash, hash"_s;
constexpr int hashedColumns = 11;

const QByteArray beginning(64, '0');

QByteArray chainHash(const QByteArray& previous, const QVariantList& values)
{
    Sha256 sum;
    sum.add(previous);
    for (const QVariant& value : values) {
        if (value.isNull()) {
            sum.add("-,");
            continue;
        }
        const QByteArray bytes = value.toString().toUtf8();
        sum.add(QByteArray::number(bytes.size()) + ':');
        sum.add(bytes);
        sum.add(",");
    }
    return sum.hex();
}

QString compact(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QVariantList valuesOf(const JournalRecord& record)
{
    QJsonArray changes;
    for (const RecordChange& change : record.changes)
        changes.append(change.toJson());
    return {record.position,
            record.actor,
            record.realTime.msecs,
            record.simulatedTime.msecs,
            record.command,
            compact(QJsonDocument(record.payload)),
            editionText(record.edition),
            record.idempotencyKey.isEmpty() ? QVariant() : QVariant(record.idempotencyKey),
            record.undoes == 0 ? QVariant() : QVariant(record.undoes),
            record.subject,
            compact(QJsonDocument(changes))};
}

tl::unexpected<Error> malformed(Database& database, qint64 position, const QString& column)
{
    return fail(ErrorCode::WorkspaceDamaged,
                {{u"path"_s, database.path()}, {u"reason"_s, u"journal %1: %2"_s.arg(position).arg(column)}});
}

Result<JournalRecord> recordOf(Database& database, const QSqlQuery& row)
{
    JournalRecord record;
    record.position = row.value(0).toLongLong();
    record.actor = row.value(1).toString();
    record.realTime = {row.value(2).toLongLong()};
    record.simulatedTime = {row.value(3).toLongLong()};
    record.command = row.value(4).toString();
    record.idempotencyKey = row.value(7).toString();
    record.undoes = row.value(8).toLongLong();
    record.subject = row.value(9).toString();
    record.previousHash = row.value(11).toString().toLatin1();
    record.hash = row.value(12).toString().toLatin1();

    const auto edition = editionFromText(row.value(6).toString());
    if (!edition)
        return malformed(database, record.position, u"edition"_s);
    record.edition = *edition;
    const QJsonDocument payload = jsonFromUtf8(row.value(5).toString().toUtf8());
    if (!payload.isObject())
        return malformed(database, record.position, u"payload"_s);
    record.payload = payload.object();
    const QJsonDocument changes = jsonFromUtf8(row.value(10).toString().toUtf8());
    if (!changes.isArray())
        return malformed(database, record.position, u"changes"_s);
    const QJsonArray list = changes.array();
    record.changes.reserve(list.size());
    for (const QJsonValue& value : list) {
        const Result<RecordChange> change = RecordChange::fromJson(value.toObject());
        if (!change)
            return malformed(database, record.position, u"changes"_s);
        record.changes.append(*change);
    }
    return record;
}

Result<QList<JournalRecord>> records(Database& database, const QString& condition, const QVariantList& bindings)
{
    QList<JournalRecord> found;
    std::optional<Error> broken;
    const auto read = select(database, u"SELECT "_s + columns + u" FROM journal WHERE "_s + condition, bindings,
                             [&](const QSqlQuery& row) {
                                 const Result<JournalRecord> record = recordOf(database, row);
                                 if (!record) {
                                     broken = record.error();
                                     return false;
                                 }
                                 found.append(*record);
                                 return true;
                             });
    if (!read || broken)
        return tl::unexpected<Error>(broken ? *broken : read.error());
    return found;
}

Result<std::optional<JournalRecord>> oneRecord(Database& database, const QString& condition, const QVariant& binding)
{
    const auto found = records(database, condition, {binding});
    if (!found)
        return tl::unexpected<Error>(found.error());
    return found->isEmpty() ? std::optional<JournalRecord>() : std::optional(found->first());
}

/// Notes which records an entry is about, as ranges: long contiguous runs take one row.
Result<void> noteIds(Database& database, const QString& table, qint64 position, QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const QString sql = u"INSERT INTO "_s + table + u" (position, first_id, last_id) VALUES (?, ?, ?)"_s;
    for (qsizetype first = 0; first < ids.size();) {
        qsizetype next = first + 1;
        while (next < ids.size() && ids.at(next) == ids.at(next - 1) + 1)
            ++next;
        if (const auto noted = database.execute(sql, {position, ids.at(first), ids.at(next - 1)}); !noted)
            return noted;
        first = next;
    }
    return {};
}

/// Invoices need not be told: whatever writes one is among the changes.
QList<qint64> writtenInvoices(const QList<RecordChange>& changes)
{
    QList<qint64> ids;
    for (const RecordChange& change : changes) {
        if (change.table != "invoices"_L1)
            continue;
        for (qint64 id = change.id; id <= std::max(change.id, change.lastId); ++id)
            ids.append(id);
    }
    return ids;
}

} // namespace

Result<qint64> Journal::append(JournalRecord& record, const QList<qint64>& orders)
{
    qint64 last = 0;
    record.previousHash = beginning;
    const auto read = select(m_database, u"SELECT position, hash FROM journal ORDER BY position DESC LIMIT 1"_s, {},
                             [&](const QSqlQuery& row) {
                                 last = row.value(0).toLongLong();
                                 record.previousHash = row.value(1).toString().toLatin1();
                                 return false;
                             });
    if (!read)
        return tl::unexpected<Error>(read.error());
    record.position = last + 1;
    QVariantList values = valuesOf(record);
    record.hash = chainHash(record.previousHash, values);
    values << QString::fromLatin1(record.previousHash) << QString::fromLatin1(record.hash);
    const QString marks = QStringList(values.size(), u"?"_s).join(u", "_s);
    const auto written =
        m_database.execute(u"INSERT INTO journal ("_s + columns + u") VALUES ("_s + marks + u')', values);
    if (!written)
        return tl::unexpected<Error>(written.error());

    Result<void> noted = noteIds(m_database, u"journal_orders"_s, record.position, orders);
    if (noted)
        noted = noteIds(m_database, u"journal_invoices"_s, record.position, writtenInvoices(record.changes));
    if (!noted)
        return tl::unexpected<Error>(noted.error());
    return record.position;
}

Result<qint64> Journal::lastPosition()
{
    const Result<QVariant> last = selectValue(m_database, u"SELECT MAX(position) FROM journal"_s);
    return last ? Result<qint64>(last->toLongLong()) : tl::unexpected<Error>(last.error());
}

Result<std::optional<JournalRecord>> Journal::entry(qint64 position)
{
    return oneRecord(m_database, u"position = ?"_s, position);
}

Result<std::optional<JournalRecord>> Journal::byIdempotencyKey(const QString& key)
{
    return oneRecord(m_database, u"idempotency_key = ?"_s, key);
}

Result<QList<JournalHead>> Journal::heads(qint64 below, int limit)
{
    QList<JournalHead> found;
    const qint64 end = below > 0 ? below : std::numeric_limits<qint64>::max();
    const QString sql = u"SELECT position, command, subject, undoes FROM journal WHERE position < ? "
                        "ORDER BY position DESC LIMIT ?"_s;
    const auto read = select(m_database, sql, {end, limit}, [&found](const QSqlQuery& row) {
        found.append(
            {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(3).toLongLong()});
        return true;
    });
    return read ? Result<QList<JournalHead>>(found) : tl::unexpected<Error>(read.error());
}

Result<QList<JournalRecord>> Journal::ofOrder(PurchaseOrderId id, int limit)
{
    // Two look-ups: entries that name the PO alone, and the few that name a range with it inside.
    const QString condition = u"position IN (SELECT position FROM journal_orders WHERE first_id = ? "
                              "UNION SELECT position FROM journal_orders "
                              "WHERE last_id > first_id AND first_id < ? AND last_id >= ?) "
                              "ORDER BY position DESC LIMIT ?"_s;
    return records(m_database, condition, {id.value, id.value, id.value, limit});
}

Result<QList<JournalRecord>> Journal::ofSubjects(const QStringList& subjects, int limit)
{
    const QString marks = QStringList(subjects.size(), u"?"_s).join(u", "_s);
    QVariantList bindings;
    for (const QString& subject : subjects)
        bindings << subject;
    bindings << limit;
    return records(m_database, u"subject IN ("_s + marks + u") ORDER BY position DESC LIMIT ?"_s, bindings);
}

Result<QList<JournalRecord>> Journal::after(qint64 position, int limit)
{
    return records(m_database, u"position > ? ORDER BY position LIMIT ?"_s, {position, limit});
}

Result<qint64> Journal::nextTouching(qint64 position, const QList<qint64>& orders)
{
    QList<qint64> ids = orders;
    std::sort(ids.begin(), ids.end());
    qint64 found = 0;
    const QString sql =
        u"SELECT position, first_id, last_id FROM journal_orders WHERE position > ? ORDER BY position"_s;
    const auto read = select(m_database, sql, {position}, [&](const QSqlQuery& row) {
        const auto candidate = std::lower_bound(ids.cbegin(), ids.cend(), row.value(1).toLongLong());
        if (candidate != ids.cend() && *candidate <= row.value(2).toLongLong())
            found = row.value(0).toLongLong();
        return found == 0;
    });
    return read ? Result<qint64>(found) : tl::unexpected<Error>(read.error());
}

Result<QList<qint64>> Journal::ordersOf(qint64 position)
{
    QList<qint64> ids;
    const QString sql = u"SELECT first_id, last_id FROM journal_orders WHERE position = ? ORDER BY first_id"_s;
    const auto read = select(m_database, sql, {position}, [&ids](const QSqlQuery& row) {
        for (qint64 id = row.value(0).toLongLong(); id <= row.value(1).toLongLong(); ++id)
            ids.append(id);
        return true;
    });
    return read ? Result<QList<qint64>>(ids) : tl::unexpected<Error>(read.error());
}

Result<qint64> Journal::firstBrokenEntry()
{
    qint64 expected = 1;
    qint64 broken = 0;
    QByteArray previous = beginning;
    const QString sql = u"SELECT "_s + columns + u" FROM journal ORDER BY position"_s;
    const auto read = select(m_database, sql, {}, [&](const QSqlQuery& row) {
        QVariantList values;
        for (int i = 0; i < hashedColumns; ++i)
            values.append(row.value(i));
        const qint64 position = row.value(0).toLongLong();
        const QByteArray hash = row.value(hashedColumns + 1).toString().toLatin1();
        const bool linked = row.value(hashedColumns).toString().toLatin1() == previous;
        if (position != expected || !linked || hash != chainHash(previous, values))
            broken = position;
        previous = hash;
        ++expected;
        return broken == 0;
    });
    return read ? Result<qint64>(broken) : tl::unexpected<Error>(read.error());
}

} // namespace podesk::storage
