// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/notices.h"

#include "core/rules/jsonfields.h"
#include "core/rules/ruletext.h"

#include <algorithm>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString amountText(Money money)
{
    return money.toText() + u' ' + money.currency.code();
}

// The days of each tier, by the expiration date.

QList<QDate> daysWhenNear(QDate end, const NoticeThresholds& numbers)
{
    return {end.addDays(-numbers.nearDays), end};
}

QList<QDate> daysInBetween(QDate end, const NoticeThresholds& numbers)
{
    return {end.addMonths(-numbers.middleMonths)};
}

QList<QDate> daysWhenFar(QDate end, const NoticeThresholds& numbers)
{
    return {end.addMonths(-numbers.farMonths)};
}

/// The one tier that the distance puts the PO in gives its days; the others give none.
QList<QDate> daysOfTier(Tracing& t, const NoticeDaysInputs& inputs)
{
    const QDate end = inputs.expiration.lastDay();
    const NoticeThresholds& numbers = inputs.thresholds;
    const auto gives = [&](QLatin1StringView rule, int before) {
        return t.grant(rule, true, shown(inputs.number),
                       {{u"setOn"_s, dayText(inputs.setOn)},
                        {u"expirationDate"_s, dayText(end)},
                        {u"before"_s, QString::number(before)}});
    };
    // Just a month away is near: the day a month before it has begun, and nobody would be told at all.
    if (end <= inputs.setOn.addMonths(1))
        return gives("B33"_L1, numbers.nearDays) ? daysWhenNear(end, numbers) : QList<QDate>();
    if (end > inputs.setOn.addMonths(3))
        return gives("B35"_L1, numbers.farMonths) ? daysWhenFar(end, numbers) : QList<QDate>();
    return gives("B34"_L1, numbers.middleMonths) ? daysInBetween(end, numbers) : QList<QDate>();
}

QList<QDate> noticeDays(Tracing& t, const NoticeDaysInputs& inputs)
{
    QList<QDate> days = daysOfTier(t, inputs);
    days.removeIf([&inputs](QDate day) { return day <= inputs.setOn; });
    return days;
}

/// Nobody to write to, or nobody is to be told: then the outbox says so instead of a mail.
NotificationOutcome askAudience(Tracing& t, const QString& subject, const NoticeAudience& audience)
{
    const QString contacts = QString::number(audience.contacts);
    if (!t.check("R29"_L1, audience.contacts > 0, subject, {{u"contacts"_s, contacts}}))
        return NotificationOutcome::NoContacts;
    const bool suspended = audience.status == Status::Suspended || audience.status == Status::SuspendedExpired;
    const bool told =
        t.grant("R30"_L1, !suspended, subject, {{u"contacts"_s, contacts}, {u"status"_s, statusText(audience.status)}});
    return told ? NotificationOutcome::Sent : NotificationOutcome::Suspended;
}

bool isBelow(qint64 balance, qint64 total, int percent)
{
    __extension__ using Wide = __int128;
    return Wide(balance) * 100 < Wide(total) * percent;
}

void writeAudience(QJsonObject& object, const NoticeAudience& audience)
{
    object.insert(u"contacts"_s, audience.contacts);
    object.insert(u"status"_s, statusText(audience.status));
}

NoticeAudience readAudience(JsonFields& fields)
{
    const int contacts = fields.integer("contacts"_L1);
    return {contacts, fields.word("status"_L1, statusFromText)};
}

QDate readDay(JsonFields& fields, QLatin1StringView name)
{
    const QDate day = QDate::fromString(fields.text(name), Qt::ISODate);
    if (!day.isValid())
        fields.spoil(name);
    return day;
}

std::optional<Money> readMoney(JsonFields& fields, QLatin1StringView name)
{
    return fields.has(name) ? std::optional(fields.money(name)) : std::nullopt;
}

} // namespace

Decision<QList<QDate>> decideNoticeDays(const NoticeDaysInputs& inputs)
{
    Tracing t;
    const QList<QDate> days = noticeDays(t, inputs);
    return std::move(t).decide(days);
}

QList<QDate> possibleNoticeDays(Month expiration, const NoticeThresholds& thresholds)
{
    const QDate end = expiration.lastDay();
    QList<QDate> days =
        daysWhenNear(end, thresholds) + daysInBetween(end, thresholds) + daysWhenFar(end, thresholds);
    std::ranges::sort(days);
    return days;
}

Decision<NoticeResult> decideExpirationNotice(const ExpirationNoticeInputs& inputs)
{
    Tracing t;
    NoticeResult result;
    result.isDue = noticeDays(t, inputs.days).contains(inputs.on);
    if (result.isDue)
        result.outcome = askAudience(t, shown(inputs.days.number), inputs.audience);
    return std::move(t).decide(result);
}

Decision<NoticeResult> decideBalanceNotice(const BalanceNoticeInputs& inputs)
{
    Tracing t;
    NoticeResult result;
    const QString subject = shown(inputs.number);
    const bool tracked = inputs.before && inputs.after;
    if (!t.check("B32"_L1, tracked, subject,
                 {{u"tracked"_s, tracked ? u"true"_s : u"false"_s}, {u"lineItem"_s, inputs.line}}))
        return std::move(t).decide(result);
    const qint64 total = inputs.total.minor;
    const int percent = inputs.thresholds.balancePercent;
    const Money before = inputs.before.value_or(inputs.total);
    const Money after = inputs.after.value_or(Money{0, inputs.total.currency});
    const bool crosses =
        isBelow(after.minor, total, percent) && (!isBelow(before.minor, total, percent) || !inputs.toldBefore);
    result.isDue = t.grant("B31"_L1, crosses, subject,
                           {{u"percent"_s, QString::number(percent)},
                            {u"before"_s, amountText(before)},
                            {u"balance"_s, amountText(after)},
                            {u"total"_s, amountText(inputs.total)},
                            {u"lineItem"_s, inputs.line}});
    if (result.isDue)
        result.outcome = askAudience(t, subject, inputs.audience);
    return std::move(t).decide(result);
}

QJsonObject ExpirationNoticeInputs::toJson() const
{
    QJsonObject object{{u"number"_s, days.number},
                       {u"setOn"_s, dayText(days.setOn)},
                       {u"expiration"_s, days.expiration.toText()},
                       {u"nearDays"_s, days.thresholds.nearDays},
                       {u"middleMonths"_s, days.thresholds.middleMonths},
                       {u"farMonths"_s, days.thresholds.farMonths},
                       {u"on"_s, dayText(on)}};
    writeAudience(object, audience);
    return object;
}

Result<ExpirationNoticeInputs> ExpirationNoticeInputs::fromJson(const QJsonObject& object)
{
    JsonFields fields(object);
    ExpirationNoticeInputs inputs;
    inputs.days.number = fields.text("number"_L1);
    inputs.days.setOn = readDay(fields, "setOn"_L1);
    inputs.days.expiration = fields.month("expiration"_L1);
    inputs.days.thresholds.nearDays = fields.integer("nearDays"_L1);
    inputs.days.thresholds.middleMonths = fields.integer("middleMonths"_L1);
    inputs.days.thresholds.farMonths = fields.integer("farMonths"_L1);
    inputs.on = readDay(fields, "on"_L1);
    inputs.audience = readAudience(fields);
    if (fields.error())
        return tl::unexpected(*fields.error());
    return inputs;
}

QJsonObject BalanceNoticeInputs::toJson() const
{
    QJsonObject object{{u"number"_s, number},
                       {u"lineItem"_s, line},
                       {u"total"_s, moneyToJson(total)},
                       {u"toldBefore"_s, toldBefore},
                       {u"percent"_s, thresholds.balancePercent}};
    if (before)
        object.insert(u"before"_s, moneyToJson(*before));
    if (after)
        object.insert(u"after"_s, moneyToJson(*after));
    writeAudience(object, audience);
    return object;
}

Result<BalanceNoticeInputs> BalanceNoticeInputs::fromJson(const QJsonObject& object)
{
    JsonFields fields(object);
    BalanceNoticeInputs inputs;
    inputs.number = fields.text("number"_L1);
    inputs.line = fields.text("lineItem"_L1);
    inputs.total = fields.money("total"_L1);
    inputs.before = readMoney(fields, "before"_L1);
    inputs.after = readMoney(fields, "after"_L1);
    inputs.toldBefore = fields.flag("toldBefore"_L1);
    inputs.thresholds.balancePercent = fields.integer("percent"_L1);
    inputs.audience = readAudience(fields);
    if (fields.error())
        return tl::unexpected(*fields.error());
    return inputs;
}

} // namespace podesk::rules
