// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/scenariojson.h"
#include "tests/ui/details/dialogfixture.h"
#include "ui/scenarios/playcontrols.h"
#include "ui/scenarios/playdirector.h"
#include "ui/scenarios/presentation.h"
#include "ui/scenarios/questionpanel.h"
#include "ui/scenarios/scenarioplay.h"
#include "ui/scenarios/scenarioplayer.h"
#include "ui/scenarios/stepsmodel.h"
#include "ui/scenarios/timeline.h"
#include "ui/shell/workspaceview.h"

namespace podesk::test {

using namespace Qt::StringLiterals;

inline Scenario shipped(const QString& id)
{
    const Result<QString> file = shippedScenarioFile(id);
    const Result<Scenario> scenario = file ? readScenarioFile(*file) : tl::unexpected<Error>(file.error());
    if (!scenario)
        qFatal("The scenario %s cannot be read", qPrintable(id));
    return *scenario;
}

inline const QString suspended = u"suspended-purchase-order"_s;

/// Digests of the workspace after each step, as a machine without a window has them; the first one before any step.
inline QStringList headless(const Scenario& scenario, Edition edition)
{
    ScenarioRunner runner(scenario);
    if (!runner.start(edition))
        qFatal("The scenario does not start");
    QStringList digests{*runner.client().digest().result()};
    while (!runner.isAtEnd())
        digests << runner.forward()->digest;
    return digests;
}

/// A player's window with a scenario before its first step.
class PlayFixture
{
public:
    explicit PlayFixture(const Scenario& scenario = shipped(suspended),
                         ScenarioPlayer::Mode mode = ScenarioPlayer::Mode::Watch, const PerformerMaker& performers = {},
                         QSize size = {1200, 780}, std::optional<Edition> edition = {})
        : settings(folder.filePath(u"settings.ini"_s))
        , player(&settings, performers)
        , ended(&player, &ScenarioPlayer::ended)
    {
        player.resize(size);
        player.show();
        player.activateWindow();
        QSignalSpy opened(&player, &ScenarioPlayer::opened);
        player.open(scenario, edition.value_or(scenario.editions.first()), mode);
        if (!opened.wait(20000) || !QTest::qWaitForWindowActive(&player))
            qFatal("The player did not open");
        atOnce();
    }

    PlayDirector* director() { return player.director(); }
    ScenarioPlay* play() { return player.play(); }
    PlayControls* controls() { return player.findChild<PlayControls*>(); }
    QListView* steps() { return named<QListView>(&player, "steps"); }
    QString text(const char* name) { return named<QTextBrowser>(&player, name)->toPlainText(); }
    QString label(const char* name) { return named<QLabel>(&player, name)->text(); }
    void atOnce() { named<QComboBox>(&player, "speed")->setCurrentIndex(4); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !director()->isBusy(); }, 20000);
    }
    bool reaches(PlayDirector::Phase phase, qsizetype done)
    {
        return QTest::qWaitFor(
            [&] { return director()->phase() == phase && play()->done() == done && !director()->isBusy(); }, 20000);
    }
    /// As a person at the step list would.
    void key(Qt::Key key)
    {
        steps()->setFocus();
        QTest::keyClick(steps(), key);
    }
    /// Tells, then carries out: two presses for a step after the first.
    bool stepForward()
    {
        const qsizetype done = play()->done();
        if (director()->phase() == PlayDirector::Phase::Outcome)
            key(Qt::Key_Right);
        key(Qt::Key_Right);
        return reaches(PlayDirector::Phase::Outcome, done + 1);
    }
    /// The workspace as it is now, whatever the play believes.
    QString digest() { return *play()->client()->digest().result(); }

    QTemporaryDir folder;
    UiSettings settings;
    ScenarioPlayer player;
    QSignalSpy ended;
};

inline void chooseAnswer(PlayFixture& f, int answer)
{
    QTest::mouseClick(named<QLabel>(&f.player, qPrintable(u"answerText%1"_s.arg(answer))), Qt::LeftButton);
    press(&f.player, "checkAnswer");
}

/// Runs on the pages, as the learner's click in the end does.
inline void tryOut(PlayFixture& f, const Command& command)
{
    f.player.view()->runner()->run(command);
}

inline Command statusOf(const QString& number, Status to)
{
    return ChangeStatus{{OrderRef{{}, number, {}, 0}}, to};
}

} // namespace podesk::test
