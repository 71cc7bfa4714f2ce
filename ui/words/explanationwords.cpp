// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/explanationwords.h"

#include "ui/words/errordetails.h"
#include "ui/words/reportwords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class ExplanationWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::ExplanationWords)
public:
    static QString ofInvoice(const ToldDecision& decision);
    static QString ofGate(const ToldDecision& decision);
    static QString ofNumber(const ToldDecision& decision);
    static QString ofNotice(const ToldDecision& decision);
};

/// The reason as a sentence of its own, with its rule's id.
QString because(const ToldDecision& decision)
{
    return decision.reason ? errorSentence(*decision.reason) : QString();
}

QString joined(const QString& verdict, const QString& reason)
{
    return reason.isEmpty() ? verdict : verdict + u' ' + reason;
}

QString ExplanationWords::ofInvoice(const ToldDecision& decision)
{
    const QString subject = shownText(decision.subject);
    const QString invoice = decision.revision > 1 ? tr("%1, revision %2").arg(subject).arg(decision.revision) : subject;
    if (decision.printed)
        return tr("%1 shows purchase order number %2.").arg(invoice, shownText(*decision.printed));
    return joined(tr("%1 shows no purchase order number.").arg(invoice), because(decision));
}

QString ExplanationWords::ofGate(const ToldDecision& decision)
{
    const QString subject = shownText(decision.subject);
    switch (decision.field.value_or(rules::PoField::Absent)) {
    case rules::PoField::Offered:
        return tr("%1: a purchase order number could be entered.").arg(subject);
    case rules::PoField::Disabled:
        return joined(tr("%1: the purchase order field took no input.").arg(subject), because(decision));
    case rules::PoField::Absent:
        return joined(tr("%1: there was no purchase order field.").arg(subject), because(decision));
    }
    Q_UNREACHABLE();
}

QString ExplanationWords::ofNumber(const ToldDecision& decision)
{
    const QString subject = shownText(decision.subject);
    if (decision.printed)
        return tr("%1: its invoices show %2.").arg(subject, shownText(*decision.printed));
    return joined(tr("%1: its invoices do not show the number.").arg(subject), because(decision));
}

QString ExplanationWords::ofNotice(const ToldDecision& decision)
{
    if (!decision.notice)
        return tr("%1: a notice.").arg(shownText(decision.subject));
    const QString line = noticeLine(*decision.notice, QLocale());
    return decision.notice->awsThresholds ? line : line + u' ' + tr("The thresholds are the workspace's, not AWS's.");
}

QString inputsLine(const QList<TraceInput>& inputs)
{
    QStringList texts;
    for (const TraceInput& input : inputs)
        texts.append(inputName(input.name) + u" = "_s + inputText(input));
    return texts.isEmpty() ? QString() : u"\n     "_s + texts.join(u", "_s);
}

/// Where the house has no rule for what was wrong with the form of the data, the subject alone is told.
QString ruleLabel(const QString& rule)
{
    return rule.isEmpty() ? QString() : rule.leftJustified(4) + ruleName(rule);
}

} // namespace

QString verdictSign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return u"✓"_s;
    case Verdict::Failed:
        return u"✗"_s;
    case Verdict::Skipped:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

QString verdictLine(const ToldDecision& decision)
{
    switch (decision.kind) {
    case StoredDecision::Kind::Match:
        return ExplanationWords::ofInvoice(decision);
    case StoredDecision::Kind::CheckoutGate:
        return ExplanationWords::ofGate(decision);
    case StoredDecision::Kind::TransactionOrder:
        return ExplanationWords::ofNumber(decision);
    case StoredDecision::Kind::ExpirationNotice:
    case StoredDecision::Kind::BalanceNotice:
        return ExplanationWords::ofNotice(decision);
    }
    Q_UNREACHABLE();
}

QList<TraceStep> ruleSteps(const ToldDecision& decision)
{
    // A loser's step is the one that names its line first; rules write no other step so.
    QList<TraceStep> steps;
    for (const TraceStep& step : decision.trace.steps) {
        const bool isLoser = !step.inputs.isEmpty() && step.inputs.first().name == "lineItem"_L1;
        if (!isLoser)
            steps.append(step);
    }
    return steps;
}

QString traceText(const QList<TraceStep>& steps)
{
    QStringList rows;
    for (const TraceStep& step : steps)
        rows.append(verdictSign(step.verdict) + u"  "_s + ruleLabel(step.rule) + inputsLine(step.inputs));
    return rows.join(u'\n');
}

QString explanationText(const ToldDecision& decision)
{
    QStringList parts{verdictLine(decision)};
    if (const QString rows = traceText(ruleSteps(decision)); !rows.isEmpty())
        parts.append(rows);
    if (!decision.losers.isEmpty()) {
        QStringList rows{ExplanationWords::tr("Not taken:")};
        for (const rules::MatchLoser& loser : decision.losers) {
            const QString line =
                ExplanationWords::tr("%1, line item %2").arg(shownText(loser.order), shownText(loser.line));
            rows.append(verdictSign(Verdict::Failed) + u"  "_s + line + u": "_s + ruleLabel(loser.rule) +
                        inputsLine(loser.inputs));
        }
        parts.append(rows.join(u'\n'));
    }
    return parts.join(u"\n\n"_s);
}

} // namespace podesk::words
