// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/recordfields.h"

#include "core/domain/balancestate.h"
#include "core/domain/invoice.h"
#include "core/domain/notification.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace podesk::storage {

namespace {

const QString orderColumns =
    u"SELECT o.id, o.suspended, o.expiration, o.number, o.value_minor, o.balance_minor, o.effective, o.updated_on, "
    "o.bill_from, o.currency, o.description, o.ship_to, o.bill_to, a.number, o.payment_terms, o.line_count, "
    "o.contact_count, o.created_on, o.charge_count, o.other_totals "
    "FROM purchase_orders o JOIN accounts a ON a.id = o.payer_id "_s;

const QString lineColumns =
    u"SELECT l.id, o.suspended, o.expiration, l.purchase_order_id, o.number, l.number, l.type, l.start_month, "
    u"l.end_month, "
    "l.amount_scaled, l.quantity, l.tax_kind, l.tax_value, l.total_minor, l.balance_minor, l.tracked, l.currency, "
    "o.bill_from, l.description "
    "FROM line_items l JOIN purchase_orders o ON o.id = l.purchase_order_id "_s;

const QString invoiceColumns =
    u"SELECT i.id, i.purchase_order_id, i.number, i.kind, i.issued_on, i.due_on, i.period, i.total_minor, i.currency, "
    "i.po_number, i.outcome, p.name, g.number, i.issuer, a.number, y.number, l.number, i.revision, o.number "
    "FROM invoices i JOIN accounts a ON a.id = i.account_id JOIN accounts y ON y.id = i.payer_id "
    "LEFT JOIN agreements g ON g.id = i.agreement_id LEFT JOIN offers f ON f.id = g.offer_id "
    "LEFT JOIN products p ON p.id = f.product_id LEFT JOIN line_items l ON l.id = i.line_item_id "
    "LEFT JOIN purchase_orders o ON o.id = i.purchase_order_id "_s;

const QString notificationColumns =
    u"SELECT n.id, n.purchase_order_id, n.number, n.happened_on, n.kind, n.outcome, n.order_number, n.line_number, "
    "n.recipients, n.expiration, n.balance_minor, n.total_minor, n.currency, n.aws_thresholds FROM notifications n "_s;

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
        contacts = at("contacts"_L1), tags = at("tags"_L1), created = at("created"_L1), charges = at("charges"_L1);
};

struct LineFields
{
    static int at(QLatin1StringView name) { return listFieldIndex(ListKind::LineItems, QString(name)); }
    int order = at("purchase-order"_L1), number = at("number"_L1), type = at("type"_L1), start = at("start"_L1),
        end = at("end"_L1), amount = at("amount"_L1), quantity = at("quantity"_L1), tax = at("tax"_L1),
        total = at("total"_L1), balance = at("balance"_L1), tracked = at("tracked"_L1), currency = at("currency"_L1),
        billFrom = at("bill-from"_L1), description = at("description"_L1), state = at("balance-state"_L1);
};

struct InvoiceFields
{
    static int at(QLatin1StringView name) { return listFieldIndex(ListKind::Invoices, QString(name)); }
    int number = at("number"_L1), kind = at("kind"_L1), issued = at("issued"_L1), due = at("due"_L1),
        period = at("period"_L1), amount = at("amount"_L1), currency = at("currency"_L1),
        order = at("purchase-order"_L1), printed = at("printed"_L1), outcome = at("outcome"_L1),
        product = at("product"_L1), agreement = at("agreement"_L1), issuer = at("issuer"_L1),
        account = at("account"_L1), payer = at("payer"_L1), line = at("line-item"_L1), revision = at("revision"_L1),
        linked = at("linked-order"_L1);
};

struct NotificationFields
{
    static int at(QLatin1StringView name) { return listFieldIndex(ListKind::Notifications, QString(name)); }
    int number = at("number"_L1), on = at("on"_L1), notice = at("notice"_L1), result = at("result"_L1),
        order = at("purchase-order"_L1), line = at("line-item"_L1), recipients = at("recipients"_L1),
        expires = at("expires"_L1), balance = at("balance"_L1), total = at("total"_L1), currency = at("currency"_L1),
        aws = at("aws-thresholds"_L1);
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
    record.numbers[field.charges] = row.integer(column++);
    record.others = otherTotals(row.text(column));
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
    const qint64 balance = record.numbers[field.balance] = integerOrNone(row, column++);
    record.numbers[field.state] = static_cast<qint64>(
        balanceState(record.numbers[field.total], balance == noNumber ? std::nullopt : std::optional(balance)));
    record.numbers[field.tracked] = row.integer(column++);
    take(record.texts[field.currency], row, column++);
    const Currency currency = currencyOf(record.texts[field.currency]);
    record.texts[field.amount] = UnitPrice{record.numbers[field.amount]}.toText(currency.digits()).toStdString();
    record.texts[field.tax] = taxText(taxKind, taxValue, currency).toStdString();
    take(record.texts[field.billFrom], row, column++);
    take(record.texts[field.description], row, column);
}

void setInvoice(ListRecord& record, const RowStream& row)
{
    static const InvoiceFields field;
    int column = 0;
    record.id = row.integer(column++);
    record.order = row.integer(column++);
    take(record.texts[field.number], row, column++);
    const auto kind = invoiceKindFromText(row.string(column++));
    record.numbers[field.kind] = static_cast<qint64>(kind.value_or(InvoiceKind::AwsMonthly));
    record.numbers[field.issued] = row.integer(column++);
    record.numbers[field.due] = row.integer(column++);
    record.numbers[field.period] = row.integer(column++);
    record.numbers[field.amount] = row.integer(column++);
    take(record.texts[field.currency], row, column++);
    record.numbers[field.printed] = row.isNull(column) ? 0 : 1;
    take(record.texts[field.order], row, column++);
    const auto outcome = poOutcomeFromText(row.string(column++));
    record.numbers[field.outcome] = static_cast<qint64>(outcome.value_or(PoOutcome::NoCandidate));
    take(record.texts[field.product], row, column++);
    take(record.texts[field.agreement], row, column++);
    take(record.texts[field.issuer], row, column++);
    take(record.texts[field.account], row, column++);
    take(record.texts[field.payer], row, column++);
    take(record.texts[field.line], row, column++);
    record.numbers[field.revision] = row.integer(column++);
    take(record.texts[field.linked], row, column);
}

std::string joinedTexts(QByteArrayView json)
{
    QStringList texts;
    const QJsonArray list = QJsonDocument::fromJson(json.toByteArray()).array();
    for (const QJsonValue& each : list)
        texts << each.toString();
    return texts.join(", "_L1).toStdString();
}

void setNotification(ListRecord& record, const RowStream& row)
{
    static const NotificationFields field;
    int column = 0;
    record.id = row.integer(column++);
    record.order = row.integer(column++);
    take(record.texts[field.number], row, column++);
    record.numbers[field.on] = row.integer(column++);
    const auto kind = notificationKindFromText(row.string(column++));
    record.numbers[field.notice] = static_cast<qint64>(kind.value_or(NotificationKind::Expiration));
    const auto outcome = notificationOutcomeFromText(row.string(column++));
    record.numbers[field.result] = static_cast<qint64>(outcome.value_or(NotificationOutcome::Sent));
    take(record.texts[field.order], row, column++);
    take(record.texts[field.line], row, column++);
    record.texts[field.recipients] = joinedTexts(row.text(column++));
    record.numbers[field.expires] = row.integer(column++);
    record.numbers[field.balance] = integerOrNone(row, column++);
    record.numbers[field.total] = integerOrNone(row, column++);
    take(record.texts[field.currency], row, column++);
    record.numbers[field.aws] = row.integer(column);
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

} // namespace

void take(std::string& text, const RowStream& row, int column)
{
    const QByteArrayView bytes = row.text(column);
    text.assign(bytes.data(), static_cast<size_t>(bytes.size()));
}

void setTagsText(ListRecord& record)
{
    static const OrderFields field;
    std::string& shown = record.texts[field.tags];
    shown.clear();
    for (const auto& [key, value] : record.tags)
        shown.append(shown.empty() ? "" : ", ").append(key).append("=").append(value);
}

const QString& selectOf(ListKind kind)
{
    switch (kind) {
    case ListKind::PurchaseOrders:
        return orderColumns;
    case ListKind::LineItems:
        return lineColumns;
    case ListKind::Invoices:
        return invoiceColumns;
    case ListKind::Notifications:
        return notificationColumns;
    case ListKind::Journal:
        break;
    }
    return journalColumns;
}

void setRecord(ListKind kind, ListRecord& record, const RowStream& row)
{
    switch (kind) {
    case ListKind::PurchaseOrders:
        return setOrder(record, row);
    case ListKind::LineItems:
        return setLine(record, row);
    case ListKind::Invoices:
        return setInvoice(record, row);
    case ListKind::Notifications:
        return setNotification(record, row);
    case ListKind::Journal:
        return setJournal(record, row);
    }
}

} // namespace podesk::storage
