// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/playfixture.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;
using Phase = PlayDirector::Phase;

/// What comes of a play for the learner: answers, hints and steps, told once for each play.
class TestPlayResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aQuestionAskedAgainCountsOnce();
    void restartIsAPlayOfItsOwn();
    void theResultIsToldOnce();
    void leftEarlyTellsHowFar();
};

void TestPlayResult::aQuestionAskedAgainCountsOnce()
{
    PlayFixture f;
    QVERIFY(f.stepForward());
    for (int time = 0; time < 2; ++time) {
        f.key(Qt::Key_Right);
        QVERIFY(f.reaches(Phase::Told, 1));
        chooseAnswer(f, 3); // the right one
        f.key(Qt::Key_Left);
        QVERIFY(f.reaches(Phase::Told, 0));
        QVERIFY(f.stepForward());
    }
    f.player.close();
    const auto result = f.ended.first().first().value<PlayResult>();
    QCOMPARE(result.questions, 1);
    QCOMPARE(result.rightAtOnce, 1);
}

void TestPlayResult::restartIsAPlayOfItsOwn()
{
    PlayFixture f;
    QVERIFY(f.stepForward());
    f.key(Qt::Key_Right);
    QVERIFY(f.reaches(Phase::Told, 1));
    press(&f.player, "askHint");
    chooseAnswer(f, 3);
    press(&f.player, "restart");
    QVERIFY(f.reaches(Phase::Told, 0));
    QCOMPARE(f.ended.size(), 1);
    const auto first = f.ended.first().first().value<PlayResult>();
    QCOMPARE(first.stepsDone, 1);
    QCOMPARE(first.rightAtOnce, 1);
    QCOMPARE(first.hints, 1);
    f.player.close();
    QCOMPARE(f.ended.size(), 2);
    const auto second = f.ended.last().first().value<PlayResult>();
    QCOMPARE(second.scenario, suspended);
    QCOMPARE(second.steps, 8);
    QCOMPARE(second.stepsDone, 0);
    QCOMPARE(second.questions, 0);
    QCOMPARE(second.rightAtOnce, 0);
    QCOMPARE(second.hints, 0);
}

void TestPlayResult::theResultIsToldOnce()
{
    PlayFixture f;
    press(&f.player, "lastStep");
    QVERIFY(f.reaches(Phase::Outcome, 8));
    QCOMPARE(f.ended.size(), 1);
    const auto result = f.ended.first().first().value<PlayResult>();
    QCOMPARE(result.scenario, suspended);
    QVERIFY(result.isComplete());
    QVERIFY(!result.practised);
    f.player.close();
    QCOMPARE(f.ended.size(), 1);
}

void TestPlayResult::leftEarlyTellsHowFar()
{
    PlayFixture f(shipped(suspended), ScenarioPlayer::Mode::Practise);
    tryOut(f, statusOf(u"PO-77"_s, Status::Suspended));
    QVERIFY(f.reaches(Phase::Outcome, 1));
    QSignalSpy opened(&f.player, &ScenarioPlayer::opened);
    f.player.open(shipped(u"month-end"_s), Edition::E2024, ScenarioPlayer::Mode::Watch);
    QCOMPARE(f.ended.size(), 1);
    const auto result = f.ended.first().first().value<PlayResult>();
    QCOMPARE(result.stepsDone, 1);
    QCOMPARE(result.stepsByHand, 1);
    QVERIFY(result.practised && !result.isComplete());
    QVERIFY(opened.wait(20000));
}

QTEST_MAIN(TestPlayResult)
#include "tst_playresult.moc"
