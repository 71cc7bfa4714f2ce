// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/telling.h"

#include "ui/words/explanationwords.h"
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
    static QString when(const Explanation& explanation)
    {
        return tr("Decided on %1 by the rules of %2.")
            .arg(words::dateTimeText(explanation.madeOn, QLocale()), editionText(explanation.edition));
    }
};

} // namespace

Telling tellingOf(bool isGood, const QString& verdict, const Trace& trace)
{
    Telling telling;
    telling.isGood = isGood;
    telling.verdict = verdict;
    telling.steps = trace.steps;
    telling.text = verdict + u"\n\n"_s + words::traceText(trace.steps);
    return telling;
}

Telling tellingOf(const Error& refusal, const Trace& trace)
{
    Telling telling = tellingOf(false, words::errorSentence(refusal), trace);
    telling.rule = refusal.rule;
    return telling;
}

Telling tellingOf(const Explanation& explanation)
{
    const words::ToldDecision told = words::toldDecision(explanation);
    Telling telling;
    telling.isGood = !explanation.reason.has_value();
    telling.verdict = words::verdictLine(told);
    telling.when = TellingWords::when(explanation);
    telling.rule = explanation.reason ? explanation.reason->rule : QString();
    telling.steps = words::ruleSteps(told);
    telling.losers = explanation.losers;
    telling.text = words::explanationText(told);
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

} // namespace podesk
