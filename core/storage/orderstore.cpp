// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/orderstore.h"

#include "core/storage/commerce/namedcharges.h"
#include "core/storage/notificationstore.h"
#include "core/storage/orderrows.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

const QString ordersTable = u"purchase_orders"_s;
const QString linesTable = u"line_items"_s;
const QString contactsTable = u"contacts"_s;
const QString tagsTable = u"tags"_s;

/// A row of what hangs on a PO, with the key that the domain value does not carry.
template <class T>
struct Kept
{
    qint64 id = 0;
    T value;
};

QString childrenOf(const QString& table, const QStringList& columns, const QString& order)
{
    return u"SELECT id, "_s + columns.join(u", "_s) + u" FROM "_s + table +
           u" WHERE purchase_order_id = ? ORDER BY "_s + order;
}

Result<QList<Kept<Contact>>> contactsOf(Database& database, PurchaseOrderId id)
{
    static const QString sql = childrenOf(contactsTable, rows::contactColumns(), u"position, id"_s);
    QList<Kept<Contact>> found;
    const auto read = select(database, sql, {id.value}, [&found](const QSqlQuery& row) {
        found.append({row.value(0).toLongLong(), rows::contactOf(row, 1)});
        return true;
    });
    return read ? Result<QList<Kept<Contact>>>(found) : tl::unexpected<Error>(read.error());
}

Result<QList<Kept<Tag>>> tagsOf(Database& database, PurchaseOrderId id)
{
    static const QString sql = childrenOf(tagsTable, rows::tagColumns(), u"id"_s);
    QList<Kept<Tag>> found;
    const auto read = select(database, sql, {id.value}, [&found](const QSqlQuery& row) {
        found.append({row.value(0).toLongLong(), rows::tagOf(row, 1)});
        return true;
    });
    return read ? Result<QList<Kept<Tag>>>(found) : tl::unexpected<Error>(read.error());
}

Result<QList<LineItem>> linesOf(Database& database, PurchaseOrderId id)
{
    static const QString sql = childrenOf(linesTable, rows::lineColumns(), u"id"_s);
    QList<LineItem> lines;
    std::optional<Error> broken;
    const auto read = select(database, sql, {id.value}, [&](const QSqlQuery& row) {
        const Result<LineItem> line = rows::lineOf(database, row);
        if (line)
            lines.append(*line);
        else
            broken = line.error();
        return !broken;
    });
    if (!read || broken)
        return tl::unexpected<Error>(broken ? *broken : read.error());
    return lines;
}

/// Writes what hangs on one PO; counts whether anything was written, for the PO's version.
class ChildWriter
{
public:
    ChildWriter(Database& database, RecordWriter& writer, PurchaseOrderId order)
        : m_database(database), m_writer(writer), m_order(order)
    {
    }

    Result<void> lines(const QList<LineItem>& before, const QList<LineItem>& after);
    Result<void> contacts(const QList<Contact>& after);
    Result<void> tags(const QList<Tag>& after);

    /// Gives out ids for all, and stores them.
    Result<void> insertLines(QList<LineItem>& lines);

private:
    Result<void> insertContact(qint64 position, const Contact& contact);
    Result<void> insertTag(const Tag& tag);
    QSet<qint64> renumbered(const QList<LineItem>& before, const QList<LineItem>& after) const;

    Database& m_database;
    RecordWriter& m_writer;
    PurchaseOrderId m_order;
};

Result<void> ChildWriter::insertLines(QList<LineItem>& lines)
{
    if (lines.isEmpty())
        return {};
    const Result<qint64> first = m_writer.nextId(linesTable, lines.size());
    if (!first)
        return tl::unexpected<Error>(first.error());
    qint64 id = *first;
    for (LineItem& line : lines) {
        line.id = LineItemId(id++);
        const QJsonObject record = rows::record(rows::lineColumns(), rows::lineValues(m_order, line));
        if (const Result<void> stored = m_writer.insert(linesTable, line.id.value, record); !stored)
            return stored;
    }
    return {};
}

/// Lines whose new number another line had before: they leave first and come back under their id, because two lines of
/// a PO never have one number, not even between two statements.
QSet<qint64> ChildWriter::renumbered(const QList<LineItem>& before, const QList<LineItem>& after) const
{
    QHash<QString, qint64> holders;
    for (const LineItem& line : before)
        holders.insert(line.number, line.id.value);
    QSet<qint64> ids;
    for (const LineItem& line : after) {
        const qint64 holder = holders.value(line.number);
        if (line.id.isValid() && holder != 0 && holder != line.id.value)
            ids.insert(line.id.value);
    }
    return ids;
}

Result<void> ChildWriter::lines(const QList<LineItem>& before, const QList<LineItem>& after)
{
    QHash<qint64, LineItem> old;
    for (const LineItem& line : before)
        old.insert(line.id.value, line);
    const QSet<qint64> returning = renumbered(before, after);
    QSet<qint64> staying;
    QList<LineItem> added;
    for (const LineItem& line : after) {
        if (line.id.isValid() && old.contains(line.id.value))
            staying.insert(line.id.value);
        else
            added.append(line);
    }
    for (const LineItem& line : before) {
        if (staying.contains(line.id.value) && !returning.contains(line.id.value))
            continue;
        if (const Result<void> removed = m_writer.remove(linesTable, line.id.value); !removed)
            return removed;
    }
    // Those that stay give their old numbers free before others come back under them.
    for (const bool comesBack : {false, true}) {
        for (const LineItem& line : after) {
            const qint64 id = line.id.value;
            if (!staying.contains(id) || returning.contains(id) != comesBack || line == old.value(id))
                continue;
            const QJsonObject record = rows::record(rows::lineColumns(), rows::lineValues(m_order, line));
            const Result<void> stored =
                comesBack ? m_writer.insert(linesTable, id, record) : m_writer.update(linesTable, id, record);
            if (!stored)
                return stored;
        }
    }
    return insertLines(added);
}

Result<void> ChildWriter::insertContact(qint64 position, const Contact& contact)
{
    const Result<qint64> id = m_writer.nextId(contactsTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    return m_writer.insert(contactsTable, *id,
                           rows::record(rows::contactColumns(), rows::contactValues(m_order, position, contact)));
}

Result<void> ChildWriter::contacts(const QList<Contact>& after)
{
    auto kept = contactsOf(m_database, m_order);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    // A contact is the same one while its mail address is, else while it stands at the same place; history then reads
    // as an edit.
    QList<qint64> idOf(after.size(), 0);
    const auto take = [&](qsizetype index, const std::function<bool(qsizetype, const Kept<Contact>&)>& matches) {
        for (qsizetype i = 0; i < kept->size() && idOf.at(index) == 0; ++i) {
            Kept<Contact>& candidate = (*kept)[i];
            if (candidate.id != 0 && matches(i, candidate))
                idOf[index] = std::exchange(candidate.id, 0);
        }
    };
    for (qsizetype i = 0; i < after.size(); ++i)
        take(i, [&](qsizetype, const Kept<Contact>& old) { return old.value.email == after.at(i).email; });
    for (qsizetype i = 0; i < after.size(); ++i)
        take(i, [&](qsizetype place, const Kept<Contact>&) { return place == i; });

    for (const Kept<Contact>& old : *kept) {
        if (old.id == 0)
            continue;
        if (const Result<void> removed = m_writer.remove(contactsTable, old.id); !removed)
            return removed;
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QJsonObject record = rows::record(rows::contactColumns(), rows::contactValues(m_order, i, after.at(i)));
        const Result<void> stored =
            idOf.at(i) == 0 ? insertContact(i, after.at(i)) : m_writer.update(contactsTable, idOf.at(i), record);
        if (!stored)
            return stored;
    }
    return {};
}

Result<void> ChildWriter::insertTag(const Tag& tag)
{
    const Result<qint64> id = m_writer.nextId(tagsTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    return m_writer.insert(tagsTable, *id, rows::record(rows::tagColumns(), rows::tagValues(m_order, tag)));
}

Result<void> ChildWriter::tags(const QList<Tag>& after)
{
    const auto kept = tagsOf(m_database, m_order);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    QHash<QString, qint64> idOfKey;
    for (const Kept<Tag>& old : *kept) {
        const bool stays =
            std::any_of(after.begin(), after.end(), [&](const Tag& tag) { return tag.key == old.value.key; });
        if (stays) {
            idOfKey.insert(old.value.key, old.id);
            continue;
        }
        if (const Result<void> removed = m_writer.remove(tagsTable, old.id); !removed)
            return removed;
    }
    for (const Tag& tag : after) {
        const qint64 id = idOfKey.value(tag.key);
        const Result<void> stored =
            id == 0 ? insertTag(tag)
                    : m_writer.update(tagsTable, id, rows::record(rows::tagColumns(), rows::tagValues(m_order, tag)));
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace

Result<std::optional<PurchaseOrder>> OrderStore::load(PurchaseOrderId id)
{
    static const QString sql =
        u"SELECT id, version, "_s + rows::orderColumns().join(u", "_s) + u" FROM purchase_orders WHERE id = ?"_s;
    std::optional<Result<PurchaseOrder>> order;
    const auto read = select(m_database, sql, {id.value}, [&](const QSqlQuery& row) {
        order = rows::orderOf(m_database, row);
        return false;
    });
    if (!read)
        return tl::unexpected<Error>(read.error());
    if (!order)
        return std::optional<PurchaseOrder>();
    if (!*order)
        return tl::unexpected<Error>(order->error());
    const auto lines = linesOf(m_database, id);
    const auto contacts = lines ? contactsOf(m_database, id) : tl::unexpected<Error>(lines.error());
    const auto tags = contacts ? tagsOf(m_database, id) : tl::unexpected<Error>(contacts.error());
    if (!tags)
        return tl::unexpected<Error>(tags.error());
    (*order)->lines = *lines;
    for (const Kept<Contact>& contact : *contacts)
        (*order)->contacts.append(contact.value);
    for (const Kept<Tag>& tag : *tags)
        (*order)->tags.append(tag.value);
    return std::optional(**order);
}

Result<QList<PurchaseOrder>> OrderStore::load(const QList<PurchaseOrderId>& ids)
{
    QList<PurchaseOrder> orders;
    orders.reserve(ids.size());
    for (const PurchaseOrderId id : ids) {
        const auto order = load(id);
        if (!order)
            return tl::unexpected<Error>(order.error());
        if (order->has_value())
            orders.append(**order);
    }
    return orders;
}

Result<PurchaseOrder> OrderStore::insert(RecordWriter& writer, const PurchaseOrder& order)
{
    PurchaseOrder stored = order;
    const Result<qint64> id = writer.nextId(ordersTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    stored.id = PurchaseOrderId(*id);
    stored.version = 1;
    stored.expirationSetOn = stored.createdOn;
    const Result<QVariantList> values = rows::orderValues(stored);
    const Result<qint64> charges =
        values ? chargesNaming(m_database, stored.payer, stored.header.number) : tl::unexpected<Error>(values.error());
    if (!charges)
        return tl::unexpected<Error>(charges.error());
    QJsonObject record = rows::record(rows::orderColumns(), *values);
    record.insert(chargeCountColumn, *charges);
    ChildWriter children(m_database, writer, stored.id);
    Result<void> done = writer.insert(ordersTable, *id, record);
    if (done)
        done = children.insertLines(stored.lines);
    if (done)
        done = children.contacts(stored.contacts);
    if (done)
        done = children.tags(stored.tags);
    return done ? Result<PurchaseOrder>(stored) : tl::unexpected<Error>(done.error());
}

Result<void> OrderStore::update(RecordWriter& writer, const PurchaseOrder& before, const PurchaseOrder& after)
{
    PurchaseOrder stored = after;
    const bool moved = after.header.expiration != before.header.expiration;
    stored.expirationSetOn = moved ? after.updatedOn : before.expirationSetOn;
    const Result<QVariantList> values = rows::orderValues(stored);
    if (!values)
        return tl::unexpected<Error>(values.error());
    // The PO first: its version decides whether anything may be written at all.
    const qint64 id = before.id.value;
    Result<void> done = writer.update(ordersTable, id, rows::record(rows::orderColumns(), *values), before.version);
    const qsizetype changes = writer.changes().size();
    ChildWriter children(m_database, writer, before.id);
    if (done)
        done = children.lines(before.lines, after.lines);
    if (done && before.contacts != after.contacts)
        done = children.contacts(after.contacts);
    if (done && before.tags != after.tags)
        done = children.tags(after.tags);
    if (done && writer.changes().size() > changes)
        done = writer.touch(ordersTable, id);
    return done;
}

Result<void> OrderStore::remove(RecordWriter& writer, const PurchaseOrder& order)
{
    const auto tags = tagsOf(m_database, order.id);
    const auto contacts = tags ? contactsOf(m_database, order.id) : tl::unexpected<Error>(tags.error());
    const auto lines = contacts ? linesOf(m_database, order.id) : tl::unexpected<Error>(contacts.error());
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    QList<std::pair<QString, qint64>> records;
    for (const Kept<Tag>& tag : *tags)
        records.append({tagsTable, tag.id});
    for (const Kept<Contact>& contact : *contacts)
        records.append({contactsTable, contact.id});
    for (const LineItem& line : *lines)
        records.append({linesTable, line.id.value});
    records.append({ordersTable, order.id.value});
    if (const Result<void> removed = NotificationStore(m_database).removeOf(writer, order.id); !removed)
        return removed;
    for (const auto& [table, id] : records) {
        if (const Result<void> removed = writer.remove(table, id); !removed)
            return removed;
    }
    return {};
}

} // namespace podesk::storage
