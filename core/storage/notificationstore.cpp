// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notificationstore.h"

#include "core/storage/commerce/commercerows.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

const QString table = u"notifications"_s;
const QString columns =
    u"SELECT id, number, kind, outcome, purchase_order_id, order_number, happened_on, recipients, expiration, "
    "line_item_id, line_number, balance_minor, total_minor, currency, aws_thresholds, decision_id FROM notifications "_s;

std::optional<Money> moneyOf(const QSqlQuery& row, int column, Currency currency)
{
    return row.isNull(column) ? std::nullopt : std::optional(Money{row.value(column).toLongLong(), currency});
}

Result<Notification> notificationOf(const Database& database, const QSqlQuery& row)
{
    const qint64 id = row.value(0).toLongLong();
    const auto kind = notificationKindFromText(row.value(2).toString());
    const auto outcome = notificationOutcomeFromText(row.value(3).toString());
    const auto recipients = commerce::listOf(row.value(7).toString());
    const auto currency = Currency::fromCode(row.value(13).toString());
    if (!kind || !outcome || !recipients || !currency)
        return commerce::damaged(database, u"notifications.kind, outcome, recipients, currency"_s, id);
    Notification notification;
    notification.id = NotificationId(id);
    notification.number = row.value(1).toString();
    notification.kind = *kind;
    notification.outcome = *outcome;
    notification.order = commerce::idOf<PurchaseOrderId>(row, 4);
    notification.orderNumber = row.value(5).toString();
    notification.on = {row.value(6).toLongLong()};
    for (const QJsonValue& recipient : *recipients)
        notification.recipients.append(recipient.toString());
    notification.expiration = {row.value(8).toInt()};
    notification.line = commerce::idOf<LineItemId>(row, 9);
    notification.lineNumber = row.value(10).toString();
    notification.balance = moneyOf(row, 11, *currency);
    notification.total = moneyOf(row, 12, *currency);
    notification.currency = *currency;
    notification.awsThresholds = row.value(14).toBool();
    notification.decision = commerce::idOf<DecisionId>(row, 15);
    return notification;
}

QJsonValue minorOrNull(const std::optional<Money>& money)
{
    return money ? QJsonValue(money->minor) : QJsonValue(QJsonValue::Null);
}

QJsonObject recordOf(const Notification& notification)
{
    return {{u"number"_s, notification.number},
            {u"kind"_s, notificationKindText(notification.kind)},
            {u"outcome"_s, notificationOutcomeText(notification.outcome)},
            {u"purchase_order_id"_s, notification.order.value},
            {u"order_number"_s, notification.orderNumber},
            {u"happened_on"_s, notification.on.msecs},
            {u"recipients"_s, commerce::compact(QJsonArray::fromStringList(notification.recipients))},
            {u"expiration"_s, notification.expiration.index},
            {u"line_item_id"_s, commerce::idOrNull(notification.line)},
            {u"line_number"_s, notification.lineNumber},
            {u"balance_minor"_s, minorOrNull(notification.balance)},
            {u"total_minor"_s, minorOrNull(notification.total)},
            {u"currency"_s, notification.currency.code()},
            {u"aws_thresholds"_s, notification.awsThresholds ? 1 : 0},
            {u"decision_id"_s, notification.decision.value}};
}

QString numberOf(qint64 id)
{
    return u"MAIL-%1"_s.arg(id);
}

} // namespace

Result<QString> NotificationStore::nextNumber()
{
    const Result<QVariant> next = selectValue(m_database, u"SELECT next FROM counters WHERE name = ?"_s, {table});
    return next ? Result<QString>(numberOf(next->toLongLong())) : tl::unexpected<Error>(next.error());
}

Result<Notification> NotificationStore::insert(RecordWriter& writer, const Notification& notification)
{
    const Result<qint64> id = writer.nextId(table);
    if (!id)
        return tl::unexpected<Error>(id.error());
    Notification stored = notification;
    stored.id = NotificationId(*id);
    stored.number = numberOf(*id);
    const Result<void> done = writer.insert(table, *id, recordOf(stored));
    return done ? Result<Notification>(stored) : tl::unexpected<Error>(done.error());
}

Result<std::optional<Notification>> NotificationStore::notification(const QString& number)
{
    return commerce::readOne<Notification>(m_database, columns + u"WHERE number = ?"_s, {number}, notificationOf);
}

Result<bool> NotificationStore::wasTold(LineItemId line)
{
    const Result<qint64> count =
        commerce::countOf(m_database, u"SELECT COUNT(*) FROM notifications WHERE line_item_id = ?"_s, {line.value});
    return count ? Result<bool>(*count > 0) : tl::unexpected<Error>(count.error());
}

Result<void> NotificationStore::removeOf(RecordWriter& writer, PurchaseOrderId order)
{
    const auto all = commerce::readAll<Notification>(m_database, columns + u"WHERE purchase_order_id = ? ORDER BY id"_s,
                                                     {order.value}, notificationOf);
    if (!all)
        return tl::unexpected<Error>(all.error());
    for (const Notification& each : *all) {
        Result<void> removed = writer.remove(table, each.id.value);
        if (removed)
            removed = writer.remove(u"decisions"_s, each.decision.value);
        if (!removed)
            return removed;
    }
    return {};
}

Result<QList<PurchaseOrderId>> NotificationStore::ordersExpiringIn(Month expiration)
{
    QList<PurchaseOrderId> ids;
    const auto read = select(m_database, u"SELECT id FROM purchase_orders WHERE expiration = ? ORDER BY id"_s,
                             {qint64(expiration.index)}, [&ids](const QSqlQuery& row) {
                                 ids.append(PurchaseOrderId(row.value(0).toLongLong()));
                                 return true;
                             });
    return read ? Result<QList<PurchaseOrderId>>(ids) : tl::unexpected<Error>(read.error());
}

Result<QList<Month>> NotificationStore::expirationsFrom(Month first)
{
    QList<Month> months;
    const auto read =
        select(m_database, u"SELECT DISTINCT expiration FROM purchase_orders WHERE expiration >= ? ORDER BY expiration"_s,
               {qint64(first.index)}, [&months](const QSqlQuery& row) {
                   months.append(Month{row.value(0).toInt()});
                   return true;
               });
    return read ? Result<QList<Month>>(months) : tl::unexpected<Error>(read.error());
}

Result<qint64> NotificationStore::count()
{
    return commerce::countOf(m_database, u"SELECT COUNT(*) FROM notifications"_s, {});
}

} // namespace podesk::storage
