// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessibletree.h"
#include "tests/ui/overview/overviewfixture.h"
#include "ui/details/plaintable.h"
#include "ui/lists/listtable.h"
#include "ui/lists/queryline.h"
#include "ui/overview/recentactivity.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The first page as one meets it: by keys, on a small screen, empty, in every language and theme.
class TestOverviewUse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { desk = std::make_unique<OverviewWindow>(); }
    void cleanup() { desk.reset(); }
    void loadingAndFailureAreSaid();
    void anEmptyWorkspaceSaysWhatToDo();
    void recentActivityLeadsToTheEntry();
    void allByKeyboard();
    void everythingIsReachedOnASmallScreen();
    void nothingIsNameless();
    void languageSwitchesLive();
    void isReadableInEveryDress_data();
    void isReadableInEveryDress();

private:
    std::unique_ptr<OverviewWindow> desk;
};

void TestOverviewUse::loadingAndFailureAreSaid()
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

void TestOverviewUse::anEmptyWorkspaceSaysWhatToDo()
{
    QVERIFY(desk->open(u"empty"_s));
    QTRY_VERIFY(desk->page()->findChild<QWidget*>(u"emptyState"_s)->isVisible());
    for (const char* name : {"empty-addOrder", "empty-importOrders", "empty-openDemo"}) {
        auto* button = desk->page()->findChild<QPushButton*>(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
    }
    QVERIFY(!desk->cards().first()->isVisible());
    QTest::mouseClick(desk->page()->findChild<QPushButton*>(u"empty-addOrder"_s), Qt::LeftButton);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QApplication::activeModalWidget()->close();
    desk->view()->runner()->run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    QTRY_VERIFY(desk->cards().first()->isVisible());
    QVERIFY(!desk->chart(u"spendChart"_s)->drawing()->isVisible());
    QVERIFY(desk->chart(u"spendChart"_s)->findChild<QLabel*>(u"chartText"_s)->text().startsWith(u"No invoices yet"_s));
}

void TestOverviewUse::recentActivityLeadsToTheEntry()
{
    QVERIFY(desk->open(u"demo"_s));
    const qint64 newest = desk->client()->facts().result()->position;
    PlainTable* table = desk->page()->findChild<RecentActivity*>()->table();
    QTRY_VERIFY(table->model()->rowCount() > 3);
    QCOMPARE(table->verticalScrollBar()->maximum(), 0); // as high as its rows
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ListPage* list = desk->view()->currentList();
    QVERIFY(list);
    QCOMPARE(list->kind(), ListKind::Journal);
    QTRY_COMPARE(list->selectedIds(), QList<qint64>{newest - 2});
    desk->view()->showPage(Place::Overview);
    list->queryLine()->setText(u"nothing"_s);
    QTest::mouseClick(desk->page()->findChild<QToolButton*>(u"allActivity"_s), Qt::LeftButton);
    QCOMPARE(desk->view()->currentList(), list);
    QTRY_COMPARE(list->model()->idAt(0), newest);
}

void TestOverviewUse::allByKeyboard()
{
    QVERIFY(desk->open(u"purchases"_s));
    QStringList met;
    for (int i = 0; i < 40 && desk->page()->isAncestorOf(QApplication::focusWidget()); ++i) {
        met << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    qsizetype before = -1;
    for (const OverviewCardButton* card : desk->cards()) {
        const qsizetype at = met.indexOf(card->objectName());
        QVERIFY2(at > before, qPrintable(card->objectName()));
        before = at;
    }
    int drawings = 0;
    for (const ChartWidget* each : desk->page()->findChildren<ChartWidget*>())
        drawings += each->drawing()->isVisible();
    QCOMPARE(drawings, 2);
    QCOMPARE(met.count(u"chart"_s), drawings);
    QVERIFY2(met.indexOf(u"chart"_s) > before, "cards stand above the charts");
    QCOMPARE(met.count(u"chartAsTable"_s), drawings);
    for (const char* name : {"allActivity", "recentTable"})
        QVERIFY2(met.contains(QString::fromLatin1(name)), name);
    OverviewCardButton* card = desk->cards().first();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        desk->view()->showPage(Place::Overview);
        card->setFocus();
        QTest::keyClick(card, key);
        QVERIFY(desk->view()->currentList());
        QCOMPARE(QApplication::focusWidget(), desk->view()->currentList()->table());
    }
}

void TestOverviewUse::everythingIsReachedOnASmallScreen()
{
    desk->window->resize(1024, 640);
    QVERIFY(desk->open(u"purchases"_s));
    const QSize least = desk->window->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 640,
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    const auto* scroll = desk->page()->findChild<QScrollArea*>(u"overviewScroll"_s);
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0); // laid out with all that has arrived
    for (int i = 0; i < 40 && desk->page()->isAncestorOf(QApplication::focusWidget()); ++i) {
        const QWidget* focus = QApplication::focusWidget();
        const QRect seen(focus->mapTo(scroll->viewport(), QPoint(0, 0)), focus->size());
        const QRect visible = seen.intersected(scroll->viewport()->rect());
        const QString told = u"%1: %2 x %3 of %4 x %5 are seen"_s.arg(focus->objectName())
                                 .arg(visible.width())
                                 .arg(visible.height())
                                 .arg(seen.width())
                                 .arg(seen.height());
        QVERIFY2(visible.width() == seen.width() && visible.height() >= std::min(seen.height(), 40), qPrintable(told));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

void TestOverviewUse::nothingIsNameless()
{
    QVERIFY(desk->open(u"demo"_s));
    QStringList faults = nameless(desk->page());
    for (const QWidget* widget : desk->page()->findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->objectName().isEmpty())
            faults << u"no object name: "_s + QString::fromLatin1(widget->metaObject()->className());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    const auto* first = QAccessible::queryAccessibleInterface(desk->cards().first());
    QVERIFY(first->text(QAccessible::Name).contains(QLocale().toString(desk->cards().first()->card().count)));
    QCOMPARE(first->role(), QAccessible::Button);
}

void TestOverviewUse::languageSwitchesLive()
{
    QVERIFY(desk->open(u"demo"_s));
    const QString before = desk->cards().first()->text();
    desk->language.install(u"pseudo"_s);
    QTRY_VERIFY(desk->cards().first()->text() != before);
    QVERIFY(desk->page()->findChild<QLabel*>(u"needsTitle"_s)->text() != u"Needs you"_s);
    QVERIFY(!desk->chart(u"statusChart"_s)->figures().categories.contains(u"Active"_s));
    desk->language.install(u"en"_s);
    QTRY_COMPARE(desk->cards().first()->text(), before);
}

void TestOverviewUse::isReadableInEveryDress_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const QSize size : {QSize(1280, 800), QSize(1024, 640)}) {
        for (const char* code : {"en", "de", "pseudo"}) {
            for (const bool isDark : {false, true})
                QTest::addRow("%s-%s-%d", code, isDark ? "dark" : "light", size.width())
                    << QString::fromLatin1(code) << isDark << size << 100;
        }
    }
    QTest::newRow("de-light-large") << u"de"_s << false << QSize(1024, 640) << 200;
}

/// With PODESK_PICTURES set to a folder, pictures are saved there to be looked at.
void TestOverviewUse::isReadableInEveryDress()
{
    QFETCH(QString, code);
    QFETCH(bool, isDark);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    const auto normal = qScopeGuard([] { applyTextSize(100); });
    applyTextSize(percent);
    const QString folder = qEnvironmentVariable("PODESK_PICTURES");
    desk->language.install(code);
    applyTheme(isDark ? UiSettings::Theme::Dark : UiSettings::Theme::Light);
    desk->window->resize(size);
    QVERIFY(desk->open(u"purchases"_s));
    QTRY_VERIFY(desk->page()->findChild<RecentActivity*>()->table()->model()->rowCount() > 0);
    const auto* scroll = desk->page()->findChild<QScrollArea*>(u"overviewScroll"_s);
    for (const bool asTable : {false, true}) {
        for (const char* name : {"statusChart", "spendChart"})
            desk->chart(QString::fromLatin1(name))->setTableShown(asTable);
        QCoreApplication::processEvents(); // the layout of what has just been shown
        if (!folder.isEmpty())
            QVERIFY(desk->page()->grab().save(QDir(folder).filePath(u"overview-%1-%2.png"_s.arg(
                QString::fromLatin1(QTest::currentDataTag()), asTable ? u"tables"_s : u"charts"_s))));
        if (!folder.isEmpty())
            QVERIFY(scroll->widget()->grab().save(QDir(folder).filePath(u"whole-%1-%2.png"_s.arg(
                QString::fromLatin1(QTest::currentDataTag()), asTable ? u"tables"_s : u"charts"_s))));
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        for (const QLabel* label : desk->page()->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                                : label->sizeHint().width() <= label->width() + 1;
            QVERIFY2(fits, qPrintable(label->objectName() + u": "_s + label->text()));
        }
        for (const OverviewCardButton* card : desk->cards()) {
            const QRect room(0, 0, card->width() - 24, 1000);
            const QRect text = card->fontMetrics().boundingRect(room, Qt::TextWordWrap, card->text());
            QVERIFY2(text.height() <= 2 * card->fontMetrics().lineSpacing() && text.width() <= room.width(),
                     qPrintable(card->text()));
        }
    }
}

QTEST_MAIN(TestOverviewUse)
#include "tst_overviewuse.moc"
