// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/billing.h"
#include "core/engine/checkout.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// What is being bought, before anything is written.
struct Purchase
{
    Product product;
    Offer offer;
    Account buyer;
    Account payer;
    QList<rules::PlannedCharge> charges;
    Agreement agreement;
    rules::CheckoutGateInputs gateInputs;
    Decision<rules::CheckoutGate> gate;
};

void append(Trace& trace, const Trace& more)
{
    if (trace.rulebookVersion == 0)
        trace.rulebookVersion = more.rulebookVersion;
    trace.steps.append(more.steps);
}

template <class T>
tl::unexpected<Error> refused(const Decision<T>& decision, Execution& x)
{
    append(x.outcome.trace, decision.trace);
    x.outcome.refusals = decision.refusals;
    return tl::unexpected<Error>(decision.refusals.first());
}

Result<void> fillCharges(Purchase& purchase, const Subscribe& command, Execution& x)
{
    const Decision<QList<rules::PlannedCharge>> charges =
        rules::decideCharges({purchase.offer.code, purchase.product.family, purchase.offer.unitPrice, command.quantity,
                              purchase.offer.schedule, x.now});
    if (!charges.isAllowed())
        return refused(charges, x);
    purchase.charges = *charges.outcome;
    Agreement& agreement = purchase.agreement;
    agreement.offer = purchase.offer.id;
    agreement.account = purchase.buyer.id;
    agreement.payer = purchase.payer.id;
    agreement.actor = x.options.actor;
    agreement.acceptedOn = agreement.start = x.now;
    agreement.end = rules::agreementEnd(x.now, purchase.offer.months);
    agreement.quantity = command.quantity;
    agreement.total = rules::totalOf(purchase.charges, purchase.offer.unitPrice.currency);
    return {};
}

/// The gate is asked whether or not a number is given: its answer is what `explain checkout` tells. A number needs it
/// open (R10, R14, R15).
Result<void> askGate(Purchase& purchase, const Subscribe& command, Execution& x)
{
    purchase.gate = rules::decideCheckoutGate(purchase.gateInputs);
    append(x.outcome.trace, purchase.gate.trace);
    if (!command.poNumber)
        return {};
    if (purchase.gate.outcome->field != rules::PoField::Offered) {
        x.outcome.refusals = {*purchase.gate.outcome->reason};
        return tl::unexpected<Error>(*purchase.gate.outcome->reason);
    }
    const Decision<QString> number = rules::decideCheckoutNumber(*command.poNumber);
    if (!number.isAllowed())
        return refused(number, x);
    append(x.outcome.trace, number.trace);
    purchase.agreement.poNumber = *number.outcome;
    return {};
}

Result<Purchase> purchaseOf(const Subscribe& command, Execution& x)
{
    const Result<Checkout> checkout = checkoutOf(command.offer, command.account, x);
    if (!checkout)
        return tl::unexpected<Error>(checkout.error());
    Purchase purchase;
    purchase.product = checkout->product;
    purchase.offer = checkout->offer;
    purchase.buyer = checkout->buyer;
    purchase.payer = checkout->payer;
    purchase.gateInputs = checkout->gate;
    x.outcome.subject = purchase.product.name;
    Result<void> done = askGate(purchase, command, x);
    if (done)
        done = fillCharges(purchase, command, x);
    return done ? Result<Purchase>(purchase) : tl::unexpected<Error>(done.error());
}

LinkRequest linkRequestOf(const Purchase& purchase, const Execution& x)
{
    LinkRequest request;
    request.payer = purchase.payer;
    request.number = *purchase.agreement.poNumber;
    request.billFrom = purchase.offer.sellerOfRecord;
    request.integrationOn = purchase.gateInputs.integrationOn;
    request.hasSchedule = purchase.offer.hasSchedule();
    request.amount = purchase.agreement.total;
    request.months = rules::purchaseMonths(x.now, lastMonthOf(purchase.agreement), purchase.charges);
    request.description = purchase.product.name;
    request.at = x.now;
    return request;
}

Result<void> keepDecisions(const Purchase& purchase, const std::optional<TransactionLink>& link, Execution& x)
{
    const auto keep = [&](StoredDecision::Kind kind, const QJsonObject& inputs, const Trace& trace) {
        return x.commerce.insert(
            x.writer,
            StoredDecision{{}, kind, purchase.agreement.number, x.now, x.settings.edition, inputs, trace.toJson()});
    };
    const auto gate = keep(StoredDecision::Kind::CheckoutGate, purchase.gateInputs.toJson(), purchase.gate.trace);
    if (!gate)
        return tl::unexpected<Error>(gate.error());
    if (!link)
        return {};
    const auto order = keep(StoredDecision::Kind::TransactionOrder, link->inputs.toJson(), link->trace);
    return order ? Result<void>() : tl::unexpected<Error>(order.error());
}

/// Agreement, decisions and charges; the PO's part in it comes after, because its count of charges is read from these.
Result<QList<Charge>> writeAgreement(Purchase& purchase, const std::optional<TransactionLink>& link, Execution& x)
{
    purchase.agreement.linked = link && link->effect.isLinked();
    const Result<Agreement> stored = x.commerce.insert(x.writer, purchase.agreement);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    purchase.agreement = *stored;
    if (const Result<void> kept = keepDecisions(purchase, link, x); !kept)
        return tl::unexpected<Error>(kept.error());
    QList<Charge> charges;
    for (const rules::PlannedCharge& planned : purchase.charges) {
        const Result<Charge> charge =
            x.commerce.insert(x.writer, Charge{{}, {}, stored->id, planned.kind, planned.dueOn, planned.amount, {}, 0});
        if (!charge)
            return tl::unexpected<Error>(charge.error());
        charges.append(*charge);
    }
    return charges;
}

Result<void> writeOrder(TransactionLink& link, const LinkRequest& request, Execution& x)
{
    if (const Result<void> written = writeLink(link, request, x); !written)
        return written;
    if (!link.order.isValid())
        return {};
    x.touched.insert(link.order.value);
    return x.commerce.countCharges(x.writer, link.order);
}

/// What is due now is issued; what comes later is told as things stand.
Result<void> bill(const QList<Charge>& charges, const TransactionLink* link, PurchaseOutcome& told, Execution& x)
{
    Billing billing(x);
    for (const Charge& charge : charges) {
        const bool isDue = charge.dueOn <= x.now;
        const bool isAcceptance = charge.kind == ChargeKind::Upfront;
        const Result<InvoiceForecast> document =
            isDue ? billing.issue(charge, isAcceptance ? link : nullptr) : billing.foresee(charge);
        if (!document)
            return tl::unexpected<Error>(document.error());
        told.documents.append(*document);
        if (isDue)
            x.outcome.invoices.append(*document);
    }
    return {};
}

} // namespace

Result<void> execute(const Subscribe& command, Execution& x)
{
    // Imported books are no place for invented agreements; buying happens on a simulated copy of them.
    if (x.settings.clock == ClockKind::Real)
        return fail(ErrorCode::RealClock);
    Result<Purchase> purchase = purchaseOf(command, x);
    if (!purchase)
        return tl::unexpected<Error>(purchase.error());
    std::optional<TransactionLink> link;
    LinkRequest request;
    if (purchase->agreement.poNumber) {
        request = linkRequestOf(*purchase, x);
        const Result<TransactionLink> decided = decideLink(request, x);
        if (!decided)
            return tl::unexpected<Error>(decided.error());
        link = *decided;
    }
    const Result<QList<Charge>> charges = writeAgreement(*purchase, link, x);
    if (!charges)
        return tl::unexpected<Error>(charges.error());
    PurchaseOutcome told;
    if (link) {
        if (const Result<void> written = writeOrder(*link, request, x); !written)
            return written;
        told.effect = link->effect;
        append(told.effectTrace, link->trace);
        append(told.effectTrace, link->lineTrace);
        append(x.outcome.trace, told.effectTrace);
    }
    if (const Result<void> billed = bill(*charges, link ? &*link : nullptr, told, x); !billed)
        return billed;
    told.id = purchase->agreement.id;
    told.agreement = purchase->agreement.number;
    told.total = purchase->agreement.total;
    told.start = purchase->agreement.start;
    told.end = purchase->agreement.end;
    told.gate = *purchase->gate.outcome;
    x.outcome.purchase = std::move(told);
    return {};
}

} // namespace podesk
