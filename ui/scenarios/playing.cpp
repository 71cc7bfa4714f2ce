// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/playing.h"

#include "ui/scenarios/openplayer.h"
#include "ui/scenarios/presentation.h"
#include "ui/scenarios/scenariospage.h"

namespace podesk {

ScenarioAttempt attemptOf(const PlayResult& result, PlayMode asked, Instant at)
{
    const bool isPractised = asked == PlayMode::Watch && result.practised;
    ScenarioAttempt attempt{result.scenario, at, isPractised ? PlayMode::Practise : asked, result.edition};
    attempt.steps = int(result.steps);
    attempt.done = int(result.stepsDone);
    attempt.right = int(std::max<qsizetype>(0, result.stepsDone - result.mismatches.size()));
    attempt.byHand = int(result.stepsByHand);
    attempt.questions = int(result.questions);
    attempt.rightAtOnce = int(result.rightAtOnce);
    attempt.hints = int(result.hints);
    return attempt;
}

void playFor(ScenariosPage* page, UiSettings* settings)
{
    const auto play = [page, settings](const Scenario& scenario, Edition edition, PlayMode mode) {
        const auto how = mode == PlayMode::Practise ? ScenarioPlayer::Mode::Practise : ScenarioPlayer::Mode::Watch;
        ScenarioPlayer* player = openPlayer(scenario, edition, how, settings, page->window());
        if (mode == PlayMode::Present)
            player->presentation()->setOn(true);
        QObject::connect(player, &ScenarioPlayer::ended, page, [page, mode](const PlayResult& result) {
            page->noteAttempt(attemptOf(result, mode, Instant::fromDateTime(QDateTime::currentDateTimeUtc())));
        });
    };
    QObject::connect(page, &ScenariosPage::playRequested, page, play);
}

} // namespace podesk
