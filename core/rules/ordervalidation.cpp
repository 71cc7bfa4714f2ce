// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ordervalidation.h"

#include "core/rules/orderquestions.h"
#include "core/rules/ruletext.h"
#include "core/rules/statustransition.h"

#include <algorithm>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

/// The stored line with this line's id.
const LineItem* storedLine(const LineItem& line, const PurchaseOrder* before)
{
    if (!before || !line.id.isValid())
        return nullptr;
    const auto found = std::ranges::find(before->lines, line.id, &LineItem::id);
    return found == before->lines.end() ? nullptr : &*found;
}

/// The balance a line has after this edit: its total when tracking is new, otherwise moved by as much as the total
/// moved, so that what invoices took stays taken. Nothing when it leaves 64 bits.
std::optional<Money> balanceAfter(const LineItem& line, const LineItem* before)
{
    if (!before || !before->balanceTracking || !before->balance || before->balance->currency != line.currency)
        return line.total;
    const auto moved = line.total.minus(before->total).and_then([&](Money by) { return before->balance->plus(by); });
    return moved ? std::optional(*moved) : std::nullopt;
}

void addChecked(QHash<Currency, Money>& sums, Money amount, bool& fits)
{
    const auto sum = sums.value(amount.currency, Money{0, amount.currency}).plus(amount);
    fits = fits && sum.has_value();
    if (sum)
        sums.insert(amount.currency, *sum);
}

/// B47: value and balance per currency, and every balance, fit in 64 bits of minor units.
void askSums(Tracing& t, const Place& place, const PurchaseOrder& order, bool balancesFit)
{
    QHash<Currency, Money> values;
    QHash<Currency, Money> balances;
    bool fits = balancesFit;
    for (const LineItem& line : order.lines) {
        addChecked(values, line.total, fits);
        if (line.balance)
            addChecked(balances, *line.balance, fits);
    }
    t.require("B47"_L1, fits, place.subject, {{u"lines"_s, QString::number(order.lines.size())}},
              ErrorCode::AmountOutOfRange, place.at("lines"_L1));
}

/// Each line by itself, then numbers and sums over all of them. Fills totals and balances into `order`.
void askLines(Tracing& t, const Place& place, PurchaseOrder& order, const OrderContext& context)
{
    t.require("B12"_L1, !order.lines.isEmpty(), place.subject, {{u"count"_s, QString::number(order.lines.size())}},
              ErrorCode::NoLineItem, place.at("lines"_L1));
    askCount(t, "B6"_L1, place, "lines"_L1,
             {order.lines.size(), context.before ? context.before->lines.size() : 0, context.quotas.linesPerOrder},
             ErrorCode::LineLimit);
    QSet<QString> numbers;
    bool balancesFit = true;
    for (qsizetype row = 0; row < order.lines.size(); ++row) {
        LineItem& line = order.lines[row];
        const LineItem* before = storedLine(line, context.before);
        const QStringView billFromBefore = context.before ? context.before->header.billFrom : QStringView();
        const auto total = askLine(t, {line, order.header, context.origin, before, billFromBefore, row});
        line.total = total.value_or(Money{0, line.currency});
        line.balance = line.balanceTracking ? balanceAfter(line, before) : std::nullopt;
        balancesFit = balancesFit && (line.balance || !line.balanceTracking);
        if (numbers.contains(line.number)) {
            const Place at{shown(line.number), shown(line.number), row};
            t.refuse(at.subject, ErrorCode::LineNumberTaken, at.at("number"_L1, {{u"number"_s, shown(line.number)}}));
        }
        numbers.insert(line.number);
    }
    askSums(t, place, order, balancesFit);
}

/// What an edit means for the status: it may not set it (G2), but a moved expiration month does (B40, B42), and then
/// lines that were not moved along are named (B44).
void askStatusOfEdit(Tracing& t, const Place& place, const PurchaseOrder& order, const PurchaseOrder& before,
                     Month currentMonth)
{
    const Status was = statusOf(before.suspended, before.header.expiration, currentMonth);
    const Status is = statusOf(order.suspended, order.header.expiration, currentMonth);
    const QList<TraceInput> inputs{{u"before"_s, statusText(was)},
                                   {u"after"_s, statusText(is)},
                                   {u"expiration"_s, order.header.expiration.toText()}};
    t.require("G2"_L1, order.suspended == before.suspended, place.subject,
              {{u"before"_s, statusText(was)}, {u"after"_s, statusText(is)}}, ErrorCode::TransitionNotOffered,
              place.at("status"_L1,
                       {{u"from"_s, statusText(was)}, {u"to"_s, statusText(is)}, {u"allowed"_s, statusText(was)}}));
    if (order.header.expiration == before.header.expiration)
        return;
    if (was == Status::Suspended)
        t.check("B42"_L1, is == Status::Suspended, place.subject, inputs);
    if (was == Status::Expired && t.check("B40"_L1, is == Status::Active, place.subject, inputs)) {
        const UsableLines lines = usableLines(order, currentMonth);
        t.check("B44"_L1, lines.usable > 0, place.subject,
                {{u"usable"_s, QString::number(lines.usable)}, {u"total"_s, QString::number(lines.total)}});
    }
}

void askStatus(Tracing& t, const Place& place, const PurchaseOrder& order, const OrderContext& context)
{
    const auto isActive = [&](const PurchaseOrder& one) {
        return statusOf(one.suspended, one.header.expiration, context.currentMonth) == Status::Active;
    };
    if (context.before)
        askStatusOfEdit(t, place, order, *context.before, context.currentMonth);
    if (isActive(order) && !(context.before && isActive(*context.before)))
        requireRoomForActive(t, place.subject, context.activeOthers, context.quotas.activePerAccount);
}

} // namespace

Decision<PurchaseOrder> decideOrder(const PurchaseOrder& order, const OrderContext& context)
{
    Tracing t;
    PurchaseOrder outcome = order;
    const Place place{shown(order.header.number), {}, {}};
    askHeader(t, order.header, context);
    askLines(t, place, outcome, context);
    askContacts(t, place.subject, order.contacts, context.before ? context.before->contacts : QList<Contact>(),
                context.origin, context.quotas);
    askTags(t, place.subject, order.tags, context.before ? context.before->tags : QList<Tag>(), context.quotas);
    askStatus(t, place, order, context);
    return std::move(t).decide(std::move(outcome));
}

QList<Error> lineFindings(const LineItem& line, const PurchaseOrderHeader& header, Origin origin)
{
    Tracing t;
    askLine(t, {line, header, origin, nullptr, {}, {}});
    return t.refusals();
}

QList<Error> headerFindings(const PurchaseOrderHeader& header, const OrderContext& context)
{
    Tracing t;
    askHeader(t, header, context);
    return t.refusals();
}

QList<Error> contactFindings(const QList<Contact>& contacts, const Quotas& quotas, const QList<Contact>& before)
{
    Tracing t;
    askContacts(t, {}, contacts, before, Origin::Person, quotas);
    return t.refusals();
}

QList<Error> tagFindings(const QList<Tag>& tags, const Quotas& quotas, const QList<Tag>& before)
{
    Tracing t;
    askTags(t, {}, tags, before, quotas);
    return t.refusals();
}

QList<LineItemType> offeredLineItemTypes(QStringView billFrom)
{
    QList<LineItemType> offered;
    for (const LineItemType type : allLineItemTypes) {
        Tracing asked;
        if (askTypeByHand(asked, {}, type, billFrom))
            offered.append(type);
    }
    return offered;
}

bool offersTaxNumbers(QStringView billFrom)
{
    Tracing asked;
    return askTaxNumbers(asked, {}, billFrom, 0);
}

bool offersBalanceTracking(LineItemType type)
{
    Tracing asked;
    return askTracking(asked, {}, type);
}

} // namespace podesk::rules
