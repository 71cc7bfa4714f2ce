// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// An account goes to another organisation with a purchase that is still being paid.
class TestMoves : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNumberFollows();
    void aKnownNumberGetsALine();
    void withoutTheIntegrationItDoesNot();
    void theOldOrganizationKeepsItsBooks();
    void byTheNewerEditionItStaysBehind();
    void aPreviewWritesNothing();
    void aPreviewSaysWhatBecomesOfTheOrders();
    void refusals();

private:
    static constexpr QLatin1StringView otherManagement{"555555555555"};

    /// Bought with X in four payments, the first on the day of the purchase.
    static void buyInQuarters(CommerceWorkspace& w, bool integration = true)
    {
        w.must(AddOrganization{u"ORG2"_s});
        w.must(AddAccount{otherManagement, u"M2"_s, AccountKind::Management, u"ORG2"_s});
        if (integration)
            w.must(EnableIntegration{otherManagement});
        QVERIFY(w.buy(u"northlight-private-quarters"_s, u"X"_s).isDone());
        w.advance(u"2024-06-20"_s);
    }
    static CommandOutcome move(CommerceWorkspace& w, bool dryRun = false)
    {
        RunOptions options;
        options.dryRun = dryRun;
        return w.run(MoveAccount{CommerceWorkspace::member, u"ORG2"_s}, options);
    }
    static PurchaseOrder orderOf(CommerceWorkspace& w, QLatin1StringView payer)
    {
        return *w.client->purchaseOrder(*w.client->find({{}, u"X"_s, payer, 0}).result()).result();
    }
    /// The newest invoice after the clock has passed the next payment.
    static Invoice next(CommerceWorkspace& w, const QString& to)
    {
        w.advance(to);
        const auto answer = w.client->list(*ListQuery::fromText(ListKind::Invoices, u"sort:-issued"_s)).result();
        return w.client->invoice({InvoiceId(answer->ids->front()), {}}).result()->invoice;
    }
};

void TestMoves::theNumberFollows()
{
    CommerceWorkspace w;
    buyInQuarters(w);
    const CommandOutcome moved = move(w);
    QVERIFY(moved.isDone() && moved.move);
    QCOMPARE(moved.move->agreements.size(), 1);
    const Invoice second = next(w, u"2024-09-20"_s);
    QVERIFY2(second.current.poNumber == u"X"_s, "R33: the next invoice shows X");
    const PurchaseOrder made = orderOf(w, otherManagement);
    QVERIFY2(made.id == second.current.order && made.lines.size() == 1,
             "R33: X was created in ORG2's management account");
    QVERIFY(second.payer == made.payer);
    // Linked once it keeps printing, whatever becomes of the integration.
    w.must(DisableIntegration{otherManagement});
    QVERIFY2(next(w, u"2024-12-20"_s).current.poNumber == u"X"_s, "G3");
    QCOMPARE(orderOf(w, otherManagement).lines.size(), 2);
    QVERIFY(w.findings().isEmpty());
}

void TestMoves::aKnownNumberGetsALine()
{
    CommerceWorkspace w;
    buyInQuarters(w);
    PurchaseOrder there = w.poOf(u"X"_s);
    w.must(CreatePurchaseOrder{otherManagement, there});
    QVERIFY(move(w).isDone());
    QVERIFY2(next(w, u"2024-09-20"_s).current.poNumber == u"X"_s, "R34");
    QVERIFY2(orderOf(w, otherManagement).lines.size() == 2, "R34: one more line");
    QVERIFY2(w.count(ListKind::PurchaseOrders, u"number:=X payer:555555555555"_s) == 1, "R34: no second PO");
    QVERIFY(w.findings().isEmpty());
}

void TestMoves::withoutTheIntegrationItDoesNot()
{
    CommerceWorkspace w;
    buyInQuarters(w, false);
    QVERIFY(move(w).isDone());
    const Invoice second = next(w, u"2024-09-20"_s);
    QVERIFY2(!second.current.poNumber && second.current.outcome == PoOutcome::NotLinked, "R35");
    w.must(EnableIntegration{otherManagement});
    QVERIFY2(!w.invoice(second.number).invoice.current.poNumber, "R35: what was issued stays");
    QVERIFY2(next(w, u"2024-12-20"_s).current.poNumber == u"X"_s, "R35: later invoices show it");
    QVERIFY(w.findings().isEmpty());
}

void TestMoves::theOldOrganizationKeepsItsBooks()
{
    CommerceWorkspace w;
    buyInQuarters(w);
    const PurchaseOrder before = orderOf(w, CommerceWorkspace::management);
    const QString first = w.invoice(u"INV-1001"_s).invoice.number;
    const Invoice issued = w.invoice(first).invoice;
    QVERIFY(move(w).isDone());
    next(w, u"2024-09-20"_s);
    PurchaseOrder after = orderOf(w, CommerceWorkspace::management);
    after.version = before.version;
    QVERIFY2(after == before, "R36: ORG1's PO is unchanged");
    QVERIFY2(w.invoice(first).invoice == issued, "R36: past invoices are unchanged");
    QVERIFY2(w.count(ListKind::PurchaseOrders, u"number:=X payer:222222222222 charges:1"_s) == 1, "R36");
    QVERIFY(w.findings().isEmpty());
}

void TestMoves::byTheNewerEditionItStaysBehind()
{
    CommerceWorkspace w;
    buyInQuarters(w);
    w.must(SetEdition{Edition::E2026});
    const CommandOutcome moved = move(w);
    QVERIFY(moved.move->agreements.first().after);
    QCOMPARE(moved.move->agreements.first().after->reason->code, ErrorCode::NumberLeftBehind);
    const Invoice second = next(w, u"2024-09-20"_s);
    QVERIFY2(!second.current.poNumber, "section 16: the number is not on invoices");
    QCOMPARE(w.explain(second.number).reason->rule, u"R33"_s);
    // Entered again, it is on the charges to come.
    const CommandOutcome again = w.run(SetChargePurchaseOrder{u"ch-0000000003"_s, 1, u"X"_s, {}});
    QVERIFY(again.isDone());
    QCOMPARE(next(w, u"2024-12-20"_s).current.poNumber, std::optional(u"X"_s));
    QVERIFY(w.findings().isEmpty());
}

void TestMoves::aPreviewWritesNothing()
{
    CommerceWorkspace w;
    buyInQuarters(w);
    const QString digest = w.digest();
    const CommandOutcome preview = move(w, true);
    QVERIFY(preview.isDone() && preview.position == 0);
    QCOMPARE(w.digest(), digest);
    const MovedAgreement& affected = preview.move->agreements.first();
    QCOMPARE(affected.poNumber, std::optional(u"X"_s));
    QVERIFY(affected.before && affected.before->poNumber == u"X"_s);
    QVERIFY(affected.after && affected.after->poNumber == u"X"_s);
    QCOMPARE(preview.move->to, u"ORG2"_s);
    QVERIFY(preview.move->integrationOn);
}

void TestMoves::aPreviewSaysWhatBecomesOfTheOrders()
{
    const auto traceOf = [](bool integration, bool isKnown) {
        CommerceWorkspace w;
        buyInQuarters(w, integration);
        if (isKnown)
            w.must(CreatePurchaseOrder{otherManagement, w.poOf(u"X"_s)});
        return move(w, true).move->agreements.first().after->trace;
    };
    const Trace unknown = traceOf(true, false);
    QVERIFY2(hasStep(unknown, u"R33"_s, Verdict::Passed) && hasStep(unknown, u"R27"_s, Verdict::Passed),
             "R33: X is to be created in ORG2");
    QVERIFY2(!hasStep(unknown, u"R34"_s, Verdict::Passed), "R34");
    const Trace known = traceOf(true, true);
    QVERIFY2(hasStep(known, u"R34"_s, Verdict::Passed) && !hasStep(known, u"R27"_s, Verdict::Passed),
             "R34: X gets a line there");
    QVERIFY2(hasStep(traceOf(false, true), u"R35"_s, Verdict::Failed), "R35: not while the integration is off");
}

void TestMoves::refusals()
{
    CommerceWorkspace w;
    QCOMPARE(w.run(MoveAccount{CommerceWorkspace::member, u"ORG2"_s}).refusal->code, ErrorCode::NotFound);
    w.must(AddOrganization{u"ORG2"_s});
    QCOMPARE(w.run(MoveAccount{CommerceWorkspace::member, u"ORG2"_s}).refusal->code, ErrorCode::PayerMissing);
    QCOMPARE(w.run(MoveAccount{CommerceWorkspace::member, u"ORG1"_s}).refusal->code, ErrorCode::AlreadyThere);
    QCOMPARE(w.run(MoveAccount{CommerceWorkspace::management, u"ORG2"_s}).refusal->code, ErrorCode::MoveNotOffered);
    QCOMPARE(w.run(MoveAccount{u"999999999999"_s, u"ORG2"_s}).refusal->code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestMoves)
#include "tst_moves.moc"
