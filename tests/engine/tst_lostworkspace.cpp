// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// A client whose file was taken away: each question gets the one answer, and saving a copy still works.
class TestLostWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCallSaysSo();
    void movedBackItGoesOn();
    void aCopyHoldsEverything();
};

namespace {

template <class T>
QString answerOf(const QFuture<Result<T>>& future)
{
    const Result<T> result = future.result();
    return result ? u"ok"_s : errorCodeName(result.error().code);
}

} // namespace

void TestLostWorkspace::everyCallSaysSo()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    EngineClient& client = *w.client;
    const PurchaseOrderId id = *client.find(ref(u"PO-1"_s)).result();
    ListQuery all;
    QCOMPARE(client.list(all).result()->ids->size(), std::size_t(1)); // the columns are in memory now
    QVERIFY(QFile::remove(w.path()));

    const CommandOutcome outcome = w.run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended});
    QVERIFY(!outcome.isDone());
    QCOMPARE(outcome.refusal->code, ErrorCode::WorkspaceMissing);
    QCOMPARE(exitCode(outcome.refusal->code), 3);
    QCOMPARE(outcome.refusal->details.value(u"path"_s).toString(), w.path());
    QCOMPARE(w.run(AdvanceClock{*Instant::fromText(u"2024-08-01")}).refusal->code, ErrorCode::WorkspaceMissing);
    const QString missing = u"workspace-missing"_s;
    QCOMPARE(answerOf(client.facts()), missing);
    QCOMPARE(answerOf(client.list(all)), missing);
    QCOMPARE(answerOf(client.list(all, EngineClient::Patience::FirstPage)), missing);
    QCOMPARE(answerOf(client.rows(ListKind::PurchaseOrders, {id.value})), missing);
    QCOMPARE(answerOf(client.totals(ListKind::PurchaseOrders, {id.value})), missing);
    QCOMPARE(answerOf(client.completions(ListKind::PurchaseOrders, u"number"_s, u"PO"_s, 5)), missing);
    QCOMPARE(answerOf(client.purchaseOrder(id)), missing);
    QCOMPARE(answerOf(client.find(ref(u"PO-1"_s))), missing);
    QCOMPARE(answerOf(client.history(id, 10)), missing);
    QCOMPARE(answerOf(client.findings(anOrder(u"PO-2"_s), {})), missing);
    QCOMPARE(answerOf(client.exportList(all, {}, {}, u"csv"_s, w.dir.filePath(u"out.csv"_s))), missing);
    QCOMPARE(answerOf(client.exportOrders(all, u"json"_s, w.dir.filePath(u"out.json"_s))), missing);
    QCOMPARE(answerOf(client.generate(10, 1)), missing);
    QCOMPARE(answerOf(client.check()), missing);
    QCOMPARE(answerOf(client.digest()), missing);
    QVERIFY(!QFileInfo::exists(w.dir.filePath(u"out.csv"_s)));
}

void TestLostWorkspace::movedBackItGoesOn()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    const QString elsewhere = w.dir.filePath(u"elsewhere"_s);
    QVERIFY(QFile::rename(w.path(), elsewhere));
    QVERIFY(!w.run(CreatePurchaseOrder{{}, anOrder(u"PO-2"_s)}).isDone());
    QVERIFY(QFile::rename(elsewhere, w.path()));
    QVERIFY(w.run(CreatePurchaseOrder{{}, anOrder(u"PO-3"_s)}).isDone());
    w.reopen();
    QVERIFY(w.exists(u"PO-1"_s));
    QVERIFY(!w.exists(u"PO-2"_s));
    QVERIFY(w.exists(u"PO-3"_s));
    QVERIFY(w.findings().isEmpty());
}

void TestLostWorkspace::aCopyHoldsEverything()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    const QString digest = w.digest();
    QVERIFY(QFile::remove(w.path()));
    const QString copy = w.dir.filePath(u"copy.podesk"_s);
    QCOMPARE(answerOf(w.client->backup(copy)), u"ok"_s);
    EngineClient other;
    QVERIFY(other.open(copy).result().has_value());
    QCOMPARE(*other.digest().result(), digest);
}

QTEST_GUILESS_MAIN(TestLostWorkspace)
#include "tst_lostworkspace.moc"
