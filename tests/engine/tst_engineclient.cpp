// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"

#include <QSignalSpy>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The facade: futures, events, lists that follow commands, several clients in one process.
class TestEngineClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoWorkspacesLiveSideBySide();
    void listsFollowCommands();
    void everyCommitIsAnEvent();
    void aClosedClientAnswersWithAnError();
    void anImportCanBeCancelled();
    void aNewerListRequestOvertakesAnOlderOne();
    void theDemoIsAlwaysTheSame();
    void exportsImportBack_data();
    void exportsImportBack();
    void anExportCanBeCancelled();
    void backupIsTheSameWorkspace();
    void generatedWorkspacesHold();

private:
    static ListAnswer listed(EngineClient& client, const QString& text)
    {
        return *client.list(*ListQuery::fromText(ListKind::PurchaseOrders, text)).result();
    }
};

void TestEngineClient::twoWorkspacesLiveSideBySide()
{
    TestWorkspace one;
    TestWorkspace two;
    one.run(CreatePurchaseOrder{{}, anOrder(u"ONLY-HERE"_s)});
    QCOMPARE(listed(*one.client, QString()).ids->size(), std::size_t(1));
    QCOMPARE(listed(*two.client, QString()).ids->size(), std::size_t(0));
    QVERIFY(!two.exists(u"ONLY-HERE"_s));
}

void TestEngineClient::listsFollowCommands()
{
    TestWorkspace w;
    QCOMPARE(listed(*w.client, u"status:active"_s).ids->size(), std::size_t(0));
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-2"_s)});
    QCOMPARE(listed(*w.client, u"status:active"_s).ids->size(), std::size_t(2));
    w.run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended});
    QCOMPARE(listed(*w.client, u"status:suspended"_s).ids->size(), std::size_t(1));
    w.run(AdvanceClock{*Instant::fromText(u"2025-01-02")});
    QCOMPARE(listed(*w.client, u"status:active"_s).ids->size(), std::size_t(0));
    QCOMPARE(listed(*w.client, u"status:suspended-expired"_s).ids->size(), std::size_t(1));
    w.run(DeletePurchaseOrders{{ref(u"PO-2"_s)}});
    const ListAnswer all = listed(*w.client, QString());
    QCOMPARE(all.ids->size(), std::size_t(1));
    QCOMPARE(all.totals.value(0).valueMinor, 10'000);
    const auto rows = w.client->rows(ListKind::PurchaseOrders, {all.ids->front()}).result();
    QCOMPARE(rows->size(), 1);
    const int number = listFieldIndex(ListKind::PurchaseOrders, u"number");
    QCOMPARE(std::get<QString>(rows->first().cells.at(number)), u"PO-1"_s);
}

void TestEngineClient::everyCommitIsAnEvent()
{
    TestWorkspace w;
    QSignalSpy events(w.client.get(), &EngineClient::changed);
    const CommandOutcome created = w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    QTRY_COMPARE(events.size(), 1);
    const auto event = events.first().first().value<ChangeEvent>();
    QCOMPARE(event.command, u"create-purchase-order"_s);
    QCOMPARE(event.purchaseOrders, QList<PurchaseOrderId>{created.created});
    QCOMPARE(event.position, created.position);
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)}); // refused: no event
    w.run(AdvanceClock{*Instant::fromText(u"2024-07-02")});
    QTRY_COMPARE(events.size(), 2);
    QVERIFY(events.last().first().value<ChangeEvent>().clockMoved);
}

void TestEngineClient::aClosedClientAnswersWithAnError()
{
    EngineClient client;
    QCOMPARE(client.facts().result().error().code, ErrorCode::WorkspaceMissing);
    QVERIFY(client.run(Undo{}).result().refusal.has_value());
    QVERIFY(!client.list({}).result().has_value());
    QVERIFY(!client.check().result().has_value());
    const auto missing = client.open(u"/nonexistent/folder/none.podesk"_s).result();
    QCOMPARE(missing.error().code, ErrorCode::WorkspaceMissing);
    QCOMPARE(exitCode(missing.error().code), 3);
}

void TestEngineClient::anImportCanBeCancelled()
{
    TestWorkspace w(TestWorkspace::simulated(u"2024-07-01"_s, Quotas::off()));
    QList<PurchaseOrder> orders;
    for (int i = 0; i < 3000; ++i)
        orders.append(anOrder(u"N-%1"_s.arg(i)));
    const QString before = w.digest();
    RunOptions options;
    options.cancelled = std::make_shared<std::atomic_bool>(false);
    options.progress = [flag = options.cancelled](qint64, qint64) { flag->store(true); };
    const CommandOutcome done = w.run(ImportPurchaseOrders{{}, orders, u"x"_s}, options);
    QCOMPARE(done.refusal->code, ErrorCode::Cancelled);
    QCOMPARE(w.digest(), before);
    QVERIFY(w.findings().isEmpty());
}

void TestEngineClient::aNewerListRequestOvertakesAnOlderOne()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    QList<QFuture<Result<ListAnswer>>> answers;
    for (int i = 0; i < 50; ++i)
        answers.append(w.client->list({}));
    for (auto& answer : answers)
        answer.waitForFinished();
    QVERIFY(answers.last().result().has_value());
    int cancelled = 0;
    for (auto& answer : answers) {
        if (!answer.result()) {
            QCOMPARE(answer.result().error().code, ErrorCode::Cancelled);
            ++cancelled;
        }
    }
    QVERIFY2(cancelled > 0, "of fifty requests in a row none was overtaken");
}

void TestEngineClient::theDemoIsAlwaysTheSame()
{
    QTemporaryDir dir;
    QString digests[2];
    for (int i = 0; i < 2; ++i) {
        EngineClient client;
        const auto facts = client.createDemo(dir.filePath(u"demo%1.podesk"_s.arg(i))).result();
        QVERIFY2(facts.has_value(), qPrintable(facts ? QString() : errorCodeName(facts.error().code)));
        QCOMPARE(facts->purchaseOrders, 40);
        QCOMPARE(facts->accounts.size(), 4);
        QCOMPARE(facts->organizations.size(), 1);
        const ListAnswer all = listed(client, QString());
        QCOMPARE(all.statusCounts.size(), 4);
        for (const WordCount& count : all.statusCounts)
            QVERIFY2(count.count > 0, qPrintable(count.word));
        QSet<int> digits;
        for (const CurrencyTotals& totals : all.totals)
            digits.insert(totals.currency.digits());
        QCOMPARE(digits, QSet<int>({0, 2, 3}));
        QCOMPARE(listed(client, u"contacts:0"_s).ids->size(), std::size_t(1));
        const auto lines = client.list(*ListQuery::fromText(ListKind::LineItems, QString())).result();
        QVERIFY(lines.has_value());
        for (const LineItemType type : allLineItemTypes) {
            const auto ofType = client.list(*ListQuery::fromText(ListKind::LineItems, u"type:"_s + lineItemTypeText(type))).result();
            QVERIFY2(ofType.has_value() && !ofType->ids->empty(), qPrintable(lineItemTypeText(type)));
        }
        QVERIFY(client.check().result()->isEmpty());
        digests[i] = *client.digest().result();
    }
    QCOMPARE(digests[0], digests[1]);
}

void TestEngineClient::exportsImportBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("json") << u"json"_s;
    QTest::newRow("csv") << u"csv"_s;
}

void TestEngineClient::exportsImportBack()
{
    QFETCH(QString, format);
    QTemporaryDir dir;
    EngineClient demo;
    QVERIFY(demo.createDemo(dir.filePath(u"demo.podesk"_s)).result().has_value());
    const QString file = dir.filePath(u"orders"_s);
    QCOMPARE(*demo.exportOrders({}, format, file).result(), 40);

    NewWorkspace wanted = TestWorkspace::simulated(u"2024-07-15T09:00Z"_s);
    TestWorkspace copy(wanted);
    const auto inputs = copy.client->importInputs(u"podesk-"_s + format).result();
    QCOMPARE(inputs->size(), 1);
    const auto report = copy.client->importOrders(u"podesk-"_s + format, {{inputs->first(), file}}, {}).result();
    QVERIFY2(report.has_value(), qPrintable(report ? QString() : errorCodeName(report.error().code)));
    QCOMPARE(report->findings.size(), 0);
    QCOMPARE(report->ordersImported, 40);
    const QString again = dir.filePath(u"again"_s);
    copy.client->exportOrders({}, format, again).waitForFinished();
    const auto bytes = [](const QString& path) {
        QFile f(path);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    };
    QVERIFY(!bytes(file).isEmpty());
    // Created and updated are when the copy was made; everything a person entered is the same.
    for (const ListKind kind : {ListKind::LineItems}) {
        const QString a = dir.filePath(u"a.csv"_s);
        const QString b = dir.filePath(u"b.csv"_s);
        ListQuery query;
        query.kind = kind;
        demo.exportList(query, {}, {}, u"csv"_s, a).waitForFinished();
        copy.client->exportList(query, {}, {}, u"csv"_s, b).waitForFinished();
        QCOMPARE(bytes(b), bytes(a));
    }
    const PurchaseOrder one = *demo.purchaseOrder(*demo.find(ref(u"JP-0456"_s)).result()).result();
    const PurchaseOrder two = copy.order(u"JP-0456"_s);
    QCOMPARE(two.header, one.header);
    QCOMPARE(two.contacts, one.contacts);
    QCOMPARE(two.tags, one.tags);
}

void TestEngineClient::anExportCanBeCancelled()
{
    TestWorkspace w(TestWorkspace::simulated(u"2024-07-01"_s, Quotas::off()));
    QVERIFY(w.client->generate(1'500, 7).result().has_value());
    const QString file = w.dir.filePath(u"out.csv"_s);
    const auto content = [&file] {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    };
    RunOptions options;
    options.cancelled = std::make_shared<std::atomic_bool>(false);
    QList<std::pair<qint64, qint64>> seen;
    options.progress = [&seen, flag = options.cancelled](qint64 done, qint64 total) {
        seen.append({done, total});
        flag->store(done > 0);
    };
    for (const bool wasThere : {false, true}) {
        if (wasThere) {
            QFile former(file);
            QVERIFY(former.open(QIODevice::WriteOnly));
            former.write("the former one");
        }
        options.cancelled->store(false);
        seen.clear();
        const auto written = w.client->exportList({}, {}, {}, u"csv"_s, file, options).result();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(seen.size(), 2); // it stopped there
        QCOMPARE(seen.last().second, 1'500);
        QCOMPARE(content(), wasThere ? QByteArray("the former one") : QByteArray());
        // Nothing half written is left beside it either.
        QCOMPARE(QDir(w.dir.path()).entryList({u"out*"_s}, QDir::Files | QDir::Hidden).size(), wasThere ? 1 : 0);
    }
    QCOMPARE(*w.client->exportList({}, {}, {}, u"csv"_s, file).result(), 1'500);
    QVERIFY(content().size() > 10'000);
}

void TestEngineClient::backupIsTheSameWorkspace()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    const QString copy = w.dir.filePath(u"copy.podesk"_s);
    QVERIFY(w.client->backup(copy).result().has_value());
    QVERIFY(!w.client->backup(copy).result().has_value()); // never over an existing file
    EngineClient other;
    QVERIFY(other.open(copy).result().has_value());
    QCOMPARE(*other.digest().result(), w.digest());
    QVERIFY(other.check().result()->isEmpty());
}

void TestEngineClient::generatedWorkspacesHold()
{
    TestWorkspace one(TestWorkspace::simulated(u"2024-07-01"_s, Quotas::off()));
    TestWorkspace two(TestWorkspace::simulated(u"2024-07-01"_s, Quotas::off()));
    QVERIFY(one.client->generate(500, 7).result().has_value());
    QVERIFY(two.client->generate(500, 7).result().has_value());
    QCOMPARE(one.facts().purchaseOrders, 500);
    QCOMPARE(one.digest(), two.digest());
    QVERIFY(one.findings().isEmpty());
}

QTEST_GUILESS_MAIN(TestEngineClient)
#include "tst_engineclient.moc"
