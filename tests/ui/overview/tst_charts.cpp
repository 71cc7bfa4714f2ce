// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"
#include "ui/details/plaintable.h"
#include "ui/overview/charttablemodel.h"
#include "ui/overview/chartwidget.h"
#include "ui/overview/donutview.h"
#include "ui/overview/overviewcharts.h"
#include "ui/overview/stackedbarsview.h"
#include "ui/words/language.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QtCharts/QBarSet>
#include <QtCharts/QPieSeries>
#include <QtCharts/QStackedBarSeries>

using namespace podesk;
using namespace Qt::StringLiterals;

namespace {

Currency usd; ///< set when the table of currencies is there
Currency jpy;

OverviewFigures someFigures()
{
    OverviewFigures figures;
    figures.statuses = {{u"active"_s, 23}, {u"suspended"_s, 4}, {u"expired"_s, 12}, {u"suspended-expired"_s, 1}};
    figures.spend = {{Month::of(2024, 5), usd, 1'234'50, 0},
                     {Month::of(2024, 7), usd, 99'999'99, 10'000'01},
                     {Month::of(2024, 7), jpy, 5'000, 7}};
    return figures;
}

/// The drawing's values, read from the library that draws.
QList<double> drawnBars(const ChartWidget& chart, int series)
{
    const auto* view = qobject_cast<QChartView*>(chart.drawing());
    const auto* bars = qobject_cast<QStackedBarSeries*>(view->chart()->series().constFirst());
    QList<double> values;
    for (int i = 0; i < bars->barSets().at(series)->count(); ++i)
        values << bars->barSets().at(series)->at(i);
    return values;
}

} // namespace

/// Charts and their tables: same figures, no exaggeration, all by keyboard, never by colour alone.
class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void monthsHaveNoGaps();
    void queriesNameTheirPart();
    void currenciesAreNeverMixed();
    void theTableHoldsTheDrawnFigures_data();
    void theTableHoldsTheDrawnFigures();
    void amountsAreExactWhereADoubleIsNot();
    void sumsThatDoNotFitAreNotShown();
    void copyGivesASpreadsheet();
    void barsBeginAtZero_data();
    void barsBeginAtZero();
    void partsDifferWithoutColour();
    void keysWalkAndOpen();
    void theTableOpensTheSameParts();
    void clicksOpenWhatIsUnderThem();
    void chartsAreNamed();
    void saysWhatIsMissing();
    void coloursFollowTheTheme();

private:
    std::unique_ptr<ChartWidget> shown(ChartWidget::Form form, const ChartFigures& figures)
    {
        auto chart = std::make_unique<ChartWidget>(form, u"testChart"_s);
        chart->setTitle(u"A chart"_s);
        chart->setFigures(figures);
        chart->resize(520, 420);
        chart->show();
        chart->activateWindow();
        if (!QTest::qWaitForWindowActive(chart.get()))
            qFatal("The chart does not become active");
        return chart;
    }
};

void TestCharts::init()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    applyTheme(UiSettings::Theme::Light);
}

void TestCharts::monthsHaveNoGaps()
{
    QCOMPARE(spendMonths(someFigures()), (QList<Month>{Month::of(2024, 5), Month::of(2024, 6), Month::of(2024, 7)}));
    QVERIFY(spendMonths({}).isEmpty());
    const ChartFigures chart = spendChart(someFigures(), usd);
    QCOMPARE(chart.values, (QList<QList<qint64>>{{1'234'50, 0, 99'999'99}, {0, 0, 10'000'01}}));
    QCOMPARE(chart.categories.size(), 3);
    QCOMPARE(chart.axisLabels.size(), 3);
}

void TestCharts::queriesNameTheirPart()
{
    QCOMPARE(statusQuery(someFigures(), 1), u"status:suspended"_s);
    QCOMPARE(spendQuery(Month::of(2024, 7), 0, usd), u"issued:2024-07 currency:USD printed:yes"_s);
    QCOMPARE(spendQuery(Month::of(2024, 7), 1, usd), u"issued:2024-07 currency:USD printed:no"_s);
    QCOMPARE(spendQuery(Month::of(2024, 7), -1, jpy), u"issued:2024-07 currency:JPY"_s);
    for (int series = -1; series < 2; ++series)
        QVERIFY(ListQuery::fromText(ListKind::Invoices, spendQuery(Month::of(2024, 7), series, usd)));
    for (int slice = 0; slice < 4; ++slice)
        QVERIFY(ListQuery::fromText(ListKind::PurchaseOrders, statusQuery(someFigures(), slice)));
}

void TestCharts::currenciesAreNeverMixed()
{
    QCOMPARE(spendCurrencies(someFigures()), (QList<Currency>{usd, jpy})); // most months first
    QCOMPARE(*spendChart(someFigures(), usd).total(), 1'234'50 + 99'999'99 + 10'000'01);
    QCOMPARE(*spendChart(someFigures(), jpy).total(), 5'007);
    QCOMPARE(spendChart(someFigures(), jpy).text(5'007, QLocale()), u"JPY 5,007"_s);
}

void TestCharts::theTableHoldsTheDrawnFigures_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::newRow("two digits") << usd;
    QTest::newRow("no digits") << jpy;
}

void TestCharts::theTableHoldsTheDrawnFigures()
{
    QFETCH(Currency, currency);
    const ChartFigures figures = spendChart(someFigures(), currency);
    const auto chart = shown(ChartWidget::Form::StackedBars, figures);
    const QAbstractItemModel* table = chart->table()->model();
    const QAbstractItemModelTester tester(const_cast<QAbstractItemModel*>(table));
    QCOMPARE(table->rowCount(), int(figures.categories.size()) + 1);
    QCOMPARE(table->columnCount(), 4);
    const double unit = std::pow(10, currency.digits());
    for (int series = 0; series < 2; ++series) {
        QCOMPARE(table->headerData(series + 1, Qt::Horizontal).toString(), figures.series[series]);
        const QList<double> drawn = drawnBars(*chart, series);
        QCOMPARE(drawn.size(), figures.categories.size());
        for (int month = 0; month < drawn.size(); ++month) {
            QCOMPARE(qRound64(drawn[month] * unit), figures.value(series, month));
            QCOMPARE(table->index(month, series + 1).data().toString(),
                     figures.text(figures.value(series, month), QLocale()));
        }
        QCOMPARE(table->index(table->rowCount() - 1, series + 1).data().toString(),
                 figures.text(figures.totalOfSeries(series), QLocale()));
    }
    QCOMPARE(table->index(0, 3).data().toString(), figures.text(figures.totalOfCategory(0), QLocale()));
    QCOMPARE(table->index(table->rowCount() - 1, 3).data().toString(), figures.text(figures.total(), QLocale()));
}

void TestCharts::amountsAreExactWhereADoubleIsNot()
{
    OverviewFigures figures;
    figures.spend = {{Month::of(2024, 7), usd, 9'007'199'254'740'993, 0}};
    ChartTableModel model;
    model.setFigures(spendChart(figures, usd));
    QCOMPARE(model.index(0, 1).data().toString(), u"USD 90,071,992,547,409.93"_s);
    QVERIFY(model.spreadsheetText().contains(u"90071992547409.93"_s));
}

void TestCharts::sumsThatDoNotFitAreNotShown()
{
    OverviewFigures figures;
    const qint64 largest = std::numeric_limits<qint64>::max();
    figures.spend = {{Month::of(2024, 6), usd, largest, 0}, {Month::of(2024, 7), usd, largest, 1}};
    ChartTableModel model;
    model.setFigures(spendChart(figures, usd));
    QCOMPARE(model.index(2, 1).data().toString(), u"-"_s);
    QCOMPARE(model.index(2, 3).data().toString(), u"-"_s);
    QCOMPARE(model.index(1, 3).data().toString(), u"-"_s);
}

void TestCharts::copyGivesASpreadsheet()
{
    const auto chart = shown(ChartWidget::Form::StackedBars, spendChart(someFigures(), usd));
    auto* copy = chart->findChild<QToolButton*>(u"copyChartTable"_s);
    QVERIFY(!copy->isVisible());
    QTest::mouseClick(chart->findChild<QToolButton*>(u"chartAsTable"_s), Qt::LeftButton);
    QVERIFY(chart->isTableShown());
    QTest::mouseClick(copy, Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], u"Month\tWith PO (USD)\tWithout PO (USD)\tTotal (USD)"_s);
    QCOMPARE(lines[3].section(u'\t', 1), u"99999.99\t10000.01\t110000.00"_s);
    QCOMPARE(lines[4].section(u'\t', 1), u"101234.49\t10000.01\t111234.50"_s);
}

void TestCharts::barsBeginAtZero_data()
{
    QTest::addColumn<qint64>("lowest");
    QTest::addColumn<qint64>("highest");
    QTest::newRow("close together") << qint64(2'100'00) << qint64(2'200'00);
    QTest::newRow("cents") << qint64(3) << qint64(7);
    QTest::newRow("millions") << qint64(1'234'567'890'12) << qint64(9'876'543'210'98);
    QTest::newRow("nothing") << qint64(0) << qint64(0);
}

void TestCharts::barsBeginAtZero()
{
    QFETCH(qint64, lowest);
    QFETCH(qint64, highest);
    OverviewFigures figures;
    figures.spend = {{Month::of(2024, 6), usd, lowest, 0}, {Month::of(2024, 7), usd, highest, highest}};
    StackedBarsView view;
    view.setFigures(spendChart(figures, usd));
    QCOMPARE(view.axisMinimum(), 0.0);
    const double bar = double(2 * highest) / 100;
    QVERIFY(view.axisMaximum() >= bar);
    QVERIFY2(highest == 0 || view.axisMaximum() <= 2.6 * bar, "most of the chart would be empty");
}

void TestCharts::partsDifferWithoutColour()
{
    for (const ChartFigures& figures : {statusChart(someFigures()), spendChart(someFigures(), usd)}) {
        QSet<int> patterns;
        for (const ChartInk& ink : figures.inks)
            patterns.insert(ink.pattern);
        QCOMPARE(patterns.size(), figures.inks.size());
    }
    QVERIFY(statusChart(someFigures()).categories.size() <= 5);
}

void TestCharts::keysWalkAndOpen()
{
    const auto chart = shown(ChartWidget::Form::StackedBars, spendChart(someFigures(), usd));
    QSignalSpy chosen(chart.get(), &ChartWidget::partChosen);
    auto* readout = chart->findChild<QLabel*>(u"chartReadout"_s);
    chart->drawing()->setFocus(Qt::TabFocusReason);
    QCOMPARE(readout->text(), u"May 2024, With PO: USD 1,234.50"_s);
    QTest::keyClick(chart->drawing(), Qt::Key_End);
    QTest::keyClick(chart->drawing(), Qt::Key_Right); // no further
    QTest::keyClick(chart->drawing(), Qt::Key_Up);
    QCOMPARE(readout->text(), u"Jul 2024, Without PO: USD 10,000.01"_s);
    QCOMPARE(chart->drawing()->accessibleName(), u"A chart, "_s + readout->text());
    QTest::keyClick(chart->drawing(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first(), (QVariantList{1, 2}));
    QTest::keyClick(chart->drawing(), Qt::Key_Down);
    QTest::keyClick(chart->drawing(), Qt::Key_Left);
    QTest::keyClick(chart->drawing(), Qt::Key_Space);
    QCOMPARE(chosen.last(), (QVariantList{0, 1}));
    QTest::keyClick(chart->drawing(), Qt::Key_Home);
    QTest::keyClick(chart->drawing(), Qt::Key_Enter);
    QCOMPARE(chosen.last(), (QVariantList{0, 0}));
    // New figures of the same shape leave the place alone; others begin anew.
    OverviewFigures more = someFigures();
    more.spend[0].withPoMinor = 5;
    chart->setFigures(spendChart(more, usd));
    QCOMPARE(readout->text(), u"May 2024, With PO: USD 0.05"_s);
    more.spend.removeFirst();
    chart->setFigures(spendChart(more, usd));
    QVERIFY(readout->text().startsWith(u"Total"_s));
}

void TestCharts::theTableOpensTheSameParts()
{
    const auto chart = shown(ChartWidget::Form::StackedBars, spendChart(someFigures(), usd));
    QSignalSpy chosen(chart.get(), &ChartWidget::partChosen);
    chart->setTableShown(true);
    PlainTable* table = chart->table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 2));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen.last(), (QVariantList{1, 2}));
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen.last(), (QVariantList{-1, 1}));
    table->setCurrentIndex(table->model()->index(3, 1)); // the totals are of no one month
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);

    const auto donut = shown(ChartWidget::Form::Donut, statusChart(someFigures()));
    QSignalSpy slice(donut.get(), &ChartWidget::partChosen);
    donut->setTableShown(true);
    donut->table()->setCurrentIndex(donut->table()->model()->index(2, 0));
    QTest::keyClick(donut->table(), Qt::Key_Return);
    QCOMPARE(slice.last(), (QVariantList{0, 2}));
}

void TestCharts::clicksOpenWhatIsUnderThem()
{
    const auto donut = shown(ChartWidget::Form::Donut, statusChart(someFigures()));
    QSignalSpy slice(donut.get(), &ChartWidget::partChosen);
    auto* view = qobject_cast<QChartView*>(donut->drawing());
    const QRectF area = view->chart()->plotArea();
    const double radius = std::min(area.width(), area.height()) / 2 * 0.75;
    // A little right of the top lies the first slice, a little left of it the last.
    const QPointF right = area.center() + QPointF(radius * std::sin(0.1), -radius * std::cos(0.1));
    const QPointF left = area.center() + QPointF(-radius * std::sin(0.08), -radius * std::cos(0.08));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(view->chart()->mapToScene(right)));
    QCOMPARE(slice.size(), 1);
    QCOMPARE(slice.last(), (QVariantList{0, 0}));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(view->chart()->mapToScene(left)));
    QCOMPARE(slice.size(), 2);
    QCOMPARE(slice.last(), (QVariantList{0, 3}));

    const auto bars = shown(ChartWidget::Form::StackedBars, spendChart(someFigures(), usd));
    QSignalSpy part(bars.get(), &ChartWidget::partChosen);
    view = qobject_cast<QChartView*>(bars->drawing());
    QAbstractSeries* series = view->chart()->series().constFirst();
    for (const auto& [value, wanted] : {std::pair(50'000.0, 0), std::pair(105'000.0, 1)}) {
        const QPointF at = view->chart()->mapToPosition(QPointF(2, value), series);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(view->chart()->mapToScene(at)));
        QCOMPARE(part.last(), (QVariantList{wanted, 2}));
    }
}

void TestCharts::chartsAreNamed()
{
    const auto chart = shown(ChartWidget::Form::Donut, statusChart(someFigures()));
    for (QWidget* widget : QList<QWidget*>{chart.get(), chart->drawing(), chart->table()}) {
        const auto* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && spoken->text(QAccessible::Name).startsWith(u"A chart"_s), widget->metaObject()->className());
    }
    // Whatever a screen reader meets on its way down has a name too.
    const auto* view = QAccessible::queryAccessibleInterface(chart->drawing());
    for (int i = 0; i < view->childCount(); ++i)
        QVERIFY(!view->child(i)->text(QAccessible::Name).isEmpty());
    QCOMPARE(chart->findChildren<QLabel*>(u"legendText"_s).size(), 4);
    QCOMPARE(chart->findChildren<QLabel*>(u"legendText"_s).at(1)->text(), u"Suspended: 4"_s);
}

void TestCharts::saysWhatIsMissing()
{
    const auto chart = shown(ChartWidget::Form::Donut, statusChart(someFigures()));
    chart->say(u"There is nothing."_s);
    auto* text = chart->findChild<QLabel*>(u"chartText"_s);
    QVERIFY(text->isVisible());
    QVERIFY(!chart->drawing()->isVisible());
    auto* asTable = chart->findChild<QToolButton*>(u"chartAsTable"_s);
    QVERIFY(!asTable->isEnabled());
    QCOMPARE(asTable->toolTip(), u"There is nothing."_s);
    chart->setFigures(statusChart(someFigures()));
    QVERIFY(chart->drawing()->isVisible());
    QVERIFY(asTable->isEnabled());
}

void TestCharts::coloursFollowTheTheme()
{
    const auto chart = shown(ChartWidget::Form::StackedBars, spendChart(someFigures(), usd));
    const auto* view = qobject_cast<QChartView*>(chart->drawing());
    const auto ground = [view] { return view->chart()->backgroundBrush().color(); };
    const QColor light = ground();
    QVERIFY(light.lightness() > 200);
    applyTheme(UiSettings::Theme::Dark);
    QTRY_VERIFY(ground().lightness() < 60);
    const auto* bars = qobject_cast<QStackedBarSeries*>(view->chart()->series().constFirst());
    QCOMPARE(bars->barSets().at(0)->brush().color(), toneText(Tone::Information, view->palette()));
}

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    words::Language language;
    language.install(u"en"_s);
    usd = *Currency::fromCode(u"USD");
    jpy = *Currency::fromCode(u"JPY");
    TestCharts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_charts.moc"
