// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// "Regenerate an invoice": opened, resolved, or refused with what is missing.
class TestSupportDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStoryOfASuspendedOrder();
    void aSuspendedOrderIsAskedForFirst();
    void theSameNumberIsNotPrintedAgain();
    void anInvoiceWithoutNumberFindsALaterOrder();
    void theMonthOfTheInvoiceDecides();
    void aClosedCaseStaysClosed();
    void whoMayOpenACase();
    void undoStopsAtWhatSupportDid();

private:
    /// Bought with the number of a suspended PO: INV-1001 without it.
    static void buyUnderSuspended(CommerceWorkspace& w)
    {
        w.add(w.poOf(u"X"_s));
        w.suspend(u"X"_s);
        const CommandOutcome bought = w.buy(u"northlight-1y"_s, u"X"_s);
        QVERIFY2(bought.isDone() && !bought.invoices.first().poNumber, "R41");
    }
    static CommandOutcome open(CommerceWorkspace& w, const QString& invoice)
    {
        return w.must(OpenSupportCase{SupportCaseKind::RegenerateInvoice, {{}, invoice}});
    }
};

void TestSupportDesk::theStoryOfASuspendedOrder()
{
    CommerceWorkspace w;
    buyUnderSuspended(w);
    const Invoice before = w.invoice(u"INV-1001"_s).invoice;
    w.advance(u"2024-05-12"_s);
    w.activate(u"X"_s);
    QVERIFY2(w.invoice(u"INV-1001"_s).invoice == before, "R42: making it active changes no issued invoice");
    const Instant updated = w.order(u"X"_s).updatedOn;
    const CommandOutcome opened = w.run(OpenSupportCase{SupportCaseKind::RegenerateInvoice, {{}, u"INV-1001"_s}},
                                        CommerceWorkspace::as(u"buyer"_s));
    QCOMPARE(opened.supportCase, u"CASE-1"_s);
    QCOMPARE(w.facts().openCases, 1);
    const CommandOutcome answered = w.must(AnswerSupportCase{u"CASE-1"_s});
    QVERIFY2(!answered.reply && answered.invoices.first().poNumber == u"X"_s, "R43");
    const InvoiceView after = w.invoice(u"INV-1001"_s);
    QVERIFY2(after.invoice.id == before.id && after.invoice.number == before.number, "G14: the same invoice");
    QVERIFY2(after.invoice.current.revision == 2 && after.invoice.current.poNumber == u"X"_s, "R43, G14");
    QCOMPARE(after.invoice.current.line, before.current.line);
    QCOMPARE(after.invoice.issuedOn, before.issuedOn);
    QCOMPARE(after.invoice.dueOn, before.dueOn);
    QCOMPARE(after.revisions.size(), 2);
    QVERIFY2(!after.revisions.first().poNumber, "G14: the first printing is kept");
    QVERIFY(after.revisions.first().decision != after.revisions.at(1).decision);
    QCOMPARE(after.cases.size(), 1);
    QCOMPARE(after.cases.first().state, SupportCaseState::Resolved);
    QCOMPARE(after.cases.first().openedBy, u"buyer"_s);
    QCOMPARE(after.revisions.at(1).supportCase, after.cases.first().id);
    QVERIFY2(w.order(u"X"_s).updatedOn == updated, "G16");
    QCOMPARE(w.explain(u"INV-1001"_s, 1).outcome, std::optional(PoOutcome::Suspended));
    QCOMPARE(w.explain(u"INV-1001"_s).printed, std::optional(u"X"_s));
    QCOMPARE(w.facts().openCases, 0);
    QCOMPARE(w.count(ListKind::Invoices, u"revision:2 printed:yes"_s), std::size_t(1));
    QVERIFY(w.findings().isEmpty());
}

void TestSupportDesk::aSuspendedOrderIsAskedForFirst()
{
    CommerceWorkspace w;
    buyUnderSuspended(w);
    open(w, u"INV-1001"_s);
    const CommandOutcome answered = w.must(AnswerSupportCase{u"CASE-1"_s});
    QVERIFY2(answered.reply && answered.reply->code == ErrorCode::OrderSuspended, "R44");
    QVERIFY2(answered.reply->rule == "R44"_L1 && answered.reply->details.value(u"number"_s) == u"X"_s,
             "R44: names the PO");
    QVERIFY2(hasStep(answered.trace, u"R44"_s, Verdict::Failed), "R44");
    QVERIFY(answered.invoices.isEmpty());
    const InvoiceView view = w.invoice(u"INV-1001"_s);
    QVERIFY2(!view.invoice.current.poNumber && view.invoice.current.revision == 1, "R44: still no number");
    QCOMPARE(view.cases.first().state, SupportCaseState::Refused);
    QCOMPARE(view.cases.first().reply, u"order-suspended"_s);
    // Made active, a new case is resolved (R43).
    w.activate(u"X"_s);
    open(w, u"INV-1001"_s);
    QVERIFY2(!w.must(AnswerSupportCase{u"CASE-2"_s}).reply, "R43");
    QCOMPARE(w.invoice(u"INV-1001"_s).invoice.current.poNumber, std::optional(u"X"_s));
    QVERIFY(w.findings().isEmpty());
}

void TestSupportDesk::theSameNumberIsNotPrintedAgain()
{
    CommerceWorkspace w;
    QVERIFY(w.buy(u"northlight-1y"_s, u"X"_s).isDone());
    open(w, u"INV-1001"_s);
    QCOMPARE(w.must(AnswerSupportCase{u"CASE-1"_s}).reply->code, ErrorCode::NothingToRegenerate);
    // A PO suspended since takes no number off the invoice.
    w.suspend(u"X"_s);
    open(w, u"INV-1001"_s);
    QVERIFY(w.must(AnswerSupportCase{u"CASE-2"_s}).reply.has_value());
    QVERIFY2(w.invoice(u"INV-1001"_s).invoice.current.poNumber == u"X"_s, "G14");
}

void TestSupportDesk::anInvoiceWithoutNumberFindsALaterOrder()
{
    CommerceWorkspace w;
    QVERIFY(w.buy(u"northlight-1y"_s).isDone());
    QCOMPARE(w.invoice(u"INV-1001"_s).invoice.current.outcome, PoOutcome::NoCandidate);
    PurchaseOrder order = w.poOf(u"B"_s);
    order.lines.first().balanceTracking = true;
    order.lines.first().amount = {5'000 * UnitPrice::one};
    w.add(order);
    const Money whole = *w.order(u"B"_s).lines.first().balance;
    open(w, u"INV-1001"_s);
    QVERIFY(!w.must(AnswerSupportCase{u"CASE-1"_s}).reply);
    const Invoice invoice = w.invoice(u"INV-1001"_s).invoice;
    QCOMPARE(invoice.current.poNumber, std::optional(u"B"_s));
    QVERIFY2(w.order(u"B"_s).lines.first().balance == *whole.minus(invoice.total), "B29");
    QVERIFY(w.findings().isEmpty());
    // A better PO takes the invoice over, and the amount goes back to the line that had it.
    PurchaseOrder better = w.poOf(u"BB"_s, LineItemType::MarketplaceBlanketUsage);
    w.add(better);
    open(w, u"INV-1001"_s);
    QVERIFY(!w.must(AnswerSupportCase{u"CASE-2"_s}).reply);
    QCOMPARE(w.invoice(u"INV-1001"_s).invoice.current.poNumber, std::optional(u"BB"_s));
    QCOMPARE(w.order(u"B"_s).lines.first().balance, std::optional(whole));
    QVERIFY(w.findings().isEmpty());
}

void TestSupportDesk::theMonthOfTheInvoiceDecides()
{
    CommerceWorkspace w(u"2024-05-10"_s);
    buyUnderSuspended(w);
    w.activate(u"X"_s);
    // Long after X has expired, it is the invoice's own month that counts (G13, B28).
    w.advance(u"2026-01-01"_s);
    QCOMPARE(w.status(u"X"_s), Status::Expired);
    open(w, u"INV-1001"_s);
    QVERIFY2(!w.must(AnswerSupportCase{u"CASE-1"_s}).reply, "G13");
    QCOMPARE(w.invoice(u"INV-1001"_s).invoice.current.poNumber, std::optional(u"X"_s));
    QVERIFY(w.findings().isEmpty());
}

void TestSupportDesk::aClosedCaseStaysClosed()
{
    CommerceWorkspace w;
    buyUnderSuspended(w);
    open(w, u"INV-1001"_s);
    w.must(AnswerSupportCase{u"CASE-1"_s});
    const QString before = w.digest();
    const CommandOutcome again = w.run(AnswerSupportCase{u"CASE-1"_s});
    QCOMPARE(again.refusal->code, ErrorCode::CaseClosed);
    QCOMPARE(again.refusal->details.value(u"state"_s).toString(), u"refused"_s);
    QCOMPARE(w.digest(), before);
    QCOMPARE(w.client->supportCases().result()->size(), 1);
}

void TestSupportDesk::whoMayOpenACase()
{
    CommerceWorkspace w;
    w.must(AddIdentities{
        {{u"reader"_s, CommerceWorkspace::management, {CommerceWorkspace::allow({u"purchase-orders:Get*"_s})}}}});
    buyUnderSuspended(w);
    const OpenSupportCase opening{SupportCaseKind::RegenerateInvoice, {{}, u"INV-1001"_s}};
    const CommandOutcome denied = w.run(opening, CommerceWorkspace::as(u"reader"_s));
    QCOMPARE(denied.refusal->code, ErrorCode::ActionDenied);
    QCOMPARE(denied.refusal->details.value(u"action"_s).toString(), u"support:CreateCase"_s);
    for (const QString& name : {u"admin"_s, u"watcher"_s})
        QVERIFY(w.run(opening, CommerceWorkspace::as(name)).isDone());
}

void TestSupportDesk::undoStopsAtWhatSupportDid()
{
    CommerceWorkspace w;
    buyUnderSuspended(w);
    w.activate(u"X"_s);
    const QString beforeCase = w.digest();
    open(w, u"INV-1001"_s);
    QVERIFY(w.run(Undo{}).isDone());
    QCOMPARE(w.digest(), beforeCase);
    QVERIFY(w.run(Redo{}).isDone());
    w.must(AnswerSupportCase{u"CASE-1"_s});
    const CommandOutcome ofCase = w.run(Undo{});
    QVERIFY2(ofCase.refusal->code == ErrorCode::UndoBlocked, "G11: the case was answered");
    // Without a case of its own that anyone could undo first: INV-1001 bears X because X was made active.
    CommerceWorkspace other;
    buyUnderSuspended(other);
    open(other, u"INV-1001"_s);
    other.activate(u"X"_s);
    other.must(AnswerSupportCase{u"CASE-1"_s});
    const CommandOutcome ofStatus = other.run(Undo{});
    QVERIFY2(ofStatus.refusal->code == ErrorCode::UndoBlocked, "G11");
    QCOMPARE(ofStatus.refusal->details.value(u"command"_s).toString(), u"answer-support-case"_s);
    QCOMPARE(other.status(u"X"_s), Status::Active);
    // The integration cannot be undone from under a number that was linked.
    CommerceWorkspace third(u"2024-05-10"_s, false);
    third.must(EnableIntegration{CommerceWorkspace::management});
    QVERIFY(third.buy(u"northlight-1y"_s).isDone());
    QVERIFY(third.run(Undo{}).isDone());
    QVERIFY(third.run(EnableIntegration{CommerceWorkspace::management}).isDone());
    QVERIFY(third.buy(u"northlight-1y"_s, u"X"_s).isDone());
    QVERIFY2(third.run(Undo{}).refusal->code == ErrorCode::UndoBlocked, "G3, G11");
    QCOMPARE(third.facts().integrations.size(), 1);
}

QTEST_GUILESS_MAIN(TestSupportDesk)
#include "tst_supportdesk.moc"
