// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commerce.h"
#include "core/domain/procurement.h"
#include "core/rules/trace.h"

namespace podesk::rules {

/// What a request for approval depends on.
struct ApprovalInputs
{
    QString connection; ///< subject of the trace
    bool enabled = true;
    ProductFamily family = ProductFamily::SaasContract;
    bool preApprovesFree = false;
    bool preApprovesByol = false;
    Money amount; ///< of the whole purchase; of usage the estimate
};

struct PlannedApproval
{
    ProcurementPart part = ProcurementPart::Purchase;
    Money amount;
    friend bool operator==(const PlannedApproval&, const PlannedApproval&) = default;
};

/// The orders that are asked for. None, where what is wanted was approved beforehand (B57): it is bought at once. Free
/// products and those that bring their own licence otherwise ask for an order of 0.00. Refusals: ConnectionDisabled.
Decision<QList<PlannedApproval>> decideApprovals(const ApprovalInputs& inputs);

/// An order that a procurement system sends for a request.
struct ProcurementOrderInputs
{
    QString order;   ///< PO number; subject of the trace
    QString request; ///< number
    QString connection;
    bool enabled = true;
    bool testMode = false;
    ProcurementState state = ProcurementState::AwaitingOrder;
    ProcurementPart part = ProcurementPart::Purchase;
    QString openUsageAgreement;  ///< of a contract: the request whose order has to come first; empty when it came
    std::optional<Money> amount; ///< as ordered, where the order says it
    Money requested;
};

struct ProcurementOrderEffect
{
    bool buys = false;
    bool bringsNumber = false; ///< R49: the order's number goes with the purchase
    ProcurementState state = ProcurementState::Ordered;
    friend bool operator==(const ProcurementOrderEffect&, const ProcurementOrderEffect&) = default;
};

/// What an order does. In test mode nothing is bought (B56); the order for a usage agreement is never invoiced against.
/// Refusals: RequestClosed, ConnectionDisabled, ApprovalMissing, OrderAmountDiffers.
Decision<ProcurementOrderEffect> decideProcurementOrder(const ProcurementOrderInputs& inputs);

/// What the usage agreement of an annual server product is approved for.
Money usageAgreementAmount();

} // namespace podesk::rules
