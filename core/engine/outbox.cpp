// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/outbox.h"

#include "core/storage/notificationstore.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QStringList addressesOf(const PurchaseOrder& order)
{
    QStringList addresses;
    for (const Contact& contact : order.contacts) {
        if (!contact.email.isEmpty())
            addresses.append(contact.email);
    }
    return addresses;
}

const LineItem* lineOf(const PurchaseOrder& order, LineItemId id)
{
    const auto found = std::ranges::find_if(order.lines, [id](const LineItem& line) { return line.id == id; });
    return found == order.lines.end() ? nullptr : &*found;
}

} // namespace

rules::NoticeAudience audienceOf(const PurchaseOrder& order, Instant at)
{
    return {int(addressesOf(order).size()), order.statusAt(at)};
}

Result<void> Outbox::tellOfExpirations(Instant after, Instant until)
{
    for (QDate day = after.date().addDays(1); Instant::fromDate(day) <= until; day = day.addDays(1)) {
        if (const Result<void> told = tellOfDay(day); !told)
            return told;
    }
    return {};
}

Result<void> Outbox::tellOfDay(QDate day)
{
    const NoticeThresholds& thresholds = m_x.settings.notices;
    const Month now = Month::containing(Instant::fromDate(day));
    const int furthest = std::max({1, thresholds.middleMonths, thresholds.farMonths}) + 1;
    storage::NotificationStore store(m_x.db);
    for (int months = 0; months <= furthest; ++months) {
        const Month expiration = now.plus(months);
        if (!rules::possibleNoticeDays(expiration, thresholds).contains(day))
            continue;
        const auto ids = store.ordersExpiringIn(expiration);
        if (!ids)
            return tl::unexpected<Error>(ids.error());
        for (const PurchaseOrderId id : *ids) {
            if (m_x.isCancelled())
                return fail(ErrorCode::Cancelled);
            const auto order = m_x.orders.load(id);
            const Result<void> told = order ? tellOfExpiration(**order, day) : tl::unexpected<Error>(order.error());
            if (!told)
                return told;
        }
    }
    return {};
}

Result<void> Outbox::tellOfExpiration(const PurchaseOrder& order, QDate day)
{
    const Instant at = Instant::fromDate(day);
    const rules::ExpirationNoticeInputs inputs{
        {order.header.number, order.expirationSetOn.date(), order.header.expiration, m_x.settings.notices},
        day,
        audienceOf(order, at)};
    const Decision<rules::NoticeResult> decision = rules::decideExpirationNotice(inputs);
    if (!decision.outcome->isDue)
        return {};
    Notification notification;
    notification.kind = NotificationKind::Expiration;
    notification.on = at;
    notification.currency = order.header.currency;
    return keep(notification, order, StoredDecision::Kind::ExpirationNotice, inputs.toJson(), decision);
}

Result<void> Outbox::tellOfBalance(const PurchaseOrder& before, const PurchaseOrder& after, LineItemId id, Instant at)
{
    const LineItem* old = lineOf(before, id);
    const LineItem* line = lineOf(after, id);
    if (!old || !line)
        return {};
    const auto told = storage::NotificationStore(m_x.db).wasTold(id);
    if (!told)
        return tl::unexpected<Error>(told.error());
    const rules::BalanceNoticeInputs inputs{after.header.number,  line->number,         line->total,
                                            old->balance,         line->balance,        *told,
                                            m_x.settings.notices, audienceOf(after, at)};
    const Decision<rules::NoticeResult> decision = rules::decideBalanceNotice(inputs);
    if (!decision.outcome->isDue)
        return {};
    Notification notification;
    notification.kind = NotificationKind::Balance;
    notification.on = at;
    notification.line = id;
    notification.lineNumber = line->number;
    notification.balance = line->balance;
    notification.total = line->total;
    notification.currency = line->currency;
    return keep(notification, after, StoredDecision::Kind::BalanceNotice, inputs.toJson(), decision);
}

Result<void> Outbox::keep(Notification notification, const PurchaseOrder& order, StoredDecision::Kind kind,
                          const QJsonObject& inputs, const Decision<rules::NoticeResult>& decision)
{
    storage::NotificationStore store(m_x.db);
    const Result<QString> number = store.nextNumber();
    const auto kept =
        number ? m_x.commerce.insert(
                     m_x.writer,
                     StoredDecision{
                         {}, kind, *number, notification.on, m_x.settings.edition, inputs, decision.trace.toJson()})
               : tl::unexpected<Error>(number.error());
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    notification.outcome = decision.outcome->outcome;
    notification.order = order.id;
    notification.orderNumber = order.header.number;
    notification.expiration = order.header.expiration;
    if (notification.outcome == NotificationOutcome::Sent)
        notification.recipients = addressesOf(order);
    notification.awsThresholds = m_x.settings.notices.isAws();
    notification.decision = *kept;
    const Result<Notification> stored = store.insert(m_x.writer, notification);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    m_x.touched.insert(order.id.value);
    ++m_x.outcome.noticesMade;
    if (m_x.outcome.notices.size() < mostNoticesNamed)
        m_x.outcome.notices.append(*stored);
    return {};
}

} // namespace podesk
