// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/playfixture.h"
#include "ui/common/permissions.h"
#include "ui/lists/orderactions.h"
#include "ui/lists/purchaseorderspage.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;
using Phase = PlayDirector::Phase;

/// Who does a step: the learner on the real pages, by whatever route, or a performer that is watched.
class TestPlayModes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void practiseTakesAnyRoute();
    void practiseIsDoneOnTheRealPages();
    void practiseSaysWhatIsMissing();
    void doItForMeDropsHalfWork();
    void thePerformerIsOutlined();
    void keysGoOnWhereverThePerformerEnded();
    void aFailingPerformerLeavesItToTheEngine();
    void skippingStopsThePerformer();
};

namespace {

/// Acts by telling what it would touch, and runs the command through the pages' own runner.
class ToldPerformer : public Performer
{
public:
    ToldPerformer(WorkspaceView* view, QObject* parent) : Performer(parent), m_view(view) {}
    void setPace(int milliseconds) override { pace = milliseconds; }
    void perform(const Command& command, const QString& identity) override
    {
        performed << QString(definitionOf(command).name);
        Q_EMIT touched(m_view->ordersPage(), u"Chooses the order"_s);
        if (fails) {
            Q_EMIT failed(u"There is no such button."_s);
            return;
        }
        if (waits)
            return;
        m_view->currentPage()->focusContent(); // as everybody who works a page
        m_view->runner()->permissions()->setIdentity(identity);
        m_view->runner()->run(
            command, this, [this](const CommandOutcome& outcome) { Q_EMIT done(outcome); }, true);
    }
    void stop() override { isStopped = true; }

    static inline QStringList performed;
    static inline bool fails = false;
    static inline bool waits = false;
    static inline bool isStopped = false;
    int pace = -1;

private:
    WorkspaceView* m_view;
};

PerformerMaker told(bool fails = false, bool waits = false)
{
    ToldPerformer::performed.clear();
    ToldPerformer::fails = fails;
    ToldPerformer::waits = waits;
    ToldPerformer::isStopped = false;
    return [](WorkspaceView* view, QObject* parent) { return new ToldPerformer(view, parent); };
}

} // namespace

void TestPlayModes::practiseTakesAnyRoute()
{
    PlayFixture f(shipped(suspended), ScenarioPlayer::Mode::Practise);
    QCOMPARE(f.director()->phase(), Phase::Practising);
    QCOMPARE(f.player.view()->runner()->permissions()->identity(), u"Billing admin"_s);
    // Two commands where the scenario has one, and the first of them is not enough.
    HeaderChanges changes;
    changes.description = u"Under audit"_s;
    tryOut(f, EditPurchaseOrder{OrderRef{{}, u"PO-77"_s, {}, 0}, changes});
    QVERIFY(QTest::qWaitFor([&] { return f.director()->lastTry().has_value(); }));
    QCOMPARE(f.play()->done(), 0);
    tryOut(f, statusOf(u"PO-77"_s, Status::Suspended));
    QVERIFY(f.reaches(Phase::Outcome, 1));
    QVERIFY(f.play()->played().first().byHand);
    f.key(Qt::Key_Left);
    QVERIFY(QTest::qWaitFor([&] { return f.play()->done() == 0 && !f.play()->isBusy(); }));
    QCOMPARE(f.digest(), headless(shipped(suspended), Edition::E2024).first());
}

void TestPlayModes::practiseIsDoneOnTheRealPages()
{
    PlayFixture f;
    press(&f.player, "doMyself");
    QCOMPARE(f.director()->phase(), Phase::Practising);
    f.player.view()->showPage(Place::PurchaseOrders);
    auto* table = f.player.view()->ordersPage()->findChild<QTableView*>();
    QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 1)).center());
    QAction* suspend = f.player.view()->ordersPage()->actions()->action(OrderActions::Act::Suspend);
    QVERIFY(QTest::qWaitFor([&] { return suspend->isEnabled(); }));
    auto* bar = named<QToolBar>(&f.player, "playerBar");
    QTest::mouseClick(bar->widgetForAction(suspend), Qt::LeftButton);
    QVERIFY(f.reaches(Phase::Outcome, 1));
    QVERIFY(f.play()->played().first().byHand);
}

void TestPlayModes::practiseSaysWhatIsMissing()
{
    PlayFixture f(shipped(suspended), ScenarioPlayer::Mode::Practise);
    QVERIFY(f.label("situation").contains(u"Your turn"_s));
    tryOut(f, statusOf(u"NO-SUCH"_s, Status::Suspended));
    QVERIFY(QTest::qWaitFor([&] { return f.label("situation").contains(u"Not there yet"_s); }));
    QCOMPARE(f.play()->done(), 0);
    QVERIFY(!named<QWidget>(&f.player, "outcome")->isVisible()); // answers wait until they are asked for
    QTest::mouseClick(named<QToolButton>(&f.player, "askExpected"), Qt::LeftButton);
    QVERIFY(f.text("outcome").contains(u"not as expected"_s));
    QVERIFY(f.text("outcome").contains(u"PO-77"_s));
}

void TestPlayModes::doItForMeDropsHalfWork()
{
    PlayFixture f(shipped(suspended), ScenarioPlayer::Mode::Practise);
    tryOut(f, AddOrganization{u"Elsewhere"_s});
    QVERIFY(QTest::qWaitFor([&] { return f.director()->lastTry().has_value() && !f.play()->isBusy(); }));
    press(&f.player, "doForMe");
    QVERIFY(f.reaches(Phase::Outcome, 1));
    QCOMPARE(f.digest(), headless(shipped(suspended), Edition::E2024).at(1));
    QVERIFY(!f.play()->played().first().byHand);
}

void TestPlayModes::thePerformerIsOutlined()
{
    PlayFixture f(shipped(suspended), ScenarioPlayer::Mode::Watch, told(false, true));
    f.key(Qt::Key_Right);
    QVERIFY(QTest::qWaitFor([] { return ToldPerformer::performed.size() == 1; }));
    auto* frame = named<QWidget>(&f.player, "touchOutline");
    QVERIFY(frame->isVisible());
    QCOMPARE(frame->accessibleName(), u"Chooses the order"_s);
    QCOMPARE(f.label("playerSays").contains(u"Chooses the order"_s), true);
    f.key(Qt::Key_Left); // stops it
    QVERIFY(f.reaches(Phase::Told, 0));
    QVERIFY(ToldPerformer::isStopped);
    QVERIFY(!f.player.findChild<QWidget*>(u"touchOutline"_s) ||
            !f.player.findChild<QWidget*>(u"touchOutline"_s)->isVisible());
    ToldPerformer::waits = false;
    const QStringList wanted = headless(shipped(suspended), Edition::E2024);
    for (int step = 1; step <= 3; ++step) {
        QVERIFY(f.stepForward());
        QCOMPARE(f.digest(), wanted.at(step));
    }
    QCOMPARE(ToldPerformer::performed, (QStringList{u"change-status"_s, u"change-status"_s, u"subscribe"_s}));
}

void TestPlayModes::keysGoOnWhereverThePerformerEnded()
{
    PlayFixture f(shipped(suspended), ScenarioPlayer::Mode::Watch, told());
    QTest::keyClick(&f.player, Qt::Key_F11);
    QVERIFY(QTest::qWaitForWindowActive(&f.player));
    QVERIFY(!f.steps()->isVisible());
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    for (int step = 1; step <= 3; ++step) {
        if (step > 1)
            press(Qt::Key_Right);
        press(Qt::Key_PageDown); // of a presenter's remote
        QVERIFY(f.reaches(Phase::Outcome, step));
        QCOMPARE(ToldPerformer::performed.size(), std::min(step, 2)); // and not the engine; the third only tells
    }
    press(Qt::Key_PageUp);
    QVERIFY(f.reaches(Phase::Told, 2));
}

void TestPlayModes::aFailingPerformerLeavesItToTheEngine()
{
    PlayFixture f(shipped(suspended), ScenarioPlayer::Mode::Watch, told(true));
    QVERIFY(f.stepForward());
    QVERIFY(f.label("playerSays").contains(u"There is no such button."_s));
    QCOMPARE(f.digest(), headless(shipped(suspended), Edition::E2024).at(1));
}

void TestPlayModes::skippingStopsThePerformer()
{
    PlayFixture f(shipped(suspended), ScenarioPlayer::Mode::Watch, told(false, true));
    f.key(Qt::Key_Right);
    QVERIFY(QTest::qWaitFor([] { return ToldPerformer::performed.size() == 1; }));
    f.key(Qt::Key_Right);
    QVERIFY(f.reaches(Phase::Outcome, 1));
    QVERIFY(ToldPerformer::isStopped);
}

QTEST_MAIN(TestPlayModes)
#include "tst_playmodes.moc"
