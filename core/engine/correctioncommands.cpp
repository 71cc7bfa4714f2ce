// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/agreements.h"
#include "core/engine/billing.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

Result<Invoice> invoiceInHand(const InvoiceRef& ref, Execution& x)
{
    const auto invoice = x.commerce.invoice(ref.id);
    if (!invoice || !invoice->has_value())
        return invoice ? fail(ErrorCode::NotFound, {{u"kind"_s, u"invoice"_s}, {u"value"_s, ref.number}}, ref.number)
                       : tl::unexpected<Error>(invoice.error());
    x.outcome.subject = (*invoice)->number;
    return **invoice;
}

/// The 2026 Bills page alone has the menu.
Result<void> requireNewEdition(const Invoice& invoice, const Execution& x)
{
    if (x.settings.edition == Edition::E2026)
        return {};
    return fail(ErrorCode::UpdateNotOffered, {{u"invoice"_s, invoice.number}}, invoice.number, u"B54"_s);
}

} // namespace

Result<void> execute(const UpdateInvoicePurchaseOrder& command, Execution& x)
{
    const Result<Invoice> invoice = invoiceInHand(command.invoice, x);
    const auto may = invoice ? requireNewEdition(*invoice, x) : tl::unexpected<Error>(invoice.error());
    const auto order =
        may ? orderNumbered(command.poNumber, invoice->payer, x.orders) : tl::unexpected<Error>(may.error());
    if (!order || !order->has_value())
        return order ? fail(ErrorCode::NotFound, {{u"kind"_s, u"purchase-order"_s}, {u"value"_s, command.poNumber}},
                            command.poNumber)
                     : tl::unexpected<Error>(order.error());
    const Result<Reprint> reprint = Billing(x).printUnder(*invoice, **order);
    if (!reprint)
        return tl::unexpected<Error>(reprint.error());
    x.outcome.trace = reprint->trace;
    // The same number again is nothing that could fail.
    if (reprint->refusal && reprint->refusal->code == ErrorCode::NothingToRegenerate)
        return tl::unexpected<Error>(*reprint->refusal);
    x.outcome.reply = reprint->refusal;
    if (reprint->invoice)
        x.outcome.invoices = {*reprint->invoice};
    if (!x.invoices.contains(invoice->id))
        x.invoices.append(invoice->id);
    const auto now = x.commerce.invoice(invoice->id);
    if (!now || !now->has_value())
        return now ? fail(ErrorCode::StorageFailed, {}) : tl::unexpected<Error>(now.error());
    const auto noted =
        x.commerce.setUpdateStatus(x.writer, **now, reprint->invoice ? UpdateStatus::Completed : UpdateStatus::Failed);
    return noted ? Result<void>() : tl::unexpected<Error>(noted.error());
}

Result<void> execute(const RefundInvoice& command, Execution& x)
{
    if (x.settings.clock == ClockKind::Real)
        return fail(ErrorCode::RealClock);
    const Result<Invoice> invoice = invoiceInHand(command.invoice, x);
    const auto amount = invoice ? amountOf(u"/amount"_s, command.amount, invoice->total.currency)
                                : tl::unexpected<Error>(invoice.error());
    const auto credited = amount ? x.commerce.creditedOf(invoice->id) : tl::unexpected<Error>(amount.error());
    if (!credited)
        return tl::unexpected<Error>(credited.error());
    const Currency currency = invoice->total.currency;
    const Result<Money> memo =
        taken(rules::decideRefund({invoice->number, invoice->total, {*credited, currency}, *amount}), x);
    const auto document = memo ? Billing(x).credit(*invoice, *memo) : tl::unexpected<Error>(memo.error());
    if (!document)
        return tl::unexpected<Error>(document.error());
    x.outcome.invoices = {*document};
    return {};
}

} // namespace podesk
