// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"
#include "ui/common/commandrunner.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/details/detailspanel.h"
#include "ui/lists/listtable.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/lists/queryline.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/simulationbar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/language.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;
using Act = ShellActions::Act;

/// The window as a whole, over the demo workspace.
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void welcomesWithoutAWorkspace();
    void scenariosAreAClickAway();
    void opensTheDemo();
    void badWorkspacesGetASentence_data();
    void badWorkspacesGetASentence();
    void aBadWorkspaceLeavesTheOpenOneAlone();
    void keysGoToPagesAndPanes();
    void selectingShowsDetails();
    void linksLeadToAgreements();
    void undoNamesItsCommand();
    void viewsAreSwitchedFromTheMenus();
    void theClockMovesOnlyInSimulations();
    void languageSwitchesLive();
    void layoutIsRemembered();
    void actionsNeedAWorkspace();
    void nothingInTheTreeIsNameless();
    void fitsASmallScreen();

private:
    QAction* action(Act id) const { return window->shellActions()->action(id); }
    QString demoPath() const { return dir->filePath(u"demo.podesk"_s); }
    void openDemo()
    {
        QSignalSpy opened(window.get(), &MainWindow::workspaceOpened);
        window->openDemo(demoPath());
        QVERIFY(opened.wait(20000));
        QTRY_VERIFY(window->view()->ordersPage()->model()->rowCount() > 0);
        window->view()->showPage(Place::PurchaseOrders);
    }
    void build()
    {
        settings = std::make_unique<UiSettings>(dir->filePath(u"settings.ini"_s));
        window = std::make_unique<MainWindow>(settings.get(), language.get());
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    StartPage* startPage() const { return window->findChild<StartPage*>(); }

    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<words::Language> language;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<MainWindow> window;
};

void TestMainWindow::init()
{
    dir = std::make_unique<QTemporaryDir>();
    language = std::make_unique<words::Language>();
    language->install(u"en"_s);
    applyTheme(UiSettings::Theme::Light);
    build();
}

void TestMainWindow::cleanup()
{
    window.reset();
    settings.reset();
    language.reset();
    dir.reset();
}

void TestMainWindow::welcomesWithoutAWorkspace()
{
    QVERIFY(startPage()->isVisible());
    for (const char* name : {"startNew", "startOpen", "startDemo", "startScenarios"})
        QVERIFY(startPage()->findChild<QPushButton*>(QString::fromLatin1(name))->isVisible());
    QVERIFY(!window->view());
}

void TestMainWindow::scenariosAreAClickAway()
{
    QSignalSpy opened(window.get(), &MainWindow::workspaceOpened);
    QTest::mouseClick(startPage()->findChild<QPushButton*>(u"startScenarios"_s), Qt::LeftButton);
    QVERIFY(opened.wait(20000));
    QCOMPARE(window->view()->currentPage()->place(), Place::Scenarios);
}

void TestMainWindow::opensTheDemo()
{
    openDemo();
    QCOMPARE(window->view()->ordersPage()->model()->rowCount(), 40);
    QVERIFY(window->view()->simulationBar()->isVisible());
    QCOMPARE(window->findChild<QLabel*>(u"simulationWord"_s)->text(), u"SIMULATION"_s);
    QVERIFY(window->windowTitle().endsWith(u"PO Desk"_s));
    QCOMPARE(settings->recentWorkspaces(), QStringList{demoPath()});
    auto* places = window->findChild<NavigationList*>();
    const WorkspaceView* view = window->view();
    QCOMPARE(places->count(), int(view->pages().size()));
    QCOMPARE(view->pages().first()->place(), Place::Overview);
    const auto row = int(view->pages().indexOf(view->page(Place::PurchaseOrders)));
    QVERIFY(places->item(row)->data(Qt::AccessibleTextRole).toString().contains(u"40"_s));
}

void TestMainWindow::badWorkspacesGetASentence_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"text", "folder", "missing"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestMainWindow::badWorkspacesGetASentence()
{
    QFETCH(QString, kind);
    QString path = dir->filePath(u"bad"_s);
    if (kind == "text"_L1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("just some text, and not a workspace at all; long enough to be looked at");
    } else if (kind == "folder"_L1) {
        path = dir->path();
    }
    QSignalSpy failed(window.get(), &MainWindow::workspaceFailed);
    window->openWorkspace(path);
    QVERIFY(failed.wait());
    QVERIFY(startPage()->isVisible());
    QVERIFY(!startPage()->findChild<QLabel*>(u"startText"_s)->text().isEmpty());
    QVERIFY(startPage()->findChild<QPushButton*>(u"startOpen"_s)->isVisible());
    QVERIFY(startPage()->findChild<QPushButton*>(u"startNew"_s)->isVisible());
    QVERIFY(!startPage()->findChild<QPushButton*>(u"returnToWorkspace"_s)->isVisible());
    QVERIFY(settings->recentWorkspaces().isEmpty());
}

void TestMainWindow::aBadWorkspaceLeavesTheOpenOneAlone()
{
    openDemo();
    QSignalSpy failed(window.get(), &MainWindow::workspaceFailed);
    window->openWorkspace(dir->filePath(u"none.podesk"_s));
    QVERIFY(failed.wait());
    auto* back = startPage()->findChild<QPushButton*>(u"returnToWorkspace"_s);
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(window->view()->isVisible());
    QCOMPARE(window->view()->ordersPage()->model()->rowCount(), 40);
}

void TestMainWindow::keysGoToPagesAndPanes()
{
    openDemo();
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window->view()->currentList()->kind(), ListKind::LineItems);
    QVERIFY(action(Act::PageLines)->isChecked());
    QTRY_VERIFY(window->view()->currentList()->model()->rowCount() > 0);
    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(window->view()->currentList()->kind(), ListKind::Invoices);
    QTest::keyClick(window.get(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(window->view()->currentPage()->place(), Place::Agreements);
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window->view()->currentList()->kind(), ListKind::PurchaseOrders);

    window->view()->currentList()->focusTable();
    QTest::keyClick(window->focusWidget(), Qt::Key_Slash);
    QCOMPARE(window->focusWidget()->objectName(), u"queryEdit"_s);
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    QCOMPARE(window->focusWidget()->objectName(), u"listTable"_s);
    const bool shown = window->view()->isDetailsShown();
    QTest::keyClick(window->focusWidget(), Qt::Key_F9);
    QCOMPARE(window->view()->isDetailsShown(), !shown);
    window->view()->setDetailsShown(true);
    QTest::keyClick(window->focusWidget(), Qt::Key_F6);
    QVERIFY(window->view()->details()->isAncestorOf(window->focusWidget()));
    QTest::keyClick(window->focusWidget(), Qt::Key_F6);
    QCOMPARE(window->focusWidget()->objectName(), u"navigation"_s);
    QTest::keyClick(window->focusWidget(), Qt::Key_F6);
    QCOMPARE(window->focusWidget()->objectName(), u"listTable"_s);
}

void TestMainWindow::linksLeadToAgreements()
{
    openDemo();
    CommandRunner* runner = window->view()->runner();
    const Subscribe purchase{u"northlight-1y"_s, u"210430560017"_s, 1, u"PO-77"_s};
    QString number;
    for (int bought = 0; bought < 2; ++bought) {
        const CommandOutcome outcome = runner->client()->run(purchase).result();
        QVERIFY(outcome.isDone());
        if (bought == 0)
            number = outcome.purchase->agreement;
    }
    Q_EMIT window->view()->details()->followed({RecordLink::Kind::Agreement, number});
    QCOMPARE(window->view()->currentPage()->place(), Place::Agreements);
    auto* shown = window->findChild<QLabel*>(u"agreementNumber"_s);
    QVERIFY(shown);
    QTRY_COMPARE(shown->text(), number);
    QCOMPARE(window->findChild<QTableView*>(u"agreements"_s)->currentIndex().row(), 1); // the older of the two
    // From there back to the purchase order that its number names.
    Q_EMIT window->findChild<QLabel*>(u"agreementPoNumber"_s)
        ->linkActivated(RecordLink{RecordLink::Kind::PurchaseOrder, u"PO-77"_s}.href());
    QTRY_COMPARE(window->view()->currentPage()->place(), Place::PurchaseOrders);
}

void TestMainWindow::selectingShowsDetails()
{
    openDemo();
    PurchaseOrdersPage* orders = window->view()->ordersPage();
    const qint64 id = orders->model()->idAt(2);
    QVERIFY(orders->table()->selectRecord(id));
    QTRY_COMPARE(window->view()->details()->shownOrder().value, id);
    orders->table()->clearSelection();
    QTRY_VERIFY(!window->view()->details()->shownOrder().isValid());
}

void TestMainWindow::undoNamesItsCommand()
{
    openDemo();
    window->view()->ordersPage()->queryLine()->setText(u"status:suspended"_s);
    QTRY_VERIFY(window->view()->ordersPage()->model()->rowCount() < 40);
    PurchaseOrdersPage* orders = window->view()->ordersPage();
    const PurchaseOrderId id(orders->model()->idAt(0));
    QVERIFY(id.isValid());
    window->view()->runner()->run(ChangeStatus{{OrderRef{id, {}, {}, 0}}, Status::Active});
    QTRY_VERIFY(action(Act::Undo)->text().contains(u"Change status"_s));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(action(Act::Redo)->isEnabled());
    QTRY_VERIFY(window->view()->messages()->newestText().startsWith(u"Undone"_s));
    QTRY_COMPARE(orders->selectedIds(), QList<qint64>{id.value});
    // From the message to what the journal says of it.
    QTest::mouseClick(window->view()->messages()->findChild<QPushButton*>(u"messageEntry"_s), Qt::LeftButton);
    QCOMPARE(window->view()->currentPage()->place(), Place::Activity);
    QTRY_COMPARE(window->view()->currentList()->selectedIds().size(), 1);
}

void TestMainWindow::viewsAreSwitchedFromTheMenus()
{
    openDemo();
    window->view()->showPage(Place::Overview);
    auto* timeline = window->findChild<QWidget*>(u"validityTimeline"_s);
    QVERIFY(!timeline->isVisible());
    action(Act::Timeline)->trigger();
    QCOMPARE(window->view()->currentPage()->place(), Place::PurchaseOrders);
    QVERIFY(timeline->isVisible() && action(Act::Timeline)->isChecked());
    action(Act::Timeline)->trigger();
    QVERIFY(!timeline->isVisible());
    action(Act::PreviewInvoices)->trigger();
    auto* preview = window->findChild<QDialog*>(u"monthPreviewDialog"_s);
    QVERIFY(preview && preview->isVisible());
    QTRY_VERIFY(!preview->findChild<QWidget*>(u"previewProgress"_s)->isVisible());
    QTest::keyClick(preview, Qt::Key_Escape);
}

void TestMainWindow::theClockMovesOnlyInSimulations()
{
    openDemo();
    auto* now = window->findChild<QLabel*>(u"simulatedNow"_s);
    const QString before = now->text();
    QTest::mouseClick(window->findChild<QPushButton*>(u"advanceDay"_s), Qt::LeftButton);
    QTRY_VERIFY(now->text() != before);
    QVERIFY(action(Act::AdvanceTo)->isEnabled());

    TestWorkspace real([] {
        NewWorkspace wanted = TestWorkspace::simulated();
        wanted.clock = ClockKind::Real;
        return wanted;
    }());
    const QString path = real.path();
    real.client.reset();
    QSignalSpy opened(window.get(), &MainWindow::workspaceOpened);
    window->openWorkspace(path);
    QVERIFY(opened.wait());
    QVERIFY(!window->view()->simulationBar()->isVisible());
    QVERIFY(!action(Act::AdvanceTo)->isEnabled());
    QVERIFY(!action(Act::AdvanceTo)->toolTip().isEmpty());
    window.reset();
}

void TestMainWindow::languageSwitchesLive()
{
    openDemo();
    const QString english = action(Act::Quit)->text();
    Q_EMIT window->shellActions()->languageChosen(u"pseudo"_s);
    QTRY_VERIFY(action(Act::Quit)->text() != english);
    QVERIFY(window->view()->ordersPage()->findChild<QLabel*>(u"listTitle"_s)->text() != u"Purchase orders (40)"_s);
    QVERIFY(window->findChild<QPushButton*>(u"advanceDay"_s)->text() != u"+1 day"_s);
    QCOMPARE(settings->language(), u"pseudo"_s);
    Q_EMIT window->shellActions()->languageChosen(u"en"_s);
    QTRY_COMPARE(action(Act::Quit)->text(), english);
    QTRY_COMPARE(window->view()->ordersPage()->findChild<QLabel*>(u"listTitle"_s)->text(), u"Purchase orders (40)"_s);
}

void TestMainWindow::layoutIsRemembered()
{
    openDemo();
    window->resize(1100, 700);
    window->view()->setDetailsBeside(true);
    window->view()->setDetailsShown(false);
    window->close();
    window.reset();
    build();
    openDemo();
    QCOMPARE(window->size(), QSize(1100, 700));
    QVERIFY(window->view()->isDetailsBeside());
    QVERIFY(!window->view()->isDetailsShown());
    QVERIFY(!action(Act::Details)->isChecked());
    action(Act::ResetLayout)->trigger();
    QVERIFY(!window->view()->isDetailsBeside());
    QVERIFY(window->view()->isDetailsShown());
}

void TestMainWindow::actionsNeedAWorkspace()
{
    for (const Act id :
         {Act::Import, Act::Export, Act::Undo, Act::Filter, Act::SaveCheckpoint, Act::BackUp, Act::Check})
        QVERIFY2(!action(id)->isEnabled(), qPrintable(action(id)->objectName()));
    for (const Act id : {Act::NewWorkspace, Act::OpenWorkspace, Act::OpenDemo, Act::Preferences, Act::Quit, Act::About})
        QVERIFY2(action(id)->isEnabled(), qPrintable(action(id)->objectName()));
    openDemo();
    for (const Act id : {Act::Import, Act::Export, Act::Filter, Act::SaveCheckpoint, Act::BackUp, Act::Check})
        QVERIFY2(action(id)->isEnabled(), qPrintable(action(id)->objectName()));
    QVERIFY(AboutDialog::diagnostics(nullptr).contains(u"Qt "_s));
}

void TestMainWindow::nothingInTheTreeIsNameless()
{
    openDemo();
    QStringList nameless;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        auto* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (spoken && spoken->text(QAccessible::Name).isEmpty() && spoken->role() != QAccessible::Client)
            nameless << u"%1 (%2)"_s.arg(widget->objectName(), QString::fromLatin1(widget->metaObject()->className()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestMainWindow::fitsASmallScreen()
{
    openDemo();
    const QSize least = window->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 640,
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    window->resize(1024, 640);
    QTRY_VERIFY(window->view()->ordersPage()->table()->viewport()->height() > 100);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
