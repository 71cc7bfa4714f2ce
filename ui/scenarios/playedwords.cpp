// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/playedwords.h"

#include "ui/scenarios/expectationwords.h"
#include "ui/words/scenariowords.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

QString playedText(const Scenario& scenario, const ScenarioReport& report)
{
    if (report.error)
        return words::scenarioNotPlayed(scenario.title, report.edition, words::errorSentence(*report.error));
    if (report.holds(scenario))
        return words::scenarioHolds(scenario.title, report.edition, scenario.steps.size());
    const StepReport& last = report.steps.last();
    QStringList lines{
        words::scenarioStep(scenario.title, report.edition, last.index + 1, scenario.steps.at(last.index).title)};
    for (const ExpectationResult& result : last.results)
        lines << mismatchTexts(result);
    return lines.join(u"\n  "_s);
}

} // namespace podesk
