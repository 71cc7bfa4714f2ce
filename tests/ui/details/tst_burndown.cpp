// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/invoicepreview.h"
#include "tests/support/agreementworkspace.h"
#include "tests/ui/details/dialogfixture.h"
#include "ui/details/burndowntab.h"
#include "ui/details/detailspanel.h"
#include "ui/details/plaintable.h"
#include "ui/overview/chartwidget.h"
#include "ui/overview/stepsview.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// How balances go down, drawn and as a table.
class TestBurnDown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void figuresAreSteps();
    void theThresholdIsTheWorkspaces();
    void theDrawingBeginsAtZero();
    void thePanelShowsTheSteps();
    void severalLinesAreChosenFrom();
    void untrackedLinesAreNamed();
    void keysWalkAndOpen();

private:
    PurchaseOrder tracked(const QString& number) const
    {
        PurchaseOrder order = w->poOf(number, LineItemType::MonthlyUsage);
        order.lines.first().balanceTracking = true;
        order.lines.first().amount = {1'000 * UnitPrice::one};
        return order;
    }
    void use(const QString& amount)
    {
        w->must(RecordAwsUsage{CommerceWorkspace::management, amount, u"USD"_s, seller::inc});
    }
    ChartFigures figures(const QString& number)
    {
        const PurchaseOrder order = w->order(number);
        const QList<LineBurnDown> lines = *w->client->burnDown(order.id).result();
        return burnDownChart(order.lines.first(), lines.first().steps, w->facts().notices, w->facts().now);
    }
    static BurnDownTab* tabOf(QWidget* panel) { return panel->findChild<BurnDownTab*>(); }

    std::unique_ptr<AgreementWorkspace> w;
    std::unique_ptr<MessageBar> messages;
    std::unique_ptr<CommandRunner> runner;
};

void TestBurnDown::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    runner.reset();
    messages.reset();
    w = std::make_unique<AgreementWorkspace>();
    messages = std::make_unique<MessageBar>();
    runner = std::make_unique<CommandRunner>(w->client.get(), messages.get());
    w->add(tracked(u"T"_s));
    use(u"400.00"_s);
    w->moveTo(u"2024-06-10"_s);
    use(u"700.00"_s);
    w->moveTo(u"2024-07-10"_s);
}

void TestBurnDown::figuresAreSteps()
{
    const ChartFigures chart = figures(u"T"_s);
    QCOMPARE(chart.values, (QList<QList<qint64>>{{100'000, 60'000, -10'000}})); // B29, B30
    QCOMPARE(chart.categories.size(), 3);
    QVERIFY(chart.categories.last().contains(u"INV-"_s));
    QCOMPARE(chart.moments.size(), 4);
    QVERIFY(std::ranges::is_sorted(chart.moments));
    QCOMPARE(chart.moments.last(), w->facts().now.msecs);
    QVERIFY(!chart.isSummed);
}

void TestBurnDown::theThresholdIsTheWorkspaces()
{
    QCOMPARE(figures(u"T"_s).levels.first().value, 75'000);
    NoticeThresholds own;
    own.balancePercent = 40;
    w->must(SetNoticeThresholds{own});
    const ChartLevel level = figures(u"T"_s).levels.first();
    QCOMPARE(level.value, 40'000);
    QVERIFY2(level.name.contains(u"40%"_s) && level.name.contains(u"workspace"_s), qPrintable(level.name));
    LineItem huge = w->order(u"T"_s).lines.first();
    huge.total.minor = std::numeric_limits<qint64>::max();
    QVERIFY(burnDownChart(huge, {}, {}, w->facts().now).levels.first().value > huge.total.minor / 2);
}

void TestBurnDown::theDrawingBeginsAtZero()
{
    StepsView view;
    ChartFigures chart = figures(u"T"_s);
    view.setFigures(chart);
    QVERIFY(view.axisMinimum() <= -100 && view.axisMaximum() >= 1'000);
    chart.values[0].last() = 500;
    view.setFigures(chart);
    QCOMPARE(view.axisMinimum(), 0.0);
}

void TestBurnDown::thePanelShowsTheSteps()
{
    DetailsPanel panel(runner.get());
    panel.resize(980, 280);
    panel.show();
    panel.showOrder(w->order(u"T"_s).id);
    auto* table = named<PlainTable>(&panel, "burnDownSteps");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, 3).data().toString(), u"USD -100.00"_s);
    auto* chart = named<ChartWidget>(&panel, "burnDownChart");
    QVERIFY(chart->accessibleName().contains(u"1"_s));
    QCOMPARE(chart->table()->model()->rowCount(), 3); // states, and nobody adds them up
    QSignalSpy followed(&panel, &DetailsPanel::followed);
    Q_EMIT table->rowOpened(1);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<RecordLink>().kind, RecordLink::Kind::Invoice);
    // It follows what happens.
    use(u"50.00"_s);
    w->moveTo(u"2024-08-10"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
}

void TestBurnDown::severalLinesAreChosenFrom()
{
    PurchaseOrder order = tracked(u"U"_s);
    order.lines.append(order.lines.first());
    order.lines.last().number = u"2"_s;
    order.lines.last().amount = {5 * UnitPrice::one};
    w->add(order);
    DetailsPanel panel(runner.get());
    panel.show();
    panel.showOrder(w->order(u"U"_s).id);
    auto* choice = named<QComboBox>(&panel, "burnDownLine");
    QTRY_COMPARE(choice->count(), 2);
    QVERIFY(choice->isVisibleTo(tabOf(&panel)));
    choice->setCurrentIndex(1);
    auto* chart = named<ChartWidget>(&panel, "burnDownChart");
    QCOMPARE(chart->figures().values.first().first(), 500);
    QCOMPARE(chart->figures().categories.size(), 1);
    QVERIFY(!named<PlainTable>(&panel, "burnDownSteps")->isVisibleTo(tabOf(&panel)));
}

void TestBurnDown::untrackedLinesAreNamed()
{
    PurchaseOrder order = tracked(u"U"_s);
    order.lines.append(order.lines.first());
    order.lines.last().number = u"2"_s;
    order.lines.last().balanceTracking = false;
    w->add(order);
    w->addBlanket(u"B"_s);
    DetailsPanel panel(runner.get());
    panel.show();
    panel.showOrder(w->order(u"U"_s).id);
    auto* note = named<QLabel>(&panel, "burnDownNote");
    QTRY_VERIFY(note->text().startsWith(u"Not tracked: line items 2"_s)); // B32
    panel.resize(980, 340);                                               // room enough for both: nothing scrolls
    named<QTabWidget>(&panel, "detailsTabs")->setCurrentWidget(tabOf(&panel));
    QCoreApplication::processEvents();
    QVERIFY(note->isVisible());
    for (const QScrollArea* area : tabOf(&panel)->findChildren<QScrollArea*>())
        QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    panel.showOrder(w->order(u"B"_s).id);
    QTRY_VERIFY(note->text().contains(u"AWS Marketplace"_s));
    QVERIFY(!named<QWidget>(&panel, "burnDownSides")->isVisibleTo(tabOf(&panel)));
}

void TestBurnDown::keysWalkAndOpen()
{
    DetailsPanel panel(runner.get());
    panel.resize(980, 400);
    panel.show();
    panel.showOrder(w->order(u"T"_s).id);
    auto* chart = named<ChartWidget>(&panel, "burnDownChart");
    QTRY_COMPARE(chart->figures().categories.size(), 3);
    named<QTabWidget>(&panel, "detailsTabs")->setCurrentWidget(tabOf(&panel));
    QSignalSpy followed(&panel, &DetailsPanel::followed);
    chart->drawing()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart->drawing(), Qt::Key_Home);
    QTest::keyClick(chart->drawing(), Qt::Key_Return);
    QCOMPARE(followed.size(), 0); // before any invoice there is none to go to
    QTest::keyClick(chart->drawing(), Qt::Key_End);
    QVERIFY(chart->drawing()->accessibleName().contains(u"-100.00"_s));
    QTest::keyClick(chart->drawing(), Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
}

QTEST_MAIN(TestBurnDown)
#include "tst_burndown.moc"
