// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Requests that go to a procurement system, and the orders that come back.
class TestProcurement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOrderBringsItsNumber();
    void theIntegrationIsAskedWhenTheOrderArrives();
    void testModeBuysNothing();
    void whatIsFreeAsksForAnOrderOfNothing();
    void whatIsApprovedBeforehandIsBoughtAtOnce();
    void anAnnualProductNeedsTwoApprovals();
    void usageIsRequestedWithAnEstimate();
    void whoSetsUpAConnection();
    void refusals();
    void commandsAreSayable();

private:
    static void connectCoupa(CommerceWorkspace& w, bool testMode = false)
    {
        ConnectionSettings settings;
        settings.testMode = testMode;
        w.must(AddProcurementConnection{u"Coupa"_s, ProcurementSystem::Coupa, CommerceWorkspace::management, settings});
    }
    static CommandOutcome request(CommerceWorkspace& w, const QString& offer, const QString& estimate = {})
    {
        return w.run(RequestApproval{u"Coupa"_s, offer, {}, 1, estimate}, CommerceWorkspace::as(u"watcher"_s));
    }
    static CommandOutcome order(CommerceWorkspace& w, const QString& number, const QString& request = u"REQ-1"_s)
    {
        return w.run(ReceiveProcurementOrder{request, number, {}});
    }
};

void TestProcurement::anOrderBringsItsNumber()
{
    CommerceWorkspace w;
    connectCoupa(w);
    // Whoever may not subscribe may ask: the order is what completes the purchase.
    const CommandOutcome asked = request(w, u"northlight-1y"_s);
    QVERIFY(asked.isDone());
    QCOMPARE(asked.requests.first().amount.toText(), u"1200.00"_s);
    QCOMPARE(w.count(ListKind::Invoices), std::size_t(0));
    w.advance(u"2024-05-12"_s);
    const CommandOutcome bought = order(w, u"Q 1/2"_s);
    QVERIFY2(bought.isDone() && bought.invoices.first().poNumber == u"Q 1/2"_s, "R49: the invoice shows Q");
    QVERIFY2(hasStep(bought.trace, u"R49"_s, Verdict::Passed), "R49");
    const PurchaseOrder made = w.order(u"Q 1/2"_s);
    QVERIFY2(made.lines.size() == 1 && made.lines.first().type == LineItemType::MarketplaceTransaction,
             "R49: PO Q exists");
    QVERIFY2(w.count(ListKind::PurchaseOrders, u"payer:222222222222"_s) == 1, "R49: in M1");
    const ProcurementBooks books = *w.client->procurement().result();
    QCOMPARE(books.requests.first().state, ProcurementState::Ordered);
    QCOMPARE(books.requests.first().orderNumber, u"Q 1/2"_s);
    QVERIFY(books.requests.first().agreement.isValid());
    QVERIFY(w.findings().isEmpty());
}

void TestProcurement::theIntegrationIsAskedWhenTheOrderArrives()
{
    CommerceWorkspace w(u"2024-05-10T09:00"_s, false);
    connectCoupa(w);
    QVERIFY(request(w, u"northlight-1y"_s).isDone());
    const CommandOutcome bought = order(w, u"Q"_s);
    QVERIFY2(bought.isDone() && !bought.invoices.first().poNumber, "G3: bought, without a number");
    QCOMPARE(bought.invoices.first().outcome, PoOutcome::NotLinked);
    QVERIFY2(!w.exists(u"Q"_s), "G3");
    w.must(EnableIntegration{CommerceWorkspace::management});
    QVERIFY(request(w, u"northlight-1y"_s).isDone());
    QVERIFY2(order(w, u"Q"_s, u"REQ-2"_s).invoices.first().poNumber == u"Q"_s, "R49, G3");
    QVERIFY(w.findings().isEmpty());
}

void TestProcurement::testModeBuysNothing()
{
    CommerceWorkspace w;
    w.must(AddProcurementConnection{u"Coupa"_s, ProcurementSystem::Coupa, CommerceWorkspace::management, {}});
    QVERIFY(request(w, u"northlight-1y"_s).isDone());
    const CommandOutcome tested = order(w, u"Q"_s);
    QVERIFY2(tested.isDone() && !tested.purchase && tested.invoices.isEmpty(), "B56: new connections are in test mode");
    QVERIFY2(hasStep(tested.trace, u"B56"_s, Verdict::Failed), "B56");
    QVERIFY2(w.count(ListKind::Invoices) == 0 && !w.exists(u"Q"_s), "B56: no subscription, no invoice");
    QCOMPARE(w.client->procurement().result()->requests.first().state, ProcurementState::Tested);
    QCOMPARE(order(w, u"Q"_s).refusal->code, ErrorCode::RequestClosed);
    QVERIFY(w.findings().isEmpty());
}

void TestProcurement::whatIsFreeAsksForAnOrderOfNothing()
{
    for (const QString& offer : {u"pebble-free"_s, u"cobalt-byol"_s}) {
        CommerceWorkspace w;
        connectCoupa(w);
        const CommandOutcome asked = request(w, offer);
        QVERIFY2(asked.requests.value(0).amount.toText() == u"0.00"_s, "B57: an order of 0.00");
        const CommandOutcome bought = order(w, u"Q"_s);
        QVERIFY2(bought.isDone() && bought.purchase && bought.invoices.isEmpty(), "B57: no invoice");
        QVERIFY2(w.count(ListKind::Invoices) == 0, "B57");
        QVERIFY(w.findings().isEmpty());
    }
}

void TestProcurement::whatIsApprovedBeforehandIsBoughtAtOnce()
{
    CommerceWorkspace w;
    connectCoupa(w);
    ConnectionSettings settings;
    settings.preApproveFree = true;
    w.must(EditProcurementConnection{u"Coupa"_s, settings});
    const CommandOutcome bought = request(w, u"pebble-free"_s);
    QVERIFY2(bought.isDone() && bought.purchase, "B57: no order");
    QCOMPARE(bought.requests.first().state, ProcurementState::PreApproved);
    QVERIFY2(request(w, u"cobalt-byol"_s).requests.value(0).state == ProcurementState::AwaitingOrder,
             "B57: each has a switch of its own");
    QVERIFY(w.findings().isEmpty());
}

void TestProcurement::anAnnualProductNeedsTwoApprovals()
{
    CommerceWorkspace w;
    connectCoupa(w);
    const CommandOutcome asked = request(w, u"summit-annual"_s);
    QCOMPARE(asked.requests.size(), 2);
    QCOMPARE(asked.requests.at(0).amount.toText(), u"10000.00"_s);
    QCOMPARE(asked.requests.at(1).amount.toText(), u"9400.00"_s);
    const CommandOutcome early = order(w, u"Q2"_s, u"REQ-2"_s);
    QCOMPARE(early.refusal->code, ErrorCode::ApprovalMissing);
    QCOMPARE(early.refusal->details.value(u"request"_s).toString(), u"REQ-1"_s);
    const CommandOutcome usage = order(w, u"Q1"_s, u"REQ-1"_s);
    QVERIFY(usage.isDone() && !usage.purchase);
    QVERIFY2(order(w, u"Q2"_s, u"REQ-2"_s).invoices.first().poNumber == u"Q2"_s, "R49");
    QCOMPARE(w.count(ListKind::Invoices), std::size_t(1));
    QVERIFY(!w.exists(u"Q1"_s));
    QVERIFY(w.findings().isEmpty());
}

void TestProcurement::usageIsRequestedWithAnEstimate()
{
    CommerceWorkspace w;
    connectCoupa(w);
    QCOMPARE(request(w, u"tidewater-payg"_s, u"350.5"_s).requests.first().amount.toText(), u"350.50"_s);
    QCOMPARE(request(w, u"tidewater-payg"_s, u"-1"_s).refusal->code, ErrorCode::InvalidField);
    QVERIFY(order(w, u"Q"_s).isDone());
    QCOMPARE(w.count(ListKind::Invoices), std::size_t(0));
    QVERIFY(w.findings().isEmpty());
}

void TestProcurement::whoSetsUpAConnection()
{
    CommerceWorkspace w;
    const AddProcurementConnection add{u"Ariba"_s, ProcurementSystem::Ariba, {}, {}};
    QCOMPARE(w.run(add, CommerceWorkspace::as(u"admin"_s)).refusal->code, ErrorCode::ActionDenied);
    QVERIFY(w.run(add, CommerceWorkspace::as(u"boss"_s)).isDone());
    const ProcurementConnection made = w.client->procurement().result()->connections.first();
    QVERIFY2(made.testMode && made.enabled && !made.preApprovesFree, "B56: test mode is the default");
    w.must(Undo{});
    QVERIFY(w.client->procurement().result()->connections.isEmpty());
}

void TestProcurement::refusals()
{
    CommerceWorkspace w;
    QCOMPARE(request(w, u"northlight-1y"_s).refusal->code, ErrorCode::NotFound);
    connectCoupa(w);
    QCOMPARE(w.run(AddProcurementConnection{u"Coupa"_s, ProcurementSystem::Coupa, CommerceWorkspace::management, {}})
                 .refusal->code,
             ErrorCode::InvalidField);
    QVERIFY(request(w, u"northlight-1y"_s).isDone());
    QCOMPARE(w.run(ReceiveProcurementOrder{u"REQ-9"_s, u"Q"_s, {}}).refusal->code, ErrorCode::NotFound);
    QCOMPARE(w.run(ReceiveProcurementOrder{u"REQ-1"_s, {}, {}}).refusal->code, ErrorCode::CheckoutNumberEmpty);
    QCOMPARE(w.run(ReceiveProcurementOrder{u"REQ-1"_s, u"Q"_s, u"7.00"_s}).refusal->code,
             ErrorCode::OrderAmountDiffers);
    ConnectionSettings off;
    off.enabled = false;
    w.must(EditProcurementConnection{u"Coupa"_s, off});
    QCOMPARE(order(w, u"Q"_s).refusal->code, ErrorCode::ConnectionDisabled);
    QCOMPARE(request(w, u"northlight-1y"_s).refusal->code, ErrorCode::ConnectionDisabled);
    QCOMPARE(w.count(ListKind::Invoices), std::size_t(0));
}

void TestProcurement::commandsAreSayable()
{
    CommerceWorkspace w;
    w.must(fromJson(R"({"command": "add-procurement-connection", "name": "Coupa", "system": "coupa",
        "account": "222222222222", "settings": {"testMode": false, "buyerId": "B-7", "supplierId": "S-9"}})"));
    QCOMPARE(w.client->procurement().result()->connections.first().buyerId, u"B-7"_s);
    w.must(fromJson(R"({"command": "request-approval", "connection": "Coupa", "offer": "northlight-1y",
        "account": "333333333333"})"));
    w.must(
        fromJson(R"({"command": "receive-procurement-order", "request": "REQ-1", "number": "Q", "amount": "1200"})"));
    QCOMPARE(w.invoice(u"INV-1001"_s).invoice.current.poNumber, std::optional(u"Q"_s));
    for (const char* wrong : {R"({"testMode": 1})", R"({"buyerId": true})", R"({"secret": "x"})", R"([])"}) {
        const QJsonValue settings = QJsonDocument::fromJson(QByteArray("[") + wrong + "]").array().at(0);
        const QJsonObject command{
            {u"command"_s, u"edit-procurement-connection"_s}, {u"connection"_s, u"Coupa"_s}, {u"settings"_s, settings}};
        QVERIFY2(!commandFromJson(command), wrong);
    }
}

QTEST_GUILESS_MAIN(TestProcurement)
#include "tst_procurement.moc"
