// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agreementchange.h"
#include "tests/rules/decided.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

Instant at(QStringView text)
{
    return *Instant::fromText(text);
}

Money dollars(qint64 cents)
{
    return {cents, *Currency::fromCode(u"USD")};
}

/// Two units of 1,000.00 for the hundred days from 1 January 2025 on; asked after `days`.
AmendmentInputs amendment(qint64 wanted, int days)
{
    AmendmentInputs inputs;
    inputs.agreement = u"agmt-1"_s;
    inputs.unitPrice = dollars(100'000);
    inputs.quantity = 2;
    inputs.wanted = wanted;
    inputs.start = at(u"2025-01-01");
    inputs.end = inputs.start.plusDays(100);
    inputs.now = inputs.start.plusDays(days);
    return inputs;
}

template <class T>
QStringList refusalsOf(const Decision<T>& decision)
{
    return refusalTexts(decision.refusals);
}

} // namespace

/// What may become of an agreement. These rules have no id in the books.
class TestAgreementChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addedUnitsCostWhatIsLeft()
    {
        QCOMPARE(decideAmendment(amendment(3, 0)).outcome, std::optional(dollars(100'000)));
        QCOMPARE(decideAmendment(amendment(5, 75)).outcome, std::optional(dollars(75'000)));
        AmendmentInputs third = amendment(3, 0);
        third.unitPrice = dollars(1);
        third.now = third.start.plusDays(50);
        QCOMPARE(decideAmendment(third).outcome, std::optional(dollars(0))); // half a cent, to the even one
        third.wanted = 5;
        QCOMPARE(decideAmendment(third).outcome, std::optional(dollars(2))); // 1.5
        AmendmentInputs early = amendment(3, -30);                           // future dated: the whole term is to come
        QCOMPARE(decideAmendment(early).outcome, std::optional(dollars(100'000)));
    }

    void amendmentsThatAreRefused()
    {
        QCOMPARE(refusalsOf(decideAmendment(amendment(2, 5))), QStringList{u"- quantity-not-raised"_s});
        QCOMPARE(refusalsOf(decideAmendment(amendment(3, 100))), QStringList{u"- amendment-not-offered"_s});
        AmendmentInputs scheduled = amendment(3, 5);
        scheduled.hasSchedule = true;
        QCOMPARE(refusalsOf(decideAmendment(scheduled)), QStringList{u"- amendment-not-offered"_s});
        AmendmentInputs ended = amendment(3, 5);
        ended.state = AgreementState::Cancelled;
        QCOMPARE(refusalsOf(decideAmendment(ended)), QStringList{u"- agreement-not-active"_s});
        AmendmentInputs many = amendment(std::numeric_limits<qint64>::max(), 5);
        QCOMPARE(refusalsOf(decideAmendment(many)), QStringList{u"- amount-out-of-range"_s});
        many.unitPrice = dollars(0);
        QCOMPARE(decideAmendment(many).outcome, std::optional(dollars(0)));
    }

    void cancellations_data()
    {
        QTest::addColumn<ProductFamily>("family");
        QTest::addColumn<OfferKind>("offer");
        QTest::addColumn<CancelledBy>("by");
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* name, ProductFamily family, OfferKind offer, CancelledBy by, int hours,
                            bool allowed) { QTest::newRow(name) << family << offer << by << hours << allowed; };
        const auto payg = ProductFamily::SaasSubscription;
        const auto contract = ProductFamily::SaasContract;
        row("a buyer ends pay as you go", payg, OfferKind::Public, CancelledBy::Buyer, 900, true);
        row("a buyer ends no contract", contract, OfferKind::Public, CancelledBy::Buyer, 1, false);
        row("Support ends a public contract in time", contract, OfferKind::Public, CancelledBy::Support, 48, true);
        row("but not later", contract, OfferKind::Public, CancelledBy::Support, 49, false);
        row("nor a private one", contract, OfferKind::Private, CancelledBy::Support, 1, false);
        row("a seller asks for anything", contract, OfferKind::Private, CancelledBy::Seller, 900, true);
    }
    void cancellations()
    {
        QFETCH(ProductFamily, family);
        QFETCH(OfferKind, offer);
        QFETCH(CancelledBy, by);
        QFETCH(int, hours);
        QFETCH(bool, allowed);
        CancellationInputs inputs{
            u"agmt-1"_s, AgreementState::Active, family,
            offer,       at(u"2025-01-01"),      {at(u"2025-01-01").msecs + qint64(hours) * 3'600'000},
            by};
        QCOMPARE(refusalsOf(decideCancellation(inputs)),
                 allowed ? QStringList() : QStringList{u"- cancellation-not-offered"_s});
        inputs.state = AgreementState::Renewed;
        QCOMPARE(refusalsOf(decideCancellation(inputs)), QStringList{u"- agreement-not-active"_s});
        QCOMPARE(cancelledByFromText(cancelledByText(by)), std::optional(by));
    }

    void paymentsStayBelowTheirMaximum()
    {
        PaymentInputs inputs{Edition::E2026, u"agmt-1"_s,  AgreementState::Active,
                             dollars(1'000), dollars(600), dollars(400)};
        QVERIFY(decidePayment(inputs).isAllowed());
        inputs.amount = dollars(401);
        QCOMPARE(refusalsOf(decidePayment(inputs)), QStringList{u"- payment-above-maximum"_s});
        inputs.maximum.reset();
        QCOMPARE(refusalsOf(decidePayment(inputs)), QStringList{u"- payment-not-offered"_s});
        inputs.maximum = dollars(9'999);
        inputs.edition = Edition::E2024;
        QCOMPARE(refusalsOf(decidePayment(inputs)), QStringList{u"- payment-not-offered"_s});
    }

    void refundsStayWithinTheInvoice()
    {
        RefundInputs inputs{u"INV-1001"_s, dollars(300), dollars(-100), dollars(200)};
        QCOMPARE(decideRefund(inputs).outcome, std::optional(dollars(-200)));
        inputs.amount = dollars(201);
        QCOMPARE(refusalsOf(decideRefund(inputs)), QStringList{u"- refund-too-large"_s});
        inputs.amount = dollars(0);
        QCOMPARE(refusalsOf(decideRefund(inputs)), QStringList{u"- invalid-field"_s});
        // A memo is below zero, so nothing is left of one.
        QCOMPARE(refusalsOf(decideRefund({u"INV-1002"_s, dollars(-100), dollars(0), dollars(1)})),
                 QStringList{u"- refund-too-large"_s});
    }
};

QTEST_APPLESS_MAIN(TestAgreementChange)
#include "tst_agreementchange.moc"
