// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/billing.h"
#include "core/engine/purchasing.h"

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
    rules::NumbersOfCharges numbers;
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

bool givesNumber(const Subscribe& command)
{
    return command.poNumber || command.usagePoNumber ||
           std::ranges::any_of(command.chargePoNumbers,
                               [](const rules::ChargeNumber& each) { return each.number.has_value(); });
}

Result<void> fillCharges(Purchase& purchase, const Subscribe& command, const PurchaseTerms& terms, Execution& x)
{
    const Decision<QList<rules::PlannedCharge>> charges =
        rules::decideCharges({purchase.offer.code, purchase.product.family, purchase.offer.unitPrice, command.quantity,
                              purchase.offer.schedule, terms.chargedFrom});
    if (!charges.isAllowed())
        return refused(charges, x);
    purchase.charges = *charges.outcome;
    Agreement& agreement = purchase.agreement;
    agreement.offer = purchase.offer.id;
    agreement.account = purchase.buyer.id;
    agreement.payer = purchase.payer.id;
    agreement.actor = x.options.actor;
    agreement.acceptedOn = x.now;
    agreement.start = terms.start;
    agreement.end = rules::agreementEnd(terms.start, purchase.offer.months);
    agreement.quantity = command.quantity;
    agreement.total = rules::totalOf(purchase.charges, purchase.offer.unitPrice.currency);
    agreement.previous = terms.previous;
    return {};
}

/// The gate is asked whether or not a number is given: its answer is what `explain checkout` tells. A number needs it
/// open (R10, R14, R15).
Result<void> askGate(Purchase& purchase, const Subscribe& command, Execution& x)
{
    purchase.gate = rules::decideCheckoutGate(purchase.gateInputs);
    append(x.outcome.trace, purchase.gate.trace);
    if (!givesNumber(command) || x.byOrder || purchase.gate.outcome->field == rules::PoField::Offered)
        return {};
    x.outcome.refusals = {*purchase.gate.outcome->reason};
    return tl::unexpected<Error>(*purchase.gate.outcome->reason);
}

Result<void> askText(const std::optional<QString>& text, Execution& x)
{
    if (!text)
        return {};
    const Decision<QString> number = rules::decideCheckoutNumber(*text);
    if (!number.isAllowed())
        return refused(number, x);
    append(x.outcome.trace, number.trace);
    return {};
}

/// Which number each charge gets, and whether each may be one at all (R17, R52, G12).
Result<void> askNumbers(Purchase& purchase, const Subscribe& command, Execution& x)
{
    const Decision<rules::NumbersOfCharges> numbers =
        rules::decideNumbers({x.settings.edition,
                              purchase.offer.code,
                              purchase.product.family,
                              purchase.charges.size(),
                              {command.poNumber, command.poLine},
                              {command.usagePoNumber, command.usagePoLine},
                              command.chargePoNumbers});
    if (!numbers.isAllowed())
        return refused(numbers, x);
    append(x.outcome.trace, numbers.trace);
    Result<void> done = askText(command.poNumber, x);
    if (done)
        done = askText(command.usagePoNumber, x);
    for (const rules::ChargeNumber& each : command.chargePoNumbers) {
        if (done)
            done = askText(each.number, x);
    }
    purchase.numbers = *numbers.outcome;
    purchase.agreement.poNumber = purchase.numbers.rest.number;
    purchase.agreement.poLine = purchase.numbers.rest.line;
    purchase.agreement.usagePoNumber = purchase.numbers.usage.number;
    purchase.agreement.usagePoLine = purchase.numbers.usage.line;
    return done;
}

Result<Purchase> purchaseOf(const Subscribe& command, const PurchaseTerms& terms, Execution& x)
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
        done = fillCharges(purchase, command, terms, x);
    if (done)
        done = askNumbers(purchase, command, x);
    return done ? Result<Purchase>(purchase) : tl::unexpected<Error>(done.error());
}

/// The charges of each number, numbers in the order in which they come.
Result<void> writeOrders(const Purchase& purchase, PurchaseLinks& links)
{
    const Month last = lastMonthOf(purchase.agreement);
    const auto add = [&](const std::optional<QString>& number) -> Result<void> {
        if (!number)
            return {};
        QList<rules::PlannedCharge> charges;
        for (qsizetype i = 0; i < purchase.charges.size(); ++i) {
            if (purchase.numbers.fixed.at(i).number == number)
                charges.append(purchase.charges.at(i));
        }
        return links.add(*number, charges, last);
    };
    Result<void> done = add(purchase.numbers.rest.number);
    for (const rules::ChargeNumber& each : purchase.numbers.fixed) {
        if (done)
            done = add(each.number);
    }
    return done ? add(purchase.numbers.usage.number) : done;
}

LinkRequest patternOf(const Purchase& purchase, const Execution& x)
{
    LinkRequest request;
    request.payer = purchase.payer;
    request.billFrom = purchase.offer.sellerOfRecord;
    request.integrationOn = purchase.gateInputs.integrationOn;
    request.amount = {0, purchase.offer.unitPrice.currency};
    request.description = purchase.product.name;
    request.at = x.now;
    return request;
}

Result<void> keepDecisions(const Purchase& purchase, const PurchaseLinks& links, Execution& x)
{
    const auto keep = [&](StoredDecision::Kind kind, const QJsonObject& inputs, const Trace& trace) {
        return x.commerce.insert(
            x.writer,
            StoredDecision{{}, kind, purchase.agreement.number, x.now, x.settings.edition, inputs, trace.toJson()});
    };
    auto kept = keep(StoredDecision::Kind::CheckoutGate, purchase.gateInputs.toJson(), purchase.gate.trace);
    for (const PurchaseLinks::Link& each : links.all()) {
        if (kept)
            kept = keep(StoredDecision::Kind::TransactionOrder, each.link.inputs.toJson(), each.link.trace);
    }
    return kept ? Result<void>() : tl::unexpected<Error>(kept.error());
}

Result<QList<Charge>> writeAgreement(Purchase& purchase, const PurchaseLinks& links, Execution& x)
{
    purchase.agreement.linked = links.isLinked(purchase.agreement.poNumber);
    purchase.agreement.usageLinked = links.isLinked(purchase.agreement.usagePoNumber);
    const Result<Agreement> stored = x.commerce.insert(x.writer, purchase.agreement);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    purchase.agreement = *stored;
    if (const Result<void> kept = keepDecisions(purchase, links, x); !kept)
        return tl::unexpected<Error>(kept.error());
    QList<Charge> charges;
    for (qsizetype i = 0; i < purchase.charges.size(); ++i) {
        const rules::PlannedCharge& planned = purchase.charges.at(i);
        const rules::ChargeNumber& number = purchase.numbers.fixed.at(i);
        Charge charge;
        charge.agreement = stored->id;
        charge.kind = planned.kind;
        charge.dueOn = planned.dueOn;
        charge.amount = planned.amount;
        charge.poNumber = number.number;
        charge.poLine = number.line;
        charge.linked = links.isLinked(number.number);
        const Result<Charge> written = x.commerce.insert(x.writer, charge);
        if (!written)
            return tl::unexpected<Error>(written.error());
        charges.append(*written);
    }
    return charges;
}

/// What is due now is issued; what comes later is told as things stand.
Result<void> bill(const QList<Charge>& charges, const PurchaseLinks& links, PurchaseOutcome& told, Execution& x)
{
    Billing billing(x);
    for (const Charge& charge : charges) {
        const bool isDue = charge.dueOn <= x.now;
        const PurchaseLinks::Link* link = charge.kind == ChargeKind::Upfront ? links.find(charge.poNumber) : nullptr;
        const Result<InvoiceForecast> document =
            isDue ? billing.issue(charge, link ? &link->link : nullptr) : billing.foresee(charge);
        if (!document)
            return tl::unexpected<Error>(document.error());
        told.documents.append(*document);
        if (isDue)
            x.outcome.invoices.append(*document);
    }
    return {};
}

} // namespace

Result<void> carryOutPurchase(const Subscribe& command, const PurchaseTerms& terms, Execution& x)
{
    // Imported books are no place for invented agreements; buying happens on a simulated copy of them.
    if (x.settings.clock == ClockKind::Real)
        return fail(ErrorCode::RealClock);
    Result<Purchase> purchase = purchaseOf(command, terms, x);
    if (!purchase)
        return tl::unexpected<Error>(purchase.error());
    PurchaseLinks links(patternOf(*purchase, x), x);
    if (const Result<void> written = writeOrders(*purchase, links); !written)
        return written;
    const Result<QList<Charge>> charges = writeAgreement(*purchase, links, x);
    if (!charges)
        return tl::unexpected<Error>(charges.error());
    if (const Result<void> counted = links.countCharges(); !counted)
        return counted;
    PurchaseOutcome told;
    for (const PurchaseLinks::Link& each : links.all()) {
        if (!told.effect)
            told.effect = each.link.effect;
        NumberEffect effect{each.request.number, each.link.effect, {}};
        append(effect.trace, each.link.trace);
        append(effect.trace, each.link.lineTrace);
        append(told.effectTrace, effect.trace);
        told.effects.append(effect);
    }
    append(x.outcome.trace, told.effectTrace);
    if (const Result<void> billed = bill(*charges, links, told, x); !billed)
        return billed;
    told.id = purchase->agreement.id;
    told.agreement = purchase->agreement.number;
    told.charges = *charges;
    told.total = purchase->agreement.total;
    told.acceptedOn = purchase->agreement.acceptedOn;
    told.start = purchase->agreement.start;
    told.end = purchase->agreement.end;
    told.gate = *purchase->gate.outcome;
    told.hasUsage = rules::hasUsage(purchase->product.family);
    if (purchase->agreement.usageLinked)
        told.usagePoNumber = purchase->agreement.usagePoNumber;
    x.outcome.purchase = std::move(told);
    return {};
}

Result<void> execute(const Subscribe& command, Execution& x)
{
    const bool isLater = command.start != Instant{};
    if (isLater && command.start < x.now)
        return fail(ErrorCode::InvalidField, {{u"field"_s, u"/start"_s},
                                              {u"value"_s, command.start.toText()},
                                              {u"allowed"_s, u">= "_s + x.now.toText()}});
    return carryOutPurchase(command, {isLater ? command.start : x.now, x.now, {}}, x);
}

} // namespace podesk
