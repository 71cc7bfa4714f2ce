// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/invoicematch.h"

#include "core/rules/matchsteps.h"
#include "core/rules/ruletext.h"

#include <QtCore/QSet>

#include <algorithm>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lineInput = "lineItem"_L1;

QList<TraceInput> kindInputs(const MatchQuestion& question)
{
    return {{u"kind"_s, invoiceKindText(question.kind)}};
}

QList<TraceInput> numberInputs(const MatchQuestion& question)
{
    const QString number = question.transactionNumber ? shown(*question.transactionNumber) : QString();
    return {{u"kind"_s, invoiceKindText(question.kind)}, {u"number"_s, number}};
}

MatchResult without(PoOutcome outcome, Error reason)
{
    MatchResult result;
    result.outcome = outcome;
    result.reason = std::move(reason);
    return result;
}

Error noOrder(const MatchQuestion& question, const QString& rule)
{
    return {ErrorCode::NoPurchaseOrder, rule, shown(question.invoice), {}};
}

/// Does the number of the purchase, if there is one, decide for this invoice (0a, 0c)?
bool askNumberApplies(Tracing& t, const QString& subject, const MatchQuestion& question)
{
    if (!question.transactionNumber || !isMarketplace(question.kind))
        return false;
    if (question.kind == InvoiceKind::MarketplaceMonthly) {
        if (question.edition == Edition::E2026)
            t.skip("R11"_L1, subject, numberInputs(question));
        else if (!t.check("R11"_L1, false, subject, numberInputs(question)))
            return false;
    }
    if (!t.grant("R22"_L1, true, subject, numberInputs(question)))
        return false;
    const bool isContractPart =
        question.consumption && question.edition == Edition::E2024 && isOutOfCycle(question.kind);
    if (isContractPart && !t.grant("R38"_L1, true, subject, numberInputs(question)))
        return false;
    const bool isLater =
        question.kind == InvoiceKind::MarketplaceScheduled || question.kind == InvoiceKind::MarketplaceVariable;
    return !isLater || t.grant("R5"_L1, true, subject, numberInputs(question));
}

bool isUsageOfContract(const MatchQuestion& question)
{
    return question.consumption && question.kind == InvoiceKind::MarketplaceMonthly;
}

/// G6 and G3: what kept the number from being linked to the payer.
std::optional<MatchResult> askLink(Tracing& t, const QString& subject, const MatchQuestion& question)
{
    const bool quotaMet = question.heldBack == PoOutcome::QuotaMet;
    const ErrorCode quota = question.quota.value_or(ErrorCode::LineLimit);
    QList<TraceInput> quotaInputs;
    if (quotaMet)
        quotaInputs = {{u"number"_s, shown(*question.transactionNumber)},
                       {u"quota"_s, errorCodeName(quota)},
                       {u"limit"_s, QString::number(question.quotaLimit)}};
    const QString number = shown(*question.transactionNumber);
    if (!t.check("G6"_L1, !quotaMet, subject, quotaInputs))
        return without(
            PoOutcome::QuotaMet,
            {quota, u"G6"_s, number, {{u"limit"_s, question.quotaLimit}, {u"count"_s, question.quotaLimit}}});
    if (question.leftBehind && !t.check("R33"_L1, false, subject, {{u"edition"_s, editionText(question.edition)}}))
        return without(PoOutcome::NotLinked, {ErrorCode::NumberLeftBehind, u"R33"_s, number, {{u"number"_s, number}}});
    const bool isLinked = question.linked && question.heldBack != PoOutcome::NotLinked;
    if (!t.check("G3"_L1, isLinked, subject, {{u"linked"_s, isLinked ? u"true"_s : u"false"_s}}))
        return without(PoOutcome::NotLinked, {ErrorCode::IntegrationOff, u"G3"_s, number, {}});
    return std::nullopt;
}

MatchResult linkedTo(const MatchQuestion& question)
{
    MatchResult result;
    result.order = question.transactionOrder;
    result.line = question.transactionLine;
    return result;
}

/// 0b: a suspended PO's number is not printed (R41), and nothing stands in for it (B24). Nothing when something may.
std::optional<MatchResult> suspended(Tracing& t, const QString& subject, const MatchQuestion& question, Status status)
{
    if (!t.grant("B24"_L1, true, subject, {{u"status"_s, statusText(status)}}))
        return std::nullopt;
    MatchResult result = linkedTo(question);
    const QString number = shown(*question.transactionNumber);
    result.outcome = PoOutcome::Suspended;
    result.reason =
        Error{ErrorCode::OrderSuspended, u"R41"_s, number, {{u"number"_s, number}, {u"status"_s, statusText(status)}}};
    return result;
}

/// 0a-0c: what the number given with the purchase decides; nothing where the steps are to be asked.
std::optional<MatchResult> byNumber(Tracing& t, const MatchQuestion& question)
{
    const QString subject = shown(question.invoice);
    if (!askNumberApplies(t, subject, question)) {
        const bool mightHave = isMarketplace(question.kind) && isOutOfCycle(question.kind);
        if (mightHave && !question.transactionNumber && !t.grant("B23"_L1, true, subject, numberInputs(question)))
            return without(PoOutcome::NoCandidate, noOrder(question, u"B23"_s));
        if (isUsageOfContract(question) && !t.grant("R40"_L1, true, subject, kindInputs(question)))
            return without(PoOutcome::NoCandidate, noOrder(question, u"R40"_s));
        return std::nullopt;
    }
    if (auto held = askLink(t, subject, question))
        return held;
    if (!question.transactionStatus) {
        if (!t.grant("G14"_L1, true, subject, numberInputs(question)))
            return without(PoOutcome::NoCandidate, noOrder(question, u"G14"_s));
    } else {
        const Status status = *question.transactionStatus;
        const bool isSuspended = status == Status::Suspended || status == Status::SuspendedExpired;
        if (!t.check("R41"_L1, !isSuspended, subject, {{u"status"_s, statusText(status)}}))
            return suspended(t, subject, question, status);
    }
    MatchResult result = linkedTo(question);
    result.outcome = PoOutcome::Transaction;
    if (t.grant("R1"_L1, true, subject, numberInputs(question)))
        result.printed = question.transactionNumber;
    return result;
}

/// B29 and G15: does the invoice lower the balance of the line it is on?
bool askBalance(Tracing& t, const MatchCandidate& winner, const MatchQuestion& question)
{
    const QString subject = shown(winner.orderNumber);
    const Money amount = question.amount;
    const QString taken = amount.toText() + u' ' + amount.currency.code();
    const bool isTracked = winner.balance.has_value();
    if (!t.check("B32"_L1, isTracked, subject, {{u"amount"_s, taken}}))
        return false;
    if (!isTracked)
        return true; // B32 switched off: it takes from a line that has nothing
    if (!t.check("G15"_L1, winner.balance->currency == amount.currency, subject,
                 {{u"currency"_s, winner.balance->currency.code()}, {u"amount"_s, taken}}))
        return false;
    const QString before = winner.balance->toText() + u' ' + winner.balance->currency.code();
    return t.grant("B29"_L1, true, subject, {{u"balance"_s, before}, {u"amount"_s, taken}});
}

MatchResult fromSteps(Tracing& t, const MatchInputs& inputs, const SteppedCandidates& stepped)
{
    if (stepped.left.isEmpty())
        return without(PoOutcome::NoCandidate,
                       noOrder(inputs.question, inputs.candidates.isEmpty() ? QString() : QString(stepped.lastRule)));
    const MatchCandidate& winner = *stepped.left.first();
    MatchResult result;
    result.outcome = PoOutcome::Matched;
    result.printed = winner.orderNumber;
    result.order = winner.order;
    result.line = winner.line;
    result.movesBalance = askBalance(t, winner, inputs.question);
    return result;
}

/// The losers to show: who came furthest first, and among those of one step who would have won the tie.
QList<DroppedCandidate> nearest(QList<DroppedCandidate> dropped)
{
    const auto comesFirst = [](const DroppedCandidate& one, const DroppedCandidate& other) {
        return one.step != other.step ? one.step > other.step : winsTie(*one.candidate, *other.candidate);
    };
    const auto shownCount = std::min<qsizetype>(mostLosers, dropped.size());
    std::partial_sort(dropped.begin(), dropped.begin() + shownCount, dropped.end(), comesFirst);
    dropped.resize(shownCount);
    return dropped;
}

void noteLosers(Tracing& t, const SteppedCandidates& stepped)
{
    const QList<DroppedCandidate> losers = nearest(stepped.dropped);
    for (const DroppedCandidate& loser : losers) {
        const MatchCandidate& candidate = *loser.candidate;
        const AskedStep& step = stepped.steps[loser.step];
        const TraceInput line{QString(lineInput), shown(candidate.lineNumber)};
        t.check(step.rule, false, shown(candidate.orderNumber), QList<TraceInput>{line} + step.looked(candidate));
    }
}

} // namespace

void MatchQuestion::take(const TransactionEffect& effect)
{
    linked = effect.isLinked();
    heldBack = linked ? PoOutcome::Transaction : effect.outcome;
    quota.reset();
    quotaLimit = 0;
    leftBehind = heldBack == PoOutcome::NotLinked && effect.reason && effect.reason->code == ErrorCode::NumberLeftBehind;
    if (heldBack == PoOutcome::QuotaMet && effect.reason) {
        quota = effect.reason->code;
        quotaLimit = effect.reason->details.value(u"limit"_s).toInt();
    }
}

Decision<Month> decidePeriod(InvoiceKind kind, Instant issuedOn, Month usage)
{
    Tracing t;
    const Month period = askPeriod(t, {}, kind, Month::containing(issuedOn), usage);
    return std::move(t).decide(period);
}

Decision<MatchResult> decideMatch(const MatchInputs& inputs)
{
    Tracing t;
    const MatchQuestion& question = inputs.question;
    if (auto result = answered(t, question))
        return std::move(t).decide(std::move(*result));
    const Month period = askPeriod(t, shown(question.invoice), question.kind, question.issued, question.period);
    if (auto result = byNumber(t, question))
        return std::move(t).decide(std::move(*result));
    const SteppedCandidates stepped = askSteps(t, inputs, period);
    MatchResult result = fromSteps(t, inputs, stepped);
    noteLosers(t, stepped);
    return std::move(t).decide(std::move(result));
}

QList<MatchLoser> losersOf(const Trace& trace, const MatchInputs& inputs)
{
    QList<MatchLoser> losers;
    for (const TraceStep& step : trace.steps) {
        if (step.inputs.isEmpty() || step.inputs.first().name != lineInput)
            continue;
        MatchLoser loser{step.subject, step.inputs.first().value, step.rule, step.inputs.mid(1)};
        const auto whole = std::ranges::find_if(inputs.candidates, [&](const MatchCandidate& candidate) {
            return shown(candidate.orderNumber) == loser.order && shown(candidate.lineNumber) == loser.line;
        });
        if (whole != inputs.candidates.end()) {
            loser.order = whole->orderNumber;
            loser.line = whole->lineNumber;
        }
        losers.append(std::move(loser));
    }
    return losers;
}

MatchInputs pruned(const MatchInputs& inputs)
{
    Tracing t;
    MatchInputs kept{inputs.question, {}, inputs.droppedElsewhere};
    const MatchQuestion& question = inputs.question;
    const Month period = askPeriod(t, {}, question.kind, question.issued, question.period);
    if (answered(t, question) || byNumber(t, question)) {
        kept.droppedElsewhere.clear();
        return kept;
    }
    const SteppedCandidates stepped = askSteps(t, inputs, period);
    QSet<const MatchCandidate*> staying(stepped.left.begin(), stepped.left.end());
    const QList<DroppedCandidate> losers = nearest(stepped.dropped);
    for (const DroppedCandidate& loser : losers)
        staying.insert(loser.candidate);
    for (const DroppedCandidate& dropped : stepped.dropped) {
        if (!staying.contains(dropped.candidate))
            ++kept.droppedElsewhere[stepped.steps[dropped.step].rule];
    }
    for (const MatchCandidate& candidate : inputs.candidates) {
        if (staying.contains(&candidate))
            kept.candidates.append(candidate);
    }
    return kept;
}

} // namespace podesk::rules
