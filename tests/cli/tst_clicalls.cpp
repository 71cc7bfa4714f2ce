// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/commands.h"
#include "tests/cli/cliprogram.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;
using podesk::test::CliAnswer;
using podesk::test::CliProgram;

/// How the program is called: help, version, misspelt calls, language.
class TestCliCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionAndHelp();
    void everyOptionIsExplained_data();
    void everyOptionIsExplained();
    void wrongCalls_data();
    void wrongCalls();
    void rules();
    void commandsAreListed();
    void language();
    void characterSets();
    void brokenPipeIsSilent();
};

void TestCliCalls::versionAndHelp()
{
    const CliProgram cli;
    const CliAnswer version = cli.call({u"--version"_s});
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, QByteArray("podesk-cli " PODESK_VERSION "\n"));
    const CliAnswer help = cli.call({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char* verb :
         {"new", "check", "backup", "list", "run", "advance", "import", "export", "rules", "scenario", "generate"})
        QVERIFY2(help.out.contains(QByteArray("\n  ") + verb + ' '), verb);
    QVERIFY(help.problems.isEmpty());
}

void TestCliCalls::everyOptionIsExplained_data()
{
    QTest::addColumn<QStringList>("verb");
    for (const QString& verb : {u"new"_s, u"check"_s, u"backup"_s, u"list"_s, u"run"_s, u"advance"_s, u"import"_s,
                                u"export"_s, u"rules"_s, u"generate"_s})
        QTest::newRow(qPrintable(verb)) << QStringList{verb};
    for (const QString& verb : {u"run"_s, u"check"_s, u"new"_s, u"list"_s, u"schema"_s})
        QTest::newRow(qPrintable(u"scenario "_s + verb)) << QStringList{u"scenario"_s, verb};
    QTest::newRow("import purchase-orders") << QStringList{u"import"_s, u"purchase-orders"_s};
}

void TestCliCalls::everyOptionIsExplained()
{
    QFETCH(QStringList, verb);
    const CliProgram cli;
    const CliAnswer help = cli.call(verb + QStringList{u"--help"_s});
    QCOMPARE(help.code, 0);
    int options = 0;
    const QList<QByteArray> lines = help.out.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray& line = lines.at(i);
        if (!line.startsWith("  ") || line.startsWith("   "))
            continue;
        ++options;
        // The explanation stands at column 46, or on the next line when the option is long.
        const bool isExplained = line.size() > 46 && line.at(45) == ' ';
        const bool isExplainedBelow = i + 1 < lines.size() && lines.at(i + 1).startsWith(QByteArray(46, ' '));
        QVERIFY2(isExplained || isExplainedBelow, line.constData());
    }
    QVERIFY(options > 0);
}

void TestCliCalls::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown verb") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"rules"_s, u"--frobnicate"_s};
    QTest::newRow("missing workspace") << QStringList{u"check"_s};
    QTest::newRow("unknown list") << QStringList{u"list"_s, u"invoices-of-mars"_s, u"--workspace"_s, u"w"_s};
    QTest::newRow("limit of zero") << QStringList{u"list"_s, u"journal"_s, u"--workspace"_s,
                                                  u"w"_s,    u"--limit"_s, u"0"_s};
    QTest::newRow("limit of words") << QStringList{u"list"_s, u"journal"_s, u"--workspace"_s,
                                                   u"w"_s,    u"--limit"_s, u"few"_s};
    QTest::newRow("csv and json") << QStringList{u"list"_s, u"journal"_s, u"--workspace"_s,
                                                 u"w"_s,    u"--csv"_s,   u"--json"_s};
    QTest::newRow("run without command") << QStringList{u"run"_s, u"--workspace"_s, u"w"_s};
    QTest::newRow("run without workspace") << QStringList{u"run"_s, u"c.json"_s};
    QTest::newRow("time that is none") << QStringList{u"advance"_s, u"--to"_s, u"tomorrow"_s, u"--workspace"_s, u"w"_s};
    QTest::newRow("start on a real clock") << QStringList{u"new"_s, u"--at"_s, u"2024-07-01"_s, u"w"_s};
    QTest::newRow("edition") << QStringList{u"new"_s, u"--edition"_s, u"1999"_s, u"w"_s};
    QTest::newRow("account number") << QStringList{u"new"_s, u"--account"_s, u"12"_s, u"w"_s};
    QTest::newRow("input without a name") << QStringList{u"import"_s,    u"purchase-orders"_s, u"--workspace"_s, u"w"_s,
                                                         u"--mapping"_s, u"podesk-csv"_s,      u"orders.csv"_s};
    QTest::newRow("query that cannot be read")
        << QStringList{u"list"_s, u"journal"_s, u"--workspace"_s, u"w"_s, u"--query"_s, u"\"open"_s};
    QTest::newRow("query with an unknown field")
        << QStringList{u"list"_s, u"journal"_s, u"--workspace"_s, u"w"_s, u"--query"_s, u"foo:1"_s};
    QTest::newRow("none generated") << QStringList{u"generate"_s, u"--purchase-orders"_s, u"0"_s, u"w"_s};
}

void TestCliCalls::wrongCalls()
{
    QFETCH(QStringList, arguments);
    const CliProgram cli;
    const CliAnswer answer = cli.call(arguments);
    QVERIFY2(answer.code == 2, answer.all().constData());
    QVERIFY2(answer.out.isEmpty() || arguments.contains(u"--json"_s), answer.out.constData());
    QCOMPARE(answer.problems.count('\n'), 1);
    QVERIFY(!QFile::exists(cli.path(u"w"_s)));
    if (arguments.isEmpty() || arguments.contains(u"--json"_s))
        return;
    const CliAnswer asJson = cli.call(arguments + QStringList{u"--json"_s});
    QCOMPARE(asJson.code, 2);
    QVERIFY2(!asJson.error().value(u"code"_s).toString().isEmpty(), asJson.all().constData());
    QCOMPARE(asJson.error().value(u"exitCode"_s).toInt(), 2);
}

void TestCliCalls::rules()
{
    const CliProgram cli;
    const CliAnswer text = cli.call({u"rules"_s});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains("B1   BL-Add"));
    const QJsonArray rules = cli.call({u"rules"_s, u"--json"_s}).json().array();
    QCOMPARE(rules.size() + 1, qsizetype(text.out.count('\n'))); // one line says how many are proven
    for (const QJsonValue& rule : rules) {
        for (const QString& member : {u"id"_s, u"name"_s, u"source"_s, u"evidence"_s})
            QVERIFY(!rule[member].toString().isEmpty());
        QVERIFY(!rule[u"editions"_s].toArray().isEmpty());
    }
}

void TestCliCalls::commandsAreListed()
{
    const CliProgram cli;
    const CliAnswer text = cli.call({u"run"_s, u"--list"_s});
    QCOMPARE(text.code, 0);
    const QJsonArray listed = cli.call({u"run"_s, u"--list"_s, u"--json"_s}).json().array();
    QCOMPARE(listed.size(), commandDefinitions().size());
    for (qsizetype i = 0; i < listed.size(); ++i) {
        const CommandDefinition& definition = commandDefinitions().at(i);
        QCOMPARE(listed.at(i)[u"command"_s].toString(), QString(definition.name));
        QVERIFY(text.out.contains(QString(definition.name).toUtf8() + ": "));
        QCOMPARE(listed.at(i)[u"fields"_s].toArray().size(), definition.fields.size());
        for (const CommandField& field : definition.fields)
            QVERIFY(text.out.contains(QString(field.form).toUtf8()));
    }
}

void TestCliCalls::language()
{
    CliProgram cli;
    QVERIFY(cli.call({u"check"_s, u"none.podesk"_s}).problems.startsWith("There is no workspace"));
    cli.setEnvironment(u"LC_ALL"_s, {});
    cli.setEnvironment(u"LC_CTYPE"_s, u"C.UTF-8"_s);
    cli.setEnvironment(u"LANG"_s, u"de_DE.UTF-8"_s);
    const CliAnswer german = cli.call({u"check"_s, u"none.podesk"_s});
    QCOMPARE(german.code, 3);
    QVERIFY2(german.problems.startsWith("Es gibt keinen Arbeitsbereich"), german.problems.constData());
    QVERIFY(cli.call({u"--help"_s}).out.contains("Optionen:"));
    cli.setEnvironment(u"LANG"_s, u"fr_FR.UTF-8"_s);
    QVERIFY(cli.call({u"check"_s, u"none.podesk"_s}).problems.startsWith("There is no workspace"));
}

void TestCliCalls::characterSets()
{
    // A locale without UTF-8 still gets UTF-8, and no warning of a library on standard error.
    CliProgram cli;
    cli.setEnvironment(u"LC_ALL"_s, u"C"_s);
    const CliAnswer made = cli.call({u"new"_s, u"Bestellungen-ä.podesk"_s});
    QVERIFY2(made.code == 0, made.all().constData());
    QVERIFY(made.problems.isEmpty());
    QVERIFY(made.out.contains("“Bestellungen-ä.podesk”"));
    QVERIFY(QFile::exists(cli.path(u"Bestellungen-ä.podesk"_s)));
}

void TestCliCalls::brokenPipeIsSilent()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    QCOMPARE(cli.call({u"generate"_s, u"--purchase-orders"_s, u"3000"_s, u"w.podesk"_s}).code, 0);
    for (const QString& form : {QString(), u"--json"_s, u"--csv"_s}) {
        QProcess shell;
        shell.setWorkingDirectory(cli.path(u"."_s));
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, u"\"$0\" list purchase-orders --workspace w.podesk %1 | head -n 1"_s.arg(form),
                     QStringLiteral(PODESK_CLI)});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
    }
}

QTEST_GUILESS_MAIN(TestCliCalls)
#include "tst_clicalls.moc"
