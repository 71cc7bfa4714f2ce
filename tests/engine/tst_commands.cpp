// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The command language: what run --list prints, what files say, and what is said about files that say it wrongly.
class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCommandHasADefinitionOfItsOwn();
    void everyCommandReadsWhatItWrites_data();
    void everyCommandReadsWhatItWrites();
    void noNumberIsNotAnEmptyOne();
    void wrongFilesAreNamedByPointer_data();
    void wrongFilesAreNamedByPointer();
};

void TestCommands::everyCommandHasADefinitionOfItsOwn()
{
    QSet<QString> names;
    for (const CommandDefinition& definition : commandDefinitions())
        names.insert(definition.name);
    QCOMPARE(names.size(), qsizetype(std::variant_size_v<AnyCommand>));
    QCOMPARE(QString(definitionOf(ChangeStatus{}).name), u"change-status"_s);
    QCOMPARE(QString(definitionOf(Redo{}).name), u"redo"_s);
    QVERIFY(!definitionOf(AdvanceClock{}).undoable);
    QVERIFY(!definitionOf(DeletePurchaseOrders{}).undoable);
    QVERIFY(!definitionOf(Subscribe{}).undoable);
    QVERIFY(!definitionOf(AnswerSupportCase{}).undoable);
}

void TestCommands::everyCommandReadsWhatItWrites_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* json) { QTest::newRow(json) << QByteArray(json); };
    row(R"({"command":"change-status","purchaseOrders":["PO-1",{"number":"PO-2","payer":"111111111111","version":3}],"to":"suspended"})");
    row(R"({"command":"edit-purchase-order","purchaseOrder":"PO-1","set":{"description":"x","expiration":"2025-03","taxRegistrationNumbers":["A"]}})");
    row(R"({"command":"duplicate-purchase-order","purchaseOrder":"PO-1","number":"PO-2"})");
    row(R"({"command":"renew-purchase-order","purchaseOrder":"PO-1","effective":"2025-01","expiration":"2025-12"})");
    row(R"({"command":"delete-purchase-orders","purchaseOrders":["00123","1e5","NO"],"confirmed":false})");
    row(R"({"command":"edit-identity","identity":"Buyer","statements":[{"effect":"allow","actions":["aws-marketplace:Subscribe"]}]})");
    row(R"({"command":"remove-line-items","purchaseOrder":"PO-1","lineNumbers":["1","1.2"]})");
    row(R"({"command":"set-contacts","purchaseOrder":"PO-1","contacts":[{"name":"A","email":"a@b.example","phone":""}]})");
    row(R"({"command":"add-contact","purchaseOrder":"PO-1","contact":{"name":"A","email":"a@b.example","phone":"1"}})");
    row(R"({"command":"set-tags","purchaseOrder":"PO-1","tags":[{"key":"team","value":"net"}]})");
    row(R"({"command":"advance-clock","to":"2024-08-01T00:00:00.000Z"})");
    row(R"({"command":"add-organization","name":"Org"})");
    row(R"({"command":"add-account","number":"123456789012","name":"A","kind":"member","organization":"Org"})");
    row(R"({"command":"set-quotas","quotas":"off"})");
    row(R"({"command":"set-quotas","quotas":{"numberLength":"off","numberCharacters":false,"activePerAccount":200,"linesPerOrder":100,"contactsPerOrder":20,"tagsPerOrder":50}})");
    row(R"({"command":"set-edition","edition":"2026"})");
    row(R"({"command":"save-checkpoint","name":"before"})");
    row(R"({"command":"restore-checkpoint","name":"before"})");
    row(R"({"command":"remove-checkpoint","name":"before"})");
    row(R"({"command":"enable-integration"})");
    row(R"({"command":"disable-integration","account":"123456789012"})");
    row(R"({"command":"add-identities","identities":[{"name":"Buyer","account":"123456789012","statements":[{"effect":"deny","actions":["purchase-orders:*"],"resourceTag":{"key":"project","value":"test"}},{"effect":"allow","actions":["aws-marketplace:Subscribe"],"requestTag":{"key":"a","value":""}}]}]})");
    row(R"({"command":"add-products","products":[{"code":"p","name":"P","vendor":"V","description":"","family":"server-contract","delivery":"helm-chart","offers":[{"code":"o","name":"O","kind":"public","months":24,"unitPrice":"1200.50","currency":"USD","sellerOfRecord":"S"},{"code":"f","name":"F","kind":"private","months":12,"unitPrice":"300","currency":"JPY","sellerOfRecord":"S","schedule":[{"amount":"100"},{"amount":"100","monthsAfter":6},{"amount":"100","on":"2024-12-01T00:00:00.000Z"}]}]}]})");
    row(R"({"command":"subscribe","offer":"o","account":"123456789012","quantity":3,"poNumber":"PO-77 Finance"})");
    row(R"({"command":"subscribe","offer":"o","quantity":1})");
    row(R"({"command":"subscribe","offer":"o","quantity":0,"poNumber":""})");
    row(R"({"command":"open-support-case","kind":"regenerate-invoice","invoice":"INV-1001"})");
    row(R"({"command":"answer-support-case","case":"CASE-1"})");
    row(R"({"command":"open-support-case","kind":"change-number","agreement":"agmt-1","number":"X","invoices":["INV-1001"]})");
    row(R"({"command":"open-support-case","kind":"reassign-payments","agreement":"agmt-1","payments":[{"payment":"ch-2","number":"Y"}]})");
    row(R"({"command":"open-support-case","kind":"set-number","invoice":"INV-1001","number":"X"})");
    row(R"({"command":"open-support-case","kind":"full-refund","agreement":"agmt-1"})");
    row(R"({"command":"open-support-case","kind":"pay-by-invoice","account":"123456789012","terms":"Net 45"})");
    row(R"({"command":"move-account","account":"123456789012","organization":"ORG2"})");
    row(R"({"command":"set-notice-thresholds","thresholds":"aws"})");
    row(R"({"command":"set-notice-thresholds","thresholds":{"balancePercent":50,"nearDays":3,"middleMonths":1,"farMonths":4}})");
    row(R"({"command":"add-procurement-connection","name":"Coupa","system":"coupa","account":"123456789012","settings":{"testMode":false,"buyerId":"B"}})");
    row(R"({"command":"edit-procurement-connection","connection":"Coupa","settings":{"enabled":false,"preApproveFree":true,"preApproveByol":false,"supplierId":"S"}})");
    row(R"({"command":"request-approval","connection":"Coupa","offer":"o","account":"123456789012","quantity":2,"estimate":"5.00"})");
    row(R"({"command":"receive-procurement-order","request":"REQ-1","number":"Q","amount":"5.00"})");
    row(R"({"command":"subscribe","offer":"o","quantity":1,"poNumber":"X","poLine":"1.2","usagePoNumber":"","usagePoLine":"3","chargePoNumbers":[null,"Y",{"number":"Z","line":"2"}],"start":"2024-09-01T00:00:00.000Z"})");
    row(R"({"command":"record-usage","agreement":"agmt-1","amount":"12.50","month":"2024-05","description":"June"})");
    row(R"({"command":"record-usage","agreement":"agmt-1","amount":"12.50"})");
    row(R"({"command":"record-aws-usage","account":"123456789012","amount":"1","currency":"JPY","issuer":"S","month":"2024-05"})");
    row(R"({"command":"buy-from-aws","kind":"aws-services","amount":"1.00","currency":"USD","issuer":"S","description":"Training"})");
    row(R"({"command":"set-account-billing","account":"123456789012","taxRegistrationNumber":"TRN1","invoiceUnit":"U1"})");
    row(R"({"command":"set-charge-purchase-order","charge":"ch-1","revision":2,"poNumber":"X","poLine":"1"})");
    row(R"({"command":"set-charge-purchase-order","charge":"ch-1","revision":2})");
    row(R"({"command":"set-usage-purchase-order","agreement":"agmt-1","poNumber":"U"})");
    row(R"({"command":"update-invoice-purchase-order","invoice":"INV-1001","poNumber":"X"})");
    row(R"({"command":"refund-invoice","invoice":"INV-1001","amount":"100.00"})");
    row(R"({"command":"amend-agreement","agreement":"agmt-1","quantity":5})");
    row(R"({"command":"replace-agreement","agreement":"agmt-1","offer":"o","quantity":2,"poNumber":"X"})");
    row(R"({"command":"renew-agreement","agreement":"agmt-1","quantity":0})");
    row(R"({"command":"cancel-agreement","agreement":"agmt-1","by":"seller"})");
    row(R"({"command":"cancel-agreement","agreement":"agmt-1"})");
    row(R"({"command":"request-payment","agreement":"agmt-1","amount":"5.00","name":"Stage","waitDays":3})");
    row(R"({"command":"answer-payment","payment":"pr-1","answer":"rejected"})");
    row(R"({"command":"add-products","products":[{"code":"p","name":"P","vendor":"V","description":"","family":"professional-services","delivery":"services","offers":[{"code":"o","name":"O","kind":"private","months":12,"unitPrice":"1.00","currency":"USD","sellerOfRecord":"S","netDays":60,"variableMaximum":"500.00"}]}]})");
    row(R"({"command":"undo"})");
    row(R"({"command":"redo"})");
}

void TestCommands::everyCommandReadsWhatItWrites()
{
    QFETCH(QByteArray, json);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto command = commandFromJson(object);
    QVERIFY2(command.has_value(), json.constData());
    QCOMPARE(commandToJson(*command), object);
}

void TestCommands::wrongFilesAreNamedByPointer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("no command") << QByteArray(R"({})") << u"missing-field"_s << u"/command"_s;
    QTest::newRow("unknown command") << QByteArray(R"({"command":"fly"})") << u"unknown-command"_s << QString();
    QTest::newRow("unknown field") << QByteArray(R"({"command":"undo","twice":true})") << u"unknown-field"_s << u"/twice"_s;
    QTest::newRow("missing field") << QByteArray(R"({"command":"change-status","to":"active"})") << u"missing-field"_s << u"/purchaseOrders"_s;
    QTest::newRow("wrong word") << QByteArray(R"({"command":"change-status","purchaseOrders":["A"],"to":"on"})") << u"invalid-field"_s << u"/to"_s;
    QTest::newRow("wrong month") << QByteArray(R"({"command":"edit-purchase-order","purchaseOrder":"A","set":{"effective":"2024-13"}})") << u"invalid-field"_s << u"/set/effective"_s;
    QTest::newRow("wrong item") << QByteArray(R"({"command":"delete-purchase-orders","purchaseOrders":["A",7]})") << u"invalid-field"_s << u"/purchaseOrders/1"_s;
    QTest::newRow("B4: the number is fixed") << QByteArray(R"({"command":"edit-purchase-order","purchaseOrder":"A","set":{"number":"B"}})") << u"number-fixed"_s << u"number"_s;
    QTest::newRow("B11: bill to is read-only") << QByteArray(R"({"command":"edit-purchase-order","purchaseOrder":"A","set":{"billTo":"B"}})") << u"field-read-only"_s << u"billTo"_s;
    QTest::newRow("unknown member of set") << QByteArray(R"({"command":"edit-purchase-order","purchaseOrder":"A","set":{"colour":"B"}})") << u"unknown-field"_s << u"/set/colour"_s;
    QTest::newRow("quantity as a text") << QByteArray(R"({"command":"subscribe","offer":"o","quantity":"3"})") << u"invalid-field"_s << u"/quantity"_s;
    QTest::newRow("half a quantity") << QByteArray(R"({"command":"subscribe","offer":"o","quantity":1.5})") << u"invalid-field"_s << u"/quantity"_s;
    QTest::newRow("PO number as a number") << QByteArray(R"({"command":"subscribe","offer":"o","poNumber":77})") << u"invalid-field"_s << u"/poNumber"_s;
    QTest::newRow("payment without a number") << QByteArray(R"({"command":"open-support-case","kind":"reassign-payments","payments":[{"payment":"ch-2"}]})") << u"invalid-field"_s << u"/payments/0"_s;
    QTest::newRow("threshold out of range") << QByteArray(R"({"command":"set-notice-thresholds","thresholds":{"nearDays":28}})") << u"invalid-field"_s << u"/thresholds/nearDays"_s;
    QTest::newRow("unknown setting of a connection") << QByteArray(R"({"command":"edit-procurement-connection","connection":"C","settings":{"secret":"x"}})") << u"unknown-field"_s << u"/settings/secret"_s;
    QTest::newRow("unknown kind of case") << QByteArray(R"({"command":"open-support-case","kind":"refund","invoice":"INV-1001"})") << u"invalid-field"_s << u"/kind"_s;
    QTest::newRow("neither allowed nor denied") << QByteArray(R"({"command":"add-identities","identities":[{"name":"n","account":"a","statements":[{"effect":"maybe","actions":["*"]}]}]})") << u"invalid-field"_s << u"/identities/0/statements/0/effect"_s;
    QTest::newRow("a price that is not the schedule's") << QByteArray(R"({"command":"add-products","products":[{"code":"p","name":"P","family":"free","offers":[{"code":"o","name":"O","unitPrice":"2.00","currency":"USD","sellerOfRecord":"S","schedule":[{"amount":"1.00"}]}]}]})") << u"invalid-field"_s << u"/products/0/offers/0/unitPrice"_s;
    QTest::newRow("a payment on a day and after months") << QByteArray(R"({"command":"add-products","products":[{"code":"p","name":"P","family":"free","offers":[{"code":"o","name":"O","currency":"USD","sellerOfRecord":"S","schedule":[{"amount":"1.00","on":"2024-01-01","monthsAfter":1}]}]}]})") << u"invalid-field"_s << u"/products/0/offers/0/schedule/0/monthsAfter"_s;
    QTest::newRow("longer than any agreement") << QByteArray(R"({"command":"add-products","products":[{"code":"p","name":"P","family":"free","offers":[{"code":"o","name":"O","months":145,"unitPrice":"0.00","currency":"USD","sellerOfRecord":"S"}]}]})") << u"invalid-field"_s << u"/products/0/offers/0/months"_s;
    QTest::newRow("a payment still open") << QByteArray(R"({"command":"answer-payment","payment":"pr-1","answer":"pending-approval"})") << u"invalid-field"_s << u"/answer"_s;
    QTest::newRow("nobody we know") << QByteArray(R"({"command":"cancel-agreement","agreement":"a","by":"neighbour"})") << u"invalid-field"_s << u"/by"_s;
    QTest::newRow("a charge that comes with agreements") << QByteArray(R"({"command":"buy-from-aws","kind":"usage","amount":"1","currency":"USD","issuer":"S"})") << u"invalid-field"_s << u"/kind"_s;
    QTest::newRow("a number as a number") << QByteArray(R"({"command":"subscribe","offer":"o","chargePoNumbers":["X",7]})") << u"invalid-field"_s << u"/chargePoNumbers/1"_s;
    QTest::newRow("more days than a year") << QByteArray(R"({"command":"add-products","products":[{"code":"p","name":"P","family":"free","offers":[{"code":"o","name":"O","netDays":366,"unitPrice":"0.00","currency":"USD","sellerOfRecord":"S"}]}]})") << u"invalid-field"_s << u"/products/0/offers/0/netDays"_s;
    QTest::newRow("quota below one") << QByteArray(R"({"command":"set-quotas","quotas":{"linesPerOrder":0}})") << u"invalid-field"_s << u"/quotas/linesPerOrder"_s;
}

void TestCommands::noNumberIsNotAnEmptyOne()
{
    const auto given = [](const char* json) { return std::get<Subscribe>(fromJson(json)).poNumber; };
    QVERIFY(!given(R"({"command":"subscribe","offer":"o"})"));
    QVERIFY(!given(R"({"command":"subscribe","offer":"o","poNumber":null})"));
    QCOMPARE(given(R"({"command":"subscribe","offer":"o","poNumber":""})"), std::optional(u""_s));
}

void TestCommands::wrongFilesAreNamedByPointer()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const auto command = commandFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!command);
    QCOMPARE(errorCodeName(command.error().code), code);
    QCOMPARE(command.error().details.value(u"field"_s).toString(), field);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
