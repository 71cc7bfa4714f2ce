// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/transactionlink.h"

#include "core/rules/transactionorder.h"

namespace podesk {

namespace {

/// Its last line is the one that was added.
Result<void> insertOrder(TransactionLink& link, PurchaseOrder order, Instant at, Execution& x)
{
    order.createdOn = order.updatedOn = at;
    const Result<PurchaseOrder> stored = x.orders.insert(x.writer, order);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    link.order = stored->id;
    link.line = stored->lines.isEmpty() ? LineItemId() : stored->lines.last().id;
    x.outcome.created = stored->id;
    x.touched.insert(stored->id.value);
    return {};
}

Result<void> updateOrder(TransactionLink& link, const PurchaseOrder& after, Instant at, Execution& x)
{
    const bool addsLine = after.lines.size() > link.before->lines.size();
    if (const Result<void> stored = x.store(*link.before, after, at); !stored)
        return stored;
    if (!addsLine)
        return {};
    const auto order = x.orders.load(after.id);
    if (!order)
        return tl::unexpected<Error>(order.error());
    for (const LineItem& line : (*order)->lines) {
        if (line.number == after.lines.last().number)
            link.line = line.id;
    }
    return {};
}

} // namespace

Result<std::optional<PurchaseOrder>> orderNumbered(const QString& number, AccountId payer, storage::OrderStore& orders)
{
    const auto heads = orders.headsOfNumber(number);
    if (!heads)
        return tl::unexpected<Error>(heads.error());
    for (const auto& [id, owner] : *heads) {
        if (owner == payer)
            return orders.load(id);
    }
    return std::optional<PurchaseOrder>();
}

Result<TransactionLink> decideLink(const LinkRequest& request, Execution& x)
{
    TransactionLink link;
    auto order = orderNumbered(request.number, request.payer.id, x.orders);
    if (!order)
        return tl::unexpected<Error>(order.error());
    link.before = std::move(*order);
    const Month month = request.judgedBy.value_or(Month::containing(request.at));
    const auto active =
        x.orders.activeOrders(request.payer.id, month, link.before ? link.before->id : PurchaseOrderId());
    if (!active)
        return tl::unexpected<Error>(active.error());

    link.inputs.number = request.number;
    link.inputs.start = request.months.start;
    link.inputs.end = request.months.end;
    link.inputs.integrationOn = request.integrationOn;
    link.inputs.linked = request.linked;
    link.inputs.moved = request.moved;
    link.inputs.edition = request.moved ? x.settings.edition : Edition::E2024;
    link.inputs.activeOthers = *active;
    link.inputs.activeLimit = x.settings.quotas.activePerAccount;
    link.inputs.lineLimit = x.settings.quotas.linesPerOrder;
    if (link.before) {
        const PurchaseOrderHeader& header = link.before->header;
        link.order = link.before->id;
        link.status = statusOf(link.before->suspended, header.expiration, month);
        link.inputs.order =
            rules::NamedOrder{*link.status, header.effective, header.expiration, int(link.before->lines.size())};
    }
    const Decision<rules::TransactionEffect> decision = rules::decideTransaction(link.inputs);
    link.trace = decision.trace;
    link.effect = *decision.outcome;
    if (link.effect.createsOrder)
        link.status = Status::Active;
    else if (link.before && link.effect.addsLine)
        link.status = statusOf(link.before->suspended, link.effect.expiration, month);
    return link;
}

Result<void> writeLink(TransactionLink& link, const LinkRequest& request, Execution& x)
{
    if (!link.effect.createsOrder && !link.effect.addsLine)
        return {};
    const Decision<std::optional<rules::TransactionLine>> line =
        rules::decideTransactionLine({request.number, request.hasSchedule, request.atInvoice, request.amount,
                                      request.months.start, request.months.end});
    link.lineTrace = line.trace;
    const rules::NewOrderFields fields{request.payer.id,       request.number, request.billFrom, request.payer.name, {},
                                       request.amount.currency};
    const Result<PurchaseOrder> after =
        rules::orderAfter(link.before, fields, link.effect, *line.outcome, request.description);
    if (!after)
        return tl::unexpected<Error>(after.error());
    return link.before ? updateOrder(link, *after, request.at, x) : insertOrder(link, *after, request.at, x);
}

} // namespace podesk
