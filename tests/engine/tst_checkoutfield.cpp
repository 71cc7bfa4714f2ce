// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The PO field of the checkout as the engine opens it, and the numbers it takes.
class TestCheckoutField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFieldAndTheProduct_data();
    void theFieldAndTheProduct();
    void theFieldAndWhoBuys_data();
    void theFieldAndWhoBuys();
    void numbersAsTyped_data();
    void numbersAsTyped();
    void numbersThatAreRefused_data();
    void numbersThatAreRefused();
    void callsThatAreWrong_data();
    void callsThatAreWrong();
};

void TestCheckoutField::theFieldAndTheProduct_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const QString& offer, const char* field) {
        QTest::newRow(name) << offer << QString::fromLatin1(field);
    };
    row("R6: SaaS contract", u"northlight-1y"_s, "offered");
    row("R16: SaaS contract, the field may be opened", u"northlight-3y"_s, "offered");
    row("R6: SaaS contract with consumption", u"harbor-base-1y"_s, "offered");
    row("R7: professional services", u"fieldwise-fixed"_s, "offered");
    row("R8: AMI contract", u"granite-1y"_s, "offered");
    row("R8: container contract", u"lantern-1y"_s, "offered");
    row("R8: CloudFormation contract", u"keystone-1y"_s, "offered");
    row("R8: Helm chart contract", u"brightwater-1y"_s, "offered");
    row("R9: server annual, private with a schedule", u"summit-private-halves"_s, "offered");
    row("R10: server annual, public", u"summit-annual"_s, "absent");
    row("R10: server annual, private without a schedule", u"summit-private"_s, "absent");
    row("R37: SaaS subscription", u"tidewater-payg"_s, "absent");
    row("R37: server hourly", u"ferry-hourly"_s, "absent");
    row("R37: machine learning", u"oriole-usage"_s, "absent");
    row("R37: Data Exchange", u"tides-1y"_s, "absent");
    row("R37: free", u"pebble-free"_s, "absent");
    row("R37: bring your own licence", u"cobalt-byol"_s, "absent");
}

void TestCheckoutField::theFieldAndTheProduct()
{
    QFETCH(QString, offer);
    QFETCH(QString, field);
    CommerceWorkspace w;
    const auto checkout = w.client->checkout(offer, {}, u"buyer"_s).result();
    QVERIFY(checkout.has_value());
    QCOMPARE(rules::poFieldText(checkout->gate.outcome->field), field);
    QCOMPARE(checkout->payer.number, CommerceWorkspace::management);
    QCOMPARE(checkout->buyer.number, CommerceWorkspace::member);
    // Buying stays possible either way; only the number is refused, for the reason that stands beside the field.
    const CommandOutcome withNumber = w.buy(offer, u"PO-77"_s, true);
    QCOMPARE(withNumber.isDone(), field == "offered"_L1);
    if (field == "absent"_L1) {
        QCOMPARE(withNumber.refusal->code, ErrorCode::PoNotOffered);
        QCOMPARE(*withNumber.refusal, *checkout->gate.outcome->reason);
        QVERIFY(!withNumber.trace.isEmpty());
    }
    const CommandOutcome without = w.buy(offer);
    QVERIFY(without.isDone());
    QCOMPARE(rules::poFieldText(without.purchase->gate.field), field);
    QCOMPARE(w.client->explainCheckout(without.purchase->agreement).result()->first().field,
             checkout->gate.outcome->field);
    QVERIFY(w.findings().isEmpty());
}

void TestCheckoutField::theFieldAndWhoBuys_data()
{
    QTest::addColumn<bool>("integration");
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::newRow("R14: may subscribe") << true << u"buyer"_s << u"offered"_s << QString();
    QTest::newRow("R14: the owner may") << true << QString() << u"offered"_s << QString();
    QTest::newRow("R25: may not subscribe") << true << u"watcher"_s << u"disabled"_s << u"subscribe-missing"_s;
    QTest::newRow("R26: integration off") << false << u"buyer"_s << u"disabled"_s << u"integration-off"_s;
}

void TestCheckoutField::theFieldAndWhoBuys()
{
    QFETCH(bool, integration);
    QFETCH(QString, identity);
    QFETCH(QString, field);
    QFETCH(QString, code);
    CommerceWorkspace w(u"2024-05-10"_s, integration);
    const QString account = identity.isEmpty() ? QString(CommerceWorkspace::member) : QString();
    const auto checkout = w.client->checkout(u"northlight-1y"_s, account, identity).result();
    QVERIFY(checkout.has_value());
    QCOMPARE(rules::poFieldText(checkout->gate.outcome->field), field);
    const auto& reason = checkout->gate.outcome->reason;
    QCOMPARE(reason ? errorCodeName(reason->code) : QString(), code);
    const Subscribe numbered{u"northlight-1y"_s, account, 1, u"PO-77"_s};
    const CommandOutcome bought = w.run(numbered, CommerceWorkspace::as(identity));
    QCOMPARE(bought.isDone(), field == "offered"_L1);
    QCOMPARE(w.exists(u"PO-77"_s), bought.isDone());
    const CommandOutcome plain = w.run(Subscribe{u"northlight-1y"_s, account, 1, {}}, CommerceWorkspace::as(identity));
    QCOMPARE(plain.isDone(), identity != "watcher"_L1);
    if (!plain.isDone())
        QCOMPARE(plain.refusal->rule, u"R14"_s);
}

void TestCheckoutField::numbersAsTyped_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("R1: as typed") << u"PO-77 Finance"_s;
    QTest::newRow("R18: letters") << u"finance"_s;
    QTest::newRow("R18: digits") << u"00123"_s;
    QTest::newRow("R18: spaces") << u"two words here"_s;
    QTest::newRow("G12: outer spaces stay") << u"  77 "_s;
    QTest::newRow("G9: characters that the Billing form refuses") << u"Größe #7 & 雲"_s;
    QTest::newRow("R17: 200 characters") << QString(200, u'x');
    QTest::newRow("R17: 200 characters beyond 16 bits") << QString::fromUtf8("\xF0\x9F\x93\x84").repeated(200);
}

void TestCheckoutField::numbersAsTyped()
{
    QFETCH(QString, number);
    CommerceWorkspace w;
    const CommandOutcome bought = w.buy(u"northlight-1y"_s, number);
    QVERIFY(bought.isDone());
    QCOMPARE(bought.invoices.size(), 1);
    QCOMPARE(w.invoice(bought.invoices.first().number).invoice.current.poNumber, std::optional(number));
    QCOMPARE(w.order(number).header.number, number);
    QVERIFY(w.findings().isEmpty());
}

void TestCheckoutField::numbersThatAreRefused_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("code");
    QTest::newRow("R17: empty after opening") << u""_s << u"checkout-number-empty"_s;
    QTest::newRow("R17: 201 characters") << QString(201, u'x') << u"checkout-number-too-long"_s;
    QTest::newRow("G12: control character") << u"PO\t77"_s << u"number-control-character"_s;
}

void TestCheckoutField::numbersThatAreRefused()
{
    QFETCH(QString, number);
    QFETCH(QString, code);
    CommerceWorkspace w;
    const QString before = w.digest();
    const CommandOutcome bought = w.buy(u"northlight-1y"_s, number);
    QVERIFY(!bought.isDone());
    QCOMPARE(errorCodeName(bought.refusal->code), code);
    QCOMPARE(bought.refusal->details.value(u"field"_s).toString(), u"poNumber"_s);
    if (number.size() == 201)
        QCOMPARE(bought.refusal->details.value(u"limit"_s).toInt(), 200);
    QCOMPARE(w.digest(), before);
}

void TestCheckoutField::callsThatAreWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such offer") << QByteArray(R"({"command":"subscribe","offer":"none","account":"333333333333"})")
                                   << u"not-found"_s;
    QTest::newRow("no such account")
        << QByteArray(R"({"command":"subscribe","offer":"northlight-1y","account":"999999999999"})") << u"not-found"_s;
    QTest::newRow("no quantity")
        << QByteArray(R"({"command":"subscribe","offer":"northlight-1y","account":"333333333333","quantity":0})")
        << u"quantity-below-one"_s;
    QTest::newRow("more than 64 bits hold")
        << QByteArray(
               R"({"command":"subscribe","offer":"northlight-1y","account":"333333333333","quantity":90000000000000})")
        << u"amount-out-of-range"_s;
    QTest::newRow("a product twice")
        << QByteArray(
               R"({"command":"add-products","products":[{"code":"northlight-observability","name":"N","family":"free","offers":[]}]})")
        << u"invalid-field"_s;
    QTest::newRow("an offer twice")
        << QByteArray(
               R"({"command":"add-products","products":[{"code":"n","name":"N","family":"free","offers":[{"code":"northlight-1y","name":"N","unitPrice":"0.00","currency":"USD","sellerOfRecord":"S"}]}]})")
        << u"invalid-field"_s;
    QTest::newRow("no seller of record")
        << QByteArray(
               R"({"command":"add-products","products":[{"code":"n","name":"N","family":"free","offers":[{"code":"n","name":"N","unitPrice":"0.00","currency":"USD","sellerOfRecord":" "}]}]})")
        << u"missing-field"_s;
    QTest::newRow("a payment of nothing")
        << QByteArray(
               R"({"command":"add-products","products":[{"code":"n","name":"N","family":"saas-contract","offers":[{"code":"n","name":"N","currency":"USD","sellerOfRecord":"S","schedule":[{"amount":"0.00"}]}]}]})")
        << u"invalid-field"_s;
    QTest::newRow("an identity twice")
        << QByteArray(
               R"({"command":"add-identities","identities":[{"name":"buyer","account":"333333333333","statements":[]}]})")
        << u"invalid-field"_s;
    QTest::newRow("an identity in no account")
        << QByteArray(
               R"({"command":"add-identities","identities":[{"name":"x","account":"999999999999","statements":[]}]})")
        << u"not-found"_s;
    QTest::newRow("no such invoice")
        << QByteArray(R"({"command":"open-support-case","kind":"regenerate-invoice","invoice":"INV-1"})")
        << u"not-found"_s;
    QTest::newRow("no such case") << QByteArray(R"({"command":"answer-support-case","case":"CASE-9"})")
                                  << u"not-found"_s;
}

void TestCheckoutField::callsThatAreWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    CommerceWorkspace w;
    const QString before = w.digest();
    const CommandOutcome outcome = w.run(fromJson(json.constData()));
    QVERIFY(outcome.refusal.has_value());
    QCOMPARE(errorCodeName(outcome.refusal->code), code);
    QCOMPARE(w.digest(), before);
}

QTEST_GUILESS_MAIN(TestCheckoutField)
#include "tst_checkoutfield.moc"
