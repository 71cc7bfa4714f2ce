// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storagefixture.h"

#include <QCryptographicHash>

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

QList<qint64> positionsOf(const QList<JournalRecord>& records)
{
    QList<qint64> positions;
    for (const JournalRecord& record : records)
        positions.append(record.position);
    return positions;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stored = std::make_unique<StoredWorkspace>(); }
    void cleanup() { m_stored.reset(); }

    void entriesAreReadBack()
    {
        JournalRecord record;
        record.actor = u"Dana"_s;
        record.realTime = {123};
        record.simulatedTime = {-456};
        record.command = u"edit-purchase-order"_s;
        record.payload = {{u"a"_s, Q_INT64_C(9007199254740993)}, {u"b"_s, u"雲"_s}};
        record.edition = Edition::E2026;
        record.idempotencyKey = u"key"_s;
        record.undoes = 0;
        record.subject = u"PO-1"_s;
        record.changes = m_stored->write([](RecordWriter& writer) { QVERIFY(writer.nextId(u"tags"_s)); });
        m_stored->write([&](RecordWriter&) {
            QCOMPARE(*Journal(m_stored->database()).append(record, {7, 5, 6, 9, 5}), 1);
        });

        Journal journal(m_stored->database());
        const JournalRecord read = **journal.entry(1);
        QCOMPARE(read.actor, record.actor);
        QCOMPARE(read.realTime, record.realTime);
        QCOMPARE(read.simulatedTime, record.simulatedTime);
        QCOMPARE(read.command, record.command);
        QCOMPARE(read.payload, record.payload);
        QCOMPARE(read.payload.value(u"a"_s).toInteger(), Q_INT64_C(9007199254740993));
        QCOMPARE(read.edition, record.edition);
        QCOMPARE(read.idempotencyKey, record.idempotencyKey);
        QCOMPARE(read.undoes, 0);
        QCOMPARE(read.subject, record.subject);
        QCOMPARE(read.changes.size(), 1);
        QCOMPARE(read.changes.first().toJson(), record.changes.first().toJson());
        QCOMPARE(read.previousHash, QByteArray(64, '0'));
        QCOMPARE(read.hash, record.hash);
        QCOMPARE(*journal.ordersOf(1), (QList<qint64>{5, 6, 7, 9}));
        QCOMPARE(selectValue(m_stored->database(), u"SELECT COUNT(*) FROM journal_orders"_s)->toInt(), 2);
        QCOMPARE((*journal.byIdempotencyKey(u"key"_s))->position, 1);
        QVERIFY(!journal.byIdempotencyKey(u"other"_s)->has_value());
        QVERIFY(!journal.entry(2)->has_value());
    }

    /// The documented bytes, put together by hand.
    void hashIsAsDescribed()
    {
        m_stored->note(u"first"_s, {});
        m_stored->note(u"second"_s, {});
        Journal journal(m_stored->database());
        const QByteArray first = (*journal.entry(1))->hash;
        const QByteArray bytes =
            first + "1:2,6:tester,1:0,1:0,6:second,24:{\"big\":9007199254740993},4:2024,-,-,2:PO,2:[],";
        QCOMPARE((*journal.entry(2))->hash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE((*journal.entry(2))->previousHash, first);
    }

    void findsEntries()
    {
        m_stored->note(u"a"_s, {1});
        m_stored->note(u"b"_s, {1, 2, 3});
        m_stored->note(u"c"_s, {3});
        m_stored->note(u"d"_s, {5, 6});
        m_stored->note(u"e"_s, {2});
        Journal journal(m_stored->database());
        QCOMPARE(*journal.lastPosition(), 5);
        QCOMPARE(positionsOf(*journal.ofOrder(PurchaseOrderId(1), 10)), (QList<qint64>{2, 1}));
        QCOMPARE(positionsOf(*journal.ofOrder(PurchaseOrderId(2), 10)), (QList<qint64>{5, 2}));
        QCOMPARE(positionsOf(*journal.ofOrder(PurchaseOrderId(3), 1)), (QList<qint64>{3}));
        QCOMPARE(positionsOf(*journal.ofOrder(PurchaseOrderId(4), 10)), (QList<qint64>{}));
        QCOMPARE(positionsOf(*journal.ofOrder(PurchaseOrderId(6), 10)), (QList<qint64>{4}));
        QCOMPARE(positionsOf(*journal.after(3, 10)), (QList<qint64>{4, 5}));
        QCOMPARE(*journal.nextTouching(2, {2}), 5);
        QCOMPARE(*journal.nextTouching(2, {9, 6}), 4);
        QCOMPARE(*journal.nextTouching(3, {1}), 0);
        const auto heads = *journal.heads(0, 2);
        QCOMPARE(heads.size(), 2);
        QCOMPARE(heads.first().command, u"e"_s);
        QCOMPARE(journal.heads(2, 10)->size(), 1);
    }

    void notesTheInvoicesItWrote()
    {
        using Kind = RecordChange::Kind;
        m_stored->note(u"clock"_s, {},
                       {{u"invoices"_s, 4, 0, Kind::Insert, {}, {}},
                        {u"charges"_s, 9, 0, Kind::Update, {}, {}},
                        {u"invoices"_s, 3, 0, Kind::Update, {}, {}},
                        {u"invoices"_s, 7, 9, Kind::InsertRange, {}, {}},
                        {u"invoices"_s, 4, 0, Kind::Delete, {}, {}}});
        QStringList ranges;
        const auto read = select(m_stored->database(),
                                 u"SELECT position, first_id, last_id FROM journal_invoices ORDER BY first_id"_s, {},
                                 [&ranges](const QSqlQuery& row) {
                                     ranges << u"%1: %2..%3"_s.arg(row.value(0).toString(), row.value(1).toString(),
                                                                   row.value(2).toString());
                                     return true;
                                 });
        REQUIRE_OK(read);
        QCOMPARE(ranges, (QStringList{u"1: 3..4"_s, u"1: 7..9"_s}));
        QCOMPARE(Journal(m_stored->database()).ordersOf(1)->size(), 0);
    }

    void emptyJournalIsWhole()
    {
        Journal journal(m_stored->database());
        QCOMPARE(*journal.lastPosition(), 0);
        QCOMPARE(*journal.firstBrokenEntry(), 0);
        QCOMPARE(journal.heads(0, 10)->size(), 0);
    }

    void brokenChainIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("broken");
        for (const char* column : {"actor", "command", "subject", "hash", "previous_hash"})
            QTest::newRow(column) << u"UPDATE journal SET %1 = 'x' WHERE position = 2"_s.arg(QLatin1StringView(column))
                                  << qint64(2);
        QTest::newRow("payload") << u"UPDATE journal SET payload = '{}' WHERE position = 2"_s << qint64(2);
        QTest::newRow("changes") << u"UPDATE journal SET changes = '[ ]' WHERE position = 3"_s << qint64(3);
        QTest::newRow("edition") << u"UPDATE journal SET edition = '2026' WHERE position = 1"_s << qint64(1);
        QTest::newRow("time") << u"UPDATE journal SET real_time = 1 WHERE position = 1"_s << qint64(1);
        QTest::newRow("simulated time") << u"UPDATE journal SET simulated_time = 1 WHERE position = 1"_s << qint64(1);
        QTest::newRow("key") << u"UPDATE journal SET idempotency_key = '' WHERE position = 1"_s << qint64(1);
        QTest::newRow("undoes") << u"UPDATE journal SET undoes = 0 WHERE position = 2"_s << qint64(2);
        QTest::newRow("taken out") << u"DELETE FROM journal WHERE position = 2"_s << qint64(3);
    }
    void brokenChainIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, broken);
        for (int i = 0; i < 3; ++i)
            m_stored->note(u"c"_s, {});
        QCOMPARE(*Journal(m_stored->database()).firstBrokenEntry(), 0);
        m_stored->damage(sql);
        QCOMPARE(*Journal(m_stored->database()).firstBrokenEntry(), broken);
    }

    void damagedEntryIsAnError()
    {
        m_stored->note(u"c"_s, {});
        m_stored->damage(u"UPDATE journal SET changes = '{'"_s);
        QCOMPARE(answerOf(Journal(m_stored->database()).entry(1)), u"workspace-damaged"_s);
    }

private:
    std::unique_ptr<StoredWorkspace> m_stored;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
