// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Acting as someone: what their policy allows, on which purchase orders, and what the journal says about it.
class TestActingAs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersDoNotManagePurchaseOrders();
    void whatNoStatementAllowsIsDenied_data();
    void whatNoStatementAllowsIsDenied();
    void tagsOfAPurchaseOrderDeny();
    void tagsOfTheRequestAllow();
    void manyRowsAreJudgedByThemselves();
    void undoNeedsWhatDoingNeeded();
    void theJournalKeepsTheName();
    void thePolicyIsAskedBeforeAnythingElse();
    void nobodyOfThatName();

private:
    static const PolicyStatement denyTest()
    {
        return {false, {u"purchase-orders:*"_s}, Tag{u"project"_s, u"test"_s}, {}};
    }
    static PurchaseOrder taggedOrder(const CommerceWorkspace& w, const QString& number, const QString& value)
    {
        PurchaseOrder order = w.poOf(number);
        order.tags = {{u"project"_s, value}};
        return order;
    }
};

void TestActingAs::membersDoNotManagePurchaseOrders()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"X"_s));
    // The buyer's policy allows it all; the account does not.
    const CommandOutcome outcome =
        w.run(EditPurchaseOrder{ref(u"X"_s), {u"d"_s, {}, {}, {}, {}, {}, {}}}, CommerceWorkspace::as(u"buyer"_s));
    QVERIFY2(outcome.refusal->code == ErrorCode::MembersNotServed && outcome.refusal->rule == "B13"_L1, "B13");
    QVERIFY2(hasStep(outcome.trace, u"B13"_s, Verdict::Failed), "B13: the refusal carries its trace");
    QCOMPARE(outcome.subject, u"X"_s);
    QCOMPARE(w.run(CreatePurchaseOrder{{}, w.poOf(u"Y"_s)}, CommerceWorkspace::as(u"buyer"_s)).refusal->rule, u"B13"_s);
    QVERIFY(w.run(EditPurchaseOrder{ref(u"X"_s), {u"d"_s, {}, {}, {}, {}, {}, {}}}, CommerceWorkspace::as(u"admin"_s))
                .isDone());
}

void TestActingAs::whatNoStatementAllowsIsDenied_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("action");
    const auto row = [](const char* json, const char* action) {
        QTest::newRow(action) << QByteArray(json) << QString::fromLatin1(action);
    };
    row(R"({"command":"edit-purchase-order","purchaseOrder":"X","set":{"description":"d"}})",
        "purchase-orders:UpdatePurchaseOrder");
    row(R"({"command":"duplicate-purchase-order","purchaseOrder":"X","number":"Z"})",
        "purchase-orders:AddPurchaseOrder");
    row(R"({"command":"set-tags","purchaseOrder":"X","tags":[{"key":"a","value":"b"}]})", "purchase-orders:TagResource");
    row(R"({"command":"change-status","purchaseOrders":["X"],"to":"suspended"})",
        "purchase-orders:UpdatePurchaseOrderStatus");
    row(R"({"command":"delete-purchase-orders","purchaseOrders":["X"]})", "purchase-orders:DeletePurchaseOrder");
    row(R"({"command":"enable-integration"})", "iam:CreateServiceLinkedRole");
    row(R"({"command":"subscribe","offer":"northlight-1y"})", "aws-marketplace:Subscribe");
}

void TestActingAs::whatNoStatementAllowsIsDenied()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, action);
    CommerceWorkspace w(u"2024-05-10"_s, false);
    w.add(w.poOf(u"X"_s));
    w.must(AddIdentities{{{u"reader"_s,
                           CommerceWorkspace::management,
                           {CommerceWorkspace::allow({u"purchase-orders:Get*"_s, u"purchase-orders:List*"_s})}}}});
    const QString before = w.digest();
    const CommandOutcome denied = w.run(fromJson(json.constData()), CommerceWorkspace::as(u"reader"_s));
    QVERIFY(denied.refusal.has_value());
    QCOMPARE(denied.refusal->code, ErrorCode::ActionDenied);
    QCOMPARE(denied.refusal->details.value(u"action"_s).toString(), action);
    QCOMPARE(denied.refusal->details.value(u"identity"_s).toString(), u"reader"_s);
    QVERIFY(!denied.trace.isEmpty());
    QCOMPARE(w.digest(), before);
    QVERIFY(w.run(fromJson(json.constData()), CommerceWorkspace::as(u"boss"_s)).isDone());
}

void TestActingAs::tagsOfAPurchaseOrderDeny()
{
    CommerceWorkspace w;
    w.add(taggedOrder(w, u"T"_s, u"test"_s));
    w.add(taggedOrder(w, u"P"_s, u"production"_s));
    w.add(w.poOf(u"U"_s));
    w.must(AddIdentities{{{u"careful"_s,
                           CommerceWorkspace::management,
                           {CommerceWorkspace::allow({u"purchase-orders:*"_s}), denyTest()}}}});
    const auto edit = [&w](const QString& number) {
        return w.run(EditPurchaseOrder{ref(number), {u"d"_s, {}, {}, {}, {}, {}, {}}},
                     CommerceWorkspace::as(u"careful"_s));
    };
    const CommandOutcome denied = edit(u"T"_s);
    QVERIFY2(denied.refusal->code == ErrorCode::ActionDenied && denied.refusal->rule == "B49"_L1, "B49");
    QVERIFY2(edit(u"U"_s).isDone(), "B49: an untagged PO is editable");
    QVERIFY2(edit(u"P"_s).isDone(), "B49: so is one with another value");
}

void TestActingAs::tagsOfTheRequestAllow()
{
    CommerceWorkspace w;
    const PolicyStatement onlyTest{true, {u"purchase-orders:AddPurchaseOrder"_s}, {}, Tag{u"project"_s, u"test"_s}};
    w.must(AddIdentities{{{u"tagger"_s, CommerceWorkspace::management, {onlyTest}}}});
    const auto create = [&w](const PurchaseOrder& order) {
        return w.run(CreatePurchaseOrder{CommerceWorkspace::management, order}, CommerceWorkspace::as(u"tagger"_s));
    };
    const CommandOutcome denied = create(w.poOf(u"U"_s));
    QVERIFY2(denied.refusal->code == ErrorCode::ActionDenied && denied.refusal->rule == "B50"_L1, "B50");
    QVERIFY2(create(taggedOrder(w, u"T"_s, u"test"_s)).isDone(), "B50");
    QVERIFY2(!create(taggedOrder(w, u"P"_s, u"production"_s)).isDone(), "B50: another value");
    const CommandOutcome imported = w.run(ImportPurchaseOrders{CommerceWorkspace::management,
                                                               {w.poOf(u"I1"_s), taggedOrder(w, u"I2"_s, u"test"_s)},
                                                               u"x"_s},
                                          CommerceWorkspace::as(u"tagger"_s));
    QVERIFY(imported.isDone());
    QVERIFY2(imported.rowsImported == 1 && imported.rows.size() == 1 && imported.rows.first().number == "I1"_L1,
             "B50: by row");
    QVERIFY(!imported.rows.first().trace.isEmpty());
}

void TestActingAs::manyRowsAreJudgedByThemselves()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"A"_s));
    w.add(taggedOrder(w, u"T"_s, u"test"_s));
    w.add(w.poOf(u"B"_s));
    w.must(AddIdentities{{{u"careful"_s,
                           CommerceWorkspace::management,
                           {CommerceWorkspace::allow({u"purchase-orders:*"_s}), denyTest()}}}});
    const CommandOutcome outcome =
        w.run(ChangeStatus{{ref(u"A"_s), ref(u"T"_s), ref(u"NONE"_s), ref(u"B"_s)}, Status::Suspended},
              CommerceWorkspace::as(u"careful"_s));
    QVERIFY(outcome.isDone());
    QVERIFY(!outcome.rows.at(0).refusal && !outcome.rows.at(3).refusal);
    QVERIFY2(outcome.rows.at(1).refusal->rule == "B49"_L1 && !outcome.rows.at(1).trace.isEmpty(), "B49");
    QCOMPARE(outcome.rows.at(2).refusal->code, ErrorCode::NotFound);
    QCOMPARE(w.status(u"T"_s), Status::Active);
    const CommandOutcome none = w.run(DeletePurchaseOrders{{ref(u"T"_s)}}, CommerceWorkspace::as(u"careful"_s));
    QVERIFY2(none.refusal->rule == "B49"_L1 && w.exists(u"T"_s), "B49");
}

void TestActingAs::undoNeedsWhatDoingNeeded()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"A"_s));
    w.must(AddIdentities{
        {{u"finance"_s, CommerceWorkspace::management, {CommerceWorkspace::allow({u"purchase-orders:Get*"_s})}}}});
    QVERIFY(w.run(ChangeStatus{{ref(u"A"_s)}, Status::Suspended}, CommerceWorkspace::as(u"admin"_s)).isDone());
    const CommandOutcome denied = w.run(Undo{}, CommerceWorkspace::as(u"finance"_s));
    QCOMPARE(denied.refusal->code, ErrorCode::ActionDenied);
    QCOMPARE(w.status(u"A"_s), Status::Suspended);
    QVERIFY(w.run(Undo{}, CommerceWorkspace::as(u"admin"_s)).isDone());
    QCOMPARE(w.run(Redo{}, CommerceWorkspace::as(u"finance"_s)).refusal->code, ErrorCode::ActionDenied);
    QVERIFY(w.run(Redo{}, CommerceWorkspace::as(u"boss"_s)).isDone());
}

void TestActingAs::theJournalKeepsTheName()
{
    CommerceWorkspace w;
    RunOptions options = CommerceWorkspace::as(u"admin"_s);
    options.actor = u"somebody"_s;
    w.must(CreatePurchaseOrder{CommerceWorkspace::management, w.poOf(u"A"_s)}, options);
    QCOMPARE(w.client->history(w.order(u"A"_s).id).result()->first().actor, u"admin"_s);
    const CommandOutcome bought = w.buy(u"northlight-1y"_s, u"A"_s);
    QVERIFY(bought.isDone());
    QCOMPARE(w.client->history(w.order(u"A"_s).id).result()->first().actor, u"buyer"_s);
    QCOMPARE(w.client->history(w.order(u"A"_s).id).result()->first().command, u"subscribe"_s);
}

void TestActingAs::thePolicyIsAskedBeforeAnythingElse()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"A"_s));
    // The number is taken, but that is nothing the watcher is told.
    QCOMPARE(
        w.run(CreatePurchaseOrder{CommerceWorkspace::management, w.poOf(u"A"_s)}, CommerceWorkspace::as(u"watcher"_s))
            .refusal->code,
        ErrorCode::MembersNotServed);
    // The clock, checkpoints and settings are the simulator's and nobody's at AWS.
    QVERIFY(w.run(SaveCheckpoint{u"x"_s}, CommerceWorkspace::as(u"watcher"_s)).isDone());
    QVERIFY(w.run(AdvanceClock{*Instant::fromText(u"2024-06-01")}, CommerceWorkspace::as(u"watcher"_s)).isDone());
}

void TestActingAs::nobodyOfThatName()
{
    CommerceWorkspace w;
    const CommandOutcome outcome = w.run(EnableIntegration{}, CommerceWorkspace::as(u"nobody"_s));
    QCOMPARE(outcome.refusal->code, ErrorCode::NotFound);
    QCOMPARE(outcome.refusal->details.value(u"kind"_s).toString(), u"identity"_s);
    QCOMPARE(w.client->checkout(u"northlight-1y"_s, {}, u"nobody"_s).result().error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestActingAs)
#include "tst_permissionguard.moc"
