// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The walls of the house, read from the sources themselves. Each check is first shown small bad samples that it must
// name, then the repository, in which it must find nothing.

#include "tests/layering/includecheck.h"
#include "tests/layering/packagecheck.h"
#include "tests/layering/wordingcheck.h"
#include "tests/support/shareddata.h"

#include <QDirIterator>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace podesk;
using namespace podesk::layering;

namespace {

using Check = std::function<Findings(const SourceText&)>;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<SourceText> filesBelow(const QStringList& folders, const QStringList& patterns)
{
    QList<SourceText> files;
    const QDir root(test::sourcePath(u""));
    for (const QString& folder : folders) {
        QDirIterator found(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QString path = found.next();
            const QString relative = root.relativeFilePath(path);
            files.append(path.endsWith(u".sql") ? readSqlScript(relative, bytesOf(path))
                                                : readSource(relative, bytesOf(path)));
        }
    }
    return files;
}

/// Prints each finding on a line of its own, since a failed check shortens long texts, and counts them.
qsizetype report(const Findings& found)
{
    for (const QString& line : found)
        qWarning().noquote() << line;
    return found.size();
}

} // namespace

class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scannerTakesSourcesApart();
    void qtHeadersAreKnown_data();
    void qtHeadersAreKnown();
    void proseIsTold_data();
    void proseIsTold();
    void badSampleIsNamed_data();
    void badSampleIsNamed();
    void goodSamplePasses_data();
    void goodSamplePasses();
    void repositoryKeepsTo_data();
    void repositoryKeepsTo();
    void migrationsArePortable();
    void everyCoreFolderExplainsItself();
    void badPackageLinesAreNamed();
    void readmeNamesEveryPackage();

private:
    Check check(const QString& name) const;

    QtHeaders m_qtHeaders;
    QList<SourceText> m_sources;
};

void LayeringTest::initTestCase()
{
    m_qtHeaders = readQtHeaders(QStringLiteral(PODESK_QT_INCLUDES));
    m_sources = filesBelow({u"core"_s, u"ui"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
    QVERIFY2(m_sources.size() > 20, "too few sources found; is the path to the checkout right?");
}

Check LayeringTest::check(const QString& name) const
{
    if (name == u"includes")
        return [this](const SourceText& source) { return checkIncludes(source, m_qtHeaders); };
    if (name == u"wording")
        return checkWording;
    if (name == u"sql")
        return checkPortableSql;
    if (name == u"vendors")
        return checkVendorNames;
    if (name == u"clock")
        return checkClock;
    return checkFileHead;
}

void LayeringTest::scannerTakesSourcesApart()
{
    const SourceText source =
        readSource(u"core/domain/x.cpp"_s, "// a \"comment\"\n"
                                           "#include <QString>\n"
                                           "  #include \"core/domain/money.h\"\n"
                                           "// #include <QWidget>\n"
                                           "auto n = 1'000; auto c = '\"';\n"
                                           "auto s = u\"one \"_s\n"
                                           "    u\"two\\\"\"_s; /* \"no\" */ f(\"three\", \"four\");\n"
                                           "auto r = uR\"sql(five \"quoted\" )x\" six)sql\"_s; g(\"seven\");\n");
    QCOMPARE(source.includes.size(), 2);
    QCOMPARE(source.includes.at(0).target, u"QString"_s);
    QVERIFY(source.includes.at(0).angled);
    QCOMPARE(source.includes.at(1).target, u"core/domain/money.h"_s);
    QCOMPARE(source.includes.at(1).line, 3);
    QStringList texts;
    for (const Literal& literal : source.literals)
        texts += literal.text;
    QCOMPARE(texts, (QStringList{u"one two\""_s, u"three"_s, u"four"_s, u"five \"quoted\" )x\" six"_s, u"seven"_s}));
    QCOMPARE(source.literals.at(0).firstLine, 6);
    QCOMPARE(source.literals.at(0).lastLine, 7);
    QCOMPARE(source.literals.at(4).firstLine, 8);
    QVERIFY(!source.code.contains(u"comment"));
    QVERIFY(!source.code.contains(u"three"));
    QVERIFY(source.code.contains(u"1'000"));
}

void LayeringTest::qtHeadersAreKnown_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("module");
    QTest::newRow("core") << u"QString"_s << u"Core"_s;
    QTest::newRow("sql") << u"QSqlQuery"_s << u"Sql"_s;
    QTest::newRow("sql lower case") << u"qsqlquery.h"_s << u"Sql"_s;
    QTest::newRow("widgets") << u"QWidget"_s << u"Widgets"_s;
    QTest::newRow("gui") << u"QColor"_s << u"Gui"_s;
    QTest::newRow("network") << u"QLocalServer"_s << u"Network"_s;
}

void LayeringTest::qtHeadersAreKnown()
{
    QFETCH(QString, header);
    QTEST(m_qtHeaders.value(header), "module");
}

void LayeringTest::proseIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("prose");
    const auto row = [](const char* text, bool prose) { QTest::newRow(text) << QString::fromUtf8(text) << prose; };
    row("The purchase order is suspended.", true);
    row("is suspended", true);
    row("Unknown column", true);
    row("Tax ID missing", true);
    row("%1 lines were left out", true);
    row("amount, which must be positive", true);
    row("PO expired!", true);
    row("AWS Marketplace Blanket Usage", false);
    row("AWS Professional Services and Training", false);
    row("suspended-expired", false);
    row("not_found", false);
    row("BL-Add", false);
    row("yyyy-MM-dd hh:mm:ss", false);
    row("number, amount, currency", false);
    row("Contoso Cloud Services", false);
    row("Bank of Ireland", false);
    row("%1 of id %2", false);
    row("out of order", true);
    row("dddd ddd dd d HH mm", false);
    row("A-Z a-z 0-9 _ .", false);
    row("; ", false);
    row("", false);
}

void LayeringTest::proseIsTold()
{
    QFETCH(QString, text);
    QTEST(isProse(text), "prose");
}

void LayeringTest::badSampleIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* tag, QStringView check, QStringView path, const char* text) {
        QTest::newRow(tag) << check.toString() << path.toString() << QByteArray(text);
    };
    row("domain to storage", u"includes", u"core/domain/a.h", "#include \"core/storage/workspace.h\"\n");
    row("rules to engine", u"includes", u"core/rules/a.cpp", "#include \"core/engine/commands.h\"\n");
    row("storage to rules", u"includes", u"core/storage/a.cpp", "#include \"core/rules/trace.h\"\n");
    row("storage to exchange", u"includes", u"core/storage/list/a.cpp", "#include \"core/exchange/csv.h\"\n");
    row("engine to words", u"includes", u"core/engine/a.cpp", "#include \"ui/words/words.h\"\n");
    row("engine to connect", u"includes", u"core/engine/a.cpp", "#include \"core/connect/server.h\"\n");
    row("words to engine", u"includes", u"ui/words/a.cpp", "#include \"core/engine/commands.h\"\n");
    row("words to lists", u"includes", u"ui/words/a.cpp", "#include \"ui/lists/model.h\"\n");
    row("page to storage", u"includes", u"ui/lists/a.cpp", "#include \"core/storage/workspace.h\"\n");
    row("page to app", u"includes", u"ui/lists/a.cpp", "#include \"app/desk/application.h\"\n");
    row("cli to pages", u"includes", u"app/cli/a.cpp", "#include \"ui/lists/model.h\"\n");
    row("not rooted", u"includes", u"core/domain/a.cpp", "#include \"money.h\"\n");
    row("upwards", u"includes", u"core/domain/a.cpp", "#include \"../storage/workspace.h\"\n");
    row("ours in angles", u"includes", u"core/domain/a.cpp", "#include <core/storage/workspace.h>\n");
    row("no such room", u"includes", u"core/misc/a.cpp", "int a;\n");
    row("sql in domain", u"includes", u"core/domain/a.cpp", "#include <QSqlQuery>\n");
    row("sql by folder", u"includes", u"core/rules/a.cpp", "#include <QtSql/QSqlQuery>\n");
    row("sql module", u"includes", u"core/engine/a.cpp", "#include <QtSql>\n");
    row("sql lower case", u"includes", u"ui/lists/a.cpp", "#include <qsqldatabase.h>\n");
    row("sql in app", u"includes", u"app/desk/main.cpp", "#include <QtSql/QSqlDatabase>\n");
    row("gui in core", u"includes", u"core/engine/a.cpp", "#include <QColor>\n");
    row("widgets in core", u"includes", u"core/exchange/a.cpp", "#  include <QtWidgets/QWidget>\n");
    row("charts in core", u"includes", u"core/storage/a.cpp", "#include <QtCharts/QChart>\n");
    row("gui in words", u"includes", u"ui/words/a.cpp", "#include <QFont>\n");
    row("network in engine", u"includes", u"core/engine/a.cpp", "#include <QTcpSocket>\n");
    row("connect to engine", u"includes", u"core/connect/a.cpp", "#include \"core/engine/engineclient.h\"\n");
    row("connect to storage", u"includes", u"core/connect/a.cpp", "#include \"core/storage/workspace.h\"\n");
    row("shell to connect", u"includes", u"ui/shell/a.cpp", "#include \"core/connect/workspacepeers.h\"\n");
    row("network in shell", u"includes", u"ui/shell/a.cpp", "#include <QLocalServer>\n");
    row("network in app", u"includes", u"app/desk/a.cpp", "#include <QtNetwork/QLocalSocket>\n");
    row("charts in lists", u"includes", u"ui/lists/a.cpp", "#include <QtCharts/QChartView>\n");
    row("network in lists", u"includes", u"ui/lists/a.cpp", "#include <QtNetwork/QLocalServer>\n");
    row("sqlite3 in engine", u"includes", u"core/engine/a.cpp", "#include <sqlite3.h>\n");
    row("csv in storage", u"includes", u"core/storage/a.cpp", "#include <csv.h>\n");
    row("openssl in rules", u"includes", u"core/rules/a.cpp", "#include <openssl/evp.h>\n");

    row("sentence", u"wording", u"core/engine/a.cpp", "auto s = u\"The order was not found.\"_s;\n");
    row("sentence in pieces", u"wording", u"core/rules/a.cpp", "auto s = u\"must \"_s\n  u\"be\"_s;\n");
    row("raw sentence", u"wording", u"core/domain/a.h", "auto s = R\"(Amount is too large)\";\n");
    row("sentence in storage", u"wording", u"core/storage/a.cpp", "auto s = u\"cannot open the file\"_s;\n");
    row("sql outside storage", u"wording", u"core/engine/a.cpp", "auto s = u\"SELECT many things FROM orders\"_s;\n");
    row("excuse without reason", u"wording", u"core/rules/a.cpp", "auto s = u\"must be\"_s; // not prose: \n");
    row("tr in core", u"wording", u"core/engine/a.cpp", "auto s = tr(\"x\");\n");
    row("QObject::tr in core", u"wording", u"core/engine/a.cpp", "auto s = QObject::tr(\"x\");\n");
    row("translate in core", u"wording", u"core/rules/a.cpp", "auto s = QCoreApplication::translate(\"a\", \"b\");\n");
    row("noop in core", u"wording", u"core/rules/a.cpp", "auto s = QT_TRANSLATE_NOOP (\"a\", \"b\");\n");
    row("tr in app", u"wording", u"app/cli/a.cpp", "auto s = tr(\"x\");\n");

    row("autoincrement", u"sql", u"core/storage/a.cpp", "q(u\"id INTEGER PRIMARY KEY AUTOINCREMENT\"_s);\n");
    row("rowid", u"sql", u"core/storage/list/a.cpp", "q(u\"SELECT rowid FROM t\"_s);\n");
    row("like", u"sql", u"core/storage/a.cpp", "q(u\"a like ?\"_s);\n");
    row("glob", u"sql", u"core/storage/a.cpp", "q(u\"a GLOB ?\"_s);\n");
    row("datetime", u"sql", u"core/storage/a.cpp", "q(u\"datetime( 'now')\"_s);\n");
    row("strftime", u"sql", u"core/storage/a.cpp", "q(u\"strftime('%Y', t)\"_s);\n");
    row("julianday", u"sql", u"core/storage/a.cpp", "q(u\"julianday(t)\"_s);\n");
    row("insert or", u"sql", u"core/storage/a.cpp", "q(u\"INSERT OR IGNORE INTO t\"_s);\n");
    row("insert or in pieces", u"sql", u"core/storage/a.cpp", "q(\"INSERT \"\n  \"OR REPLACE INTO t\");\n");
    row("replace into", u"sql", u"core/storage/a.cpp", "q(u\"REPLACE INTO t\"_s);\n");
    row("pragma", u"sql", u"core/storage/database.cpp", "q(u\"PRAGMA journal_mode\"_s);\n");
    row("statement in engine", u"sql", u"core/engine/a.cpp", "q(u\"SELECT id \"_s\n u\"FROM t WHERE a = 1\"_s);\n");
    row("statement in app", u"sql", u"app/cli/a.cpp", "q(u\"DELETE FROM t\"_s);\n");
    row("last insert id", u"sql", u"core/storage/a.cpp", "auto id = query.lastInsertId();\n");

    row("file name", u"vendors", u"core/exchange/a.cpp", "open(u\"PurchaseOrderHeader.csv\"_s);\n");
    row("in a comment", u"vendors", u"ui/lists/a.cpp", "// as in AdventureWorks\n");
    row("column name", u"vendors", u"app/cli/a.cpp", "column(u\"OrderQty\"_s);\n");
    row("lookup name", u"vendors", u"core/exchange/a.cpp", "lookup(u\"ship-methods\"_s);\n");

    row("clock in rules", u"clock", u"core/rules/a.cpp", "auto t = QDateTime::currentDateTimeUtc();\n");
    row("std clock", u"clock", u"core/domain/a.cpp", "auto t = std::chrono::system_clock::now();\n");

    row("no licence", u"head", u"core/domain/a.cpp", "// SPDX-FileCopyrightText: 2026 The PO Desk authors\n\n");
    row("no copyright", u"head", u"core/domain/a.cpp", "\n// SPDX-License-Identifier: GPL-3.0-or-later\n");
    row("no pragma", u"head", u"core/domain/a.h",
        "// SPDX-FileCopyrightText: 2026 The PO Desk authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n");
}

void LayeringTest::badSampleIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    const Findings found = check(name)(readSource(path, text));
    QVERIFY(!found.isEmpty());
    QVERIFY2(found.first().startsWith(path + u':'), qPrintable(found.first()));
}

void LayeringTest::goodSamplePasses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* tag, QStringView check, QStringView path, const char* text) {
        QTest::newRow(tag) << check.toString() << path.toString() << QByteArray(text);
    };
    row("engine", u"includes", u"core/engine/a.cpp",
        "#include \"core/storage/workspace.h\"\n#include \"core/exchange/csvreader.h\"\n#include <QFuture>\n#include "
        "<vector>\n");
    row("storage", u"includes", u"core/storage/list/a.cpp",
        "#include \"core/storage/database.h\"\n#include <QSqlQuery>\n#include <sqlite3.h>\n#include <openssl/evp.h>\n");
    row("page", u"includes", u"ui/lists/a.cpp",
        "#include \"ui/words/words.h\"\n#include \"ui/common/x.h\"\n#include <QtWidgets/QTableView>\n#include "
        "\"a.moc\"\n");
    row("connect", u"includes", u"core/connect/a.cpp",
        "#include <QLocalServer>\n#include \"core/exchange/csv.h\"\n#include \"core/domain/ids.h\"\n");
    row("overview", u"includes", u"ui/overview/a.cpp", "#include <QtCharts/QChart>\n#include \"ui/lists/page.h\"\n");
    row("desk", u"includes", u"app/desk/a.cpp", "#include \"core/connect/firststart.h\"\n");
    row("cli", u"includes", u"app/cli/a.cpp", "#include \"core/storage/workspace.h\"\n#include <CLI/CLI.hpp>\n");
    row("commented out", u"includes", u"core/domain/a.cpp", "// #include <QSqlQuery>\n/* #include <QWidget> */\n");
    row("comment", u"wording", u"core/rules/a.cpp",
        "// The order must be active.\n/* so it is written */ int a = 1'000;\n");
    row("sql in storage", u"wording", u"core/storage/a.cpp", "q(u\"SELECT one two FROM orders\"_s);\n");
    row("excused", u"wording", u"core/exchange/a.cpp",
        "h(u\"Bill from\"_s); // not prose: a heading of the file format\n");
    row("ids", u"wording", u"core/rules/a.cpp", "r(\"R12\"_L1, \"BL-Add\"_L1, \"expiration-month\"_L1);\n");
    row("tr in ui", u"wording", u"ui/lists/a.cpp", "auto s = tr(\"The order is suspended.\");\n");
    row("method of that name", u"wording", u"core/engine/a.cpp", "matrix.translate(1, 2); attr(3); p->tr(4);\n");
    row("portable", u"sql", u"core/storage/a.cpp", "q(u\"UPDATE t SET a = ?, unlike_b = ? WHERE id = ?\"_s);\n");
    row("dialect", u"sql", u"core/storage/sqlitedialect.cpp", "q(u\"PRAGMA journal_mode = WAL\"_s);\n");
    row("engine may say pragma", u"sql", u"core/engine/a.cpp", "k(u\"pragma\"_s);\n");
    row("our words", u"vendors", u"core/domain/a.cpp", "UnitPrice unitPrice; // shipTo, purchaseOrderId\n");
    row("clock in engine", u"clock", u"core/engine/a.cpp", "auto t = QDateTime::currentDateTimeUtc();\n");
}

void LayeringTest::goodSamplePasses()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    const Findings found = check(name)(readSource(path, text));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void LayeringTest::repositoryKeepsTo_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"includes", "wording", "sql", "vendors", "clock", "head"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void LayeringTest::repositoryKeepsTo()
{
    QFETCH(QString, name);
    Findings found;
    for (const SourceText& source : m_sources)
        found += check(name)(source);
    QCOMPARE(report(found), 0);
}

void LayeringTest::migrationsArePortable()
{
    QCOMPARE(checkPortableSql(
                 readSqlScript(u"resources/migrations/0000.sql"_s,
                               "-- no rowid here\nCREATE TABLE t (\n  id INTEGER PRIMARY KEY AUTOINCREMENT);\n"))
                 .size(),
             1);
    const QList<SourceText> scripts = filesBelow({u"resources/migrations"_s}, {u"*.sql"_s});
    QVERIFY(!scripts.isEmpty());
    Findings found;
    for (const SourceText& script : scripts)
        found += checkPortableSql(script) + checkVendorNames(script);
    QCOMPARE(report(found), 0);
}

void LayeringTest::everyCoreFolderExplainsItself()
{
    const QDir core(test::sourcePath(u"core"));
    const QStringList folders = core.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(folders.contains(u"domain"_s));
    QStringList silent;
    for (const QString& folder : folders) {
        const QDir room(core.filePath(folder));
        if (!room.isEmpty() && !room.exists(u"README.md"_s))
            silent += u"core/"_s + folder;
    }
    QVERIFY2(silent.isEmpty(), qPrintable(u"without a README.md: "_s + silent.join(u", "_s)));
}

void LayeringTest::badPackageLinesAreNamed()
{
    const PackageNames list = readPackageList("# comment\nalpha  # a\nbeta verb # b\ngamma verb\nalpha # again\n");
    QCOMPARE(list.names, (QStringList{u"alpha"_s, u"alpha"_s, u"beta"_s, u"gamma"_s}));
    const PackageNames table = readPackageTable("| x | y |\n| package | for |\n| --- | --- |\n| delta, beta | d |\n"
                                                "| gamma | |\n\n| other | table |\n");
    QCOMPARE(table.names, (QStringList{u"beta"_s, u"delta"_s, u"gamma"_s}));
    QCOMPARE(checkPackages(list, table),
             (QStringList{u"resources/packages-debian.txt:4: gamma without a purpose"_s,
                          u"resources/packages-debian.txt:5: alpha stands twice"_s,
                          u"README.md:5: gamma without a purpose"_s, u"README.md: alpha is missing"_s,
                          u"README.md: alpha is missing"_s, u"resources/packages-debian.txt: delta is missing"_s}));
}

void LayeringTest::readmeNamesEveryPackage()
{
    const PackageNames list = readPackageList(bytesOf(test::sourcePath(u"resources/packages-debian.txt")));
    const PackageNames table = readPackageTable(bytesOf(test::sourcePath(u"README.md")));
    QVERIFY(list.names.contains(u"g++"_s));
    QCOMPARE(report(checkPackages(list, table)), 0);
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
