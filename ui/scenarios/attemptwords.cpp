// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/attemptwords.h"

#include "ui/common/recordlink.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class AttemptWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::AttemptWords)
};

QString scoreText(const ScenarioAttempt& attempt)
{
    QStringList parts{AttemptWords::tr("%1 of %n step(s) as expected", nullptr, attempt.steps).arg(attempt.right)};
    if (attempt.questions > 0)
        parts << AttemptWords::tr("%1 of %n question(s) right at once", nullptr, attempt.questions)
                     .arg(attempt.rightAtOnce);
    if (attempt.hints > 0)
        parts << AttemptWords::tr("%n hint(s)", nullptr, attempt.hints);
    return parts.join(u", "_s);
}

QString listOf(const QStringList& texts, const QString& mark)
{
    QString list;
    for (const QString& text : texts)
        list += mark + u' ' + text + u'\n';
    return list + u'\n';
}

QString heading(const QString& text)
{
    return u"### "_s + text + u"\n\n"_s;
}

QString faultsPage(const ScenarioFile& file)
{
    QStringList faults;
    for (const Error& fault : file.faults)
        faults << markdownEscaped(words::errorSentence(fault));
    return heading(AttemptWords::tr("This file is not in order")) + listOf(faults, u"-"_s) +
           AttemptWords::tr("Mend it with an editor for text; the card follows as soon as the file is saved.") +
           u"\n\n"_s;
}

QString rulesPage(const QStringList& rules)
{
    QStringList lines;
    for (const QString& rule : rules)
        lines << u"[%1](%2) %3"_s.arg(rule, RecordLink{RecordLink::Kind::Rule, rule}.href(),
                                      markdownEscaped(words::ruleName(rule)));
    return heading(AttemptWords::tr("Rules")) + listOf(lines, u"-"_s);
}

QString attemptsPage(const QList<ScenarioAttempt>& attempts, const QString& learner)
{
    constexpr qsizetype mostShown = 10;
    QStringList lines;
    for (qsizetype i = attempts.size(); i > std::max<qsizetype>(0, attempts.size() - mostShown); --i)
        lines << markdownEscaped(attemptText(attempts.at(i - 1), QLocale()));
    if (lines.isEmpty())
        return {};
    return heading(AttemptWords::tr("What %1 made of it").arg(markdownEscaped(learner))) + listOf(lines, u"-"_s);
}

} // namespace

QString markdownEscaped(const QString& text)
{
    static const QString special = u"\\`*_{}[]<>#+-!|~&"_s;
    QString escaped;
    for (const QChar c : text) {
        if (special.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString playModeWord(PlayMode mode)
{
    switch (mode) {
    case PlayMode::Watch:
        return AttemptWords::tr("Watched");
    case PlayMode::Practise:
        return AttemptWords::tr("Practised");
    case PlayMode::Present:
        return AttemptWords::tr("Presented");
    }
    Q_UNREACHABLE();
}

QString attemptText(const ScenarioAttempt& attempt, const QLocale& locale)
{
    const QString sign = attempt.isComplete() ? u"✓ "_s : u"… "_s;
    return sign + AttemptWords::tr("%1 on %2 (%3): %4", "Practised on 3 Nov 2026 (edition): 8 of 8 steps as expected")
                      .arg(playModeWord(attempt.mode), words::dateText(attempt.at, locale),
                           editionText(attempt.edition), scoreText(attempt));
}

QString editionsText(const QList<Edition>& editions)
{
    QStringList texts;
    for (const Edition edition : editions)
        texts << editionText(edition);
    return texts.join(u", "_s);
}

QString frameText(const ScenarioFile& file)
{
    QStringList parts;
    if (!file.scenario.audience.isEmpty())
        parts << file.scenario.audience;
    if (file.scenario.minutes > 0)
        parts << AttemptWords::tr("%n minute(s)", nullptr, file.scenario.minutes);
    if (!file.scenario.editions.isEmpty())
        parts << editionsText(file.scenario.editions);
    if (!file.isShipped)
        parts << AttemptWords::tr("your own");
    return parts.join(u" · "_s);
}

QString scenarioPage(const ScenarioFile& file, const QList<ScenarioAttempt>& attempts, const QString& learner)
{
    const Scenario& scenario = file.scenario;
    QString page;
    if (!scenario.title.isEmpty())
        page += u"## "_s + markdownEscaped(scenario.title) + u"\n\n"_s;
    page += markdownEscaped(frameText(file)) + u"\n\n"_s;
    if (!file.isInOrder())
        page += faultsPage(file);
    page += scenario.summary.join(u'\n') + u"\n\n"_s;
    QStringList texts;
    for (const QString& objective : scenario.objectives)
        texts << markdownEscaped(objective);
    if (!texts.isEmpty())
        page += heading(AttemptWords::tr("What is learnt")) + listOf(texts, u"-"_s);
    page += attemptsPage(attempts, learner);
    texts.clear();
    for (const ScenarioStep& step : scenario.steps)
        texts << markdownEscaped(step.title);
    if (!texts.isEmpty())
        page += heading(AttemptWords::tr("%n step(s)", "heading", int(texts.size()))) + listOf(texts, u"1."_s);
    if (!scenario.rules.isEmpty())
        page += rulesPage(scenario.rules);
    if (!file.isShipped)
        page += heading(AttemptWords::tr("File")) + markdownEscaped(QDir::toNativeSeparators(file.path));
    return page;
}

} // namespace podesk
