// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/billing.h"

#include "core/engine/outbox.h"
#include "core/rules/paymentterms.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

rules::MatchCandidate asCandidate(const storage::CandidateLine& line)
{
    return {line.order,
            line.line,
            line.orderNumber,
            line.lineNumber,
            line.suspended,
            line.billFrom,
            line.taxRegistrationNumbers,
            line.invoiceUnits,
            line.effective,
            line.expiration,
            line.start,
            line.end,
            line.type,
            line.balance,
            line.updatedOn};
}

/// A number that search could not do without asks for all lines of the payer; one that decides by itself (0a) for none.
bool searches(const rules::MatchQuestion& question)
{
    return !question.transactionNumber || !isMarketplace(question.kind) || !isOutOfCycle(question.kind);
}

} // namespace

InvoiceForecast forecastOf(const rules::MatchQuestion& question, const Decision<rules::MatchResult>& decision)
{
    InvoiceForecast document;
    document.kind = question.kind;
    document.amount = question.amount;
    document.issuer = question.issuer;
    document.outcome = decision.outcome->outcome;
    document.poNumber = decision.outcome->printed;
    document.reason = decision.outcome->reason;
    document.trace = decision.trace;
    return document;
}

Result<InvoiceForecast> Billing::issue(const Charge& charge, const TransactionLink* acceptance)
{
    const Result<Bill> bill = billOf(charge);
    if (!bill)
        return tl::unexpected<Error>(bill.error());
    const Result<rules::MatchQuestion> question = questionOf(*bill, acceptance, true);
    const auto inputs = question ? inputsOf(*question, bill->agreement.payer) : tl::unexpected<Error>(question.error());
    if (!inputs)
        return tl::unexpected<Error>(inputs.error());
    const Decision<rules::MatchResult> decision = rules::decideMatch(*inputs);
    const Result<Invoice> invoice = write(*bill, *inputs, decision);
    if (!invoice)
        return tl::unexpected<Error>(invoice.error());
    InvoiceForecast document = forecastOf(*question, decision);
    document.id = invoice->id;
    document.number = invoice->number;
    document.on = charge.dueOn;
    document.subject = bill->product.name;
    m_x.invoices.append(invoice->id);
    ++m_x.outcome.invoicesIssued;
    return document;
}

Result<InvoiceForecast> Billing::foresee(const Charge& charge)
{
    const Result<Bill> bill = billOf(charge);
    const auto question = bill ? questionOf(*bill, nullptr, false) : tl::unexpected<Error>(bill.error());
    const auto inputs = question ? inputsOf(*question, bill->agreement.payer) : tl::unexpected<Error>(question.error());
    if (!inputs)
        return tl::unexpected<Error>(inputs.error());
    InvoiceForecast document = forecastOf(*question, rules::decideMatch(*inputs));
    document.on = charge.dueOn;
    document.subject = bill->product.name;
    return document;
}

Result<Billing::Bill> Billing::billOf(const Charge& charge)
{
    const auto agreement = m_x.commerce.agreement(charge.agreement);
    if (!agreement || !agreement->has_value())
        return agreement ? fail(ErrorCode::StorageFailed, {{u"reason"_s, u"charge-without-agreement"_s}})
                         : tl::unexpected<Error>(agreement.error());
    const auto sold = m_x.commerce.offer((*agreement)->offer);
    if (!sold || !sold->has_value())
        return sold ? fail(ErrorCode::StorageFailed, {{u"reason"_s, u"agreement-without-offer"_s}})
                    : tl::unexpected<Error>(sold.error());
    const Result<QString> number = m_x.commerce.nextInvoiceNumber();
    if (!number)
        return tl::unexpected<Error>(number.error());
    return Bill{charge, **agreement, (*sold)->first, (*sold)->second, *number};
}

Result<rules::MatchQuestion> Billing::questionOf(const Bill& bill, const TransactionLink* acceptance, bool write)
{
    rules::MatchQuestion question;
    question.invoice = bill.number;
    question.edition = m_x.settings.edition;
    question.kind = rules::invoiceKindOf(bill.charge.kind);
    question.issuer = bill.offer.sellerOfRecord;
    question.issued = Month::containing(bill.charge.dueOn);
    question.period = *rules::decidePeriod(question.kind, bill.charge.dueOn, question.issued).outcome;
    question.amount = bill.charge.amount;
    question.transactionNumber = bill.agreement.poNumber;
    if (!question.transactionNumber)
        return question;
    if (acceptance) {
        question.take(acceptance->effect);
        question.transactionStatus = acceptance->status;
        question.transactionOrder = acceptance->order;
        question.transactionLine = acceptance->line;
        return question;
    }
    const Result<void> linked = askLink(bill, question, write);
    return linked ? Result<rules::MatchQuestion>(question) : tl::unexpected<Error>(linked.error());
}

/// A number that was linked at acceptance gets a line for this invoice; one that was not stays what it was held back
/// for (G3, G6).
Result<void> Billing::askLink(const Bill& bill, rules::MatchQuestion& question, bool write)
{
    if (!bill.agreement.linked) {
        const auto decisions = m_x.commerce.decisionsOf(bill.agreement.number);
        if (!decisions)
            return tl::unexpected<Error>(decisions.error());
        for (const StoredDecision& decision : *decisions) {
            if (decision.kind != StoredDecision::Kind::TransactionOrder)
                continue;
            const auto inputs = rules::TransactionInputs::fromJson(decision.inputs);
            if (!inputs)
                return tl::unexpected<Error>(inputs.error());
            question.take(*rules::decideTransaction(*inputs).outcome);
        }
        return {};
    }
    const Result<LinkRequest> request = linkRequestOf(bill);
    auto link = request ? decideLink(*request, m_x) : tl::unexpected<Error>(request.error());
    Result<void> done = link ? Result<void>() : tl::unexpected<Error>(link.error());
    if (done && write)
        done = writeLink(*link, *request, m_x);
    if (!done)
        return done;
    if (write) {
        const auto kept = keep(StoredDecision::Kind::TransactionOrder, bill.number, bill.charge.dueOn,
                               link->inputs.toJson(), link->trace);
        if (!kept)
            return tl::unexpected<Error>(kept.error());
    }
    question.take(link->effect);
    question.transactionStatus = link->status;
    question.transactionOrder = link->order;
    question.transactionLine = link->line;
    return {};
}

Result<LinkRequest> Billing::linkRequestOf(const Bill& bill)
{
    const auto accounts = m_x.orders.accounts();
    const auto charges = m_x.commerce.chargesOf(bill.agreement.id);
    if (!accounts || !charges)
        return tl::unexpected<Error>(accounts ? charges.error() : accounts.error());
    LinkRequest request;
    for (const Account& account : *accounts) {
        if (account.id == bill.agreement.payer)
            request.payer = account;
    }
    QList<rules::PlannedCharge> planned;
    for (const Charge& charge : *charges)
        planned.append({charge.kind, charge.dueOn, charge.amount});
    request.months = rules::purchaseMonths(bill.agreement.acceptedOn, lastMonthOf(bill.agreement), planned);
    request.months.start = Month::containing(bill.charge.dueOn);
    request.number = *bill.agreement.poNumber;
    request.billFrom = bill.offer.sellerOfRecord;
    request.linked = true;
    request.hasSchedule = bill.charge.kind == ChargeKind::Scheduled;
    request.atInvoice = true;
    request.amount = bill.charge.amount;
    request.description = bill.product.name;
    request.at = bill.charge.dueOn;
    return request;
}

Result<rules::MatchInputs> Billing::inputsOf(const rules::MatchQuestion& question, AccountId payer)
{
    rules::MatchInputs inputs;
    inputs.question = question;
    if (!searches(question))
        return inputs;
    const auto lines = storage::candidateLines(m_x.db, payer);
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    inputs.candidates.reserve(lines->size());
    for (const storage::CandidateLine& line : *lines)
        inputs.candidates.append(asCandidate(line));
    return inputs;
}

Result<DecisionId> Billing::keep(StoredDecision::Kind kind, const QString& subject, Instant at,
                                 const QJsonObject& inputs, const Trace& trace)
{
    return m_x.commerce.insert(m_x.writer,
                               StoredDecision{{}, kind, subject, at, m_x.settings.edition, inputs, trace.toJson()});
}

Result<QString> Billing::paymentTermsOf(PurchaseOrderId order)
{
    if (!order.isValid())
        return QString();
    const auto found = m_x.orders.load(order);
    if (!found)
        return tl::unexpected<Error>(found.error());
    return found->has_value() ? (*found)->header.paymentTerms : QString();
}

Result<Invoice> Billing::write(const Bill& bill, const rules::MatchInputs& inputs,
                               const Decision<rules::MatchResult>& decision)
{
    const rules::MatchResult& result = *decision.outcome;
    const Instant at = bill.charge.dueOn;
    const auto kept =
        keep(StoredDecision::Kind::Match, bill.number, at, rules::pruned(inputs).toJson(), decision.trace);
    const Result<QString> terms = paymentTermsOf(result.order);
    if (!kept || !terms)
        return tl::unexpected<Error>(kept ? terms.error() : kept.error());
    Invoice invoice;
    invoice.kind = inputs.question.kind;
    invoice.account = bill.agreement.account;
    invoice.payer = bill.agreement.payer;
    invoice.agreement = bill.agreement.id;
    invoice.issuer = inputs.question.issuer;
    invoice.issuedOn = at;
    invoice.dueOn = rules::dueDate(at, *terms);
    invoice.period = inputs.question.period;
    invoice.total = bill.charge.amount;
    invoice.lines = {{{}, bill.charge.id, bill.product.name, bill.charge.amount}};
    invoice.current = {0, 1, at, result.printed, result.order, result.line, result.outcome, {}, *kept};
    const Result<Invoice> stored = m_x.commerce.insert(m_x.writer, invoice);
    Result<void> done =
        stored ? m_x.commerce.setInvoice(m_x.writer, bill.charge, stored->id) : tl::unexpected<Error>(stored.error());
    if (done && result.movesBalance)
        done = moveBalance(result.order, result.line, {-invoice.total.minor, invoice.total.currency}, at);
    if (!done)
        return tl::unexpected<Error>(done.error());
    if (result.order.isValid())
        m_x.touched.insert(result.order.value);
    return stored;
}

/// The tracked line pays (or gets back). Updated on stays: a match is no change of the PO (G16).
Result<void> Billing::moveBalance(PurchaseOrderId id, LineItemId lineId, const Money& by, Instant at)
{
    const auto order = m_x.orders.load(id);
    if (!order)
        return tl::unexpected<Error>(order.error());
    if (!order->has_value())
        return {};
    PurchaseOrder after = **order;
    for (LineItem& line : after.lines) {
        if (line.id != lineId || !line.balance || line.balance->currency != by.currency)
            continue;
        const Result<Money> balance = line.balance->plus(by);
        if (!balance)
            return tl::unexpected<Error>(balance.error());
        line.balance = *balance;
    }
    m_x.touched.insert(id.value);
    const Result<void> stored = m_x.orders.update(m_x.writer, **order, after);
    return stored ? Outbox(m_x).tellOfBalance(**order, after, lineId, at) : stored;
}

} // namespace podesk
