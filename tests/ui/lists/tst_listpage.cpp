// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"
#include "ui/common/commandrunner.h"
#include "ui/details/statuschangedialog.h"
#include "ui/lists/columnsdialog.h"
#include "ui/lists/emptystate.h"
#include "ui/lists/listheader.h"
#include "ui/lists/listtable.h"
#include "ui/lists/orderactions.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/lists/queryline.h"
#include "ui/lists/rowcopy.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The list room as one works in it: counters, headers, selection, actions, copy, export, columns, empty states.
class TestListPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theCounterCountsSelectedOfAll();
    void headersAndTextSayTheSameOrder();
    void clicksOnHeaders_data();
    void clicksOnHeaders();
    void theSelectionFollowsItsRecords();
    void anotherOrderShowsItsBeginning();
    void actionsSayWhyNot();
    void oneOrderChangesAtOnce();
    void actsOnWhatIsSelectedNow();
    void severalOrdersGetAPreviewAndKeepTheRefused();
    void copiesForSpreadsheets();
    void spreadsheetCellsAreQuoted();
    void exportsWhatIsShown();
    void columnsAreRemembered();
    void columnsDialogKeepsOne();
    void emptyStatesSayWhy();
    void footerSumsByCurrency();

private:
    QString title() const { return page->findChild<QLabel*>(u"listTitle"_s)->text(); }
    QModelIndex cell(int row, QStringView field) const
    {
        return page->model()->index(row, listFieldIndex(ListKind::PurchaseOrders, field));
    }
    void select(const QStringList& numbers)
    {
        QList<qint64> ids;
        for (const QString& number : numbers)
            ids << workspace->client->find({{}, number, {}, 0}).result()->value;
        page->table()->selectRecords(ids);
    }
    void query(const QString& text)
    {
        QSignalSpy answered(page.get(), &ListPage::rowsAnswered);
        page->queryLine()->setText(text);
        QVERIFY(answered.wait());
    }
    QAction* action(OrderActions::Act act) const { return page->actions()->action(act); }
    void build()
    {
        messages = std::make_unique<MessageBar>();
        runner = std::make_unique<CommandRunner>(workspace->client.get(), messages.get());
        page = std::make_unique<PurchaseOrdersPage>(runner.get(), messages.get(), settings.get());
        page->resize(1000, 600);
        page->show();
        QTRY_COMPARE(page->model()->state(), RecordListModel::State::Ready);
    }

    std::unique_ptr<TestWorkspace> workspace;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<MessageBar> messages;
    std::unique_ptr<CommandRunner> runner;
    std::unique_ptr<PurchaseOrdersPage> page;
};

void TestListPage::init()
{
    workspace = std::make_unique<TestWorkspace>();
    for (const char* number : {"PO-1", "PO-2", "PO-3"})
        QVERIFY(workspace->run(CreatePurchaseOrder{{}, anOrder(QString::fromLatin1(number))}).isDone());
    QVERIFY(workspace->run(ChangeStatus{{ref(u"PO-3"_s)}, Status::Suspended}).isDone());
    settings = std::make_unique<UiSettings>(workspace->dir.filePath(u"settings.ini"_s));
    build();
}

void TestListPage::cleanup()
{
    page.reset();
    runner.reset();
    messages.reset();
    settings.reset();
    workspace.reset();
}

void TestListPage::theCounterCountsSelectedOfAll()
{
    QCOMPARE(title(), u"Purchase orders (3)"_s);
    select({u"PO-1"_s, u"PO-3"_s});
    QTRY_COMPARE(title(), u"Purchase orders (2/3)"_s);
    query(u"status:active"_s);
    QTRY_COMPARE(title(), u"Purchase orders (1/2)"_s);
}

void TestListPage::headersAndTextSayTheSameOrder()
{
    QHeaderView* header = page->table()->horizontalHeader();
    query(u"sort:-value,number"_s);
    QCOMPARE(header->sortIndicatorSection(), listFieldIndex(ListKind::PurchaseOrders, u"value"));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    const int number = listFieldIndex(ListKind::PurchaseOrders, u"number");
    QVERIFY(page->model()->headerData(number, Qt::Horizontal).toString().endsWith(u"2"_s));
    const QPoint onNumber(header->sectionViewportPosition(number) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, onNumber);
    QTRY_COMPARE(page->queryLine()->text(), u"sort:-number"_s);
    const int status = listFieldIndex(ListKind::PurchaseOrders, u"status");
    const QPoint onStatus(header->sectionViewportPosition(status) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ShiftModifier, onStatus);
    QTRY_COMPARE(page->queryLine()->text(), u"sort:-number,status"_s);
}

void TestListPage::clicksOnHeaders_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("further");
    QTest::addColumn<QString>("after");
    QTest::newRow("first click") << QString() << u"value"_s << false << u"sort:value"_s;
    QTest::newRow("second click turns") << u"sort:value"_s << u"value"_s << false << u"sort:-value"_s;
    QTest::newRow("third click turns back") << u"sort:-value"_s << u"value"_s << false << u"sort:value"_s;
    QTest::newRow("another column replaces both") << u"sort:value,number"_s << u"status"_s << false << u"sort:status"_s;
    QTest::newRow("shift adds") << u"sort:value"_s << u"number"_s << true << u"sort:value,number"_s;
    QTest::newRow("shift replaces the second")
        << u"sort:value,number"_s << u"status"_s << true << u"sort:value,status"_s;
    QTest::newRow("shift turns the second") << u"sort:value,number"_s << u"number"_s << true << u"sort:value,-number"_s;
    QTest::newRow("shift alone is the first") << QString() << u"number"_s << true << u"sort:number"_s;
}

void TestListPage::clicksOnHeaders()
{
    QFETCH(QString, before);
    QFETCH(QString, field);
    QFETCH(bool, further);
    QFETCH(QString, after);
    ListQuery asked = *ListQuery::fromText(ListKind::PurchaseOrders, before);
    asked.sort = sortAfterClick(asked.sort, field, further);
    QCOMPARE(asked.toText(), after);
}

void TestListPage::theSelectionFollowsItsRecords()
{
    select({u"PO-1"_s});
    const QList<qint64> kept = page->selectedIds();
    query(u"sort:-number"_s);
    QCOMPARE(page->selectedIds(), kept);
    QVERIFY(page->table()->currentIndex().isValid());
    query(u"status:suspended"_s);
    QCOMPARE(page->selectedIds(), QList<qint64>());
    QVERIFY(page->table()->currentIndex().isValid());
}

void TestListPage::anotherOrderShowsItsBeginning()
{
    for (int i = 0; i < 60; ++i)
        QVERIFY(workspace->run(CreatePurchaseOrder{{}, anOrder(u"MORE-%1"_s.arg(i))}).isDone());
    QTRY_COMPARE(page->model()->rowCount(), 63);
    QScrollBar* bar = page->table()->verticalScrollBar();
    page->table()->scrollToBottom();
    QVERIFY(bar->value() > 0);
    const int before = bar->value();
    page->refresh();
    QSignalSpy answered(page.get(), &ListPage::rowsAnswered);
    QVERIFY(answered.wait());
    QCOMPARE(bar->value(), before);
    query(u"sort:-number"_s);
    QCOMPARE(bar->value(), 0);
    QCOMPARE(page->table()->currentIndex().row(), 0);
}

void TestListPage::actionsSayWhyNot()
{
    QVERIFY(!action(OrderActions::Act::Activate)->isEnabled());
    QVERIFY(action(OrderActions::Act::Activate)->toolTip().contains(u"Select a purchase order first"_s));
    QTRY_VERIFY(page->model()->loadedRow(page->model()->idAt(0)));
    select({u"PO-1"_s});
    QTRY_VERIFY(action(OrderActions::Act::Suspend)->isEnabled());
    QVERIFY(!action(OrderActions::Act::Activate)->isEnabled());
    QVERIFY(action(OrderActions::Act::Activate)->toolTip().contains(u"already"_s));
    QVERIFY(action(OrderActions::Act::Edit)->isEnabled());
    select({u"PO-1"_s, u"PO-3"_s});
    QTRY_VERIFY(action(OrderActions::Act::Activate)->isEnabled());
    QVERIFY(!action(OrderActions::Act::Edit)->isEnabled());
    QVERIFY(action(OrderActions::Act::Edit)->statusTip().contains(u"only one"_s));
    QVERIFY(action(OrderActions::Act::Delete)->isEnabled());
    QVERIFY(workspace->run(AdvanceClock{*Instant::fromText(u"2025-01-02")}).isDone());
    select({u"PO-3"_s});
    QTRY_VERIFY(action(OrderActions::Act::Expire)->isEnabled());
    QVERIFY(!action(OrderActions::Act::Activate)->isEnabled());
    QVERIFY(action(OrderActions::Act::Activate)->toolTip().contains(u"B41"_s));
}

void TestListPage::oneOrderChangesAtOnce()
{
    select({u"PO-3"_s});
    QTRY_VERIFY(action(OrderActions::Act::Activate)->isEnabled());
    action(OrderActions::Act::Activate)->trigger();
    QTRY_COMPARE(workspace->status(u"PO-3"_s), Status::Active);
    QTRY_VERIFY(messages->newestText().contains(u"PO-3"_s));
}

void TestListPage::actsOnWhatIsSelectedNow()
{
    select({u"PO-1"_s});
    QTRY_VERIFY(action(OrderActions::Act::Suspend)->isEnabled());
    select({u"PO-2"_s});
    action(OrderActions::Act::Suspend)->trigger(); // at once, as keys can
    QTRY_COMPARE(workspace->status(u"PO-2"_s), Status::Suspended);
    QCOMPARE(workspace->status(u"PO-1"_s), Status::Active);
}

void TestListPage::severalOrdersGetAPreviewAndKeepTheRefused()
{
    select({u"PO-1"_s, u"PO-2"_s, u"PO-3"_s});
    QTRY_VERIFY(action(OrderActions::Act::Suspend)->isEnabled());
    action(OrderActions::Act::Suspend)->trigger();
    auto* dialog = page->findChild<StatusChangeDialog*>();
    QVERIFY(dialog);
    auto* verb = dialog->findChild<QPushButton*>(u"verb"_s);
    QTRY_VERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_COMPARE(workspace->status(u"PO-1"_s), Status::Suspended);
    QTRY_COMPARE(page->selectedIds(), QList<qint64>{workspace->order(u"PO-3"_s).id.value});
    QVERIFY(messages->newestText().contains(u"refused"_s));
    dialog->reject();
}

void TestListPage::copiesForSpreadsheets()
{
    query(u"sort:number"_s);
    page->table()->header()->setColumns(
        page->table()->header()->columnOrder(),
        {listFieldIndex(ListKind::PurchaseOrders, u"number"), listFieldIndex(ListKind::PurchaseOrders, u"value")});
    select({u"PO-1"_s, u"PO-2"_s});
    page->copyRows(true);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.value(0).split(u'\t').size(), 3);
    QCOMPARE(lines.value(1), u"PO-1\t100.00\tUSD"_s);
    QCOMPARE(lines.value(2), u"PO-2\t100.00\tUSD"_s);
    QGuiApplication::clipboard()->clear();
    page->copyRows(false);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"PO-1\t100.00\tUSD\nPO-2\t100.00\tUSD\n"_s);
}

void TestListPage::spreadsheetCellsAreQuoted()
{
    const ListField& number = listFields(ListKind::PurchaseOrders).first();
    QCOMPARE(spreadsheetText(number, QString(u"a\tb"_s)), u"\"a\tb\""_s);
    QCOMPARE(spreadsheetText(number, QString(u"say \"hi\""_s)), u"\"say \"\"hi\"\"\""_s);
    QCOMPARE(spreadsheetText(number, ListCell()), QString());
}

void TestListPage::exportsWhatIsShown()
{
    query(u"status:active sort:-number"_s);
    page->exportShown();
    QTRY_VERIFY(page->window()->findChild<QDialog*>(u"exportDialog"_s));
    auto* dialog = page->window()->findChild<QDialog*>(u"exportDialog"_s);
    const QString path = workspace->dir.filePath(u"shown.csv"_s);
    dialog->findChild<QLineEdit*>(u"exportPath"_s)->setText(path);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"exportNow"_s), Qt::LeftButton);
    QTRY_VERIFY(messages->newestText().contains(u"shown.csv"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].contains(u"PO-2"_s) && lines[2].contains(u"PO-1"_s));
}

void TestListPage::columnsAreRemembered()
{
    const int payer = listFieldIndex(ListKind::PurchaseOrders, u"payer");
    QVERIFY(!page->table()->header()->shownColumns().contains(payer));
    page->table()->header()->setColumns({payer}, {payer, 0});
    QCOMPARE(page->table()->header()->shownColumns().first(), payer);
    QTRY_VERIFY(!settings->state(u"purchase-orders-columns-%1"_s.arg(page->model()->columnCount())).isEmpty());
    const QList<int> before = page->table()->header()->shownColumns();
    page.reset();
    build();
    QCOMPARE(page->table()->header()->shownColumns(), before);
    page->table()->header()->resetColumns();
    QVERIFY(!page->table()->header()->shownColumns().contains(payer));
}

void TestListPage::columnsDialogKeepsOne()
{
    ColumnsDialog dialog(page->table());
    auto* columns = dialog.findChild<QListWidget*>(u"columnsList"_s);
    QCOMPARE(columns->count(), page->model()->columnCount());
    for (int i = 0; i < columns->count(); ++i)
        columns->item(i)->setCheckState(Qt::Unchecked);
    auto* apply = dialog.findChild<QPushButton*>(u"applyColumns"_s);
    QVERIFY(!apply->isEnabled());
    QVERIFY(!apply->accessibleDescription().isEmpty());
    dialog.findChild<QLineEdit*>(u"columnsSearch"_s)->setText(u"payer"_s);
    int shown = 0;
    for (int i = 0; i < columns->count(); ++i)
        shown += columns->item(i)->isHidden() ? 0 : 1;
    QVERIFY(shown > 0 && shown < 3);
    columns->item(3)->setCheckState(Qt::Checked);
    QVERIFY(apply->isEnabled());
}

void TestListPage::emptyStatesSayWhy()
{
    auto* empty = page->findChild<EmptyState*>();
    QVERIFY(empty && !empty->isVisible());
    query(u"nothing-like-this"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->accessibleDescription().contains(u"3"_s));
    auto* clear = empty->findChild<QPushButton*>(u"empty-clearFilter"_s);
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_VERIFY(!empty->isVisible());
    QCOMPARE(page->model()->rowCount(), 3);

    QVERIFY(workspace->run(DeletePurchaseOrders{{ref(u"PO-1"_s), ref(u"PO-2"_s), ref(u"PO-3"_s)}}).isDone());
    QTRY_VERIFY(empty->isVisible());
    QTRY_COMPARE(empty->findChild<QLabel*>(u"emptyTitle"_s)->text(), u"No purchase orders yet"_s);
    QVERIFY(empty->findChild<QPushButton*>(u"empty-addOrder"_s));
}

void TestListPage::footerSumsByCurrency()
{
    auto* all = page->findChild<QLabel*>(u"allTotals"_s);
    QTRY_VERIFY(all->text().contains(u"300.00"_s));
    select({u"PO-1"_s, u"PO-2"_s});
    QTRY_VERIFY(page->findChild<QLabel*>(u"selectedTotals"_s)->text().contains(u"200.00"_s));
    QVERIFY(page->selectionTotals().contains(u"200.00"_s));
}

QTEST_MAIN(TestListPage)
#include "tst_listpage.moc"
