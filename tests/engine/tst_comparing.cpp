// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"

#include <QJsonArray>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What is different between two checkpoints, or between one and the present, as the journal has it.
class TestComparing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checkpointsSayWhenTheyWereMade();
    void nothingDoneIsNoDifference();
    void aChangedFieldHasBothSides();
    void backwardsIsTheReverse();
    void whatWasTakenBackIsNoDifference();
    void addedAndRemovedRecordsAreWhole();
    void whatCameAndWentIsNoDifference();
    void keysAreNames();
    void manyAtOnceAreCounted();
    void afterARestoreItIsAsItWas();
    void unknownNamesAreRefused();

private:
    static void save(CommerceWorkspace& w, const QString& name) { w.must(SaveCheckpoint{name}); }
    static QList<RecordDifference> compare(CommerceWorkspace& w, const QString& from, const QString& to = {})
    {
        return w.client->compare(from, to).result()->differences;
    }
    static const RecordDifference* of(const QList<RecordDifference>& all, const QString& kind, const QString& number)
    {
        for (const RecordDifference& each : all) {
            if (each.kind == kind && each.number == number)
                return &each;
        }
        return nullptr;
    }
};

void TestComparing::checkpointsSayWhenTheyWereMade()
{
    CommerceWorkspace w;
    save(w, u"one"_s);
    w.advance(u"2024-05-20"_s);
    save(w, u"two"_s);
    const QList<Checkpoint> all = *w.client->checkpoints().result();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].name, u"one"_s);
    QCOMPARE(all[0].madeOn, *Instant::fromText(u"2024-05-10T09:00"_s));
    QCOMPARE(all[1].madeOn, *Instant::fromText(u"2024-05-20"_s));
}

void TestComparing::nothingDoneIsNoDifference()
{
    CommerceWorkspace w;
    save(w, u"one"_s);
    save(w, u"two"_s);
    QVERIFY(compare(w, u"one"_s, u"two"_s).isEmpty());
    QVERIFY(compare(w, u"one"_s).isEmpty());
    QVERIFY(compare(w, u"two"_s, u"two"_s).isEmpty());
}

void TestComparing::aChangedFieldHasBothSides()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"PO-77"_s));
    save(w, u"before"_s);
    w.suspend(u"PO-77"_s);
    save(w, u"suspended"_s);
    w.must(DuplicatePurchaseOrder{ref(u"PO-77"_s), u"PO-78"_s}); // no part of the comparison
    const QList<RecordDifference> all = compare(w, u"before"_s, u"suspended"_s);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].kind, u"purchase-order"_s);
    QCOMPARE(all[0].number, u"PO-77"_s);
    QCOMPARE(all[0].how, u"changed"_s);
    QCOMPARE(all[0].currency, u"USD"_s);
    QCOMPARE(all[0].before.value("suspended"_L1).toInteger(), 0);
    QCOMPARE(all[0].after.value("suspended"_L1).toInteger(), 1);
    QVERIFY(!all[0].after.contains("version"_L1));
    QVERIFY(!all[0].after.contains("number"_L1));
}

void TestComparing::backwardsIsTheReverse()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"PO-77"_s));
    save(w, u"before"_s);
    w.suspend(u"PO-77"_s);
    w.add(w.poOf(u"PO-78"_s));
    save(w, u"after"_s);
    const QList<RecordDifference> there = compare(w, u"before"_s, u"after"_s);
    const QList<RecordDifference> back = compare(w, u"after"_s, u"before"_s);
    QCOMPARE(there.size(), back.size());
    for (const RecordDifference& each : there) {
        const RecordDifference* other = of(back, each.kind, each.number);
        QVERIFY(other);
        QCOMPARE(other->before, each.after);
        QCOMPARE(other->after, each.before);
    }
    QCOMPARE(of(back, u"purchase-order"_s, u"PO-78"_s)->how, u"removed"_s);
}

void TestComparing::whatWasTakenBackIsNoDifference()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"PO-77"_s));
    save(w, u"before"_s);
    w.suspend(u"PO-77"_s);
    w.must(Undo{});
    w.must(SetEdition{Edition::E2026});
    w.must(SetEdition{Edition::E2024});
    QVERIFY(compare(w, u"before"_s).isEmpty());
}

void TestComparing::addedAndRemovedRecordsAreWhole()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"PO-77"_s));
    save(w, u"before"_s);
    w.must(DeletePurchaseOrders{{ref(u"PO-77"_s)}});
    w.add(w.poOf(u"PO-78"_s));
    const QList<RecordDifference> all = compare(w, u"before"_s);
    const RecordDifference* gone = of(all, u"purchase-order"_s, u"PO-77"_s);
    const RecordDifference* made = of(all, u"purchase-order"_s, u"PO-78"_s);
    QVERIFY(gone && made);
    QCOMPARE(gone->how, u"removed"_s);
    QCOMPARE(gone->before.value("ship_to"_L1).toString(), u"Warehouse 1"_s);
    QVERIFY(gone->after.isEmpty());
    QCOMPARE(made->how, u"added"_s);
    QCOMPARE(made->after.value("ship_to"_L1).toString(), u"Warehouse 1"_s);
    const auto lines = std::ranges::count(all, u"line-item"_s, &RecordDifference::kind);
    QCOMPARE(lines, 2);
    for (const RecordDifference& each : all) {
        if (each.kind == "line-item"_L1 && each.how == "added"_L1)
            QCOMPARE(each.parent, u"PO-78"_s);
    }
}

void TestComparing::whatCameAndWentIsNoDifference()
{
    CommerceWorkspace w;
    save(w, u"before"_s);
    w.add(w.poOf(u"PO-78"_s));
    w.suspend(u"PO-78"_s);
    w.must(DeletePurchaseOrders{{ref(u"PO-78"_s)}});
    QVERIFY(compare(w, u"before"_s).isEmpty());
}

void TestComparing::keysAreNames()
{
    CommerceWorkspace w;
    save(w, u"before"_s);
    QVERIFY(w.buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    const QList<RecordDifference> all = compare(w, u"before"_s);
    const RecordDifference* invoice = of(all, u"invoice"_s, u"INV-1001"_s);
    QVERIFY(invoice);
    QCOMPARE(invoice->after.value("agreement"_L1).toString(), u"agmt-0000000001"_s);
    QCOMPARE(invoice->after.value("payer"_L1).toString(), QString(CommerceWorkspace::management));
    QVERIFY(!invoice->after.contains("agreement_id"_L1));
    QVERIFY(of(all, u"purchase-order"_s, u"PO-77"_s));
    QCOMPARE(of(all, u"charge"_s, u"ch-0000000001"_s)->parent, u"agmt-0000000001"_s);
    // A printing is a part of its invoice, also where it shows a purchase order.
    QCOMPARE(of(all, u"invoice-revision"_s, u"1"_s)->parent, u"INV-1001"_s);
}

void TestComparing::manyAtOnceAreCounted()
{
    CommerceWorkspace w;
    save(w, u"before"_s);
    QVERIFY(w.client->generate(500, 1).result().has_value());
    const Comparison comparison = *w.client->compare(u"before"_s, {}).result();
    qint64 orders = 0;
    for (const RecordDifference& each : comparison.differences) {
        if (each.kind == "purchase-order"_L1 && each.how == "added"_L1)
            orders += each.records;
    }
    QCOMPARE(orders, 500);
    QVERIFY(comparison.count < 500);
    const Comparison back = *w.client->compare({}, u"before"_s).result();
    QCOMPARE(back.differences.last().how, u"removed"_s);
}

void TestComparing::afterARestoreItIsAsItWas()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"PO-77"_s));
    save(w, u"before"_s);
    QVERIFY(w.buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    w.suspend(u"PO-77"_s);
    w.must(DeletePurchaseOrders{{ref(u"PO-77"_s)}});
    w.advance(u"2024-06-20"_s);
    QVERIFY(!compare(w, u"before"_s).isEmpty());
    w.must(RestoreCheckpoint{u"before"_s});
    const QList<RecordDifference> left = compare(w, u"before"_s);
    QVERIFY2(left.isEmpty(), left.isEmpty() ? "" : qPrintable(left.first().kind + left.first().number));
}

void TestComparing::unknownNamesAreRefused()
{
    CommerceWorkspace w;
    const auto refused = w.client->compare(u"nowhere"_s, {}).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CheckpointUnknown);
}

QTEST_GUILESS_MAIN(TestComparing)
#include "tst_comparing.moc"
