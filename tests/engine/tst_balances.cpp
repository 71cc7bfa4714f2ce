// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What invoices take from tracked lines, and what they leave alone.
class TestBalances : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTrackedLinePays();
    void balancesKeepWhatWasTaken();
    void otherCurrenciesTakeNothing();
    void aMatchIsNoUpdate();
    void untrackedLinesHaveNone();

private:
    static Money usd(qint64 minor) { return {minor, *Currency::fromCode(u"USD")}; }

    static PurchaseOrder tracked(const CommerceWorkspace& w, const QString& number, qint64 units)
    {
        PurchaseOrder order = w.poOf(number);
        order.lines.first().balanceTracking = true;
        order.lines.first().amount = {units * UnitPrice::one};
        return order;
    }
};

void TestBalances::aTrackedLinePays()
{
    CommerceWorkspace w;
    w.add(tracked(w, u"T"_s, 1'000));
    // A purchase of 1,200.00 against 1,000.00: matched all the same, and overdrawn (B30).
    const CommandOutcome bought = w.buy(u"northlight-1y"_s);
    QCOMPARE(bought.invoices.first().poNumber, std::optional(u"T"_s));
    const PurchaseOrder order = w.order(u"T"_s);
    QVERIFY2(order.lines.first().balance == usd(-20'000), "B29, B30");
    QVERIFY2(order.balance() == QList<Money>{usd(-20'000)}, "B29: the PO's balance too");
    QVERIFY2(order.value() == QList<Money>{usd(100'000)}, "B29: the value stays");
    QVERIFY2(w.status(u"T"_s) == Status::Active, "B30");
    const InvoiceView view = w.invoice(bought.invoices.first().number);
    QVERIFY2(view.lineNumber == u"1"_s, "B29: listed with its line number");
    QCOMPARE(w.count(ListKind::LineItems, u"balance-state:overdrawn"_s), std::size_t(1));
    // A Marketplace line takes nothing from a tracked one (R48).
    QVERIFY(w.buy(u"northlight-1y"_s, u"T"_s).isDone());
    QVERIFY2(w.order(u"T"_s).balance() == QList<Money>{usd(-20'000)}, "R48");
    QVERIFY(w.findings().isEmpty());
}

void TestBalances::balancesKeepWhatWasTaken()
{
    CommerceWorkspace w;
    w.add(tracked(w, u"T"_s, 5'000));
    QVERIFY(w.buy(u"northlight-1y"_s).isDone());
    QCOMPARE(w.order(u"T"_s).lines.first().balance, std::optional(usd(380'000)));
    // Whatever becomes of the line, its balance is its total less what invoices took (section 7.2).
    const auto edit = [&w](const std::function<void(LineItem&)>& change) {
        LineItem line = w.order(u"T"_s).lines.first();
        change(line);
        w.must(EditLineItem{ref(u"T"_s), u"1"_s, line});
    };
    edit([](LineItem& line) { line.amount = {6'000 * UnitPrice::one}; });
    QCOMPARE(w.order(u"T"_s).lines.first().balance, std::optional(usd(480'000)));
    edit([](LineItem& line) { line.balanceTracking = false; });
    QVERIFY(!w.order(u"T"_s).lines.first().balance);
    QVERIFY(w.buy(u"granite-1y"_s).isDone());
    QVERIFY(w.findings().isEmpty());
    edit([](LineItem& line) { line.balanceTracking = true; });
    QCOMPARE(w.order(u"T"_s).lines.first().balance, std::optional(usd(600'000 - 120'000 - 690'000)));
    edit([](LineItem& line) { line.currency = *Currency::fromCode(u"EUR"); });
    edit([](LineItem& line) { line.currency = *Currency::fromCode(u"USD"); });
    QCOMPARE(w.order(u"T"_s).lines.first().balance, std::optional(usd(600'000 - 120'000 - 690'000)));
    QVERIFY(w.findings().isEmpty());
}

void TestBalances::otherCurrenciesTakeNothing()
{
    CommerceWorkspace w;
    PurchaseOrder order = tracked(w, u"T"_s, 10'000);
    order.header.billFrom = QString(seller::emeaSarl);
    w.add(order);
    const CommandOutcome bought = w.buy(u"keystone-eu"_s);
    QVERIFY2(bought.invoices.first().poNumber == u"T"_s, "G15: currency drops no candidate");
    QVERIFY2(w.order(u"T"_s).lines.first().balance == usd(1'000'000), "G15: no balance moves");
    QVERIFY2(hasStep(bought.invoices.first().trace, u"G15"_s, Verdict::Failed), "G15: the trace says so");
    QVERIFY(w.findings().isEmpty());
}

void TestBalances::aMatchIsNoUpdate()
{
    CommerceWorkspace w;
    w.add(tracked(w, u"OLD"_s, 100'000));
    w.advance(u"2024-05-11"_s);
    w.add(tracked(w, u"NEW"_s, 100'000));
    const Instant updated = w.order(u"NEW"_s).updatedOn;
    w.advance(u"2024-05-12"_s);
    QVERIFY(w.buy(u"northlight-1y"_s).invoices.first().poNumber == u"NEW"_s);
    QVERIFY2(w.order(u"NEW"_s).updatedOn == updated, "G16");
    w.must(EditPurchaseOrder{ref(u"OLD"_s), {u"Edited"_s, {}, {}, {}, {}, {}, {}}});
    QVERIFY2(w.buy(u"northlight-1y"_s).invoices.first().poNumber == u"OLD"_s, "B19: updated later");
    QVERIFY(w.findings().isEmpty());
}

void TestBalances::untrackedLinesHaveNone()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"U"_s)); // its line is worth 100.00
    const CommandOutcome bought = w.buy(u"northlight-1y"_s);
    QVERIFY2(bought.invoices.first().poNumber == u"U"_s, "B32: matched all the same");
    QVERIFY2(hasStep(bought.invoices.first().trace, u"B32"_s, Verdict::Failed), "B32: nothing to lower");
    QVERIFY2(w.order(u"U"_s).balance().isEmpty() && !w.order(u"U"_s).lines.first().balance, "B32: no balance");
    // Lines that Marketplace adds are of that kind (R48).
    QVERIFY(w.buy(u"northlight-1y"_s, u"U"_s).isDone());
    QVERIFY2(w.order(u"U"_s).balance().isEmpty(), "R48");
    QVERIFY(w.findings().isEmpty());
}

QTEST_GUILESS_MAIN(TestBalances)
#include "tst_balances.moc"
