// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprogram.h"

#include <QtTest/QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using podesk::test::CliAnswer;
using podesk::test::CliProgram;
using podesk::test::createOrder;

/// Commands through `run`: done, refused, in lists, dry, repeated, cancelled.
class TestCliRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsFilesAndStandardInput();
    void refusalsHaveOneShape();
    void someRowsRefused();
    void listsStopAtTheFirstRefusal();
    void misspeltCommandsRunNothing_data();
    void misspeltCommandsRunNothing();
    void dryRunWritesNothing();
    void idempotencyKeys();
    void undoAndRedo();
    void interruptRollsBack();
};

void TestCliRuns::runsFilesAndStandardInput()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    cli.write(u"c.json"_s, createOrder(u"PO-1"_s));
    const CliAnswer fromFile = cli.call({u"run"_s, u"c.json"_s, u"--workspace"_s, u"w.podesk"_s});
    QVERIFY2(fromFile.code == 0, fromFile.all().constData());
    QCOMPARE(fromFile.out, QByteArray("PO-1 was added.\n"));
    QVERIFY(fromFile.problems.isEmpty());
    const CliAnswer fromInput = cli.run(createOrder(u"PO-2"_s), {u"--json"_s});
    QCOMPARE(fromInput.code, 0);
    const QJsonObject outcome = fromInput.json().object();
    QCOMPARE(outcome.value(u"done"_s).toBool(), true);
    QCOMPARE(outcome.value(u"subject"_s).toString(), u"PO-2"_s);
    QVERIFY(outcome.value(u"position"_s).toInt() > 0);
    QVERIFY(!outcome.value(u"trace"_s)[u"steps"_s].toArray().isEmpty());
    QCOMPARE(cli.call({u"run"_s, u"none.json"_s, u"--workspace"_s, u"w.podesk"_s}).code, 2);
    QCOMPARE(cli.call({u"run"_s, u"."_s, u"--workspace"_s, u"w.podesk"_s}).code, 2);
}

void TestCliRuns::refusalsHaveOneShape()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    QCOMPARE(cli.run(createOrder(u"PO-1"_s)).code, 0);
    const QByteArray before = cli.digest();
    const CliAnswer text = cli.run(createOrder(u"PO-1"_s));
    QCOMPARE(text.code, 1);
    QVERIFY(text.out.isEmpty());
    QVERIFY2(text.problems.endsWith("(B1)\n") && text.problems.contains("PO-1"), text.problems.constData());
    const CliAnswer asJson = cli.run(createOrder(u"PO-1"_s), {u"--json"_s});
    QCOMPARE(asJson.code, 1);
    const QJsonObject error = asJson.error();
    QCOMPARE(error.value(u"code"_s).toString(), u"number-taken"_s);
    QCOMPARE(error.value(u"rule"_s).toString(), u"B1"_s);
    QCOMPARE(error.value(u"subject"_s).toString(), u"PO-1"_s);
    QCOMPARE(error.value(u"exitCode"_s).toInt(), 1);
    QCOMPARE(error.value(u"message"_s).toString().toUtf8() + '\n', text.problems);
    QCOMPARE(error.value(u"details"_s)[u"number"_s].toString(), u"PO-1"_s);
    QCOMPARE(cli.digest(), before);
}

void TestCliRuns::someRowsRefused()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    QCOMPARE(cli.run(createOrder(u"PO-1"_s)).code, 0);
    QCOMPARE(cli.run(createOrder(u"PO-2"_s)).code, 0);
    const CliAnswer answer =
        cli.run(R"({"command":"change-status","purchaseOrders":["PO-1","PO-9","PO-2"],"to":"suspended"})");
    QVERIFY2(answer.code == 1, answer.all().constData());
    QCOMPARE(answer.out, QByteArray("PO-1 was suspended.\nPO-2 was suspended.\n"));
    QVERIFY(answer.problems.contains("PO-9"));
    const CliAnswer again =
        cli.run(R"({"command":"change-status","purchaseOrders":["PO-1","PO-2"],"to":"expired"})", {u"--json"_s});
    QCOMPARE(again.code, 1);
    const QJsonArray rows = again.json().object().value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first()[u"done"_s].toBool(true), false);
    QCOMPARE(rows.first()[u"before"_s].toString(), u"suspended"_s);
    QCOMPARE(rows.first()[u"error"_s][u"code"_s].toString(), u"transition-not-offered"_s);
    const CliAnswer gone = cli.run(R"({"command":"delete-purchase-orders","purchaseOrders":["PO-1"]})");
    QCOMPARE(gone.out, QByteArray("PO-1 was deleted.\n"));
}

void TestCliRuns::listsStopAtTheFirstRefusal()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    const QByteArray list =
        '[' + createOrder(u"PO-1"_s) + ',' + createOrder(u"PO-1"_s) + ',' + createOrder(u"PO-2"_s) + ']';
    const CliAnswer answer = cli.run(list, {u"--json"_s});
    QCOMPARE(answer.code, 1);
    const QJsonArray outcomes = answer.json().array();
    QCOMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes.at(0)[u"done"_s].toBool(), true);
    QCOMPARE(outcomes.at(1)[u"error"_s][u"rule"_s].toString(), u"B1"_s);
    const QJsonArray there =
        cli.call({u"list"_s, u"purchase-orders"_s, u"--workspace"_s, u"w.podesk"_s, u"--json"_s}).json().array();
    QCOMPARE(there.size(), 1);
}

void TestCliRuns::misspeltCommandsRunNothing_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown command") << QByteArray(R"({"command":"frobnicate"})") << u"unknown-command"_s << QString();
    QTest::newRow("unknown field") << QByteArray(R"({"command":"undo","colour":1})") << u"unknown-field"_s
                                   << u"/1/colour"_s;
    QTest::newRow("missing field") << QByteArray(R"({"command":"advance-clock"})") << u"missing-field"_s << u"/1/to"_s;
    QTest::newRow("wrong value") << QByteArray(R"({"command":"advance-clock","to":"soon"})") << u"invalid-field"_s
                                 << u"/1/to"_s;
    QTest::newRow("no object") << QByteArray("7") << u"invalid-field"_s << u"/1"_s;
    QTest::newRow("no JSON") << QByteArray("{") << u"malformed-json"_s << QString();
}

void TestCliRuns::misspeltCommandsRunNothing()
{
    QFETCH(QByteArray, second);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    const QByteArray before = cli.digest();
    const CliAnswer answer = cli.run('[' + createOrder(u"PO-1"_s) + ',' + second + ']', {u"--json"_s});
    QVERIFY2(answer.code == 2, answer.all().constData());
    QCOMPARE(answer.error().value(u"code"_s).toString(), code);
    if (!field.isEmpty())
        QCOMPARE(answer.error().value(u"details"_s)[u"field"_s].toString(), field);
    QCOMPARE(cli.digest(), before);
}

void TestCliRuns::dryRunWritesNothing()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    QCOMPARE(cli.run(createOrder(u"PO-1"_s)).code, 0);
    const QByteArray before = cli.digest();
    for (const QByteArray& command :
         {createOrder(u"PO-2"_s),
          QByteArray(R"({"command":"change-status","purchaseOrders":["PO-1"],"to":"suspended"})"),
          QByteArray(R"({"command":"delete-purchase-orders","purchaseOrders":["PO-1"]})"),
          QByteArray(R"({"command":"advance-clock","to":"2025-01-01"})"), QByteArray(R"({"command":"undo"})")}) {
        const CliAnswer answer = cli.run(command, {u"--dry-run"_s});
        QVERIFY2(answer.code == 0, answer.all().constData());
        QVERIFY(answer.out.endsWith("Dry run: nothing was written.\n"));
        QCOMPARE(cli.digest(), before);
    }
    QCOMPARE(cli.run(createOrder(u"PO-1"_s), {u"--dry-run"_s}).code, 1);
    const QJsonArray entries =
        cli.call({u"list"_s, u"journal"_s, u"--workspace"_s, u"w.podesk"_s, u"--json"_s}).json().array();
    QCOMPARE(entries.last()[u"command"_s].toString(), u"create-purchase-order"_s);
}

void TestCliRuns::idempotencyKeys()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    const QStringList key{u"--idempotency-key"_s, u"k1"_s, u"--json"_s};
    const CliAnswer first = cli.run(createOrder(u"PO-1"_s), key);
    const CliAnswer second = cli.run(createOrder(u"PO-1"_s), key);
    QCOMPARE(first.code, 0);
    QVERIFY2(second.code == 0, second.all().constData());
    QCOMPARE(second.json().object().value(u"position"_s), first.json().object().value(u"position"_s));
    const CliAnswer other = cli.run(createOrder(u"PO-2"_s), key);
    QCOMPARE(other.code, 1);
    QCOMPARE(other.error().value(u"code"_s).toString(), u"idempotency-reused"_s);
    const QByteArray list = '[' + createOrder(u"PO-3"_s) + ',' + createOrder(u"PO-4"_s) + ']';
    const QStringList listKey{u"--idempotency-key"_s, u"k2"_s};
    QCOMPARE(cli.run(list, listKey).code, 0);
    QCOMPARE(cli.run(list, listKey).code, 0);
    QCOMPARE(
        cli.call({u"list"_s, u"purchase-orders"_s, u"--workspace"_s, u"w.podesk"_s, u"--json"_s}).json().array().size(),
        3);
}

void TestCliRuns::undoAndRedo()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    const QByteArray empty = cli.digest();
    QCOMPARE(cli.run(createOrder(u"PO-1"_s)).code, 0);
    const QByteArray one = cli.digest();
    const CliAnswer undone = cli.run(R"({"command":"undo"})");
    QCOMPARE(undone.out, QByteArray("Undone: PO-1 was added.\n"));
    QCOMPARE(cli.digest(), empty);
    QCOMPARE(cli.run(R"({"command":"redo"})").out, QByteArray("Done again: PO-1 was added.\n"));
    QCOMPARE(cli.digest(), one);
    const CliAnswer nothing = cli.run(R"({"command":"redo"})", {u"--json"_s});
    QCOMPARE(nothing.code, 1);
    QCOMPARE(nothing.error().value(u"code"_s).toString(), u"nothing-to-redo"_s);
}

void TestCliRuns::interruptRollsBack()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    const QByteArray before = cli.digest();
    QProcess process;
    process.setWorkingDirectory(cli.path(u"."_s));
    process.start(QStringLiteral(PODESK_CLI), {u"generate"_s, u"--purchase-orders"_s, u"2000000"_s, u"w.podesk"_s});
    QVERIFY(process.waitForStarted());
    // Once its log grows, the command is at work.
    QTRY_VERIFY_WITH_TIMEOUT(
        QFileInfo(cli.path(u"w.podesk-wal"_s)).size() > 100'000 || process.state() == QProcess::NotRunning, 30'000);
    QCOMPARE(process.state(), QProcess::Running);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("Cancelled"));
    QCOMPARE(cli.digest(), before);
    QCOMPARE(cli.call({u"check"_s, u"w.podesk"_s}).code, 0);
}

QTEST_GUILESS_MAIN(TestCliRuns)
#include "tst_cliruns.moc"
