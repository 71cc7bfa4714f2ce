// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/contracttest.h"

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What the engine may rely on, whichever database stores the workspace. Knows no SQL and no file.
class StorageContractTest : public ContractTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init() { makeWorkspace(); }
    void cleanup() { m_workspace.reset(); }

    void newWorkspaceHoldsItsSettings()
    {
        QCOMPARE(must(m_workspace->settings()), simulatedSettings());
        QCOMPARE(answerOf(Workspace::create(m_location, simulatedSettings())), u"workspace-exists"_s);
        WorkspaceSettings other = simulatedSettings();
        other.clock = ClockKind::Real;
        other.edition = Edition::E2026;
        other.quotas = Quotas::off();
        other.simulatedNow = {-1};
        other.name = u"雲"_s;
        write([&](RecordWriter& writer) {
            for (const auto& [key, value] : settingsToPairs(other))
                must(store().setSetting(writer, key, value));
        });
        reopen();
        QCOMPARE(must(m_workspace->settings()), other);
    }

    void everythingIsThereAfterReopening()
    {
        const PurchaseOrder order = insert(orderOf(m_payer, u"PO-1"_s));
        const QString digest = digestNow();
        reopen();
        QCOMPARE(load(order.id), order);
        QCOMPARE(digestNow(), digest);
        QCOMPARE(must(store().accounts()).first().id, m_payer);
        QCOMPARE(must(store().organizations()).first().name, u"Org"_s);
    }

    void ordersAreFoundByNumber()
    {
        const PurchaseOrder first = insert(orderOf(m_payer, u"PO-1"_s));
        const AccountId other = addPayer(u"222222222222"_s);
        const PurchaseOrder second = insert(orderOf(other, u"PO-1"_s));
        insert(orderOf(m_payer, u"po-1"_s)); // numbers compare code point by code point
        QCOMPARE(must(store().idsOfNumber(u"PO-1"_s)), (QList<PurchaseOrderId>{first.id, second.id}));
        QCOMPARE(must(store().idsOfNumber(u"PO-2"_s)).size(), 0);
        QCOMPARE(must(store().numberTaken(other, u"PO-1"_s)), true);
        QCOMPARE(must(store().numberTaken(other, u"po-1"_s)), false);
        QCOMPARE(must(store().numbersOf(m_payer)), (QSet<QString>{u"PO-1"_s, u"po-1"_s}));
        QCOMPARE(must(store().countOrders()), 3);
        QCOMPARE(must(store().countLines()), 6);
        QCOMPARE(must(store().load({second.id, PurchaseOrderId(99), first.id})).size(), 2);
    }

    void aNumberIsUniqueForAPayer()
    {
        insert(orderOf(m_payer, u"PO-1"_s));
        Transaction transaction = must(Transaction::begin(m_workspace->database()));
        RecordWriter writer(m_workspace->database());
        QVERIFY(!store().insert(writer, orderOf(m_payer, u"PO-1"_s)));
    }

    void activeOrdersAreCounted()
    {
        const PurchaseOrder first = insert(orderOf(m_payer, u"A"_s));
        PurchaseOrder suspended = orderOf(m_payer, u"B"_s);
        suspended.suspended = true;
        insert(suspended);
        PurchaseOrder expired = orderOf(m_payer, u"C"_s);
        expired.lines.clear();
        expired.header.expiration = Month::of(2024, 6);
        insert(expired);
        const Month july = Month::of(2024, 7);
        QCOMPARE(must(store().activeOrders(m_payer, july)), 1);
        QCOMPARE(must(store().activeOrders(m_payer, Month::of(2024, 6))), 2);
        QCOMPARE(must(store().activeOrders(m_payer, july, first.id)), 0);
        QCOMPARE(must(store().activeOrders(AccountId(99), july)), 0);
    }

    void changesAreStoredAndVersionsCount()
    {
        const PurchaseOrder before = insert(orderOf(m_payer, u"PO-1"_s));
        PurchaseOrder after = before;
        after.header.description.clear();
        after.header.taxRegistrationNumbers = {u"a,\"b\""_s, u"雲"_s};
        after.lines[1] = lineOf(u"2"_s, 777, 3, true);
        after.lines[1].id = before.lines[1].id;
        after.lines.removeFirst();
        after.lines.append(lineOf(u"1"_s, 5));
        after.contacts = {{u"New"_s, u"new@example.com"_s, {}}, before.contacts[1]};
        after.tags = {{u"team"_s, u"other"_s}};
        write([&](RecordWriter& writer) { must(store().update(writer, before, after)); });
        PurchaseOrder read = load(before.id);
        QCOMPARE(read.version, before.version + 1);
        after.version = read.version;
        after.lines[1].id = read.lines[1].id;
        QCOMPARE(read, after);
        QCOMPARE(inspect(m_workspace->database())->size(), 0);

        Transaction transaction = must(Transaction::begin(m_workspace->database()));
        RecordWriter writer(m_workspace->database());
        QCOMPARE(answerOf(store().update(writer, before, after)), u"version-conflict"_s);
    }

    void aContactAloneCountsTheVersion()
    {
        const PurchaseOrder before = insert(orderOf(m_payer, u"PO-1"_s));
        PurchaseOrder after = before;
        after.contacts[0].phone = u"2"_s;
        const auto changes = write([&](RecordWriter& writer) { must(store().update(writer, before, after)); });
        QCOMPARE(load(before.id).version, before.version + 1);
        takeBack(changes);
        QCOMPARE(load(before.id).version, before.version + 2);
        QCOMPARE(load(before.id).contacts, before.contacts);
    }

    void linesMaySwapNumbers()
    {
        const PurchaseOrder before = insert(orderOf(m_payer, u"PO-1"_s));
        PurchaseOrder after = before;
        std::swap(after.lines[0].number, after.lines[1].number);
        const QString digest = digestNow();
        const auto changes = write([&](RecordWriter& writer) { must(store().update(writer, before, after)); });
        QCOMPARE(load(before.id).lines, after.lines);
        takeBack(changes);
        QCOMPARE(digestNow(), digest);
    }

    void totalsPastSixtyFourBitsAreRefused()
    {
        PurchaseOrder order = orderOf(m_payer, u"PO-1"_s);
        for (LineItem& line : order.lines)
            line.total.minor = std::numeric_limits<qint64>::max();
        Transaction transaction = must(Transaction::begin(m_workspace->database()));
        RecordWriter writer(m_workspace->database());
        QCOMPARE(answerOf(store().insert(writer, order)), u"amount-out-of-range"_s);
    }

    void removingIsWholeAndTakenBackWhole()
    {
        const PurchaseOrder order = insert(orderOf(m_payer, u"PO-1"_s));
        const QString digest = digestNow();
        const auto changes = write([&](RecordWriter& writer) { must(store().remove(writer, order)); });
        QVERIFY(!must(store().load(order.id)).has_value());
        QCOMPARE(must(store().countLines()), 0);
        takeBack(changes);
        QCOMPARE(digestNow(), digest);
    }

    void bulkIsTheSameAsOneByOne()
    {
        QList<PurchaseOrder> orders;
        for (int i = 0; i < 600; ++i)
            orders.append(orderOf(m_payer, u"PO-%1"_s.arg(i)));
        orders[5].contacts.clear();
        orders[6].lines.clear();
        orders[6].tags.clear();
        const QString empty = digestNow();
        QList<qint64> told;
        QList<PurchaseOrderId> ids;
        const auto bulk = write([&](RecordWriter& writer) {
            ids = must(insertMany(m_workspace->database(), writer, orders, nullptr,
                                  [&told](qint64 done, qint64) { told.append(done); }));
        });
        QCOMPARE(ids.size(), 600);
        QCOMPARE(told.first(), 0);
        QCOMPARE(told.last(), 600);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        const QString digest = digestNow();
        QCOMPARE(inspect(m_workspace->database())->size(), 0);
        QCOMPARE(load(ids.at(5)).tags, orders.at(5).tags);
        const auto taken = takeBack(bulk);
        QCOMPARE(digestNow(), empty);
        takeBack(taken);
        QCOMPARE(digestNow(), digest);
        takeBack(bulk);

        write([&](RecordWriter& writer) {
            for (const PurchaseOrder& order : orders)
                must(store().insert(writer, order));
        });
        QCOMPARE(digestNow(), digest);
    }

    void bulkStopsWhenCancelled()
    {
        const QString digest = digestNow();
        {
            Transaction transaction = must(Transaction::begin(m_workspace->database()));
            RecordWriter writer(m_workspace->database());
            std::atomic_bool cancelled = false;
            QList<PurchaseOrder> orders;
            for (int i = 0; i < 600; ++i)
                orders.append(orderOf(m_payer, u"PO-%1"_s.arg(i)));
            const auto stopped = insertMany(m_workspace->database(), writer, orders, &cancelled,
                                            [&cancelled](qint64 done, qint64) { cancelled = done > 0; });
            QCOMPARE(answerOf(stopped), u"cancelled"_s);
        }
        QCOMPARE(digestNow(), digest);
    }

    void bulkRefusesATakenNumber()
    {
        insert(orderOf(m_payer, u"PO-1"_s));
        Transaction transaction = must(Transaction::begin(m_workspace->database()));
        RecordWriter writer(m_workspace->database());
        const auto refused = insertMany(m_workspace->database(), writer, {orderOf(m_payer, u"PO-1"_s)}, nullptr, {});
        QCOMPARE(answerOf(refused), u"storage-failed"_s);
        QCOMPARE(refused.error().subject, u"PO-1"_s);
    }

    void journalIsAChain()
    {
        const auto changes = write([&](RecordWriter& writer) { must(store().setSetting(writer, u"name"_s, u"x"_s)); });
        Journal journal(m_workspace->database());
        for (int i = 1; i <= 3; ++i) {
            write([&](RecordWriter&) {
                JournalRecord record;
                record.actor = u"a"_s;
                record.command = u"c"_s;
                record.subject = u"s"_s;
                record.idempotencyKey = u"k%1"_s.arg(i);
                record.undoes = i - 1;
                record.changes = changes;
                QCOMPARE(must(journal.append(record, {i, i + 1})), qint64(i));
            });
        }
        reopen();
        Journal again(m_workspace->database());
        QCOMPARE(must(again.lastPosition()), 3);
        QCOMPARE(must(again.firstBrokenEntry()), 0);
        QCOMPARE(must(again.ofOrder(PurchaseOrderId(2), 10)).size(), 2);
        QCOMPARE(must(again.byIdempotencyKey(u"k2"_s))->undoes, 1);
        QCOMPARE(must(again.entry(3))->previousHash, must(again.entry(2))->hash);
        QCOMPARE(must(again.entry(1))->changes.first().after, changes.first().after);
        QCOMPARE(inspect(m_workspace->database())->size(), 0);
    }

    void anUncommittedTransactionLeavesNothing()
    {
        const QString digest = digestNow();
        {
            Transaction transaction = must(Transaction::begin(m_workspace->database()));
            RecordWriter writer(m_workspace->database());
            must(store().insert(writer, orderOf(m_payer, u"PO-1"_s)));
            QVERIFY(digestNow() != digest);
        }
        QCOMPARE(digestNow(), digest);
    }

    void readersSeeASnapshot()
    {
        auto reader = must(Workspace::open(m_location, Access::ReadOnly));
        OrderStore seen(reader->database());
        Transaction snapshot = must(Transaction::begin(reader->database(), Transaction::Kind::Read));
        insert(orderOf(m_payer, u"PO-1"_s));
        QCOMPARE(must(seen.countOrders()), 0);
        must(snapshot.commit());
        QCOMPARE(must(seen.countOrders()), 1);
        RecordWriter writer(reader->database());
        QCOMPARE(answerOf(OrderStore(reader->database()).setSetting(writer, u"name"_s, u"y"_s)),
                 u"workspace-read-only"_s);
    }
};

QTEST_GUILESS_MAIN(StorageContractTest)
#include "tst_storagecontract.moc"
