// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QXmlStreamReader>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using podesk::test::CliAnswer;
using podesk::test::CliProgram;

namespace {

/// A scenario of two steps; the second one expects this status.
QByteArray scenario(const QByteArray& status, const QByteArray& editions = R"("2024")")
{
    return R"({"format": 1, "id": "mine", "title": "Mine", "editions": [)" + editions +
           R"(], "start": {"at": "2024-07-01"}, "steps": [
        {"title": "Make it", "run": {"command": "create-purchase-order", "order": {"number": "PO-1", "billFrom": "Amazon Web Services, Inc.",
         "shipTo": "x", "effective": "2024-07", "expiration": "2024-12", "currency": "USD", "lines": [{"number": "1"}]}}},
        {"title": "Switch it off", "run": {"command": "change-status", "purchaseOrders": ["PO-1"], "to": "suspended"}, "rules": ["B36"],
         "expect": [{"record": "purchase-order", "number": "PO-1", "has": {"status": ")" +
           status + R"("}}]}]})";
}

} // namespace

/// podesk-cli scenario: run, check, new, list, schema.
class TestCliScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs();
    void aWrongExpectation();
    void aWrongFile_data();
    void aWrongFile();
    void foldersAndShippedOnes();
    void editions();
    void junit();
    void recordsAndPlays();
    void recordsOnlySimulatedTime();
    void listsAndSchema();
    void rulesNameTheirScenarios();
};

void TestCliScenarios::runs()
{
    const CliProgram cli;
    cli.write(u"mine.json"_s, scenario("suspended"));
    const CliAnswer answer = cli.call({u"scenario"_s, u"run"_s, u"mine.json"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.startsWith("Mine, edition 2024: all 2 "), answer.out.constData());
    QVERIFY(answer.problems.isEmpty());
    const CliAnswer json = cli.call({u"scenario"_s, u"run"_s, u"--json"_s, u"mine.json"_s});
    const QJsonObject played = json.json().array().first().toObject();
    QVERIFY(played.value("holds"_L1).toBool());
    QCOMPARE(played.value("rules"_L1).toArray(), QJsonArray{u"B36"_s});
    QCOMPARE(played.value("steps"_L1).toArray().size(), 2);
    QCOMPARE(played.value("steps"_L1).toArray().first().toObject().value("digest"_L1).toString().size(), 64);
}

void TestCliScenarios::aWrongExpectation()
{
    const CliProgram cli;
    cli.write(u"mine.json"_s, scenario("active"));
    const CliAnswer answer = cli.call({u"scenario"_s, u"run"_s, u"mine.json"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.problems.contains("purchase-order PO-1 /status: expected \"active\", found \"suspended\"."),
             answer.all().constData());
    QVERIFY(answer.problems.contains("Switch it off"));
    const CliAnswer json = cli.call({u"scenario"_s, u"run"_s, u"--json"_s, u"mine.json"_s});
    QCOMPARE(json.code, 1);
    QVERIFY(!json.json().array().first().toObject().value("holds"_L1).toBool());
}

void TestCliScenarios::aWrongFile_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("") << QByteArray("mine.json");
    QTest::newRow("member") << QByteArray("\"title\": \"Make it\"")
                            << QByteArray("\"title\": \"Make it\", \"tell\": []") << QByteArray("/steps/0/tell");
    QTest::newRow("command") << QByteArray("change-status") << QByteArray("change-state")
                             << QByteArray("/steps/1/run/command");
    QTest::newRow("value of a command") << QByteArray("\"to\": \"suspended\"") << QByteArray("\"to\": \"off\"")
                                        << QByteArray("Allowed: active, suspended, expired or suspended-expired.");
    QTest::newRow("month") << QByteArray("\"2024-12\"") << QByteArray("\"2024-13\"")
                           << QByteArray("/steps/0/run/order/expiration");
    QTest::newRow("rule") << QByteArray("B36") << QByteArray("B99") << QByteArray("/steps/1/rules/0");
    QTest::newRow("field of a record") << QByteArray("{\"status\"") << QByteArray("{\"state\"")
                                       << QByteArray("/steps/1/expect/0/has/state");
}

void TestCliScenarios::aWrongFile()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, said);
    const CliProgram cli;
    QByteArray text = scenario("suspended");
    if (from == "{")
        text = "{";
    else
        text.replace(from, to);
    cli.write(u"mine.json"_s, text);
    for (const QString& verb : {u"check"_s, u"run"_s}) {
        const CliAnswer answer = cli.call({u"scenario"_s, verb, u"mine.json"_s});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.problems.startsWith("mine.json"), answer.all().constData());
        QVERIFY2(answer.problems.contains(said), answer.all().constData());
    }
}

void TestCliScenarios::foldersAndShippedOnes()
{
    const CliProgram cli;
    QVERIFY(QDir(cli.path(u"."_s)).mkpath(u"cases/deep"_s));
    cli.write(u"cases/a.json"_s, scenario("suspended"));
    cli.write(u"cases/deep/b.json"_s, scenario("active"));
    cli.write(u"cases/x.schema.json"_s, "{}");
    const CliAnswer answer = cli.call({u"scenario"_s, u"run"_s, u"cases"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.contains("\n1 ") && answer.out.endsWith(" as expected, 1 not.\n"), answer.out.constData());
    QCOMPARE(cli.call({u"scenario"_s, u"check"_s, u"cases"_s}).code, 0);
    QCOMPARE(cli.call({u"scenario"_s, u"run"_s, u"--edition"_s, u"2024"_s, u"suspended-purchase-order"_s}).code, 0);
    QCOMPARE(cli.call({u"scenario"_s, u"run"_s, u"no-such-case"_s}).code, 2);
}

void TestCliScenarios::editions()
{
    const CliProgram cli;
    cli.write(u"mine.json"_s, scenario("suspended", R"("2024", "2026")"));
    QVERIFY(cli.call({u"scenario"_s, u"run"_s, u"mine.json"_s}).out.contains("edition 2026"));
    QVERIFY(!cli.call({u"scenario"_s, u"run"_s, u"--edition"_s, u"2024"_s, u"mine.json"_s}).out.contains("2026"));
    cli.write(u"mine.json"_s, scenario("suspended"));
    const CliAnswer skipped = cli.call({u"scenario"_s, u"run"_s, u"--edition"_s, u"2026"_s, u"mine.json"_s});
    QCOMPARE(skipped.all(), QByteArray("exit 0\nMine is not for edition 2026 and was left out.\n"));
}

void TestCliScenarios::junit()
{
    const CliProgram cli;
    cli.write(u"good.json"_s, scenario("suspended"));
    cli.write(u"bad.json"_s, scenario("active"));
    QCOMPARE(cli.call({u"scenario"_s, u"run"_s, u"--junit"_s, u"out.xml"_s, u"good.json"_s, u"bad.json"_s}).code, 1);
    QXmlStreamReader xml(cli.read(u"out.xml"_s));
    QHash<QString, int> elements;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            ++elements[xml.name().toString()];
    }
    QVERIFY(!xml.hasError());
    QCOMPARE(elements.value(u"testsuite"_s), 2);
    QCOMPARE(elements.value(u"testcase"_s), 4);
    QCOMPARE(elements.value(u"failure"_s), 1);
}

void TestCliScenarios::recordsAndPlays()
{
    const CliProgram cli;
    cli.makeWorkspace();
    QCOMPARE(cli.run(R"({"command": "enable-integration"})").code, 0);
    QCOMPARE(cli.run(R"({"command": "subscribe", "offer": "lantern-1y", "poNumber": "00123"})", {u"--as"_s, u"Buyer"_s})
                 .code,
             0);
    const CliAnswer made = cli.call({u"scenario"_s, u"new"_s, u"--workspace"_s, u"w.podesk"_s, u"My case.json"_s});
    QCOMPARE(made.code, 0);
    QVERIFY2(made.out.startsWith("A scenario of 2 ") && made.out.contains("“My case.json”"), made.all().constData());
    QVERIFY(cli.read(u"My case.json"_s).contains("\"id\": \"my-case\""));
    QCOMPARE(cli.call({u"scenario"_s, u"check"_s, u"My case.json"_s}).code, 0);
    QCOMPARE(cli.call({u"scenario"_s, u"run"_s, u"My case.json"_s}).code, 0);
}

void TestCliScenarios::recordsOnlySimulatedTime()
{
    const CliProgram cli;
    QCOMPARE(cli.call({u"new"_s, u"real.podesk"_s}).code, 0);
    const CliAnswer refused =
        cli.call({u"scenario"_s, u"new"_s, u"--workspace"_s, u"real.podesk"_s, u"--json"_s, u"a.json"_s});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.error().value("code"_L1).toString(), u"real-clock"_s);
    cli.makeWorkspace();
    QCOMPARE(cli.call({u"scenario"_s, u"new"_s, u"--workspace"_s, u"w.podesk"_s, u"a.json"_s}).code, 1);
}

void TestCliScenarios::listsAndSchema()
{
    const CliProgram cli;
    const CliAnswer list = cli.call({u"scenario"_s, u"list"_s});
    QCOMPARE(list.code, 0);
    QVERIFY(list.out.contains("suspended-purchase-order"));
    const QJsonObject schema = cli.call({u"scenario"_s, u"schema"_s}).json().object();
    QVERIFY(schema.value("definitions"_L1).toObject().contains(u"command-subscribe"_s));
}

void TestCliScenarios::rulesNameTheirScenarios()
{
    const CliProgram cli;
    bool found = false;
    for (const QJsonValue& rule : cli.call({u"rules"_s, u"--json"_s}).json().array()) {
        if (rule.toObject().value("id"_L1) != "R43"_L1)
            continue;
        for (const QJsonValue& each : rule.toObject().value("scenarios"_L1).toArray())
            found = found || each.toString().startsWith(u"suspended-purchase-order "_s);
    }
    QVERIFY(found);
}

QTEST_GUILESS_MAIN(TestCliScenarios)
#include "tst_cliscenarios.moc"
