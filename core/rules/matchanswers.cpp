// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matchsteps.h"
#include "core/rules/ruletext.h"

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

MatchResult creditMemo(Tracing& t, const MatchQuestion& question)
{
    const MatchOriginal& original = *question.original;
    MatchResult result;
    if (!t.grant("B51"_L1, true, shown(question.invoice),
                 {{u"number"_s, shown(original.printed.value_or(QString()))}})) {
        result.reason = Error{ErrorCode::NoPurchaseOrder, u"B51"_s, shown(question.invoice), {}};
        return result;
    }
    result.outcome = original.outcome;
    result.printed = original.printed;
    result.order = original.order;
    result.line = original.line;
    result.movesBalance = original.paid && printsNumber(original.outcome);
    return result;
}

MatchResult byHand(Tracing& t, const MatchQuestion& question)
{
    const MatchChoice& chosen = *question.chosen;
    const QString number = shown(chosen.number);
    MatchResult result;
    result.order = chosen.order;
    const bool prints = t.grant("B54"_L1, chosen.status == Status::Active, shown(question.invoice),
                                {{u"number"_s, number}, {u"status"_s, statusText(chosen.status)}});
    if (!prints) {
        result.outcome = PoOutcome::Suspended;
        result.reason = Error{ErrorCode::OrderSuspended,
                              u"B54"_s,
                              number,
                              {{u"number"_s, number}, {u"status"_s, statusText(chosen.status)}}};
        return result;
    }
    // Without a line the number is printed all the same, and no balance moves.
    result.outcome = chosen.line.isValid() ? PoOutcome::Matched : PoOutcome::Transaction;
    result.printed = chosen.number;
    result.line = chosen.line;
    result.movesBalance = chosen.pays;
    return result;
}

} // namespace

std::optional<MatchResult> answered(Tracing& t, const MatchQuestion& question)
{
    if (question.chosen)
        return byHand(t, question);
    if (question.kind == InvoiceKind::CreditMemo && question.original)
        return creditMemo(t, question);
    return std::nullopt;
}

} // namespace podesk::rules
