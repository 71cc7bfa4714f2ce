// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/agreements.h"
#include "core/engine/billing.h"
#include "core/engine/checkout.h"
#include "core/engine/payments.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWait = 365;

/// The charge of an approved payment, under the agreement's number.
Result<Charge> approve(const PaymentRequest& request, const Agreement& agreement, Instant at, Execution& x)
{
    Charge charge;
    charge.agreement = agreement.id;
    charge.kind = ChargeKind::Variable;
    charge.dueOn = at;
    charge.amount = request.amount;
    charge.description = request.name;
    charge.poNumber = agreement.poNumber;
    charge.poLine = agreement.poLine;
    charge.linked = agreement.linked;
    const Result<Charge> stored = x.commerce.insert(x.writer, charge);
    if (!stored)
        return stored;
    PaymentRequest after = request;
    after.state = PaymentState::Approved;
    after.charge = stored->id;
    Result<void> done = x.commerce.update(x.writer, request, after);
    if (done && charge.poNumber)
        done = countChargesUnder({*charge.poNumber}, agreement.payer, x);
    return done ? stored : tl::unexpected<Error>(done.error());
}

Result<Money> askedBefore(const AgreementInHand& hand, Execution& x)
{
    const auto requests = x.commerce.paymentRequestsOf(hand.agreement.id);
    if (!requests)
        return tl::unexpected<Error>(requests.error());
    Money asked{0, hand.offer.unitPrice.currency};
    for (const PaymentRequest& request : *requests) {
        if (request.state == PaymentState::PendingApproval || request.state == PaymentState::Approved)
            asked.minor += request.amount.minor; // each was below the maximum together with those before
    }
    return asked;
}

} // namespace

Result<void> approveWhatIsDue(Instant until, Execution& x)
{
    const auto requests = x.commerce.paymentRequestsUntil(until);
    if (!requests)
        return tl::unexpected<Error>(requests.error());
    for (const PaymentRequest& request : *requests) {
        const auto agreement = x.commerce.agreement(request.agreement);
        if (!agreement || !agreement->has_value())
            return agreement ? fail(ErrorCode::StorageFailed, {{u"reason"_s, u"payment-without-agreement"_s}})
                             : tl::unexpected<Error>(agreement.error());
        const Result<Charge> charge = approve(request, **agreement, request.approvesOn, x);
        if (!charge)
            return tl::unexpected<Error>(charge.error());
    }
    return {};
}

Result<void> execute(const RequestPayment& command, Execution& x)
{
    if (x.settings.clock == ClockKind::Real)
        return fail(ErrorCode::RealClock);
    if (command.waitDays < 0 || command.waitDays > longestWait)
        return fail(ErrorCode::InvalidField, {{u"field"_s, u"/waitDays"_s},
                                              {u"value"_s, QString::number(command.waitDays)},
                                              {u"allowed"_s, u"0..%1"_s.arg(longestWait)}});
    const Result<AgreementInHand> hand = agreementInHand(command.agreement, x);
    const auto amount = hand ? amountOf(u"/amount"_s, command.amount, hand->offer.unitPrice.currency)
                             : tl::unexpected<Error>(hand.error());
    const auto asked = amount ? askedBefore(*hand, x) : amount;
    if (!asked)
        return tl::unexpected<Error>(asked.error());
    const Result<bool> may = taken(rules::decidePayment({x.settings.edition, command.agreement, hand->agreement.state,
                                                         hand->offer.variableMaximum, *asked, *amount}),
                                   x);
    if (!may)
        return tl::unexpected<Error>(may.error());
    PaymentRequest request;
    request.agreement = hand->agreement.id;
    request.name = command.name.isEmpty() ? hand->product.name : command.name;
    request.amount = *amount;
    request.requestedOn = x.now;
    request.approvesOn = x.now.plusDays(command.waitDays);
    const Result<PaymentRequest> stored = x.commerce.insert(x.writer, request);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    x.outcome.charge = stored->number;
    return {};
}

Result<void> execute(const AnswerPayment& command, Execution& x)
{
    const auto found = x.commerce.paymentRequest(command.payment);
    if (!found || !found->has_value())
        return found ? fail(ErrorCode::NotFound, {{u"kind"_s, u"payment"_s}, {u"value"_s, command.payment}},
                            command.payment)
                     : tl::unexpected<Error>(found.error());
    const PaymentRequest& request = **found;
    const auto agreement = x.commerce.agreement(request.agreement);
    const auto hand = agreement && agreement->has_value() ? agreementInHand((*agreement)->number, x)
                                                          : fail(ErrorCode::StorageFailed, {});
    if (!hand)
        return tl::unexpected<Error>(hand.error());
    x.outcome.subject = request.number;
    if (request.state != PaymentState::PendingApproval)
        return fail(ErrorCode::PaymentClosed,
                    {{u"payment"_s, request.number}, {u"state"_s, paymentStateText(request.state)}}, request.number);
    if (command.answer != PaymentState::Approved) {
        PaymentRequest after = request;
        after.state = command.answer;
        return x.commerce.update(x.writer, request, after);
    }
    const Result<Charge> charge = approve(request, hand->agreement, x.now, x);
    if (!charge)
        return tl::unexpected<Error>(charge.error());
    x.outcome.charge = charge->number;
    // Another number is a change of a charge that is not invoiced yet, as on the subscription page.
    if (command.poNumber && command.poNumber != charge->poNumber) {
        const SetChargePurchaseOrder change{charge->number, charge->revision, command.poNumber, {}};
        if (const Result<void> changed = execute(change, x); !changed)
            return changed;
        x.outcome.subject = request.number;
    }
    const auto fresh = x.commerce.charge(charge->number);
    const auto document = fresh && fresh->has_value() ? Billing(x).issue(**fresh) : fail(ErrorCode::StorageFailed, {});
    if (!document)
        return tl::unexpected<Error>(document.error());
    x.outcome.invoices = {*document};
    return {};
}

} // namespace podesk
