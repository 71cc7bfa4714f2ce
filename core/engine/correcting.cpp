// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is put right on issued invoices without Support: credit memos (B51), and the PO chosen on the Bills page (B54).

#include "core/engine/billing.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Can this line of the PO pay, or get back, in this currency?
bool pays(const PurchaseOrder& order, LineItemId line, const Currency& currency)
{
    return std::ranges::any_of(order.lines, [&](const LineItem& each) {
        return each.id == line && each.balance && each.balance->currency == currency;
    });
}

} // namespace

Result<InvoiceForecast> Billing::credit(const Invoice& original, Money amount)
{
    const Result<QString> number = m_x.commerce.nextInvoiceNumber();
    const auto order = number && original.current.order.isValid() ? m_x.orders.load(original.current.order)
                                                                  : Result<std::optional<PurchaseOrder>>(std::nullopt);
    if (!number || !order)
        return tl::unexpected<Error>(number ? order.error() : number.error());
    rules::MatchInputs inputs;
    rules::MatchQuestion& question = inputs.question;
    question.invoice = *number;
    question.edition = m_x.settings.edition;
    question.kind = InvoiceKind::CreditMemo;
    question.issuer = original.issuer;
    question.period = question.issued = Month::containing(m_x.now);
    question.amount = amount;
    question.taxRegistrationNumber = original.taxRegistrationNumber;
    question.invoiceUnit = original.invoiceUnit;
    const InvoiceRevision& link = original.current;
    const bool paid = order->has_value() && pays(**order, link.line, amount.currency);
    question.original = rules::MatchOriginal{link.outcome, link.poNumber, link.order, link.line, paid};
    const Decision<rules::MatchResult> decision = rules::decideMatch(inputs);
    const auto kept = keep(StoredDecision::Kind::Match, *number, m_x.now, inputs.toJson(), decision.trace);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    Invoice memo = original;
    memo.kind = InvoiceKind::CreditMemo;
    memo.original = original.id;
    memo.updateStatus = {};
    memo.issuedOn = memo.dueOn = m_x.now;
    memo.period = question.period;
    memo.total = amount;
    memo.lines = {{{}, {}, original.lines.isEmpty() ? original.number : original.lines.first().description, amount}};
    const rules::MatchResult& result = *decision.outcome;
    memo.current = {0, 1, m_x.now, result.printed, result.order, result.line, result.outcome, {}, *kept};
    const Result<Invoice> stored = m_x.commerce.insert(m_x.writer, memo);
    const Result<void> done = stored ? settle(*stored, result) : tl::unexpected<Error>(stored.error());
    if (!done)
        return tl::unexpected<Error>(done.error());
    InvoiceForecast document = forecastOf(question, decision);
    document.id = stored->id;
    document.number = stored->number;
    document.on = m_x.now;
    document.subject = original.number;
    return document;
}

/// The line of this PO that would have won if it were the only one.
Result<rules::MatchChoice> Billing::choiceOf(const Invoice& invoice, const rules::MatchQuestion& question,
                                             const PurchaseOrder& order)
{
    rules::MatchChoice choice;
    choice.number = order.header.number;
    choice.order = order.id;
    choice.status = statusOf(order.suspended, order.header.expiration, invoice.period);
    rules::MatchInputs alone;
    alone.question = question;
    alone.question.transactionNumber.reset();
    const auto all = candidatesOf(invoice.payer);
    if (!all)
        return tl::unexpected<Error>(all.error());
    for (const rules::MatchCandidate& candidate : *all) {
        if (candidate.order == order.id)
            alone.candidates.append(candidate);
    }
    const rules::MatchResult found = *rules::decideMatch(alone).outcome;
    choice.line = found.line;
    choice.pays = found.movesBalance;
    return choice;
}

/// A Marketplace invoice that no line of the PO covers gets a Transaction line there, as with a purchase.
Result<void> Billing::addChosenLine(const Invoice& invoice, const PurchaseOrder& order, rules::MatchChoice& choice)
{
    if (choice.line.isValid() || choice.status != Status::Active || !isMarketplace(invoice.kind))
        return {};
    const Result<void> known = learnAccounts();
    const auto isOn = known ? m_x.commerce.integrationOn(invoice.payer) : tl::unexpected<Error>(known.error());
    if (!isOn)
        return tl::unexpected<Error>(isOn.error());
    LinkRequest request;
    request.payer = m_accounts.value(invoice.payer);
    request.number = order.header.number;
    request.billFrom = invoice.issuer;
    request.integrationOn = *isOn;
    request.hasSchedule = request.atInvoice = true;
    request.amount = invoice.total;
    request.months = {invoice.period, invoice.period};
    request.description = invoice.lines.isEmpty() ? invoice.number : invoice.lines.first().description;
    request.at = m_x.now;
    request.judgedBy = invoice.period;
    Result<TransactionLink> link = decideLink(request, m_x);
    if (!link)
        return tl::unexpected<Error>(link.error());
    if (const Result<void> written = writeLink(*link, request, m_x); !written)
        return written;
    forgetCandidates(invoice.payer);
    choice.line = link->line;
    return {};
}

Result<Reprint> Billing::printUnder(const Invoice& invoice, const PurchaseOrder& order)
{
    const Result<rules::MatchInputs> before = inputsBefore(invoice);
    if (!before)
        return tl::unexpected<Error>(before.error());
    rules::MatchInputs inputs;
    inputs.question = before->question;
    inputs.question.edition = m_x.settings.edition;
    inputs.question.chosen.reset();
    Result<rules::MatchChoice> choice = choiceOf(invoice, inputs.question, order);
    const bool changes = invoice.current.poNumber != order.header.number;
    Result<void> lined = choice ? Result<void>() : tl::unexpected<Error>(choice.error());
    if (lined && changes)
        lined = addChosenLine(invoice, order, *choice);
    if (!lined)
        return tl::unexpected<Error>(lined.error());
    inputs.question.chosen = *choice;
    return revised(invoice, {}, inputs);
}

} // namespace podesk
