// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storagefixture.h"

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString orders = u"purchase_orders"_s;

} // namespace

class RecordWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stored = std::make_unique<StoredWorkspace>(); }
    void cleanup() { m_stored.reset(); }

    void valuesSurviveExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("number");
        QTest::newRow("plain") << u"x"_s << qint64(1);
        QTest::newRow("empty") << u""_s << qint64(0);
        QTest::newRow("largest") << u"𝄞 雲 \u200f\u0001'\";--"_s << std::numeric_limits<qint64>::max();
        QTest::newRow("smallest") << u"  1e5 "_s << std::numeric_limits<qint64>::min();
        QTest::newRow("past a double") << u"00123"_s << Q_INT64_C(9007199254740993);
    }
    void valuesSurviveExactly()
    {
        QFETCH(QString, text);
        QFETCH(qint64, number);
        const PurchaseOrder order = m_stored->insert(orderOf(m_stored->payer, u"PO-1"_s));
        const auto changes = m_stored->write([&](RecordWriter& writer) {
            QVERIFY(writer.update(
                orders, order.id.value,
                {{u"description"_s, text}, {u"updated_on"_s, number}, {u"balance_minor"_s, QJsonValue::Null}}));
        });
        RecordWriter reader(m_stored->database());
        const QJsonObject record = **reader.read(orders, order.id.value);
        QCOMPARE(record.value(u"description"_s), QJsonValue(text));
        QCOMPARE(record.value(u"updated_on"_s).toInteger(), number);
        QVERIFY(record.value(u"balance_minor"_s).isNull());
        // And through the journal's text.
        const QByteArray json = QJsonDocument(changes.first().toJson()).toJson(QJsonDocument::Compact);
        const auto read = RecordChange::fromJson(QJsonDocument::fromJson(json).object());
        REQUIRE_OK(read);
        QCOMPARE(read->after, changes.first().after);
        QCOMPARE(read->before, changes.first().before);
    }

    void updateWritesOnlyWhatDiffers()
    {
        const PurchaseOrder order = m_stored->insert(orderOf(m_stored->payer, u"PO-1"_s));
        const auto none = m_stored->write([&](RecordWriter& writer) {
            QVERIFY(writer.update(orders, order.id.value, {{u"number"_s, u"PO-1"_s}, {u"suspended"_s, false}}));
        });
        QCOMPARE(none.size(), 0);
        QCOMPARE(m_stored->load(order.id).version, 1);
        const auto one = m_stored->write([&](RecordWriter& writer) {
            QVERIFY(writer.update(orders, order.id.value, {{u"number"_s, u"PO-1"_s}, {u"suspended"_s, true}}));
            QVERIFY(writer.update(orders, order.id.value, {{u"ship_to"_s, u"x"_s}}));
        });
        QCOMPARE(one.size(), 2);
        QCOMPARE(one.first().before, (QJsonObject{{u"suspended"_s, 0}}));
        QCOMPARE(one.first().after, (QJsonObject{{u"suspended"_s, 1}}));
        QCOMPARE(m_stored->load(order.id).version, 2); // once a writer
    }

    void versionsConflict()
    {
        const PurchaseOrder order = m_stored->insert(orderOf(m_stored->payer, u"PO-1"_s));
        RecordWriter writer(m_stored->database());
        const auto conflict = writer.update(orders, order.id.value, {{u"ship_to"_s, u"x"_s}}, 7);
        QCOMPARE(answerOf(conflict), u"version-conflict"_s);
        QCOMPARE(conflict.error().details.value(u"version"_s).toLongLong(), 1);
        REQUIRE_OK(writer.update(orders, order.id.value, {{u"ship_to"_s, u"x"_s}}, 1));
    }

    void wrongCallsAreRefused()
    {
        RecordWriter writer(m_stored->database());
        QCOMPARE(answerOf(writer.insert(u"journal"_s, 1, {})), u"storage-failed"_s);
        QCOMPARE(answerOf(writer.insert(u"settings; DROP TABLE settings"_s, 1, {})), u"storage-failed"_s);
        QCOMPARE(answerOf(writer.update(u"settings"_s, 1, {{u"nothing"_s, 1}})), u"storage-failed"_s);
        QCOMPARE(answerOf(writer.update(u"settings"_s, 1, {{u"value"_s, QString(QChar(0xd800))}})),
                 u"text-not-unicode"_s);
        QCOMPARE(answerOf(writer.update(u"counters"_s, 1, {{u"next"_s, 1.5}})), u"storage-failed"_s);
        QCOMPARE(answerOf(writer.update(u"settings"_s, 999, {{u"value"_s, u"x"_s}})), u"not-found"_s);
        QCOMPARE(answerOf(writer.remove(u"settings"_s, 999)), u"not-found"_s);
        QCOMPARE(answerOf(writer.nextId(u"nothing"_s)), u"storage-failed"_s);
        QCOMPARE(writer.changes().size(), 0);
    }

    void takesBackEachKind()
    {
        const PurchaseOrder order = m_stored->insert(orderOf(m_stored->payer, u"PO-1"_s));
        const std::function<void(RecordWriter&)> works[] = {
            [&](RecordWriter& writer) {
                QVERIFY(OrderStore(m_stored->database()).insert(writer, orderOf(m_stored->payer, u"PO-2"_s)));
            },
            [&](RecordWriter& writer) {
                PurchaseOrder after = m_stored->load(order.id);
                after.updatedOn = {5};
                after.contacts.removeFirst();
                after.tags.append({u"new"_s, u"tag"_s});
                after.lines.first() = lineOf(u"9"_s, 42);
                QVERIFY(OrderStore(m_stored->database()).update(writer, m_stored->load(order.id), after));
            },
            [&](RecordWriter& writer) {
                QVERIFY(OrderStore(m_stored->database()).remove(writer, m_stored->load(order.id)));
            },
            [&](RecordWriter& writer) {
                const QList<PurchaseOrder> many{orderOf(m_stored->payer, u"A"_s), orderOf(m_stored->payer, u"B"_s)};
                QVERIFY(insertMany(m_stored->database(), writer, many, nullptr, {}));
            },
            [&](RecordWriter& writer) {
                QVERIFY(OrderStore(m_stored->database()).setSetting(writer, u"name"_s, u"Other"_s));
            },
        };
        for (const auto& work : works) {
            const QString before = m_stored->digest();
            const QList<RecordChange> done = m_stored->write(work);
            QVERIFY(!done.isEmpty());
            const QString after = m_stored->digest();
            QVERIFY(after != before);
            const QList<RecordChange> undone = takeBack(done);
            QCOMPARE(m_stored->digest(), before);
            takeBack(undone);
            QCOMPARE(m_stored->digest(), after);
            takeBack(done);
            QCOMPARE(m_stored->digest(), before);
            QCOMPARE(m_stored->findings().size(), 0);
        }
    }

    void versionsAreNeverRestored()
    {
        const PurchaseOrder order = m_stored->insert(orderOf(m_stored->payer, u"PO-1"_s));
        const auto changed = m_stored->write([&](RecordWriter& writer) {
            QVERIFY(writer.update(orders, order.id.value, {{u"ship_to"_s, u"x"_s}}));
        });
        takeBack(changed);
        QCOMPARE(m_stored->load(order.id).version, 3);
        const auto removed = m_stored->write([&](RecordWriter& writer) {
            QVERIFY(OrderStore(m_stored->database()).remove(writer, m_stored->load(order.id)));
        });
        takeBack(removed);
        QCOMPARE(m_stored->load(order.id).version, 4);
    }

    void blockedByLaterChange()
    {
        const PurchaseOrder order = m_stored->insert(orderOf(m_stored->payer, u"PO-1"_s));
        const auto first = m_stored->write([&](RecordWriter& writer) {
            QVERIFY(writer.update(orders, order.id.value, {{u"ship_to"_s, u"x"_s}}));
        });
        m_stored->write([&](RecordWriter& writer) {
            QVERIFY(writer.update(orders, order.id.value, {{u"description"_s, u"other field"_s}}));
        });
        QCOMPARE(tryTakeBack(first.first()), u"ok"_s);
        const auto second = m_stored->write([&](RecordWriter& writer) {
            QVERIFY(writer.update(orders, order.id.value, {{u"ship_to"_s, u"y"_s}}));
        });
        QCOMPARE(tryTakeBack(first.first()), u"undo-blocked"_s);
        QCOMPARE(m_error.details.value(u"table"_s).toString(), orders);
        QCOMPARE(m_error.details.value(u"id"_s).toLongLong(), order.id.value);
        QCOMPARE(tryTakeBack(second.first()), u"ok"_s);
    }

    void insertIsBlockedByChangeAndByChildren()
    {
        RecordWriter writer(m_stored->database());
        OrderStore store(m_stored->database());
        const auto made = m_stored->write([&](RecordWriter& w) {
            QVERIFY(store.insert(w, Organization{{}, u"Org"_s}));
        });
        QCOMPARE(made.last().kind, RecordChange::Kind::Insert);
        const OrganizationId organization(made.last().id);
        m_stored->write([&](RecordWriter& w) {
            QVERIFY(store.insert(w, Account{{}, u"222222222222"_s, u"M"_s, AccountKind::Member, organization}));
        });
        QCOMPARE(tryTakeBack(made.last()), u"undo-blocked"_s);
        QCOMPARE(m_error.details.value(u"table"_s).toString(), u"organizations"_s);
        const auto tag = m_stored->write([&](RecordWriter& w) { QVERIFY(store.setSetting(w, u"extra"_s, u"1"_s)); });
        m_stored->write([&](RecordWriter& w) { QVERIFY(store.setSetting(w, u"extra"_s, u"2"_s)); });
        QCOMPARE(tryTakeBack(tag.last()), u"undo-blocked"_s);
    }

    void deleteIsBlockedByItsSuccessor()
    {
        const PurchaseOrder order = m_stored->insert(orderOf(m_stored->payer, u"PO-1"_s));
        OrderStore store(m_stored->database());
        const auto removed = m_stored->write([&](RecordWriter& w) { QVERIFY(store.remove(w, order)); });
        m_stored->insert(orderOf(m_stored->payer, u"PO-1"_s)); // the number is taken again
        QCOMPARE(tryTakeBack(removed.last()), u"undo-blocked"_s);
    }

    void rangeIsBlockedByAnyChangeInIt()
    {
        const auto made = m_stored->write([&](RecordWriter& writer) {
            QVERIFY(insertMany(m_stored->database(), writer,
                               {orderOf(m_stored->payer, u"A"_s), orderOf(m_stored->payer, u"B"_s)}, nullptr, {}));
        });
        const auto range = std::find_if(made.begin(), made.end(), [](const RecordChange& change) {
            return change.kind == RecordChange::Kind::InsertRange && change.table == u"contacts"_s;
        });
        QVERIFY(range != made.end());
        QCOMPARE(range->after.value(u"records"_s).toInteger(), 4);
        m_stored->write([&](RecordWriter& writer) {
            QVERIFY(writer.update(u"contacts"_s, range->lastId, {{u"phone"_s, u"new"_s}}));
        });
        QCOMPARE(tryTakeBack(*range), u"undo-blocked"_s);
    }

    /// A large import that was taken back keeps its rows compressed, some thousands together, and comes back whole.
    void removedRangesAreKeptWhole()
    {
        QList<PurchaseOrder> orders;
        for (int i = 0; i < 2'100; ++i)
            orders.append(orderOf(m_stored->payer, u"PO-%1"_s.arg(i)));
        orders[7].header.description = u"\ufeff;T1:x;\n雲"_s;
        orders[8].lines.clear();
        const QString empty = m_stored->digest();
        const auto made = m_stored->write(
            [&](RecordWriter& writer) { must(insertMany(m_stored->database(), writer, orders, nullptr, {})); });
        const QString full = m_stored->digest();
        const PurchaseOrder before = m_stored->load(PurchaseOrderId(8));
        const auto taken = takeBack(made);
        QCOMPARE(m_stored->digest(), empty);
        qsizetype kept = 0;
        int changesOfLines = 0;
        for (const RecordChange& change : taken) {
            QVERIFY(change.kind == RecordChange::Kind::DeleteRange || change.table == u"counters"_s);
            kept += QJsonDocument(change.toJson()).toJson(QJsonDocument::Compact).size();
            changesOfLines += change.table == u"line_items"_s ? 1 : 0;
            QCOMPARE(must(RecordChange::fromJson(change.toJson())).toJson(), change.toJson());
        }
        QCOMPARE(changesOfLines, 2);
        QVERIFY2(kept < 400'000, QByteArray::number(kept).constData());

        QList<RecordChange> read;
        for (const RecordChange& change : taken)
            read.append(must(RecordChange::fromJson(change.toJson())));
        const auto again = takeBack(read);
        QCOMPARE(m_stored->digest(), full);
        QCOMPARE(m_stored->findings().size(), 0);
        PurchaseOrder after = m_stored->load(PurchaseOrderId(8));
        QCOMPARE(after.version, before.version + 1); // whoever holds the old one meets a conflict
        after.version = before.version;
        QCOMPARE(after, before);
        takeBack(again);
        QCOMPARE(m_stored->digest(), empty);
    }

    void damagedRangesAreAnError_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("rows") << u"rows"_s << QJsonValue(u"AAAA"_s);
        QTest::newRow("cut rows") << u"rows"_s
                                  << QJsonValue(QString::fromLatin1(qCompress(QByteArray("I1;T9:x;\n")).toBase64()));
        QTest::newRow("columns") << u"columns"_s << QJsonValue(QJsonArray{u"id"_s, u"1) VALUES (1); --"_s});
        QTest::newRow("no columns") << u"columns"_s << QJsonValue();
    }
    void damagedRangesAreAnError()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        const auto made = m_stored->write([&](RecordWriter& writer) {
            must(insertMany(m_stored->database(), writer, {orderOf(m_stored->payer, u"A"_s)}, nullptr, {}));
        });
        const auto taken = takeBack(made);
        const auto found = std::find_if(taken.begin(), taken.end(), [](const RecordChange& change) {
            return change.table == u"purchase_orders"_s;
        });
        RecordChange broken = *found;
        broken.before.insert(member, value);
        QCOMPARE(tryTakeBack(broken), u"workspace-damaged"_s);
        QCOMPARE(tryTakeBack(*found), u"ok"_s);
    }

    void removedRangeIsBlockedByItsSuccessor()
    {
        const auto made = m_stored->write([&](RecordWriter& writer) {
            must(insertMany(m_stored->database(), writer, {orderOf(m_stored->payer, u"A"_s)}, nullptr, {}));
        });
        const auto taken = takeBack(made);
        m_stored->insert(orderOf(m_stored->payer, u"A"_s)); // number and id are taken again
        const auto orders = std::find_if(taken.begin(), taken.end(), [](const RecordChange& change) {
            return change.table == u"purchase_orders"_s;
        });
        QCOMPARE(tryTakeBack(*orders), u"undo-blocked"_s);
    }

    void countersThatMovedOnStay()
    {
        const auto first = m_stored->write([&](RecordWriter& w) {
            QVERIFY(OrderStore(m_stored->database()).insert(w, Organization{{}, u"One"_s}));
        });
        m_stored->write([&](RecordWriter& w) {
            QVERIFY(OrderStore(m_stored->database()).insert(w, Organization{{}, u"Two"_s}));
        });
        takeBack(first);
        RecordWriter writer(m_stored->database());
        QCOMPARE(*writer.nextId(u"organizations"_s), 3);
    }

    void manyNumbersAreOneChange()
    {
        RecordWriter writer(m_stored->database());
        QCOMPARE(*writer.nextId(u"tags"_s), 1);
        QCOMPARE(*writer.nextId(u"tags"_s, 10), 2);
        QCOMPARE(*writer.nextId(u"tags"_s), 12);
        QCOMPARE(writer.changes().size(), 1);
        QCOMPARE(writer.changes().first().after, (QJsonObject{{u"next"_s, 13}}));
    }

private:
    /// Takes changes back, last first, in one transaction; what that wrote.
    QList<RecordChange> takeBack(const QList<RecordChange>& changes)
    {
        return m_stored->write([&](RecordWriter& writer) {
            for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
                const auto reverted = writer.revert(*change);
                QVERIFY2(reverted, reverted ? "" : told(reverted.error()).constData());
            }
        });
    }

    /// Tries in a transaction that is rolled back.
    QString tryTakeBack(const RecordChange& change)
    {
        auto transaction = Transaction::begin(m_stored->database());
        RecordWriter writer(m_stored->database());
        const auto reverted = writer.revert(change);
        m_error = reverted ? Error{} : reverted.error();
        return answerOf(reverted);
    }

    std::unique_ptr<StoredWorkspace> m_stored;
    Error m_error;
};

QTEST_GUILESS_MAIN(RecordWriterTest)
#include "tst_recordwriter.moc"
