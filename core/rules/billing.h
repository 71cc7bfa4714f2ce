// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commerce.h"
#include "core/domain/invoice.h"
#include "core/rules/trace.h"

namespace podesk::rules {

/// What an accepted offer will be charged outside the monthly cycle depends on.
struct ChargeInputs
{
    QString offerCode; ///< subject of the trace
    ProductFamily family = ProductFamily::SaasContract;
    Money unitPrice;
    qint64 quantity = 1;
    QList<ScheduledPayment> schedule;
    Instant acceptedOn;
};

/// A charge before it has a number.
struct PlannedCharge
{
    ChargeKind kind = ChargeKind::Upfront;
    Instant dueOn;
    Money amount;
    friend bool operator==(const PlannedCharge&, const PlannedCharge&) = default;
};

/// When is each thing invoiced (section 5.3)? Paid upfront: one charge, due at acceptance (R2). With a schedule: one a
/// payment, at 00:00 UTC of its day, but not before acceptance (R3). Pay as you go has none (R4): its usage is on the
/// monthly invoice. Nothing is charged for a price of zero. In order of time. Refusals: QuantityBelowOne,
/// AmountOutOfRange.
Decision<QList<PlannedCharge>> decideCharges(const ChargeInputs& inputs);

/// Families that are paid by what is used alone, and those that have any usage at all beside their price.
bool isPayAsYouGo(ProductFamily family);
bool hasUsage(ProductFamily family);

/// When the invoice of a month's usage is printed: the second day of the following month, 00:00 UTC (section 5.3).
/// Until then the month is open.
Instant closeOf(Month month);

/// Usage of a month that is to be charged.
struct UsageInputs
{
    QString agreement; ///< subject of the trace
    ProductFamily family = ProductFamily::SaasSubscription;
    AgreementState state = AgreementState::Active;
    Month start; ///< months of the agreement
    Month end;
    Month month; ///< of the usage
    Instant now;
};
/// Where usage is charged: on the invoice of its month and on no other (R4).
struct PlannedUsage
{
    ChargeKind kind = ChargeKind::Usage;
    Instant dueOn;
    std::optional<Month> period;
    friend bool operator==(const PlannedUsage&, const PlannedUsage&) = default;
};
/// Pay as you go runs until it is cancelled; the usage part of a contract ends with it, and so does what was renewed.
/// Refusals: UsageNotOffered, AgreementNotActive, PeriodClosed.
Decision<PlannedUsage> decideUsage(const UsageInputs& inputs);

/// The sum of an agreement's charges; `currency` of the offer where there is none. decideCharges() has seen that it
/// fits.
Money totalOf(const QList<PlannedCharge>& charges, Currency currency);

/// The kind of invoice that a charge is on.
InvoiceKind invoiceKindOf(ChargeKind kind);

/// Months of the line that a purchase adds to its PO: from the month of acceptance to the last month of the agreement,
/// or of the last payment where that is later (section 14).
struct PurchaseMonths
{
    Month start;
    Month end;
    friend bool operator==(const PurchaseMonths&, const PurchaseMonths&) = default;
};
PurchaseMonths purchaseMonths(Instant acceptedOn, Month lastOfAgreement, const QList<PlannedCharge>& charges);

/// An agreement's first instant after its end: `months` later on the same day and time, or on the last day of a shorter
/// month.
Instant agreementEnd(Instant start, int months);

} // namespace podesk::rules
