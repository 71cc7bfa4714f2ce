// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyboardwalk.h"
#include "tests/ui/organization/organizationfixture.h"
#include "ui/organization/accountdialogs.h"
#include "ui/shell/integrationmenu.h"

#include <QAbstractItemModelTester>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Organisations and accounts as a tree, what one sees of each, and what one can add and change.
class TestAccountsTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void theTreeIsTrueToTheBooks();
    void detailsFollowTheSelection();
    void integrationIsSwitchedForAll();
    void whoMaySwitchIt();
    void menuAndPageSayTheSame();
    void addsAnOrganisationByKeys();
    void addsAnAccount();
    void refusesWhatCannotBe();
    void changesBillingDetails();

private:
    static QModelIndex rowNamed(const QAbstractItemModel* model, const QString& name)
    {
        const auto found =
            model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
};

void TestAccountsTab::theTreeIsTrueToTheBooks()
{
    OrganizationFixture f;
    const QAbstractItemModelTester tester(f.page.accounts()->model());
    f.addOther(false);
    f.show();
    const OrganizationTreeModel* model = f.page.accounts()->model();
    QCOMPARE(model->rowCount(), 3); // two organisations, and who stands alone
    const QModelIndex first = rowNamed(model, u"ORG1"_s);
    QCOMPARE(model->rowCount(first), 3);
    QCOMPARE(model->index(0, OrganizationTreeModel::Name, first).data().toString(), u"M1"_s); // who pays comes first
    QCOMPARE(model->index(0, OrganizationTreeModel::Role, first).data().toString(), u"Management account"_s);
    QCOMPARE(model->index(1, OrganizationTreeModel::Number, first).data().toString(), CommerceWorkspace::member);
    QCOMPARE(first.siblingAtColumn(OrganizationTreeModel::Integration).data().toString(), u"On"_s);
    QCOMPARE(rowNamed(model, u"ORG2"_s).siblingAtColumn(OrganizationTreeModel::Integration).data().toString(),
             u"Off"_s);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"Integration: On"_s));
    QCOMPARE(model->rowCount(model->index(2, 0)), 1);
    QVERIFY(f.page.accounts()->tree()->currentIndex().isValid());
    QVERIFY(f.page.accounts()->tree()->isExpanded(first));
    QCOMPARE(f.page.count(f.workspace.facts()), std::optional<qint64>(5));
    // What changes keeps the selection where it was.
    f.click(u"A2"_s);
    f.workspace.must(AddOrganization{u"Another"_s});
    QTRY_COMPARE(model->rowCount(), 4);
    QCOMPARE(f.page.accounts()->tree()->currentIndex().data().toString(), u"A2"_s);
}

void TestAccountsTab::detailsFollowTheSelection()
{
    OrganizationFixture f;
    f.show();
    f.click(u"A1"_s);
    QCOMPARE(f.text("accountHeading"), u"A1"_s);
    QCOMPARE(f.text("factNumber"), CommerceWorkspace::member);
    QVERIFY2(f.text("factPayer").contains(CommerceWorkspace::management), "R19: the management account pays");
    QVERIFY(f.text("integrationState").contains(u"On for everything"_s));
    f.click(u"ORG1"_s);
    QCOMPARE(f.text("factMembers"), u"3"_s);
    QVERIFY(!named<QPushButton>(&f.page, "changeBilling")->isVisible());
    QVERIFY(!named<QPushButton>(&f.page, "moveAccount")->isEnabled());
    QVERIFY(!named<QPushButton>(&f.page, "moveAccount")->toolTip().isEmpty());
}

void TestAccountsTab::integrationIsSwitchedForAll()
{
    OrganizationFixture f(false);
    f.show();
    f.click(u"A1"_s);
    QVERIFY(f.text("integrationState").contains(u"Off"_s));
    press(&f.page, "switchIntegration");
    QTRY_VERIFY2(f.text("integrationState").contains(u"On"_s), "R13: on, for the member too");
    QCOMPARE(f.workspace.facts().integrations.size(), 1);
    QVERIFY(button(&f.page, "switchIntegration")->text().contains(u"isable"_s));
    f.workspace.must(Undo{});
    QTRY_VERIFY(f.text("integrationState").contains(u"Off"_s));
}

void TestAccountsTab::whoMaySwitchIt()
{
    OrganizationFixture f;
    f.addOther(false);
    f.show();
    f.click(u"M1"_s);
    f.runner.permissions()->setIdentity(u"buyer"_s);
    QVERIFY2(!button(&f.page, "switchIntegration")->isEnabled(), "R12: a member cannot");
    QVERIFY2(button(&f.page, "switchIntegration")->toolTip().contains(u"R12"_s), "R12");
    QCOMPARE(named<QLabel>(&f.page, "integrationObstacle")->text(), button(&f.page, "switchIntegration")->toolTip());
    f.runner.permissions()->setIdentity(u"admin"_s);
    QVERIFY(button(&f.page, "switchIntegration")->isEnabled());
    f.click(u"M2"_s);
    QVERIFY2(!button(&f.page, "switchIntegration")->isEnabled(), "R12: not that of another organisation");
    QVERIFY(button(&f.page, "switchIntegration")->toolTip().contains(u"admin"_s));
}

void TestAccountsTab::menuAndPageSayTheSame()
{
    OrganizationFixture f;
    f.show();
    IntegrationMenu menu(&f.runner, nullptr);
    for (const QString& who : {QString(), u"admin"_s, u"buyer"_s, u"watcher"_s}) {
        f.runner.permissions()->setIdentity(who);
        menu.setFacts(f.workspace.facts());
        f.click(u"M1"_s);
        const auto* action = menu.findChild<QAction*>(u"integration-"_s + CommerceWorkspace::management);
        QVERIFY(action);
        QCOMPARE(action->isEnabled(), button(&f.page, "switchIntegration")->isEnabled());
        if (!action->isEnabled())
            QCOMPARE(action->toolTip(), button(&f.page, "switchIntegration")->toolTip());
    }
}

void TestAccountsTab::addsAnOrganisationByKeys()
{
    OrganizationFixture f;
    f.show();
    QVERIFY(tabTo(button(&f.page, "addOrganization")));
    pressKey(Qt::Key_Space);
    auto* dialog = f.dialog<AddOrganizationDialog>();
    QVERIFY(!button(dialog, "verb")->isEnabled());
    auto* name = named<QLineEdit>(dialog, "organizationName");
    typeOver(name, u"ORG1"_s);
    QVERIFY(!button(dialog, "verb")->isEnabled());
    QVERIFY(!hintOf(name).isEmpty());
    QTest::keyClicks(name, u" B"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(f.workspace.facts().organizations.size(), 2);
    QTRY_VERIFY(rowNamed(f.page.accounts()->model(), u"ORG1 B"_s).isValid());
}

void TestAccountsTab::addsAnAccount()
{
    OrganizationFixture f;
    f.workspace.must(AddOrganization{u"ORG2"_s});
    f.show();
    f.click(u"ORG2"_s);
    press(&f.page, "addAccount");
    auto* dialog = f.dialog<AddAccountDialog>();
    QCOMPARE(named<QComboBox>(dialog, "accountOrganization")->currentText(), u"ORG2"_s);
    QCOMPARE(named<QComboBox>(dialog, "accountKind")->currentText(), u"Management account"_s); // there is none yet
    typeOver(named<QLineEdit>(dialog, "accountNumber"), u"12345678901"_s);
    QVERIFY(hintOf(named<QLineEdit>(dialog, "accountNumber")).contains(u"twelve digits"_s));
    typeOver(named<QLineEdit>(dialog, "accountNumber"), u"123456789012"_s);
    QVERIFY(!button(dialog, "verb")->isEnabled());
    typeOver(named<QLineEdit>(dialog, "accountName"), u"M2"_s);
    pressVerb(dialog);
    QTRY_VERIFY(rowNamed(f.page.accounts()->model(), u"M2"_s).isValid());
    QVERIFY(f.text("factPayer").contains(u"123456789012"_s));
}

void TestAccountsTab::refusesWhatCannotBe()
{
    OrganizationFixture f;
    f.show();
    f.click(u"ORG1"_s);
    press(&f.page, "addAccount");
    auto* dialog = f.dialog<AddAccountDialog>();
    QCOMPARE(named<QComboBox>(dialog, "accountKind")->currentText(), u"Member account"_s);
    typeOver(named<QLineEdit>(dialog, "accountName"), u"Twin"_s);
    typeOver(named<QLineEdit>(dialog, "accountNumber"), CommerceWorkspace::member);
    QVERIFY(!button(dialog, "verb")->isEnabled());
    typeOver(named<QLineEdit>(dialog, "accountNumber"), u"666666666666"_s);
    QVERIFY(button(dialog, "verb")->isEnabled());
    auto* kind = named<QComboBox>(dialog, "accountKind");
    kind->setCurrentIndex(kind->findText(u"Management account"_s));
    QVERIFY2(!button(dialog, "verb")->isEnabled(), "one management account an organisation");
    kind->setCurrentIndex(kind->findText(u"Standalone account"_s));
    QVERIFY(!named<QComboBox>(dialog, "accountOrganization")->isEnabled());
    pressVerb(dialog);
    QTRY_COMPARE(f.workspace.facts().accounts.size(), 5);
}

void TestAccountsTab::changesBillingDetails()
{
    OrganizationFixture f;
    f.show();
    f.click(u"A1"_s);
    press(&f.page, "changeBilling");
    auto* dialog = f.dialog<AccountBillingDialog>();
    QVERIFY(!button(dialog, "verb")->isEnabled());
    typeOver(named<QLineEdit>(dialog, "taxNumber"), u"DE123"_s);
    typeOver(named<QLineEdit>(dialog, "invoiceUnit"), u"Unit 1"_s);
    pressVerb(dialog);
    QTRY_COMPARE(f.text("factTaxNumber"), u"DE123"_s);
    QCOMPARE(f.text("factUnit"), u"Unit 1"_s);
    f.workspace.must(Undo{});
    QTRY_COMPARE(f.text("factUnit"), u"None"_s);
}

QTEST_MAIN(TestAccountsTab)
#include "tst_accountstab.moc"
