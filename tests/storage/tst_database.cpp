// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storagefixture.h"

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pragmasAreSet()
    {
        StoredWorkspace stored;
        const std::pair<QString, QString> expected[] = {{u"journal_mode"_s, u"wal"_s},  {u"synchronous"_s, u"2"_s},
                                                        {u"foreign_keys"_s, u"1"_s},    {u"trusted_schema"_s, u"0"_s},
                                                        {u"busy_timeout"_s, u"2500"_s}, {u"query_only"_s, u"0"_s}};
        for (const auto& [name, value] : expected)
            QCOMPARE(selectValue(stored.database(), u"PRAGMA "_s + name)->toString(), value);
    }

    void durabilitySwitches()
    {
        StoredWorkspace stored;
        REQUIRE_OK(stored.database().setDurability(Durability::Bulk));
        QCOMPARE(selectValue(stored.database(), u"PRAGMA synchronous"_s)->toInt(), 1);
        stored.insert(orderOf(stored.payer, u"PO-1"_s));
        REQUIRE_OK(stored.database().setDurability(Durability::Command));
        QCOMPARE(selectValue(stored.database(), u"PRAGMA synchronous"_s)->toInt(), 2);
        // Everything is in the file now: a copy without its log is whole.
        QVERIFY(QFile::copy(stored.path(), stored.dir.filePath(u"copy.podesk"_s)));
        auto copy = Workspace::open(stored.dir.filePath(u"copy.podesk"_s));
        REQUIRE_OK(copy);
        QCOMPARE(*storage::digest((*copy)->database()), stored.digest());
    }

    void aReaderDoesNotHoldUpDurability()
    {
        StoredWorkspace stored;
        auto other = Workspace::open(stored.path(), Access::ReadOnly);
        auto snapshot = Transaction::begin((*other)->database(), Transaction::Kind::Read);
        REQUIRE_OK(snapshot);
        REQUIRE_OK(stored.database().setDurability(Durability::Bulk));
        stored.insert(orderOf(stored.payer, u"PO-1"_s));
        REQUIRE_OK(stored.database().setDurability(Durability::Command));
        QCOMPARE(*OrderStore((*other)->database()).countOrders(), 0);
    }

    void uncommittedIsRolledBack()
    {
        StoredWorkspace stored;
        const QString digest = stored.digest();
        {
            auto transaction = Transaction::begin(stored.database());
            REQUIRE_OK(transaction);
            QVERIFY(stored.database().isInTransaction());
            RecordWriter writer(stored.database());
            REQUIRE_OK(OrderStore(stored.database()).insert(writer, orderOf(stored.payer, u"PO-1"_s)));
        }
        QVERIFY(!stored.database().isInTransaction());
        QCOMPARE(stored.digest(), digest);
    }

    void commitOfNothingFails()
    {
        StoredWorkspace stored;
        auto transaction = Transaction::begin(stored.database());
        REQUIRE_OK(transaction);
        REQUIRE_OK(stored.database().execute(u"ROLLBACK"_s));
        QVERIFY(!transaction->commit());
    }

    void readSnapshotStays()
    {
        StoredWorkspace stored;
        auto other = Workspace::open(stored.path(), Access::ReadOnly);
        REQUIRE_OK(other);
        OrderStore seen((*other)->database());
        auto snapshot = Transaction::begin((*other)->database(), Transaction::Kind::Read);
        REQUIRE_OK(snapshot);
        stored.insert(orderOf(stored.payer, u"PO-1"_s));
        QCOMPARE(*seen.countOrders(), 0);
        REQUIRE_OK(snapshot->commit());
        QCOMPARE(*seen.countOrders(), 1);
    }

    void selectsMayNest()
    {
        StoredWorkspace stored;
        int inner = 0;
        const QString sql = u"SELECT id FROM counters ORDER BY id"_s;
        const auto read = select(stored.database(), sql, {}, [&](const QSqlQuery& outer) {
            const qint64 id = outer.value(0).toLongLong();
            const auto nested = select(stored.database(), sql, {}, [&](const QSqlQuery&) {
                ++inner;
                return true;
            });
            return nested.has_value() && outer.value(0).toLongLong() == id;
        });
        REQUIRE_OK(read);
        const qsizetype counters = countedTables().size();
        QCOMPARE(inner, counters * counters);
    }

    void nullAndEmptyTextDiffer()
    {
        StoredWorkspace stored;
        REQUIRE_OK(stored.database().execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT) STRICT"_s));
        REQUIRE_OK(stored.database().execute(u"INSERT INTO t VALUES (?, ?)"_s, {1, QString()}));
        REQUIRE_OK(stored.database().execute(u"INSERT INTO t VALUES (?, ?)"_s, {2, QVariant()}));
        QCOMPARE(selectValue(stored.database(), u"SELECT COUNT(*) FROM t WHERE x IS NULL"_s)->toInt(), 1);
        QCOMPARE(selectValue(stored.database(), u"SELECT COUNT(*) FROM t WHERE x = ''"_s)->toInt(), 1);
    }

    void errorsAreNamed()
    {
        StoredWorkspace stored;
        QCOMPARE(answerOf(stored.database().execute(u"SELECT nothing FROM nowhere"_s)), u"storage-failed"_s);
        const auto broken = stored.database().execute(u"INSERT INTO contacts VALUES (1, 77, 0, '', '', '')"_s);
        QCOMPARE(answerOf(broken), u"storage-failed"_s);
        QCOMPARE(broken.error().details.value(u"constraint"_s).toString(), u"reference"_s);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
