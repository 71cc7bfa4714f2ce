// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/agreementworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Variable payments that a seller asks for (2026).
class TestPayments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void approvedPaymentsAreInvoicedThatDay();
    void unansweredOnesApproveThemselves();
    void rejectedOnesAreNot();
    void anotherNumberAtApproval();
    void maximums();
    void cancellingWithdrawsThem();

private:
    static QString ask(AgreementWorkspace& w, const QString& agreement, const QString& amount, qint64 days = 7)
    {
        return w.must(RequestPayment{agreement, amount, u"Stage"_s, days}).charge;
    }
};

void TestPayments::approvedPaymentsAreInvoicedThatDay()
{
    AgreementWorkspace w(Edition::E2026);
    const QString agreement = w.agree(u"fieldwise-variable"_s, u"X"_s);
    const QString payment = ask(w, agreement, u"500.00"_s);
    w.advance(u"2024-05-12T10:00"_s);
    const CommandOutcome approved = w.must(AnswerPayment{payment}, w.as(u"boss"_s));
    QCOMPARE(numbersOn(approved.invoices), QStringList{u"X"_s});
    QCOMPARE(approved.invoices.first().kind, InvoiceKind::MarketplaceVariable);
    QCOMPARE(approved.invoices.first().on, w.facts().now);
    QCOMPARE(w.linesOf(u"X"_s), QStringList({u"1 8000.00"_s, u"2 500.00"_s}));
    QCOMPARE(w.refusalOf(AnswerPayment{payment}), ErrorCode::PaymentClosed);
    QVERIFY(w.findings().isEmpty());
}

void TestPayments::unansweredOnesApproveThemselves()
{
    AgreementWorkspace w(Edition::E2026);
    const QString agreement = w.agree(u"fieldwise-variable"_s);
    ask(w, agreement, u"500.00"_s, 3);
    QVERIFY(w.moveTo(u"2024-05-13T08:59"_s).isEmpty());
    const QList<InvoiceForecast> issued = w.moveTo(u"2024-05-14"_s);
    QCOMPARE(issued.size(), 1);
    QCOMPARE(issued.first().on, *Instant::fromText(u"2024-05-13T09:00"));
    QVERIFY(w.findings().isEmpty());
}

void TestPayments::rejectedOnesAreNot()
{
    AgreementWorkspace w(Edition::E2026);
    const QString agreement = w.agree(u"fieldwise-variable"_s);
    w.must(AnswerPayment{ask(w, agreement, u"500.00"_s), PaymentState::Rejected, std::nullopt});
    QVERIFY(w.moveTo(u"2024-07-01"_s).isEmpty());
    QVERIFY(w.findings().isEmpty());
}

void TestPayments::anotherNumberAtApproval()
{
    AgreementWorkspace w(Edition::E2026);
    const QString agreement = w.agree(u"fieldwise-variable"_s, u"X"_s);
    const CommandOutcome approved =
        w.must(AnswerPayment{ask(w, agreement, u"500.00"_s), PaymentState::Approved, u"Y"_s});
    QCOMPARE(numbersOn(approved.invoices), QStringList{u"Y"_s});
    QCOMPARE(w.linesOf(u"Y"_s), QStringList({u"1 0.00"_s, u"2 500.00"_s}));
    QVERIFY(w.findings().isEmpty());
}

void TestPayments::maximums()
{
    AgreementWorkspace w(Edition::E2026);
    const QString agreement = w.agree(u"fieldwise-variable"_s);
    const QString first = ask(w, agreement, u"20000.00"_s);
    QCOMPARE(w.refusalOf(RequestPayment{agreement, u"10000.01"_s, {}}), ErrorCode::PaymentAboveMaximum);
    w.must(AnswerPayment{first, PaymentState::Rejected, std::nullopt});
    ask(w, agreement, u"30000.00"_s);
    QCOMPARE(w.refusalOf(RequestPayment{w.agree(u"fieldwise-fixed"_s), u"1.00"_s, {}}), ErrorCode::PaymentNotOffered);
    QCOMPARE(w.refusalOf(RequestPayment{agreement, u"1.00"_s, {}, 900}), ErrorCode::InvalidField);
    w.must(SetEdition{Edition::E2024});
    QCOMPARE(w.refusalOf(RequestPayment{agreement, u"1.00"_s, {}}), ErrorCode::PaymentNotOffered);
}

void TestPayments::cancellingWithdrawsThem()
{
    AgreementWorkspace w(Edition::E2026);
    const QString agreement = w.agree(u"fieldwise-variable"_s);
    const QString payment = ask(w, agreement, u"500.00"_s);
    w.must(CancelAgreement{agreement, rules::CancelledBy::Seller});
    QVERIFY(w.moveTo(u"2024-07-01"_s).isEmpty());
    QCOMPARE(w.refusalOf(AnswerPayment{payment}), ErrorCode::PaymentClosed);
    QVERIFY(w.findings().isEmpty());
}

QTEST_GUILESS_MAIN(TestPayments)
#include "tst_payments.moc"
