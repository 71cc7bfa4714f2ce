// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Commands over purchase orders, by what a person sees afterwards.
class TestOrderCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCreatedOrderIsThereAfterReopening();
    void aRefusedOrderNamesEveryFinding();
    void editingChangesOnlyWhatIsSet();
    void aStaleVersionReportsBothValues();
    void theSameEditTwiceIsNothingToDo();
    void duplicateDropsTransactionLines();
    void renewMovesTheLinesEnds();
    void linesAreAddedEditedAndRemoved();
    void statusChangesReportEachRow();
    void theActiveLimitCountsWithinOneCommand();
    void anExpiredOrderComesBackByItsMonth();
    void deleteTakesEverythingAndCannotBeUndone();
    void nothingIsDeletedUnconfirmed();
    void aDryRunWritesNothing();
    void anImportLeavesBadRowsOut();
    void theSameKeyIsDoneOnce();
    void payersAreNamedWhereThereAreSeveral();
};

void TestOrderCommands::aCreatedOrderIsThereAfterReopening()
{
    TestWorkspace w;
    PurchaseOrder order = anOrder(u"PO-77"_s);
    order.contacts = {{u"Dana"_s, u"dana@example.com"_s, {}}};
    order.tags = {{u"team"_s, u"net"_s}};
    order.lines[0].balanceTracking = true;
    const CommandOutcome done = w.run(CreatePurchaseOrder{{}, order});
    QVERIFY(done.isDone());
    QVERIFY(done.created.isValid());
    const QString digest = w.digest();
    w.reopen();
    QCOMPARE(w.digest(), digest);
    const PurchaseOrder stored = w.order(u"PO-77"_s);
    QCOMPARE(stored.contacts, order.contacts);
    QCOMPARE(stored.tags, order.tags);
    QCOMPARE(stored.lines.first().total.toText(), u"100.00"_s);
    QCOMPARE(stored.lines.first().balance->toText(), u"100.00"_s);
    QCOMPARE(stored.statusAt(w.facts().now), Status::Active);
    QVERIFY(w.findings().isEmpty());
}

void TestOrderCommands::aRefusedOrderNamesEveryFinding()
{
    TestWorkspace w;
    const QString before = w.digest();
    PurchaseOrder order = anOrder(u"A#1"_s);
    order.lines[0].end = Month::of(2025, 1);
    const CommandOutcome done = w.run(CreatePurchaseOrder{{}, order});
    QVERIFY(!done.isDone());
    QStringList rules;
    for (const Error& error : done.refusals)
        rules.append(error.rule);
    QVERIFY2(rules.contains(u"B3"_s), qPrintable(rules.join(u' ')));
    QVERIFY2(rules.contains(u"B5"_s), qPrintable(rules.join(u' ')));
    QVERIFY(!done.trace.isEmpty());
    QCOMPARE(w.digest(), before);
}

void TestOrderCommands::editingChangesOnlyWhatIsSet()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    const PurchaseOrder before = w.order(u"PO-1"_s);
    w.run(AdvanceClock{*Instant::fromText(u"2024-07-02")});
    HeaderChanges set;
    set.description = u"Renamed"_s;
    QVERIFY(w.run(EditPurchaseOrder{ref(u"PO-1"_s), set}).isDone());
    const PurchaseOrder after = w.order(u"PO-1"_s);
    QCOMPARE(after.header.description, u"Renamed"_s);
    QCOMPARE(after.header.shipTo, before.header.shipTo);
    QCOMPARE(after.lines, before.lines);
    QCOMPARE(after.updatedOn, *Instant::fromText(u"2024-07-02"));
    QVERIFY(after.version > before.version);
}

void TestOrderCommands::aStaleVersionReportsBothValues()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    const qint64 seen = w.order(u"PO-1"_s).version;
    HeaderChanges theirs;
    theirs.description = u"theirs"_s;
    RunOptions asEve;
    asEve.actor = u"eve"_s;
    w.run(EditPurchaseOrder{ref(u"PO-1"_s), theirs}, asEve);
    HeaderChanges yours;
    yours.description = u"yours"_s;
    const CommandOutcome done = w.run(EditPurchaseOrder{ref(u"PO-1"_s, seen), yours});
    QVERIFY(!done.isDone());
    QCOMPARE(done.refusal->code, ErrorCode::VersionConflict);
    QCOMPARE(done.refusal->details.value(u"actor"_s).toString(), u"eve"_s);
    const QVariantMap field = done.refusal->details.value(u"fields"_s).toList().value(0).toMap();
    QCOMPARE(field.value(u"yours"_s).toString(), u"yours"_s);
    QCOMPARE(field.value(u"theirs"_s).toString(), u"theirs"_s);
    QCOMPARE(w.order(u"PO-1"_s).header.description, u"theirs"_s);
}

void TestOrderCommands::theSameEditTwiceIsNothingToDo()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    HeaderChanges set;
    set.description = u"once"_s;
    QVERIFY(w.run(EditPurchaseOrder{ref(u"PO-1"_s), set}).isDone());
    const qint64 position = w.facts().position;
    const CommandOutcome again = w.run(EditPurchaseOrder{ref(u"PO-1"_s), set});
    QVERIFY(!again.isDone());
    QCOMPARE(again.refusal->code, ErrorCode::NothingToDo);
    QCOMPARE(w.facts().position, position);
}

void TestOrderCommands::duplicateDropsTransactionLines()
{
    TestWorkspace w;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.lines.append(aLine(u"2"_s));
    order.lines[1].type = LineItemType::MarketplaceTransaction;
    QVERIFY(w.run(ImportPurchaseOrders{{}, {order}, u"test"_s}).isDone());
    QVERIFY(w.run(DuplicatePurchaseOrder{ref(u"PO-1"_s), u"PO-2"_s}).isDone());
    QCOMPARE(w.order(u"PO-1"_s).lines.size(), 2);
    QCOMPARE(w.order(u"PO-2"_s).lines.size(), 1);
    QCOMPARE(w.order(u"PO-2"_s).lines.first().type, LineItemType::All);
    const CommandOutcome taken = w.run(DuplicatePurchaseOrder{ref(u"PO-1"_s), u"PO-2"_s});
    QCOMPARE(taken.refusal->code, ErrorCode::NumberTaken);
}

void TestOrderCommands::renewMovesTheLinesEnds()
{
    TestWorkspace w;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.lines.append(aLine(u"2"_s));
    order.lines[1].end = Month::of(2024, 3);
    w.run(CreatePurchaseOrder{{}, order});
    QVERIFY(w.run(RenewPurchaseOrder{ref(u"PO-1"_s), Month::of(2025, 1), Month::of(2025, 12)}).isDone());
    const PurchaseOrder after = w.order(u"PO-1"_s);
    QCOMPARE(after.header.effective, Month::of(2025, 1));
    QCOMPARE(after.header.expiration, Month::of(2025, 12));
    QCOMPARE(after.lines[0].start, Month::of(2025, 1));
    QCOMPARE(after.lines[0].end, Month::of(2025, 12));
    QCOMPARE(after.lines[1].start, Month::of(2025, 1));
    QCOMPARE(after.lines[1].end, Month::of(2025, 3));
}

void TestOrderCommands::linesAreAddedEditedAndRemoved()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    QVERIFY(w.run(fromJson(R"({"command":"add-line-item","purchaseOrder":"PO-1","line":{"number":"2","type":"monthly-usage","amount":"100","quantity":2,"tax":"10%","balanceTracking":true}})")).isDone());
    QCOMPARE(w.order(u"PO-1"_s).lines[1].total.toText(), u"220.00"_s); // B48
    QCOMPARE(w.order(u"PO-1"_s).value().first().toText(), u"320.00"_s); // B47
    QCOMPARE(w.order(u"PO-1"_s).balance().first().toText(), u"220.00"_s);
    LineItem line = w.order(u"PO-1"_s).lines[1];
    line.amount = {50 * UnitPrice::one};
    QVERIFY(w.run(EditLineItem{ref(u"PO-1"_s), u"2"_s, line}).isDone());
    QCOMPARE(w.order(u"PO-1"_s).lines[1].balance->toText(), u"110.00"_s);
    QCOMPARE(w.run(RemoveLineItems{ref(u"PO-1"_s), {u"9"_s}}).refusal->code, ErrorCode::NotFound);
    QVERIFY(w.run(RemoveLineItems{ref(u"PO-1"_s), {u"2"_s}}).isDone());
    QCOMPARE(w.order(u"PO-1"_s).lines.size(), 1);
    QCOMPARE(w.run(RemoveLineItems{ref(u"PO-1"_s), {u"1"_s}}).refusal->rule, u"B12"_s);
    QVERIFY(w.findings().isEmpty());
}

void TestOrderCommands::statusChangesReportEachRow()
{
    TestWorkspace w;
    PurchaseOrder old = anOrder(u"OLD"_s);
    old.header.expiration = old.lines[0].end = Month::of(2024, 5);
    old.suspended = true;
    PurchaseOrder off = anOrder(u"OFF"_s);
    off.suspended = true;
    w.run(ImportPurchaseOrders{{}, {old, off, anOrder(u"ON"_s)}, u"test"_s});
    const CommandOutcome done = w.run(ChangeStatus{{ref(u"OLD"_s), ref(u"OFF"_s), ref(u"ON"_s), ref(u"GONE"_s)}, Status::Active});
    QVERIFY(done.isDone());
    QCOMPARE(done.rows.size(), 4);
    QCOMPARE(done.rows[0].refusal->code, ErrorCode::TransitionNotOffered); // B41
    QVERIFY(!done.rows[0].trace.isEmpty());
    QVERIFY(!done.rows[1].refusal);
    QCOMPARE(done.rows[1].before, Status::Suspended);
    QCOMPARE(done.rows[1].after, Status::Active);
    QCOMPARE(done.rows[2].refusal->code, ErrorCode::TransitionNotOffered);
    QCOMPARE(done.rows[3].refusal->code, ErrorCode::NotFound);
    QCOMPARE(w.status(u"OFF"_s), Status::Active);
    QCOMPARE(w.status(u"OLD"_s), Status::SuspendedExpired);
    // None can be done: the whole command is refused and nothing is written.
    const qint64 position = w.facts().position;
    QVERIFY(!w.run(ChangeStatus{{ref(u"OLD"_s)}, Status::Active}).isDone());
    QCOMPARE(w.facts().position, position);
}

void TestOrderCommands::theActiveLimitCountsWithinOneCommand()
{
    Quotas quotas;
    quotas.activePerAccount = 2;
    TestWorkspace w(TestWorkspace::simulated(u"2024-07-01"_s, quotas));
    QList<PurchaseOrder> orders;
    for (const QString& number : {u"A"_s, u"B"_s, u"C"_s}) {
        orders.append(anOrder(number));
        orders.last().suspended = true;
    }
    w.run(ImportPurchaseOrders{{}, orders, u"test"_s});
    const CommandOutcome done = w.run(ChangeStatus{{ref(u"A"_s), ref(u"B"_s), ref(u"C"_s)}, Status::Active});
    QVERIFY(!done.rows[0].refusal);
    QVERIFY(!done.rows[1].refusal);
    QCOMPARE(done.rows[2].refusal->rule, u"B9"_s);
    QCOMPARE(w.run(CreatePurchaseOrder{{}, anOrder(u"D"_s)}).refusal->rule, u"B9"_s);
}

void TestOrderCommands::anExpiredOrderComesBackByItsMonth()
{
    TestWorkspace w;
    PurchaseOrder old = anOrder(u"OLD"_s);
    old.header.expiration = old.lines[0].end = Month::of(2024, 5);
    w.run(ImportPurchaseOrders{{}, {old}, u"test"_s});
    QCOMPARE(w.status(u"OLD"_s), Status::Expired);
    HeaderChanges set;
    set.expiration = Month::of(2024, 7);
    QVERIFY(w.run(EditPurchaseOrder{ref(u"OLD"_s), set}).isDone()); // B40
    QCOMPARE(w.status(u"OLD"_s), Status::Active);
    QCOMPARE(w.order(u"OLD"_s).lines.first().end, Month::of(2024, 5)); // B44: the lines stay behind
}

void TestOrderCommands::deleteTakesEverythingAndCannotBeUndone()
{
    TestWorkspace w;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.contacts = {{u"Dana"_s, u"dana@example.com"_s, {}}};
    w.run(CreatePurchaseOrder{{}, order});
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-2"_s)});
    QVERIFY(w.run(SaveCheckpoint{u"before"_s}).isDone());
    const QString before = w.digest();
    QVERIFY(w.run(DeletePurchaseOrders{{ref(u"PO-1"_s), ref(u"PO-2"_s)}}).isDone()); // B45
    QVERIFY(!w.exists(u"PO-1"_s));
    QVERIFY(!w.exists(u"PO-2"_s));
    QVERIFY(w.findings().isEmpty());
    const CommandOutcome undo = w.run(Undo{}); // what undo reaches is the creation of PO-2, which is gone: refused, with the reason
    QVERIFY(!undo.isDone());
    QCOMPARE(undo.refusal->code, ErrorCode::UndoBlocked);
    QCOMPARE(undo.refusal->details.value(u"command"_s).toString(), u"delete-purchase-orders"_s);
    QVERIFY(w.run(RestoreCheckpoint{u"before"_s}).isDone()); // G11: the checkpoint brings them back
    QCOMPARE(w.digest(), before);
    QCOMPARE(w.order(u"PO-1"_s).contacts.size(), 1);
    QVERIFY(w.findings().isEmpty());
}

/// B46: a delete that nobody has confirmed is refused, and says so.
void TestOrderCommands::nothingIsDeletedUnconfirmed()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    const CommandOutcome refused = w.run(DeletePurchaseOrders{{ref(u"PO-1"_s)}, false});
    QVERIFY2(!refused.isDone(), "B46");
    QCOMPARE(refused.refusal->rule, u"B46"_s);
    QVERIFY(w.exists(u"PO-1"_s));
    QVERIFY(w.run(DeletePurchaseOrders{{ref(u"PO-1"_s)}}).isDone());
    QVERIFY2(!w.exists(u"PO-1"_s), "B45");
}

void TestOrderCommands::aDryRunWritesNothing()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    const QString before = w.digest();
    const qint64 position = w.facts().position;
    RunOptions dry;
    dry.dryRun = true;
    const CommandOutcome preview = w.run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended}, dry);
    QVERIFY(preview.isDone());
    QCOMPARE(preview.rows.first().after, Status::Suspended);
    QVERIFY(w.run(ImportPurchaseOrders{{}, {anOrder(u"PO-2"_s)}, u"x"_s}, dry).isDone());
    QCOMPARE(w.digest(), before);
    QCOMPARE(w.facts().position, position);
}

void TestOrderCommands::anImportLeavesBadRowsOut()
{
    TestWorkspace w;
    PurchaseOrder bad = anOrder(u"BAD&"_s);
    const CommandOutcome done = w.run(ImportPurchaseOrders{{}, {anOrder(u"A"_s), bad, anOrder(u"A"_s), anOrder(u"B"_s)}, u"x"_s});
    QVERIFY(done.isDone());
    QCOMPARE(done.rowsImported, 2);
    QCOMPARE(done.rows.size(), 2);
    QCOMPARE(done.rows[0].index, 1);
    QCOMPARE(done.rows[0].refusal->rule, u"B3"_s);
    QCOMPARE(done.rows[1].index, 2);
    QCOMPARE(done.rows[1].refusal->rule, u"B1"_s);
    QVERIFY(w.findings().isEmpty());
    const QString before = w.digest();
    QVERIFY(w.run(Undo{}).isDone());
    QVERIFY(!w.exists(u"A"_s));
    QVERIFY(w.run(Redo{}).isDone());
    QCOMPARE(w.digest(), before);
}

void TestOrderCommands::theSameKeyIsDoneOnce()
{
    TestWorkspace w;
    RunOptions keyed;
    keyed.idempotencyKey = u"k-1"_s;
    const CommandOutcome first = w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)}, keyed);
    const CommandOutcome second = w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)}, keyed);
    QVERIFY(second.isDone());
    QCOMPARE(second.position, first.position);
    const CommandOutcome other = w.run(CreatePurchaseOrder{{}, anOrder(u"PO-2"_s)}, keyed);
    QCOMPARE(other.refusal->code, ErrorCode::IdempotencyReused);
    QVERIFY(!w.exists(u"PO-2"_s));
}

void TestOrderCommands::payersAreNamedWhereThereAreSeveral()
{
    TestWorkspace w;
    w.run(AddOrganization{u"Org"_s});
    QVERIFY(w.run(AddAccount{u"222222222222"_s, u"Management"_s, AccountKind::Management, u"Org"_s}).isDone());
    QVERIFY(w.run(AddAccount{u"333333333333"_s, u"Member"_s, AccountKind::Member, u"Org"_s}).isDone());
    QCOMPARE(w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)}).refusal->code, ErrorCode::MissingField);
    QVERIFY(!w.run(CreatePurchaseOrder{u"333333333333"_s, anOrder(u"PO-1"_s)}).isDone());
    QVERIFY(w.run(CreatePurchaseOrder{u"111111111111"_s, anOrder(u"PO-1"_s)}).isDone());
    QVERIFY(w.run(CreatePurchaseOrder{u"222222222222"_s, anOrder(u"PO-1"_s)}).isDone()); // B1: unique in one account only
    QCOMPARE(w.run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended}).refusal->code, ErrorCode::Ambiguous);
    QVERIFY(w.run(ChangeStatus{{{{}, u"PO-1"_s, u"222222222222"_s, 0}}, Status::Suspended}).isDone());
    QCOMPARE(w.run(AddAccount{u"444444444444"_s, u"Second"_s, AccountKind::Management, u"Org"_s}).refusal->code, ErrorCode::InvalidField);
}

QTEST_GUILESS_MAIN(TestOrderCommands)
#include "tst_ordercommands.moc"
