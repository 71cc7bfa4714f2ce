// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commerceworkspace.h"
#include "tests/ui/details/dialogfixture.h"
#include "ui/details/detailspanel.h"
#include "ui/details/losersmodel.h"
#include "ui/details/orderinvoicestab.h"
#include "ui/details/plainrowsmodel.h"
#include "ui/details/tracemodel.h"
#include "ui/details/whyview.h"
#include "ui/words/explanationwords.h"
#include "ui/words/words.h"

#include <QAbstractItemModelTester>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The panel behind an invoice: what it is, why it has its purchase order or none, and what can be done about it.
class TestInvoicePanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsAnInvoiceWithItsOrder();
    void saysWhyThereIsNone();
    void linksLeadToRecords();
    void aDeletedOrderLeavesItsNumber();
    void opensACaseAndLetsSupportAnswer();
    void supportAsksForAnActiveOrder();
    void nobodyStandsInForSupportOnARealClock();
    void whyTellsWhatTheCommandLineTells();
    void whyTellsEachPrintingAndTheCheckout();
    void whyNamesTheLosers();
    void whyLeadsToRuleAndRecord();
    void aRefusalComesToTheFront();
    void anOrderListsItsInvoices();
    void changesPlacesWithAnOrder();
    void survivesALanguageChange();
    void modelsKeepTheirWord();

private:
    InvoiceId invoice(const QString& number) { return w->invoice(number).invoice.id; }
    QString value(const char* field) { return named<QLabel>(panel.get(), field)->text(); }
    QString exact(const char* field) { return named<QLabel>(panel.get(), field)->property("exact").toString(); }
    QTabWidget* book() { return named<QTabWidget>(panel.get(), "detailsTabs"); }
    void bring(const char* tab) { book()->setCurrentWidget(named<QWidget>(panel.get(), tab)); }
    void show(const QString& number)
    {
        panel->showInvoice(invoice(number));
        QTRY_COMPARE(value("detailsTitle"), number);
    }
    QString cell(const char* table, int row, int column)
    {
        return named<QTableView>(panel.get(), table)->model()->index(row, column).data().toString();
    }

    std::unique_ptr<CommerceWorkspace> w;
    std::unique_ptr<MessageBar> messages;
    std::unique_ptr<CommandRunner> runner;
    std::unique_ptr<DetailsPanel> panel;
};

/// INV-1001 bears PO-77; INV-1002 was bought while it was suspended.
void TestInvoicePanel::init()
{
    w = std::make_unique<CommerceWorkspace>();
    w->add(w->poOf(u"PO-77"_s));
    QVERIFY(w->buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    w->suspend(u"PO-77"_s);
    QVERIFY(w->buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    messages = std::make_unique<MessageBar>();
    runner = std::make_unique<CommandRunner>(w->client.get(), messages.get());
    panel = std::make_unique<DetailsPanel>(runner.get());
    panel->resize(900, 400);
    panel->show();
}

void TestInvoicePanel::cleanup()
{
    panel.reset();
    runner.reset();
    messages.reset();
    w.reset();
}

void TestInvoicePanel::showsAnInvoiceWithItsOrder()
{
    show(u"INV-1001"_s);
    const InvoiceView view = w->invoice(u"INV-1001"_s);
    QCOMPARE(exact("invoiceNumber"), u"INV-1001"_s);
    QCOMPARE(exact("purchaseOrder"), u"PO-77"_s);
    QVERIFY(value("purchaseOrder").contains(u"href=\"purchase-order:PO-77\""_s));
    QCOMPARE(exact("amount"), words::moneyText(view.invoice.total, QLocale()));
    QCOMPARE(exact("agreement"), view.agreement);
    QCOMPARE(exact("product"), view.product);
    QCOMPARE(exact("offer"), view.offer);
    QCOMPARE(exact("issuer"), view.invoice.issuer);
    QCOMPARE(exact("account"), view.account);
    QCOMPARE(exact("invoicePayer"), view.payer);
    QCOMPARE(exact("period"), u"May 2024"_s);
    QCOMPARE(exact("lineItem"), view.lineNumber);
    QCOMPARE(exact("revision"), u"1"_s);
    bring("invoiceLinesTab");
    QCOMPARE(cell("invoiceLinesRows", 0, 0), view.invoice.lines.first().description);
    bring("revisionsTab");
    QCOMPARE(cell("revisionsRows", 0, 2), u"PO-77"_s);
    bring("casesTab");
    QVERIFY(!named<QTableView>(panel.get(), "casesRows")->isVisible());
}

void TestInvoicePanel::saysWhyThereIsNone()
{
    show(u"INV-1002"_s);
    QVERIFY2(exact("purchaseOrder").startsWith(u"none"_s), qPrintable(exact("purchaseOrder")));
    QVERIFY(exact("purchaseOrder").contains(u"R41"_s));
    QVERIFY(value("purchaseOrder").contains(u"href=\"purchase-order:PO-77\""_s));
    QVERIFY(!exact("lineItem").isEmpty() && exact("lineItem") != "-"_L1); // the line was added all the same (R41)
}

void TestInvoicePanel::linksLeadToRecords()
{
    show(u"INV-1002"_s);
    QSignalSpy followed(panel.get(), &DetailsPanel::followed);
    auto* order = named<QLabel>(panel.get(), "purchaseOrder");
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Tab); // to the link inside
    Q_EMIT order->linkActivated(u"purchase-order:PO-77"_s);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<RecordLink>().name, u"PO-77"_s);
    Q_EMIT named<QLabel>(panel.get(), "agreement")->linkActivated(u"agreement:"_s + exact("agreement"));
    QCOMPARE(followed.at(1).first().value<RecordLink>().kind, RecordLink::Kind::Agreement);
}

void TestInvoicePanel::aDeletedOrderLeavesItsNumber()
{
    show(u"INV-1001"_s);
    w->must(DeletePurchaseOrders{{ref(u"PO-77"_s)}});
    QTRY_VERIFY2(exact("purchaseOrder").contains(u"deleted"_s), qPrintable(exact("purchaseOrder")));
    QVERIFY(exact("purchaseOrder").startsWith(u"PO-77"_s)); // G14
    QVERIFY(!value("purchaseOrder").contains(u"href"_s));
}

void TestInvoicePanel::opensACaseAndLetsSupportAnswer()
{
    show(u"INV-1002"_s);
    QVERIFY(!button(panel.get(), "answerCase")->isEnabled());
    QVERIFY(hintOf(button(panel.get(), "answerCase")).contains(u"No support case"_s));
    w->activate(u"PO-77"_s);
    press(panel.get(), "openCase");
    QTRY_VERIFY(!button(panel.get(), "openCase")->isEnabled());
    QVERIFY(hintOf(button(panel.get(), "openCase")).contains(u"CASE-1"_s));
    QTRY_VERIFY(button(panel.get(), "answerCase")->isEnabled());
    bring("casesTab");
    QCOMPARE(cell("casesRows", 0, 0), u"CASE-1"_s);
    bring("invoiceTab");
    press(panel.get(), "answerCase");
    QTRY_COMPARE(exact("purchaseOrder"), u"PO-77"_s); // R43
    QCOMPARE(exact("revision"), u"2"_s);
    QCOMPARE(exact("invoiceNumber"), u"INV-1002"_s);
    bring("revisionsTab");
    QCOMPARE(cell("revisionsRows", 0, 4), u"CASE-1"_s);
    QCOMPARE(cell("revisionsRows", 1, 2), u"-"_s);
    QVERIFY(!button(panel.get(), "openCase")->isEnabled());
}

void TestInvoicePanel::supportAsksForAnActiveOrder()
{
    show(u"INV-1002"_s);
    w->must(OpenSupportCase{SupportCaseKind::RegenerateInvoice, {{}, u"INV-1002"_s}});
    QTRY_VERIFY(button(panel.get(), "answerCase")->isEnabled());
    press(panel.get(), "answerCase");
    QTRY_VERIFY(button(panel.get(), "openCase")->isEnabled()); // the case is closed, another may be opened
    bring("casesTab");
    QVERIFY2(cell("casesRows", 0, 5).contains(u"R44"_s), qPrintable(cell("casesRows", 0, 5)));
    QVERIFY(exact("purchaseOrder").startsWith(u"none"_s));
}

void TestInvoicePanel::nobodyStandsInForSupportOnARealClock()
{
    show(u"INV-1002"_s);
    QVERIFY(button(panel.get(), "answerCase")->isVisible());
    NewWorkspace real = TestWorkspace::simulated();
    real.clock = ClockKind::Real;
    real.at.reset();
    TestWorkspace books(real);
    QVERIFY(books.run(Subscribe{u"northlight-1y"_s, {}, 1, {}}).isDone() ||
            books.run(Subscribe{u"northlight-1y"_s, {}, 1, {}}).refusal);
    if (books.facts().invoices == 0)
        return; // imported books are bought in by a simulated copy only
    CommandRunner own(books.client.get(), messages.get());
    DetailsPanel other(&own);
    other.show();
    other.showInvoice(books.client->invoice({{}, u"INV-1001"_s}).result()->invoice.id);
    QTRY_COMPARE(named<QLabel>(&other, "detailsTitle")->text(), u"INV-1001"_s);
    QVERIFY(!button(&other, "answerCase")->isVisible());
}

void TestInvoicePanel::whyTellsWhatTheCommandLineTells()
{
    show(u"INV-1002"_s);
    panel->showWhy();
    QTRY_VERIFY(value("whyVerdict").contains(u"INV-1002"_s));
    auto* rules = named<QTableView>(panel.get(), "whyRules");
    QTRY_VERIFY(rules->isVisible());
    const int row = rules->currentIndex().row(); // what decided is in front
    QCOMPARE(rules->model()->index(row, TraceModel::Rule).data().toString(), u"R41"_s);
    QVERIFY(rules->model()->index(row, TraceModel::Verdict).data().toString().startsWith(u'✗'));
    press(panel.get(), "whyCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             words::explanationText(words::toldDecision(w->explain(u"INV-1002"_s))));
}

void TestInvoicePanel::whyTellsEachPrintingAndTheCheckout()
{
    w->activate(u"PO-77"_s);
    w->must(OpenSupportCase{SupportCaseKind::RegenerateInvoice, {{}, u"INV-1002"_s}});
    w->must(AnswerSupportCase{u"CASE-1"_s});
    show(u"INV-1002"_s);
    panel->showWhy();
    auto* question = named<QComboBox>(panel.get(), "whyQuestion");
    QTRY_VERIFY(value("whyVerdict").startsWith(u'✓'));
    QVERIFY(question->isVisible());
    QCOMPARE(question->count(), 4);
    const auto ask = [&](int index) {
        question->setCurrentIndex(index);
        Q_EMIT question->activated(index);
    };
    ask(1); // as first issued
    QTRY_VERIFY(value("whyVerdict").startsWith(u'✗'));
    QVERIFY(value("whyVerdict").contains(u"R41"_s));
    ask(2);
    QTRY_VERIFY2(value("whyVerdict").contains(u"could be entered"_s), qPrintable(value("whyVerdict")));
    ask(3);
    QTRY_VERIFY2(value("whyVerdict").contains(u"do not show the number"_s), qPrintable(value("whyVerdict")));
    bring("revisionsTab");
    named<QTableView>(panel.get(), "revisionsRows")->selectRow(1);
    QTest::keyClick(named<QTableView>(panel.get(), "revisionsRows"), Qt::Key_Return);
    QTRY_VERIFY(value("whyVerdict").contains(u"R41"_s));
    QCOMPARE(book()->currentWidget()->objectName(), u"whyTab"_s);
}

void TestInvoicePanel::whyNamesTheLosers()
{
    PurchaseOrder blanket = w->poOf(u"BLANKET"_s, LineItemType::MarketplaceBlanketUsage);
    w->add(blanket);
    w->add(w->poOf(u"ALL-1"_s));
    QVERIFY(w->buy(u"northlight-1y"_s).isDone());
    show(u"INV-1003"_s);
    panel->showWhy();
    QTRY_VERIFY(value("whyVerdict").contains(u"BLANKET"_s)); // B52
    auto* losers = named<QTableView>(panel.get(), "whyLosers");
    QTRY_VERIFY(losers->isVisible());
    QStringList lost;
    for (int row = 0; row < losers->model()->rowCount(); ++row)
        lost << losers->model()->index(row, LosersModel::PurchaseOrder).data().toString();
    QVERIFY(lost.contains(u"ALL-1"_s));
    QVERIFY(lost.contains(u"PO-77"_s)); // suspended
    QSignalSpy followed(panel.get(), &DetailsPanel::followed);
    losers->selectRow(int(lost.indexOf(u"ALL-1"_s)));
    losers->setFocus();
    QTest::keyClick(losers, Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<RecordLink>().name, u"ALL-1"_s);
    // Rows of rules are not told twice.
    auto* rules = named<QTableView>(panel.get(), "whyRules");
    for (int row = 0; row < rules->model()->rowCount(); ++row)
        QVERIFY(!rules->model()->index(row, TraceModel::Inputs).data().toString().contains(u"ALL-1"_s));
}

void TestInvoicePanel::whyLeadsToRuleAndRecord()
{
    show(u"INV-1001"_s);
    panel->showWhy();
    auto* rules = named<QTableView>(panel.get(), "whyRules");
    QTRY_VERIFY(rules->model()->rowCount() > 0);
    QSignalSpy followed(panel.get(), &DetailsPanel::followed);
    int row = 0;
    while (rules->model()->index(row, TraceModel::Rule).data().toString() != "R1"_L1)
        ++row;
    rules->setCurrentIndex(rules->model()->index(row, 0));
    QVERIFY2(value("whyInputs").contains(u"href=\"purchase-order:PO-77\""_s), qPrintable(value("whyInputs")));
    QVERIFY(value("whyInputs").contains(u"href=\"invoice:INV-1001\""_s));
    QCOMPARE(rules->property("rule").toString(), u"R1"_s); // what F1 opens
    press(panel.get(), "whyHelp");
    QCOMPARE(followed.size(), 1);
    QVERIFY((followed.first().first().value<RecordLink>() == RecordLink{RecordLink::Kind::Rule, u"R1"_s}));
}

void TestInvoicePanel::aRefusalComesToTheFront()
{
    show(u"INV-1001"_s);
    runner->run(CreatePurchaseOrder{CommerceWorkspace::management, w->poOf(u"PO-77"_s)});
    QTRY_VERIFY(runner->lastRefusal());
    panel->showRefusal();
    QVERIFY(value("whyVerdict").contains(u"B1"_s));
    panel->showWhy(); // and back to the invoice
    QTRY_VERIFY(value("whyVerdict").contains(u"INV-1001"_s));
}

void TestInvoicePanel::anOrderListsItsInvoices()
{
    QSignalSpy followed(panel.get(), &DetailsPanel::followed);
    panel->showOrder(w->order(u"PO-77"_s).id);
    QTRY_COMPARE(value("detailsTitle"), u"PO-77"_s);
    auto* invoices = named<QTableView>(panel.get(), "orderInvoices");
    QTRY_COMPARE(invoices->model()->rowCount(), 2); // printed or not
    QTRY_VERIFY(book()->tabText(2).contains(u'2'));
    bring("orderInvoicesTab");
    const int number = listFieldIndex(ListKind::Invoices, u"number");
    QTRY_VERIFY(invoices->model()->index(0, number).data().toString().startsWith(u"INV-"_s));
    invoices->selectRow(0);
    invoices->setFocus();
    QTest::keyClick(invoices, Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<RecordLink>().kind, RecordLink::Kind::Invoice);
    w->add(w->poOf(u"PO-78"_s));
    panel->showOrder(w->order(u"PO-78"_s).id);
    QTRY_COMPARE(invoices->model()->rowCount(), 0);
}

void TestInvoicePanel::changesPlacesWithAnOrder()
{
    show(u"INV-1001"_s);
    QVERIFY(panel->shownInvoice().isValid() && !panel->shownOrder().isValid());
    bring("revisionsTab");
    panel->showOrder(w->order(u"PO-77"_s).id);
    QTRY_COMPARE(value("detailsTitle"), u"PO-77"_s);
    QVERIFY(panel->shownOrder().isValid() && !panel->shownInvoice().isValid());
    QVERIFY(!book()->isTabVisible(book()->indexOf(named<QWidget>(panel.get(), "invoiceTab"))));
    show(u"INV-1002"_s);
    QCOMPARE(book()->currentWidget()->objectName(), u"revisionsTab"_s); // where one was in an invoice
    panel->showSelection(ListKind::Invoices, 2, u"USD 1.00"_s);
    QVERIFY(value("detailsMessage").contains(u'2') && value("detailsMessage").contains(u"USD 1.00"_s));
    QVERIFY(!book()->isVisible());
    panel->clear();
    QVERIFY(!value("detailsMessage").contains(u'2'));
}

void TestInvoicePanel::survivesALanguageChange()
{
    show(u"INV-1002"_s);
    bring("revisionsTab");
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(panel.get(), &change);
    QCOMPARE(value("detailsTitle"), u"INV-1002"_s);
    QCOMPARE(book()->currentWidget()->objectName(), u"revisionsTab"_s);
    QVERIFY(exact("purchaseOrder").contains(u"R41"_s));
    w->must(OpenSupportCase{SupportCaseKind::RegenerateInvoice, {{}, u"INV-1002"_s}});
    QTRY_VERIFY(button(panel.get(), "answerCase")->isEnabled());
}

void TestInvoicePanel::modelsKeepTheirWord()
{
    constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    PlainRowsModel rows({{u"A"_s}, {u"B"_s, true, u"outcome"_s}});
    const QAbstractItemModelTester rowsTester(&rows, fatal);
    rows.setRows({{{u"1"_s, u"<b>"_s}, u"suspended"_s}});
    QCOMPARE(rows.index(0, 1).data().toString(), u"<b>"_s);
    QVERIFY(!rows.index(0, 1).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    QCOMPARE(rows.index(0, 1).data(PlainRowsModel::WordRole).toString(), u"suspended"_s);
    QVERIFY(rows.index(0, 0).data(PlainRowsModel::WordRole).toString().isEmpty());
    QCOMPARE(rows.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"A: 1, B: <b>"_s);
    rows.setRows({});
    LosersModel losers;
    const QAbstractItemModelTester losersTester(&losers, fatal);
    losers.setLosers({{u"PO-2"_s, u"1"_s, u"B22"_s, {{u"status"_s, u"suspended"_s}}}});
    QVERIFY(losers.index(0, LosersModel::Reason).data().toString().contains(words::ruleName(u"B22"_s)));
    QVERIFY(losers.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"PO-2"_s));
}

QTEST_MAIN(TestInvoicePanel)
#include "tst_invoicepanel.moc"
