// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibletree.h"
#include "tests/ui/scenarios/playfixture.h"
#include "ui/lists/purchaseorderspage.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;
using Phase = PlayDirector::Phase;

/// The player's window by mouse and keys.
class TestScenarioPlayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void tellsTheFirstStep();
    void rightAndLeftGoForwardAndBack();
    void everyStepAgreesWithTheHeadlessRun();
    void spacePlaysAndPauses();
    void playWaitsForTheAnswer();
    void stopsAtABreakPoint();
    void stopsOnAMismatch();
    void theTimeLineJumps();
    void enterInTheStepsGoesThere();
    void answersSayWhy();
    void checkpointsAreReturnedTo();
    void aBranchIsComparedWithTheScenario();
    void theStepsViewIsShown();
    void theTraceOpens();
    void presentationComesAndGoes();
    void keysBelongToAMenuThatIsOpen();
    void everythingHasAName();
};

void TestScenarioPlayer::tellsTheFirstStep()
{
    PlayFixture f;
    QCOMPARE(f.director()->phase(), Phase::Told);
    QCOMPARE(f.label("stepTitle"), u"Step 1 of 8: Finance suspends the purchase order"_s);
    QVERIFY(f.text("narration").contains(u"An audit has begun"_s));
    QVERIFY(f.text("narration").contains(u"typed"_s) || f.text("narration").contains(u"types the number"_s));
    QCOMPARE(f.label("stepActor"), u"Done by: Billing admin"_s);
    QCOMPARE(f.steps()->model()->rowCount(), 8);
    QVERIFY(!named<QWidget>(&f.player, "outcome")->isVisible());
    QVERIFY(f.player.view()->runner()->client() == f.play()->client());
}

void TestScenarioPlayer::rightAndLeftGoForwardAndBack()
{
    PlayFixture f;
    const QString before = f.digest();
    QVERIFY(f.stepForward());
    const QString after = f.digest();
    QVERIFY(after != before);
    QVERIFY(f.text("outcome").contains(u"Purchase order PO-77"_s));
    QVERIFY(f.text("outcome").contains(u"Suspended: no → yes"_s));
    QVERIFY(f.text("outcome").contains(u"as expected"_s));
    // What one looks for first stands first, and so above the fold.
    QVERIFY(f.text("outcome").indexOf(u"as expected"_s) < f.text("outcome").indexOf(u"What changed"_s));
    QVERIFY(!f.text("outcome").contains(u"not as expected"_s));
    f.key(Qt::Key_Right); // tells the second step
    QVERIFY(f.reaches(Phase::Told, 1));
    QVERIFY(f.label("stepTitle").startsWith(u"Step 2"_s));
    f.key(Qt::Key_Left);
    QVERIFY(f.reaches(Phase::Told, 0));
    QCOMPARE(f.digest(), before);
    QVERIFY(f.stepForward());
    QCOMPARE(f.digest(), after);
}

void TestScenarioPlayer::everyStepAgreesWithTheHeadlessRun()
{
    PlayFixture f;
    const QStringList wanted = headless(shipped(suspended), Edition::E2024);
    for (qsizetype step = 1; step < wanted.size(); ++step) {
        QVERIFY(f.stepForward());
        QCOMPARE(f.digest(), wanted.at(step));
        QVERIFY(f.director()->outcome()->report.holds());
    }
    QVERIFY(!button(&f.player, "nextStep")->isEnabled());
    QVERIFY(!button(&f.player, "nextStep")->toolTip().isEmpty());
    for (qsizetype step = wanted.size() - 2; step >= 0; --step) {
        f.key(Qt::Key_Left);
        QVERIFY(f.reaches(Phase::Told, step));
        QCOMPARE(f.digest(), wanted.at(step));
    }
}

void TestScenarioPlayer::spacePlaysAndPauses()
{
    Scenario scenario = shipped(suspended);
    for (ScenarioStep& step : scenario.steps)
        step.question.reset();
    PlayFixture f(scenario);
    f.key(Qt::Key_Space);
    QVERIFY(f.director()->isPlaying());
    QVERIFY(QTest::qWaitFor([&] { return f.play()->done() >= 2; }, 20000));
    f.key(Qt::Key_Space);
    QVERIFY(!f.director()->isPlaying());
    QVERIFY(f.settled());
    const qsizetype done = f.play()->done();
    QVERIFY(done < 8);
    f.key(Qt::Key_Space);
    QVERIFY(f.reaches(Phase::Outcome, 8));
    QVERIFY(!f.director()->isPlaying());
}

void TestScenarioPlayer::playWaitsForTheAnswer()
{
    PlayFixture f;
    press(&f.player, "playPause");
    QVERIFY(f.reaches(Phase::Told, 1)); // the second step asks
    QVERIFY(QTest::qWaitFor([&] { return named<QWidget>(&f.player, "questionPanel")->isVisible(); }));
    QVERIFY(f.director()->isPlaying());
    chooseAnswer(f, 1);
    QVERIFY(f.director()->isPlaying());
    QCOMPARE(f.play()->done(), 1);
    chooseAnswer(f, 3);
    QVERIFY(f.reaches(Phase::Told, 4)); // and the fifth
}

void TestScenarioPlayer::stopsAtABreakPoint()
{
    Scenario scenario = shipped(suspended);
    for (ScenarioStep& step : scenario.steps)
        step.question.reset();
    PlayFixture f(scenario);
    f.steps()->setFocus();
    QTest::keyClick(f.steps(), Qt::Key_Down);
    QTest::keyClick(f.steps(), Qt::Key_Down);
    press(&f.player, "breakPoint");
    QVERIFY(f.steps()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"break point"_s));
    f.key(Qt::Key_Space);
    QVERIFY(f.reaches(Phase::Told, 2));
    QVERIFY(!f.director()->isPlaying());
    QVERIFY(f.label("playerSays").contains(u"break point"_s));
    press(&f.player, "lastStep"); // goes on from there to the end
    QVERIFY(f.reaches(Phase::Outcome, 8));
}

void TestScenarioPlayer::stopsOnAMismatch()
{
    Scenario scenario = shipped(suspended);
    for (ScenarioStep& step : scenario.steps)
        step.question.reset();
    scenario.steps[1].expectations.append({{{u"record"_s, u"invoice"_s},
                                            {u"number"_s, u"INV-1001"_s},
                                            {u"has"_s, QJsonObject{{u"poNumber"_s, u"PO-77"_s}}}},
                                           {}});
    PlayFixture f(scenario);
    press(&f.player, "lastStep");
    QVERIFY(f.reaches(Phase::Outcome, 2));
    QVERIFY(f.text("outcome").contains(u"not as expected"_s));
    QVERIFY(f.text("outcome").contains(u"Purchase order number: expected PO-77, found none"_s));
    QCOMPARE(f.steps()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
             u"Step 2: A buyer uses its number, carried out, not as expected"_s);
    QTest::mouseClick(named<QCheckBox>(&f.player, "stopAtMismatch"), Qt::LeftButton, {}, QPoint(8, 10));
    QVERIFY(!named<QCheckBox>(&f.player, "stopAtMismatch")->isChecked());
    press(&f.player, "lastStep");
    QVERIFY(f.reaches(Phase::Outcome, 8));
}

void TestScenarioPlayer::theTimeLineJumps()
{
    PlayFixture f;
    const QStringList wanted = headless(shipped(suspended), Edition::E2024);
    auto* line = named<TimeLine>(&f.player, "timeLine");
    QCOMPARE(line->maximum(), 8);
    QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(12 + (line->width() - 24) * 5 / 8, line->height() / 2));
    QVERIFY(f.reaches(Phase::Outcome, 5));
    QCOMPARE(f.digest(), wanted.at(5));
    QCOMPARE(line->value(), 5);
    QVERIFY(line->accessibleName().contains(u"5 of 8"_s));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Left);
    QVERIFY(f.reaches(Phase::Outcome, 4));
    QCOMPARE(f.digest(), wanted.at(4));
    QTest::keyClick(line, Qt::Key_Home);
    QVERIFY(f.reaches(Phase::Told, 0));
    QCOMPARE(f.digest(), wanted.at(0));
}

void TestScenarioPlayer::enterInTheStepsGoesThere()
{
    PlayFixture f;
    f.steps()->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(f.steps(), Qt::Key_Down);
    QTest::keyClick(f.steps(), Qt::Key_Return);
    QVERIFY(f.reaches(Phase::Told, 3));
    QVERIFY(f.label("stepTitle").startsWith(u"Step 4"_s));
    press(&f.player, "restart");
    QVERIFY(f.reaches(Phase::Told, 0));
}

void TestScenarioPlayer::answersSayWhy()
{
    PlayFixture f;
    QVERIFY(f.stepForward());
    f.key(Qt::Key_Right);
    QVERIFY(f.reaches(Phase::Told, 1));
    auto* check = button(&f.player, "checkAnswer");
    QVERIFY(!check->isEnabled());
    QVERIFY(!check->toolTip().isEmpty());
    press(&f.player, "askHint");
    QVERIFY(f.label("questionHint").contains(u"Who sells"_s));
    chooseAnswer(f, 2);
    QVERIFY(f.label("questionVerdict").startsWith(u"✗"_s));
    QVERIFY(f.label("questionVerdict").contains(u"never printed"_s));
    auto* right = named<QRadioButton>(&f.player, "answer3");
    named<QRadioButton>(&f.player, "answer2")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // the keys choose, they do not step
    QVERIFY(right->isChecked());
    QCOMPARE(f.play()->done(), 1);
    press(&f.player, "checkAnswer");
    QVERIFY(f.label("questionVerdict").startsWith(u"✓"_s));
    f.player.close();
    const auto result = f.ended.first().first().value<PlayResult>();
    QCOMPARE(result.questions, 1);
    QCOMPARE(result.rightAtOnce, 0);
    QCOMPARE(result.hints, 1);
}

void TestScenarioPlayer::checkpointsAreReturnedTo()
{
    PlayFixture f;
    QVERIFY(f.stepForward());
    const QString there = f.digest();
    press(&f.player, "saveMark");
    auto* dialog = named<QDialog>(&f.player, "markNameDialog");
    typeOver(named<QLineEdit>(dialog, "markName"), u"After the audit"_s);
    press(dialog, "verb");
    QVERIFY(QTest::qWaitFor([&] { return f.play()->marks().size() == 1; }));
    QCOMPARE(f.play()->marks().first().name, u"After the audit"_s);
    QVERIFY(f.settled());
    press(&f.player, "lastStep");
    QVERIFY(f.reaches(Phase::Outcome, 8));
    press(&f.player, "showBranches");
    auto* branches = named<QDialog>(&f.player, "branchesDialog");
    QCOMPARE(named<QTableView>(branches, "marks")->model()->rowCount(), 1);
    press(branches, "goToMark");
    QVERIFY(f.reaches(Phase::Told, 1));
    QCOMPARE(f.digest(), there);
}

void TestScenarioPlayer::aBranchIsComparedWithTheScenario()
{
    PlayFixture f;
    QVERIFY(f.stepForward());
    const QString line = f.digest();
    press(&f.player, "branchFromHere");
    press(named<QDialog>(&f.player, "markNameDialog"), "verb");
    QCOMPARE(f.director()->phase(), Phase::Branch);
    QVERIFY(f.label("situation").contains(u"Branch 1"_s));
    QVERIFY(!button(&f.player, "nextStep")->isEnabled());
    QSignalSpy run(f.player.view()->runner(), &CommandRunner::finished);
    tryOut(f, statusOf(u"PO-77"_s, Status::Active));
    QVERIFY(run.wait());
    QVERIFY(f.digest() != line);
    press(&f.player, "branchFromHere"); // back to the scenario
    QVERIFY(f.reaches(Phase::Told, 1));
    QCOMPARE(f.digest(), line);
    QCOMPARE(f.play()->marks().size(), 1);

    press(&f.player, "showBranches");
    auto* branches = named<QDialog>(&f.player, "branchesDialog");
    auto* differences = named<QTableView>(branches, "differences");
    QCOMPARE(differences->model()->rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < 4; ++column)
        cells << differences->model()->index(0, column).data().toString();
    QCOMPARE(cells, (QStringList{u"Purchase order PO-77"_s, u"Suspended"_s, u"yes"_s, u"no"_s}));
    named<QComboBox>(branches, "compareLeft")->setCurrentIndex(1);
    QCOMPARE(f.label("comparison"), u"No record differs."_s);
    press(branches, "goToMark");
    QVERIFY(f.reaches(Phase::Branch, 1));
    QVERIFY(f.digest() != line);
}

void TestScenarioPlayer::theStepsViewIsShown()
{
    PlayFixture f;
    QVERIFY(f.stepForward());
    auto* page = f.player.view()->ordersPage();
    QCOMPARE(f.player.view()->currentPage(), static_cast<WorkspacePage*>(page));
    QVERIFY(QTest::qWaitFor([&] { return page->selectedIds().size() == 1; }));
    QVERIFY(f.stepForward());
    QCOMPARE(f.player.view()->currentPage()->place(), Place::Invoices);
    auto* why = named<QWidget>(&f.player, "whyTab"); // the step says: with its Why open
    QVERIFY(QTest::qWaitFor([&] { return why->isVisible(); }));
}

void TestScenarioPlayer::theTraceOpens()
{
    PlayFixture f;
    QVERIFY(f.stepForward());
    QVERIFY(f.stepForward());
    QVERIFY(f.text("outcome").contains(u"shows no purchase order number"_s));
    auto* outcome = named<QTextBrowser>(&f.player, "outcome");
    Q_EMIT outcome->anchorClicked(QUrl(u"why:0"_s));
    auto* dialog = named<QDialog>(&f.player, "traceDialog");
    QVERIFY(dialog->isVisible());
    dialog->close();
}

void TestScenarioPlayer::presentationComesAndGoes()
{
    PlayFixture f;
    const int usual = QApplication::font().pointSize();
    QTest::keyClick(&f.player, Qt::Key_F11);
    QVERIFY(f.player.presentation()->isOn());
    QVERIFY(f.player.isFullScreen());
    QVERIFY(QApplication::font().pointSize() > usual);
    QVERIFY(!f.steps()->isVisible());
    QVERIFY(named<QLabel>(&f.player, "presentationSign")->isVisible());
    named<QTextBrowser>(&f.player, "narration")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(f.reaches(Phase::Outcome, 1));
    QTest::keyClick(&f.player, Qt::Key_Escape);
    QVERIFY(!f.player.isFullScreen());
    QCOMPARE(QApplication::font().pointSize(), usual);
    QVERIFY(f.steps()->isVisible());
}

void TestScenarioPlayer::keysBelongToAMenuThatIsOpen()
{
    PlayFixture f;
    f.steps()->setFocus();
    QMenu menu(&f.player);
    QMenu* more = menu.addMenu(u"More"_s);
    more->addAction(u"Something"_s);
    menu.popup(f.player.mapToGlobal(QPoint(20, 20)));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    menu.setActiveAction(more->menuAction());
    QTest::keyClick(&menu, Qt::Key_Right);
    QTRY_VERIFY(more->isVisible());
    QTest::keyClick(more, Qt::Key_Left);
    QTRY_VERIFY(!more->isVisible());
    QTest::keyClick(&menu, Qt::Key_Space);
    menu.close();
    QVERIFY(!f.director()->isPlaying());
    QVERIFY(f.reaches(Phase::Told, 0));
}

void TestScenarioPlayer::everythingHasAName()
{
    PlayFixture f;
    QVERIFY(f.stepForward());
    f.key(Qt::Key_Right);
    QVERIFY(f.reaches(Phase::Told, 1));
    QCOMPARE(nameless(&f.player), QStringList());
}

QTEST_MAIN(TestScenarioPlayer)
#include "tst_scenarioplayer.moc"
