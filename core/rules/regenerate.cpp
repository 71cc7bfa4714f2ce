// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/invoicematch.h"
#include "core/rules/rulebook.h"
#include "core/rules/ruletext.h"

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

/// There is still no number: R44 for a suspended PO, otherwise whatever keeps it away.
void refuseWithout(Tracing& t, const QString& subject, const MatchResult& again)
{
    const Error reason = again.reason.value_or(Error{ErrorCode::NoPurchaseOrder, {}, {}, {}});
    if (again.outcome == PoOutcome::Suspended) {
        t.require("R44"_L1, false, subject, {{u"status"_s, reason.details.value(u"status"_s).toString()}}, reason.code,
                  reason.details);
        return;
    }
    const RuleEntry* entry = findRule(reason.rule);
    t.require(entry ? entry->id : ""_L1, false, subject, {}, reason.code, reason.details);
}

} // namespace

Decision<bool> decideRegenerate(const RegenerateInputs& inputs)
{
    Tracing t;
    const QString subject = shown(inputs.invoice);
    const QString before = shown(inputs.current.value_or(QString()));
    const QString after = shown(inputs.again.printed.value_or(QString()));
    const QList<TraceInput> numbers{{u"before"_s, before}, {u"after"_s, after}};
    if (!t.check("R42"_L1, inputs.byCase, subject, numbers))
        return std::move(t).decide(false);
    if (!inputs.again.printed)
        refuseWithout(t, subject, inputs.again);
    else
        t.require("G14"_L1, inputs.current != inputs.again.printed, subject, numbers, ErrorCode::NothingToRegenerate,
                  {{u"number"_s, after}});
    const bool anew = !t.hasRefusals() && t.grant("R43"_L1, true, subject, numbers);
    return std::move(t).decide(anew);
}

} // namespace podesk::rules
