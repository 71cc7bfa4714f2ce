// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/invoice.h"
#include "core/domain/notification.h"
#include "core/rules/checkout.h"
#include "core/rules/invoicematch.h"

namespace podesk::words {

/// A decision as it is told: the parts of the engine's Explanation that make its text.
struct ToldDecision
{
    StoredDecision::Kind kind = StoredDecision::Kind::Match;
    QString subject;  ///< number of the invoice, agreement or notification
    int revision = 0; ///< of an invoice
    std::optional<QString> printed;
    std::optional<PoOutcome> outcome;
    std::optional<rules::PoField> field;
    std::optional<Error> reason;
    Trace trace;
    QList<rules::MatchLoser> losers;
    std::optional<Notification> notice;
};

template <class Explanation>
ToldDecision toldDecision(const Explanation& explanation)
{
    return {explanation.kind,  explanation.subject, explanation.revision, explanation.printed, explanation.outcome,
            explanation.field, explanation.reason,  explanation.trace,    explanation.losers,   explanation.notice};
}

/// "INV-1001 shows purchase order number PO-77." or why it shows none, with the rule's id.
QString verdictLine(const ToldDecision& decision);
/// The sign of a verdict where there is no room for a word: ✓ ✗ –
QString verdictSign(Verdict verdict);
/// The steps that are not about a candidate that lost: what stands as rows of rules.
QList<TraceStep> ruleSteps(const ToldDecision& decision);
/// The whole decision as plain text: the verdict, a row for each rule with its inputs, and what was not taken and why.
/// What the command line prints and a window copies.
QString explanationText(const ToldDecision& decision);
/// The same rows for a refusal or any other trace.
QString traceText(const QList<TraceStep>& steps);

} // namespace podesk::words
