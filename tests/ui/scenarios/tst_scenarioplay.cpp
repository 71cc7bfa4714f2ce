// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/playfixture.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The play behind the window: forward and back at every step of every scenario, marks, and what it does not do.
class TestScenarioPlay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forwardAndBackAreExact_data();
    void forwardAndBackAreExact();
    void jumpsStopBeforeBreakPoints();
    void byHandIsJudgedAndCounted();
    void droppingTakesBackWhatWasDoneByHand();
    void marksAreReturnedToExactly();
    void aLongBranchIsKeptWhole();
    void goesWhileItWorks();
    void anEditionItIsNotForFails();

private:
    static std::unique_ptr<ScenarioPlay> started(const Scenario& scenario, Edition edition)
    {
        auto play = std::make_unique<ScenarioPlay>(scenario, edition);
        QSignalSpy spy(play.get(), &ScenarioPlay::started);
        play->start();
        if (!spy.wait(20000))
            qFatal("The play did not start");
        return play;
    }
    static bool idle(ScenarioPlay& play)
    {
        return QTest::qWaitFor([&] { return !play.isBusy(); }, 20000);
    }
    static QString digestOf(ScenarioPlay& play) { return *play.client()->digest().result(); }
};

void TestScenarioPlay::forwardAndBackAreExact_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Edition>("edition");
    for (const QString& id : shippedScenarioIds()) {
        for (const Edition edition : shipped(id).editions)
            QTest::newRow(qPrintable(id + u'-' + editionText(edition))) << id << edition;
    }
}

void TestScenarioPlay::forwardAndBackAreExact()
{
    QFETCH(QString, id);
    QFETCH(Edition, edition);
    const Scenario scenario = shipped(id);
    const QStringList wanted = headless(scenario, edition);
    const auto play = started(scenario, edition);
    QCOMPARE(digestOf(*play), wanted.first());
    for (qsizetype step = 1; step < wanted.size(); ++step) {
        play->forward();
        QVERIFY(idle(*play));
        QCOMPARE(play->done(), step);
        QVERIFY(play->played().last().report.holds());
        QCOMPARE(digestOf(*play), wanted.at(step));
        play->back();
        QVERIFY(idle(*play));
        QCOMPARE(play->done(), step - 1);
        QCOMPARE(digestOf(*play), wanted.at(step - 1));
        play->forward();
        QVERIFY(idle(*play));
        QCOMPARE(digestOf(*play), wanted.at(step));
        QCOMPARE(play->digest(), wanted.at(step));
    }
    QVERIFY(play->isAtEnd());
    play->jump({0, false, {}});
    QVERIFY(idle(*play));
    QCOMPARE(digestOf(*play), wanted.first());
}

void TestScenarioPlay::jumpsStopBeforeBreakPoints()
{
    const Scenario scenario = shipped(suspended);
    const auto play = started(scenario, Edition::E2024);
    play->jump({scenario.steps.size(), true, {3, 6}});
    QVERIFY(idle(*play));
    QCOMPARE(play->done(), 3);
    play->jump({scenario.steps.size(), true, {3, 6}}); // from a break point it goes on
    QVERIFY(idle(*play));
    QCOMPARE(play->done(), 6);
    QCOMPARE(play->played().size(), 6);
}

void TestScenarioPlay::byHandIsJudgedAndCounted()
{
    const auto play = started(shipped(suspended), Edition::E2024);
    QSignalSpy unmet(play.get(), &ScenarioPlay::unmet);
    QSignalSpy stepped(play.get(), &ScenarioPlay::stepped);
    play->judge(std::nullopt, true);
    QVERIFY(idle(*play));
    QCOMPARE(unmet.size(), 1);
    QCOMPARE(play->done(), 0);
    const CommandOutcome outcome =
        play->client()->run(ChangeStatus{{OrderRef{{}, u"PO-77"_s, {}, 0}}, Status::Suspended}).result();
    play->judge(outcome, true);
    QVERIFY(idle(*play));
    QCOMPARE(stepped.size(), 1);
    QVERIFY(play->played().last().byHand);
}

void TestScenarioPlay::droppingTakesBackWhatWasDoneByHand()
{
    const auto play = started(shipped(suspended), Edition::E2024);
    const QString before = digestOf(*play);
    (void)play->client()->run(AddOrganization{u"Elsewhere"_s}).result();
    QVERIFY(digestOf(*play) != before);
    play->dropUnfinished();
    QVERIFY(idle(*play));
    QCOMPARE(digestOf(*play), before);
}

void TestScenarioPlay::marksAreReturnedToExactly()
{
    const auto play = started(shipped(suspended), Edition::E2024);
    play->forward();
    QVERIFY(idle(*play));
    RunOptions asAdmin;
    asAdmin.identity = u"Billing admin"_s;
    (void)play->client()->run(ChangeStatus{{OrderRef{{}, u"PO-77"_s, {}, 0}}, Status::Active}, asAdmin).result();
    (void)play->client()->run(Undo{}).result();
    (void)play->client()->run(AdvanceClock{*Instant::fromText(u"2025-05-13T10:00")}).result();
    const QString there = digestOf(*play);
    QSignalSpy returned(play.get(), &ScenarioPlay::returned);
    play->mark(PlayMark::Kind::Branch, u"Later"_s);
    QVERIFY(idle(*play));
    QCOMPARE(play->marks().size(), 1);
    QVERIFY(play->marks().first().byHand.size() > 2);
    play->jump({5, true, {}});
    QVERIFY(idle(*play));
    QCOMPARE(play->done(), 5);
    play->returnTo(0);
    QVERIFY(idle(*play));
    QCOMPARE(returned.size(), 1);
    QVERIFY(returned.first().at(1).toBool());
    QCOMPARE(digestOf(*play), there);
    QCOMPARE(play->done(), 1);
}

void TestScenarioPlay::aLongBranchIsKeptWhole()
{
    constexpr int many = 520; // more than a journal tells at once
    const auto play = started(shipped(suspended), Edition::E2024);
    for (int i = 0; i < many; ++i)
        QVERIFY(play->client()->run(AddOrganization{u"Branch %1"_s.arg(i)}).result().isDone());
    const QString there = digestOf(*play);
    play->mark(PlayMark::Kind::Branch, u"Long"_s);
    QVERIFY(idle(*play));
    QCOMPARE(play->marks().first().byHand.size(), many);
    const QSignalSpy returned(play.get(), &ScenarioPlay::returned);
    play->dropUnfinished();
    play->returnTo(0);
    QVERIFY(idle(*play));
    QVERIFY(returned.first().at(1).toBool());
    QCOMPARE(digestOf(*play), there);
}

void TestScenarioPlay::goesWhileItWorks()
{
    auto play = started(shipped(u"month-end"_s), Edition::E2024);
    const QString file = play->facts().path;
    QVERIFY(QFileInfo::exists(file));
    play->jump({play->size(), false, {}});
    play.reset();
    QVERIFY(!QFileInfo::exists(file));
}

void TestScenarioPlay::anEditionItIsNotForFails()
{
    const Scenario scenario = shipped(u"usage-with-numbers-2026"_s);
    ScenarioPlay play(scenario, Edition::E2024);
    QSignalSpy failed(&play, &ScenarioPlay::failed);
    play.start();
    QVERIFY(failed.wait(20000));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::InvalidField);
}

QTEST_MAIN(TestScenarioPlay)
#include "tst_scenarioplay.moc"
