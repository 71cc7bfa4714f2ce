// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ordervalidation.h"
#include "core/rules/rulebook.h"
#include "core/rules/statustransition.h"

#include <QtCore/QJsonDocument>

namespace podesk::test {

/// What is wrong with a trace: a rule or an input that the rulebook does not declare, or JSON that does not give it
/// back.
inline QStringList traceComplaints(const Trace& trace)
{
    QStringList complaints;
    for (const TraceStep& step : trace.steps) {
        const RuleEntry* entry = findRule(step.rule);
        if (!entry && !step.rule.isEmpty())
            complaints.append(step.rule);
        for (const TraceInput& input : step.inputs) {
            if (!entry || !entry->inputs.contains(input.name))
                complaints.append(step.rule + u'.' + input.name);
        }
    }
    const QByteArray bytes = QJsonDocument(trace.toJson()).toJson();
    if (Trace::fromJson(QJsonDocument::fromJson(bytes).object()) != Result<Trace>(trace))
        complaints.append(QStringLiteral("json"));
    return complaints;
}

/// Every decision of these tests goes through here: its trace must be declared by the rulebook, survive as JSON, carry
/// the rulebook's version, and come out the same when the same inputs are decided again. `complaints` collects what
/// does not hold.
template <class T, class Decide>
Decision<T> watched(Decide decide, QStringList& complaints)
{
    const Decision<T> decision = decide();
    complaints += traceComplaints(decision.trace);
    if (decision.trace.rulebookVersion != rulebookVersion)
        complaints.append(QStringLiteral("version"));
    const Decision<T> again = decide();
    if (again.trace != decision.trace || again.refusals != decision.refusals || again.outcome != decision.outcome)
        complaints.append(QStringLiteral("replay"));
    if (decision.isAllowed() != decision.refusals.isEmpty())
        complaints.append(QStringLiteral("outcome"));
    return decision;
}

inline Decision<PurchaseOrder> decided(const PurchaseOrder& order, const rules::OrderContext& context,
                                       QStringList& complaints)
{
    return watched<PurchaseOrder>([&] { return rules::decideOrder(order, context); }, complaints);
}

/// Verdicts that a rule gave in a trace, in order.
inline QStringList verdicts(const Trace& trace, QStringView rule)
{
    QStringList found;
    for (const TraceStep& step : trace.steps) {
        if (step.rule == rule)
            found.append(verdictText(step.verdict));
    }
    return found;
}

/// The first refusal's details; empty when there is none, so that a test fails on what it compares.
template <class T>
QVariantMap firstDetails(const Decision<T>& decision)
{
    return decision.refusals.isEmpty() ? QVariantMap() : decision.refusals.first().details;
}

/// "B3 number-character" for each refusal.
inline QStringList refusalTexts(const QList<Error>& refusals)
{
    QStringList texts;
    for (const Error& refusal : refusals)
        texts.append((refusal.rule.isEmpty() ? QStringLiteral("-") : refusal.rule) + u' ' +
                     errorCodeName(refusal.code));
    return texts;
}

} // namespace podesk::test
