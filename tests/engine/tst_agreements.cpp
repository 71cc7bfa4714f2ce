// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/agreementworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Agreements from acceptance to their end: schedules, future dates, amendment, replacement, renewal, cancellation.
class TestAgreements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void schedulesAreInvoicedOnTheirDays();
    void everyPaymentShowsTheNumber();
    void oneNumberForAllPayments();
    void futureDatedAgreements();
    void offersHaveTheirOwnPaymentTerms();
    void amendments();
    void replacements();
    void renewals();
    void cancellations();
    void cancellingCanBeUndone();
};

void TestAgreements::schedulesAreInvoicedOnTheirDays()
{
    AgreementWorkspace w;
    w.agree(u"northlight-private-quarters"_s, u"X"_s);
    QVERIFY2(w.linesOf(u"X"_s) == QStringList{u"1 0.00"_s}, "R50");
    QVERIFY2(w.moveTo(u"2024-06-09T23:59:59"_s).isEmpty(), "R3: none in between");
    const QList<InvoiceForecast> first = w.moveTo(u"2024-06-10"_s);
    QCOMPARE(first.size(), 1);
    QVERIFY2(first.first().on == *Instant::fromText(u"2024-06-10") && first.first().amount == usd(300'000), "R3");
    QVERIFY2(w.linesOf(u"X"_s) == QStringList({u"1 0.00"_s, u"2 3000.00"_s}), "R51");
    QVERIFY2(w.invoice(first.first().number).lineNumber == u"2"_s, "R51: its own line");
    const QList<InvoiceForecast> rest = w.moveTo(u"2025-05-10"_s);
    QVERIFY2(rest.size() == 3, "R3");
    QVERIFY2(w.order(u"X"_s).lines.size() == 5, "R51: after n invoices n + 1 lines");
    QVERIFY(w.findings().isEmpty());
}

void TestAgreements::everyPaymentShowsTheNumber()
{
    AgreementWorkspace w;
    w.agree(u"northlight-private-quarters"_s, u"X"_s);
    w.agree(u"fieldwise-stages"_s);
    for (const InvoiceForecast& invoice : w.moveTo(u"2025-05-10"_s)) {
        const bool isOfX = invoice.subject == u"Northlight Observability"_s;
        QVERIFY2(invoice.poNumber == (isOfX ? std::optional(u"X"_s) : std::nullopt), "R5");
    }
    QVERIFY(w.findings().isEmpty());
}

void TestAgreements::oneNumberForAllPayments()
{
    AgreementWorkspace w;
    const Subscribe wanted{u"northlight-private-quarters"_s, {}, 1, u"X"_s, {}, {}, {}, {{u"Y"_s, {}}}};
    const CommandOutcome refused = w.run(wanted, w.as(u"buyer"_s));
    QVERIFY2(!refused.isDone() && refused.refusal->rule == u"R52"_s, "R52");
    QVERIFY(!w.exists(u"X"_s) && !w.exists(u"Y"_s));
    w.must(SetEdition{Edition::E2026});
    QVERIFY2(w.run(wanted, w.as(u"buyer"_s)).isDone(), "R52: not in the newer edition");
}

void TestAgreements::futureDatedAgreements()
{
    AgreementWorkspace w;
    Subscribe purchase{u"northlight-private-quarters"_s, {}, 1, u"X"_s};
    purchase.start = *Instant::fromText(u"2024-09-01");
    const CommandOutcome bought = w.must(purchase, w.as(u"buyer"_s));
    QCOMPARE(bought.purchase->start, purchase.start);
    QCOMPARE(bought.purchase->end, *Instant::fromText(u"2025-09-01"));
    // Scheduled payments may fall before the start (section 5.2).
    QVERIFY2(numbersOn(w.moveTo(u"2024-06-10"_s)) == QStringList{u"X"_s}, "R3");
    QCOMPARE(w.order(u"X"_s).header.expiration, Month::of(2025, 8));
    purchase.start = *Instant::fromText(u"2024-06-09");
    QCOMPARE(w.refusalOf(purchase, w.as(u"buyer"_s)), ErrorCode::InvalidField);
    QVERIFY(w.findings().isEmpty());
}

void TestAgreements::offersHaveTheirOwnPaymentTerms()
{
    AgreementWorkspace w;
    w.agree(u"northlight-1y"_s);
    w.agree(u"northlight-private-net60"_s);
    const Instant now = w.facts().now;
    QCOMPARE(w.invoice(u"INV-1001"_s).invoice.dueOn, now.plusDays(30));
    QCOMPARE(w.invoice(u"INV-1002"_s).invoice.dueOn, now.plusDays(60));
}

void TestAgreements::amendments()
{
    AgreementWorkspace w(Edition::E2024, u"2024-01-01"_s);
    const QString agreement = w.agree(u"northlight-1y"_s, u"X"_s);
    w.advance(u"2024-07-02"_s); // 183 of 366 days are over
    const CommandOutcome amended = w.must(AmendAgreement{agreement, 3}, w.as(u"buyer"_s));
    QCOMPARE(amended.invoices.size(), 1);
    QCOMPARE(amended.invoices.first().amount, usd(120'000));
    QCOMPARE(numbersOn(amended.invoices), QStringList{u"X"_s});
    QCOMPARE(w.linesOf(u"X"_s), QStringList({u"1 1200.00"_s, u"2 1200.00"_s}));
    QCOMPARE(w.refusalOf(AmendAgreement{agreement, 3}), ErrorCode::QuantityNotRaised);
    QCOMPARE(w.refusalOf(AmendAgreement{u"agmt-none"_s, 3}), ErrorCode::NotFound);
    QCOMPARE(w.refusalOf(AmendAgreement{agreement, 4}, w.as(u"watcher"_s)), ErrorCode::ActionDenied);
    QVERIFY(w.findings().isEmpty());
}

void TestAgreements::replacements()
{
    AgreementWorkspace w;
    const QString old = w.agree(u"northlight-private-quarters"_s, u"X"_s);
    w.advance(u"2024-06-15"_s); // one payment is invoiced
    QCOMPARE(w.refusalOf(ReplaceAgreement{old, u"granite-1y"_s}), ErrorCode::OfferOfOtherProduct);
    const CommandOutcome replaced = w.must(ReplaceAgreement{old, u"northlight-1y"_s, 2, u"Y"_s}, w.as(u"buyer"_s));
    QCOMPARE(numbersOn(replaced.invoices), QStringList{u"Y"_s});
    QCOMPARE(replaced.invoices.first().amount, usd(240'000));
    QVERIFY2(w.moveTo(u"2025-05-10"_s).isEmpty(), "what was scheduled is not charged any more");
    QCOMPARE(w.refusalOf(ReplaceAgreement{old, u"northlight-1y"_s}), ErrorCode::AgreementNotActive);
    QVERIFY(w.findings().isEmpty());
}

void TestAgreements::renewals()
{
    AgreementWorkspace w;
    const QString old = w.agree(u"northlight-1y"_s, u"X"_s);
    w.advance(u"2025-04-01"_s);
    const CommandOutcome renewed = w.must(RenewAgreement{old, {}, 0, u"Y"_s}, w.as(u"buyer"_s));
    QCOMPARE(renewed.purchase->start, *Instant::fromText(u"2025-05-10T09:00"));
    QVERIFY(renewed.invoices.isEmpty());
    QCOMPARE(w.linesOf(u"Y"_s), QStringList{u"1 0.00"_s});
    const QList<InvoiceForecast> due = w.moveTo(u"2025-05-11"_s);
    QCOMPARE(numbersOn(due), QStringList{u"Y"_s});
    QCOMPARE(due.first().on, renewed.purchase->start);
    QCOMPARE(w.linesOf(u"Y"_s), QStringList({u"1 0.00"_s, u"2 1200.00"_s}));
    // No number is carried over by itself, and a term that ran out begins anew at once.
    w.advance(u"2026-06-01"_s);
    const CommandOutcome again = w.must(RenewAgreement{renewed.purchase->agreement}, w.as(u"buyer"_s));
    QCOMPARE(numbersOn(again.invoices), QStringList{u"-"_s});
    QCOMPARE(again.purchase->start, w.facts().now);
    QVERIFY(w.findings().isEmpty());
}

void TestAgreements::cancellations()
{
    AgreementWorkspace w;
    const QString contract = w.agree(u"northlight-private-quarters"_s, u"X"_s);
    const QString payg = w.agree(u"tidewater-payg"_s);
    w.use(payg, u"12.50"_s);
    w.advance(u"2024-06-11"_s);
    QCOMPARE(w.refusalOf(CancelAgreement{contract}), ErrorCode::CancellationNotOffered);
    w.must(CancelAgreement{contract, rules::CancelledBy::Seller});
    w.use(payg, u"7.00"_s);
    w.must(CancelAgreement{payg});
    QCOMPARE(w.refusalOf(RecordUsage{payg, u"1.00"_s}), ErrorCode::AgreementNotActive);
    // Nothing is refunded, usage is billed all the same, and the payments to come are gone.
    const QList<InvoiceForecast> later = w.moveTo(u"2025-05-10"_s);
    QCOMPARE(later.size(), 1);
    QCOMPARE(later.first().amount, usd(700));
    QVERIFY(w.findings().isEmpty());
}

void TestAgreements::cancellingCanBeUndone()
{
    AgreementWorkspace w;
    const QString contract = w.agree(u"northlight-private-quarters"_s, u"X"_s);
    const QString before = w.digest();
    w.must(CancelAgreement{contract, rules::CancelledBy::Seller});
    QVERIFY(w.digest() != before);
    w.must(Undo{});
    QCOMPARE(w.digest(), before);
    w.must(Redo{});
    w.advance(u"2024-07-01"_s);
    QCOMPARE(w.facts().invoices, 0);
    QVERIFY(w.findings().isEmpty());
}

QTEST_GUILESS_MAIN(TestAgreements)
#include "tst_agreements.moc"
