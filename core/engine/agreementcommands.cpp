// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/agreements.h"
#include "core/engine/billing.h"
#include "core/engine/purchasing.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Who buys again is who bought before: the account of the agreement.
Result<QString> accountNumberOf(const Agreement& agreement, const Execution& x)
{
    storage::OrderStore orders(x.db);
    const auto accounts = orders.accounts();
    if (!accounts)
        return tl::unexpected<Error>(accounts.error());
    for (const Account& account : *accounts) {
        if (account.id == agreement.account)
            return account.number;
    }
    return QString();
}

Result<void> requireSameProduct(const AgreementInHand& hand, const QString& offerCode, Execution& x)
{
    const auto sold = x.commerce.offer(offerCode);
    if (!sold)
        return tl::unexpected<Error>(sold.error());
    if (!sold->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"offer"_s}, {u"value"_s, offerCode}}, offerCode);
    if ((*sold)->first.id != hand.product.id)
        return fail(ErrorCode::OfferOfOtherProduct, {{u"offer"_s, offerCode}, {u"product"_s, hand.product.name}},
                    offerCode);
    return {};
}

Result<void> requireActive(const Agreement& agreement)
{
    if (agreement.state == AgreementState::Active)
        return {};
    return fail(ErrorCode::AgreementNotActive,
                {{u"agreement"_s, agreement.number}, {u"state"_s, agreementStateText(agreement.state)}},
                agreement.number);
}

/// The agreement that takes the place of this one, bought by the same account.
Result<void> buyAfter(const AgreementInHand& hand, const Subscribe& wanted, const PurchaseTerms& terms, Execution& x)
{
    Subscribe purchase = wanted;
    const Result<QString> account = accountNumberOf(hand.agreement, x);
    if (!account)
        return tl::unexpected<Error>(account.error());
    purchase.account = *account;
    return carryOutPurchase(purchase, terms, x);
}

} // namespace

Result<void> execute(const AmendAgreement& command, Execution& x)
{
    if (x.settings.clock == ClockKind::Real)
        return fail(ErrorCode::RealClock);
    const Result<AgreementInHand> hand = agreementInHand(command.agreement, x);
    if (!hand)
        return tl::unexpected<Error>(hand.error());
    const Agreement& before = hand->agreement;
    const Result<Money> price =
        taken(rules::decideAmendment({before.number, before.state, hand->product.family, hand->offer.hasSchedule(),
                                      hand->offer.unitPrice, before.quantity, command.quantity, before.start,
                                      before.end, x.now}),
              x);
    const auto total = price ? before.total.plus(*price) : price;
    if (!total)
        return tl::unexpected<Error>(total.error());
    Agreement after = before;
    after.quantity = command.quantity;
    after.total = *total;
    if (const Result<void> stored = x.commerce.update(x.writer, before, after); !stored)
        return stored;
    if (price->minor == 0)
        return {};
    Charge charge;
    charge.agreement = before.id;
    charge.kind = ChargeKind::Upfront;
    charge.dueOn = x.now;
    charge.amount = *price;
    charge.poNumber = before.poNumber;
    charge.poLine = before.poLine;
    charge.linked = before.linked;
    const Result<Charge> stored = x.commerce.insert(x.writer, charge);
    const Result<InvoiceForecast> document = stored ? Billing(x).issue(*stored) : tl::unexpected<Error>(stored.error());
    if (!document)
        return tl::unexpected<Error>(document.error());
    x.outcome.charge = stored->number;
    x.outcome.invoices = {*document};
    return before.poNumber ? countChargesUnder({*before.poNumber}, before.payer, x) : Result<void>();
}

Result<void> execute(const ReplaceAgreement& command, Execution& x)
{
    const Result<AgreementInHand> hand = agreementInHand(command.agreement, x);
    Result<void> may = hand ? requireActive(hand->agreement) : tl::unexpected<Error>(hand.error());
    if (may)
        may = requireSameProduct(*hand, command.offer, x);
    const auto ending = may ? withoutComingCharges(hand->agreement, x) : tl::unexpected<Error>(may.error());
    if (!ending)
        return tl::unexpected<Error>(ending.error());
    Agreement after = *ending;
    after.state = AgreementState::Replaced;
    after.end = std::min(after.end, std::max(x.now, Instant{after.start.msecs + 1}));
    if (const Result<void> stored = x.commerce.update(x.writer, hand->agreement, after); !stored)
        return stored;
    const Subscribe purchase{command.offer, {}, command.quantity, command.poNumber};
    return buyAfter(*hand, purchase, {x.now, x.now, hand->agreement.id}, x);
}

Result<void> execute(const RenewAgreement& command, Execution& x)
{
    const Result<AgreementInHand> hand = agreementInHand(command.agreement, x);
    if (!hand)
        return tl::unexpected<Error>(hand.error());
    const QString offer = command.offer.isEmpty() ? hand->offer.code : command.offer;
    Result<void> may = requireActive(hand->agreement);
    if (may)
        may = requireSameProduct(*hand, offer, x);
    if (!may)
        return may;
    Agreement after = hand->agreement;
    after.state = AgreementState::Renewed;
    if (const Result<void> stored = x.commerce.update(x.writer, hand->agreement, after); !stored)
        return stored;
    // A term that has run out already is taken up now.
    const Instant start = std::max(x.now, hand->agreement.end);
    const qint64 quantity = command.quantity > 0 ? command.quantity : hand->agreement.quantity;
    return buyAfter(*hand, Subscribe{offer, {}, quantity, command.poNumber}, {start, start, hand->agreement.id}, x);
}

Result<void> execute(const CancelAgreement& command, Execution& x)
{
    const Result<AgreementInHand> hand = agreementInHand(command.agreement, x);
    if (!hand)
        return tl::unexpected<Error>(hand.error());
    const Agreement& before = hand->agreement;
    const Result<bool> may = taken(rules::decideCancellation({before.number, before.state, hand->product.family,
                                                              hand->offer.kind, before.acceptedOn, x.now, command.by}),
                                   x);
    return may ? endAgreement(before, AgreementState::Cancelled, x) : tl::unexpected<Error>(may.error());
}

Result<void> endAgreement(const Agreement& before, AgreementState state, Execution& x)
{
    const auto ending = withoutComingCharges(before, x);
    const auto requests = ending ? x.commerce.paymentRequestsOf(before.id) : tl::unexpected<Error>(ending.error());
    if (!requests)
        return tl::unexpected<Error>(requests.error());
    for (const PaymentRequest& request : *requests) {
        PaymentRequest withdrawn = request;
        withdrawn.state = PaymentState::Cancelled;
        if (request.state != PaymentState::PendingApproval)
            continue;
        if (const Result<void> stored = x.commerce.update(x.writer, request, withdrawn); !stored)
            return stored;
    }
    Agreement after = *ending;
    after.state = state;
    after.end = std::min(after.end, std::max(x.now, Instant{after.start.msecs + 1}));
    return x.commerce.update(x.writer, before, after);
}

} // namespace podesk
