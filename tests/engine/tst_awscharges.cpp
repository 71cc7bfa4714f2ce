// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/agreementworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What AWS itself sells, and the PO that its invoices get (B16-B28): the engine's side of section 12.
class TestAwsCharges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kindsFindTheirLines_data();
    void kindsFindTheirLines();
    void theMonthIsItsOwnInvoice();
    void mostSpecific();
    void entities();
    void taxNumbersAndUnits();
    void expiryIsJudgedByThePeriod();
    void balancesBreakTies();
    void membersAreBilledToThePayer();
    void whatIsRefused();

private:
    static BuyFromAws fee(const QString& amount = u"100.00"_s, ChargeKind kind = ChargeKind::AwsSubscription)
    {
        return {CommerceWorkspace::management, kind, amount, u"USD"_s, seller::inc};
    }
    static RecordAwsUsage usage(const QString& amount)
    {
        return {CommerceWorkspace::management, amount, u"USD"_s, seller::inc};
    }
};

void TestAwsCharges::kindsFindTheirLines_data()
{
    QTest::addColumn<LineItemType>("type");
    QTest::addColumn<QStringList>("found");
    // AWS month, subscription, services, then Marketplace upfront and month.
    const auto row = [](const char* name, LineItemType type, const QString& found) {
        QTest::newRow(name) << type << found.split(u' ');
    };
    row("G1: ALL", LineItemType::All, u"L L L L L"_s);
    row("R23: Monthly Usage", LineItemType::MonthlyUsage, u"L - - - -"_s);
    row("R23: Subscription", LineItemType::SubscriptionPurchase, u"- L - - -"_s);
    row("R23: Professional Services", LineItemType::ProfessionalServicesTraining, u"- - L - -"_s);
    row("R20, R23: Blanket", LineItemType::MarketplaceBlanketUsage, u"- - - L L"_s);
}

void TestAwsCharges::kindsFindTheirLines()
{
    QFETCH(LineItemType, type);
    QFETCH(QStringList, found);
    AgreementWorkspace w;
    w.add(w.poOf(u"L"_s, type));
    w.must(usage(u"10.00"_s));
    const QStringList atOnce = numbersOn(w.must(fee()).invoices) +
                               numbersOn(w.must(fee(u"7.00"_s, ChargeKind::AwsServices)).invoices) +
                               numbersOn(w.buy(u"northlight-1y"_s).invoices);
    w.use(w.agree(u"tidewater-payg"_s), u"1.00"_s);
    QStringList later{u"?"_s, u"?"_s};
    for (const InvoiceForecast& invoice : w.moveTo(u"2024-06-02"_s))
        later[invoice.kind == InvoiceKind::AwsMonthly ? 0 : 1] = invoice.poNumber.value_or(u"-"_s);
    QCOMPARE((QStringList{later.first()} + atOnce + QStringList{later.last()}), found);
    QVERIFY(w.findings().isEmpty());
}

void TestAwsCharges::theMonthIsItsOwnInvoice()
{
    AgreementWorkspace w;
    w.must(usage(u"10.00"_s));
    w.must(usage(u"2.50"_s));
    w.use(w.agree(u"tidewater-payg"_s), u"1.00"_s);
    const QList<InvoiceForecast> closed = w.moveTo(u"2024-06-02"_s);
    QVERIFY2(closed.size() == 2, "R23: AWS and Marketplace apart");
    const InvoiceForecast aws = closed.first().kind == InvoiceKind::AwsMonthly ? closed.first() : closed.last();
    QCOMPARE(aws.amount, usd(1'250));
    QCOMPARE(w.invoice(aws.number).invoice.period, Month::of(2024, 5));
    QVERIFY(w.findings().isEmpty());
}

void TestAwsCharges::mostSpecific()
{
    AgreementWorkspace w;
    w.add(w.poOf(u"ALL"_s));
    w.add(w.poOf(u"SUB"_s, LineItemType::SubscriptionPurchase));
    w.addBlanket(u"BLANKET"_s);
    QVERIFY2(numbersOn(w.must(fee()).invoices) == QStringList{u"SUB"_s}, "B16");
    QVERIFY2(numbersOn(w.buy(u"northlight-1y"_s).invoices) == QStringList{u"BLANKET"_s}, "B52");
    QVERIFY2(numbersOn(w.buy(u"northlight-1y"_s, u"X"_s).invoices) == QStringList{u"X"_s}, "B23, R22");
    w.suspend(u"X"_s);
    QVERIFY2(numbersOn(w.buy(u"northlight-1y"_s, u"X"_s).invoices) == QStringList{u"-"_s}, "B24: no fall-back");
    w.suspend(u"SUB"_s);
    QVERIFY2(numbersOn(w.must(fee()).invoices) == QStringList{u"ALL"_s}, "B22");
    w.use(w.agree(u"tidewater-payg"_s), u"1.00"_s);
    QVERIFY2(numbersOn(w.moveTo(u"2024-06-02"_s)) == QStringList{u"BLANKET"_s}, "B25");
}

void TestAwsCharges::entities()
{
    AgreementWorkspace w;
    PurchaseOrder emea = w.poOf(u"EMEA"_s);
    emea.header.billFrom = QString(seller::emeaSarl);
    w.add(emea);
    w.add(w.poOf(u"INC"_s));
    BuyFromAws bought = fee();
    QVERIFY2(numbersOn(w.must(bought).invoices) == QStringList{u"INC"_s}, "B17");
    bought.issuer = seller::emeaSarl;
    QVERIFY2(numbersOn(w.must(bought).invoices) == QStringList{u"EMEA"_s}, "B17, R21");
}

void TestAwsCharges::taxNumbersAndUnits()
{
    AgreementWorkspace w;
    PurchaseOrder taxed = w.poOf(u"TAXED"_s);
    taxed.header.billFrom = QString(seller::emeaSarl);
    taxed.header.taxRegistrationNumbers = {u"TRN1"_s};
    w.add(taxed);
    PurchaseOrder unit = w.poOf(u"UNIT"_s);
    unit.header.invoiceUnits = {u"U1"_s};
    w.add(unit);
    BuyFromAws emea = fee();
    emea.issuer = seller::emeaSarl;
    w.must(SetAccountBilling{CommerceWorkspace::management, u"TRN2"_s, u"U2"_s});
    QVERIFY2(numbersOn(w.must(emea).invoices) == QStringList{u"-"_s}, "B26");
    QVERIFY2(numbersOn(w.must(fee()).invoices) == QStringList{u"-"_s}, "B27");
    w.must(SetAccountBilling{CommerceWorkspace::management, u"TRN1"_s, u"U1"_s});
    QVERIFY2(numbersOn(w.must(emea).invoices) == QStringList{u"TAXED"_s}, "B26");
    QVERIFY2(numbersOn(w.must(fee()).invoices) == QStringList{u"UNIT"_s}, "B27");
    w.add(w.poOf(u"LATER"_s));
    QVERIFY2(numbersOn(w.must(fee()).invoices) == QStringList{u"UNIT"_s}, "G8");
    // Accounts of different units have months of their own.
    w.must(usage(u"1.00"_s));
    RecordAwsUsage other = usage(u"2.00"_s);
    other.account = CommerceWorkspace::member;
    w.must(other);
    QVERIFY2(w.moveTo(u"2024-06-02"_s).size() == 2, "B27: split by invoice unit");
    QVERIFY(w.findings().isEmpty());
}

void TestAwsCharges::expiryIsJudgedByThePeriod()
{
    AgreementWorkspace w;
    PurchaseOrder may = w.poOf(u"MAY"_s, LineItemType::MonthlyUsage);
    may.header.expiration = may.lines.first().end = Month::of(2024, 5);
    w.add(may);
    w.must(usage(u"10.00"_s));
    QVERIFY2(numbersOn(w.moveTo(u"2024-06-02"_s)) == QStringList{u"MAY"_s}, "B28, B21");
    QVERIFY2(w.status(u"MAY"_s) == Status::Expired, "B28");
    w.must(usage(u"10.00"_s));
    QVERIFY2(numbersOn(w.moveTo(u"2024-07-02"_s)) == QStringList{u"-"_s}, "B21, B22");
}

void TestAwsCharges::balancesBreakTies()
{
    AgreementWorkspace w;
    const auto tracked = [&w](const QString& number, qint64 units) {
        PurchaseOrder order = w.poOf(number, LineItemType::SubscriptionPurchase);
        order.lines.first().balanceTracking = true;
        order.lines.first().amount = {units * UnitPrice::one};
        w.add(order);
    };
    tracked(u"RICH"_s, 1'000);
    w.advance(u"2024-05-11"_s);
    tracked(u"POOR"_s, 50);
    QVERIFY2(numbersOn(w.must(fee(u"400.00"_s)).invoices) == QStringList{u"RICH"_s}, "B18");
    QVERIFY2(numbersOn(w.must(fee(u"2000.00"_s)).invoices) == QStringList{u"POOR"_s}, "B18, B30");
    QVERIFY2(w.order(u"POOR"_s).balance() == QList<Money>{usd(-195'000)}, "B30");
    QVERIFY2(w.status(u"POOR"_s) == Status::Active, "B30");
    QVERIFY2(w.order(u"RICH"_s).balance() == QList<Money>{usd(60'000)}, "B29");
    w.add(w.poOf(u"PLENTY"_s));
    QVERIFY2(numbersOn(w.must(fee(u"900.00"_s)).invoices) == QStringList{u"POOR"_s}, "B20: type before balance; B19");
    w.advance(u"2024-05-12"_s);
    w.must(EditPurchaseOrder{ref(u"RICH"_s), {u"Edited"_s, {}, {}, {}, {}, {}, {}}});
    QVERIFY2(numbersOn(w.must(fee(u"900.00"_s)).invoices) == QStringList{u"RICH"_s}, "B19");
    QVERIFY(w.findings().isEmpty());
}

void TestAwsCharges::membersAreBilledToThePayer()
{
    AgreementWorkspace w;
    w.add(w.poOf(u"M"_s));
    BuyFromAws bought = fee();
    bought.account = CommerceWorkspace::member;
    const CommandOutcome outcome = w.must(bought);
    QCOMPARE(numbersOn(outcome.invoices), QStringList{u"M"_s});
    QVERIFY(w.invoice(outcome.invoices.first().number).payer.startsWith(CommerceWorkspace::management));
    QVERIFY(w.invoice(outcome.invoices.first().number).account.startsWith(CommerceWorkspace::member));
}

void TestAwsCharges::whatIsRefused()
{
    AgreementWorkspace w;
    const auto refused = [&w](const std::function<void(BuyFromAws&)>& change) {
        BuyFromAws bought = fee();
        change(bought);
        return w.refusalOf(bought);
    };
    QCOMPARE(refused([](BuyFromAws& b) { b.issuer = u"Somebody"_s; }), ErrorCode::InvalidField);
    QCOMPARE(refused([](BuyFromAws& b) { b.currency = u"XXXX"_s; }), ErrorCode::InvalidField);
    QCOMPARE(refused([](BuyFromAws& b) { b.amount = u"-1.00"_s; }), ErrorCode::InvalidField);
    QCOMPARE(refused([](BuyFromAws& b) { b.account = u"999999999999"_s; }), ErrorCode::NotFound);
    RecordAwsUsage late = usage(u"1.00"_s);
    late.month = Month::of(2024, 3);
    QCOMPARE(w.refusalOf(late), ErrorCode::PeriodClosed);
}

QTEST_GUILESS_MAIN(TestAwsCharges)
#include "tst_awscharges.moc"
