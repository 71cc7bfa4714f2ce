// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/overview/overviewfixture.h"
#include "ui/lists/listtable.h"
#include "ui/lists/queryline.h"
#include "ui/overview/overviewcharts.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The figures of a workspace's first page, in its window.
class TestOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { desk = std::make_unique<OverviewWindow>(); }
    void cleanup() { desk.reset(); }
    void aWorkspaceOpensHere();
    void everyCardOpensTheRowsItCounts_data() { books(); }
    void everyCardOpensTheRowsItCounts();
    void everySliceOpensTheRowsItCounts_data() { books(); }
    void everySliceOpensTheRowsItCounts();
    void everyBarSumsTheRowsItOpens_data() { books(); }
    void everyBarSumsTheRowsItOpens();
    void whatNeedsSomeoneComesFirst();
    void cardsHaveWords();
    void figuresFollowCommands();
    void aHiddenPageAsksWhenItIsShown();

private:
    void books();

    std::unique_ptr<OverviewWindow> desk;
};

void TestOverview::books()
{
    QTest::addColumn<QString>("books");
    for (const char* name : {"demo", "generated", "purchases"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestOverview::aWorkspaceOpensHere()
{
    QVERIFY(desk->open(u"demo"_s));
    QCOMPARE(desk->view()->currentPage(), desk->page());
    QVERIFY(!desk->cards().isEmpty());
    QTRY_COMPARE(QApplication::focusWidget(), desk->cards().first());
    QTest::keyClick(desk->window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(desk->view()->currentPage(), desk->view()->ordersPage());
    QTest::keyClick(desk->window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(desk->view()->currentPage(), desk->page());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Slash); // who searches means the orders
    QCOMPARE(desk->view()->currentPage(), desk->view()->ordersPage());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"queryEdit"_s);
}

void TestOverview::everyCardOpensTheRowsItCounts()
{
    QFETCH(QString, books);
    QVERIFY(desk->open(books));
    const QList<OverviewCard> all = desk->page()->figures().cards;
    QVERIFY(all.size() >= 7);
    qint64 counted = 0;
    for (const OverviewCard& card : all) {
        const ListAnswer answer = desk->listed(card.kind, card.query);
        QVERIFY2(qint64(answer.ids->size()) == card.count, card.name.data());
        counted += card.count;
        // And by hand.
        desk->view()->showPage(Place::Overview);
        auto* button = desk->page()->findChild<OverviewCardButton*>(u"card-"_s + card.name);
        QVERIFY2(button, card.name.data());
        QTest::mouseClick(button, Qt::LeftButton);
        ListPage* list = desk->view()->currentList();
        QVERIFY2(list, card.name.data());
        QCOMPARE(list->kind(), card.kind);
        ListQuery expected = *ListQuery::fromText(card.kind, card.query);
        if (expected.sort.isEmpty())
            expected.sort = listSpec(card.kind).firstSort;
        QCOMPARE(list->queryLine()->query(), expected);
        QTRY_VERIFY(list->model()->state() == RecordListModel::State::Ready && list->model()->answer().complete &&
                    list->model()->answer().query == list->queryLine()->query());
        QCOMPARE(qint64(list->model()->rowCount()), card.count);
    }
    QVERIFY2(counted > 0, "books in which nothing needs anyone show nothing");
}

void TestOverview::everySliceOpensTheRowsItCounts()
{
    QFETCH(QString, books);
    QVERIFY(desk->open(books));
    const ChartFigures figures = desk->chart(u"statusChart"_s)->figures();
    QCOMPARE(figures.categories.size(), 4);
    QCOMPARE(*figures.total(), qint64(desk->listed(ListKind::PurchaseOrders, {}).ids->size()));
    for (int slice = 0; slice < 4; ++slice) {
        desk->view()->showPage(Place::Overview);
        Q_EMIT desk->chart(u"statusChart"_s)->partChosen(0, slice);
        const ListPage* list = desk->view()->currentList();
        QCOMPARE(list->kind(), ListKind::PurchaseOrders);
        QCOMPARE(qint64(desk->listed(list->kind(), list->queryLine()->text()).ids->size()), figures.value(0, slice));
    }
}

void TestOverview::everyBarSumsTheRowsItOpens()
{
    QFETCH(QString, books);
    QVERIFY(desk->open(books));
    int bars = 0;
    for (const Currency currency : spendCurrencies(desk->page()->figures())) {
        const ChartFigures figures = spendChart(desk->page()->figures(), currency);
        const QList<Month> months = spendMonths(desk->page()->figures());
        for (int month = 0; month < months.size(); ++month) {
            for (int series = 0; series < 2; ++series) {
                const ListAnswer answer = desk->listed(ListKind::Invoices, spendQuery(months[month], series, currency));
                const qint64 sum = answer.totals.isEmpty() ? 0 : answer.totals.first().valueMinor;
                QCOMPARE(sum, figures.value(series, month));
                bars += sum != 0;
            }
        }
    }
    if (books == "purchases"_L1)
        QVERIFY2(bars > 6, "there are hardly any invoices to look at");
}

void TestOverview::whatNeedsSomeoneComesFirst()
{
    QVERIFY(desk->open(u"demo"_s));
    bool nothingLeft = false;
    int before = -1;
    int x = 0;
    for (const OverviewCardButton* button : desk->cards()) {
        const bool isZero = button->card().count == 0;
        QVERIFY2(!nothingLeft || isZero, qPrintable(button->objectName()));
        if (isZero != nothingLeft)
            before = -1;
        nothingLeft = isZero;
        const int urgency = cardWords(button->card()).urgency;
        QVERIFY2(urgency >= before, qPrintable(button->objectName()));
        before = urgency;
        ++x;
    }
    QVERIFY(x >= 7);
}

void TestOverview::cardsHaveWords()
{
    QVERIFY(desk->open(u"demo"_s));
    for (const OverviewCard& card : desk->page()->figures().cards)
        QVERIFY2(knownCards().contains(QString(card.name)), card.name.data());
}

void TestOverview::figuresFollowCommands()
{
    QVERIFY(desk->open(u"demo"_s));
    const qint64 before = desk->chart(u"statusChart"_s)->figures().value(0, 1);
    desk->view()->runner()->run(ChangeStatus{{ref(u"PO-1100"_s)}, Status::Suspended});
    QTRY_COMPARE(desk->chart(u"statusChart"_s)->figures().value(0, 1), before + 1);
    desk->view()->runner()->run(Undo{});
    QTRY_COMPARE(desk->chart(u"statusChart"_s)->figures().value(0, 1), before);
    QCOMPARE(desk->view()->currentPage(), desk->page()); // undo takes nobody away from here
}

void TestOverview::aHiddenPageAsksWhenItIsShown()
{
    QVERIFY(desk->open(u"demo"_s));
    const qint64 before = desk->chart(u"statusChart"_s)->figures().value(0, 1);
    desk->view()->showPage(Place::PurchaseOrders);
    QSignalSpy answered(desk->page(), &OverviewPage::answered);
    QVERIFY(desk->client()->run(ChangeStatus{{ref(u"PO-1100"_s)}, Status::Suspended}).result().isDone());
    QTRY_VERIFY(desk->view()->ordersPage()->model()->answer().journalPosition > 0);
    QVERIFY(answered.isEmpty());
    desk->view()->showPage(Place::Overview);
    QTRY_COMPARE(desk->chart(u"statusChart"_s)->figures().value(0, 1), before + 1);
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
