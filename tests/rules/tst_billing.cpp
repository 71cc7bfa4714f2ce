// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/billing.h"
#include "tests/rules/decided.h"
#include "tests/rules/samples.h"

#include <QtTest/QtTest>

#include <limits>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

namespace {

Instant at(QStringView text)
{
    return Instant::fromText(text).value();
}

Money dollars(qint64 cents)
{
    return {cents, usd()};
}

/// Accepted on 10 May in the afternoon, 1,200.00 for a unit.
ChargeInputs purchase(ProductFamily family = ProductFamily::SaasContract)
{
    return {u"offer-1"_s, family, dollars(120'000), 1, {}, at(u"2025-05-10T14:30")};
}

ScheduledPayment on(QStringView day, qint64 cents)
{
    return {at(day), 0, dollars(cents)};
}

ScheduledPayment after(int months, qint64 cents)
{
    return {std::nullopt, months, dollars(cents)};
}

} // namespace

class TestBilling : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

    Decision<QList<PlannedCharge>> charges(const ChargeInputs& inputs)
    {
        return watched<QList<PlannedCharge>>([&] { return decideCharges(inputs); }, m_complaints);
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void paidAtOnce_data()
    {
        QTest::addColumn<ProductFamily>("family");
        for (const ProductFamily family :
             {ProductFamily::SaasContract, ProductFamily::SaasContractConsumption, ProductFamily::ProfessionalServices,
              ProductFamily::ServerContract, ProductFamily::ServerAnnual, ProductFamily::DataExchange})
            QTest::newRow(qUtf8Printable(u"R2: "_s + productFamilyText(family))) << family;
    }
    void paidAtOnce()
    {
        QFETCH(ProductFamily, family);
        ChargeInputs inputs = purchase(family);
        inputs.quantity = 3;
        const auto decision = charges(inputs);
        const QList<PlannedCharge> one{{ChargeKind::Upfront, at(u"2025-05-10T14:30"), dollars(360'000)}};
        QCOMPARE(decision.outcome, std::optional(one));
        QCOMPARE(invoiceKindOf(one.first().kind), InvoiceKind::MarketplaceUpfront);
        QVERIFY(isOutOfCycle(invoiceKindOf(one.first().kind)));
    }

    void payAsYouGo_data()
    {
        QTest::addColumn<ProductFamily>("family");
        for (const ProductFamily family :
             {ProductFamily::SaasSubscription, ProductFamily::ServerHourly, ProductFamily::MachineLearning})
            QTest::newRow(qUtf8Printable(u"R4: "_s + productFamilyText(family))) << family;
    }
    void payAsYouGo()
    {
        QFETCH(ProductFamily, family);
        QCOMPARE(charges(purchase(family)).outcome, std::optional(QList<PlannedCharge>()));
    }

    void nothingForNothing()
    {
        ChargeInputs inputs = purchase(ProductFamily::Free);
        inputs.unitPrice = dollars(0);
        QCOMPARE(charges(inputs).outcome, std::optional(QList<PlannedCharge>()));
    }

    void schedules_data()
    {
        QTest::addColumn<QList<ScheduledPayment>>("payments");
        QTest::addColumn<QList<PlannedCharge>>("expected");
        const auto due = [](QStringView day, qint64 cents) {
            return PlannedCharge{ChargeKind::Scheduled, at(day), dollars(cents)};
        };
        QTest::newRow("R3: on its own days, at midnight")
            << QList<ScheduledPayment>{on(u"2025-06-01T09:15", 100), on(u"2025-09-01", 200), on(u"2025-12-01", 300)}
            << QList<PlannedCharge>{due(u"2025-06-01", 100), due(u"2025-09-01", 200), due(u"2025-12-01", 300)};
        QTest::newRow("R3: months after acceptance")
            << QList<ScheduledPayment>{after(0, 100), after(1, 200), after(12, 300)}
            << QList<PlannedCharge>{due(u"2025-05-10T14:30", 100), due(u"2025-06-10", 200), due(u"2026-05-10", 300)};
        QTest::newRow("R3: a day before acceptance is charged at acceptance")
            << QList<ScheduledPayment>{on(u"2025-05-01", 100), on(u"2025-05-11", 200)}
            << QList<PlannedCharge>{due(u"2025-05-10T14:30", 100), due(u"2025-05-11", 200)};
        QTest::newRow("R3: in order of time") << QList<ScheduledPayment>{after(2, 100), after(1, 200)}
                                              << QList<PlannedCharge>{due(u"2025-06-10", 200), due(u"2025-07-10", 100)};
        QTest::newRow("R3: a payment of zero is none")
            << QList<ScheduledPayment>{after(1, 0), after(2, 5)} << QList<PlannedCharge>{due(u"2025-07-10", 5)};
    }
    void schedules()
    {
        QFETCH(QList<ScheduledPayment>, payments);
        QFETCH(QList<PlannedCharge>, expected);
        ChargeInputs inputs = purchase();
        inputs.schedule = payments;
        const auto decision = charges(inputs);
        QCOMPARE(decision.outcome, std::optional(expected));
        for (const PlannedCharge& charge : expected)
            QCOMPARE(invoiceKindOf(charge.kind), InvoiceKind::MarketplaceScheduled);
    }

    void shorterMonths()
    {
        ChargeInputs inputs = purchase();
        inputs.acceptedOn = at(u"2025-01-31T10:00");
        inputs.schedule = {after(1, 100), after(2, 100)};
        const auto decision = charges(inputs);
        QCOMPARE(decision.outcome->first().dueOn, at(u"2025-02-28")); // R3
        QCOMPARE(decision.outcome->last().dueOn, at(u"2025-03-31"));
    }

    void refusals_data()
    {
        QTest::addColumn<ChargeInputs>("inputs");
        QTest::addColumn<QStringList>("refusals");
        ChargeInputs none = purchase();
        none.quantity = 0;
        ChargeInputs many = purchase();
        many.quantity = std::numeric_limits<qint64>::max();
        ChargeInputs line = purchase();
        line.unitPrice = dollars(9'223'372'036'855); // one cent more than a unit price of a line can hold
        ChargeInputs sum = purchase();
        const Money greatest{922'337'203'685'477, Currency::fromCode(u"UYW").value()}; // with four digits
        sum.schedule = QList<ScheduledPayment>(10'001, ScheduledPayment{std::nullopt, 1, greatest});
        QTest::newRow("G4: quantity of zero") << none << QStringList{u"G4 quantity-below-one"_s};
        QTest::newRow("G4: a product past 64 bits") << many << QStringList{u"- amount-out-of-range"_s};
        QTest::newRow("G4: more than a line can hold") << line << QStringList{u"- amount-out-of-range"_s};
        QTest::newRow("G4: a sum past 64 bits") << sum << QStringList{u"- amount-out-of-range"_s};
    }
    void refusals()
    {
        QFETCH(ChargeInputs, inputs);
        QFETCH(QStringList, refusals);
        const auto decision = decideCharges(inputs);
        QCOMPARE(refusalTexts(decision.refusals), refusals);
        QCOMPARE(firstDetails(decision).value(u"field"_s).toString(), u"quantity"_s);
    }

    void usage_data()
    {
        QTest::addColumn<UsageInputs>("inputs");
        QTest::addColumn<QStringList>("refusals");
        const Month may = Month::of(2025, 5);
        const auto of = [may](ProductFamily family, Month month, QStringView now) {
            return UsageInputs{u"agmt-1"_s, family, AgreementState::Active, may.plus(-2), may.plus(2), month, at(now)};
        };
        const auto payg = ProductFamily::SaasSubscription;
        const auto contract = ProductFamily::SaasContractConsumption;
        const QStringList closed{u"- period-closed"_s};
        QTest::newRow("R4: this month") << of(payg, may, u"2025-05-10") << QStringList();
        QTest::newRow("R4: last month, until its close") << of(payg, may, u"2025-06-01T23:59:59.999") << QStringList();
        QTest::newRow("R4: not once it is closed") << of(payg, may, u"2025-06-02") << closed;
        QTest::newRow("R4: not ahead") << of(payg, may.plus(1), u"2025-05-31T23:59") << closed;
        QTest::newRow("R4: not before the agreement") << of(payg, may.plus(-3), u"2025-03-01") << closed;
        QTest::newRow("R4: pay as you go outlives its term") << of(payg, may.plus(5), u"2025-10-10") << QStringList();
        QTest::newRow("R38: a contract's usage ends with it") << of(contract, may.plus(3), u"2025-08-10") << closed;
        QTest::newRow("R38: and runs until then") << of(contract, may.plus(2), u"2025-07-10") << QStringList();
        QTest::newRow("R4: no usage without a usage price")
            << of(ProductFamily::SaasContract, may, u"2025-05-10") << QStringList{u"- usage-not-offered"_s};
        UsageInputs renewed = of(contract, may.plus(2), u"2025-07-10");
        renewed.state = AgreementState::Renewed;
        QTest::newRow("R38: renewed early, it is used until its end") << renewed << QStringList();
        renewed.family = payg;
        renewed.month = may.plus(3);
        renewed.now = at(u"2025-08-10");
        QTest::newRow("R4: and then the new one is") << renewed << closed;
        UsageInputs ended = of(payg, may, u"2025-05-10");
        ended.state = AgreementState::Cancelled;
        QTest::newRow("R4: not after cancelling") << ended << QStringList{u"- agreement-not-active"_s};
    }
    void usage()
    {
        QFETCH(UsageInputs, inputs);
        QFETCH(QStringList, refusals);
        const auto decision = decideUsage(inputs);
        QCOMPARE(refusalTexts(decision.refusals), refusals);
        if (refusals.isEmpty())
            QCOMPARE(decision.outcome,
                     std::optional(PlannedUsage{ChargeKind::Usage, closeOf(inputs.month), inputs.month})); // R4
    }

    void monthsCloseOnTheSecond()
    {
        QCOMPARE(closeOf(Month::of(2025, 5)), at(u"2025-06-02"));
        QCOMPARE(closeOf(Month::of(2024, 12)), at(u"2025-01-02"));
        QCOMPARE(invoiceKindOf(ChargeKind::Usage), InvoiceKind::MarketplaceMonthly);
        QCOMPARE(invoiceKindOf(ChargeKind::Variable), InvoiceKind::MarketplaceVariable);
        QCOMPARE(invoiceKindOf(ChargeKind::AwsUsage), InvoiceKind::AwsMonthly);
        QCOMPARE(invoiceKindOf(ChargeKind::AwsSubscription), InvoiceKind::AwsSubscription);
        QCOMPARE(invoiceKindOf(ChargeKind::AwsServices), InvoiceKind::AwsProfessionalServices);
    }

    void totalsAndMonths()
    {
        ChargeInputs inputs = purchase();
        inputs.schedule = {after(0, 100), after(14, 250)};
        const QList<PlannedCharge> planned = *charges(inputs).outcome;
        QCOMPARE(totalOf(planned, usd()), dollars(350));
        QCOMPARE(totalOf({}, usd()), dollars(0));
        const Month may = Month::of(2025, 5);
        // The last payment falls after the agreement's last month.
        QCOMPARE(purchaseMonths(inputs.acceptedOn, may.plus(11), planned), (PurchaseMonths{may, may.plus(14)}));
        QCOMPARE(purchaseMonths(inputs.acceptedOn, may.plus(36), planned), (PurchaseMonths{may, may.plus(36)}));
        QCOMPARE(agreementEnd(at(u"2025-05-10T14:30"), 12), at(u"2026-05-10T14:30"));
        QCOMPARE(agreementEnd(at(u"2024-01-31T14:30"), 1), at(u"2024-02-29T14:30"));
    }
};

QTEST_APPLESS_MAIN(TestBilling)
#include "tst_billing.moc"
