// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/checkout/checkoutfixture.h"
#include "ui/details/fieldhint.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The purchase order section in each of its states, and what it says of each number.
class TestConfigureStep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gates_data();
    void gates();
    void gateWithoutIntegration();
    void gateWithoutPermission();
    void absentFieldSaysWhy();
    void hints_data();
    void hints();
    void nearTwinIsNamed();
    void emptyAfterOpening();
    void removeTakesTheNumberBack();
    void choosesAnExistingOrder();
    void blanketOrderForTheUsage();
    void usagePartIsNamed();
};

void TestConfigureStep::gates_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<int>("offer");
    QTest::addColumn<bool>("offered");
    QTest::newRow("R6 SaaS contract") << u"saas"_s << 0 << true;
    QTest::newRow("R7 professional services") << u"services"_s << 0 << true;
    QTest::newRow("R8 AMI") << u"ami"_s << 0 << true;
    QTest::newRow("R8 container") << u"container"_s << 0 << true;
    QTest::newRow("R8 CloudFormation template") << u"template"_s << 0 << true;
    QTest::newRow("R8 Helm chart") << u"chart"_s << 0 << true;
    QTest::newRow("R9 annual, private with schedule") << u"annual"_s << 1 << true;
    QTest::newRow("R10 annual, public") << u"annual"_s << 0 << false;
    QTest::newRow("R37 machine learning") << u"learning"_s << 0 << false;
}

void TestConfigureStep::gates()
{
    QFETCH(QString, product);
    QFETCH(int, offer);
    QFETCH(bool, offered);
    CheckoutFixture f;
    const auto wizard = f.wizard(product);
    goToConfigure(wizard.get(), offer);
    QCOMPARE(wizard->step(), CheckoutWizard::Step::Configure);
    QTRY_COMPARE(isShown(wizard.get(), "addPoNumber"), offered);
    QVERIFY(!isShown(wizard.get(), "poNumber")); // R16: hidden until it is asked for
    QCOMPARE(isShown(wizard.get(), "poFieldWhy"), !offered);
    QTRY_VERIFY2(button(wizard.get(), "verb")->isEnabled(),
                 qPrintable(hintOf(button(wizard.get(), "verb")))); // buying goes on
    if (!offered)
        return;
    press(wizard.get(), "addPoNumber");
    QVERIFY(isShown(wizard.get(), "poNumber"));
    QVERIFY(!isShown(wizard.get(), "addPoNumber"));
    QCOMPARE(named<QLabel>(wizard.get(), "poNumberCounter")->text(), u"0/200"_s);
}

void TestConfigureStep::gateWithoutIntegration()
{
    CheckoutFixture f;
    f.must(DisableIntegration{});
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get());
    auto* number = named<QLineEdit>(wizard.get(), "poNumber");
    QTRY_VERIFY(number->isVisible()); // R26: there, takes no input, and says why beside it
    QVERIFY(!number->isEnabled());
    QVERIFY(!isShown(wizard.get(), "addPoNumber"));
    QVERIFY(isShown(wizard.get(), "poFieldReason"));
    QVERIFY(!number->accessibleDescription().isEmpty());
    QVERIFY(named<QLabel>(wizard.get(), "poFieldRule")->text().contains(u"R26"_s));
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled()); // R15: without a number it can be bought
    QVERIFY(!wizard->command().poNumber);
}

void TestConfigureStep::gateWithoutPermission()
{
    CheckoutFixture f;
    f.actAs(u"Reader"_s, {u"purchase-orders:ListPurchaseOrders"_s});
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get());
    auto* number = named<QLineEdit>(wizard.get(), "poNumber");
    QTRY_VERIFY(number->isVisible()); // R25
    QVERIFY(!number->isEnabled());
    auto* reason = named<FieldHint>(wizard.get(), "poFieldReason");
    QVERIFY2(reason->sentence().contains(u"aws-marketplace:Subscribe"_s), qPrintable(reason->sentence()));
    QVERIFY(named<QLabel>(wizard.get(), "poFieldRule")->text().contains(u"R25"_s));
    QVERIFY(named<QLabel>(wizard.get(), "actingAsLabel")->text().contains(u"Reader"_s));
    QTRY_VERIFY(hintOf(button(wizard.get(), "verb")).contains(u"aws-marketplace:Subscribe"_s)); // R14
    QVERIFY(!button(wizard.get(), "verb")->isEnabled());
}

void TestConfigureStep::absentFieldSaysWhy()
{
    CheckoutFixture f;
    const auto wizard = f.wizard(u"learning"_s);
    goToConfigure(wizard.get());
    QTRY_VERIFY(isShown(wizard.get(), "poFieldWhy"));
    QCOMPARE(button(wizard.get(), "poFieldWhy")->text().remove(u'&'), u"Why is there no PO option?"_s);
    QVERIFY(!named<FieldHint>(wizard.get(), "poFieldReason")->sentence().isEmpty()); // R37: names what has it
    press(wizard.get(), "poFieldWhy");
    auto* why = wizard->findChild<QDialog*>(u"traceDialog"_s);
    QVERIFY(why && why->isVisible());
    auto* rules = named<QTableView>(why, "whyRules");
    QVERIFY(rules->model()->rowCount() > 0);
    QCOMPARE(rules->model()->index(rules->currentIndex().row(), 1).data().toString(), u"R37"_s);
    press(why, "whyCopy");
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"R37"_s), qPrintable(QGuiApplication::clipboard()->text()));
}

void TestConfigureStep::hints_data()
{
    using Kind = FieldHint::Kind;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<FieldHint::Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("R27 unknown") << u"PO-NEW"_s << Kind::Note << u"no contacts"_s << true;
    QTest::newRow("R28 active") << u"PO-ACTIVE"_s << Kind::Note << u"A line item will be added to PO-ACTIVE"_s << true;
    QTest::newRow("R41 suspended") << u"PO-SUSPENDED"_s << Kind::Warning << u"will not show the number"_s << true;
    QTest::newRow("R45 expired") << u"PO-EXPIRED"_s << Kind::Note << u"becomes active until Jun 2025"_s << true;
    QTest::newRow("R41 suspended-expired") << u"PO-BOTH"_s << Kind::Warning << u"will not show the number"_s << true;
    QTest::newRow("R17 200 characters") << QString(200, u'x') << Kind::Note << u"no contacts"_s << true;
    QTest::newRow("R17 201 characters") << QString(201, u'x') << Kind::Problem << u"200"_s << false;
    QTest::newRow("R18 letters") << u"abc"_s << Kind::Note << u"no contacts"_s << true;
    QTest::newRow("R18 digits") << u"00123"_s << Kind::Note << u"no contacts"_s << true;
    QTest::newRow("R18 spaces") << u"PO of May"_s << Kind::Note << u"no contacts"_s << true;
    QTest::newRow("G12 control character") << u"PO\u0007"_s << Kind::Problem << u"U+0007"_s << false;
    QTest::newRow("G12 outside the plane counts as one")
        << QString(199, u'x') + u"\U0001F4C4"_s << Kind::Note << u"no contacts"_s << true;
}

void TestConfigureStep::hints()
{
    QFETCH(QString, typed);
    QFETCH(FieldHint::Kind, kind);
    QFETCH(QString, says);
    QFETCH(bool, goesOn);
    CheckoutFixture f;
    f.addOrders();
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get());
    QLineEdit* number = openField(wizard.get());
    number->setText(typed);
    auto* hint = named<FieldHint>(wizard.get(), "poNumberHint");
    QTRY_VERIFY2(hint->sentence().contains(says), qPrintable(hint->sentence()));
    QCOMPARE(hint->kind(), kind);
    QVERIFY(hint->isVisible());
    QCOMPARE(hintOf(number), hint->sentence()); // heard with the field
    QVERIFY(isSettled(wizard.get()));
    QCOMPARE(button(wizard.get(), "verb")->isEnabled(), goesOn);
    QCOMPARE(hintOf(button(wizard.get(), "verb")).isEmpty(), goesOn);
    QVERIFY(named<QLabel>(wizard.get(), "poNumberCounter")->text().contains(u"%1/200"_s.arg(typed.toUcs4().size())));
}

void TestConfigureStep::nearTwinIsNamed()
{
    CheckoutFixture f;
    f.addOrders();
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get());
    openField(wizard.get())->setText(u"po-active"_s);
    auto* twin = named<FieldHint>(wizard.get(), "poNumberTwin");
    QTRY_VERIFY2(twin->sentence().contains(u"PO-ACTIVE"_s), qPrintable(twin->sentence())); // G12
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());                                // a warning and no refusal
    named<QLineEdit>(wizard.get(), "poNumber")->setText(u"PO-ACTIVE"_s);
    QTRY_VERIFY(!twin->isVisible());
}

void TestConfigureStep::emptyAfterOpening()
{
    CheckoutFixture f;
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get());
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());
    openField(wizard.get());
    auto* verb = button(wizard.get(), "verb");
    QTRY_VERIFY(hintOf(verb).contains(u"R17"_s));
    QVERIFY(!verb->isEnabled());
    QVERIFY(isShown(wizard.get(), "removePoNumber")); // beside it
    QCOMPARE(wizard->command().poNumber, std::optional<QString>(QString()));
}

void TestConfigureStep::removeTakesTheNumberBack()
{
    CheckoutFixture f;
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get());
    openField(wizard.get())->setText(u"PO-1"_s);
    press(wizard.get(), "removePoNumber");
    QVERIFY(!isShown(wizard.get(), "poNumber"));
    QVERIFY(isShown(wizard.get(), "addPoNumber"));
    QVERIFY(!wizard->command().poNumber);
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());
    press(wizard.get(), "addPoNumber");
    QVERIFY(named<QLineEdit>(wizard.get(), "poNumber")->text().isEmpty());
}

void TestConfigureStep::choosesAnExistingOrder()
{
    CheckoutFixture f;
    f.addOrders();
    f.must(AddAccount{u"222222222222"_s, u"Elsewhere"_s, AccountKind::Standalone, {}});
    PurchaseOrder foreign = anOrder(u"PO-FOREIGN"_s);
    f.must(CreatePurchaseOrder{u"222222222222"_s, foreign});
    const auto wizard = f.wizard(u"saas"_s);
    auto* buyer = named<QComboBox>(wizard.get(), "buyer");
    QTRY_COMPARE(buyer->count(), 2);
    buyer->setCurrentIndex(buyer->findData(u"111111111111"_s));
    goToConfigure(wizard.get());
    QLineEdit* number = openField(wizard.get());
    press(wizard.get(), "choosePoNumber");
    QListView* choices = nullptr;
    QTRY_VERIFY((choices = qobject_cast<QListView*>(QApplication::activePopupWidget())));
    QStringList offered;
    for (int row = 0; row < choices->model()->rowCount(); ++row)
        offered << choices->model()->index(row, 0).data().toString();
    QVERIFY(offered.contains(u"PO-ACTIVE"_s));
    QVERIFY(!offered.contains(u"PO-FOREIGN"_s)); // of the payer's purchase orders only
    choices->setCurrentIndex(choices->model()->index(int(offered.indexOf(u"PO-ACTIVE"_s)), 0));
    QTest::keyClick(choices, Qt::Key_Return);
    QTRY_COMPARE(number->text(), u"PO-ACTIVE"_s);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestConfigureStep::usagePartIsNamed()
{
    CheckoutFixture f;
    for (const bool has : {true, false}) {
        const auto wizard = f.wizard(has ? u"mixed"_s : u"saas"_s);
        goToConfigure(wizard.get());
        QCOMPARE(isShown(wizard.get(), "usageNote"), has); // R11
        QCOMPARE(isShown(wizard.get(), "addBlanketOrder"), has);
        wizard->reject();
    }
}

/// The usage's invoices match blanket lines (R11, R20): a purchase order with one is begun from here.
void TestConfigureStep::blanketOrderForTheUsage()
{
    CheckoutFixture f;
    const auto wizard = f.wizard(u"mixed"_s);
    goToConfigure(wizard.get());
    press(wizard.get(), "addBlanketOrder");
    auto* add = wizard->findChild<QDialog*>(u"addOrderWizard"_s);
    QTRY_VERIFY(add && add->isVisible());
    auto* number = named<QLineEdit>(add, "number");
    QTRY_VERIFY(number->isEnabled());
    number->setText(u"PO-BLANKET"_s);
    named<QPlainTextEdit>(add, "shipTo")->setPlainText(u"1 Harbour Road"_s);
    QTRY_VERIFY2(button(add, "verb")->isEnabled(), qPrintable(hintOf(button(add, "verb"))));
    press(add, "verb");
    QTRY_VERIFY2(button(add, "verb")->isEnabled(), qPrintable(hintOf(button(add, "verb"))));
    press(add, "verb");
    QTRY_VERIFY(f.client()->find({{}, u"PO-BLANKET"_s, {}, 0}).result().has_value());
    const auto order = f.client()->purchaseOrder(*f.client()->find({{}, u"PO-BLANKET"_s, {}, 0}).result()).result();
    QVERIFY(order);
    QCOMPARE(order->header.billFrom, sellersOfRecord().first());
    QCOMPARE(order->lines.size(), 1);
    QCOMPARE(order->lines.first().type, LineItemType::MarketplaceBlanketUsage);
}

QTEST_MAIN(TestConfigureStep)
#include "tst_configurestep.moc"
