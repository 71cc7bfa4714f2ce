// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessibletree.h"
#include "tests/support/commerceworkspace.h"
#include "ui/common/commandrunner.h"
#include "ui/common/theme.h"
#include "ui/details/plaintable.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listtable.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/lists/queryline.h"
#include "ui/overview/chartwidget.h"
#include "ui/overview/overviewcard.h"
#include "ui/overview/overviewcharts.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/recentactivity.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/language.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A year of purchases with the numbers of an active and of a suspended PO and with none, in several currencies.
void makePurchases(const QString& path)
{
    CommerceWorkspace w(u"2024-01-10T09:00"_s, true, Quotas::off());
    const QList<CatalogueEntry> catalogue = EngineClient::shippedCatalogue(); // every simulated workspace has it
    w.add(w.poOf(u"PO-1"_s));
    w.add(w.poOf(u"PO-77"_s));
    w.suspend(u"PO-77"_s);
    const QList<std::optional<QString>> numbers{u"PO-1"_s, u"PO-77"_s, std::nullopt};
    int bought = 0;
    QDate day(2024, 1, 10);
    for (const CatalogueEntry& entry : catalogue) {
        for (const Offer& offer : entry.offers) {
            if (!w.buy(offer.code, numbers[bought % 3]).isDone())
                w.buy(offer.code); // no number can be given with it
            if (++bought % 2 == 0) {
                day = day.addMonths(1);
                w.advance(day.toString(Qt::ISODate));
            }
        }
    }
    w.client.reset();
    if (!QFile::copy(w.path(), path))
        qFatal("The purchases could not be kept");
}

} // namespace

/// The first page of a workspace, in its window.
class TestOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aWorkspaceOpensHere();
    void everyCardOpensTheRowsItCounts_data();
    void everyCardOpensTheRowsItCounts();
    void everySliceOpensTheRowsItCounts_data() { books(); }
    void everySliceOpensTheRowsItCounts();
    void everyBarSumsTheRowsItOpens_data() { books(); }
    void everyBarSumsTheRowsItOpens();
    void whatNeedsSomeoneComesFirst();
    void cardsHaveWords();
    void figuresFollowCommands();
    void aHiddenPageAsksWhenItIsShown();
    void loadingAndFailureAreSaid();
    void anEmptyWorkspaceSaysWhatToDo();
    void recentActivityLeadsToTheEntry();
    void allByKeyboard();
    void everythingIsReachedOnASmallScreen();
    void nothingIsNameless();
    void languageSwitchesLive();

private:
    void books();
    /// The named books in a window of their own, at the overview with its figures.
    void open(const QString& books);
    EngineClient* client() const { return window->view()->runner()->client(); }
    OverviewPage* page() const { return window->view()->overviewPage(); }
    ListAnswer listed(ListKind kind, const QString& query) const
    {
        const auto text = ListQuery::fromText(kind, query);
        if (!text)
            qFatal("Not a query: %s", qPrintable(query));
        return *client()->list(*text).result();
    }
    QList<OverviewCardButton*> cards() const { return page()->findChildren<OverviewCardButton*>(); }
    ChartWidget* chart(const QString& name) const { return page()->findChild<ChartWidget*>(name); }

    QTemporaryDir made; ///< books that several tests read
    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<words::Language> language;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<MainWindow> window;
};

void TestOverview::initTestCase()
{
    EngineClient demo;
    QVERIFY(demo.createDemo(made.filePath(u"demo.podesk"_s)).result());
    EngineClient generated;
    QVERIFY(
        generated.create(made.filePath(u"generated.podesk"_s), TestWorkspace::simulated(u"2024-07-15"_s, Quotas::off()))
            .result());
    QVERIFY(generated.generate(600, 11).result());
    makePurchases(made.filePath(u"purchases.podesk"_s));
    EngineClient empty;
    QVERIFY(empty.create(made.filePath(u"empty.podesk"_s), TestWorkspace::simulated()).result());
}

void TestOverview::init()
{
    dir = std::make_unique<QTemporaryDir>();
    language = std::make_unique<words::Language>();
    language->install(u"en"_s);
    applyTheme(UiSettings::Theme::Light);
    settings = std::make_unique<UiSettings>(dir->filePath(u"settings.ini"_s));
    window = std::make_unique<MainWindow>(settings.get(), language.get());
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void TestOverview::cleanup()
{
    window.reset();
    settings.reset();
    language.reset();
    dir.reset();
}

void TestOverview::open(const QString& books)
{
    const QString path = dir->filePath(books + u".podesk"_s);
    QVERIFY(QFile::copy(made.filePath(books + u".podesk"_s), path));
    QSignalSpy opened(window.get(), &MainWindow::workspaceOpened);
    window->openWorkspace(path);
    QVERIFY(opened.wait(20'000));
    QTRY_VERIFY_WITH_TIMEOUT(!page()->figures().cards.isEmpty(), 20'000);
}

void TestOverview::books()
{
    QTest::addColumn<QString>("books");
    QTest::newRow("demo") << u"demo"_s;
    QTest::newRow("generated") << u"generated"_s;
    QTest::newRow("purchases") << u"purchases"_s;
}

void TestOverview::aWorkspaceOpensHere()
{
    open(u"demo"_s);
    QCOMPARE(window->view()->currentPage(), page());
    QVERIFY(!cards().isEmpty());
    QCOMPARE(QApplication::focusWidget(), cards().first());
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window->view()->currentPage(), window->view()->ordersPage());
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window->view()->currentPage(), page());
}

void TestOverview::everyCardOpensTheRowsItCounts_data()
{
    books();
}

void TestOverview::everyCardOpensTheRowsItCounts()
{
    QFETCH(QString, books);
    open(books);
    const QList<OverviewCard> all = page()->figures().cards;
    QVERIFY(all.size() >= 7);
    qint64 counted = 0;
    for (const OverviewCard& card : all) {
        const ListAnswer answer = listed(card.kind, card.query);
        QVERIFY2(qint64(answer.ids->size()) == card.count, card.name.data());
        counted += card.count;
        // And by hand.
        window->view()->showPage(Place::Overview);
        auto* button = page()->findChild<OverviewCardButton*>(u"card-"_s + card.name);
        QVERIFY2(button, card.name.data());
        QTest::mouseClick(button, Qt::LeftButton);
        ListPage* list = window->view()->currentList();
        QVERIFY2(list, card.name.data());
        QCOMPARE(list->kind(), card.kind);
        QCOMPARE(list->queryLine()->query(), *ListQuery::fromText(card.kind, card.query));
        QTRY_VERIFY(list->model()->state() == RecordListModel::State::Ready && list->model()->answer().complete &&
                    list->model()->answer().query == list->queryLine()->query());
        QCOMPARE(qint64(list->model()->rowCount()), card.count);
    }
    QVERIFY2(counted > 0, "books in which nothing needs anyone show nothing");
}

void TestOverview::everySliceOpensTheRowsItCounts()
{
    QFETCH(QString, books);
    open(books);
    const ChartFigures figures = chart(u"statusChart"_s)->figures();
    QCOMPARE(figures.categories.size(), 4);
    QCOMPARE(*figures.total(), qint64(listed(ListKind::PurchaseOrders, {}).ids->size()));
    for (int slice = 0; slice < 4; ++slice) {
        window->view()->showPage(Place::Overview);
        Q_EMIT chart(u"statusChart"_s)->partChosen(0, slice);
        const ListPage* list = window->view()->currentList();
        QCOMPARE(list->kind(), ListKind::PurchaseOrders);
        QCOMPARE(qint64(listed(list->kind(), list->queryLine()->text()).ids->size()), figures.value(0, slice));
    }
}

void TestOverview::everyBarSumsTheRowsItOpens()
{
    QFETCH(QString, books);
    open(books);
    int bars = 0;
    for (const Currency currency : spendCurrencies(page()->figures())) {
        const ChartFigures figures = spendChart(page()->figures(), currency);
        const QList<Month> months = spendMonths(page()->figures());
        for (int month = 0; month < months.size(); ++month) {
            for (int series = 0; series < 2; ++series) {
                const ListAnswer answer = listed(ListKind::Invoices, spendQuery(months[month], series, currency));
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
    open(u"demo"_s);
    bool nothingLeft = false;
    int before = -1;
    int x = 0;
    for (const OverviewCardButton* button : cards()) {
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
    open(u"demo"_s);
    for (const OverviewCard& card : page()->figures().cards)
        QVERIFY2(knownCards().contains(QString(card.name)), card.name.data());
}

void TestOverview::figuresFollowCommands()
{
    open(u"demo"_s);
    const qint64 before = chart(u"statusChart"_s)->figures().value(0, 1);
    window->view()->runner()->run(ChangeStatus{{ref(u"PO-1100"_s)}, Status::Suspended});
    QTRY_COMPARE(chart(u"statusChart"_s)->figures().value(0, 1), before + 1);
    window->view()->runner()->run(Undo{});
    QTRY_COMPARE(chart(u"statusChart"_s)->figures().value(0, 1), before);
    QCOMPARE(window->view()->currentPage(), page()); // undo takes nobody away from here
}

void TestOverview::aHiddenPageAsksWhenItIsShown()
{
    open(u"demo"_s);
    const qint64 before = chart(u"statusChart"_s)->figures().value(0, 1);
    window->view()->showPage(Place::PurchaseOrders);
    QSignalSpy answered(page(), &OverviewPage::answered);
    QVERIFY(client()->run(ChangeStatus{{ref(u"PO-1100"_s)}, Status::Suspended}).result().isDone());
    QTRY_VERIFY(window->view()->ordersPage()->model()->answer().journalPosition > 0);
    QVERIFY(answered.isEmpty());
    window->view()->showPage(Place::Overview);
    QTRY_COMPARE(chart(u"statusChart"_s)->figures().value(0, 1), before + 1);
}

void TestOverview::loadingAndFailureAreSaid()
{
    EngineClient closed;
    OverviewPage page(&closed);
    page.setFacts([] {
        WorkspaceFacts facts;
        facts.purchaseOrders = 1;
        return facts;
    }());
    page.show();
    auto* text = page.findChild<QLabel*>(u"cardsText"_s);
    QCOMPARE(text->text(), u"Loading..."_s);
    QVERIFY(text->isVisible());
    QTRY_VERIFY(text->text() != u"Loading..."_s);
    QVERIFY(!text->text().isEmpty());
    QCOMPARE(page.findChild<ChartWidget*>(u"statusChart"_s)->findChild<QLabel*>(u"chartText"_s)->text(), text->text());
}

void TestOverview::anEmptyWorkspaceSaysWhatToDo()
{
    open(u"empty"_s);
    QTRY_VERIFY(page()->findChild<QWidget*>(u"emptyState"_s)->isVisible());
    for (const char* name : {"empty-addOrder", "empty-importOrders", "empty-openDemo"}) {
        auto* button = page()->findChild<QPushButton*>(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
    }
    QVERIFY(!cards().first()->isVisible());
    QTest::mouseClick(page()->findChild<QPushButton*>(u"empty-addOrder"_s), Qt::LeftButton);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QApplication::activeModalWidget()->close();
    window->view()->runner()->run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    QTRY_VERIFY(cards().first()->isVisible());
    QVERIFY(!chart(u"spendChart"_s)->drawing()->isVisible());
    QVERIFY(chart(u"spendChart"_s)->findChild<QLabel*>(u"chartText"_s)->text().startsWith(u"No invoices yet"_s));
}

void TestOverview::recentActivityLeadsToTheEntry()
{
    open(u"demo"_s);
    const qint64 newest = client()->facts().result()->position;
    PlainTable* table = page()->findChild<RecentActivity*>()->table();
    QTRY_VERIFY(table->model()->rowCount() > 3);
    QCOMPARE(table->verticalScrollBar()->maximum(), 0); // as high as its rows
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ListPage* list = window->view()->currentList();
    QVERIFY(list);
    QCOMPARE(list->kind(), ListKind::Journal);
    QTRY_COMPARE(list->selectedIds(), QList<qint64>{newest - 2});
    window->view()->showPage(Place::Overview);
    list->queryLine()->setText(u"nothing"_s);
    QTest::mouseClick(page()->findChild<QToolButton*>(u"allActivity"_s), Qt::LeftButton);
    QCOMPARE(window->view()->currentList(), list);
    QTRY_COMPARE(list->model()->idAt(0), newest);
}

void TestOverview::allByKeyboard()
{
    open(u"purchases"_s);
    QStringList met;
    for (int i = 0; i < 40 && page()->isAncestorOf(QApplication::focusWidget()); ++i) {
        met << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const OverviewCardButton* card : cards())
        QVERIFY2(met.contains(card->objectName()), qPrintable(card->objectName()));
    int drawings = 0;
    for (const ChartWidget* each : page()->findChildren<ChartWidget*>())
        drawings += each->drawing()->isVisible();
    QCOMPARE(drawings, 2);
    QCOMPARE(met.count(u"chart"_s), drawings);
    QCOMPARE(met.count(u"chartAsTable"_s), drawings);
    for (const char* name : {"allActivity", "recentTable"})
        QVERIFY2(met.contains(QString::fromLatin1(name)), name);
    OverviewCardButton* card = cards().first();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        window->view()->showPage(Place::Overview);
        card->setFocus();
        QTest::keyClick(card, key);
        QVERIFY(window->view()->currentList());
        QCOMPARE(QApplication::focusWidget(), window->view()->currentList()->table());
    }
}

void TestOverview::everythingIsReachedOnASmallScreen()
{
    window->resize(1024, 640);
    open(u"purchases"_s);
    const QSize least = window->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 640,
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    const auto* scroll = page()->findChild<QScrollArea*>(u"overviewScroll"_s);
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    for (int i = 0; i < 40 && page()->isAncestorOf(QApplication::focusWidget()); ++i) {
        const QWidget* focus = QApplication::focusWidget();
        const QRect seen(focus->mapTo(scroll->viewport(), QPoint(0, 0)), focus->size());
        const QRect visible = seen.intersected(scroll->viewport()->rect());
        QVERIFY2(visible.width() == seen.width() && visible.height() >= std::min(seen.height(), 40),
                 qPrintable(focus->objectName()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

void TestOverview::nothingIsNameless()
{
    open(u"demo"_s);
    QStringList faults = nameless(page());
    for (const QWidget* widget : page()->findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->objectName().isEmpty())
            faults << u"no object name: "_s + QString::fromLatin1(widget->metaObject()->className());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    const auto* first = QAccessible::queryAccessibleInterface(cards().first());
    QVERIFY(first->text(QAccessible::Name).contains(QLocale().toString(cards().first()->card().count)));
    QCOMPARE(first->role(), QAccessible::Button);
}

void TestOverview::languageSwitchesLive()
{
    open(u"demo"_s);
    const QString before = cards().first()->text();
    language->install(u"pseudo"_s);
    QTRY_VERIFY(cards().first()->text() != before);
    QVERIFY(page()->findChild<QLabel*>(u"needsTitle"_s)->text() != u"Needs you"_s);
    QVERIFY(!chart(u"statusChart"_s)->figures().categories.contains(u"Active"_s));
    language->install(u"en"_s);
    QTRY_COMPARE(cards().first()->text(), before);
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
