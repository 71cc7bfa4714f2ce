// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/listquery.h"
#include "tests/cli/cliprogram.h"
#include "tests/support/shareddata.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;
using podesk::test::CliAnswer;
using podesk::test::CliProgram;
using podesk::test::createOrder;

/// Lists, exports and imports.
class TestCliLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsInThreeForms();
    void queriesAndLimits();
    void journal();
    void exportAndImportAreInverse_data();
    void exportAndImportAreInverse();
    void importNamesWhatItLeavesOut();
    void importRefusals();
    void unwritableTargets();
    void naughtyStrings();
};

namespace {

QByteArray severalOrders()
{
    QByteArray all = "[";
    all += createOrder(u"PO-1"_s, {{u"description"_s, u"cloud, \"quoted\"\nsecond line"_s}});
    all += ',' + createOrder(u"PO-2"_s,
                             {{u"tags"_s, QJsonArray{QJsonObject{{u"key"_s, u"team"_s}, {u"value"_s, u"=net"_s}}}}});
    all += ',' + createOrder(u"PO-3"_s, {{u"contacts"_s, QJsonArray{QJsonObject{{u"name"_s, u"Zoë"_s},
                                                                                {u"email"_s, u"zoe@example.com"_s}}}}});
    all += R"(,{"command":"change-status","purchaseOrders":["PO-2","PO-3"],"to":"suspended"}])";
    return all;
}

} // namespace

void TestCliLists::listsInThreeForms()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    const QStringList call{u"list"_s, u"purchase-orders"_s, u"--workspace"_s, u"w.podesk"_s};
    QCOMPARE(cli.call(call).code, 0);
    QCOMPARE(cli.call(call + QStringList{u"--json"_s}).json().array().size(), 0);
    const CliAnswer made = cli.run(severalOrders());
    QVERIFY2(made.code == 0, made.all().constData());

    const CliAnswer text = cli.call(call);
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.startsWith("Purchase order ID  Status"));
    QVERIFY2(text.out.contains("3 purchase orders; USD 603.00"), text.out.constData());
    const CliAnswer csv = cli.call(call + QStringList{u"--csv"_s});
    QVERIFY(csv.out.startsWith("number,status,value,value-currency,"));
    QCOMPARE(csv.out.count("\r\n"), 4);
    const QJsonArray rows = cli.call(call + QStringList{u"--json"_s}).json().array();
    QCOMPARE(rows.size(), 3);
    for (const ListField& field : listFields(ListKind::PurchaseOrders))
        QVERIFY2(rows.first().toObject().contains(QString(field.name)), qPrintable(QString(field.name)));
    const CliAnswer lines = cli.call({u"list"_s, u"line-items"_s, u"--workspace"_s, u"w.podesk"_s, u"--json"_s});
    QCOMPARE(lines.json().array().size(), 3);
    const CliAnswer two = cli.call(call + QStringList{u"--fields"_s, u"status,number"_s, u"--csv"_s});
    QVERIFY2(two.out.startsWith("status,number\r\nactive,PO-1\r\n"), two.out.constData());
    QCOMPARE(cli.call(call + QStringList{u"--fields"_s, u"colour"_s}).code, 2);
}

void TestCliLists::queriesAndLimits()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    QCOMPARE(cli.run(severalOrders()).code, 0);
    const auto numbers = [&](const QStringList& more) {
        QStringList found;
        const CliAnswer answer =
            cli.call(QStringList{u"list"_s, u"purchase-orders"_s, u"--workspace"_s, u"w.podesk"_s, u"--json"_s} + more);
        for (const QJsonValue& row : answer.json().array())
            found.append(row[u"number"_s].toString());
        return found;
    };
    QCOMPARE(numbers({u"--query"_s, u"status:suspended sort:-number"_s}), (QStringList{u"PO-3"_s, u"PO-2"_s}));
    QCOMPARE(numbers({u"--query"_s, u"-status:suspended"_s}), QStringList{u"PO-1"_s});
    QCOMPARE(numbers({u"--query"_s, u"CLOUD"_s}), QStringList{u"PO-1"_s});
    QCOMPARE(numbers({u"--query"_s, u"sort:-number"_s, u"--limit"_s, u"2"_s}), (QStringList{u"PO-3"_s, u"PO-2"_s}));
    QCOMPARE(numbers({u"--query"_s, u"nobody"_s, u"--limit"_s, u"2"_s}), QStringList{});
}

void TestCliLists::journal()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    QCOMPARE(cli.run(createOrder(u"PO-1"_s), {u"--actor"_s, u"Ann"_s}).code, 0);
    const QJsonArray entries =
        cli.call({u"list"_s, u"journal"_s, u"--workspace"_s, u"w.podesk"_s, u"--json"_s}).json().array();
    QCOMPARE(entries.last()[u"command"_s].toString(), u"create-purchase-order"_s);
    QCOMPARE(entries.last()[u"actor"_s].toString(), u"Ann"_s);
    QCOMPARE(entries.last()[u"subject"_s].toString(), u"PO-1"_s);
    QVERIFY(cli.call({u"list"_s, u"journal"_s, u"--workspace"_s, u"w.podesk"_s}).out.contains("Add purchase order"));
}

void TestCliLists::exportAndImportAreInverse_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("json") << u"json"_s;
}

void TestCliLists::exportAndImportAreInverse()
{
    QFETCH(QString, format);
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    QCOMPARE(cli.makeWorkspace(u"b.podesk"_s).code, 0);
    QCOMPARE(cli.run(severalOrders()).code, 0);
    const QStringList call{u"export"_s, u"purchase-orders"_s, u"--workspace"_s};
    const CliAnswer written = cli.call(call + QStringList{u"w.podesk"_s, u"--format"_s, format, u"first.out"_s});
    QVERIFY2(written.code == 0, written.all().constData());
    const CliAnswer imported = cli.call({u"import"_s, u"purchase-orders"_s, u"--workspace"_s, u"b.podesk"_s,
                                         u"--mapping"_s, u"podesk-"_s + format, u"orders=first.out"_s});
    QVERIFY2(imported.code == 0, imported.all().constData());
    QVERIFY(imported.problems.isEmpty());
    const CliAnswer again = cli.call(call + QStringList{u"b.podesk"_s, u"--format"_s, format, u"-"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.out, cli.read(u"first.out"_s));
    QCOMPARE(cli.call({u"check"_s, u"b.podesk"_s}).code, 0);

    const CliAnswer lines = cli.call({u"export"_s, u"line-items"_s, u"--workspace"_s, u"w.podesk"_s, u"--format"_s,
                                      format, u"--query"_s, u"purchase-order:PO-2"_s, u"-"_s});
    QCOMPARE(lines.out.count("PO-2"), 1);
    QVERIFY(!lines.out.contains("PO-1"));
}

void TestCliLists::importNamesWhatItLeavesOut()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    QCOMPARE(cli.run(severalOrders()).code, 0);
    QCOMPARE(cli.call({u"export"_s, u"purchase-orders"_s, u"--workspace"_s, u"w.podesk"_s, u"--format"_s, u"csv"_s,
                       u"o.csv"_s})
                 .code,
             0);
    QByteArray csv = cli.read(u"o.csv"_s);
    cli.write(u"o.csv"_s, csv.replace("PO-1", "PO#1").replace("PO-2", "PO-12"));
    QCOMPARE(cli.makeWorkspace(u"b.podesk"_s).code, 0);
    const QByteArray before = cli.digest(u"b.podesk"_s);
    const QStringList call{u"import"_s,    u"purchase-orders"_s, u"--workspace"_s, u"b.podesk"_s,
                           u"--mapping"_s, u"podesk-csv"_s,      u"orders=o.csv"_s};

    const CliAnswer dry = cli.call(call + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.code == 1, dry.all().constData());
    QVERIFY(dry.problems.contains("o.csv:2"));
    QCOMPARE(cli.digest(u"b.podesk"_s), before);

    const CliAnswer real = cli.call(call + QStringList{u"--json"_s});
    QCOMPARE(real.code, 1);
    const QJsonObject report = real.json().object();
    QCOMPARE(report.value(u"purchaseOrdersImported"_s).toInt(), 2);
    QCOMPARE(report.value(u"findings"_s).toArray().size(), 1);
    const QJsonObject finding = report.value(u"findings"_s).toArray().first().toObject();
    QCOMPARE(finding.value(u"line"_s).toInt(), 2);
    QCOMPARE(finding.value(u"error"_s)[u"rule"_s].toString(), u"B3"_s);
    QCOMPARE(report.value(u"totals"_s)[0][u"value"_s].toString(), u"402.00"_s);
    QCOMPARE(
        cli.call({u"list"_s, u"purchase-orders"_s, u"--workspace"_s, u"b.podesk"_s, u"--json"_s}).json().array().size(),
        2);
}

void TestCliLists::importRefusals()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    const QByteArray before = cli.digest();
    const auto imported = [&](const QString& mapping, const QString& input) {
        return cli.call({u"import"_s, u"purchase-orders"_s, u"--workspace"_s, u"w.podesk"_s, u"--mapping"_s, mapping,
                         input, u"--json"_s});
    };
    QCOMPARE(imported(u"podesk-csv"_s, u"orders=none.csv"_s).error().value(u"code"_s).toString(), u"unreadable-file"_s);
    QCOMPARE(imported(u"podesk-csv"_s, u"others=none.csv"_s).code, 2);
    QCOMPARE(imported(u"none.json"_s, u"orders=none.csv"_s).error().value(u"code"_s).toString(), u"unreadable-file"_s);
    cli.write(u"broken.json"_s, "{\"version\": 1,");
    const CliAnswer broken = imported(u"broken.json"_s, u"orders=none.csv"_s);
    QCOMPARE(broken.code, 2);
    QCOMPARE(broken.error().value(u"code"_s).toString(), u"malformed-json"_s);
    QCOMPARE(cli.digest(), before);
}

void TestCliLists::unwritableTargets()
{
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    for (const QString& list : {u"purchase-orders"_s, u"line-items"_s}) {
        const CliAnswer answer =
            cli.call({u"export"_s, list, u"--workspace"_s, u"w.podesk"_s, u"none/o.csv"_s, u"--json"_s});
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.error().value(u"code"_s).toString(), u"unwritable-file"_s);
        QCOMPARE(answer.error().value(u"details"_s)[u"file"_s].toString(), u"none/o.csv"_s);
    }
}

/// Each string is stored, exported and imported unchanged, or refused by a rule that has a name.
void TestCliLists::naughtyStrings()
{
    PODESK_SHARED_DATA_OR_SKIP(file, u"fuzz/blns/blns.json");
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(source.readAll()).array();
    QVERIFY(strings.size() > 400);

    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace(u"w.podesk"_s, u"off"_s).code, 0);
    QCOMPARE(cli.makeWorkspace(u"b.podesk"_s, u"off"_s).code, 0);
    // The texts of each PO, and one PO a string that has it for a number; each is a command by itself, so that one
    // refusal stops no other.
    QHash<QString, QString> descriptions;
    int refused = 0;
    QByteArray all = "[";
    for (qsizetype i = 0; i < strings.size(); ++i) {
        const QString text = strings.at(i).toString();
        const QString number = u"N-%1"_s.arg(i);
        const QJsonArray contacts{
            QJsonObject{{u"name"_s, text.isEmpty() ? u"x"_s : text}, {u"email"_s, u"a@example.com"_s}}};
        const QJsonArray tags{QJsonObject{{u"key"_s, text.isEmpty() ? u"k"_s : text}, {u"value"_s, text}}};
        all += (i > 0 ? "," : "") +
               createOrder(number, {{u"description"_s, text}, {u"contacts"_s, contacts}, {u"tags"_s, tags}});
        descriptions.insert(number, text);
    }
    const CliAnswer made = cli.run(all + ']', {u"--json"_s});
    QVERIFY2(made.code == 0, made.problems.left(2000).constData());

    for (qsizetype i = 0; i < strings.size(); i += 1) {
        const QString text = strings.at(i).toString();
        if (descriptions.contains(text))
            continue;
        const CliAnswer answer = cli.run(createOrder(text), {u"--json"_s});
        if (answer.code == 0) {
            descriptions.insert(text, QString());
            continue;
        }
        ++refused;
        QCOMPARE(answer.code, 1);
        QVERIFY2(!answer.error().value(u"rule"_s).toString().isEmpty(), answer.problems.constData());
    }
    QVERIFY(refused < 40);

    const CliAnswer listed = cli.call({u"list"_s, u"purchase-orders"_s, u"--workspace"_s, u"w.podesk"_s});
    QCOMPARE(listed.code, 0);
    // No control character of a record reaches the terminal: a line stays a line.
    QVERIFY(!listed.out.contains('\x1b') && !listed.out.contains('\x07'));
    QCOMPARE(listed.out.count('\n'), descriptions.size() + 3);

    for (const QString& format : {u"json"_s, u"csv"_s}) {
        const QString name = format + u".podesk"_s;
        QCOMPARE(cli.makeWorkspace(name, u"off"_s).code, 0);
        QCOMPARE(cli.call({u"export"_s, u"purchase-orders"_s, u"--workspace"_s, u"w.podesk"_s, u"--format"_s, format,
                           u"out"_s})
                     .code,
                 0);
        const CliAnswer imported = cli.call({u"import"_s, u"purchase-orders"_s, u"--workspace"_s, name, u"--mapping"_s,
                                             u"podesk-"_s + format, u"orders=out"_s});
        QVERIFY2(imported.code == 0, imported.problems.left(2000).constData());
        const QJsonArray rows =
            cli.call({u"export"_s, u"purchase-orders"_s, u"--workspace"_s, name, u"--format"_s, u"json"_s, u"-"_s})
                .json()
                .array();
        QCOMPARE(rows.size(), descriptions.size());
        for (const QJsonValue& row : rows) {
            const QString number = row[u"number"_s].toString();
            QVERIFY2(descriptions.contains(number), qPrintable(number));
            const QString text = descriptions.value(number);
            QCOMPARE(row[u"description"_s].toString(), text);
            if (!number.startsWith(u"N-"_s))
                continue;
            QCOMPARE(row[u"tags"_s][0][u"value"_s].toString(), text);
            QCOMPARE(row[u"contacts"_s][0][u"name"_s].toString(), text.isEmpty() ? u"x"_s : text);
        }
    }
}

QTEST_GUILESS_MAIN(TestCliLists)
#include "tst_clilists.moc"
