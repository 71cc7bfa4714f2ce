// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/listrecord.h"

#include "core/storage/list/textcolumns.h"
#include "core/storage/rowstream.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace podesk::storage {

namespace {

// Statements with so many places; the last chunk repeats its last id, so that one prepared statement serves all.
constexpr qsizetype idsInStatement = 128;

const QString orderColumns =
    u"SELECT o.id, o.suspended, o.expiration, o.number, o.value_minor, o.balance_minor, o.effective, o.updated_on, "
    "o.bill_from, o.currency, o.description, o.ship_to, o.bill_to, a.number, o.payment_terms, o.line_count, "
    "o.contact_count, o.created_on, o.other_totals "
    "FROM purchase_orders o JOIN accounts a ON a.id = o.payer_id "_s;

const QString lineColumns =
    u"SELECT l.id, o.suspended, o.expiration, l.purchase_order_id, o.number, l.number, l.type, l.start_month, "
    u"l.end_month, "
    "l.amount_scaled, l.quantity, l.tax_kind, l.tax_value, l.total_minor, l.balance_minor, l.tracked, l.currency, "
    "o.bill_from, l.description "
    "FROM line_items l JOIN purchase_orders o ON o.id = l.purchase_order_id "_s;

const QString journalColumns =
    u"SELECT position, real_time, simulated_time, actor, command, subject, undoes, edition FROM journal "_s;

/// Positions in listFields(PurchaseOrders) that the reader writes to.
struct OrderFields
{
    static int at(QLatin1StringView name) { return listFieldIndex(ListKind::PurchaseOrders, QString(name)); }
    int number = at("number"_L1), value = at("value"_L1), balance = at("balance"_L1), effective = at("effective"_L1),
        expires = at("expires"_L1), updated = at("updated"_L1), billFrom = at("bill-from"_L1),
        currency = at("currency"_L1), description = at("description"_L1), shipTo = at("ship-to"_L1),
        billTo = at("bill-to"_L1), payer = at("payer"_L1), terms = at("payment-terms"_L1), lines = at("lines"_L1),
        contacts = at("contacts"_L1), tags = at("tags"_L1), created = at("created"_L1);
};

struct LineFields
{
    static int at(QLatin1StringView name) { return listFieldIndex(ListKind::LineItems, QString(name)); }
    int order = at("purchase-order"_L1), number = at("number"_L1), type = at("type"_L1), start = at("start"_L1),
        end = at("end"_L1), amount = at("amount"_L1), quantity = at("quantity"_L1), tax = at("tax"_L1),
        total = at("total"_L1), balance = at("balance"_L1), tracked = at("tracked"_L1), currency = at("currency"_L1),
        billFrom = at("bill-from"_L1), description = at("description"_L1);
};

struct JournalFields
{
    static int at(QLatin1StringView name) { return listFieldIndex(ListKind::Journal, QString(name)); }
    int position = at("position"_L1), time = at("time"_L1), simulated = at("simulated-time"_L1), actor = at("actor"_L1),
        command = at("command"_L1), subject = at("subject"_L1), undoes = at("undoes"_L1), edition = at("edition"_L1);
};

qint64 integerOrNone(const RowStream& row, int column)
{
    return row.isNull(column) ? noNumber : row.integer(column);
}

/// The column's text in a string that is used again for every row.
void take(std::string& text, const RowStream& row, int column)
{
    const QByteArrayView bytes = row.text(column);
    text.assign(bytes.data(), static_cast<size_t>(bytes.size()));
}

QList<OtherTotal> otherTotals(QByteArrayView json)
{
    QList<OtherTotal> totals;
    if (json.size() <= 2)
        return totals;
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto currency = Currency::fromCode(it.key());
        if (!currency)
            continue;
        const QJsonObject sums = it.value().toObject();
        OtherTotal total{*currency, sums.value("value"_L1).toInteger(), std::nullopt};
        if (const QJsonValue balance = sums.value("balance"_L1); balance.isDouble())
            total.balanceMinor = balance.toInteger();
        totals << total;
    }
    return totals;
}

void setOrder(ListRecord& record, const RowStream& row)
{
    static const OrderFields field;
    int column = 0;
    record.id = record.order = row.integer(column++);
    record.suspended = row.integer(column++) != 0;
    record.expiration.index = static_cast<qint32>(row.integer(column));
    record.numbers[field.expires] = row.integer(column++);
    take(record.texts[field.number], row, column++);
    record.numbers[field.value] = row.integer(column++);
    record.numbers[field.balance] = integerOrNone(row, column++);
    record.numbers[field.effective] = row.integer(column++);
    record.numbers[field.updated] = row.integer(column++);
    take(record.texts[field.billFrom], row, column++);
    take(record.texts[field.currency], row, column++);
    take(record.texts[field.description], row, column++);
    take(record.texts[field.shipTo], row, column++);
    take(record.texts[field.billTo], row, column++);
    take(record.texts[field.payer], row, column++);
    take(record.texts[field.terms], row, column++);
    record.numbers[field.lines] = row.integer(column++);
    record.numbers[field.contacts] = row.integer(column++);
    record.numbers[field.created] = row.integer(column++);
    record.others = otherTotals(row.text(column));
}

void setTags(ListRecord& record)
{
    static const OrderFields field;
    std::string& shown = record.texts[field.tags];
    shown.clear();
    for (const auto& [key, value] : record.tags)
        shown.append(shown.empty() ? "" : ", ").append(key).append("=").append(value);
}

QString taxText(const QString& kind, qint64 value, Currency currency)
{
    const Tax::Kind taxKind = kind == "percent"_L1    ? Tax::Kind::Percent
                              : kind == "absolute"_L1 ? Tax::Kind::Absolute
                                                      : Tax::Kind::None;
    return Tax{taxKind, value}.toText(currency);
}

void setLine(ListRecord& record, const RowStream& row)
{
    static const LineFields field;
    int column = 0;
    record.id = row.integer(column++);
    record.suspended = row.integer(column++) != 0;
    record.expiration.index = static_cast<qint32>(row.integer(column++));
    record.order = row.integer(column++);
    take(record.texts[field.order], row, column++);
    take(record.texts[field.number], row, column++);
    const auto type = lineItemTypeFromText(row.string(column++));
    record.numbers[field.type] = static_cast<qint64>(type.value_or(LineItemType::All));
    record.numbers[field.start] = row.integer(column++);
    record.numbers[field.end] = row.integer(column++);
    record.numbers[field.amount] = row.integer(column++);
    record.numbers[field.quantity] = row.integer(column++);
    const QString taxKind = row.string(column++);
    const qint64 taxValue = row.integer(column++);
    record.numbers[field.total] = row.integer(column++);
    record.numbers[field.balance] = integerOrNone(row, column++);
    record.numbers[field.tracked] = row.integer(column++);
    take(record.texts[field.currency], row, column++);
    const Currency currency = currencyOf(record.texts[field.currency]);
    record.texts[field.amount] = UnitPrice{record.numbers[field.amount]}.toText(currency.digits()).toStdString();
    record.texts[field.tax] = taxText(taxKind, taxValue, currency).toStdString();
    take(record.texts[field.billFrom], row, column++);
    take(record.texts[field.description], row, column);
}

void setJournal(ListRecord& record, const RowStream& row)
{
    static const JournalFields field;
    int column = 0;
    record.id = row.integer(column++);
    record.numbers[field.position] = record.id;
    record.numbers[field.time] = row.integer(column++);
    record.numbers[field.simulated] = row.integer(column++);
    take(record.texts[field.actor], row, column++);
    take(record.texts[field.command], row, column++);
    take(record.texts[field.subject], row, column++);
    const qint64 undoes = integerOrNone(row, column++);
    record.numbers[field.undoes] = undoes == 0 ? noNumber : undoes;
    const auto edition = editionFromText(row.string(column));
    record.numbers[field.edition] = static_cast<qint64>(edition.value_or(Edition::E2024));
}

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
        setTags(record);
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

QString statementOf(ListKind kind, const Where& where)
{
    switch (kind) {
    case ListKind::PurchaseOrders:
        return orderColumns + where.record + u" ORDER BY o.id"_s;
    case ListKind::LineItems:
        return lineColumns + where.record + u" ORDER BY l.id"_s;
    case ListKind::Journal:
        break;
    }
    return journalColumns + where.record + u" ORDER BY position"_s;
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
    auto rows = RowStream::open(database, statementOf(kind, where), where.bindings);
    if (!rows)
        return tl::make_unexpected(rows.error());
    ListRecord record = emptyRecord(kind);
    for (;;) {
        const auto valid = rows->next();
        if (!valid || !*valid)
            return valid ? Result<bool>(true) : tl::make_unexpected(valid.error());
        if (kind == ListKind::PurchaseOrders) {
            setOrder(record, *rows);
            if (const auto taken = tags->takeTagsOf(record); !taken)
                return tl::make_unexpected(taken.error());
        } else if (kind == ListKind::LineItems) {
            setLine(record, *rows);
        } else {
            setJournal(record, *rows);
        }
        if (!onRecord(record))
            return false;
    }
}

Where whereIds(ListKind kind, ListSelection::By by, const QList<qint64>& ids, qsizetype from)
{
    Where where;
    const QString places = u" IN ("_s + idPlaces() + u')';
    where.tags = u"WHERE purchase_order_id"_s + places;
    if (kind == ListKind::PurchaseOrders)
        where.record = u"WHERE o.id"_s + places;
    else if (kind == ListKind::LineItems)
        where.record = (by == ListSelection::By::Orders ? u"WHERE l.purchase_order_id"_s : u"WHERE l.id"_s) + places;
    else
        where.record = u"WHERE position"_s + places;
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
