// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/explaining.h"

#include "core/engine/session.h"
#include "core/engine/transactionlink.h"
#include "core/storage/inspection.h"
#include "core/storage/notificationstore.h"

#include <QtCore/QJsonDocument>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int decisionsAtOnce = 256;
constexpr qsizetype mostFindings = 10'000;

Result<Replay> replayedMatch(const QJsonObject& object)
{
    const auto inputs = rules::MatchInputs::fromJson(object);
    if (!inputs)
        return tl::unexpected<Error>(inputs.error());
    const Decision<rules::MatchResult> decision = rules::decideMatch(*inputs);
    return Replay{decision.trace, decision.outcome, {}, {}, rules::losersOf(decision.trace, *inputs), {}};
}

Result<Replay> replayedOrder(const QJsonObject& object)
{
    const auto inputs = rules::TransactionInputs::fromJson(object);
    if (!inputs)
        return tl::unexpected<Error>(inputs.error());
    const Decision<rules::TransactionEffect> decision = rules::decideTransaction(*inputs);
    return Replay{decision.trace, {}, decision.outcome, {}, {}, {}};
}

Result<Replay> replayedGate(const QJsonObject& object)
{
    const auto inputs = rules::CheckoutGateInputs::fromJson(object);
    if (!inputs)
        return tl::unexpected<Error>(inputs.error());
    const Decision<rules::CheckoutGate> decision = rules::decideCheckoutGate(*inputs);
    return Replay{decision.trace, {}, {}, decision.outcome, {}, {}};
}

template <class Inputs>
Result<Replay> replayedNotice(const QJsonObject& object, Decision<rules::NoticeResult> (*decide)(const Inputs&))
{
    const auto inputs = Inputs::fromJson(object);
    if (!inputs)
        return tl::unexpected<Error>(inputs.error());
    const Decision<rules::NoticeResult> decision = decide(*inputs);
    return Replay{decision.trace, {}, {}, {}, {}, decision.outcome};
}

CheckFinding finding(const StoredDecision& decision, const QString& expected, const QString& actual)
{
    return {u"decision-replay"_s, u"decisions"_s, decision.id.value, decision.subject, expected, actual};
}

QString stepText(const Trace& trace, qsizetype index)
{
    if (index >= trace.steps.size())
        return {};
    Trace one;
    one.steps = {trace.steps.at(index)};
    return QString::fromUtf8(QJsonDocument(one.toJson().value("steps"_L1).toArray()).toJson(QJsonDocument::Compact));
}

/// The decision as it was taken, with what came of it. The stored trace is shown, not one made now.
Result<Explanation> told(const StoredDecision& decision)
{
    const Result<Trace> trace = Trace::fromJson(decision.trace);
    const auto replay = trace ? replayed(decision) : tl::unexpected<Error>(trace.error());
    if (!replay)
        return tl::unexpected<Error>(replay.error());
    Explanation explanation;
    explanation.kind = decision.kind;
    explanation.subject = decision.subject;
    explanation.madeOn = decision.madeOn;
    explanation.edition = decision.edition;
    explanation.trace = *trace;
    explanation.losers = replay->losers;
    if (replay->match) {
        explanation.outcome = replay->match->outcome;
        explanation.reason = replay->match->reason;
    } else if (replay->effect) {
        explanation.outcome = replay->effect->outcome;
        explanation.reason = replay->effect->reason;
    } else if (replay->gate) {
        explanation.field = replay->gate->field;
        explanation.reason = replay->gate->reason;
    }
    return explanation;
}

/// Only what is still there can be opened.
Result<PurchaseOrderId> stillThere(PurchaseOrderId id, storage::Database& database)
{
    const auto head = storage::OrderStore(database).headOf(id);
    if (!head)
        return tl::unexpected<Error>(head.error());
    return head->has_value() ? id : PurchaseOrderId();
}

} // namespace

Result<Explanation> explanationOf(const Invoice& invoice, const InvoiceRevision& revision, storage::Database& database)
{
    const auto decision = storage::CommerceStore(database).decision(revision.decision);
    if (!decision || !decision->has_value())
        return decision ? fail(ErrorCode::StorageFailed, {{u"reason"_s, u"invoice-without-decision"_s}})
                        : tl::unexpected<Error>(decision.error());
    Result<Explanation> explanation = told(**decision);
    const auto order = stillThere(revision.order, database);
    if (!explanation || !order)
        return explanation ? tl::unexpected<Error>(order.error()) : explanation;
    explanation->revision = revision.revision;
    explanation->printed = revision.poNumber;
    explanation->invoice = invoice.id;
    explanation->order = *order;
    return explanation;
}

Result<Replay> replayed(const StoredDecision& decision)
{
    switch (decision.kind) {
    case StoredDecision::Kind::Match:
        return replayedMatch(decision.inputs);
    case StoredDecision::Kind::TransactionOrder:
        return replayedOrder(decision.inputs);
    case StoredDecision::Kind::CheckoutGate:
        return replayedGate(decision.inputs);
    case StoredDecision::Kind::ExpirationNotice:
        return replayedNotice(decision.inputs, rules::decideExpirationNotice);
    case StoredDecision::Kind::BalanceNotice:
        return replayedNotice(decision.inputs, rules::decideBalanceNotice);
    }
    Q_UNREACHABLE();
}

std::optional<CheckFinding> replayFinding(const StoredDecision& decision)
{
    const Result<Trace> stored = Trace::fromJson(decision.trace);
    if (!stored)
        return finding(decision, u"trace"_s, errorCodeName(stored.error().code));
    const Result<Replay> again = replayed(decision);
    if (!again)
        return finding(decision, u"inputs"_s, errorCodeName(again.error().code));
    if (again->trace == *stored || again->trace.rulebookVersion != stored->rulebookVersion)
        return std::nullopt;
    qsizetype index = 0;
    while (index < stored->steps.size() && index < again->trace.steps.size() &&
           stored->steps.at(index) == again->trace.steps.at(index))
        ++index;
    return finding(decision, stepText(again->trace, index), stepText(*stored, index));
}

Result<std::optional<CheckFinding>> noticeFinding(const StoredDecision& decision, storage::Database& database)
{
    const Result<Replay> again = replayed(decision);
    if (!again || !again->notice)
        return std::optional<CheckFinding>();
    const auto kept = storage::NotificationStore(database).notification(decision.subject);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    const QString expected = again->notice->isDue ? notificationOutcomeText(again->notice->outcome) : QString();
    const QString actual = kept->has_value() ? notificationOutcomeText((*kept)->outcome) : QString();
    if (expected == actual)
        return std::optional<CheckFinding>();
    return std::optional(
        CheckFinding{u"notice-outcome"_s, u"notifications"_s, kept->has_value() ? (*kept)->id.value : 0,
                     decision.subject, expected, actual});
}

Result<QList<CheckFinding>> checkAll(Session& session)
{
    storage::Database& database = session.planWorkspace->database();
    const auto inspected = storage::inspect(database);
    if (!inspected)
        return tl::unexpected<Error>(inspected.error());
    QList<CheckFinding> findings;
    for (const storage::Finding& each : *inspected)
        findings.append({each.invariant, each.table, each.id, each.subject, each.expected, each.actual});
    storage::CommerceStore commerce(database);
    DecisionId last;
    while (findings.size() < mostFindings) {
        const auto decisions = commerce.decisionsAfter(last, decisionsAtOnce);
        if (!decisions)
            return tl::unexpected<Error>(decisions.error());
        if (decisions->isEmpty())
            break;
        for (const StoredDecision& decision : *decisions) {
            if (const auto found = replayFinding(decision))
                findings.append(*found);
            const auto outcome = noticeFinding(decision, database);
            if (!outcome)
                return tl::unexpected<Error>(outcome.error());
            if (*outcome)
                findings.append(**outcome);
        }
        last = decisions->last().id;
    }
    return findings;
}

Result<Explanation> explainInvoiceOf(Session& session, const InvoiceRef& ref, int revision)
{
    storage::Database& database = session.pageWorkspace->database();
    const auto snapshot = storage::Transaction::begin(database, storage::Transaction::Kind::Read);
    const auto invoice = snapshot ? invoiceOf(ref, database) : tl::unexpected<Error>(snapshot.error());
    if (!invoice)
        return tl::unexpected<Error>(invoice.error());
    const auto revisions = storage::CommerceStore(database).revisionsOf(invoice->id);
    if (!revisions)
        return tl::unexpected<Error>(revisions.error());
    for (const InvoiceRevision& each : *revisions) {
        if (each.revision == (revision == 0 ? invoice->current.revision : revision))
            return explanationOf(*invoice, each, database);
    }
    return fail(ErrorCode::NotFound, {{u"kind"_s, u"revision"_s}, {u"value"_s, QString::number(revision)}},
                invoice->number);
}

Result<Explanation> explainNoticeOf(Session& session, const QString& number)
{
    storage::Database& database = session.pageWorkspace->database();
    const auto snapshot = storage::Transaction::begin(database, storage::Transaction::Kind::Read);
    const auto notice =
        snapshot ? storage::NotificationStore(database).notification(number) : tl::unexpected<Error>(snapshot.error());
    if (!notice)
        return tl::unexpected<Error>(notice.error());
    if (!notice->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"notification"_s}, {u"value"_s, number}}, number);
    const auto decision = storage::CommerceStore(database).decision((*notice)->decision);
    if (!decision || !decision->has_value())
        return decision ? fail(ErrorCode::StorageFailed, {{u"reason"_s, u"notice-without-decision"_s}})
                        : tl::unexpected<Error>(decision.error());
    Result<Explanation> explanation = told(**decision);
    if (explanation) {
        explanation->notice = **notice;
        explanation->order = (*notice)->order;
    }
    return explanation;
}

Result<QList<Explanation>> explainCheckoutOf(Session& session, const QString& number)
{
    storage::Database& database = session.pageWorkspace->database();
    const auto snapshot = storage::Transaction::begin(database, storage::Transaction::Kind::Read);
    storage::CommerceStore commerce(database);
    const auto agreement = snapshot ? commerce.agreement(number) : tl::unexpected<Error>(snapshot.error());
    if (!agreement)
        return tl::unexpected<Error>(agreement.error());
    if (!agreement->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"agreement"_s}, {u"value"_s, number}}, number);
    const auto decisions = commerce.decisionsOf(number);
    if (!decisions)
        return tl::unexpected<Error>(decisions.error());
    QList<Explanation> explanations;
    for (const StoredDecision& decision : *decisions) {
        Result<Explanation> explanation = told(decision);
        if (!explanation)
            return tl::unexpected<Error>(explanation.error());
        if (decision.kind == StoredDecision::Kind::TransactionOrder) {
            // A purchase may have brought several numbers, and others since (2026): each decision names its own.
            storage::OrderStore orders(database);
            const auto inputs = rules::TransactionInputs::fromJson(decision.inputs);
            const auto order = inputs ? orderNumbered(inputs->number, (*agreement)->payer, orders)
                                      : tl::unexpected<Error>(inputs.error());
            if (!order)
                return tl::unexpected<Error>(order.error());
            explanation->order = order->has_value() ? (*order)->id : PurchaseOrderId();
            if (explanation->outcome && printsNumber(*explanation->outcome))
                explanation->printed = inputs->number;
        }
        explanations.append(*explanation);
    }
    return explanations;
}

} // namespace podesk
