// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/telling.h"

#include "ui/details/tracemodel.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class TellingWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::TellingWords)
public:
    static QString verdict(const Explanation& explanation);
    static QString moment(const Explanation& explanation);
    static QString losers() { return tr("Purchase orders that lost:"); }
};

QString TellingWords::verdict(const Explanation& explanation)
{
    const QString reason = explanation.reason ? words::errorSentence(*explanation.reason) : QString();
    switch (explanation.kind) {
    case StoredDecision::Kind::Match:
        return explanation.printed
                   ? tr("%1 bears the purchase order number “%2”.").arg(explanation.subject, *explanation.printed)
                   : tr("%1 bears no purchase order number. %2").arg(explanation.subject, reason);
    case StoredDecision::Kind::TransactionOrder:
        return reason.isEmpty() ? tr("The invoices of %1 bear the number given with the purchase.").arg(explanation.subject)
                                : tr("The invoices of %1 go without the number given with the purchase. %2")
                                      .arg(explanation.subject, reason);
    case StoredDecision::Kind::CheckoutGate:
        break;
    }
    const QString field = explanation.field ? words::poFieldWord(*explanation.field) : explanation.subject;
    return reason.isEmpty() ? tr("%1.").arg(field) : tr("%1. %2").arg(field, reason);
}

QString TellingWords::moment(const Explanation& explanation)
{
    const QString when = words::dateTimeText(explanation.madeOn, QLocale());
    const QString edition = editionText(explanation.edition);
    return explanation.revision > 1 ? tr("Printed anew on %1 as revision %2, by the rules of %3.")
                                          .arg(when)
                                          .arg(explanation.revision)
                                          .arg(edition)
                                    : tr("Decided on %1 by the rules of %2.").arg(when, edition);
}

/// The trace names its losers as steps of their own; they are told apart from the rules by what they are told with.
bool isLoser(const TraceStep& step, const QList<rules::MatchLoser>& losers)
{
    return std::ranges::any_of(losers, [&](const rules::MatchLoser& loser) {
        return step.verdict == Verdict::Failed && step.rule == loser.rule && step.inputs.size() > loser.inputs.size() &&
               step.inputs.last(loser.inputs.size()) == loser.inputs && step.inputs.first().name == "lineItem"_L1;
    });
}

} // namespace

Telling tellingOf(const Error& refusal, const Trace& trace)
{
    Telling telling;
    telling.verdict = words::errorSentence(refusal);
    telling.rule = refusal.rule;
    telling.trace = trace;
    return telling;
}

Telling tellingOf(const Explanation& explanation)
{
    Telling telling;
    telling.isGood = !explanation.reason.has_value();
    telling.verdict = TellingWords::verdict(explanation) + u' ' + TellingWords::moment(explanation);
    telling.rule = explanation.reason ? explanation.reason->rule : QString();
    telling.losers = explanation.losers;
    telling.trace = explanation.trace;
    telling.trace.steps.removeIf([&](const TraceStep& step) { return isLoser(step, explanation.losers); });
    telling.kind = explanation.kind;
    telling.subject = explanation.subject;
    return telling;
}

std::optional<RecordLink> subjectLink(const Telling& telling, const TraceStep& step)
{
    using Link = RecordLink::Kind;
    if (step.subject.isEmpty() || telling.kind == StoredDecision::Kind::CheckoutGate)
        return std::nullopt;
    if (telling.kind == StoredDecision::Kind::Match && step.subject == telling.subject)
        return RecordLink{Link::Invoice, step.subject};
    const auto names = [&](QLatin1StringView input) {
        return std::ranges::any_of(step.inputs, [&](const TraceInput& given) { return given.name == input; });
    };
    // Of a refused command only a change of status is about a purchase order for certain; others are about its parts.
    if (!telling.kind && (!names("from"_L1) || !names("to"_L1)))
        return std::nullopt;
    return RecordLink{Link::PurchaseOrder, step.subject};
}

QString plainText(const Telling& telling)
{
    QStringList lines{telling.verdict};
    int number = 0;
    for (const TraceStep& step : telling.trace.steps)
        lines << u"%1 %2 %3 [%4]"_s.arg(++number).arg(verdictSign(step.verdict), words::traceSentence(step), step.rule);
    if (!telling.losers.isEmpty())
        lines << TellingWords::losers();
    for (const rules::MatchLoser& loser : telling.losers)
        lines << u"- %1 / %2: %3 (%4) [%5]"_s.arg(loser.order, loser.line, words::ruleName(loser.rule),
                                                 inputsText(loser.inputs), loser.rule);
    return lines.join(u'\n') + u'\n';
}

} // namespace podesk
