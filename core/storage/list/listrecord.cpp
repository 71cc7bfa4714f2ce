// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/listrecord.h"

#include "core/storage/list/recordfields.h"

using namespace Qt::StringLiterals;

namespace podesk::storage {

namespace {

// Statements with so many places; the last chunk repeats its last id, so that one prepared statement serves all.
constexpr qsizetype idsInStatement = 128;

/// Walks the tags of the same orders beside them: both come in ascending order of the PO's id.
class TagCursor
{
public:
    static Result<TagCursor> open(Database& database, const QString& where, const QList<qint64>& bindings)
    {
        auto rows = RowStream::open(database,
                                    u"SELECT purchase_order_id, key, value FROM tags "_s + where +
                                        u" ORDER BY purchase_order_id, id"_s,
                                    bindings);
        if (!rows)
            return tl::make_unexpected(rows.error());
        TagCursor cursor(std::move(*rows));
        if (const auto stepped = cursor.step(); !stepped)
            return tl::make_unexpected(stepped.error());
        return cursor;
    }

    Result<void> takeTagsOf(ListRecord& record)
    {
        record.tags.clear();
        while (m_valid && m_order <= record.id) {
            if (m_order == record.id) {
                auto& [key, value] = record.tags.emplace_back();
                take(key, m_rows, 1);
                take(value, m_rows, 2);
            }
            if (const auto stepped = step(); !stepped)
                return stepped;
        }
        setTagsText(record);
        return {};
    }

private:
    explicit TagCursor(RowStream rows) : m_rows(std::move(rows)) {}

    Result<void> step()
    {
        const auto valid = m_rows.next();
        if (!valid)
            return tl::make_unexpected(valid.error());
        m_valid = *valid;
        m_order = m_valid ? m_rows.integer(0) : 0;
        return {};
    }

    RowStream m_rows;
    bool m_valid = false;
    qint64 m_order = 0;
};

ListRecord emptyRecord(ListKind kind)
{
    ListRecord record;
    record.numbers.resize(static_cast<size_t>(listFields(kind).size()), noNumber);
    record.texts.resize(static_cast<size_t>(listFields(kind).size()));
    return record;
}

struct Where
{
    QString record; ///< condition over the records' own table
    QString tags;   ///< the same over tags
    QList<qint64> bindings;
};

QString idPlaces()
{
    static const QString places = QStringList(idsInStatement, u"?"_s).join(u',');
    return places;
}

/// The id column of the list's own table in selectOf().
QString keyOf(ListKind kind)
{
    switch (kind) {
    case ListKind::PurchaseOrders:
        return u"o.id"_s;
    case ListKind::LineItems:
        return u"l.id"_s;
    case ListKind::Invoices:
        return u"i.id"_s;
    case ListKind::Notifications:
        return u"n.id"_s;
    case ListKind::Journal:
        break;
    }
    return u"position"_s;
}

/// The column with the PO's id; POs are their own, the journal has none.
QString orderKeyOf(ListKind kind)
{
    if (kind == ListKind::LineItems)
        return u"l.purchase_order_id"_s;
    if (kind == ListKind::Notifications)
        return u"n.purchase_order_id"_s;
    return kind == ListKind::Invoices ? u"i.purchase_order_id"_s : keyOf(kind);
}

/// Reads one statement's worth; false when `onRecord` asked to stop.
Result<bool> readChunk(Database& database, ListKind kind, const Where& where,
                       const std::function<bool(const ListRecord&)>& onRecord)
{
    std::optional<TagCursor> tags;
    if (kind == ListKind::PurchaseOrders) {
        auto opened = TagCursor::open(database, where.tags, where.bindings);
        if (!opened)
            return tl::make_unexpected(opened.error());
        tags.emplace(std::move(*opened));
    }
    auto rows =
        RowStream::open(database, selectOf(kind) + where.record + u" ORDER BY "_s + keyOf(kind), where.bindings);
    if (!rows)
        return tl::make_unexpected(rows.error());
    ListRecord record = emptyRecord(kind);
    for (;;) {
        const auto valid = rows->next();
        if (!valid || !*valid)
            return valid ? Result<bool>(true) : tl::make_unexpected(valid.error());
        setRecord(kind, record, *rows);
        const auto taken = tags ? tags->takeTagsOf(record) : Result<void>();
        if (!taken)
            return tl::make_unexpected(taken.error());
        if (!onRecord(record))
            return false;
    }
}

Where whereIds(ListKind kind, ListSelection::By by, const QList<qint64>& ids, qsizetype from)
{
    Where where;
    const QString places = u" IN ("_s + idPlaces() + u')';
    where.tags = u"WHERE purchase_order_id"_s + places;
    where.record = u"WHERE "_s + (by == ListSelection::By::Orders ? orderKeyOf(kind) : keyOf(kind)) + places;
    for (qsizetype i = 0; i < idsInStatement; ++i)
        where.bindings << ids[std::min(from + i, ids.size() - 1)];
    return where;
}

QString tableOf(ListKind kind)
{
    switch (kind) {
    case ListKind::PurchaseOrders:
        return u"purchase_orders"_s;
    case ListKind::LineItems:
        return u"line_items"_s;
    case ListKind::Invoices:
        return u"invoices"_s;
    case ListKind::Notifications:
        return u"notifications"_s;
    case ListKind::Journal:
        break;
    }
    return u"journal"_s;
}

} // namespace

Result<void> readListRecords(Database& database, ListKind kind, const ListSelection& selection,
                             const std::function<bool(const ListRecord&)>& onRecord)
{
    if (selection.by == ListSelection::By::All || selection.by == ListSelection::By::After) {
        Where where;
        if (selection.by == ListSelection::By::After) {
            where.record = u"WHERE position > ?"_s;
            where.bindings << selection.ids.value(0);
        }
        const auto read = readChunk(database, kind, where, onRecord);
        return read ? Result<void>{} : tl::make_unexpected(read.error());
    }
    for (qsizetype from = 0; from < selection.ids.size(); from += idsInStatement) {
        const auto goOn = readChunk(database, kind, whereIds(kind, selection.by, selection.ids, from), onRecord);
        if (!goOn)
            return tl::make_unexpected(goOn.error());
        if (!*goOn)
            break;
    }
    return {};
}

Result<qint64> countListRecords(Database& database, ListKind kind)
{
    const auto count = selectValue(database, u"SELECT COUNT(*) FROM "_s + tableOf(kind));
    if (!count)
        return tl::make_unexpected(count.error());
    return count->toLongLong();
}

Result<QList<qint64>> firstListRecords(Database& database, ListKind kind, int count)
{
    const QString key = kind == ListKind::Journal ? u"position"_s : u"id"_s;
    QList<qint64> ids;
    const QString sql = u"SELECT %1 FROM %2 ORDER BY %1 LIMIT ?"_s.arg(key, tableOf(kind));
    const auto read = select(database, sql, {count}, [&](const QSqlQuery& query) {
        ids << query.value(0).toLongLong();
        return true;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return ids;
}

} // namespace podesk::storage
