// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/agreements/agreementsfixture.h"
#include "ui/agreements/agreementsmodel.h"

#include <QAbstractItemModelTester>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

using Act = AgreementActions::Act;

/// The page: which agreements it lists, what it shows of one, and what it says cannot be done with it.
class TestAgreementsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptySaysWhatToDo();
    void listsAndFilters();
    void ordersByColumn();
    void ordersByText();
    void modelHolds();
    void showsWhatBelongsToOne();
    void historySaysWhatChanged();
    void followsChanges();
    void readsOnlyWhereOneLooks();
    void runningOverRowsAsksOnce();
    void whyOfTheCheckout();
    void linksLeadOn();
    void obstacles_data();
    void obstacles();
    void obstacleOfWhoActs();
    void lateAnswerAboutNoCharge();
    void menuHasTheActions();
    void keyboard();
};

void TestAgreementsPage::emptySaysWhatToDo()
{
    AgreementsFixture f;
    AgreementsPage page(&f.runner);
    QAction toCheckout(u"Checkout"_s);
    toCheckout.setObjectName(u"toCheckout"_s);
    page.setEmptyActions({&toCheckout});
    page.show();
    QTRY_COMPARE(named<QLabel>(&page, "emptyTitle")->text(), u"Nothing has been bought yet"_s);
    QSignalSpy went(&toCheckout, &QAction::triggered);
    press(&page, "empty-toCheckout");
    QCOMPARE(went.size(), 1);
    f.buy(u"northlight-1y"_s);
    QTRY_VERIFY(named<QTableView>(&page, "agreements")->isVisible());
}

void TestAgreementsPage::listsAndFilters()
{
    AgreementsFixture f;
    f.buy(u"northlight-1y"_s, u"PO-A"_s);
    f.buy(u"tidewater-payg"_s);
    const QString third = f.buy(u"harbor-base-1y"_s);
    f.must(CancelAgreement{third, rules::CancelledBy::Seller});
    const auto page = f.page(third);
    QCOMPARE(rowsOf(page.get(), "agreements"), 3);
    const QStringList newest = rowOf(page.get(), "agreements", 0);
    QCOMPARE(newest.at(0), third);
    QCOMPARE(newest.at(AgreementsModel::State), u"Cancelled"_s);
    QCOMPARE(rowOf(page.get(), "agreements", 2).at(AgreementsModel::OrderNumber), u"PO-A"_s);
    QVERIFY(rowOf(page.get(), "agreements", 1).at(AgreementsModel::Term).startsWith(u"from "_s));
    auto* search = named<QLineEdit>(page.get(), "agreementsSearch");
    QTest::keyClicks(search, u"po-a north"_s);
    QTRY_COMPARE(rowsOf(page.get(), "agreements"), 1);
    search->setText(u"nothing like it"_s);
    QVERIFY(named<QLabel>(page.get(), "emptyTitle")->isVisible());
    press(page.get(), "empty-clearAgreementsFilter");
    QCOMPARE(rowsOf(page.get(), "agreements"), 3);
    auto* shown = named<QComboBox>(page.get(), "agreementsShown");
    shown->setCurrentIndex(3);
    Q_EMIT shown->activated(3);
    QCOMPARE(rowsOf(page.get(), "agreements"), 1);
    // A year on, the contract has run out; pay as you go has not.
    f.must(AdvanceClock{*Instant::fromText(u"2025-07-02")});
    shown->setCurrentIndex(2);
    Q_EMIT shown->activated(2);
    QTRY_COMPARE(rowsOf(page.get(), "agreements"), 1);
    QCOMPARE(rowOf(page.get(), "agreements", 0).at(AgreementsModel::State), u"Run out"_s);
}

void TestAgreementsPage::ordersByColumn()
{
    AgreementsFixture f;
    f.buy(u"northlight-1y"_s);
    const QString last = f.buy(u"harbor-base-1y"_s);
    const auto page = f.page(last);
    auto* table = named<QTableView>(page.get(), "agreements");
    const auto clickHeading = [table](int column) {
        QHeaderView* header = table->horizontalHeader();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    clickHeading(AgreementsModel::ProductName);
    const QString first = rowOf(page.get(), "agreements", 0).at(AgreementsModel::ProductName);
    clickHeading(AgreementsModel::ProductName);
    QVERIFY(rowOf(page.get(), "agreements", 0).at(AgreementsModel::ProductName) != first);
    // The selection stays on its agreement.
    QCOMPARE(rowOf(page.get(), "agreements", table->currentIndex().row()).at(0), last);
}

/// By what stands there, in either direction; rows of the same text keep their order.
void TestAgreementsPage::ordersByText()
{
    AgreementsModel model;
    QList<AgreementSummary> all(4);
    const QStringList vendors{u"Northlight"_s, u"Alder"_s, u"Zeta"_s, u"Northlight"_s};
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].agreement.number = QString::number(i);
        all[i].vendor = vendors.at(i);
    }
    const auto order = [&model] {
        QString numbers;
        for (int row = 0; row < model.rowCount(); ++row)
            numbers += model.agreement(row).agreement.number;
        return numbers;
    };
    model.setAgreements(all);
    model.sort(AgreementsModel::Vendor, Qt::AscendingOrder);
    QCOMPARE(order(), u"1032"_s);
    model.sort(AgreementsModel::Vendor, Qt::DescendingOrder);
    QCOMPARE(order(), u"2031"_s);
    model.setFilter(u"north"_s, AgreementsModel::Shown::All);
    QCOMPARE(order(), u"03"_s);
}

void TestAgreementsPage::modelHolds()
{
    AgreementsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<AgreementSummary> all(3);
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].agreement.id = AgreementId(i + 1);
        all[i].agreement.number = u"agmt-%1"_s.arg(i);
        all[i].product = i == 1 ? u"Beta"_s : u"Alpha"_s;
        all[i].agreement.total = usd(100 * i);
    }
    model.setAgreements(all);
    QCOMPARE(model.agreement(0).agreement.number, u"agmt-2"_s);
    model.sort(AgreementsModel::Total, Qt::AscendingOrder);
    QCOMPARE(model.agreement(0).agreement.number, u"agmt-0"_s);
    model.setFilter(u"beta"_s, AgreementsModel::Shown::All);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(u"agmt-0"_s), -1);
    model.setFilter({}, AgreementsModel::Shown::Ended);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.countAll(), 3);
}

void TestAgreementsPage::showsWhatBelongsToOne()
{
    AgreementsFixture f;
    const QString number = f.buy(u"harbor-private-halves"_s, u"PO-H"_s);
    f.must(RecordUsage{number, u"17.00"_s});
    const auto page = f.page(number);
    QTRY_COMPARE(rowsOf(page.get(), "agreementChargesRows"), 3);
    const QStringList first = rowOf(page.get(), "agreementChargesRows", 0);
    QVERIFY(first.contains(u"USD 2,200.00"_s));
    QVERIFY(first.contains(u"PO-H"_s));
    QVERIFY(first.contains(u"INV-1001"_s));
    QVERIFY(first.contains(u"Invoiced"_s));
    QVERIFY(rowOf(page.get(), "agreementChargesRows", 2).contains(u"To come"_s));
    QCOMPARE(rowsOf(page.get(), "agreementDocumentsRows"), 1);
    QCOMPARE(named<QLabel>(page.get(), "agreementTerm")->text(), u"1 Jul 2024 – 30 Jun 2025"_s);
    QVERIFY(named<QLabel>(page.get(), "agreementPoNumber")->text().contains(u"PO-H"_s));
    // No variable payments in this offer: no tab for them.
    auto* book = named<QTabWidget>(page.get(), "agreementTabs");
    QVERIFY(!book->isTabVisible(book->indexOf(named<QWidget>(page.get(), "agreementPaymentsTab"))));
}

void TestAgreementsPage::historySaysWhatChanged()
{
    AgreementsFixture f;
    const QString number = f.buy(u"northlight-private-quarters"_s, u"PO-1"_s);
    const Charge charge = f.view(number).charges.first().charge;
    f.must(SetChargePurchaseOrder{charge.number, charge.revision, u"PO-2"_s, u"4"_s});
    const auto page = f.page(number);
    QTRY_COMPARE(rowsOf(page.get(), "agreementHistoryRows"), 2);
    const QString changes = rowOf(page.get(), "agreementHistoryRows", 0).at(3);
    QVERIFY2(changes.contains(charge.number) && changes.contains(u"PO-1 → PO-2"_s), qPrintable(changes));
    QCOMPARE(rowOf(page.get(), "agreementHistoryRows", 1).at(2), u"Accepted"_s);
    QCOMPARE(rowOf(page.get(), "agreementChargesRows", 0).last(), u"2"_s); // B55: the charge's revision
}

void TestAgreementsPage::followsChanges()
{
    AgreementsFixture f;
    const QString number = f.buy(u"northlight-private-quarters"_s, u"PO-1"_s);
    const auto page = f.page(number);
    QTRY_COMPARE(rowsOf(page.get(), "agreementDocumentsRows"), 0);
    f.must(AdvanceClock{*Instant::fromText(u"2024-08-02")});
    QTRY_COMPARE(rowsOf(page.get(), "agreementDocumentsRows"), 1);
    f.must(CancelAgreement{number, rules::CancelledBy::Seller});
    QTRY_COMPARE(named<QLabel>(page.get(), "agreementState")->text(), u"Cancelled"_s);
    QCOMPARE(rowsOf(page.get(), "agreementChargesRows"), 1);
    QTRY_VERIFY(f.obstacleOf(page.get(), Act::Cancel).contains(number));
}

void TestAgreementsPage::readsOnlyWhereOneLooks()
{
    AgreementsFixture f;
    const auto page = f.page(f.buy(u"northlight-1y"_s));
    page->hide();
    f.buy(u"harbor-base-1y"_s);
    QVERIFY(caughtUp(f.client()));
    QCOMPARE(rowsOf(page.get(), "agreements"), 1);
    page->show();
    QTRY_COMPARE(rowsOf(page.get(), "agreements"), 2);
}

/// What one only runs over with the arrow keys is not asked about.
void TestAgreementsPage::runningOverRowsAsksOnce()
{
    AgreementsFixture f;
    const QString first = f.buy(u"northlight-1y"_s);
    f.buy(u"tidewater-payg"_s);
    const QString last = f.buy(u"harbor-base-1y"_s);
    const auto page = f.page(last);
    auto* pause = page->findChild<QTimer*>(u"selectionPause"_s);
    QVERIFY(pause);
    QVERIFY(pause->interval() > 0 && pause->interval() < 100);
    pause->setInterval(600000); // as for someone who never stops
    const auto shown = [&] { return named<QLabel>(page.get(), "agreementNumber")->text(); };
    auto* table = named<QTableView>(page.get(), "agreements");
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(caughtUp(f.client()));
        QCOMPARE(shown(), last);
        QVERIFY(!page->actions()->isAsking());
    }
    pause->start(0);
    QTRY_COMPARE(shown(), first);
}

void TestAgreementsPage::whyOfTheCheckout()
{
    AgreementsFixture f;
    const QString number = f.buy(u"northlight-1y"_s, u"PO-1"_s);
    const auto page = f.page(number);
    auto* questions = named<QComboBox>(page.get(), "agreementQuestion");
    QTRY_COMPARE(questions->count(), 2); // the field, and what became of the number
    auto* rules = named<QTableView>(page.get(), "whyRules");
    QTRY_VERIFY(rules->model()->rowCount() > 0);
    QStringList asked;
    for (int row = 0; row < rules->model()->rowCount(); ++row)
        asked << rules->model()->index(row, 1).data().toString();
    QVERIFY2(asked.contains(u"R6"_s), qPrintable(asked.join(u' ')));
    questions->setCurrentIndex(1);
    Q_EMIT questions->activated(1);
    QTRY_VERIFY(rowOf(page.get(), "whyRules", 0).join(u' ').size() > 0);
}

void TestAgreementsPage::linksLeadOn()
{
    AgreementsFixture f;
    const QString first = f.buy(u"northlight-1y"_s, u"PO-1"_s);
    f.must(RenewAgreement{first});
    const auto page = f.page(first);
    QSignalSpy followed(page.get(), &AgreementsPage::followed);
    Q_EMIT named<QLabel>(page.get(), "agreementPoNumber")
        ->linkActivated(RecordLink{RecordLink::Kind::PurchaseOrder, u"PO-1"_s}.href());
    QCOMPARE(followed.value(0).value(0).value<RecordLink>().name, u"PO-1"_s);
    auto* documents = named<QTableView>(page.get(), "agreementDocumentsRows");
    QTRY_COMPARE(documents->model()->rowCount(), 1);
    named<QTabWidget>(page.get(), "agreementTabs")->setCurrentWidget(documents->parentWidget());
    documents->setFocus();
    QTest::keyClick(documents, Qt::Key_Return);
    QCOMPARE(followed.value(1).value(0).value<RecordLink>().name, u"INV-1001"_s);
    // The agreement after it is gone to on the page itself.
    const QString next = f.view(first).next;
    Q_EMIT named<QLabel>(page.get(), "agreementNext")
        ->linkActivated(RecordLink{RecordLink::Kind::Agreement, next}.href());
    QTRY_COMPARE(named<QLabel>(page.get(), "agreementNumber")->text(), next);
    QVERIFY(named<QLabel>(page.get(), "agreementPrevious")->text().contains(first));
}

void TestAgreementsPage::obstacles_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<Act>("act");
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char* name, const QString& offer, Act act, Edition edition, bool isAllowed) {
        QTest::newRow(name) << offer << act << edition << isAllowed;
    };
    const auto e2024 = Edition::E2024;
    const auto e2026 = Edition::E2026;
    row("contract is amended", u"northlight-1y"_s, Act::Amend, e2024, true);
    row("schedule is not amended", u"northlight-private-quarters"_s, Act::Amend, e2024, false);
    row("pay as you go is not amended", u"tidewater-payg"_s, Act::Amend, e2024, false);
    row("R4 usage of pay as you go", u"tidewater-payg"_s, Act::RecordUsage, e2024, true);
    row("R4 no usage of a contract", u"northlight-1y"_s, Act::RecordUsage, e2024, false);
    row("R39 usage number, older edition", u"tidewater-payg"_s, Act::UsageNumber, e2024, false);
    row("R39 usage number, newer edition", u"tidewater-payg"_s, Act::UsageNumber, e2026, true);
    row("R31 charge's number, older edition", u"northlight-private-quarters"_s, Act::ChargeNumber, e2024, false);
    row("B55 charge that is to come", u"northlight-private-quarters"_s, Act::ChargeNumber, e2026, true);
    row("B55 charge that is invoiced", u"northlight-1y"_s, Act::ChargeNumber, e2026, false);
    row("variable payment", u"fieldwise-variable"_s, Act::RequestPayment, e2026, true);
    row("variable payment, older edition", u"fieldwise-variable"_s, Act::RequestPayment, e2024, false);
    row("no variable payments in the offer", u"northlight-1y"_s, Act::RequestPayment, e2026, false);
    row("no request to answer", u"fieldwise-variable"_s, Act::AnswerPayment, e2026, false);
    row("B51 refund", u"northlight-1y"_s, Act::Refund, e2024, true);
    row("no invoice to refund", u"northlight-private-quarters"_s, Act::Refund, e2024, false);
}

void TestAgreementsPage::obstacles()
{
    QFETCH(QString, offer);
    QFETCH(Act, act);
    QFETCH(Edition, edition);
    QFETCH(bool, isAllowed);
    AgreementsFixture f(edition);
    const auto page = f.page(f.buy(offer));
    if (act == Act::ChargeNumber)
        QTRY_VERIFY(rowsOf(page.get(), "agreementChargesRows") > 0);
    QTRY_COMPARE(page->actions()->action(act)->isEnabled(), isAllowed);
    QTRY_VERIFY(!page->actions()->isAsking());
    QCOMPARE(page->actions()->action(act)->isEnabled(), isAllowed);
    QCOMPARE(f.obstacleOf(page.get(), act).isEmpty(), isAllowed); // what is disabled says why
}

void TestAgreementsPage::obstacleOfWhoActs()
{
    AgreementsFixture f;
    const QString number = f.buy(u"northlight-1y"_s);
    const auto page = f.page(number);
    QVERIFY(page->actions()->action(Act::Amend)->isEnabled());
    f.actAs(u"Reader"_s, {u"purchase-orders:ListPurchaseOrders"_s});
    QTRY_VERIFY(!page->actions()->action(Act::Amend)->isEnabled());
    QVERIFY2(f.obstacleOf(page.get(), Act::Amend).contains(u"aws-marketplace"_s),
             qPrintable(f.obstacleOf(page.get(), Act::Amend)));
}

/// The answer about a charge comes when none is chosen any more.
void TestAgreementsPage::lateAnswerAboutNoCharge()
{
    AgreementsFixture f;
    const QString number = f.buy(u"northlight-private-quarters"_s);
    QWidget parent;
    AgreementActions actions(&f.runner, &parent);
    const QAction* charge = actions.action(Act::ChargeNumber);
    actions.setAgreement(f.view(number));
    QTRY_VERIFY(!actions.isAsking());
    actions.setCharge(1);
    QTRY_VERIFY(charge->isEnabled());
    actions.setCharge(0);
    QVERIFY(actions.isAsking());
    actions.setCharge(-1);
    QVERIFY(actions.isAsking());
    QTRY_VERIFY(!actions.isAsking());
    QVERIFY(!charge->isEnabled());
    QCOMPARE(charge->property("obstacle").toString(), u"Select a charge first."_s);
}

void TestAgreementsPage::menuHasTheActions()
{
    AgreementsFixture f;
    const auto page = f.page(f.buy(u"northlight-1y"_s));
    auto* table = named<QTableView>(page.get(), "agreements");
    Q_EMIT table->customContextMenuRequested(QPoint(5, 5));
    auto* menu = page->findChild<QMenu*>(u"agreementMenu"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(page->actions()->action(Act::Renew)));
    menu->close();
}

void TestAgreementsPage::keyboard()
{
    AgreementsFixture f;
    f.buy(u"northlight-1y"_s);
    const auto page = f.page(f.buy(u"harbor-base-1y"_s));
    page->focusFilter();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"agreementsSearch"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"agreements"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTRY_COMPARE(named<QLabel>(page.get(), "agreementNumber")->text(), u"agmt-0000000001"_s);
    QStringList met;
    QTRY_VERIFY(named<QWidget>(page.get(), "agreement-amendAgreement")->isEnabled()); // asked of the engine
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        met << QApplication::focusWidget()->objectName();
    }
    for (const QString& name : {u"agreement-amendAgreement"_s, u"agreementTabs"_s, u"agreementsSearch"_s})
        QVERIFY2(met.contains(name) || name == "agreementTabs"_L1, qPrintable(name + u": "_s + met.join(u' ')));
}

QTEST_MAIN(TestAgreementsPage)
#include "tst_agreementspage.moc"
