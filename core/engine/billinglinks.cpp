// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an invoice is linked to: the PO of its number, the payer's lines to search among, and the balance that pays.

#include "core/engine/billing.h"
#include "core/engine/outbox.h"
#include "core/storage/orderlines.h"

#include <algorithm>

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

/// A number that search could not do without asks for all lines of the payer; an answer that stands by itself for none.
bool searches(const rules::MatchQuestion& question)
{
    if (question.chosen || question.original)
        return false;
    return !question.transactionNumber || !isMarketplace(question.kind) || !isOutOfCycle(question.kind);
}

} // namespace

/// What kept the number away when it was given stays as it was decided then (G3, G6).
Result<void> Billing::takeHeldBack(const Bill& bill, rules::MatchQuestion& question)
{
    const auto decisions = m_x.commerce.decisionsOf(bill.first().agreement->number);
    if (!decisions)
        return tl::unexpected<Error>(decisions.error());
    for (const StoredDecision& decision : *decisions) {
        if (decision.kind != StoredDecision::Kind::TransactionOrder)
            continue;
        const auto inputs = rules::TransactionInputs::fromJson(decision.inputs);
        if (!inputs)
            return tl::unexpected<Error>(inputs.error());
        if (inputs->number == *question.transactionNumber)
            question.take(*rules::decideTransaction(*inputs).outcome);
    }
    return {};
}

/// A number that was linked before gets a line for this invoice.
Result<void> Billing::askLink(const Bill& bill, rules::MatchQuestion& question, bool write)
{
    const Charge& charge = bill.first().charge;
    const Agreement& agreement = *bill.first().agreement;
    if (!charge.linked && agreement.asksAgain == AsksAgain::No)
        return takeHeldBack(bill, question);
    Result<LinkRequest> request = linkRequestOf(bill, question);
    if (const Result<void> known = request && !charge.linked ? askAgain(*request, agreement) : Result<void>(); !known)
        return known;
    auto link = request ? decideLink(*request, m_x) : tl::unexpected<Error>(request.error());
    Result<void> done = link ? Result<void>() : tl::unexpected<Error>(link.error());
    if (done && write) {
        done = writeLink(*link, *request, m_x);
        if (done)
            done = refreshCandidates(bill.first().payer, link->order);
        if (done && !request->linked && link->effect.isLinked())
            done = noteLinked(agreement, request->number);
    }
    if (!done)
        return done;
    if (write) {
        const auto kept =
            keep(StoredDecision::Kind::TransactionOrder, bill.number, request->at, link->inputs.toJson(), link->trace);
        if (!kept)
            return tl::unexpected<Error>(kept.error());
    }
    m_linkTrace = link->trace;
    question.take(link->effect);
    question.transactionStatus = link->status;
    question.transactionOrder = link->order;
    question.transactionLine = link->line;
    return {};
}

Result<void> Billing::askAgain(LinkRequest& request, const Agreement& agreement)
{
    // An earlier invoice of this run may have linked the number.
    const auto now = m_x.commerce.agreement(agreement.id);
    const auto isOn = now ? m_x.commerce.integrationOn(agreement.payer) : tl::unexpected<Error>(now.error());
    if (!isOn)
        return tl::unexpected<Error>(isOn.error());
    const Agreement& known = now->value_or(agreement);
    request.linked = (known.linked && known.poNumber == request.number) ||
                     (known.usageLinked && known.usagePoNumber == request.number);
    request.moved = agreement.asksAgain == AsksAgain::Moved;
    // Support asked for the integration when it set the number.
    request.integrationOn = *isOn || !request.moved;
    return {};
}

/// Linked once, the number keeps printing (G3).
Result<void> Billing::noteLinked(const Agreement& agreement, const QString& number)
{
    const auto now = m_x.commerce.agreement(agreement.id);
    if (!now || !now->has_value())
        return now ? Result<void>() : tl::unexpected<Error>(now.error());
    Agreement after = **now;
    after.linked = after.linked || after.poNumber == number;
    after.usageLinked = after.usageLinked || after.usagePoNumber == number;
    return after == **now ? Result<void>() : m_x.commerce.update(m_x.writer, **now, after);
}

Result<LinkRequest> Billing::linkRequestOf(const Bill& bill, const rules::MatchQuestion& question)
{
    const ChargeContext& first = bill.first();
    const auto charges = m_x.commerce.chargesOf(first.agreement->id);
    if (!charges)
        return tl::unexpected<Error>(charges.error());
    QList<rules::PlannedCharge> planned;
    for (const Charge& charge : *charges) {
        if (isFixed(charge.kind))
            planned.append({charge.kind, charge.dueOn, charge.amount});
    }
    LinkRequest request;
    request.payer = m_accounts.value(first.payer);
    request.months = rules::purchaseMonths(first.agreement->acceptedOn, lastMonthOf(*first.agreement), planned);
    request.months.start = question.period;
    request.months.end = std::max(request.months.end, question.period);
    request.number = *question.transactionNumber;
    request.billFrom = first.issuer;
    request.linked = true;
    request.hasSchedule = true; // whatever comes after acceptance has a line of its own (R51)
    request.atInvoice = true;
    request.amount = bill.total;
    request.description = first.description;
    request.at = first.charge.dueOn;
    request.judgedBy = question.period;
    return request;
}

Result<QList<rules::MatchCandidate>> Billing::candidatesOf(AccountId payer)
{
    const auto known = m_candidates.constFind(payer);
    if (known != m_candidates.constEnd())
        return *known;
    const auto lines = storage::candidateLines(m_x.db, payer);
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    QList<rules::MatchCandidate> candidates;
    candidates.reserve(lines->size());
    for (const storage::CandidateLine& line : *lines)
        candidates.append(asCandidate(line));
    m_candidates.insert(payer, candidates);
    return candidates;
}

Result<void> Billing::refreshCandidates(AccountId payer, PurchaseOrderId order)
{
    const auto known = m_candidates.find(payer);
    if (known == m_candidates.end() || !order.isValid())
        return {};
    const auto lines = storage::candidateLinesOf(m_x.db, order);
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    // In order of PO and line, as they were read.
    const auto [first, last] = std::ranges::equal_range(*known, order, {}, &rules::MatchCandidate::order);
    auto at = known->erase(first, last);
    for (const storage::CandidateLine& line : *lines)
        at = std::next(known->insert(at, asCandidate(line)));
    return {};
}

Result<rules::MatchInputs> Billing::inputsOf(const rules::MatchQuestion& question, AccountId payer)
{
    rules::MatchInputs inputs;
    inputs.question = question;
    if (!searches(question))
        return inputs;
    const auto candidates = candidatesOf(payer);
    if (!candidates)
        return tl::unexpected<Error>(candidates.error());
    inputs.candidates = *candidates;
    return inputs;
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
        const auto candidates = m_candidates.find(after.payer);
        for (qsizetype i = 0; candidates != m_candidates.end() && i < candidates->size(); ++i) {
            if (candidates->at(i).line == lineId)
                (*candidates)[i].balance = *balance;
        }
    }
    m_x.touched.insert(id.value);
    const Result<void> stored = m_x.orders.update(m_x.writer, **order, after);
    return stored ? Outbox(m_x).tellOfBalance(**order, after, lineId, at) : stored;
}

} // namespace podesk
