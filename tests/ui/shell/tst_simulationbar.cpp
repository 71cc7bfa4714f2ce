// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/checkout/checkoutfixture.h"
#include "ui/common/permissions.h"
#include "ui/details/advancetodialog.h"
#include "ui/details/sequels.h"
#include "ui/details/supportdesk.h"
#include "ui/shell/simulationbar.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The clock's buttons: what they say beforehand, where they go, and when they ask first.
class TestSimulationBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buttonsSayWhatComes();
    void nextEventIsReached();
    void nothingAheadIsSaid();
    void aDayNeverAsks();
    void longJumpsThatIssueInvoicesAsk();
    void longJumpsWithoutInvoicesDoNotAsk();
    void theDialogListsWhatComes();
    void theDialogSavesACheckpoint();
    void theEditionIsSwitchedAndUndone();
    void aSwitchThatIsNotAllowedSaysWhy();
    void theTimeIsNeverCut();
    void nothingIsSaidBeforeItIsKnown();

private:
    static std::unique_ptr<SimulationBar> bar(CheckoutFixture& f)
    {
        auto bar = std::make_unique<SimulationBar>(&f.runner);
        QObject::connect(f.client(), &EngineClient::changed, bar.get(),
                         [&f, bar = bar.get()] { bar->setFacts(f.workspace.facts()); });
        QSignalSpy foreseen(bar.get(), &SimulationBar::foreseen);
        bar->setFacts(f.workspace.facts());
        bar->show();
        if (!foreseen.wait())
            qFatal("Nothing was foreseen");
        return bar;
    }
    static QDialog* asked(QWidget* root) { return root->findChild<QDialog*>(u"advanceToDialog"_s); }
};

/// However narrow its window is: the buttons go to a second line.
void TestSimulationBar::theTimeIsNeverCut()
{
    CheckoutFixture f;
    f.add(anOrder(u"PO-1"_s));
    const auto shown = bar(f);
    auto* now = named<QLabel>(shown.get(), "simulatedNow");
    for (const int width : {1280, 860, 690, 480}) {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        column->addWidget(shown.get());
        column->addStretch();
        window.resize(width, 400);
        window.show();
        QCoreApplication::processEvents();
        QCOMPARE(window.width(), width);
        QVERIFY2(now->fontMetrics().horizontalAdvance(now->text()) <= now->width(), qPrintable(QString::number(width)));
        QVERIFY(now->text().contains(u"2024"_s));
        for (const char* name : {"advanceDay", "advanceTo"}) {
            const QPushButton* step = button(shown.get(), name);
            const QRect place(step->mapTo(shown.get(), QPoint()), step->size());
            QVERIFY2(shown->rect().contains(place), qPrintable(QString::number(width)));
            QVERIFY(!place.intersects(now->geometry()));
        }
        shown->setParent(nullptr);
    }
}

/// Right after opening: days can be passed at once, and that nothing lies ahead is not said before that is known.
void TestSimulationBar::nothingIsSaidBeforeItIsKnown()
{
    CheckoutFixture f;
    SimulationBar early(&f.runner);
    QSignalSpy foreseen(&early, &SimulationBar::foreseen);
    early.setFacts(f.workspace.facts());
    const QString before = early.nextObstacle();
    QVERIFY(button(&early, "advanceDay")->isEnabled());
    QVERIFY(!button(&early, "advanceNext")->isEnabled());
    QVERIFY(foreseen.wait());
    QVERIFY(!before.isEmpty());
    QVERIFY(early.nextObstacle() != before);
}

void TestSimulationBar::buttonsSayWhatComes()
{
    CheckoutFixture f;
    f.must(Subscribe{u"saas-fps"_s, {}, 1, {}}); // payments on 1 October, January and April
    f.add(anOrder(u"PO-1"_s));                   // until December
    f.must(AdvanceClock{*Instant::fromText(u"2024-09-30")});
    const auto shown = bar(f);
    auto* day = button(shown.get(), "advanceDay");
    QTRY_VERIFY2(day->toolTip().contains(u"1 invoice"_s), qPrintable(day->toolTip()));
    QVERIFY(day->accessibleDescription().contains(u"1 invoice"_s));
    QTRY_VERIFY(button(shown.get(), "advanceMonthEnd")->toolTip().contains(u"1 invoice"_s));
    QTRY_VERIFY(button(shown.get(), "advanceNext")->toolTip().contains(u"1 Oct 2024"_s));
    f.must(AdvanceClock{*Instant::fromText(u"2024-10-02")});
    QTRY_VERIFY2(day->toolTip().contains(u"Nothing is due"_s), qPrintable(day->toolTip()));
}

void TestSimulationBar::nextEventIsReached()
{
    CheckoutFixture f;
    f.add(anOrder(u"PO-1"_s));
    const auto shown = bar(f);
    auto* next = button(shown.get(), "advanceNext");
    QTRY_VERIFY2(next->toolTip().contains(u"1 purchase order"_s), qPrintable(next->toolTip()));
    press(shown.get(), "advanceNext");
    QTRY_COMPARE_WITH_TIMEOUT(f.workspace.facts().now, Month::of(2024, 12).end(), 20'000);
    QCOMPARE(f.workspace.status(u"PO-1"_s), Status::Expired);
}

void TestSimulationBar::nothingAheadIsSaid()
{
    CheckoutFixture f;
    const auto shown = bar(f);
    auto* next = button(shown.get(), "advanceNext");
    QVERIFY(!next->isEnabled());
    QVERIFY(!next->accessibleDescription().isEmpty());
    QCOMPARE(shown->nextObstacle(), next->accessibleDescription());
    f.add(anOrder(u"PO-1"_s));
    QTRY_VERIFY(next->isEnabled());
    QVERIFY(shown->nextObstacle().isEmpty());
}

void TestSimulationBar::aDayNeverAsks()
{
    CheckoutFixture f;
    f.must(Subscribe{u"saas-fps"_s, {}, 1, {}});
    f.must(AdvanceClock{*Instant::fromText(u"2024-09-30")});
    const auto shown = bar(f);
    auto* day = button(shown.get(), "advanceDay");
    day->setFocus();
    press(shown.get(), "advanceDay");
    QTRY_COMPARE(f.workspace.facts().invoices, 2);
    QVERIFY(!asked(shown.get()));
    QTRY_VERIFY(day->isEnabled());
    QVERIFY(day->hasFocus()); // so that one can press it again
}

void TestSimulationBar::longJumpsThatIssueInvoicesAsk()
{
    CheckoutFixture f;
    f.must(Subscribe{u"saas-fps"_s, {}, 1, {}});
    f.must(AdvanceClock{*Instant::fromText(u"2024-09-25")});
    const auto shown = bar(f);
    press(shown.get(), "advanceWeek");
    QTRY_VERIFY(asked(shown.get()));
    QCOMPARE(f.workspace.facts().invoices, 1);
    auto* events = named<QTableView>(asked(shown.get()), "events");
    QTRY_COMPARE(events->model()->rowCount(), 1);
    press(asked(shown.get()), "cancel");
    QTRY_VERIFY(!asked(shown.get()));
    QCOMPARE(f.workspace.facts().now, *Instant::fromText(u"2024-09-25"));
    press(shown.get(), "advanceWeek");
    QTRY_VERIFY(asked(shown.get()));
    QTRY_VERIFY(button(asked(shown.get()), "verb")->isEnabled());
    press(asked(shown.get()), "verb");
    QTRY_COMPARE(f.workspace.facts().now, *Instant::fromText(u"2024-10-02")); // to the moment that was asked for
    QCOMPARE(f.workspace.facts().invoices, 2);
}

void TestSimulationBar::longJumpsWithoutInvoicesDoNotAsk()
{
    CheckoutFixture f;
    f.add(anOrder(u"PO-1"_s));
    const auto shown = bar(f);
    press(shown.get(), "advanceMonthEnd");
    QTRY_COMPARE(f.workspace.facts().now, Month::of(2024, 7).end());
    QVERIFY(!asked(shown.get()));
}

void TestSimulationBar::theDialogListsWhatComes()
{
    CheckoutFixture f;
    f.add(anOrder(u"PO-1"_s));
    f.must(Subscribe{u"saas-fps"_s, {}, 1, {}});
    AdvanceToDialog dialog(&f.runner);
    dialog.open();
    auto* date = named<QDateEdit>(&dialog, "targetDate");
    QTRY_VERIFY(button(&dialog, "verb")->isEnabled());
    date->setDate(QDate(2025, 1, 5));
    auto* forecast = named<QLabel>(&dialog, "forecast");
    QTRY_VERIFY2(forecast->text().contains(u"2 invoice"_s) && forecast->text().contains(u"1 purchase order"_s),
                 qPrintable(forecast->text()));
    auto* events = named<QTableView>(&dialog, "events");
    QCOMPARE(events->model()->rowCount(), 3);
    QVERIFY(events->model()->index(0, 1).data().toString().contains(u"USD 300.00"_s));
    date->setDate(QDate(2024, 7, 5));
    QTRY_VERIFY(forecast->text().contains(u"Nothing is due"_s));
    QTRY_VERIFY(!events->isVisible());
}

void TestSimulationBar::theDialogSavesACheckpoint()
{
    CheckoutFixture f;
    AdvanceToDialog dialog(&f.runner);
    dialog.open();
    QTRY_VERIFY(button(&dialog, "verb")->isEnabled());
    named<QCheckBox>(&dialog, "saveCheckpoint")->setChecked(true);
    press(&dialog, "verb");
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(f.workspace.facts().checkpoints.size(), 1);
    QCOMPARE(f.workspace.facts().now, *Instant::fromText(u"2024-07-02"));
}

void TestSimulationBar::theEditionIsSwitchedAndUndone()
{
    CheckoutFixture f;
    SupportDesk support(&f.runner, nullptr);
    const Sequels sequels(&f.runner, &support, nullptr);
    const auto shown = bar(f);
    auto* edition = named<QComboBox>(shown.get(), "edition");
    QCOMPARE(edition->currentText(), u"Rules of 2024"_s);
    QVERIFY(edition->toolTip().contains(u"later decisions only"_s));
    edition->setFocus();
    QWheelEvent turned(QPointF(5, 5), edition->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                       Qt::NoScrollPhase, false);
    QApplication::sendEvent(edition, &turned);
    QCOMPARE(edition->currentText(), u"Rules of 2024"_s);
    QTest::keyClick(edition, Qt::Key_Down);
    QTRY_COMPARE(f.workspace.facts().edition, Edition::E2026);
    QTRY_VERIFY(f.messages.newestText().contains(u"later decisions"_s));
    QTRY_COMPARE(edition->currentText(), u"Rules of 2026"_s);
    press(&f.messages, "messageUndo");
    QTRY_COMPARE(f.workspace.facts().edition, Edition::E2024);
    QTRY_COMPARE(edition->currentText(), u"Rules of 2024"_s);
}

void TestSimulationBar::aSwitchThatIsNotAllowedSaysWhy()
{
    CheckoutFixture f;
    f.must(AddIdentities{{{u"reader"_s, f.workspace.facts().accounts.first().number, {}}}});
    f.runner.permissions()->setFacts(f.workspace.facts());
    const auto shown = bar(f);
    auto* edition = named<QComboBox>(shown.get(), "edition");
    QVERIFY(edition->isEnabled());
    f.runner.permissions()->setIdentity(u"reader"_s);
    const QString obstacle = f.runner.permissions()->obstacle<SetEdition>();
    QCOMPARE(edition->isEnabled(), obstacle.isEmpty());
    QVERIFY(obstacle.isEmpty() || edition->toolTip() == obstacle);
}

QTEST_MAIN(TestSimulationBar)
#include "tst_simulationbar.moc"
