// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyboardwalk.h"
#include "tests/ui/organization/organizationfixture.h"
#include "ui/details/plaintable.h"
#include "ui/organization/procurementdialogs.h"

#include <QAbstractItemModelTester>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Connections to procurement systems, requests for approval, and the orders that come back.
class TestProcurementTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void emptyConnectsTheFirstByKeys();
    void changesAConnection();
    void readsOnlyWhereOneLooks();
    void whoMayConnect();
    void requestsAndReceives();
    void testModeBuysNothing();
    void twoApprovalsForAnAnnualProduct();
    void obstaclesSaySo();

private:
    static void connectCoupa(OrganizationFixture& f, bool testMode = false)
    {
        ConnectionSettings settings;
        settings.testMode = testMode;
        f.workspace.must(
            AddProcurementConnection{u"Coupa"_s, ProcurementSystem::Coupa, CommerceWorkspace::management, settings});
    }
    static QTableView* connections(OrganizationFixture& f) { return named<QTableView>(&f.page, "connections"); }
    static QTableView* requests(OrganizationFixture& f) { return named<QTableView>(&f.page, "procurementRequests"); }
    static QString at(QTableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    static void request(OrganizationFixture& f, const QString& offer)
    {
        const int before = requests(f)->model()->rowCount();
        QTRY_VERIFY(button(&f.page, "requestApproval")->isEnabled());
        press(&f.page, "requestApproval");
        auto* dialog = f.dialog<RequestApprovalDialog>();
        auto* offers = named<QComboBox>(dialog, "requestOffer");
        QVERIFY(offers->findData(offer) >= 0);
        offers->setCurrentIndex(offers->findData(offer));
        pressVerb(dialog);
        QTRY_VERIFY(requests(f)->model()->rowCount() > before);
    }
};

void TestProcurementTab::emptyConnectsTheFirstByKeys()
{
    OrganizationFixture f;
    f.show(2);
    QTRY_VERIFY(named<QLabel>(f.page.procurement(), "emptyTitle")->isVisible());
    QVERIFY(named<QLabel>(f.page.procurement(), "emptyReason")->text().contains(u"R49"_s));
    f.page.focusContent();
    pressKey(Qt::Key_Space);
    auto* dialog = f.dialog<ConnectionDialog>();
    QVERIFY2(named<QCheckBox>(dialog, "connectionTestMode")->isChecked(), "B56: test mode is the default");
    QVERIFY(!button(dialog, "verb")->isEnabled());
    typeOver(named<QLineEdit>(dialog, "connectionName"), u"Ariba 1"_s);
    auto* system = named<QComboBox>(dialog, "connectionSystem");
    system->setCurrentIndex(system->findText(u"SAP Ariba"_s));
    auto* payer = named<QComboBox>(dialog, "connectionPayer");
    QCOMPARE(payer->findData(QString(CommerceWorkspace::member)), -1); // members pay for nothing
    payer->setCurrentIndex(payer->findData(QString(CommerceWorkspace::management)));
    typeOver(named<QLineEdit>(dialog, "buyerId"), u"AN01"_s);
    pressVerb(dialog);
    QTRY_COMPARE(connections(f)->model()->rowCount(), 1);
    QCOMPARE(at(connections(f), 0, 0), u"Ariba 1"_s);
    QCOMPARE(at(connections(f), 0, 3), u"SAP Ariba"_s);
    QVERIFY(at(connections(f), 0, 2).contains(u"Test"_s));
    QCOMPARE(at(connections(f), 0, 6), u"AN01"_s);
}

void TestProcurementTab::changesAConnection()
{
    OrganizationFixture f;
    connectCoupa(f, true);
    f.show(2);
    QTRY_COMPARE(connections(f)->model()->rowCount(), 1);
    const QAbstractItemModelTester tester(connections(f)->model());
    QTest::keyClick(connections(f), Qt::Key_Return);
    auto* dialog = f.dialog<ConnectionDialog>();
    QVERIFY(!named<QLineEdit>(dialog, "connectionName")->isEnabled());
    QVERIFY(!named<QLineEdit>(dialog, "connectionName")->toolTip().isEmpty());
    QVERIFY(!button(dialog, "verb")->isEnabled());
    for (const char* box : {"connectionTestMode", "preApproveFree", "preApproveByol"})
        QTest::keyClick(named<QCheckBox>(dialog, box), Qt::Key_Space);
    pressVerb(dialog);
    QTRY_COMPARE(at(connections(f), 0, 2), u"Buying"_s);
    QCOMPARE(at(connections(f), 0, 4), u"free, own licence"_s);
    const ProcurementConnection changed = f.workspace.client->procurement().result()->connections.first();
    QVERIFY2(!changed.testMode && changed.preApprovesFree && changed.preApprovesByol, "B57");
    f.workspace.must(Undo{});
    QTRY_VERIFY(at(connections(f), 0, 2).contains(u"Test"_s));
}

void TestProcurementTab::readsOnlyWhereOneLooks()
{
    OrganizationFixture f;
    connectCoupa(f);
    QVERIFY(caughtUp(f.workspace.client.get()));
    QCOMPARE(connections(f)->model()->rowCount(), 0);
    f.show(2);
    QTRY_COMPARE(connections(f)->model()->rowCount(), 1);
}

void TestProcurementTab::whoMayConnect()
{
    OrganizationFixture f;
    connectCoupa(f);
    f.show(2);
    QTRY_COMPARE(connections(f)->model()->rowCount(), 1);
    f.runner.permissions()->setIdentity(u"admin"_s);
    for (const char* name : {"connectSystem", "changeConnection"}) {
        QVERIFY(!button(&f.page, name)->isEnabled());
        QVERIFY2(button(&f.page, name)->toolTip().contains(u"PutProcurementSystemConfiguration"_s), "B50");
    }
    f.runner.permissions()->setIdentity(u"boss"_s);
    QVERIFY(button(&f.page, "connectSystem")->isEnabled());
}

void TestProcurementTab::requestsAndReceives()
{
    OrganizationFixture f;
    connectCoupa(f);
    f.show(2);
    QTRY_COMPARE(connections(f)->model()->rowCount(), 1);
    QVERIFY(named<QLabel>(&f.page, "noRequests")->isVisible());
    request(f, u"northlight-1y"_s);
    QCOMPARE(at(requests(f), 0, 0), u"REQ-1"_s);
    QVERIFY(at(requests(f), 0, 4).contains(u"1,200.00"_s));
    QTRY_VERIFY(button(&f.page, "receiveOrder")->isEnabled());
    QVERIFY(!button(&f.page, "openRequestAgreement")->isEnabled());
    QTest::keyClick(requests(f), Qt::Key_Return);
    auto* dialog = f.dialog<ReceiveOrderDialog>();
    QVERIFY(!button(dialog, "verb")->isEnabled());
    typeOver(named<QLineEdit>(dialog, "orderNumber"), u"Q 1"_s);
    QTRY_VERIFY(button(dialog, "verb")->isEnabled());
    QVERIFY2(named<QLabel>(dialog, "outlook")->text().contains(u"invoices bear Q 1"_s), "R49: foreseen");
    pressVerb(dialog);
    QTRY_COMPARE(at(requests(f), 0, 5), u"Q 1"_s);
    QVERIFY2(f.workspace.exists(u"Q 1"_s), "R49: the purchase order exists");
    QTRY_VERIFY(!button(&f.page, "receiveOrder")->isEnabled());
    QVERIFY(button(&f.page, "receiveOrder")->toolTip().contains(u"any more"_s));
    QSignalSpy followed(&f.page, &OrganizationPage::followed);
    press(&f.page, "openRequestAgreement");
    QTRY_COMPARE(followed.size(), 1);
    QVERIFY(followed.first().first().value<RecordLink>().name.startsWith(u"agmt-"_s));
}

void TestProcurementTab::testModeBuysNothing()
{
    OrganizationFixture f;
    connectCoupa(f, true);
    f.show(2);
    QTRY_COMPARE(connections(f)->model()->rowCount(), 1);
    request(f, u"northlight-1y"_s);
    press(&f.page, "receiveOrder");
    auto* dialog = f.dialog<ReceiveOrderDialog>();
    typeOver(named<QLineEdit>(dialog, "orderNumber"), u"Q"_s);
    QTRY_VERIFY2(named<QLabel>(dialog, "outlook")->text().contains(u"B56"_s), "B56");
    pressVerb(dialog);
    QTRY_VERIFY(!button(&f.page, "receiveOrder")->isEnabled());
    QVERIFY2(!f.workspace.exists(u"Q"_s), "B56: nothing is bought");
}

void TestProcurementTab::twoApprovalsForAnAnnualProduct()
{
    OrganizationFixture f;
    connectCoupa(f);
    f.show(2);
    QTRY_COMPARE(connections(f)->model()->rowCount(), 1);
    request(f, u"summit-annual"_s);
    QTRY_COMPARE(requests(f)->model()->rowCount(), 2);
    // The contract waits for the usage agreement, and the dialog says so before anything is sent.
    requests(f)->setCurrentIndex(requests(f)->model()->index(1, 0));
    press(&f.page, "receiveOrder");
    auto* early = f.dialog<ReceiveOrderDialog>();
    typeOver(named<QLineEdit>(early, "orderNumber"), u"Q2"_s);
    QTRY_VERIFY(button(early, "verb")->toolTip().contains(u"REQ-1"_s));
    QVERIFY(!button(early, "verb")->isEnabled());
}

void TestProcurementTab::obstaclesSaySo()
{
    NewWorkspace wanted = TestWorkspace::simulated();
    wanted.clock = ClockKind::Real;
    wanted.at.reset();
    DialogFixture f(wanted);
    ProcurementTab tab(&f.runner);
    QVERIFY(f.workspace.run(AddProcurementConnection{u"Coupa"_s, ProcurementSystem::Coupa, {}, {}}).isDone());
    tab.setFacts(f.workspace.facts());
    tab.refresh();
    tab.show();
    QTRY_COMPARE(named<QTableView>(&tab, "connections")->model()->rowCount(), 1);
    QVERIFY(!button(&tab, "requestApproval")->isEnabled());
    QVERIFY(button(&tab, "requestApproval")->toolTip().contains(u"real clock"_s));
    QVERIFY(button(&tab, "receiveOrder")->toolTip().contains(u"Select a request"_s));
}

QTEST_MAIN(TestProcurementTab)
#include "tst_procurementtab.moc"
