// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/scenariofiles.h"
#include "core/engine/scenariorunner.h"
#include "tests/gui/desk.h"
#include "ui/scenarios/recorddialog.h"
#include "ui/scenarios/recording.h"
#include "ui/scenarios/recordingbar.h"
#include "ui/scenarios/scenarioeditor.h"
#include "ui/scenarios/scenariolibrary.h"
#include "ui/scenarios/scenariospage.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/workspaceview.h"

#include <QSignalSpy>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// A case recorded in the real window by mouse and keys: begun, done on the pages, stopped, given words, saved, and
/// played without a window to the same end.
class TestRecorder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively(); }
    void recordsACopyOfWhatIsOpen();
    void recordsFromNothing();
    void goesOnAfterTheWindowWasClosed();
    void discards();
    void realClockCannotBeCopied();
    void startsOnlyOnce();
    void countsPastOneReading();

private:
    static QString saidBy(Desk& desk, const QString& name)
    {
        auto* label = desk.hand().find<QLabel>(name);
        return label ? label->text() : QString();
    }
    static void goToScenarios(Desk& desk)
    {
        desk.hand().press(desk.window()->shellActions()->action(Place::Scenarios)->shortcut()[0]);
    }
    /// From the page of scenarios into the recording.
    static bool begin(Desk& desk, const QString& start, const QString& title)
    {
        goToScenarios(desk);
        if (!desk.hand().click(u"recordScenario"_s))
            return false;
        // Keys go where the focus is, and that comes into the dialog once its window is the active one.
        if (!QTest::qWaitFor([&] { return desk.dialog() && desk.dialog()->isActiveWindow(); }) ||
            !desk.hand().click(u"recordTitle"_s))
            return false;
        desk.hand().press(Qt::CTRL | Qt::Key_A);
        desk.hand().type(title);
        if (!desk.hand().click(start))
            return false;
        const QSignalSpy opened(desk.window(), &MainWindow::workspaceOpened);
        if (!desk.hand().click(u"verb"_s) ||
            !QTest::qWaitFor([&] { return !opened.isEmpty() && desk.hand().find(u"recordingBar"_s); }, 20'000))
            return false;
        desk.window()->activateWindow(); // as the desktop does when a dialog has gone
        return QTest::qWaitFor([&] { return !desk.dialog() && desk.window()->isActiveWindow(); });
    }
    static bool stop(Desk& desk)
    {
        return QTest::qWaitFor([&] { return desk.hand().find(u"stopRecording"_s)->isEnabled(); }) &&
               desk.hand().click(u"stopRecording"_s) &&
               QTest::qWaitFor([&] { return editor(desk) && editor(desk)->isVisible(); }, 20'000);
    }
    static ScenarioEditor* editor(Desk& desk) { return desk.window()->findChild<ScenarioEditor*>(); }
    static bool advanceDay(Desk& desk)
    {
        const Instant before = desk.view()->runner()->client()->facts().result()->now;
        (void)desk.settled(desk.window()); // it cannot be pressed while the days of the last press still pass
        return desk.hand().click(u"advanceDay"_s) &&
               QTest::qWaitFor([&] { return desk.view()->runner()->client()->facts().result()->now > before; });
    }
    static void suspendFirst(Desk& desk)
    {
        desk.hand().press(Qt::CTRL | Qt::Key_2);
        desk.query(u"PO-1100"_s);
        QTRY_VERIFY(desk.rows() == 1 && desk.cell(0, 0) == "PO-1100"_L1);
        desk.clickRow(0);
        QTRY_VERIFY(desk.hand().clickAction(u"suspendOrders"_s));
        QTRY_VERIFY(desk.cell(0, 1).contains(u"Suspended"_s));
    }
};

void TestRecorder::recordsACopyOfWhatIsOpen()
{
    Desk desk;
    setOwnScenarioFolder(*desk.settings(), desk.path(u"mine"_s));
    QVERIFY(desk.openDemo());
    const QString before = *desk.view()->runner()->client()->digest().result();
    QVERIFY(begin(desk, u"startHere"_s, u"A suspension"_s));
    QVERIFY(desk.window()->workspacePath() != desk.path(u"demo.podesk"_s));
    const QString said = saidBy(desk, u"recordingText"_s);
    QVERIFY2(said.contains(u"A suspension"_s), qPrintable(said));
    QVERIFY(!desk.hand().find(u"stopRecording"_s)->isEnabled()); // nothing is done yet
    QVERIFY(!desk.settings()->recentWorkspaces().contains(desk.window()->workspacePath()));

    suspendFirst(desk);
    QVERIFY(advanceDay(desk));
    QVERIFY(stop(desk));
    const QString recorded = *desk.view()->runner()->client()->digest().result();
    const Scenario scenario = editor(desk)->scenario();
    QCOMPARE(scenario.id, u"a-suspension"_s);
    QCOMPARE(scenario.title, u"A suspension"_s);
    QVERIFY(scenario.start.demo);
    QCOMPARE(scenario.steps.size(), 2);
    QCOMPARE(scenario.steps.first().command.value("command"_L1).toString(), u"change-status"_s);
    QVERIFY(!scenario.steps.first().expectations.isEmpty());
    QVERIFY2(scenario.steps.first().title.contains(u"status"_s), qPrintable(scenario.steps.first().title));
    QCOMPARE(scenario.steps.first().view->page, u"purchase-orders"_s);

    // Words, then saved, and the window is where it was.
    auto* steps = editor(desk)->findChild<QListWidget*>(u"editorSteps"_s);
    steps->setCurrentRow(1);
    auto* narration = editor(desk)->findChild<QPlainTextEdit*>(u"stepNarration"_s);
    narration->setFocus();
    QTest::keyClicks(narration, u"Finance switches it off."_s);
    auto* save = editor(desk)->findChild<QPushButton*>(u"verb"_s);
    QTRY_VERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    const QString file = desk.path(u"mine/a-suspension.json"_s);
    QTRY_VERIFY(QFileInfo::exists(file));
    (void)desk.settled(editor(desk)); // the button is disabled while it saves, too
    QVERIFY(!save->isEnabled());
    const QSignalSpy opened(desk.window(), &MainWindow::workspaceOpened);
    QTest::mouseClick(editor(desk)->findChild<QPushButton*>(u"close"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
    QCOMPARE(desk.window()->workspacePath(), desk.path(u"demo.podesk"_s));
    QVERIFY(!desk.hand().find(u"recordingBar"_s));
    QCOMPARE(*desk.view()->runner()->client()->digest().result(), before);

    // Played without a window it comes to the workspace that was left.
    const ScenarioFile read = checkedScenarioFile(file);
    QVERIFY(read.isInOrder());
    QCOMPARE(read.scenario.steps.first().narration, QStringList{u"Finance switches it off."_s});
    const ScenarioReport report = playedThrough(read.scenario, read.scenario.editions.first());
    QVERIFY(report.holds(read.scenario));
    QCOMPARE(report.steps.last().digest, recorded);
}

void TestRecorder::recordsFromNothing()
{
    Desk desk;
    setOwnScenarioFolder(*desk.settings(), desk.path(u"mine"_s));
    QVERIFY(desk.openDemo());
    QVERIFY(begin(desk, u"startBlank"_s, u"Three days"_s));
    for (int day = 0; day < 3; ++day)
        QVERIFY(advanceDay(desk));
    QVERIFY(stop(desk));
    const Scenario scenario = editor(desk)->scenario();
    QVERIFY(!scenario.start.demo && scenario.start.commands.isEmpty());
    QCOMPARE(scenario.start.at.toText().left(16), u"2025-05-10T09:00"_s);
    QCOMPARE(scenario.steps.size(), 1); // days of one clock move
}

void TestRecorder::goesOnAfterTheWindowWasClosed()
{
    Desk desk;
    QVERIFY(desk.openDemo());
    QVERIFY(begin(desk, u"startDemo"_s, u"Interrupted"_s));
    QVERIFY(advanceDay(desk));
    const QString path = desk.window()->workspacePath();
    desk.restart();
    QVERIFY(desk.open(path));
    QTRY_VERIFY(desk.hand().find(u"recordingBar"_s));
    QTRY_VERIFY2(saidBy(desk, u"recordingText"_s).contains(u"1 thing"_s), qPrintable(saidBy(desk, u"recordingText"_s)));
    QVERIFY(stop(desk));
    QCOMPARE(editor(desk)->scenario().steps.size(), 1);
}

void TestRecorder::discards()
{
    Desk desk;
    QVERIFY(desk.openDemo());
    QVERIFY(begin(desk, u"startDemo"_s, u"Not this one"_s));
    const QString path = desk.window()->workspacePath();
    QVERIFY(recordingAt(path).has_value());
    QVERIFY(desk.hand().click(u"discardRecording"_s));
    QTRY_VERIFY(desk.dialog());
    desk.hand().press(Qt::Key_Escape); // goes on
    QTRY_VERIFY(!desk.dialog());
    QVERIFY(desk.hand().find(u"recordingBar"_s));
    QVERIFY(desk.hand().click(u"discardRecording"_s));
    QTRY_VERIFY(desk.dialog());
    const QSignalSpy opened(desk.window(), &MainWindow::workspaceOpened);
    QVERIFY(desk.hand().click(u"discard"_s));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
    QCOMPARE(desk.window()->workspacePath(), desk.path(u"demo.podesk"_s));
    QVERIFY(!recordingAt(path).has_value());
    (void)newRecordingPath(); // clears away what has ended
    QVERIFY(!QFileInfo::exists(path));
}

void TestRecorder::realClockCannotBeCopied()
{
    Desk desk;
    EngineClient client;
    NewWorkspace real = TestWorkspace::simulated();
    real.clock = ClockKind::Real;
    real.at.reset();
    QVERIFY(client.create(desk.path(u"real.podesk"_s), real).result());
    QVERIFY(desk.open(desk.path(u"real.podesk"_s)));
    goToScenarios(desk);
    QVERIFY(desk.hand().click(u"recordScenario"_s));
    const QWidget* here = desk.hand().find(u"startHere"_s);
    QVERIFY(!here->isEnabled());
    QVERIFY(here->accessibleDescription().contains(u"real clock"_s));
}

void TestRecorder::startsOnlyOnce()
{
    TestWorkspace workspace;
    RecordDialog dialog(workspace.client.get(), workspace.facts());
    const QSignalSpy begun(&dialog, &RecordDialog::begun);
    dialog.show();
    auto* start = dialog.findChild<QPushButton*>(u"verb"_s);
    auto* title = dialog.findChild<QLineEdit*>(u"recordTitle"_s);
    QTest::mouseClick(start, Qt::LeftButton);
    title->setText(u"Another title"_s); // while the workspace is being made
    QVERIFY(begun.isEmpty());
    QVERIFY(!start->isEnabled());
    QVERIFY(!start->toolTip().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(begun.size(), 1, 20'000);
    QVERIFY(recordingAt(begun.first().first().toString()).has_value());
}

void TestRecorder::countsPastOneReading()
{
    constexpr int many = 505; // more than a journal tells at once
    TestWorkspace workspace;
    const qint64 since = workspace.facts().position;
    for (int i = 0; i < many; ++i)
        QVERIFY(workspace.run(AddOrganization{u"Organization %1"_s.arg(i)}).isDone());
    const QString path = newRecordingPath(); // only what lies there is a recording
    QVERIFY(noteRecording({path, u"Long"_s, {}, since}));
    QWidget window;
    MessageBar messages;
    const std::unique_ptr<RecordingBar> bar(
        RecordingBar::forWorkspace(path, workspace.client.get(), &messages, &window));
    QVERIFY(bar);
    auto* text = bar->findChild<QLabel*>(u"recordingText"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(text->text().contains(u"505 thing"_s), qPrintable(text->text()), 20'000);
    QVERIFY(workspace.run(AddOrganization{u"One more"_s}).isDone());
    QTRY_VERIFY2_WITH_TIMEOUT(text->text().contains(u"506 thing"_s), qPrintable(text->text()), 20'000);
}

int main(int argc, char** argv)
{
    return runOnScreen(argc, argv, [&] {
        TestRecorder test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_recorder.moc"
