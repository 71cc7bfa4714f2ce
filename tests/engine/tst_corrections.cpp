// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/agreementworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What is put right on issued invoices: credit memos, and the PO chosen on the Bills page.
class TestCorrections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCreditMemoGivesBack();
    void memosFollowTheirInvoice();
    void refundsAreBounded();
    void theBillsPageChoosesAnOrder();
    void theBalanceMovesAlong();
    void aSuspendedOrderFails();
    void theOldEditionHasNoMenu();
    void explanationsAreReplayed();

private:
    static PurchaseOrder tracked(const CommerceWorkspace& w, const QString& number)
    {
        PurchaseOrder order = w.poOf(number);
        order.lines.first().balanceTracking = true;
        order.lines.first().amount = {2'000 * UnitPrice::one};
        return order;
    }
};

void TestCorrections::aCreditMemoGivesBack()
{
    AgreementWorkspace w;
    w.add(tracked(w, u"T"_s));
    const QString invoice = w.buy(u"northlight-1y"_s).invoices.first().number;
    QVERIFY2(w.order(u"T"_s).balance() == QList<Money>{usd(80'000)}, "B29");
    const CommandOutcome refunded = w.must(RefundInvoice{{{}, invoice}, u"100.00"_s});
    QVERIFY2(numbersOn(refunded.invoices) == QStringList{u"T"_s}, "B51: the same PO");
    QVERIFY2(w.order(u"T"_s).balance() == QList<Money>{usd(90'000)}, "B51: balance +100");
    const InvoiceView memo = w.invoice(refunded.invoices.first().number);
    QVERIFY2(memo.invoice.kind == InvoiceKind::CreditMemo && memo.invoice.total == usd(-10'000), "B51");
    QVERIFY2(memo.lineNumber == u"1"_s, "B51: the same line");
    QCOMPARE(memo.invoice.original, w.invoice(invoice).invoice.id);
    QVERIFY(w.findings().isEmpty());
}

void TestCorrections::memosFollowTheirInvoice()
{
    AgreementWorkspace w;
    const auto numbersOfMemo = [&w](const CommandOutcome& bought) {
        return numbersOn(w.must(RefundInvoice{{{}, bought.invoices.first().number}, u"1.00"_s}).invoices);
    };
    QVERIFY2(numbersOfMemo(w.buy(u"northlight-1y"_s)) == QStringList{u"-"_s}, "B51: none has none");
    const CommandOutcome bought = w.buy(u"northlight-1y"_s, u"X"_s);
    w.addBlanket(u"B"_s);
    QVERIFY2(numbersOfMemo(bought) == QStringList{u"X"_s}, "B51");
    w.suspend(u"X"_s);
    QVERIFY2(numbersOfMemo(bought) == QStringList{u"X"_s}, "B51, G14");
    QVERIFY2(numbersOfMemo(w.buy(u"northlight-1y"_s, u"X"_s)) == QStringList{u"-"_s}, "B51, R41");
    w.must(DeletePurchaseOrders{{ref(u"B"_s)}});
    QVERIFY(w.findings().isEmpty());
}

void TestCorrections::refundsAreBounded()
{
    AgreementWorkspace w;
    const QString invoice = w.buy(u"northlight-1y"_s).invoices.first().number;
    QCOMPARE(w.refusalOf(RefundInvoice{{{}, invoice}, u"1200.01"_s}), ErrorCode::RefundTooLarge);
    const CommandOutcome memo = w.must(RefundInvoice{{{}, invoice}, u"1000.00"_s});
    QCOMPARE(w.refusalOf(RefundInvoice{{{}, invoice}, u"200.01"_s}), ErrorCode::RefundTooLarge);
    w.must(RefundInvoice{{{}, invoice}, u"200.00"_s});
    QCOMPARE(w.refusalOf(RefundInvoice{{{}, memo.invoices.first().number}, u"1.00"_s}), ErrorCode::RefundTooLarge);
    QCOMPARE(w.refusalOf(RefundInvoice{{{}, invoice}, u"ten"_s}), ErrorCode::InvalidField);
    QCOMPARE(w.refusalOf(RefundInvoice{{{}, u"INV-9"_s}, u"1.00"_s}), ErrorCode::NotFound);
    QVERIFY(w.findings().isEmpty());
}

void TestCorrections::theBillsPageChoosesAnOrder()
{
    AgreementWorkspace w(Edition::E2026);
    const QString invoice = w.buy(u"northlight-1y"_s).invoices.first().number;
    QVERIFY(!w.invoice(invoice).invoice.current.poNumber);
    QCOMPARE(w.refusalOf(UpdateInvoicePurchaseOrder{{{}, invoice}, u"X"_s}), ErrorCode::NotFound);
    w.add(w.poOf(u"X"_s, LineItemType::MonthlyUsage)); // no line of it covers the invoice
    const CommandOutcome updated = w.must(UpdateInvoicePurchaseOrder{{{}, invoice}, u"X"_s});
    QVERIFY2(numbersOn(updated.invoices) == QStringList{u"X"_s}, "B54");
    const InvoiceView view = w.invoice(invoice);
    QVERIFY2(view.invoice.current.revision == 2 && view.invoice.number == invoice, "B54, G14: same ID, new revision");
    QVERIFY2(view.invoice.updateStatus == UpdateStatus::Completed, "B54: update status");
    QVERIFY2(w.linesOf(u"X"_s) == QStringList({u"1 100.00"_s, u"2 1200.00"_s}), "B54: a line as with a purchase");
    QCOMPARE(w.refusalOf(UpdateInvoicePurchaseOrder{{{}, invoice}, u"X"_s}), ErrorCode::NothingToRegenerate);
    QCOMPARE(w.invoice(invoice).invoice.updateStatus, UpdateStatus::Completed);
    QVERIFY(w.findings().isEmpty());
}

void TestCorrections::theBalanceMovesAlong()
{
    AgreementWorkspace w(Edition::E2026);
    w.add(tracked(w, u"FROM"_s));
    const QString invoice = w.buy(u"northlight-1y"_s).invoices.first().number;
    w.add(tracked(w, u"TO"_s));
    w.must(UpdateInvoicePurchaseOrder{{{}, invoice}, u"TO"_s});
    QVERIFY2(w.order(u"FROM"_s).balance() == QList<Money>{usd(200'000)}, "B54: the old line gets it back");
    QVERIFY2(w.order(u"TO"_s).balance() == QList<Money>{usd(80'000)}, "B54: the new one pays");
    QVERIFY(w.findings().isEmpty());
}

void TestCorrections::aSuspendedOrderFails()
{
    AgreementWorkspace w(Edition::E2026);
    const QString invoice = w.buy(u"northlight-1y"_s).invoices.first().number;
    w.add(w.poOf(u"S"_s));
    w.suspend(u"S"_s);
    const CommandOutcome failed = w.must(UpdateInvoicePurchaseOrder{{{}, invoice}, u"S"_s});
    QVERIFY2(failed.reply && failed.reply->code == ErrorCode::OrderSuspended && failed.invoices.isEmpty(), "B54");
    QVERIFY2(w.invoice(invoice).invoice.updateStatus == UpdateStatus::Failed, "B54");
    QVERIFY(!w.invoice(invoice).invoice.current.poNumber);
    w.activate(u"S"_s);
    w.must(UpdateInvoicePurchaseOrder{{{}, invoice}, u"S"_s});
    QVERIFY2(w.invoice(invoice).invoice.updateStatus == UpdateStatus::Completed, "B54");
    QVERIFY(w.findings().isEmpty());
}

void TestCorrections::theOldEditionHasNoMenu()
{
    AgreementWorkspace w;
    const QString invoice = w.buy(u"northlight-1y"_s).invoices.first().number;
    w.add(w.poOf(u"X"_s));
    const CommandOutcome refused = w.run(UpdateInvoicePurchaseOrder{{{}, invoice}, u"X"_s});
    QVERIFY2(!refused.isDone() && refused.refusal->code == ErrorCode::UpdateNotOffered, "B54: 2026 alone");
}

void TestCorrections::explanationsAreReplayed()
{
    AgreementWorkspace w(Edition::E2026);
    const QString invoice = w.buy(u"northlight-1y"_s).invoices.first().number;
    w.add(w.poOf(u"X"_s));
    w.must(UpdateInvoicePurchaseOrder{{{}, invoice}, u"X"_s});
    const QString memo = w.must(RefundInvoice{{{}, invoice}, u"5.00"_s}).invoices.first().number;
    QVERIFY2(hasStep(w.explain(invoice).trace, u"B54"_s, Verdict::Passed), "B54");
    QVERIFY2(hasStep(w.explain(memo).trace, u"B51"_s, Verdict::Passed), "B51");
    QVERIFY(w.findings().isEmpty()); // check() decides every stored decision again
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
