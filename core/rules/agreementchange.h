// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commerce.h"
#include "core/rules/trace.h"

namespace podesk::rules {

// What may become of an agreement (section 5.2). No acceptance rule speaks of these; their refusals name no rule.

/// More units of a running agreement. An agreement paid by a schedule is not amended.
struct AmendmentInputs
{
    QString agreement; ///< subject of the trace
    AgreementState state = AgreementState::Active;
    ProductFamily family = ProductFamily::SaasContract;
    bool hasSchedule = false;
    Money unitPrice; ///< for the whole length
    qint64 quantity = 1;
    qint64 wanted = 1;
    Instant start;
    Instant end;
    Instant now;
};
/// Outcome: the price of the added units for what is left of the term, rounded once, half-even; zero is allowed.
/// Refusals: AgreementNotActive, AmendmentNotOffered, QuantityNotRaised, AmountOutOfRange.
Decision<Money> decideAmendment(const AmendmentInputs& inputs);

/// Who ends an agreement.
enum class CancelledBy { Buyer, Support, Seller };
inline constexpr std::array allCancelledBy{CancelledBy::Buyer, CancelledBy::Support, CancelledBy::Seller};
QString cancelledByText(CancelledBy by); ///< "buyer", "support", "seller"
std::optional<CancelledBy> cancelledByFromText(QStringView text);

struct CancellationInputs
{
    QString agreement;
    AgreementState state = AgreementState::Active;
    ProductFamily family = ProductFamily::SaasContract;
    OfferKind offer = OfferKind::Public;
    Instant acceptedOn;
    Instant now;
    CancelledBy by = CancelledBy::Buyer;
};
/// The buyer alone cancels what is paid by use; Support cancels a public contract within 48 hours; else the seller
/// asks, and the buyer agrees. Cancelling refunds nothing (BG-Cancel). Refusals: AgreementNotActive,
/// CancellationNotOffered.
Decision<bool> decideCancellation(const CancellationInputs& inputs);

/// A seller asks for a variable payment (professional services, 2026).
struct PaymentInputs
{
    Edition edition = Edition::E2026;
    QString agreement;
    AgreementState state = AgreementState::Active;
    std::optional<Money> maximum; ///< of the offer
    Money asked;                  ///< before: neither rejected nor cancelled
    Money amount;
};
/// Refusals: AgreementNotActive, PaymentNotOffered, PaymentAboveMaximum.
Decision<bool> decidePayment(const PaymentInputs& inputs);

/// A refund arrives as a credit memo of its own (B51).
struct RefundInputs
{
    QString invoice;
    Money total;
    Money credited; ///< by earlier memos; zero or below
    Money amount;
};
/// Outcome: the memo's total, below zero. Refusals: RefundTooLarge (more than is left of the invoice), InvalidField
/// (amount).
Decision<Money> decideRefund(const RefundInputs& inputs);

} // namespace podesk::rules
