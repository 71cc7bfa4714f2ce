// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/invoicematch.h"

#include <functional>

namespace podesk::rules {

/// What a step looks at in a candidate, for those that are shown as losers.
using LookAt = std::function<QList<TraceInput>(const MatchCandidate&)>;

struct AskedStep
{
    QLatin1StringView rule;
    LookAt looked;
};

/// A candidate that was taken out, and by which step.
struct DroppedCandidate
{
    const MatchCandidate* candidate = nullptr;
    qsizetype step = 0;
};

/// Steps 2 to 11 of section 12 for one invoice: who is left (at most one) and who was taken out.
struct SteppedCandidates
{
    QList<const MatchCandidate*> left;
    QList<DroppedCandidate> dropped;
    QList<AskedStep> steps;
    QLatin1StringView lastRule; ///< of the last one that was asked
};

/// Asks the steps one after another until none, or the last step's one, is left.
SteppedCandidates askSteps(Tracing& t, const MatchInputs& inputs, Month period);

/// The rules of the steps in their order, for an invoice of this kind: an AWS invoice's are asked under the ids of the
/// Billing guide's cases, a Marketplace invoice's under the seed's.
QList<QLatin1StringView> stepRules(InvoiceKind kind);

/// G13, for decideMatch() and decidePeriod().
Month askPeriod(Tracing& t, const QString& subject, InvoiceKind kind, Month issued, Month usage);

/// Does the candidate come before the other where steps 10 and 11 decide: updated later, then the lower line number in
/// natural order; POs updated at the same instant by their numbers. A total order.
bool winsTie(const MatchCandidate& one, const MatchCandidate& other);

/// What needs no search because it is known: a credit memo goes where its invoice went (B51), and who chose a PO by
/// hand gets it (B54).
std::optional<MatchResult> answered(Tracing& t, const MatchQuestion& question);

} // namespace podesk::rules
