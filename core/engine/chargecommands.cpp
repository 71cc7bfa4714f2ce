// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of what is still to be charged, changed after the purchase (2026).

#include "core/engine/agreements.h"
#include "core/engine/checkout.h"
#include "core/engine/transactionlink.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// A number is linked to the payer when it is given, as at checkout: the integration is asked, the PO made or widened
/// (G3, R50).
Result<bool> linked(const AgreementInHand& hand, const QString& number, Money amount, Execution& x)
{
    const Decision<QString> text = rules::decideCheckoutNumber(number);
    if (const Result<QString> accepted = taken(text, x); !accepted)
        return tl::unexpected<Error>(accepted.error());
    const auto accounts = x.orders.accounts();
    const auto isOn =
        accounts ? x.commerce.integrationOn(hand.agreement.payer) : tl::unexpected<Error>(accounts.error());
    if (!isOn)
        return tl::unexpected<Error>(isOn.error());
    LinkRequest request;
    for (const Account& account : *accounts) {
        if (account.id == hand.agreement.payer)
            request.payer = account;
    }
    request.number = number;
    request.billFrom = hand.offer.sellerOfRecord;
    request.integrationOn = *isOn;
    request.hasSchedule = true;
    request.amount = amount;
    request.months = {x.month(), std::max(x.month(), lastMonthOf(hand.agreement))};
    request.description = hand.product.name;
    request.at = x.now;
    Result<TransactionLink> link = decideLink(request, x);
    Result<void> done = link ? writeLink(*link, request, x) : tl::unexpected<Error>(link.error());
    if (!done)
        return tl::unexpected<Error>(done.error());
    x.outcome.trace.steps.append(link->trace.steps);
    const auto kept = x.commerce.insert(x.writer, StoredDecision{{},
                                                                 StoredDecision::Kind::TransactionOrder,
                                                                 hand.agreement.number,
                                                                 x.now,
                                                                 x.settings.edition,
                                                                 link->inputs.toJson(),
                                                                 link->trace.toJson()});
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    if (!link->effect.isLinked())
        return tl::unexpected<Error>(*link->effect.reason);
    return true;
}

Result<AgreementInHand> handOf(AgreementId id, Execution& x)
{
    const auto agreement = x.commerce.agreement(id);
    if (!agreement || !agreement->has_value())
        return agreement ? fail(ErrorCode::StorageFailed, {{u"reason"_s, u"charge-without-agreement"_s}})
                         : tl::unexpected<Error>(agreement.error());
    return agreementInHand((*agreement)->number, x);
}

/// Writes the number to a charge, and says which POs' counts that concerns.
Result<void> setNumber(const Charge& before, const rules::ChargeNumber& number, bool isLinked, int revision,
                       QStringList& numbers, Execution& x)
{
    Charge after = before;
    after.poNumber = number.number;
    after.poLine = number.line;
    after.linked = isLinked;
    after.revision = revision;
    for (const std::optional<QString>& each : {before.poNumber, after.poNumber}) {
        if (each && !numbers.contains(*each))
            numbers.append(*each);
    }
    return x.commerce.update(x.writer, before, after);
}

} // namespace

Result<void> execute(const SetChargePurchaseOrder& command, Execution& x)
{
    const auto charge = x.commerce.charge(command.charge);
    if (!charge || !charge->has_value() || !(*charge)->agreement.isValid())
        return charge
                   ? fail(ErrorCode::NotFound, {{u"kind"_s, u"charge"_s}, {u"value"_s, command.charge}}, command.charge)
                   : tl::unexpected<Error>(charge.error());
    const Charge& before = **charge;
    const Result<AgreementInHand> hand = handOf(before.agreement, x);
    const auto invoice = hand ? x.commerce.invoice(before.invoice) : tl::unexpected<Error>(hand.error());
    if (!invoice)
        return tl::unexpected<Error>(invoice.error());
    x.outcome.subject = command.charge;
    const QString issued = invoice->has_value() ? (*invoice)->number : QString();
    const Result<int> revision =
        taken(rules::decideChargeEdit({x.settings.edition, hand->product.family, command.charge, issued,
                                       before.revision, int(command.revision)}),
              x);
    if (!revision)
        return tl::unexpected<Error>(revision.error());
    // The same again is no revision, unless the number was left behind by a move and is entered again.
    const bool isLeftBehind = !before.linked && hand->agreement.asksAgain == AsksAgain::Moved;
    if (before.poNumber == command.poNumber && before.poLine == command.poLine && !isLeftBehind)
        return {};
    const Result<bool> isLinked =
        command.poNumber ? linked(*hand, *command.poNumber, before.amount, x) : Result<bool>(false);
    if (!isLinked)
        return tl::unexpected<Error>(isLinked.error());
    QStringList numbers;
    const Result<void> done = setNumber(before, {command.poNumber, command.poLine}, *isLinked, *revision, numbers, x);
    return done ? countChargesUnder(numbers, hand->agreement.payer, x) : done;
}

Result<void> execute(const SetUsagePurchaseOrder& command, Execution& x)
{
    const Result<AgreementInHand> hand = agreementInHand(command.agreement, x);
    if (!hand)
        return tl::unexpected<Error>(hand.error());
    if (!rules::hasUsage(hand->product.family))
        return fail(ErrorCode::UsageNotOffered, {{u"family"_s, productFamilyText(hand->product.family)}},
                    command.agreement);
    const Result<int> allowed =
        taken(rules::decideChargeEdit({x.settings.edition, hand->product.family, command.agreement, {}, 1, 1}), x);
    if (!allowed)
        return tl::unexpected<Error>(allowed.error());
    const Money nothing{0, hand->offer.unitPrice.currency};
    const bool isLeftBehind = !hand->agreement.usageLinked && hand->agreement.asksAgain == AsksAgain::Moved;
    const bool isNew = command.poNumber && (command.poNumber != hand->agreement.usagePoNumber || isLeftBehind);
    const Result<bool> isLinked = isNew ? linked(*hand, *command.poNumber, nothing, x)
                                        : Result<bool>(command.poNumber && hand->agreement.usageLinked);
    const auto charges = isLinked ? x.commerce.chargesOf(hand->agreement.id) : tl::unexpected<Error>(isLinked.error());
    if (!charges)
        return tl::unexpected<Error>(charges.error());
    Agreement after = hand->agreement;
    after.usagePoNumber = command.poNumber;
    after.usagePoLine = command.poLine;
    after.usageLinked = *isLinked;
    Result<void> done = x.commerce.update(x.writer, hand->agreement, after);
    QStringList numbers;
    for (const Charge& charge : *charges) {
        if (done && charge.kind == ChargeKind::Usage && !charge.invoice.isValid())
            done = setNumber(charge, {command.poNumber, command.poLine}, *isLinked, charge.revision + 1, numbers, x);
    }
    return done ? countChargesUnder(numbers, after.payer, x) : done;
}

} // namespace podesk
