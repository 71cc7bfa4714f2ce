// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyboardwalk.h"
#include "tests/ui/organization/organizationfixture.h"
#include "ui/checkout/tracedialog.h"
#include "ui/organization/movepreview.h"
#include "ui/organization/movewizard.h"

#include <QAbstractItemModelTester>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// An account moves: what the wizard foresees, asks, does, and leaves to do.
class TestMoveWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void foreseesAndMovesByKeys();
    void saysWhatBecomesOfTheOrders_data();
    void saysWhatBecomesOfTheOrders();
    void chargesSayWhetherTheyGoAlong();
    void lateChargesOfAnotherMove();
    void whyShowsTheRulesOfTheMove();
    void whoCannotBeMovedSaysWhy();
    void anOrganisationWithoutAPayerIsNoWay();
    void leadsOnAfterwards();

private:
    /// Bought under X in four payments; the first is issued.
    static void buy(OrganizationFixture& f)
    {
        QVERIFY(f.workspace.buy(u"northlight-private-quarters"_s, u"X"_s).isDone());
        f.workspace.advance(u"2024-06-20"_s);
    }
    static MoveWizard* open(OrganizationFixture& f)
    {
        f.show();
        f.click(u"A1"_s);
        press(&f.page, "moveAccount");
        return f.dialog<MoveWizard>();
    }
    /// Its own tables, as the result's have the same names.
    static QWidget* preview(MoveWizard* wizard) { return named<QWidget>(wizard, "movePreview"); }
    static void goTo(MoveWizard* wizard, MoveWizard::Step step)
    {
        while (wizard->step() != step) {
            const MoveWizard::Step before = wizard->step();
            pressVerb(wizard);
            QTRY_VERIFY(wizard->step() != before);
        }
    }
};

void TestMoveWizard::foreseesAndMovesByKeys()
{
    OrganizationFixture f;
    buy(f);
    f.addOther(true);
    MoveWizard* wizard = open(f);
    const QString digest = f.workspace.digest();
    QTRY_VERIFY(button(wizard, "verb")->isEnabled());
    QVERIFY(named<QLabel>(wizard, "movePayer")->text().contains(u"M2"_s));
    QTest::keyClick(wizard, Qt::Key_Return);
    QCOMPARE(wizard->step(), MoveWizard::Step::Preview);
    QVERIFY(named<QLabel>(preview(wizard), "moveSummary")->text().contains(u"from ORG1 to ORG2"_s));
    QTest::keyClick(button(wizard, "verb"), Qt::Key_Space);
    QCOMPARE(wizard->step(), MoveWizard::Step::Confirm);
    QVERIFY(named<QLabel>(wizard, "moveQuestion")->text().contains(u"1 agreement"_s));
    QVERIFY(named<QLabel>(wizard, "moveWarning")->text().contains(u"cannot be undone"_s));
    QTest::keyClick(button(wizard, "back"), Qt::Key_Space);
    QCOMPARE(wizard->step(), MoveWizard::Step::Preview);
    QCOMPARE(f.workspace.digest(), digest); // nothing was written on the way
    goTo(wizard, MoveWizard::Step::Confirm);
    pressVerb(wizard);
    QTRY_COMPARE(wizard->step(), MoveWizard::Step::Result);
    QVERIFY(named<QLabel>(wizard, "moveDone")->text().contains(u"A1 is in ORG2 now"_s));
    QVERIFY(!button(wizard, "cancel")->isVisible());
    const QModelIndex other = f.page.accounts()->model()->indexOf(
        {OrganizationNode::Kind::Organization, f.workspace.facts().organizations.last().id, {}});
    QTRY_COMPARE(f.page.accounts()->model()->rowCount(other), 2);
}

void TestMoveWizard::saysWhatBecomesOfTheOrders_data()
{
    QTest::addColumn<bool>("integration");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("R33: the order is created there")
        << true << false << Edition::E2024 << u"X"_s << u"will be created in the account 555555555555 (R33)"_s;
    QTest::newRow("R34: a known one gets a line")
        << true << true << Edition::E2024 << u"X"_s << u"gets one more line item, and no second one is made (R34)"_s;
    QTest::newRow("R35: not without the integration")
        << false << false << Edition::E2024 << u"none"_s << u"is off (R35)"_s;
    QTest::newRow("R33: by the newer edition it stays behind")
        << true << false << Edition::E2026 << u"none"_s << u"(R33)"_s;
}

void TestMoveWizard::saysWhatBecomesOfTheOrders()
{
    QFETCH(bool, integration);
    QFETCH(bool, isKnown);
    QFETCH(Edition, edition);
    QFETCH(QString, number);
    QFETCH(QString, sentence);
    OrganizationFixture f;
    buy(f);
    f.addOther(integration);
    if (isKnown)
        f.workspace.must(CreatePurchaseOrder{OrganizationFixture::otherManagement, f.workspace.poOf(u"X"_s)});
    if (edition != f.workspace.facts().edition)
        f.workspace.must(SetEdition{edition});
    MoveWizard* wizard = open(f);
    goTo(wizard, MoveWizard::Step::Preview);
    auto* table = named<QTableView>(preview(wizard), "movedAgreements");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 4).data().toString(), u"X"_s);
    QCOMPARE(table->model()->index(0, 5).data().toString(), number);
    const QString said = named<QLabel>(preview(wizard), "moveSentence")->text();
    QVERIFY2(said.contains(sentence), qPrintable(said));
    QVERIFY2(said.contains(u"stay as they are (R36)"_s), qPrintable(said));
    goTo(wizard, MoveWizard::Step::Result);
    const QString left = named<QLabel>(wizard, "moveFollowUp")->text();
    QVERIFY2(left.contains(u"Nothing else"_s) == (number == u"X"_s), qPrintable(left));
}

void TestMoveWizard::chargesSayWhetherTheyGoAlong()
{
    OrganizationFixture f;
    buy(f);
    f.addOther(true);
    MoveWizard* wizard = open(f);
    goTo(wizard, MoveWizard::Step::Preview);
    auto* charges = named<QTableView>(preview(wizard), "movedCharges");
    const QAbstractItemModelTester tester(charges->model());
    QTRY_COMPARE(charges->model()->rowCount(), 4);
    const auto fate = [charges](int row) { return charges->model()->index(row, 4).data().toString(); };
    QVERIFY2(fate(0).contains(u"stays: issued as INV-1001"_s), "R36: what was issued stays");
    for (int row = 1; row < 4; ++row)
        QVERIFY2(fate(row).contains(u"M2 pays"_s), qPrintable(fate(row)));
}

/// The charges come when the move has become one without agreements.
void TestMoveWizard::lateChargesOfAnotherMove()
{
    OrganizationFixture f;
    buy(f);
    MovePreview preview(f.workspace.client.get());
    MoveOutcome move;
    move.agreements.append(MovedAgreement());
    move.agreements.first().number = u"agmt-0000000001"_s;
    preview.tell(move);
    auto* charges = named<QTableView>(&preview, "movedCharges");
    QTRY_COMPARE(charges->model()->rowCount(), 4);
    preview.tell(move); // asks once more
    preview.tell({});
    QVERIFY(caughtUp(f.workspace.client.get()));
    QCOMPARE(charges->model()->rowCount(), 0);
}

void TestMoveWizard::whyShowsTheRulesOfTheMove()
{
    OrganizationFixture f;
    buy(f);
    f.addOther(true);
    MoveWizard* wizard = open(f);
    goTo(wizard, MoveWizard::Step::Preview);
    QTest::keyClick(named<QTableView>(preview(wizard), "movedAgreements"), Qt::Key_Return);
    auto* why = wizard->findChild<TraceDialog*>();
    QVERIFY(why && why->isVisible());
    const auto* rules = named<QTableView>(why, "whyRules")->model();
    QStringList ids;
    for (int row = 0; row < rules->rowCount(); ++row)
        ids << rules->index(row, 1).data().toString();
    QVERIFY2(ids.contains(u"R33"_s) && ids.contains(u"R35"_s), qPrintable(ids.join(u' ')));
}

void TestMoveWizard::whoCannotBeMovedSaysWhy()
{
    OrganizationFixture f;
    f.show();
    f.click(u"A1"_s);
    QVERIFY(button(&f.page, "moveAccount")->toolTip().contains(u"no other organisation"_s));
    f.addOther(false);
    QTRY_VERIFY(button(&f.page, "moveAccount")->isEnabled());
    f.click(u"M1"_s);
    QVERIFY(button(&f.page, "moveAccount")->toolTip().contains(u"member account"_s));
    f.click(u"A1"_s);
    f.runner.permissions()->setIdentity(u"buyer"_s);
    QVERIFY2(button(&f.page, "moveAccount")->toolTip().contains(u"organizations:LeaveOrganization"_s), "B50");
}

void TestMoveWizard::anOrganisationWithoutAPayerIsNoWay()
{
    OrganizationFixture f;
    f.workspace.must(AddOrganization{u"ORG2"_s});
    MoveWizard* wizard = open(f);
    QTRY_VERIFY(button(wizard, "verb")->toolTip().contains(u"no management account"_s));
    QVERIFY(!button(wizard, "verb")->isEnabled());
    // As soon as there is one, the way is free.
    f.workspace.must(AddAccount{OrganizationFixture::otherManagement, u"M2"_s, AccountKind::Management, u"ORG2"_s});
    QTRY_VERIFY(button(wizard, "verb")->isEnabled());
}

void TestMoveWizard::leadsOnAfterwards()
{
    OrganizationFixture f;
    buy(f);
    f.addOther(false);
    MoveWizard* wizard = open(f);
    goTo(wizard, MoveWizard::Step::Result);
    QSignalSpy followed(&f.page, &OrganizationPage::followed);
    press(wizard, "openOrganization");
    QCOMPARE(f.page.accounts()->tree()->currentIndex().data().toString(), u"ORG2"_s);
    QVERIFY(followed.isEmpty());
    QVERIFY(button(&f.page, "switchIntegration")->isEnabled()); // what the result said is left to do
}

QTEST_MAIN(TestMoveWizard)
#include "tst_movewizard.moc"
