// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"
#include "ui/common/commandrunner.h"
#include "ui/details/supportdesk.h"
#include "ui/lists/invoiceactions.h"
#include "ui/lists/invoicespage.h"
#include "ui/lists/lineitemspage.h"
#include "ui/lists/listheader.h"
#include "ui/lists/listtable.h"
#include "ui/lists/queryline.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The lists of invoices and of line items: the same page as that of purchase orders, with what differs said once.
class TestInvoicesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatOneAsksFirst();
    void buttonsCountOutcomes();
    void aMenuFiltersByKind();
    void theFooterSumsByCurrency();
    void copiesAndExportsLikeAnyList();
    void columnsAreRemembered();
    void theQueryLineKnowsItsFields();
    void followsWhatIsIssuedAndPrintedAnew();
    void actionsSayWhyNot();
    void severalCasesAreOpenedAsOne();
    void anEmptyListSaysWhatBelongsThere();
    void lineItemsFilterByType();
    void lineItemsLeadToTheirOrderAndInvoices();

private:
    int column(QStringView field) const { return listFieldIndex(ListKind::Invoices, field); }
    QString cell(int row, QStringView field) const
    {
        return page->model()->index(row, column(field)).data().toString();
    }
    /// Waits until the row has been read.
    bool isRead(int row) const
    {
        return QTest::qWaitFor([&] { return page->model()->loadedRow(page->model()->idAt(row)) != nullptr; });
    }
    void query(const QString& text)
    {
        QSignalSpy answered(page.get(), &ListPage::rowsAnswered);
        page->queryLine()->setText(text);
        QVERIFY(answered.wait());
    }
    QToolButton* quick(const char* word) const
    {
        return page->findChild<QToolButton*>(u"quickFilter-"_s + QString::fromLatin1(word));
    }
    QAction* action(const char* name) const { return page->findChild<QAction*>(QString::fromLatin1(name)); }
    QString label(const char* name) const { return page->findChild<QLabel*>(QString::fromLatin1(name))->text(); }
    void selectAll() { page->table()->selectAll(); }
    void build()
    {
        page = std::make_unique<InvoicesPage>(runner.get(), support.get(), settings.get());
        page->resize(1100, 600);
        page->show();
        QTRY_COMPARE(page->model()->state(), RecordListModel::State::Ready);
    }

    std::unique_ptr<CommerceWorkspace> w;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<MessageBar> messages;
    std::unique_ptr<CommandRunner> runner;
    std::unique_ptr<SupportDesk> support;
    std::unique_ptr<InvoicesPage> page;
};

/// INV-1001 with its number, INV-1002 without (its order is suspended), INV-1003 without any.
void TestInvoicesPage::init()
{
    w = std::make_unique<CommerceWorkspace>();
    w->add(w->poOf(u"PO-77"_s));
    QVERIFY(w->buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    w->suspend(u"PO-77"_s);
    QVERIFY(w->buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    QVERIFY(w->buy(u"northlight-1y"_s).isDone());
    settings = std::make_unique<UiSettings>(w->dir.filePath(u"settings.ini"_s));
    messages = std::make_unique<MessageBar>();
    runner = std::make_unique<CommandRunner>(w->client.get(), messages.get());
    support = std::make_unique<SupportDesk>(runner.get(), nullptr);
    build();
}

void TestInvoicesPage::cleanup()
{
    page.reset();
    support.reset();
    runner.reset();
    messages.reset();
    settings.reset();
    w.reset();
}

void TestInvoicesPage::showsWhatOneAsksFirst()
{
    const QAbstractItemModelTester tester(page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(label("listTitle"), u"Invoices (3)"_s);
    query(u"sort:number"_s);
    QVERIFY(isRead(0) && isRead(1) && isRead(2));
    QCOMPARE(cell(0, u"number"), u"INV-1001"_s);
    QCOMPARE(cell(0, u"purchase-order"), u"PO-77"_s);
    QCOMPARE(cell(1, u"purchase-order"), u"-"_s);
    QCOMPARE(cell(1, u"linked-order"), u"PO-77"_s); // not printed, and linked all the same (R41)
    QCOMPARE(page->model()->index(1, column(u"outcome")).data(RecordListModel::WordRole).toString(), u"suspended"_s);
    QVERIFY(cell(1, u"outcome").contains(u"suspended"_s));
    QVERIFY(page->table()->header()->shownColumns().contains(column(u"outcome")));
    const QString spoken = page->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"INV-1002"_s) && spoken.contains(u"suspended"_s), qPrintable(spoken));
}

void TestInvoicesPage::buttonsCountOutcomes()
{
    QTRY_VERIFY(quick("suspended")->text().endsWith(u" 1"_s));
    QVERIFY(quick("transaction")->text().endsWith(u" 1"_s));
    QVERIFY(quick("no-candidate")->text().endsWith(u" 1"_s));
    QVERIFY(quick("quota-met")->text().endsWith(u" 0"_s));
    QVERIFY(!quick("suspended")->icon().isNull());
    QTest::mouseClick(quick("suspended"), Qt::LeftButton);
    QTRY_COMPARE(page->queryLine()->text(), u"outcome:suspended"_s);
    QTRY_COMPARE(page->model()->rowCount(), 1);
    QVERIFY(quick("transaction")->text().endsWith(u" 1"_s)); // counted under the other conditions
    QTest::mouseClick(quick("no-candidate"), Qt::LeftButton);
    QTRY_COMPARE(page->model()->rowCount(), 2);
    QTest::mouseClick(quick("suspended"), Qt::LeftButton);
    QTest::mouseClick(quick("no-candidate"), Qt::LeftButton);
    QTRY_COMPARE(page->model()->rowCount(), 3);
}

void TestInvoicesPage::aMenuFiltersByKind()
{
    auto* menu = page->findChild<QToolButton*>(u"wordMenu-kind"_s);
    QVERIFY(menu);
    QVERIFY(menu->text().contains(u"all"_s));
    menu->menu()->findChild<QAction*>(u"word-aws-monthly"_s)->trigger();
    QTRY_COMPARE(page->model()->rowCount(), 0);
    QCOMPARE(page->queryLine()->text(), u"kind:aws-monthly"_s);
    menu->menu()->findChild<QAction*>(u"word-marketplace-upfront"_s)->trigger();
    QTRY_COMPARE(page->model()->rowCount(), 3);
    QVERIFY(menu->text().contains(u'2'));
    menu->menu()->findChild<QAction*>(u"word-all"_s)->trigger();
    QTRY_COMPARE(page->queryLine()->text(), QString());
}

void TestInvoicesPage::theFooterSumsByCurrency()
{
    const Money one = w->invoice(u"INV-1001"_s).invoice.total;
    const auto sum = [&](int times) { return QLocale().toString(one.minor / 100 * times) + u".00"_s; };
    const auto spaced = [](QString text) { return text.replace(QChar::Nbsp, u' '); };
    QTRY_VERIFY2(spaced(label("allTotals")).contains(u"USD "_s + sum(3)), qPrintable(label("allTotals")));
    query(u"printed:no"_s);
    QTRY_VERIFY(spaced(label("allTotals")).contains(u"USD "_s + sum(2)));
    page->table()->selectRecord(page->model()->idAt(0));
    QTRY_VERIFY2(spaced(label("selectedTotals")).contains(u"USD "_s + sum(1)), qPrintable(label("selectedTotals")));
}

void TestInvoicesPage::copiesAndExportsLikeAnyList()
{
    query(u"sort:number"_s);
    selectAll();
    page->copyRows(true);
    QTRY_VERIFY(messages->newestText().contains(u'3'));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0).split(u'\t').at(1), u"Purchase order ID"_s);
    QVERIFY(lines.at(1).startsWith(u"INV-1001\tPO-77\t"_s));

    query(u"outcome:suspended"_s);
    page->exportShown();
    auto* dialog = page->window()->findChild<QDialog*>(u"exportDialog"_s);
    QVERIFY(dialog);
    auto* path = dialog->findChild<QLineEdit*>(u"exportPath"_s);
    QVERIFY(path->text().endsWith(u"/invoices.csv"_s));
    path->setText(w->dir.filePath(u"shown.csv"_s));
    dialog->findChild<QPushButton*>(u"exportNow"_s)->click();
    QTRY_VERIFY(messages->newestText().contains(u"shown.csv"_s));
    QFile file(w->dir.filePath(u"shown.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> written = file.readAll().split('\n');
    QVERIFY(written.at(0).startsWith("number,purchase-order,outcome,amount"));
    QVERIFY(written.at(1).startsWith("INV-1002,,suspended,"));
}

void TestInvoicesPage::columnsAreRemembered()
{
    const int revision = column(u"revision");
    QVERIFY(!page->table()->header()->shownColumns().contains(revision));
    page->table()->header()->setColumnShown(revision, true);
    QTest::qWait(500); // columns are remembered after a pause
    page.reset();
    build();
    QVERIFY(page->table()->header()->shownColumns().contains(revision));
    page->table()->header()->resetColumns();
    QVERIFY(!page->table()->header()->shownColumns().contains(revision));
}

void TestInvoicesPage::theQueryLineKnowsItsFields()
{
    query(u"linked-order:=PO-77 -printed:yes"_s);
    QTRY_COMPARE(page->model()->rowCount(), 1);
    const auto chips = page->findChildren<QPushButton*>(u"queryChip"_s);
    QVERIFY(!chips.isEmpty());
    page->queryLine()->setText(u"status:active"_s);
    QVERIFY(!page->findChild<QLineEdit*>(u"queryEdit"_s)->accessibleDescription().isEmpty()); // no such field here
    QVERIFY(page->findChild<QLineEdit*>(u"queryEdit"_s)->placeholderText().contains(u"printed:no"_s));
}

void TestInvoicesPage::followsWhatIsIssuedAndPrintedAnew()
{
    query(u"sort:number"_s);
    QVERIFY(isRead(1));
    w->activate(u"PO-77"_s);
    w->must(OpenSupportCase{SupportCaseKind::RegenerateInvoice, {{}, u"INV-1002"_s}});
    w->must(AnswerSupportCase{u"CASE-1"_s});
    QTRY_COMPARE(cell(1, u"purchase-order"), u"PO-77"_s); // R43
    QTRY_COMPARE(cell(1, u"revision"), u"2"_s);
    QVERIFY(w->buy(u"northlight-1y"_s).isDone());
    QTRY_COMPARE(page->model()->rowCount(), 4);
}

void TestInvoicesPage::actionsSayWhyNot()
{
    QVERIFY(!action("openSupportCase")->isEnabled());
    QVERIFY(action("openSupportCase")->toolTip().contains(u"Select an invoice first"_s));
    query(u"sort:number"_s);
    QVERIFY(isRead(0) && isRead(1));
    page->table()->selectRecord(page->model()->idAt(0));
    QTRY_VERIFY(action("openSupportCase")->toolTip().contains(u"INV-1001 bears"_s));
    QVERIFY(!action("openSupportCase")->isEnabled());
    QVERIFY(action("goToOrder")->isEnabled());
    page->table()->selectRecord(page->model()->idAt(1));
    QTRY_VERIFY(action("openSupportCase")->isEnabled());
    page->table()->selectRecord(page->model()->idAt(2));
    QTRY_VERIFY(!action("goToOrder")->isEnabled());
    QVERIFY(action("goToOrder")->toolTip().contains(u"no purchase order"_s));
    selectAll();
    QTRY_VERIFY(!action("whyThisOrder")->isEnabled());
    QVERIFY(action("whyThisOrder")->toolTip().contains(u"only one"_s));
    QVERIFY(action("openSupportCase")->isEnabled());
}

void TestInvoicesPage::severalCasesAreOpenedAsOne()
{
    QVERIFY(isRead(0) && isRead(1) && isRead(2));
    selectAll();
    QTRY_VERIFY(action("openSupportCase")->isEnabled());
    action("openSupportCase")->trigger();
    QTRY_VERIFY2(messages->newestText().contains(u'2'), qPrintable(messages->newestText())); // not about INV-1001
    QCOMPARE(w->facts().openCases, 2);
}

void TestInvoicesPage::anEmptyListSaysWhatBelongsThere()
{
    CommerceWorkspace empty;
    CommandRunner own(empty.client.get(), messages.get());
    SupportDesk desk(&own, nullptr);
    InvoicesPage other(&own, &desk, settings.get());
    other.show();
    QTRY_COMPARE(other.findChild<QLabel*>(u"emptyTitle"_s)->text(), u"No invoices yet"_s);
    QVERIFY(!other.findChild<QLabel*>(u"emptyReason"_s)->text().isEmpty());
}

void TestInvoicesPage::lineItemsFilterByType()
{
    LineItemsPage lines(runner.get(), settings.get());
    const QAbstractItemModelTester tester(lines.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    lines.resize(1000, 500);
    lines.show();
    QTRY_COMPARE(lines.model()->rowCount(), 3); // its own line and one for each purchase (R28, R41)
    auto* menu = lines.findChild<QToolButton*>(u"wordMenu-type"_s);
    QVERIFY(menu);
    menu->menu()->findChild<QAction*>(u"word-marketplace-transaction"_s)->trigger();
    QTRY_COMPARE(lines.model()->rowCount(), 2);
    QTRY_VERIFY(lines.findChild<QLabel*>(u"allTotals"_s)->text().contains(u"USD"_s));
    QTRY_VERIFY(lines.findChild<QToolButton*>(u"quickFilter-suspended"_s)->text().endsWith(u" 2"_s));
}

void TestInvoicesPage::lineItemsLeadToTheirOrderAndInvoices()
{
    LineItemsPage lines(runner.get(), settings.get());
    lines.show();
    QTRY_COMPARE(lines.model()->rowCount(), 3);
    QSignalSpy followed(lines.actions(), &LineItemActions::followed);
    QSignalSpy asked(lines.actions(), &LineItemActions::listRequested);
    auto* toOrder = lines.findChild<QAction*>(u"goToOrderOfLine"_s);
    QVERIFY(!toOrder->isEnabled());
    QTRY_VERIFY(lines.model()->loadedRow(lines.model()->idAt(1)));
    lines.table()->selectRecord(lines.model()->idAt(1));
    QTRY_VERIFY(toOrder->isEnabled());
    lines.table()->setFocus();
    QTest::keyClick(lines.table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(followed.size(), 1);
    QVERIFY((followed.first().first().value<RecordLink>() == RecordLink{RecordLink::Kind::PurchaseOrder, u"PO-77"_s}));
    lines.findChild<QAction*>(u"showInvoicesOfLine"_s)->trigger();
    QCOMPARE(asked.size(), 1);
    const QString query = asked.first().at(1).toString();
    const auto answer = w->client->list(*ListQuery::fromText(ListKind::Invoices, query)).result();
    QCOMPARE(answer->ids->size(), std::size_t(1));
}

QTEST_MAIN(TestInvoicesPage)
#include "tst_invoicespage.moc"
