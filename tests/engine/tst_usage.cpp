// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/agreementworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What is used in a month and billed after its close.
class TestUsage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usageIsOnTheMonthsInvoice();
    void theSecondAtMidnight();
    void contractsWithConsumption();
    void blanketsTakeTheUsage();
    void payAsYouGoHasNoNumber();
    void monthsAreConsolidated();
    void numbersSplitTheMonth();
    void usageUnderItsOwnNumber();
    void whatIsRefused();
    void recordingCanBeUndone();
};

void TestUsage::usageIsOnTheMonthsInvoice()
{
    AgreementWorkspace w;
    const QString payg = w.agree(u"tidewater-payg"_s);
    QCOMPARE(w.facts().invoices, 0);
    w.use(payg, u"12.50"_s);
    w.advance(u"2024-05-20"_s);
    w.use(payg, u"7.50"_s);
    QVERIFY2(w.facts().invoices == 0, "R4: on no out-of-cycle invoice");
    const QList<InvoiceForecast> closed = w.moveTo(u"2024-06-03"_s);
    QCOMPARE(closed.size(), 1);
    const Invoice invoice = w.invoice(closed.first().number).invoice;
    QVERIFY2(invoice.kind == InvoiceKind::MarketplaceMonthly && invoice.period == Month::of(2024, 5), "R4");
    QCOMPARE(invoice.total, usd(2'000));
    QCOMPARE(invoice.lines.size(), 2);
    QVERIFY(w.findings().isEmpty());
}

void TestUsage::theSecondAtMidnight()
{
    AgreementWorkspace w;
    const QString payg = w.agree(u"tidewater-payg"_s);
    w.use(payg, u"12.50"_s);
    QVERIFY2(w.moveTo(u"2024-06-01T23:59:59.999"_s).isEmpty(), "R4");
    w.must(RecordUsage{payg, u"1.00"_s, Month::of(2024, 5)}); // the month is open until then
    const QList<InvoiceForecast> closed = w.moveTo(u"2024-06-02"_s);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.first().on, *Instant::fromText(u"2024-06-02"));
    QCOMPARE(closed.first().amount, usd(1'350));
    QCOMPARE(w.refusalOf(RecordUsage{payg, u"1.00"_s, Month::of(2024, 5)}), ErrorCode::PeriodClosed);
}

void TestUsage::contractsWithConsumption()
{
    AgreementWorkspace w;
    const CommandOutcome bought = w.buy(u"harbor-base-1y"_s, u"X"_s);
    QVERIFY2(numbersOn(bought.invoices) == QStringList{u"X"_s}, "R38: the contract shows X");
    QVERIFY2(hasStep(bought.invoices.first().trace, u"R38"_s, Verdict::Passed), "R38");
    w.use(bought.purchase->agreement, u"33.00"_s);
    const QList<InvoiceForecast> closed = w.moveTo(u"2024-06-02"_s);
    QVERIFY2(numbersOn(closed) == QStringList{u"-"_s}, "R11, R38: the usage does not");
    QVERIFY2(hasStep(closed.first().trace, u"R11"_s, Verdict::Failed), "R11");
    QVERIFY2(w.order(u"X"_s).lines.size() == 1, "R11: X is not used");
    QVERIFY(w.findings().isEmpty());
}

void TestUsage::blanketsTakeTheUsage()
{
    AgreementWorkspace w;
    w.addBlanket(u"B"_s);
    const QString agreement = w.agree(u"harbor-base-1y"_s, u"X"_s);
    w.use(agreement, u"33.00"_s);
    const QList<InvoiceForecast> closed = w.moveTo(u"2024-06-02"_s);
    QVERIFY2(numbersOn(closed) == QStringList{u"B"_s}, "R40, R20");
    QVERIFY2(hasStep(closed.first().trace, u"R40"_s, Verdict::Passed), "R40");
    QVERIFY2(w.invoice(u"INV-1001"_s).invoice.current.poNumber == u"X"_s, "R40, R22: the contract still shows X");
    // B's line ends with the year: usage of December printed in January is on it, that of January is not (R24, B28).
    w.advance(u"2024-12-20"_s);
    w.use(agreement, u"1.00"_s);
    QVERIFY2(numbersOn(w.moveTo(u"2025-01-10"_s)) == QStringList{u"B"_s}, "B28");
    w.use(agreement, u"1.00"_s);
    QVERIFY2(numbersOn(w.moveTo(u"2025-02-02"_s)) == QStringList{u"-"_s}, "R24");
    QVERIFY(w.findings().isEmpty());
}

void TestUsage::payAsYouGoHasNoNumber()
{
    AgreementWorkspace w;
    QVERIFY2(!w.buy(u"tidewater-payg"_s, u"X"_s).isDone(), "R39: not at checkout");
    const QString payg = w.agree(u"tidewater-payg"_s);
    const CommandOutcome after = w.run(SetUsagePurchaseOrder{payg, u"X"_s, {}});
    QVERIFY2(!after.isDone() && after.refusal->rule == u"R39"_s, "R39: nor after");
    QVERIFY(!w.exists(u"X"_s));
}

void TestUsage::monthsAreConsolidated()
{
    AgreementWorkspace w;
    const QString one = w.agree(u"tidewater-payg"_s);
    const QString two = w.agree(u"ferry-hourly"_s);
    const QString euros = w.agree(u"harbor-base-eu"_s);
    w.use(one, u"10.00"_s);
    w.use(two, u"20.00"_s);
    w.use(euros, u"30.00"_s);
    const QList<InvoiceForecast> closed = w.moveTo(u"2024-06-02"_s);
    QVERIFY2(closed.size() == 2, "one invoice a seller of record and currency (section 15.2)");
    const QList<Money> totals{closed.first().amount, closed.last().amount};
    QVERIFY(totals.contains(usd(3'000)) && totals.contains(Money{3'000, *Currency::fromCode(u"EUR")}));
    const Invoice shared =
        w.invoice(closed.first().issuer == seller::inc ? closed.first().number : closed.last().number).invoice;
    QVERIFY2(!shared.agreement.isValid(), "of several agreements it is none's");
    QVERIFY(w.findings().isEmpty());
}

void TestUsage::numbersSplitTheMonth()
{
    AgreementWorkspace w(Edition::E2026);
    w.addBlanket(u"B"_s);
    const QStringList agreements{w.agree(u"tidewater-payg"_s, u"X"_s), w.agree(u"ferry-hourly"_s, u"Y"_s),
                                 w.agree(u"oriole-usage"_s)};
    for (const QString& agreement : agreements)
        w.use(agreement, u"10.00"_s);
    QStringList numbers = numbersOn(w.moveTo(u"2024-06-02"_s));
    numbers.sort();
    QVERIFY2(numbers == QStringList({u"B"_s, u"X"_s, u"Y"_s}), "B53");
    QVERIFY2(w.linesOf(u"X"_s) == QStringList({u"1 0.00"_s, u"2 10.00"_s}), "B53");
    // Later months lengthen the PO with their lines, whatever the term was at first.
    w.advance(u"2024-08-10"_s);
    w.use(agreements.first(), u"5.00"_s);
    QVERIFY2(numbersOn(w.moveTo(u"2024-09-02"_s)) == QStringList{u"X"_s}, "B53, R45");
    QVERIFY(w.findings().isEmpty());
}

void TestUsage::usageUnderItsOwnNumber()
{
    AgreementWorkspace w(Edition::E2026);
    Subscribe purchase{u"harbor-base-1y"_s, {}, 1, u"X"_s, {}, u"U"_s, u"3"_s};
    const QString agreement = w.agree(purchase);
    w.use(agreement, u"10.00"_s);
    QVERIFY2(w.invoice(u"INV-1001"_s).invoice.current.poNumber == u"X"_s, "B53: the contract shows X");
    QVERIFY2(numbersOn(w.moveTo(u"2024-06-02"_s)) == QStringList{u"U"_s}, "B53: its usage shows U");
    // Changing the edition changes only what is decided later.
    w.use(agreement, u"10.00"_s);
    w.must(SetEdition{Edition::E2024});
    w.use(agreement, u"5.00"_s);
    const QList<InvoiceForecast> closed = w.moveTo(u"2024-07-02"_s);
    QVERIFY2(numbersOn(closed) == QStringList{u"-"_s} && closed.first().amount == usd(1'500), "R11");
    QVERIFY(w.findings().isEmpty());
}

void TestUsage::whatIsRefused()
{
    AgreementWorkspace w;
    const QString payg = w.agree(u"tidewater-payg"_s);
    const QString contract = w.agree(u"northlight-1y"_s);
    QCOMPARE(w.refusalOf(RecordUsage{contract, u"1.00"_s}), ErrorCode::UsageNotOffered);
    QCOMPARE(w.refusalOf(RecordUsage{payg, u"0.00"_s}), ErrorCode::InvalidField);
    QCOMPARE(w.refusalOf(RecordUsage{payg, u"1.005"_s}), ErrorCode::InvalidField);
    QCOMPARE(w.refusalOf(RecordUsage{payg, u"1.00"_s, Month::of(2024, 6)}), ErrorCode::PeriodClosed);
    QCOMPARE(w.refusalOf(RecordUsage{u"agmt-9"_s, u"1.00"_s}), ErrorCode::NotFound);
    QCOMPARE(w.refusalOf(RecordUsage{payg, u"1.00"_s}, w.as(u"watcher"_s)), ErrorCode::NotFound);
}

void TestUsage::recordingCanBeUndone()
{
    AgreementWorkspace w;
    const QString payg = w.agree(u"tidewater-payg"_s);
    const QString before = w.digest();
    w.use(payg, u"1.00"_s);
    w.must(Undo{});
    QCOMPARE(w.digest(), before);
    w.use(payg, u"1.00"_s);
    w.advance(u"2024-06-02"_s);
    QCOMPARE(w.refusalOf(Undo{}), ErrorCode::UndoBlocked);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
