// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agreementviews.h"
#include "tests/ui/checkout/checkoutfixture.h"
#include "ui/checkout/chargesmodel.h"
#include "ui/details/fieldhint.h"

#include <QAbstractItemModelTester>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Every product family in both editions, and the ways to give numbers that the newer one has.
class TestCheckoutNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void families_data();
    void families();
    void oneForAll();
    void fixedAndUsage();
    void eachCharge();
    void fixedAlone();
    void badNumberOfACharge();
    void noneOfEach();
    void olderEditionHasOneField();
    void startsLater();
    void saysWhatIsPaid_data();
    void saysWhatIsPaid();
    void chargesModel();
};

namespace {

/// The configure step of a product in an edition.
std::unique_ptr<CheckoutWizard> openFor(CheckoutFixture& f, const QString& product, int offer, Edition edition)
{
    if (edition == Edition::E2026)
        f.must(SetEdition{edition});
    auto wizard = f.wizard(product);
    goToConfigure(wizard.get(), offer);
    return wizard;
}

/// Presses on to the result.
bool finish(CheckoutWizard* wizard)
{
    auto* verb = button(wizard, "verb");
    for (int step = 0; step < 2; ++step) {
        if (!QTest::qWaitFor([verb] { return verb->isEnabled(); }))
            return false;
        press(wizard, "verb");
    }
    return QTest::qWaitFor([wizard] { return wizard->step() == CheckoutWizard::Step::Result; });
}

QStringList columnOf(QWidget* wizard, const char* table, int column)
{
    QStringList texts;
    const QAbstractItemModel* model = named<QTableView>(wizard, table)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, column).data().toString();
    return texts;
}

QStringList scopesOf(QWidget* wizard)
{
    QStringList scopes;
    const auto* scope = named<QComboBox>(wizard, "poScope");
    for (int i = 0; i < scope->count(); ++i)
        scopes << scope->itemText(i);
    return scopes;
}

/// Into a cell, as one types.
void typeInto(QTableView* table, int row, int column, const QString& text)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, column));
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    if (!editor)
        qFatal("The cell takes no text");
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    if (!QTest::qWaitFor([table] { return !table->viewport()->findChild<QLineEdit*>(); })) // it closes by and by
        qFatal("The cell stays open");
}

} // namespace

void TestCheckoutNumbers::families_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<int>("offer");
    QTest::addColumn<bool>("in2024");
    QTest::addColumn<bool>("in2026");
    QTest::newRow("R6 contract") << u"northlight"_s << 0 << true << true;
    QTest::newRow("R6 contract, private with schedule") << u"northlight"_s << 2 << true << true;
    QTest::newRow("R37 pay as you go") << u"tidewater"_s << 0 << false << true;
    QTest::newRow("R6 contract with consumption") << u"harbor"_s << 0 << true << true;
    QTest::newRow("R7 professional services") << u"fieldwise"_s << 0 << true << true;
    QTest::newRow("R8 server contract") << u"granite"_s << 0 << true << true;
    QTest::newRow("R10 annual, public") << u"summit"_s << 0 << false << true;
    QTest::newRow("R10 annual, private") << u"summit"_s << 1 << false << true;
    QTest::newRow("R9 annual, private with schedule") << u"summit"_s << 2 << true << true;
    QTest::newRow("R37 hourly") << u"ferry"_s << 0 << false << true;
    QTest::newRow("R37 machine learning") << u"oriole"_s << 0 << false << false;
    QTest::newRow("R37 data exchange") << u"coastal"_s << 0 << false << true;
    QTest::newRow("R37 free") << u"pebble"_s << 0 << false << false;
    QTest::newRow("R37 bring your own licence") << u"cobalt"_s << 0 << false << false;
}

void TestCheckoutNumbers::families()
{
    QFETCH(QString, product);
    QFETCH(int, offer);
    QFETCH(bool, in2024);
    QFETCH(bool, in2026);
    for (const Edition edition : {Edition::E2024, Edition::E2026}) {
        CheckoutFixture f;
        if (edition == Edition::E2026)
            f.must(SetEdition{edition});
        CatalogueEntry entry;
        const Result<QList<CatalogueEntry>> catalogue = f.client()->catalogue().result();
        for (const CatalogueEntry& each : *catalogue) {
            if (each.product.code.startsWith(product))
                entry = each;
        }
        QVERIFY2(!entry.offers.isEmpty(), qPrintable(product));
        CheckoutWizard wizard(&f.runner, entry);
        wizard.open();
        goToConfigure(&wizard, offer);
        const bool expected = edition == Edition::E2024 ? in2024 : in2026;
        QTRY_COMPARE(isShown(&wizard, "addPoNumber"), expected);
        QCOMPARE(isShown(&wizard, "poFieldWhy"), !expected);
        // With a number or without, the purchase goes through and makes an agreement.
        if (expected)
            openField(&wizard)->setText(u"PO-A"_s);
        QVERIFY2(finish(&wizard), qPrintable(hintOf(button(&wizard, "verb"))));
        QVERIFY(named<QLabel>(&wizard, "resultText")->text().contains(u"agmt-"_s));
        QCOMPARE(f.workspace.facts().agreements, 1);
        QCOMPARE(f.workspace.exists(u"PO-A"_s), expected);
        QCOMPARE(f.workspace.findings().size(), 0);
    }
}

void TestCheckoutNumbers::oneForAll()
{
    CheckoutFixture f;
    const auto wizard = openFor(f, u"mixed"_s, 0, Edition::E2026);
    openField(wizard.get())->setText(u"PO-ALL"_s);
    QVERIFY(isShown(wizard.get(), "poNumberLine"));
    named<QLineEdit>(wizard.get(), "poNumberLine")->setText(u"7"_s);
    QVERIFY(isSettled(wizard.get()));
    QCOMPARE(wizard->command().poNumber, u"PO-ALL"_s);
    QCOMPARE(wizard->command().poLine, u"7"_s);
    QVERIFY(!wizard->command().usagePoNumber);
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());
    press(wizard.get(), "verb");
    // The order that will be made, the contract's invoice, and what usage will be invoiced under: all one number.
    QTRY_COMPARE(columnOf(wizard.get(), "documents", 3), QStringList({u"PO-ALL"_s, u"PO-ALL"_s, u"PO-ALL"_s}));
}

void TestCheckoutNumbers::fixedAndUsage()
{
    CheckoutFixture f;
    const auto wizard = openFor(f, u"mixed"_s, 0, Edition::E2026);
    openField(wizard.get())->setText(u"PO-FIXED"_s);
    QCOMPARE(scopesOf(wizard.get()).size(), 3);
    chooseScope(wizard.get(), 1);
    auto* usage = named<QLineEdit>(wizard.get(), "usagePoNumber");
    QVERIFY(usage->isVisible());
    // R17: one that was opened and left empty is none.
    QTRY_VERIFY(!button(wizard.get(), "verb")->isEnabled() && !wizard->isAsking());
    QTRY_VERIFY(!named<FieldHint>(wizard.get(), "usagePoNumberHint")->sentence().isEmpty());
    usage->setText(u"PO-USED"_s);
    QTRY_VERIFY(named<FieldHint>(wizard.get(), "usagePoNumberHint")->sentence().contains(u"PO-USED"_s));
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());
    press(wizard.get(), "verb");
    QTRY_COMPARE(columnOf(wizard.get(), "documents", 3),
                 QStringList({u"PO-FIXED"_s, u"PO-USED"_s, u"PO-FIXED"_s, u"PO-USED"_s}));
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());
    press(wizard.get(), "verb");
    QTRY_COMPARE(wizard->step(), CheckoutWizard::Step::Result);
    // B52, B53: the month's invoice bears the number for usage.
    f.must(RecordUsage{u"agmt-0000000001"_s, u"12.50"_s});
    f.must(AdvanceClock{*Instant::fromText(u"2024-08-03")});
    QCOMPARE(f.client()->invoice({InvoiceId(1), {}}).result()->invoice.current.poNumber, u"PO-FIXED"_s);
    QCOMPARE(f.client()->invoice({InvoiceId(2), {}}).result()->invoice.current.poNumber, u"PO-USED"_s);
}

void TestCheckoutNumbers::eachCharge()
{
    CheckoutFixture f;
    const auto wizard = openFor(f, u"saas"_s, 1, Edition::E2026);
    openField(wizard.get());
    chooseScope(wizard.get(), 1);
    QVERIFY(!isShown(wizard.get(), "poNumber"));
    QVERIFY(isShown(wizard.get(), "removePoNumber"));
    auto* table = named<QTableView>(wizard.get(), "paymentDates");
    QCOMPARE(table->model()->columnCount(), 4);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    typeInto(table, 0, 2, u"PO-A"_s);
    typeInto(table, 0, 3, u"3"_s);
    typeInto(table, 1, 2, u"PO-B"_s);
    typeInto(table, 3, 2, u"PO-A"_s);
    QVERIFY(isSettled(wizard.get()));
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());
    press(wizard.get(), "verb");
    QTRY_COMPARE(columnOf(wizard.get(), "documents", 3),
                 QStringList({u"PO-A"_s, u"PO-B"_s, u"PO-A"_s, u"PO-B"_s, u"none"_s, u"PO-A"_s}));
    press(wizard.get(), "verb");
    QTRY_COMPARE(wizard->step(), CheckoutWizard::Step::Result);
    const auto view = f.client()->agreement(u"agmt-0000000001"_s).result();
    QVERIFY(view);
    QStringList stored;
    for (const ChargeOfAgreement& each : view->charges)
        stored << each.charge.poNumber.value_or(u"-"_s) + u'/' + each.charge.poLine;
    QCOMPARE(stored, QStringList({u"PO-A/3"_s, u"PO-B/"_s, u"-/"_s, u"PO-A/"_s}));
    QTRY_VERIFY(isShown(wizard.get(), "openOrder"));
    QTRY_VERIFY(wizard->findChild<QPushButton*>(u"openOrder-PO-B"_s));
    QSignalSpy agreement(wizard.get(), &CheckoutWizard::agreementRequested);
    press(wizard.get(), "openAgreement");
    QCOMPARE(agreement.value(0).value(0).toString(), u"agmt-0000000001"_s);
}

/// A number for the contract and none for its usage, which then matches what fits (B53).
void TestCheckoutNumbers::fixedAlone()
{
    CheckoutFixture f;
    const auto wizard = openFor(f, u"mixed"_s, 0, Edition::E2026);
    openField(wizard.get());
    chooseScope(wizard.get(), 2);
    auto* table = named<QTableView>(wizard.get(), "paymentDates");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(columnOf(wizard.get(), "paymentDates", 1).last(), u"as used"_s);
    typeInto(table, 0, 2, u"PO-F"_s);
    QVERIFY(isSettled(wizard.get()));
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());
    press(wizard.get(), "verb");
    QTRY_COMPARE(columnOf(wizard.get(), "documents", 3), QStringList({u"PO-F"_s, u"PO-F"_s, u"what fits then"_s}));
}

void TestCheckoutNumbers::badNumberOfACharge()
{
    CheckoutFixture f;
    const auto wizard = openFor(f, u"saas"_s, 1, Edition::E2026);
    openField(wizard.get());
    chooseScope(wizard.get(), 1);
    auto* table = named<QTableView>(wizard.get(), "paymentDates");
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->model()->setData(table->model()->index(2, 2), QString(201, u'x'), Qt::EditRole);
    auto* hint = named<FieldHint>(wizard.get(), "chargeNumbersHint");
    QTRY_VERIFY2(hint->sentence().contains(u"200"_s), qPrintable(hint->sentence())); // R17
    QCOMPARE(hint->kind(), FieldHint::Kind::Problem);
    QVERIFY(!button(wizard.get(), "verb")->isEnabled());
    table->model()->setData(table->model()->index(2, 2), QString(200, u'x'), Qt::EditRole);
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());
}

void TestCheckoutNumbers::noneOfEach()
{
    CheckoutFixture f;
    const auto wizard = openFor(f, u"saas"_s, 1, Edition::E2026);
    openField(wizard.get());
    chooseScope(wizard.get(), 1);
    QVERIFY(isSettled(wizard.get()));
    QVERIFY2(finish(wizard.get()), qPrintable(hintOf(button(wizard.get(), "verb"))));
    QCOMPARE(named<QLabel>(wizard.get(), "resultOrder")->text(), u"No purchase order number was given."_s);
}

/// R52: one number for the purchase, and no line.
void TestCheckoutNumbers::olderEditionHasOneField()
{
    CheckoutFixture f;
    const auto wizard = openFor(f, u"mixed"_s, 0, Edition::E2024);
    openField(wizard.get());
    QVERIFY(!isShown(wizard.get(), "poScope"));
    QVERIFY(!isShown(wizard.get(), "poNumberLine"));
    QVERIFY(!isShown(wizard.get(), "usagePoNumber"));
    f.must(SetEdition{Edition::E2026}); // the open checkout follows
    QTRY_VERIFY(isShown(wizard.get(), "poScope"));
    QVERIFY(isShown(wizard.get(), "poNumberLine"));
}

void TestCheckoutNumbers::startsLater()
{
    CheckoutFixture f;
    const auto wizard = openFor(f, u"saas"_s, 0, Edition::E2024);
    auto* start = named<QDateEdit>(wizard.get(), "startDate");
    QTRY_VERIFY(!start->isEnabled());
    named<QCheckBox>(wizard.get(), "startsLater")->click();
    QVERIFY(start->isEnabled());
    QCOMPARE(start->minimumDate(), QDate(2024, 7, 2));
    start->setDate(QDate(2024, 9, 1));
    QTRY_VERIFY(named<QLabel>(wizard.get(), "length")->text().contains(u"1 Sep 2024"_s));
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());
    press(wizard.get(), "verb");
    QTRY_VERIFY(named<QLabel>(wizard.get(), "reviewSummary")->text().contains(u"1 Sep 2024"_s));
    press(wizard.get(), "verb");
    QTRY_COMPARE(wizard->step(), CheckoutWizard::Step::Result);
    const auto record = f.client()->record({u"agreement"_s, u"agmt-0000000001"_s, {}, {}, {}}).result();
    QVERIFY(record->value("start"_L1).toString().startsWith(u"2024-09-01"_s));
    QCOMPARE(f.workspace.facts().invoices, 1); // signed, and paid, now
}

void TestCheckoutNumbers::saysWhatIsPaid_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<int>("offer");
    QTest::addColumn<QString>("says");
    QTest::newRow("upfront") << u"northlight"_s << 0 << u"paid upfront"_s;
    QTest::newRow("schedule") << u"northlight"_s << 2 << u"4 payment(s)"_s;
    QTest::newRow("net terms") << u"northlight"_s << 3 << u"due after 60 day(s)"_s;
    QTest::newRow("pay as you go") << u"tidewater"_s << 0 << u"usage monthly"_s;
    QTest::newRow("consumption") << u"harbor"_s << 0 << u"paid upfront, usage monthly"_s;
    QTest::newRow("variable") << u"fieldwise"_s << 2 << u"up to USD 30,000.00"_s;
    QTest::newRow("free") << u"pebble"_s << 0 << u"nothing to pay"_s;
    QTest::newRow("own licence") << u"cobalt"_s << 0 << u"nothing to pay"_s;
}

void TestCheckoutNumbers::saysWhatIsPaid()
{
    QFETCH(QString, product);
    QFETCH(int, offer);
    QFETCH(QString, says);
    CheckoutFixture f;
    const Result<QList<CatalogueEntry>> catalogue = f.client()->catalogue().result();
    for (const CatalogueEntry& entry : *catalogue) {
        if (!entry.product.code.startsWith(product))
            continue;
        CheckoutWizard wizard(&f.runner, entry);
        const QString text = columnOf(&wizard, "offers", 4).value(offer);
        QVERIFY2(text.contains(says), qPrintable(text));
        return;
    }
    QFAIL("There is no such product");
}

void TestCheckoutNumbers::chargesModel()
{
    ChargesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Product product;
    product.family = ProductFamily::SaasContractConsumption;
    model.setOffer(product, aSchedule(u"x"_s));
    InvoiceForecast document;
    document.amount = usd(100);
    model.setPayments({document, document});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 2);
    model.setEditable(true);
    QVERIFY(model.setData(model.index(2, ChargesModel::Number), u"PO-U"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, ChargesModel::On), u"x"_s, Qt::EditRole));
    model.setPayments({document, document, document}); // numbers of the others stay
    QCOMPARE(model.usage().number, u"PO-U"_s);
    QCOMPARE(model.payments().size(), 3);
    QVERIFY(model.hasNumber());
    model.setOffer(product, aSchedule(u"y"_s));
    QVERIFY(!model.hasNumber());
}

QTEST_MAIN(TestCheckoutNumbers)
#include "tst_checkoutnumbers.moc"
