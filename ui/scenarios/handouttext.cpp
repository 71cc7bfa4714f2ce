// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/handouttext.h"

#include "ui/scenarios/attemptwords.h"
#include "ui/scenarios/eventwords.h"
#include "ui/scenarios/expectationwords.h"
#include "ui/words/explanationwords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class HandOutWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::HandOutWords)
};

const QString gap = u"\n\n"_s;

QString bold(const QString& text)
{
    return u"**"_s + text + u"**"_s;
}

QString item(const QString& text)
{
    return u"- "_s + text + u'\n';
}

/// "A", "B", ... before the answers.
QString letter(qsizetype index)
{
    return QString(QChar(ushort(u'A' + index)));
}

/// Writes a hand-out part by part.
class Writing
{
public:
    explicit Writing(const HandOut& handOut) : m_handOut(handOut) {}

    QString all()
    {
        front();
        const qsizetype count = std::min(m_handOut.steps.size(), m_handOut.scenario.steps.size());
        for (qsizetype i = 0; i < count; ++i)
            step(i);
        if (!m_heldBack.isEmpty()) {
            m_text += u"## "_s + HandOutWords::tr("Answers") + gap;
            for (const qsizetype i : std::as_const(m_heldBack))
                answers(i);
        }
        return m_text;
    }

private:
    const ScenarioStep& told(qsizetype i) const { return m_handOut.scenario.steps.at(i); }
    bool isTrainer() const { return m_handOut.form == HandOutForm::Trainer; }

    void lines(const QStringList& markdown)
    {
        if (!markdown.isEmpty())
            m_text += markdown.join(u'\n') + gap;
    }

    void front()
    {
        const Scenario& scenario = m_handOut.scenario;
        m_text += u"# "_s + markdownEscaped(scenario.title) + gap;
        QStringList frame;
        if (!scenario.audience.isEmpty())
            frame << scenario.audience;
        if (scenario.minutes > 0)
            frame << HandOutWords::tr("%n minute(s)", nullptr, scenario.minutes);
        frame << HandOutWords::tr("rules of %1").arg(editionText(m_handOut.edition));
        frame << (isTrainer() ? HandOutWords::tr("for the trainer") : HandOutWords::tr("for learners"));
        m_text += markdownEscaped(frame.join(u" · "_s)) + gap;
        lines(scenario.summary);
        if (!scenario.objectives.isEmpty())
            m_text += bold(HandOutWords::tr("What is learnt")) + gap;
        for (const QString& objective : scenario.objectives)
            m_text += item(markdownEscaped(objective));
        m_text += gap;
        if (!scenario.rules.isEmpty())
            m_text += bold(HandOutWords::tr("Rules")) + gap;
        for (const QString& rule : scenario.rules)
            m_text += item(bold(rule) + u' ' + markdownEscaped(words::ruleName(rule)));
        m_text += gap;
    }

    void step(qsizetype i)
    {
        m_text += u"## "_s + title(i) + gap;
        lines(told(i).narration);
        if (told(i).question)
            question(*told(i).question);
        if (isTrainer() && !told(i).notes.isEmpty()) {
            m_text += bold(HandOutWords::tr("For the trainer")) + gap;
            lines(told(i).notes);
        }
        doing(i);
        const bool isHeldBack = !isTrainer() && told(i).question;
        if (isHeldBack)
            m_heldBack.append(i);
        else
            outcome(i);
    }

    QString title(qsizetype i) const
    {
        return HandOutWords::tr("Step %1: %2").arg(i + 1).arg(markdownEscaped(told(i).title));
    }

    void question(const ScenarioQuestion& asked)
    {
        m_text += bold(HandOutWords::tr("Question")) + gap;
        lines(asked.text);
        for (qsizetype i = 0; i < asked.answers.size(); ++i) {
            const ScenarioQuestion::Answer& answer = asked.answers.at(i);
            const QString sign = !isTrainer() ? u"☐ "_s : answer.isRight ? u"✓ "_s : u"✗ "_s;
            QString text = sign + bold(letter(i)) + u' ' + markdownEscaped(answer.text);
            if (isTrainer() && !answer.because.isEmpty())
                text += u" *"_s + markdownEscaped(answer.because) + u'*';
            m_text += item(text);
        }
        m_text += gap;
        for (qsizetype i = 0; isTrainer() && i < asked.hints.size(); ++i)
            m_text += HandOutWords::tr("Hint %1: %2").arg(i + 1).arg(markdownEscaped(asked.hints.at(i))) + gap;
    }

    void doing(qsizetype i)
    {
        const QString command = told(i).command.value("command"_L1).toString();
        if (command.isEmpty())
            return;
        const QString name = bold(markdownEscaped(words::commandName(command)));
        m_text += (told(i).identity.isEmpty()
                       ? HandOutWords::tr("Done: %1").arg(name)
                       : HandOutWords::tr("Done by %1: %2").arg(markdownEscaped(told(i).identity), name)) +
                  gap;
    }

    void answers(qsizetype i)
    {
        m_text += u"### "_s + title(i) + gap;
        const ScenarioQuestion& asked = *told(i).question;
        for (qsizetype a = 0; a < asked.answers.size(); ++a) {
            const ScenarioQuestion::Answer& answer = asked.answers.at(a);
            m_text += item((answer.isRight ? u"✓ "_s : u"✗ "_s) + bold(letter(a)) + u' ' +
                           markdownEscaped(answer.text) + u" *"_s + markdownEscaped(answer.because) + u'*');
        }
        m_text += gap;
        outcome(i);
    }

    void outcome(qsizetype i)
    {
        const PlayedStep& played = m_handOut.steps.at(i);
        if (m_handOut.pictured.contains(i))
            m_text += u"![%1](%2)"_s.arg(title(i), pictureName(i)) + gap;
        changes(played);
        if (!played.report.results.isEmpty())
            m_text += bold(HandOutWords::tr("Expected and found")) + gap;
        for (const ExpectationResult& result : played.report.results) {
            const QString rules = result.rules.isEmpty() ? QString() : u" ("_s + result.rules.join(u", "_s) + u')';
            m_text += item((result.isMet() ? u"✓ "_s : u"✗ "_s) +
                           markdownEscaped(expectationText(result.expectation) + rules));
            for (const QString& mismatch : mismatchTexts(result))
                m_text += u"  "_s + item(markdownEscaped(mismatch));
        }
        m_text += gap;
        whys(played);
    }

    void changes(const PlayedStep& played)
    {
        constexpr qsizetype mostTold = 12;
        const QList<ToldChange> all = toldChanges(played.report.facts.events);
        if (all.isEmpty())
            return;
        m_text += bold(HandOutWords::tr("What changed")) + gap;
        for (const ToldChange& change : all.first(std::min(mostTold, all.size())))
            m_text += item(changeText(change));
        if (all.size() > mostTold)
            m_text += item(HandOutWords::tr("and %n more change(s)", nullptr, int(all.size() - mostTold)));
        m_text += gap;
    }

    static QString changeText(const ToldChange& change)
    {
        using How = ToldChange::How;
        QStringList fields;
        for (const FieldChange& field : change.fields) {
            const QString values = change.how == How::Added ? field.after : field.before + u" → "_s + field.after;
            fields << markdownEscaped(field.field + u": "_s + values);
        }
        const QString record = bold(markdownEscaped(change.record));
        const QString how = change.how == How::Added     ? HandOutWords::tr("%1 is added").arg(record)
                            : change.how == How::Removed ? HandOutWords::tr("%1 is removed").arg(record)
                                                         : HandOutWords::tr("%1 is changed").arg(record);
        return fields.isEmpty() ? how : how + u": "_s + fields.join(u", "_s);
    }

    void trace(const QString& verdict, const QList<TraceStep>& steps)
    {
        m_text += markdownEscaped(verdict) + gap;
        for (const TraceStep& each : steps) {
            m_text += item(words::verdictSign(each.verdict) + u' ' + markdownEscaped(words::traceSentence(each)));
        }
        m_text += gap;
    }

    void whys(const PlayedStep& played)
    {
        const std::optional<CommandOutcome>& outcome = played.report.facts.outcome;
        const bool isRefused = outcome && outcome->refusal;
        if (!isRefused && played.decisions.isEmpty())
            return;
        m_text += bold(HandOutWords::tr("Why")) + gap;
        if (isRefused)
            trace(words::errorSentence(*outcome->refusal), outcome->trace.steps);
        for (const Explanation& decision : played.decisions) {
            const words::ToldDecision told = words::toldDecision(decision);
            trace(words::verdictLine(told), words::ruleSteps(told));
        }
    }

    const HandOut& m_handOut;
    QString m_text;
    QList<qsizetype> m_heldBack; ///< steps whose outcome stands at the end
};

} // namespace

QString pictureName(qsizetype step)
{
    return u"picture:%1"_s.arg(step);
}

QString handOutText(const HandOut& handOut)
{
    return Writing(handOut).all();
}

} // namespace podesk
