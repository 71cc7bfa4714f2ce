// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/execution.h"
#include "core/rules/billing.h"
#include "core/rules/checkout.h"

namespace podesk {

/// The number of a purchase that is to be linked to its payer's books: at acceptance, or again with a scheduled
/// invoice.
struct LinkRequest
{
    Account payer;
    QString number;
    QString billFrom; ///< entity of the purchase
    bool integrationOn = false;
    bool linked = false; ///< at acceptance already
    bool moved = false;  ///< the buyer's account came from another organisation
    bool hasSchedule = false;
    bool atInvoice = false;
    Money amount; ///< of the purchase, or of the invoice
    rules::PurchaseMonths months;
    QString description; ///< of the line
    Instant at;
    /// Month that the PO's status is judged by, where that is not the one of `at`: usage is judged by its own (B28).
    std::optional<Month> judgedBy = {};
};

/// What was decided about it, and what it is linked to: the PO as it is afterwards, and the line that was added.
struct TransactionLink
{
    rules::TransactionInputs inputs;
    rules::TransactionEffect effect;
    Trace trace;     ///< of the effect; what is stored and can be asked again
    Trace lineTrace; ///< of the line that was written
    std::optional<PurchaseOrder> before;
    PurchaseOrderId order;
    LineItemId line;
    std::optional<Status> status; ///< of the PO in the month of `at`; nothing where there is none
};

/// The payer's PO with this number.
Result<std::optional<PurchaseOrder>> orderNumbered(const QString& number, AccountId payer, storage::OrderStore& orders);

/// Decides as things stand; writes nothing.
Result<TransactionLink> decideLink(const LinkRequest& request, Execution& x);
/// Writes what was decided: the PO is made, widened or revived and gets its line.
Result<void> writeLink(TransactionLink& link, const LinkRequest& request, Execution& x);

} // namespace podesk
