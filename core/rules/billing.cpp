// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/billing.h"

#include "core/rules/transactionorder.h"

#include <algorithm>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

/// Midnight of the payment's day; a day that is over at acceptance is charged then.
Instant dueOn(const ScheduledPayment& payment, Instant acceptedOn)
{
    const QDate day = payment.on ? payment.on->date() : acceptedOn.date().addMonths(payment.monthsAfter);
    return std::max(Instant::fromDate(day), acceptedOn);
}

/// Price x quantity, which a line of a PO must be able to hold.
std::optional<Money> multiplied(Tracing& t, const QString& subject, Money price, qint64 quantity)
{
    qint64 minor = 0;
    const bool overflows = __builtin_mul_overflow(price.minor, quantity, &minor);
    const Money amount{minor, price.currency};
    if (overflows || !unitPriceOf(amount)) {
        t.refuse(subject, ErrorCode::AmountOutOfRange, {{u"field"_s, u"quantity"_s}, {u"value"_s, price.toText()}});
        return std::nullopt;
    }
    return amount;
}

void planUpfront(Tracing& t, QList<PlannedCharge>& charges, const ChargeInputs& inputs)
{
    const auto amount = multiplied(t, inputs.offerCode, inputs.unitPrice, inputs.quantity);
    if (amount && amount->minor > 0 &&
        t.grant("R2"_L1, true, inputs.offerCode,
                {{u"amount"_s, amount->toText() + u' ' + amount->currency.code()},
                 {u"date"_s, inputs.acceptedOn.toText()}}))
        charges.append(PlannedCharge{ChargeKind::Upfront, inputs.acceptedOn, *amount});
}

void planSchedule(Tracing& t, QList<PlannedCharge>& charges, const ChargeInputs& inputs)
{
    for (const ScheduledPayment& payment : inputs.schedule) {
        const auto amount = multiplied(t, inputs.offerCode, payment.amount, inputs.quantity);
        const Instant due = dueOn(payment, inputs.acceptedOn);
        if (amount && amount->minor > 0 &&
            t.grant("R3"_L1, true, inputs.offerCode,
                    {{u"amount"_s, amount->toText() + u' ' + amount->currency.code()}, {u"date"_s, due.toText()}}))
            charges.append(PlannedCharge{ChargeKind::Scheduled, due, *amount});
    }
    std::ranges::stable_sort(charges, {}, &PlannedCharge::dueOn);
}

/// The sum must fit too.
void askSum(Tracing& t, const QList<PlannedCharge>& charges, const ChargeInputs& inputs)
{
    qint64 sum = 0;
    for (const PlannedCharge& charge : charges) {
        if (__builtin_add_overflow(sum, charge.amount.minor, &sum)) {
            t.refuse(inputs.offerCode, ErrorCode::AmountOutOfRange, {{u"field"_s, u"quantity"_s}});
            return;
        }
    }
}

/// The months whose usage may be told at this moment.
std::pair<Month, Month> openMonths(const UsageInputs& inputs)
{
    const Month now = Month::containing(inputs.now);
    const Month first = closeOf(now.plus(-1)) > inputs.now ? now.plus(-1) : now;
    const bool runsOn = isPayAsYouGo(inputs.family) && inputs.state == AgreementState::Active;
    const Month last = runsOn ? now : std::min(now, inputs.end);
    return {std::max(first, inputs.start), last};
}

} // namespace

bool isPayAsYouGo(ProductFamily family)
{
    return family == ProductFamily::SaasSubscription || family == ProductFamily::ServerHourly ||
           family == ProductFamily::MachineLearning;
}

bool hasUsage(ProductFamily family)
{
    // Instances beyond those an annual price covers run at the hourly one (section 5.2).
    return isPayAsYouGo(family) || family == ProductFamily::SaasContractConsumption ||
           family == ProductFamily::ServerAnnual;
}

Instant closeOf(Month month)
{
    return month.end().plusDays(1);
}

Decision<PlannedUsage> decideUsage(const UsageInputs& inputs)
{
    Tracing t;
    PlannedUsage planned{ChargeKind::Usage, closeOf(inputs.month), inputs.month};
    const auto [first, last] = openMonths(inputs);
    if (!hasUsage(inputs.family)) {
        t.refuse(inputs.agreement, ErrorCode::UsageNotOffered, {{u"family"_s, productFamilyText(inputs.family)}});
    } else if (inputs.state != AgreementState::Active && inputs.state != AgreementState::Renewed) {
        t.refuse(inputs.agreement, ErrorCode::AgreementNotActive,
                 {{u"agreement"_s, inputs.agreement}, {u"state"_s, agreementStateText(inputs.state)}});
    } else if (inputs.month < first || inputs.month > last) {
        t.refuse(inputs.agreement, ErrorCode::PeriodClosed,
                 {{u"month"_s, inputs.month.toText()}, {u"first"_s, first.toText()}, {u"last"_s, last.toText()}});
    } else if (!t.grant("R4"_L1, true, inputs.agreement, {{u"family"_s, productFamilyText(inputs.family)}})) {
        planned = {ChargeKind::Upfront, inputs.now, std::nullopt};
    }
    return std::move(t).decide(planned);
}

Decision<QList<PlannedCharge>> decideCharges(const ChargeInputs& inputs)
{
    Tracing t;
    QList<PlannedCharge> charges;
    const QString quantity = QString::number(inputs.quantity);
    if (!t.require("G4"_L1, inputs.quantity >= 1, inputs.offerCode, {{u"quantity"_s, quantity}},
                   ErrorCode::QuantityBelowOne, {{u"field"_s, u"quantity"_s}, {u"value"_s, quantity}}))
        return std::move(t).decide(charges);
    if (t.check("R4"_L1, !isPayAsYouGo(inputs.family), inputs.offerCode,
                {{u"family"_s, productFamilyText(inputs.family)}})) {
        if (inputs.schedule.isEmpty())
            planUpfront(t, charges, inputs);
        else
            planSchedule(t, charges, inputs);
    }
    askSum(t, charges, inputs);
    return std::move(t).decide(charges);
}

Money totalOf(const QList<PlannedCharge>& charges, Currency currency)
{
    Money total{0, charges.isEmpty() ? currency : charges.first().amount.currency};
    for (const PlannedCharge& charge : charges)
        total.minor += charge.amount.minor;
    return total;
}

InvoiceKind invoiceKindOf(ChargeKind kind)
{
    switch (kind) {
    case ChargeKind::Upfront:
        return InvoiceKind::MarketplaceUpfront;
    case ChargeKind::Scheduled:
        return InvoiceKind::MarketplaceScheduled;
    case ChargeKind::Variable:
        return InvoiceKind::MarketplaceVariable;
    case ChargeKind::Usage:
        return InvoiceKind::MarketplaceMonthly;
    case ChargeKind::AwsUsage:
        return InvoiceKind::AwsMonthly;
    case ChargeKind::AwsSubscription:
        return InvoiceKind::AwsSubscription;
    case ChargeKind::AwsServices:
        return InvoiceKind::AwsProfessionalServices;
    }
    Q_UNREACHABLE();
}

PurchaseMonths purchaseMonths(Instant acceptedOn, Month lastOfAgreement, const QList<PlannedCharge>& charges)
{
    PurchaseMonths months{Month::containing(acceptedOn), lastOfAgreement};
    for (const PlannedCharge& charge : charges)
        months.end = std::max(months.end, Month::containing(charge.dueOn));
    return months;
}

Instant agreementEnd(Instant start, int months)
{
    const QDateTime begin = start.toDateTime();
    return Instant::fromDateTime(QDateTime(begin.date().addMonths(months), begin.time(), Qt::UTC));
}

} // namespace podesk::rules
