// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/scenariowords.h"

#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class ScenarioWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::ScenarioWords)
};

} // namespace

QString scenarioHolds(const QString& title, Edition edition, qsizetype steps)
{
    return ScenarioWords::tr("%1, edition %2: all %Ln step(s) are as expected.", nullptr, int(steps))
        .arg(title, editionText(edition));
}

QString scenarioStep(const QString& title, Edition edition, qsizetype step, const QString& stepTitle)
{
    return ScenarioWords::tr("%1, edition %2, step %3, “%4”:")
        .arg(title, editionText(edition), QString::number(step), stepTitle);
}

QString scenarioMismatch(const QString& subject, const QString& field, const QString& expected, const QString& actual,
                         const QString& why)
{
    const QString place = field.isEmpty() ? subject : subject + u' ' + field;
    const QString sentence = ScenarioWords::tr("%1: expected %2, found %3.").arg(place, expected, actual);
    return why.isEmpty() ? sentence : sentence + u' ' + why;
}

QString scenarioNotPlayed(const QString& title, Edition edition, const QString& why)
{
    return ScenarioWords::tr("%1, edition %2, could not be played. %3").arg(title, editionText(edition), why);
}

QString scenarioSkipped(const QString& title, Edition edition)
{
    return ScenarioWords::tr("%1 is not for edition %2 and was left out.").arg(title, editionText(edition));
}

QString scenarioInOrder(const QString& file)
{
    return ScenarioWords::tr("%1 is in order.").arg(file);
}

QString scenariosFaulty(qsizetype files)
{
    return ScenarioWords::tr("%Ln file(s) are not in order.", nullptr, int(files));
}

QString scenariosPlayed(qsizetype held, qsizetype failed)
{
    const QString good = ScenarioWords::tr("%Ln scenario run(s) as expected", nullptr, int(held));
    const QString bad = ScenarioWords::tr("%Ln not", nullptr, int(failed));
    return good + u", "_s + bad + u'.';
}

QString scenarioWritten(const QString& path, qsizetype steps)
{
    return ScenarioWords::tr("A scenario of %Ln step(s) was written to “%1”.", nullptr, int(steps)).arg(path);
}

QString recordedStepTitle(const ScenarioStep& step)
{
    const QString command = step.command.value("command"_L1).toString();
    const auto to = Instant::fromText(step.command.value("to"_L1).toString());
    const bool isClock = command == "advance-clock"_L1 && to;
    const QString subject = isClock ? dateTimeText(*to, QLocale()) : step.title.section(u' ', 1);
    return subject.isEmpty() ? commandName(command) : commandName(command) + u": "_s + subject;
}

} // namespace podesk::words
