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
    void wrongFilesAreNamedByPointer_data();
    void wrongFilesAreNamedByPointer();
};

void TestCommands::everyCommandHasADefinitionOfItsOwn()
{
    QSet<QString> names;
    for (const CommandDefinition& definition : commandDefinitions())
        names.insert(definition.name);
    QCOMPARE(names.size(), qsizetype(std::variant_size_v<Command>));
    QCOMPARE(QString(definitionOf(ChangeStatus{}).name), u"change-status"_s);
    QCOMPARE(QString(definitionOf(Redo{}).name), u"redo"_s);
    QVERIFY(!definitionOf(AdvanceClock{}).undoable);
    QVERIFY(!definitionOf(DeletePurchaseOrders{}).undoable);
}

void TestCommands::everyCommandReadsWhatItWrites_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* json) { QTest::newRow(json) << QByteArray(json); };
    row(R"({"command":"change-status","purchaseOrders":["PO-1",{"number":"PO-2","payer":"111111111111","version":3}],"to":"suspended"})");
    row(R"({"command":"edit-purchase-order","purchaseOrder":"PO-1","set":{"description":"x","expiration":"2025-03","taxRegistrationNumbers":["A"]}})");
    row(R"({"command":"duplicate-purchase-order","purchaseOrder":"PO-1","number":"PO-2"})");
    row(R"({"command":"renew-purchase-order","purchaseOrder":"PO-1","effective":"2025-01","expiration":"2025-12"})");
    row(R"({"command":"delete-purchase-orders","purchaseOrders":["00123","1e5","NO"]})");
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
    QTest::newRow("quota below one") << QByteArray(R"({"command":"set-quotas","quotas":{"linesPerOrder":0}})") << u"invalid-field"_s << u"/quotas/linesPerOrder"_s;
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
