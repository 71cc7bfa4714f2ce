// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Invoices as the clock moves: when each is issued, what it bears, and what it takes.
class TestInvoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paidUpfrontIsInvoicedAtOnce();
    void aScheduleIsInvoicedOnItsDays();
    void aScheduleAddsALineAPayment();
    void aPaymentAtAcceptanceIsIssuedAtOnce();
    void scheduledInvoicesFollowTheOrder();
    void aFullOrderGetsNoMoreLines();
    void aDeletedOrderKeepsItsNumberOnInvoices();
    void aNumberKeepsOffTheBlanketOrder();
    void dueDatesFollowTheTerms();
    void theOrderOfABillingRun();
    void aLongJumpIsItsSingleDays();
    void aClockMoveTellsWhatItIssued();
    void aClockMoveStopsAtAWholeDay();
    void undoLeavesInvoicesAlone();

private:
    static Money usd(qint64 minor) { return {minor, *Currency::fromCode(u"USD")}; }

    /// The three payments of R3, on fixed days.
    static void addSchedule(CommerceWorkspace& w, const QString& code = u"three-days"_s)
    {
        Offer offer{{}, {}, code, u"Three payments"_s, OfferKind::Private, 12, usd(300'000), QString(seller::inc), {}};
        for (const QStringView day : {u"2024-06-01", u"2024-09-01", u"2024-12-01"})
            offer.schedule.append({Instant::fromText(day), 0, usd(100'000)});
        const Product product{{}, code, u"Scheduled"_s, u"Vendor"_s, {}, ProductFamily::SaasContract, Delivery::Saas};
        w.must(AddProducts{{{product, {offer}}}});
    }

    static PurchaseOrder tracked(const CommerceWorkspace& w, const QString& number, qint64 units)
    {
        PurchaseOrder order = w.poOf(number);
        order.lines.first().balanceTracking = true;
        order.lines.first().amount = {units * UnitPrice::one};
        return order;
    }
};

void TestInvoices::paidUpfrontIsInvoicedAtOnce()
{
    CommerceWorkspace w(u"2024-05-10T09:00"_s);
    const CommandOutcome bought = w.buy(u"northlight-1y"_s, u"PO-77 Finance"_s);
    QCOMPARE(bought.invoicesIssued, 1);
    const Invoice invoice = w.invoice(bought.invoices.first().number).invoice;
    QVERIFY2(invoice.kind == InvoiceKind::MarketplaceUpfront && isOutOfCycle(invoice.kind), "R2");
    QCOMPARE(invoice.issuedOn, *Instant::fromText(u"2024-05-10T09:00"));
    QVERIFY2(invoice.period == Month::of(2024, 5), "G13");
    QVERIFY2(invoice.current.poNumber == u"PO-77 Finance"_s, "R1");
    QCOMPARE(invoice.total, usd(120'000));
    QCOMPARE(invoice.lines.size(), 1);
    QCOMPARE(invoice.lines.first().amount, invoice.total);
    QCOMPARE(invoice.issuer, QString(seller::inc));
    w.advance(u"2024-07-01"_s);
    QVERIFY2(w.facts().invoices == 1, "R2: nothing at month end");
}

void TestInvoices::aScheduleIsInvoicedOnItsDays()
{
    CommerceWorkspace w(u"2024-05-10"_s);
    addSchedule(w);
    const CommandOutcome bought = w.buy(u"three-days"_s, u"X"_s);
    QCOMPARE(bought.invoicesIssued, 0);
    const CommandOutcome other = w.buy(u"northlight-1y"_s);
    for (const auto& [to, count] : {std::pair{u"2024-05-31T23:59"_s, 0},
                                    {u"2024-06-01"_s, 1},
                                    {u"2024-08-31T23:59"_s, 1},
                                    {u"2024-09-02"_s, 2},
                                    {u"2025-03-01"_s, 3}}) {
        w.advance(to);
        QVERIFY2(w.count(ListKind::Invoices, u"kind:marketplace-scheduled"_s) == std::size_t(count), "R3");
    }
    for (const QString& day : {u"2024-06-01"_s, u"2024-09-01"_s, u"2024-12-01"_s}) {
        const auto answer =
            w.client->list(*ListQuery::fromText(ListKind::Invoices, u"kind:marketplace-scheduled issued:"_s + day))
                .result();
        QCOMPARE(answer->ids->size(), std::size_t(1));
        const Invoice invoice = w.client->invoice({InvoiceId(answer->ids->front()), {}}).result()->invoice;
        QVERIFY2(invoice.issuedOn == *Instant::fromText(day), "R3: at 00:00 UTC");
        QCOMPARE(invoice.total, usd(100'000));
        QVERIFY2(invoice.current.poNumber == u"X"_s, "R5");
    }
    QVERIFY2(!w.invoice(other.invoices.first().number).invoice.current.poNumber, "R5: not the other agreement's");
    QVERIFY(w.findings().isEmpty());
}

void TestInvoices::aScheduleAddsALineAPayment()
{
    CommerceWorkspace w(u"2024-05-10"_s);
    addSchedule(w);
    QVERIFY(w.buy(u"three-days"_s, u"X"_s).isDone());
    const PurchaseOrder first = w.order(u"X"_s);
    QVERIFY2(first.lines.size() == 1 && first.lines.first().total == usd(0), "R50: one line of 0.00");
    int lines = 1;
    QSet<qint64> pointedTo;
    for (const QString& day : {u"2024-06-01"_s, u"2024-09-01"_s, u"2024-12-01"_s}) {
        w.advance(day);
        const PurchaseOrder order = w.order(u"X"_s);
        QVERIFY2(order.lines.size() == ++lines, "R51: n + 1 lines after n invoices");
        QCOMPARE(order.lines.last().total, usd(100'000));
        QVERIFY2(order.updatedOn == *Instant::fromText(day), "G16");
        const Invoice invoice = w.invoice(u"INV-%1"_s.arg(999 + lines)).invoice;
        QVERIFY2(invoice.current.line == order.lines.last().id, "R51: each invoice points to its own line");
        pointedTo.insert(invoice.current.line.value);
    }
    QCOMPARE(pointedTo.size(), 3);
    QCOMPARE(w.count(ListKind::PurchaseOrders, u"charges:3"_s), std::size_t(1));
    QVERIFY(w.findings().isEmpty());
}

void TestInvoices::aPaymentAtAcceptanceIsIssuedAtOnce()
{
    CommerceWorkspace w(u"2024-05-10T09:00"_s);
    const CommandOutcome bought = w.buy(u"fieldwise-stages"_s, u"X"_s);
    QCOMPARE(bought.invoicesIssued, 1);
    QCOMPARE(bought.purchase->documents.size(), 3);
    QCOMPARE(bought.invoices.first().on, *Instant::fromText(u"2024-05-10T09:00"));
    QCOMPARE(bought.invoices.first().kind, InvoiceKind::MarketplaceScheduled);
    QCOMPARE(bought.purchase->documents.at(1).on, *Instant::fromText(u"2024-08-10"));
    QVERIFY(bought.purchase->documents.at(1).number.isEmpty());
    const PurchaseOrder order = w.order(u"X"_s);
    QCOMPARE(order.lines.size(), 2);
    QVERIFY2(order.lines.first().total == usd(0) && order.lines.at(1).total == usd(1'200'000), "R50, R51");
    QVERIFY(w.findings().isEmpty());
}

void TestInvoices::scheduledInvoicesFollowTheOrder()
{
    CommerceWorkspace w(u"2024-05-10"_s);
    addSchedule(w);
    QVERIFY(w.buy(u"three-days"_s, u"X"_s).isDone());
    w.suspend(u"X"_s);
    w.advance(u"2024-06-02"_s);
    QVERIFY2(!w.invoice(u"INV-1001"_s).invoice.current.poNumber, "R41: suspended when the invoice was made");
    QCOMPARE(w.order(u"X"_s).lines.size(), 2);
    w.activate(u"X"_s);
    w.advance(u"2024-09-02"_s);
    QVERIFY2(!w.invoice(u"INV-1001"_s).invoice.current.poNumber, "R42: the issued invoice stays as it is");
    QVERIFY2(w.invoice(u"INV-1002"_s).invoice.current.poNumber == u"X"_s, "R42: later invoices show X");
    QVERIFY(w.findings().isEmpty());
}

void TestInvoices::aFullOrderGetsNoMoreLines()
{
    CommerceWorkspace w(u"2024-05-10"_s);
    addSchedule(w);
    QVERIFY(w.buy(u"three-days"_s, u"X"_s).isDone());
    Quotas quotas;
    quotas.linesPerOrder = 2;
    w.must(SetQuotas{quotas});
    w.advance(u"2024-12-02"_s);
    QCOMPARE(w.order(u"X"_s).lines.size(), 2);
    QCOMPARE(w.invoice(u"INV-1001"_s).invoice.current.poNumber, std::optional(u"X"_s));
    for (const QString& number : {u"INV-1002"_s, u"INV-1003"_s}) {
        QVERIFY2(w.invoice(number).invoice.current.outcome == PoOutcome::QuotaMet, "G6");
        QVERIFY2(hasStep(w.explain(number).trace, u"G6"_s, Verdict::Failed), "G6: the trace names the quota");
    }
    QVERIFY(w.findings().isEmpty());
}

void TestInvoices::aDeletedOrderKeepsItsNumberOnInvoices()
{
    CommerceWorkspace w(u"2024-05-10"_s);
    addSchedule(w);
    QVERIFY(w.buy(u"three-days"_s, u"X"_s).isDone());
    w.advance(u"2024-06-02"_s);
    w.must(DeletePurchaseOrders{{ref(u"X"_s)}});
    const InvoiceView issued = w.invoice(u"INV-1001"_s);
    QVERIFY2(issued.invoice.current.poNumber == u"X"_s, "G14: a printed number is a copy");
    QVERIFY(!issued.orderNumber && issued.lineNumber.isEmpty());
    QVERIFY(!w.explain(u"INV-1001"_s).order.isValid());
    w.advance(u"2024-09-02"_s);
    QVERIFY2(!w.exists(u"X"_s), "G9: no invoice brings it back");
    QVERIFY2(w.invoice(u"INV-1002"_s).invoice.current.poNumber == u"X"_s, "G3: a number linked once keeps printing");
    QVERIFY(w.findings().isEmpty());
}

void TestInvoices::aNumberKeepsOffTheBlanketOrder()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"B"_s, LineItemType::MarketplaceBlanketUsage));
    w.add(w.poOf(u"ALL"_s));
    const CommandOutcome numbered = w.buy(u"northlight-1y"_s, u"X"_s);
    QVERIFY2(numbered.invoices.first().poNumber == u"X"_s, "R22");
    const CommandOutcome plain = w.buy(u"northlight-1y"_s);
    QVERIFY2(plain.invoices.first().poNumber == u"B"_s, "B23: no number, so B; B52: before ALL");
    QCOMPARE(plain.invoices.first().outcome, PoOutcome::Matched);
    const CommandOutcome elsewhere = w.buy(u"keystone-eu"_s);
    QVERIFY2(!elsewhere.invoices.first().poNumber, "R21: another entity");
    QCOMPARE(elsewhere.invoices.first().outcome, PoOutcome::NoCandidate);
    QVERIFY(w.findings().isEmpty());
}

void TestInvoices::dueDatesFollowTheTerms()
{
    CommerceWorkspace w(u"2024-05-10"_s);
    PurchaseOrder order = w.poOf(u"N45"_s);
    order.header.paymentTerms = u"Net 45"_s;
    w.add(order);
    const auto dueOf = [&w](const CommandOutcome& bought) {
        return w.invoice(bought.invoices.first().number).invoice.dueOn;
    };
    QCOMPARE(dueOf(w.buy(u"northlight-1y"_s, u"N45"_s)), *Instant::fromText(u"2024-06-24"));
    QCOMPARE(dueOf(w.buy(u"northlight-1y"_s, u"NEW"_s)), *Instant::fromText(u"2024-06-09"));
    QCOMPARE(dueOf(w.buy(u"keystone-eu"_s)), *Instant::fromText(u"2024-06-09"));
}

void TestInvoices::theOrderOfABillingRun()
{
    CommerceWorkspace w(u"2024-05-10"_s);
    addSchedule(w, u"one"_s);
    addSchedule(w, u"two"_s);
    const CommandOutcome late = w.buy(u"two"_s);
    const CommandOutcome early = w.buy(u"one"_s);
    w.must(Subscribe{u"one"_s, u"111111111111"_s, 1, {}});
    w.advance(u"2024-12-02"_s);
    QStringList run;
    for (int i = 1; i <= 9; ++i) {
        const InvoiceView view = w.invoice(u"INV-%1"_s.arg(1000 + i));
        run.append(view.invoice.issuedOn.date().toString(Qt::ISODate) + u' ' + view.payer.left(1) + u' ' +
                   view.agreement.right(1));
    }
    QStringList sorted = run;
    sorted.sort();
    QVERIFY2(run == sorted, "G16: issue instant, payer, agreement");
    QVERIFY(late.purchase->agreement < early.purchase->agreement);
}

void TestInvoices::aLongJumpIsItsSingleDays()
{
    const auto play = [](CommerceWorkspace& w) {
        w.add(w.poOf(u"B"_s, LineItemType::MarketplaceBlanketUsage));
        w.add(tracked(w, u"T"_s, 900));
        w.add(w.poOf(u"S"_s));
        w.suspend(u"S"_s);
        addSchedule(w);
        for (const auto& number : {std::optional(u"X"_s), std::optional(u"S"_s), std::optional<QString>()}) {
            w.buy(u"three-days"_s, number);
            w.buy(u"northlight-private-quarters"_s, number);
            w.buy(u"fieldwise-stages"_s, number);
        }
    };
    CommerceWorkspace jump;
    CommerceWorkspace days;
    play(jump);
    play(days);
    QCOMPARE(jump.digest(), days.digest());
    jump.advance(u"2025-01-16T09:00"_s);
    for (Instant at = days.facts().now; at < *Instant::fromText(u"2025-01-16T09:00"); at = at.plusDays(1))
        days.must(AdvanceClock{at.plusDays(1)});
    QCOMPARE(jump.facts().now, days.facts().now);
    QVERIFY(jump.facts().invoices > 18);
    QCOMPARE(jump.digest(), days.digest());
    QVERIFY(jump.findings().isEmpty() && days.findings().isEmpty());
}

void TestInvoices::aClockMoveTellsWhatItIssued()
{
    CommerceWorkspace w(u"2024-05-10"_s);
    addSchedule(w);
    for (int i = 0; i < 40; ++i)
        w.buy(u"three-days"_s);
    const CommandOutcome moved = w.must(AdvanceClock{*Instant::fromText(u"2024-12-02")});
    QCOMPARE(moved.invoicesIssued, 120);
    QCOMPARE(moved.invoices.size(), 100);
    QCOMPARE(moved.invoices.first().number, u"INV-1001"_s);
    QCOMPARE(w.facts().invoices, 120);
    const CommandOutcome dry = w.run(AdvanceClock{*Instant::fromText(u"2025-01-02")}, CommerceWorkspace::as({}, true));
    QCOMPARE(dry.invoicesIssued, 0);
}

void TestInvoices::aClockMoveStopsAtAWholeDay()
{
    CommerceWorkspace w(u"2024-05-10"_s);
    addSchedule(w);
    w.buy(u"three-days"_s);
    RunOptions options;
    options.cancelled = std::make_shared<std::atomic_bool>(false);
    options.progress = [flag = options.cancelled](qint64 done, qint64) { flag->store(done >= 4000); };
    const CommandOutcome moved = w.run(AdvanceClock{*Instant::fromText(u"2024-12-02")}, options);
    QCOMPARE(moved.invoicesIssued, 1);
    QCOMPARE(w.facts().now, *Instant::fromText(u"2024-06-19"));
    QCOMPARE(w.facts().invoices, 1);
    QVERIFY(w.findings().isEmpty());
}

void TestInvoices::undoLeavesInvoicesAlone()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"B"_s, LineItemType::MarketplaceBlanketUsage));
    w.suspend(u"B"_s);
    w.activate(u"B"_s);
    QVERIFY(w.buy(u"northlight-1y"_s).invoices.first().poNumber == u"B"_s);
    // Nothing of B's record shows it, and yet INV-1001 bears B because it was made active (G11).
    const CommandOutcome blocked = w.run(Undo{});
    QVERIFY2(blocked.refusal->code == ErrorCode::UndoBlocked, "G11");
    QCOMPARE(blocked.refusal->details.value(u"command"_s).toString(), u"subscribe"_s);
    QCOMPARE(w.status(u"B"_s), Status::Active);
    // What came after the invoice is undone as ever.
    w.suspend(u"B"_s);
    QVERIFY(w.run(Undo{}).isDone());
    QVERIFY(!w.run(Undo{}).isDone());
    // And what an undone command would do again is looked at in the same way.
    CommerceWorkspace other;
    other.add(other.poOf(u"B"_s, LineItemType::MarketplaceBlanketUsage));
    other.suspend(u"B"_s);
    QVERIFY(other.run(Undo{}).isDone());
    QVERIFY(other.buy(u"northlight-1y"_s).isDone());
    QCOMPARE(other.run(Redo{}).refusal->code, ErrorCode::NothingToRedo);
    QVERIFY(w.findings().isEmpty() && other.findings().isEmpty());
}

QTEST_GUILESS_MAIN(TestInvoices)
#include "tst_invoices.moc"
