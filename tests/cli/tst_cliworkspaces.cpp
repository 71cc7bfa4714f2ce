// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprogram.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using podesk::test::CliAnswer;
using podesk::test::CliProgram;
using podesk::test::createOrder;

namespace {

/// Changes a workspace behind the program's back; the error, empty when it worked.
QString damage(const QString& file, const QStringList& statements)
{
    QString problem;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        db.setDatabaseName(file);
        if (!db.open())
            problem = db.lastError().text();
        for (const QString& statement : statements) {
            QSqlQuery query(db);
            if (problem.isEmpty() && !query.exec(statement))
                problem = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
    return problem;
}

} // namespace

/// Workspaces as files: made, refused, backed up, checked.
class TestCliWorkspaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makes();
    void refusesWhatIsNoWorkspace_data();
    void refusesWhatIsNoWorkspace();
    void refusesANewerSchema();
    void refusesALockedFile();
    void backsUp();
    void checkNamesTheDamagedRecord();
    void digestIsTheSameForTheSameActs();
    void generates();
    void demo();
    void advances();
    void comparesCheckpoints();
};

void TestCliWorkspaces::makes()
{
    const CliProgram cli;
    const CliAnswer made =
        cli.call({u"new"_s, u"--clock"_s, u"simulated"_s, u"--at"_s, u"2024-07-01T09:30"_s, u"--edition"_s, u"2026"_s,
                  u"--account"_s, u"123456789012"_s, u"--json"_s, u"w.podesk"_s});
    QVERIFY2(made.code == 0, made.all().constData());
    const QJsonObject facts = made.json().object();
    QCOMPARE(facts.value(u"now"_s).toString(), u"2024-07-01T09:30:00.000Z"_s);
    QCOMPARE(facts.value(u"edition"_s).toString(), u"2026"_s);
    QCOMPARE(facts.value(u"clock"_s).toString(), u"simulated"_s);
    QCOMPARE(facts.value(u"accounts"_s)[0][u"number"_s].toString(), u"123456789012"_s);
    const QByteArray before = cli.read(u"w.podesk"_s);
    const CliAnswer again = cli.makeWorkspace();
    QCOMPARE(again.code, 3);
    QVERIFY(again.problems.contains("w.podesk"));
    QCOMPARE(cli.read(u"w.podesk"_s), before);
}

void TestCliWorkspaces::refusesWhatIsNoWorkspace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << u"none.podesk"_s << u"workspace-missing"_s;
    QTest::newRow("directory") << u"."_s << u"workspace-is-directory"_s;
    QTest::newRow("text") << u"text.txt"_s << u"workspace-not-ours"_s;
    QTest::newRow("missing folder") << u"none/w.podesk"_s << u"workspace-missing"_s;
}

void TestCliWorkspaces::refusesWhatIsNoWorkspace()
{
    QFETCH(QString, file);
    QFETCH(QString, code);
    const CliProgram cli;
    cli.write(u"text.txt"_s, "This is a shopping list: milk, bread, and a great many other things.\n");
    const QByteArray before = cli.read(u"text.txt"_s);
    const QList<QStringList> calls{{u"check"_s, file},
                                   {u"list"_s, u"purchase-orders"_s, u"--workspace"_s, file},
                                   {u"advance"_s, u"--to"_s, u"2024-08-01"_s, u"--workspace"_s, file},
                                   {u"generate"_s, u"--purchase-orders"_s, u"3"_s, file}};
    for (const QStringList& arguments : calls) {
        const CliAnswer answer = cli.call(arguments);
        QVERIFY2(answer.code == 3, answer.all().constData());
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.problems.count('\n'), 1);
        const CliAnswer asJson = cli.call(arguments + QStringList{u"--json"_s});
        QCOMPARE(asJson.error().value(u"code"_s).toString(), code);
        QCOMPARE(asJson.error().value(u"details"_s)[u"path"_s].toString(), file);
        QCOMPARE(asJson.error().value(u"message"_s).toString().toUtf8() + '\n', asJson.problems);
    }
    QCOMPARE(cli.read(u"text.txt"_s), before);
    QCOMPARE(QDir(cli.path(u"."_s)).entryList(QDir::Files), QStringList{u"text.txt"_s});
}

void TestCliWorkspaces::refusesANewerSchema()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    const QString problem =
        damage(cli.path(u"w.podesk"_s),
               {u"INSERT INTO schema_migrations (number, name, checksum) VALUES (999, 'later', 'x')"_s});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QByteArray before = cli.read(u"w.podesk"_s);
    const CliAnswer answer = cli.call({u"check"_s, u"w.podesk"_s, u"--json"_s});
    QVERIFY2(answer.code == 3, answer.all().constData());
    QCOMPARE(answer.error().value(u"code"_s).toString(), u"workspace-newer"_s);
    QVERIFY(answer.problems.contains("newer version"));
    QCOMPARE(cli.read(u"w.podesk"_s), before);
}

void TestCliWorkspaces::refusesALockedFile()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
        db.setDatabaseName(cli.path(u"w.podesk"_s));
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        const CliAnswer answer = cli.run(createOrder(u"PO-1"_s), {u"--json"_s});
        QVERIFY2(answer.code == 3, answer.all().constData());
        QCOMPARE(answer.error().value(u"code"_s).toString(), u"workspace-locked"_s);
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"lock"_s);
    QCOMPARE(cli.run(createOrder(u"PO-1"_s)).code, 0);
}

void TestCliWorkspaces::backsUp()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    QCOMPARE(cli.run(createOrder(u"PO-1"_s)).code, 0);
    const CliAnswer made = cli.call({u"backup"_s, u"w.podesk"_s, u"copy.podesk"_s});
    QVERIFY2(made.code == 0, made.all().constData());
    QCOMPARE(cli.digest(u"copy.podesk"_s), cli.digest());
    const CliAnswer again = cli.call({u"backup"_s, u"w.podesk"_s, u"copy.podesk"_s});
    QCOMPARE(again.code, 3);
}

void TestCliWorkspaces::checkNamesTheDamagedRecord()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    QCOMPARE(cli.run(createOrder(u"PO-1"_s)).code, 0);
    const CliAnswer whole = cli.call({u"check"_s, u"w.podesk"_s, u"--json"_s});
    QCOMPARE(whole.code, 0);
    QVERIFY(whole.json().object().value(u"findings"_s).toArray().isEmpty());
    const QString problem =
        damage(cli.path(u"w.podesk"_s), {u"UPDATE purchase_orders SET value_minor = value_minor + 1"_s});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const CliAnswer damaged = cli.call({u"check"_s, u"w.podesk"_s});
    QCOMPARE(damaged.code, 1);
    QVERIFY2(damaged.problems.contains("PO-1") && damaged.problems.contains("20100") &&
                 damaged.problems.contains("20101"),
             damaged.all().constData());
    const QJsonArray findings =
        cli.call({u"check"_s, u"w.podesk"_s, u"--json"_s}).json().object().value(u"findings"_s).toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first()[u"invariant"_s].toString(), u"order-value"_s);
    QCOMPARE(findings.first()[u"subject"_s].toString(), u"PO-1"_s);
}

void TestCliWorkspaces::digestIsTheSameForTheSameActs()
{
    const CliProgram cli;
    for (const QString& name : {u"a.podesk"_s, u"b.podesk"_s}) {
        QCOMPARE(cli.call({u"new"_s, u"--clock"_s, u"simulated"_s, u"--at"_s, u"2024-07-01"_s, u"--name"_s, u"Books"_s,
                           name})
                     .code,
                 0);
        QCOMPARE(cli.run(createOrder(u"PO-1"_s), {}, name).code, 0);
    }
    const QByteArray digest = cli.digest(u"a.podesk"_s);
    QCOMPARE(digest.size(), 64);
    QCOMPARE(cli.digest(u"b.podesk"_s), digest);
    QCOMPARE(cli.run(createOrder(u"PO-2"_s), {}, u"b.podesk"_s).code, 0);
    QVERIFY(cli.digest(u"b.podesk"_s) != digest);
    // Two workspaces do not know each other.
    QCOMPARE(cli.digest(u"a.podesk"_s), digest);
    QCOMPARE(cli.run(R"({"command":"undo"})", {}, u"b.podesk"_s).code, 0);
    QCOMPARE(cli.digest(u"b.podesk"_s), digest);
}

void TestCliWorkspaces::generates()
{
    const CliProgram cli;
    for (const QString& name : {u"a.podesk"_s, u"b.podesk"_s, u"c.podesk"_s}) {
        QCOMPARE(cli.call({u"new"_s, u"--clock"_s, u"simulated"_s, u"--at"_s, u"2024-07-01"_s, u"--name"_s, u"Books"_s,
                           name})
                     .code,
                 0);
        const QString seed = name == "c.podesk"_L1 ? u"8"_s : u"7"_s;
        const CliAnswer made = cli.call({u"generate"_s, u"--purchase-orders"_s, u"200"_s, u"--seed"_s, seed, name});
        QVERIFY2(made.code == 0, made.all().constData());
        QVERIFY2(made.problems.isEmpty(), made.problems.constData());
        QCOMPARE(cli.call({u"check"_s, name}).code, 0);
    }
    QCOMPARE(cli.digest(u"a.podesk"_s), cli.digest(u"b.podesk"_s));
    QVERIFY(cli.digest(u"a.podesk"_s) != cli.digest(u"c.podesk"_s));
    QCOMPARE(
        cli.call({u"list"_s, u"purchase-orders"_s, u"--workspace"_s, u"a.podesk"_s, u"--json"_s}).json().array().size(),
        200);
}

void TestCliWorkspaces::demo()
{
    const CliProgram cli;
    const CliAnswer made = cli.call({u"new"_s, u"--demo"_s, u"--json"_s, u"demo.podesk"_s});
    QVERIFY2(made.code == 0, made.all().constData());
    QCOMPARE(made.json().object().value(u"purchaseOrders"_s).toInt(), 40);
    QCOMPARE(made.json().object().value(u"accounts"_s).toArray().size(), 4);
    QCOMPARE(cli.call({u"check"_s, u"demo.podesk"_s}).code, 0);
}

void TestCliWorkspaces::advances()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    QCOMPARE(cli.run(createOrder(u"PO-1"_s)).code, 0);
    const CliAnswer moved = cli.call({u"advance"_s, u"--to"_s, u"2025-01-02"_s, u"--workspace"_s, u"w.podesk"_s});
    QVERIFY2(moved.code == 0, moved.all().constData());
    QVERIFY(moved.out.contains("2 Jan 2025"));
    const QJsonArray expired = cli.call({u"list"_s, u"purchase-orders"_s, u"--workspace"_s, u"w.podesk"_s, u"--query"_s,
                                         u"status:expired"_s, u"--json"_s})
                                   .json()
                                   .array();
    QCOMPARE(expired.size(), 1);
    const CliAnswer back =
        cli.call({u"advance"_s, u"--to"_s, u"2024-07-01"_s, u"--workspace"_s, u"w.podesk"_s, u"--json"_s});
    QCOMPARE(back.code, 1);
    QCOMPARE(back.error().value(u"code"_s).toString(), u"clock-backwards"_s);
    QCOMPARE(cli.call({u"new"_s, u"real.podesk"_s}).code, 0);
    const CliAnswer real =
        cli.call({u"advance"_s, u"--to"_s, u"2099-01-01"_s, u"--workspace"_s, u"real.podesk"_s, u"--json"_s});
    QCOMPARE(real.code, 1);
    QCOMPARE(real.error().value(u"code"_s).toString(), u"real-clock"_s);
}

void TestCliWorkspaces::comparesCheckpoints()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    QCOMPARE(cli.run(createOrder(u"PO-77"_s)).code, 0);
    QCOMPARE(cli.run(R"({"command": "save-checkpoint", "name": "before"})").code, 0);
    QCOMPARE(cli.run(R"({"command": "change-status", "purchaseOrders": ["PO-77"], "to": "suspended"})").code, 0);
    const CliAnswer told = cli.call({u"compare"_s, u"before"_s, u"--workspace"_s, u"w.podesk"_s});
    QVERIFY2(told.code == 0, told.all().constData());
    QCOMPARE(told.out, QByteArray("Purchase order PO-77: Suspended: no -> yes\n"));
    const CliAnswer asJson = cli.call({u"compare"_s, u"before"_s, u"--json"_s, u"--workspace"_s, u"w.podesk"_s});
    const QJsonValue first = asJson.json().object().value(u"differences"_s)[0];
    QCOMPARE(first[u"number"_s].toString(), u"PO-77"_s);
    QCOMPARE(first[u"after"_s][u"suspended"_s].toInteger(), 1);
    const CliAnswer unknown = cli.call({u"compare"_s, u"nowhere"_s, u"--workspace"_s, u"w.podesk"_s});
    QVERIFY(unknown.code != 0);
    QVERIFY(unknown.problems.contains("nowhere"));
}

QTEST_GUILESS_MAIN(TestCliWorkspaces)
#include "tst_cliworkspaces.moc"
