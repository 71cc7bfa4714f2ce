// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/orderrows.h"

#include "core/domain/jsontext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMap>

namespace podesk::storage::rows {

using namespace Qt::StringLiterals;

namespace {

struct Sums
{
    qint64 value = 0;
    std::optional<qint64> balance;
};

bool add(qint64& sum, qint64 amount)
{
    return !__builtin_add_overflow(sum, amount, &sum);
}

QString taxKindText(Tax::Kind kind)
{
    switch (kind) {
    case Tax::Kind::None:
        return u"none"_s;
    case Tax::Kind::Percent:
        return u"percent"_s;
    case Tax::Kind::Absolute:
        return u"absolute"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Tax::Kind> taxKindFromText(const QString& text)
{
    for (const Tax::Kind kind : {Tax::Kind::None, Tax::Kind::Percent, Tax::Kind::Absolute}) {
        if (taxKindText(kind) == text)
            return kind;
    }
    return std::nullopt;
}

tl::unexpected<Error> damaged(const Database& database, const QString& column, qint64 id)
{
    return fail(ErrorCode::WorkspaceDamaged,
                {{u"path"_s, database.path()}, {u"reason"_s, u"%1 of id %2"_s.arg(column).arg(id)}});
}

/// The currency of a column: its code, or the empty text for none.
std::optional<Currency> currencyOf(const QVariant& value)
{
    const QString code = value.toString();
    return code.isEmpty() ? std::optional(Currency()) : Currency::fromCode(code);
}

} // namespace

QString textsToJson(const QStringList& texts)
{
    return texts.isEmpty()
               ? u"[]"_s
               : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

std::optional<QStringList> textsFromJson(const QString& json)
{
    if (json == "[]"_L1)
        return QStringList();
    const QJsonDocument document = jsonFromUtf8(json.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QStringList texts;
    const QJsonArray list = document.array();
    for (const QJsonValue& value : list)
        texts.append(value.toString());
    return texts;
}

Result<StoredTotals> storedTotals(const PurchaseOrder& order)
{
    QMap<Currency, Sums> sums;
    for (const LineItem& line : order.lines) {
        Sums& sum = sums[line.currency];
        bool fits = add(sum.value, line.total.minor);
        if (line.balance) {
            qint64 balance = sum.balance.value_or(0);
            fits = add(balance, line.balance->minor) && fits;
            sum.balance = balance;
        }
        if (!fits)
            return fail(ErrorCode::AmountOutOfRange, {{u"value"_s, line.total.toText()}}, order.header.number);
    }
    const Sums own = sums.take(order.header.currency);
    QJsonObject others;
    for (auto other = sums.cbegin(); other != sums.cend(); ++other) {
        QJsonObject entry{{u"value"_s, other->value}};
        if (other->balance)
            entry.insert(u"balance"_s, *other->balance);
        others.insert(other.key().code(), entry);
    }
    const QString text =
        others.isEmpty() ? u"{}"_s : QString::fromUtf8(QJsonDocument(others).toJson(QJsonDocument::Compact));
    return StoredTotals{own.value, own.balance, text};
}

const QStringList& orderColumns()
{
    static const QStringList columns{u"payer_id"_s,      u"number"_s,       u"description"_s,   u"bill_from"_s,
                                     u"bill_to"_s,       u"ship_to"_s,      u"tax_numbers"_s,   u"invoice_units"_s,
                                     u"effective"_s,     u"expiration"_s,   u"payment_terms"_s, u"currency"_s,
                                     u"suspended"_s,     u"created_on"_s,   u"updated_on"_s,    u"value_minor"_s,
                                     u"balance_minor"_s, u"other_totals"_s, u"line_count"_s,    u"contact_count"_s,
                                     u"expiration_set_on"_s};
    return columns;
}

const QStringList& lineColumns()
{
    static const QStringList columns{u"purchase_order_id"_s, u"number"_s,       u"description"_s, u"type"_s,
                                     u"start_month"_s,       u"end_month"_s,    u"tracked"_s,     u"amount_scaled"_s,
                                     u"quantity"_s,          u"tax_kind"_s,     u"tax_value"_s,   u"currency"_s,
                                     u"total_minor"_s,       u"balance_minor"_s};
    return columns;
}

const QStringList& contactColumns()
{
    static const QStringList columns{u"purchase_order_id"_s, u"position"_s, u"name"_s, u"email"_s, u"phone"_s};
    return columns;
}

const QStringList& tagColumns()
{
    static const QStringList columns{u"purchase_order_id"_s, u"key"_s, u"value"_s};
    return columns;
}

Result<QVariantList> orderValues(const PurchaseOrder& order)
{
    const Result<StoredTotals> totals = storedTotals(order);
    if (!totals)
        return tl::unexpected<Error>(totals.error());
    const PurchaseOrderHeader& header = order.header;
    return QVariantList{order.payer.value,
                        header.number,
                        header.description,
                        header.billFrom,
                        header.billTo,
                        header.shipTo,
                        textsToJson(header.taxRegistrationNumbers),
                        textsToJson(header.invoiceUnits),
                        qint64(header.effective.index),
                        qint64(header.expiration.index),
                        header.paymentTerms,
                        header.currency.code(),
                        qint64(order.suspended),
                        order.createdOn.msecs,
                        order.updatedOn.msecs,
                        totals->valueMinor,
                        totals->balanceMinor ? QVariant(*totals->balanceMinor) : QVariant(),
                        totals->otherTotals,
                        qint64(order.lines.size()),
                        qint64(order.contacts.size()),
                        order.expirationSetOn.msecs};
}

QVariantList lineValues(PurchaseOrderId order, const LineItem& line)
{
    return {order.value,
            line.number,
            line.description,
            lineItemTypeText(line.type),
            qint64(line.start.index),
            qint64(line.end.index),
            qint64(line.balanceTracking),
            line.amount.scaled,
            line.quantity,
            taxKindText(line.tax.kind),
            line.tax.value,
            line.currency.code(),
            line.total.minor,
            line.balance ? QVariant(line.balance->minor) : QVariant()};
}

QVariantList contactValues(PurchaseOrderId order, qint64 position, const Contact& contact)
{
    return {order.value, position, contact.name, contact.email, contact.phone};
}

QVariantList tagValues(PurchaseOrderId order, const Tag& tag)
{
    return {order.value, tag.key, tag.value};
}

QJsonObject record(const QStringList& columns, const QVariantList& values)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QVariant& value = values.at(i);
        if (value.typeId() == QMetaType::QString)
            object.insert(columns.at(i), value.toString());
        else
            object.insert(columns.at(i),
                          value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(value.toLongLong()));
    }
    return object;
}

Result<PurchaseOrder> orderOf(const Database& database, const QSqlQuery& row)
{
    PurchaseOrder order;
    int i = 0;
    order.id = PurchaseOrderId(row.value(i++).toLongLong());
    order.version = row.value(i++).toLongLong();
    order.payer = AccountId(row.value(i++).toLongLong());
    PurchaseOrderHeader& header = order.header;
    for (QString* text : {&header.number, &header.description, &header.billFrom, &header.billTo, &header.shipTo})
        *text = row.value(i++).toString();
    for (QStringList* list : {&header.taxRegistrationNumbers, &header.invoiceUnits}) {
        const auto texts = textsFromJson(row.value(i++).toString());
        if (!texts)
            return damaged(database, u"purchase_orders.tax_numbers, invoice_units"_s, order.id.value);
        *list = *texts;
    }
    header.effective = {row.value(i++).toInt()};
    header.expiration = {row.value(i++).toInt()};
    header.paymentTerms = row.value(i++).toString();
    const auto currency = currencyOf(row.value(i++));
    if (!currency)
        return damaged(database, u"purchase_orders.currency"_s, order.id.value);
    header.currency = *currency;
    order.suspended = row.value(i++).toBool();
    order.createdOn = {row.value(i++).toLongLong()};
    order.updatedOn = {row.value(i++).toLongLong()};
    i += 5; // totals and counts, which the lines and contacts say
    order.expirationSetOn = {row.value(i).toLongLong()};
    return order;
}

Result<LineItem> lineOf(const Database& database, const QSqlQuery& row)
{
    LineItem line;
    line.id = LineItemId(row.value(0).toLongLong());
    line.number = row.value(2).toString();
    line.description = row.value(3).toString();
    const auto type = lineItemTypeFromText(row.value(4).toString());
    const auto taxKind = taxKindFromText(row.value(10).toString());
    const auto currency = currencyOf(row.value(12));
    if (!type || !taxKind || !currency)
        return damaged(database, u"line_items.type, tax_kind, currency"_s, line.id.value);
    line.type = *type;
    line.start = {row.value(5).toInt()};
    line.end = {row.value(6).toInt()};
    line.balanceTracking = row.value(7).toBool();
    line.amount.scaled = row.value(8).toLongLong();
    line.quantity = row.value(9).toLongLong();
    line.tax = {*taxKind, row.value(11).toLongLong()};
    line.currency = *currency;
    line.total = {row.value(13).toLongLong(), *currency};
    if (!row.isNull(14))
        line.balance = Money{row.value(14).toLongLong(), *currency};
    return line;
}

Contact contactOf(const QSqlQuery& row, int first)
{
    return {row.value(first + 2).toString(), row.value(first + 3).toString(), row.value(first + 4).toString()};
}

Tag tagOf(const QSqlQuery& row, int first)
{
    return {row.value(first + 1).toString(), row.value(first + 2).toString()};
}

} // namespace podesk::storage::rows
