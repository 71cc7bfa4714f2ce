// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/billing.h"

namespace podesk {

using namespace Qt::StringLiterals;

/// The PO of the purchase's number as it is now. What was held back at acceptance stays held back.
Result<void> Billing::refresh(rules::MatchQuestion& question, AccountId payer)
{
    if (!question.transactionNumber)
        return {};
    const auto order = orderNumbered(*question.transactionNumber, payer, m_x.orders);
    if (!order)
        return tl::unexpected<Error>(order.error());
    const LineItemId line = std::exchange(question.transactionLine, {});
    question.transactionOrder = {};
    question.transactionStatus.reset();
    if (!order->has_value())
        return {};
    question.transactionOrder = (*order)->id;
    question.transactionStatus = statusOf((*order)->suspended, (*order)->header.expiration, question.period);
    for (const LineItem& each : (*order)->lines) {
        if (each.id == line)
            question.transactionLine = line;
    }
    return {};
}

Result<rules::MatchInputs> Billing::inputsBefore(const Invoice& invoice)
{
    const auto stored = m_x.commerce.decision(invoice.current.decision);
    if (!stored || !stored->has_value())
        return stored ? fail(ErrorCode::StorageFailed, {{u"reason"_s, u"invoice-without-decision"_s}})
                      : tl::unexpected<Error>(stored.error());
    return rules::MatchInputs::fromJson((*stored)->inputs);
}

Result<rules::MatchInputs> Billing::inputsNow(const Invoice& invoice)
{
    const Result<rules::MatchInputs> before = inputsBefore(invoice);
    if (!before)
        return tl::unexpected<Error>(before.error());
    rules::MatchQuestion question = before->question;
    question.edition = m_x.settings.edition;
    if (const Result<void> fresh = refresh(question, invoice.payer); !fresh)
        return tl::unexpected<Error>(fresh.error());
    return inputsOf(question, invoice.payer);
}

Result<Reprint> Billing::printAnew(const Invoice& invoice, SupportCaseId supportCase)
{
    const Result<rules::MatchInputs> inputs = inputsNow(invoice);
    return inputs ? revised(invoice, supportCase, *inputs) : tl::unexpected<Error>(inputs.error());
}

Result<Billing::Reconsidered> Billing::reconsider(const Invoice& invoice)
{
    const Result<rules::MatchInputs> inputs = inputsNow(invoice);
    if (!inputs)
        return tl::unexpected<Error>(inputs.error());
    const Decision<rules::MatchResult> again = rules::decideMatch(*inputs);
    const Decision<bool> anew =
        rules::decideRegenerate({invoice.number, invoice.current.poNumber, *again.outcome, false});
    return Reconsidered{*inputs, again, anew};
}

Result<LinkRequest> Billing::linkRequestOf(const Invoice& invoice, const QString& number)
{
    const Result<void> known = learnAccounts();
    const auto isOn = known ? m_x.commerce.integrationOn(invoice.payer) : tl::unexpected<Error>(known.error());
    const auto agreement = isOn && invoice.agreement.isValid() ? m_x.commerce.agreement(invoice.agreement)
                                                               : Result<std::optional<Agreement>>(std::nullopt);
    if (!isOn || !agreement)
        return tl::unexpected<Error>(isOn ? agreement.error() : isOn.error());
    LinkRequest request;
    request.payer = m_accounts.value(invoice.payer);
    request.number = number;
    request.billFrom = invoice.issuer;
    request.integrationOn = *isOn;
    request.hasSchedule = request.atInvoice = true; // the invoice has a line of its own
    request.amount = invoice.total;
    request.months = {invoice.period, invoice.period};
    if (agreement->has_value())
        request.months.end = std::max(invoice.period, lastMonthOf(**agreement));
    request.description = invoice.lines.isEmpty() ? invoice.number : invoice.lines.first().description;
    request.at = m_x.now;
    request.judgedBy = invoice.period;
    return request;
}

Result<std::optional<Error>> Billing::obstacleTo(const Invoice& invoice, const QString& number)
{
    const Result<LinkRequest> request = linkRequestOf(invoice, number);
    const auto link = request ? decideLink(*request, m_x) : tl::unexpected<Error>(request.error());
    if (!link)
        return tl::unexpected<Error>(link.error());
    return link->effect.outcome == PoOutcome::Transaction ? std::optional<Error>() : link->effect.reason;
}

Result<Reprint> Billing::printNumbered(const Invoice& invoice, const QString& number, SupportCaseId supportCase)
{
    const Result<rules::MatchInputs> before = inputsBefore(invoice);
    const auto request = before ? linkRequestOf(invoice, number) : tl::unexpected<Error>(before.error());
    auto link = request ? decideLink(*request, m_x) : tl::unexpected<Error>(request.error());
    const Result<void> written = link ? writeLink(*link, *request, m_x) : tl::unexpected<Error>(link.error());
    if (!written)
        return tl::unexpected<Error>(written.error());
    forgetCandidates(invoice.payer);
    const auto kept = keep(StoredDecision::Kind::TransactionOrder, invoice.number, m_x.now, link->inputs.toJson(), link->trace);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    rules::MatchInputs inputs;
    inputs.question = before->question;
    inputs.question.edition = m_x.settings.edition;
    inputs.question.chosen.reset();
    inputs.question.transactionNumber = number;
    inputs.question.take(link->effect);
    inputs.question.transactionStatus = link->status;
    inputs.question.transactionOrder = link->order;
    inputs.question.transactionLine = link->line;
    return revised(invoice, supportCase, inputs);
}

Result<Reprint> Billing::revised(const Invoice& invoice, SupportCaseId supportCase, const rules::MatchInputs& inputs)
{
    const Decision<rules::MatchResult> again = rules::decideMatch(inputs);
    const Decision<bool> anew =
        rules::decideRegenerate({invoice.number, invoice.current.poNumber, *again.outcome, true});
    Reprint reprint;
    reprint.trace = again.trace;
    reprint.trace.steps.append(anew.trace.steps);
    if (!anew.isAllowed() || !*anew.outcome) {
        reprint.refusal = anew.isAllowed() ? Error{ErrorCode::NothingToRegenerate,
                                                   {},
                                                   invoice.number,
                                                   {{u"number"_s, invoice.current.poNumber.value_or(QString())}}}
                                           : anew.refusals.first();
        return reprint;
    }
    if (const Result<void> done = revise(invoice, supportCase, inputs, again); !done)
        return tl::unexpected<Error>(done.error());
    reprint.invoice = forecastOf(inputs.question, again);
    reprint.invoice->id = invoice.id;
    reprint.invoice->number = invoice.number;
    reprint.invoice->on = invoice.issuedOn;
    reprint.invoice->subject = invoice.lines.isEmpty() ? QString() : invoice.lines.first().description;
    m_x.invoices.append(invoice.id);
    return reprint;
}

Result<void> Billing::revise(const Invoice& invoice, SupportCaseId supportCase, const rules::MatchInputs& inputs,
                             const Decision<rules::MatchResult>& decision)
{
    const rules::MatchResult& result = *decision.outcome;
    const auto kept =
        keep(StoredDecision::Kind::Match, invoice.number, m_x.now, rules::pruned(inputs).toJson(), decision.trace);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    const InvoiceRevision revision{
        0, 0, m_x.now, result.printed, result.order, result.line, result.outcome, supportCase, *kept};
    const Result<Invoice> revised = m_x.commerce.revise(m_x.writer, invoice, revision);
    if (!revised)
        return tl::unexpected<Error>(revised.error());
    for (const PurchaseOrderId id : {invoice.current.order, result.order}) {
        if (id.isValid())
            m_x.touched.insert(id.value);
    }
    // The amount goes from the old line to the new one (section 15.4); a printing without a number took nothing.
    const bool sameLine = invoice.current.line == result.line;
    const bool took = printsNumber(invoice.current.outcome) && !sameLine;
    const bool takes = printsNumber(result.outcome) && !(sameLine && printsNumber(invoice.current.outcome));
    Result<void> moved;
    if (took)
        moved = moveBalance(invoice.current.order, invoice.current.line, invoice.total, m_x.now);
    if (moved && takes)
        moved = moveBalance(result.order, result.line, {-invoice.total.minor, invoice.total.currency}, m_x.now);
    return moved;
}

} // namespace podesk
