// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/agreements.h"
#include "core/engine/billing.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// What AWS itself sells, told by account, amount and issuer.
template <class C>
Result<Charge> awsCharge(const C& command, ChargeKind kind, Execution& x)
{
    if (x.settings.clock == ClockKind::Real)
        return fail(ErrorCode::RealClock);
    const Result<Account> account = x.actingAccount(command.account);
    if (!account)
        return tl::unexpected<Error>(account.error());
    const auto currency = Currency::fromCode(command.currency);
    if (!currency)
        return fail(
            ErrorCode::InvalidField,
            {{u"field"_s, u"/currency"_s}, {u"value"_s, command.currency}, {u"allowed"_s, u"\"AAA\" (ISO 4217)"_s}});
    if (!isSellerOfRecord(command.issuer))
        return fail(ErrorCode::InvalidField, {{u"field"_s, u"/issuer"_s},
                                              {u"value"_s, command.issuer},
                                              {u"allowed"_s, sellersOfRecord().join(u", "_s)}});
    const Result<Money> amount = amountOf(u"/amount"_s, command.amount, *currency);
    if (!amount)
        return tl::unexpected<Error>(amount.error());
    Charge charge;
    charge.kind = kind;
    charge.account = account->id;
    charge.issuer = command.issuer;
    charge.description = command.description.isEmpty() ? account->name : command.description;
    charge.amount = *amount;
    charge.dueOn = x.now;
    x.outcome.subject = account->number;
    return charge;
}

/// Months of AWS's own usage are open as those of any pay as you go.
Result<rules::PlannedUsage> monthOf(const AgreementInHand* hand, Month asked, const QString& subject, Execution& x)
{
    rules::UsageInputs inputs;
    inputs.agreement = subject;
    inputs.month = asked.isValid() ? asked : x.month();
    inputs.now = x.now;
    if (hand) {
        inputs.family = hand->product.family;
        inputs.state = hand->agreement.state;
        inputs.start = Month::containing(hand->agreement.start);
        inputs.end = lastMonthOf(hand->agreement);
    }
    return taken(rules::decideUsage(inputs), x);
}

} // namespace

Result<void> execute(const RecordUsage& command, Execution& x)
{
    if (x.settings.clock == ClockKind::Real)
        return fail(ErrorCode::RealClock);
    const Result<AgreementInHand> hand = agreementInHand(command.agreement, x);
    const auto planned =
        hand ? monthOf(&*hand, command.month, command.agreement, x) : tl::unexpected<Error>(hand.error());
    const auto amount = planned ? amountOf(u"/amount"_s, command.amount, hand->offer.unitPrice.currency)
                                : tl::unexpected<Error>(planned.error());
    if (!amount)
        return tl::unexpected<Error>(amount.error());
    Charge charge;
    charge.agreement = hand->agreement.id;
    charge.kind = planned->kind;
    charge.dueOn = planned->dueOn;
    charge.period = planned->period;
    charge.amount = *amount;
    charge.description = command.description;
    // In the older edition usage is never invoiced under a number of the purchase (0c).
    if (x.settings.edition == Edition::E2026) {
        charge.poNumber = hand->agreement.usagePoNumber;
        charge.poLine = hand->agreement.usagePoLine;
        charge.linked = hand->agreement.usageLinked;
    }
    const Result<Charge> stored = x.commerce.insert(x.writer, charge);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    x.outcome.charge = stored->number;
    return charge.poNumber ? countChargesUnder({*charge.poNumber}, hand->agreement.payer, x) : Result<void>();
}

Result<void> execute(const RecordAwsUsage& command, Execution& x)
{
    Result<Charge> charge = awsCharge(command, ChargeKind::AwsUsage, x);
    const auto planned =
        charge ? monthOf(nullptr, command.month, x.outcome.subject, x) : tl::unexpected<Error>(charge.error());
    if (!planned)
        return tl::unexpected<Error>(planned.error());
    charge->dueOn = planned->dueOn;
    charge->period = planned->period;
    if (!planned->period)
        charge->kind = ChargeKind::AwsSubscription; // R4 switched off: at once, and on an invoice of its own
    const Result<Charge> stored = x.commerce.insert(x.writer, *charge);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    x.outcome.charge = stored->number;
    return {};
}

Result<void> execute(const BuyFromAws& command, Execution& x)
{
    const Result<Charge> charge = awsCharge(command, command.kind, x);
    const auto stored = charge ? x.commerce.insert(x.writer, *charge) : tl::unexpected<Error>(charge.error());
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    x.outcome.charge = stored->number;
    const Result<InvoiceForecast> document = Billing(x).issue(*stored);
    if (!document)
        return tl::unexpected<Error>(document.error());
    x.outcome.invoices = {*document};
    return {};
}

Result<void> execute(const SetAccountBilling& command, Execution& x)
{
    const Result<Account> account = x.actingAccount(command.account);
    if (!account)
        return tl::unexpected<Error>(account.error());
    Account after = *account;
    after.taxRegistrationNumber = command.taxRegistrationNumber;
    after.invoiceUnit = command.invoiceUnit;
    x.outcome.subject = account->number;
    x.settingsChanged = true;
    return x.orders.setBilling(x.writer, after);
}

} // namespace podesk
