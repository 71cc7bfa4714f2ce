// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recordwriter.h"

#include "core/storage/recordimages.h"
#include "core/storage/sqlitedialect.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

const QString versionColumn = u"version"_s;
const QString countersTable = u"counters"_s;
const QString nextColumn = u"next"_s;

Error badField(const QString& table, const QString& column, const QString& reason)
{
    return {ErrorCode::StorageFailed, {}, {}, {{u"reason"_s, reason}, {u"table"_s, table}, {u"field"_s, column}}};
}

Result<QVariant> toSql(const QString& table, const QString& column, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QVariant();
    case QJsonValue::Bool:
        return QVariant(qint64(value.toBool()));
    case QJsonValue::Double:
        // Fractions have no column here; whole numbers are kept as 64-bit integers by QJsonValue.
        if (const QVariant number = value.toVariant(); number.typeId() == QMetaType::LongLong)
            return number;
        return tl::unexpected<Error>(badField(table, column, u"fraction"_s));
    case QJsonValue::String: {
        const QString text = value.toString();
        if (!text.isValidUtf16())
            return fail(ErrorCode::TextNotUnicode, {{u"field"_s, column}});
        return QVariant(text.isNull() ? u""_s : text);
    }
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        break;
    }
    return tl::unexpected<Error>(badField(table, column, u"type"_s));
}

QJsonValue fromSql(const QVariant& value)
{
    if (value.isNull())
        return QJsonValue::Null;
    return value.typeId() == QMetaType::LongLong ? QJsonValue(value.toLongLong()) : QJsonValue(value.toString());
}

/// As it is stored and read back: flags are integers.
QJsonValue asStored(const QJsonValue& value)
{
    return value.isBool() ? QJsonValue(qint64(value.toBool())) : value;
}

bool holds(const QJsonObject& record, const QJsonObject& image)
{
    for (auto field = image.begin(); field != image.end(); ++field) {
        if (field.key() != versionColumn && record.value(field.key()) != field.value())
            return false;
    }
    return true;
}

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

tl::unexpected<Error> blocked(const QString& table, qint64 id)
{
    return fail(ErrorCode::UndoBlocked, {{u"table"_s, table}, {u"id"_s, id}});
}

Result<void> blockedByConstraint(const Result<void>& result, const QString& table, qint64 id)
{
    return !result && sqlite::isConstraint(result.error()) ? blocked(table, id) : result;
}

const QStringList& countedTables()
{
    static const QStringList tables{
        u"settings"_s, u"organizations"_s, u"accounts"_s,      u"purchase_orders"_s,   u"line_items"_s,
        u"contacts"_s, u"tags"_s,          u"checkpoints"_s,   u"integrations"_s,      u"identities"_s,
        u"products"_s, u"offers"_s,        u"agreements"_s,    u"decisions"_s,         u"invoices"_s,
        u"charges"_s,  u"invoice_lines"_s, u"support_cases"_s, u"invoice_revisions"_s, u"payment_requests"_s,
        u"notifications"_s, u"procurement_connections"_s, u"procurement_requests"_s};
    return tables;
}

Result<QStringList> RecordWriter::columnsOf(const QString& table)
{
    if (table != countersTable && !countedTables().contains(table))
        return fail(ErrorCode::StorageFailed, {{u"reason"_s, u"unknown-table"_s}, {u"table"_s, table}});
    return m_database.columns(table);
}

Result<qint64> RecordWriter::nextId(const QString& table, qint64 count)
{
    qint64 counter = 0;
    qint64 next = 0;
    const auto found =
        select(m_database, u"SELECT id, next FROM counters WHERE name = ?"_s, {table}, [&](const QSqlQuery& row) {
            counter = row.value(0).toLongLong();
            next = row.value(1).toLongLong();
            return false;
        });
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (counter == 0)
        return tl::unexpected<Error>(badField(countersTable, table, u"no-counter"_s));
    const Result<void> moved = moveCounter(counter, {{nextColumn, next}}, {{nextColumn, next + count}});
    return moved ? Result<qint64>(next) : tl::unexpected<Error>(moved.error());
}

Result<void> RecordWriter::moveCounter(qint64 id, const QJsonObject& before, const QJsonObject& after)
{
    if (before == after)
        return {};
    if (const Result<void> written = writeFields(countersTable, id, after); !written)
        return written;
    if (const auto known = m_counterChanges.constFind(id); known != m_counterChanges.constEnd()) {
        m_changes[*known].after = after;
        return {};
    }
    m_counterChanges.insert(id, m_changes.size());
    m_changes.append({countersTable, id, 0, RecordChange::Kind::Update, before, after});
    return {};
}

Result<std::optional<QJsonObject>> RecordWriter::read(const QString& table, qint64 id)
{
    const Result<QStringList> columns = columnsOf(table);
    if (!columns)
        return tl::unexpected<Error>(columns.error());
    std::optional<QJsonObject> record;
    const QString sql = u"SELECT "_s + columns->join(u", "_s) + u" FROM "_s + table + u" WHERE id = ?"_s;
    const auto done = select(m_database, sql, {id}, [&](const QSqlQuery& row) {
        record.emplace();
        for (int i = 0; i < columns->size(); ++i) {
            if (columns->at(i) != "id"_L1)
                record->insert(columns->at(i), fromSql(row.value(i)));
        }
        return false;
    });
    return done ? Result<std::optional<QJsonObject>>(record) : tl::unexpected<Error>(done.error());
}

Result<QJsonObject> RecordWriter::existing(const QString& table, qint64 id)
{
    const auto record = read(table, id);
    if (!record)
        return tl::unexpected<Error>(record.error());
    if (!record->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, table}, {u"value"_s, QString::number(id)}});
    return **record;
}

Result<void> RecordWriter::insert(const QString& table, qint64 id, const QJsonObject& values)
{
    const Result<QStringList> columns = columnsOf(table);
    if (!columns)
        return tl::unexpected<Error>(columns.error());
    QJsonObject record = values;
    record.remove(u"id"_s);
    if (columns->contains(versionColumn) && !record.contains(versionColumn))
        record.insert(versionColumn, 1);
    QStringList names{u"id"_s};
    QVariantList bindings{id};
    for (auto field = record.begin(); field != record.end(); ++field) {
        if (!columns->contains(field.key()))
            return tl::unexpected<Error>(badField(table, field.key(), u"unknown-column"_s));
        const Result<QVariant> value = toSql(table, field.key(), *field);
        if (!value)
            return tl::unexpected<Error>(value.error());
        names.append(field.key());
        bindings.append(*value);
        *field = asStored(*field);
    }
    const QString sql =
        u"INSERT INTO "_s + table + u" ("_s + names.join(u", "_s) + u") VALUES ("_s + marks(names.size()) + u')';
    if (const Result<void> done = m_database.execute(sql, bindings); !done)
        return done;
    m_counted.insert({table, id});
    m_changes.append({table, id, 0, RecordChange::Kind::Insert, {}, record});
    return {};
}

Result<void> RecordWriter::writeFields(const QString& table, qint64 id, const QJsonObject& values)
{
    QStringList settings;
    QVariantList bindings;
    for (auto field = values.begin(); field != values.end(); ++field) {
        const Result<QVariant> value = toSql(table, field.key(), *field);
        if (!value)
            return tl::unexpected<Error>(value.error());
        settings.append(field.key() + u" = ?"_s);
        bindings.append(*value);
    }
    bindings.append(id);
    return m_database.execute(u"UPDATE "_s + table + u" SET "_s + settings.join(u", "_s) + u" WHERE id = ?"_s,
                              bindings);
}

Result<void> RecordWriter::countVersion(const QString& table, qint64 id)
{
    const Result<QStringList> columns = columnsOf(table);
    if (!columns)
        return tl::unexpected<Error>(columns.error());
    if (!columns->contains(versionColumn) || m_counted.contains({table, id}))
        return {};
    m_counted.insert({table, id});
    return m_database.execute(u"UPDATE "_s + table + u" SET version = version + 1 WHERE id = ?"_s, {id});
}

Result<void> RecordWriter::update(const QString& table, qint64 id, const QJsonObject& values, qint64 expectedVersion)
{
    const Result<QJsonObject> current = existing(table, id);
    if (!current)
        return tl::unexpected<Error>(current.error());
    const qint64 version = current->value(versionColumn).toInteger();
    if (expectedVersion > 0 && version != expectedVersion)
        return fail(ErrorCode::VersionConflict, {{u"version"_s, version}});
    RecordChange change{table, id, 0, RecordChange::Kind::Update, {}, {}};
    for (auto field = values.begin(); field != values.end(); ++field) {
        if (field.key() == "id"_L1 || field.key() == versionColumn)
            continue;
        if (!current->contains(field.key()))
            return tl::unexpected<Error>(badField(table, field.key(), u"unknown-column"_s));
        const QJsonValue stored = asStored(*field);
        if (current->value(field.key()) == stored)
            continue;
        change.before.insert(field.key(), current->value(field.key()));
        change.after.insert(field.key(), stored);
    }
    if (change.after.isEmpty())
        return {};
    if (const Result<void> written = writeFields(table, id, change.after); !written)
        return written;
    m_changes.append(change);
    return countVersion(table, id);
}

Result<void> RecordWriter::touch(const QString& table, qint64 id)
{
    if (m_counted.contains({table, id}))
        return {};
    if (const Result<QJsonObject> current = existing(table, id); !current)
        return tl::unexpected<Error>(current.error());
    m_changes.append({table, id, 0, RecordChange::Kind::Update, {}, {}});
    return countVersion(table, id);
}

Result<void> RecordWriter::remove(const QString& table, qint64 id)
{
    const Result<QJsonObject> record = existing(table, id);
    if (!record)
        return tl::unexpected<Error>(record.error());
    if (const Result<void> done = m_database.execute(u"DELETE FROM "_s + table + u" WHERE id = ?"_s, {id}); !done)
        return done;
    m_changes.append({table, id, 0, RecordChange::Kind::Delete, *record, {}});
    return {};
}

Result<void> RecordWriter::revert(const RecordChange& change)
{
    switch (change.kind) {
    case RecordChange::Kind::Insert:
        return revertInsert(change);
    case RecordChange::Kind::Update:
        return revertUpdate(change);
    case RecordChange::Kind::Delete:
        return revertDelete(change);
    case RecordChange::Kind::InsertRange:
        return revertInsertRange(change);
    case RecordChange::Kind::DeleteRange:
        return revertDeleteRange(change);
    }
    Q_UNREACHABLE();
}

Result<void> RecordWriter::revertInsert(const RecordChange& change)
{
    const auto current = read(change.table, change.id);
    if (!current)
        return tl::unexpected<Error>(current.error());
    if (!current->has_value() || !holds(**current, change.after))
        return blocked(change.table, change.id);
    return blockedByConstraint(remove(change.table, change.id), change.table, change.id);
}

Result<void> RecordWriter::revertUpdate(const RecordChange& change)
{
    const auto current = read(change.table, change.id);
    if (!current)
        return tl::unexpected<Error>(current.error());
    if (!current->has_value())
        return blocked(change.table, change.id);
    if (change.after.isEmpty())
        return touch(change.table, change.id);
    const bool unchanged = holds(**current, change.after);
    if (change.table == countersTable) {
        const qint64 now = (*current)->value(nextColumn).toInteger();
        const qint64 before = change.before.value(nextColumn).toInteger();
        return moveCounter(change.id, {{nextColumn, now}}, {{nextColumn, unchanged ? before : std::max(now, before)}});
    }
    if (!unchanged)
        return blocked(change.table, change.id);
    return blockedByConstraint(update(change.table, change.id, change.before), change.table, change.id);
}

Result<void> RecordWriter::revertDelete(const RecordChange& change)
{
    const auto current = read(change.table, change.id);
    if (!current)
        return tl::unexpected<Error>(current.error());
    if (current->has_value())
        return blocked(change.table, change.id);
    QJsonObject record = change.before;
    // Whoever still holds the version from before the delete must meet a conflict.
    if (record.contains(versionColumn))
        record.insert(versionColumn, record.value(versionColumn).toInteger() + 1);
    return blockedByConstraint(insert(change.table, change.id, record), change.table, change.id);
}

} // namespace podesk::storage
