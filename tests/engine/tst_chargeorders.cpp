// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/agreementworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The 2026 checkout with several numbers, and changes of what is still to be charged.
class TestChargeOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneForEachCharge();
    void futureChargesCanBeEdited();
    void invoicedOnesCannot();
    void revisionsAreChecked();
    void theOldEditionHasNoWay();
    void editsLinkAsCheckoutDoes();
    void usageNumbersCanBeChanged();
    void editsCanBeUndone();
    void permissions();
};

void TestChargeOrders::oneForEachCharge()
{
    AgreementWorkspace w(Edition::E2026);
    Subscribe purchase;
    purchase.offer = u"northlight-private-quarters"_s;
    purchase.chargePoNumbers = {{u"X"_s, {}}, {{}, {}}, {u"Y"_s, u"2"_s}, {u"X"_s, {}}};
    const QString agreement = w.agree(purchase);
    QCOMPARE(w.charges.at(2).poLine, u"2"_s);
    QCOMPARE(w.linesOf(u"X"_s), QStringList{u"1 0.00"_s});
    const auto explained = w.client->explainCheckout(agreement).result();
    QVERIFY(explained.has_value() && explained->size() == 3); // the gate, and each number by itself
    QCOMPARE(explained->at(1).printed, std::optional(u"X"_s));
    QCOMPARE(explained->at(2).printed, std::optional(u"Y"_s));
    QVERIFY2(numbersOn(w.moveTo(u"2025-05-10"_s)) == QStringList({u"X"_s, u"-"_s, u"Y"_s, u"X"_s}), "R52");
    QCOMPARE(w.linesOf(u"X"_s), QStringList({u"1 0.00"_s, u"2 3000.00"_s, u"3 3000.00"_s}));
    QVERIFY(w.findings().isEmpty());
}

void TestChargeOrders::futureChargesCanBeEdited()
{
    AgreementWorkspace w(Edition::E2026);
    w.agree(u"northlight-private-quarters"_s, u"X"_s);
    w.advance(u"2024-06-10"_s);
    w.must(SetChargePurchaseOrder{w.charges.at(1).number, 1, u"Y"_s, {}}, w.as(u"boss"_s));
    w.must(SetChargePurchaseOrder{w.charges.at(2).number, 1, std::nullopt, {}});
    w.addBlanket(u"B"_s);
    QVERIFY2(numbersOn(w.moveTo(u"2025-05-10"_s)) == QStringList({u"Y"_s, u"B"_s, u"X"_s}), "B55");
    QVERIFY2(w.invoice(u"INV-1001"_s).invoice.current.poNumber == u"X"_s, "B55: future charges only");
    QVERIFY(w.findings().isEmpty());
}

void TestChargeOrders::invoicedOnesCannot()
{
    AgreementWorkspace w(Edition::E2026);
    w.agree(u"northlight-private-quarters"_s, u"X"_s);
    w.advance(u"2024-06-10"_s);
    const CommandOutcome refused = w.run(SetChargePurchaseOrder{w.charges.first().number, 1, u"Y"_s, {}});
    QVERIFY2(!refused.isDone() && refused.refusal->rule == u"B55"_s, "B55");
    QCOMPARE(refused.refusal->code, ErrorCode::ChargeInvoiced);
    QCOMPARE(refused.refusal->details.value(u"invoice"_s).toString(), u"INV-1001"_s);
}

void TestChargeOrders::revisionsAreChecked()
{
    AgreementWorkspace w(Edition::E2026);
    w.agree(u"northlight-private-quarters"_s, u"X"_s);
    const QString charge = w.charges.first().number;
    w.must(SetChargePurchaseOrder{charge, 1, u"Y"_s, {}});
    QVERIFY2(w.refusalOf(SetChargePurchaseOrder{charge, 1, u"Z"_s, {}}) == ErrorCode::ChargeRevisionStale, "B55");
    w.must(SetChargePurchaseOrder{charge, 2, u"Z"_s, {}});
    QCOMPARE(w.refusalOf(SetChargePurchaseOrder{charge, 3, u"Z"_s, {}}), ErrorCode::NothingToDo);
    QCOMPARE(w.refusalOf(SetChargePurchaseOrder{u"ch-none"_s, 1, u"Z"_s, {}}), ErrorCode::NotFound);
}

void TestChargeOrders::theOldEditionHasNoWay()
{
    AgreementWorkspace w;
    w.agree(u"northlight-private-quarters"_s, u"W"_s);
    const CommandOutcome refused = w.run(SetChargePurchaseOrder{w.charges.first().number, 1, u"X"_s, {}});
    QVERIFY2(!refused.isDone() && refused.refusal->rule == u"R31"_s, "R31");
    QVERIFY(!w.exists(u"X"_s));
}

void TestChargeOrders::editsLinkAsCheckoutDoes()
{
    AgreementWorkspace w(Edition::E2026);
    w.agree(u"northlight-private-quarters"_s, u"X"_s);
    w.must(DisableIntegration{CommerceWorkspace::management});
    QVERIFY2(w.refusalOf(SetChargePurchaseOrder{w.charges.at(1).number, 1, u"Y"_s, {}}) == ErrorCode::IntegrationOff,
             "G3");
    QVERIFY(!w.exists(u"Y"_s));
    // What was linked once keeps printing.
    QVERIFY2(numbersOn(w.moveTo(u"2024-06-10"_s)) == QStringList{u"X"_s}, "G3");
    w.must(EnableIntegration{CommerceWorkspace::management});
    w.must(SetChargePurchaseOrder{w.charges.at(1).number, 1, u"Y"_s, {}});
    QCOMPARE(w.linesOf(u"Y"_s), QStringList{u"1 0.00"_s});
    QCOMPARE(w.refusalOf(SetChargePurchaseOrder{w.charges.at(2).number, 1, u""_s, {}}), ErrorCode::CheckoutNumberEmpty);
    w.suspend(u"Y"_s);
    QVERIFY2(numbersOn(w.moveTo(u"2024-09-10"_s)) == QStringList{u"-"_s}, "R41");
    QVERIFY(w.findings().isEmpty());
}

void TestChargeOrders::usageNumbersCanBeChanged()
{
    AgreementWorkspace w(Edition::E2026);
    const QString payg = w.agree(u"tidewater-payg"_s);
    w.use(payg, u"10.00"_s);
    w.must(SetUsagePurchaseOrder{payg, u"U"_s, {}}, w.as(u"boss"_s));
    w.use(payg, u"5.00"_s);
    const QList<InvoiceForecast> closed = w.moveTo(u"2024-06-02"_s);
    QVERIFY2(numbersOn(closed) == QStringList{u"U"_s} && closed.first().amount == usd(1'500), "B53");
    w.must(SetUsagePurchaseOrder{payg, std::nullopt, {}});
    w.use(payg, u"5.00"_s);
    QCOMPARE(numbersOn(w.moveTo(u"2024-07-02"_s)), QStringList{u"-"_s});
    QCOMPARE(w.refusalOf(SetUsagePurchaseOrder{w.agree(u"northlight-1y"_s), u"U"_s, {}}), ErrorCode::UsageNotOffered);
    QVERIFY(w.findings().isEmpty());
}

void TestChargeOrders::editsCanBeUndone()
{
    AgreementWorkspace w(Edition::E2026);
    w.agree(u"northlight-private-quarters"_s, u"X"_s);
    const QString before = w.digest();
    w.must(SetChargePurchaseOrder{w.charges.at(1).number, 1, u"Y"_s, {}});
    w.must(Undo{});
    QCOMPARE(w.digest(), before);
    QVERIFY(w.findings().isEmpty());
}

void TestChargeOrders::permissions()
{
    AgreementWorkspace w(Edition::E2026);
    w.agree(u"northlight-private-quarters"_s, u"X"_s);
    const SetChargePurchaseOrder change{w.charges.first().number, 1, u"Y"_s, {}};
    // The buyer may subscribe; changing numbers afterwards needs permissions of its own (section 4.2).
    QCOMPARE(w.refusalOf(change, w.as(u"buyer"_s)), ErrorCode::ActionDenied);
    w.must(change, w.as(u"boss"_s));
}

QTEST_GUILESS_MAIN(TestChargeOrders)
#include "tst_chargeorders.moc"
