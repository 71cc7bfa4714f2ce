// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"

#include <QSignalSpy>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Two clients on one file: what one commits becomes an event of the other.
class TestCatchUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingNewIsNothing();
    void anEditNamesItsOrder();
    void severalEntriesAreOneEvent();
    void theClockOfOthersCounts();
    void manyRecordsReloadAll();
    void manyEntriesReloadAll();
    void othersAreToldOfBeforeOurOwn();
    void filledListsFollow();
    void undoOfAnothersCommand();

private:
    qint64 catchUp() { return mine->client->catchUp().result().value_or(-1); }
    ChangeEvent lastEvent() { return events->last().first().value<ChangeEvent>(); }
    std::vector<qint64> listed(const QString& query)
    {
        return *mine->client->list(*ListQuery::fromText(ListKind::PurchaseOrders, query)).result()->ids;
    }

    std::unique_ptr<TestWorkspace> mine;
    std::unique_ptr<EngineClient> theirs;
    std::unique_ptr<QSignalSpy> events;
};

void TestCatchUp::init()
{
    theirs.reset();
    mine = std::make_unique<TestWorkspace>();
    for (const char* number : {"PO-1", "PO-2"})
        QVERIFY(mine->run(CreatePurchaseOrder{{}, anOrder(QString::fromLatin1(number))}).isDone());
    theirs = std::make_unique<EngineClient>();
    QVERIFY(theirs->open(mine->path()).result());
    QCoreApplication::processEvents();
    events = std::make_unique<QSignalSpy>(mine->client.get(), &EngineClient::changed);
}

void TestCatchUp::nothingNewIsNothing()
{
    QCOMPARE(catchUp(), 0);
    QVERIFY(mine->run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended}).isDone());
    QCOMPARE(catchUp(), 0); // our own commit is no news
    QTRY_COMPARE(events->size(), 1);
    QVERIFY(!lastEvent().elsewhere);
    EngineClient nowhere;
    const auto answer = nowhere.catchUp().result();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::WorkspaceMissing);
}

void TestCatchUp::anEditNamesItsOrder()
{
    RunOptions asEve;
    asEve.actor = u"eve"_s;
    const CommandOutcome done = theirs->run(ChangeStatus{{ref(u"PO-2"_s)}, Status::Suspended}, asEve).result();
    QVERIFY(done.isDone());
    QCOMPARE(catchUp(), 1);
    QTRY_COMPARE(events->size(), 1);
    const ChangeEvent event = lastEvent();
    QVERIFY(event.elsewhere);
    QCOMPARE(event.position, done.position);
    QCOMPARE(event.command, u"change-status"_s);
    QCOMPARE(event.actor, u"eve"_s);
    QCOMPARE(event.purchaseOrders, QList<PurchaseOrderId>{mine->order(u"PO-2"_s).id});
    QVERIFY(!event.everything && !event.clockMoved && !event.settingsChanged);
    QCOMPARE(mine->facts().position, done.position);
    QCOMPARE(mine->facts().undoCommand, u"change-status"_s);
    QCOMPARE(catchUp(), 0);
}

void TestCatchUp::severalEntriesAreOneEvent()
{
    QVERIFY(theirs->run(ChangeStatus{{ref(u"PO-2"_s)}, Status::Suspended}).result().isDone());
    QVERIFY(theirs->run(AddContact{ref(u"PO-1"_s), {u"Eve"_s, u"eve@example.com"_s, {}}}).result().isDone());
    QCOMPARE(catchUp(), 2);
    QTRY_COMPARE(events->size(), 1);
    const QList<PurchaseOrderId> both{mine->order(u"PO-1"_s).id, mine->order(u"PO-2"_s).id};
    QCOMPARE(lastEvent().purchaseOrders, both);
}

void TestCatchUp::theClockOfOthersCounts()
{
    QVERIFY(theirs->run(AdvanceClock{*Instant::fromText(u"2025-02-01"_s)}).result().isDone());
    QVERIFY(catchUp() > 0);
    QTRY_COMPARE(events->size(), 1);
    QVERIFY(lastEvent().clockMoved);
    QCOMPARE(mine->facts().now, *Instant::fromText(u"2025-02-01"_s));
    QCOMPARE(listed(u"status:expired"_s).size(), std::size_t(2));
}

void TestCatchUp::manyRecordsReloadAll()
{
    QVERIFY(theirs->generate(2'500, 7).result());
    QCOMPARE(catchUp(), 1);
    QTRY_COMPARE(events->size(), 1);
    QVERIFY(lastEvent().everything);
    QCOMPARE(listed({}).size(), std::size_t(2'502));
}

void TestCatchUp::manyEntriesReloadAll()
{
    for (int i = 0; i < 70; ++i)
        QVERIFY(
            theirs->run(ChangeStatus{{ref(u"PO-1"_s)}, i % 2 ? Status::Active : Status::Suspended}).result().isDone());
    QCOMPARE(catchUp(), 70);
    QTRY_COMPARE(events->size(), 1);
    QVERIFY(lastEvent().everything);
}

void TestCatchUp::othersAreToldOfBeforeOurOwn()
{
    QVERIFY(theirs->run(ChangeStatus{{ref(u"PO-2"_s)}, Status::Suspended}).result().isDone());
    QVERIFY(mine->run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended}).isDone());
    QTRY_COMPARE(events->size(), 2);
    const ChangeEvent before = events->first().first().value<ChangeEvent>();
    QVERIFY(before.elsewhere);
    QCOMPARE(before.purchaseOrders, QList<PurchaseOrderId>{mine->order(u"PO-2"_s).id});
    QVERIFY(!lastEvent().elsewhere);
    QCOMPARE(lastEvent().position, before.position + 1);
    QCOMPARE(catchUp(), 0);
}

void TestCatchUp::filledListsFollow()
{
    QCOMPARE(listed(u"status:suspended"_s).size(), std::size_t(0));
    QVERIFY(theirs->run(ChangeStatus{{ref(u"PO-2"_s)}, Status::Suspended}).result().isDone());
    QCOMPARE(catchUp(), 1);
    QCOMPARE(listed(u"status:suspended"_s), std::vector<qint64>{mine->order(u"PO-2"_s).id.value});
    QVERIFY(theirs->run(DeletePurchaseOrders{{ref(u"PO-2"_s)}}).result().isDone());
    QCOMPARE(catchUp(), 1);
    QCOMPARE(listed({}), std::vector<qint64>{mine->order(u"PO-1"_s).id.value});
}

void TestCatchUp::undoOfAnothersCommand()
{
    QVERIFY(theirs->run(ChangeStatus{{ref(u"PO-2"_s)}, Status::Suspended}).result().isDone());
    QVERIFY(mine->run(Undo{}).isDone()); // the file's last command, whoever gave it
    QCOMPARE(mine->status(u"PO-2"_s), Status::Active);
    QCOMPARE(*theirs->catchUp().result(), 1);
    QCOMPARE(theirs->facts().result()->redoCommand, u"change-status"_s);
    QVERIFY(mine->findings().isEmpty());
}

QTEST_GUILESS_MAIN(TestCatchUp)
#include "tst_catchup.moc"
