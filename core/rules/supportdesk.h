// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commerce.h"
#include "core/domain/invoice.h"
#include "core/rules/trace.h"

namespace podesk::rules {

// What Support does on request (section 22), beside printing an invoice anew (decideRegenerate()) and refunding. A
// number that Support sets is linked to the payer then, so the integration is asked each time (G3): IntegrationOff.

/// An invoice that a case names.
struct NamedInvoice
{
    QString number;
    bool belongs = true; ///< to the agreement of the case
    friend bool operator==(const NamedInvoice&, const NamedInvoice&) = default;
};

/// "Change number W to X" of a purchase (R32); the named invoices are printed anew.
struct NumberChangeInputs
{
    QString agreement; ///< subject of the trace
    std::optional<QString> before;
    QString after;
    bool integrationOn = true;
    QList<NamedInvoice> invoices;
};
/// Outcome: true = the number is changed. Refusals: NoNumberToChange, NumberUnchanged, InvoiceOfOther, IntegrationOff.
Decision<bool> decideNumberChange(const NumberChangeInputs& inputs);

/// Another number for one scheduled payment.
struct PaymentNumber
{
    QString charge;
    QString number;
    friend bool operator==(const PaymentNumber&, const PaymentNumber&) = default;
};

/// "Payment 2 uses Y, payment 3 uses Z" (R53).
struct PaymentNumbersInputs
{
    QString agreement;
    bool hasSchedule = true;
    bool integrationOn = true;
    QList<PaymentNumber> payments;
    QStringList open; ///< charges that are scheduled and not yet issued
};
/// Outcome: the payments whose number changes. Refusals: NoSchedule, PaymentNotOpen (charge), IntegrationOff.
Decision<QList<PaymentNumber>> decidePaymentNumbers(const PaymentNumbersInputs& inputs);

/// A PO for an invoice after it was made (2026, BG-PO).
struct InvoiceNumberInputs
{
    QString invoice; ///< subject of the trace
    Edition edition = Edition::E2026;
    InvoiceKind kind = InvoiceKind::MarketplaceUpfront;
    std::optional<QString> before;
    QString after;
    bool integrationOn = true;
};
/// Refusals: CaseNotOffered (in the older edition, and for what Marketplace did not charge), NumberUnchanged,
/// IntegrationOff.
Decision<bool> decideInvoiceNumber(const InvoiceNumberInputs& inputs);

} // namespace podesk::rules
