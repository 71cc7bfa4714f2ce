// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/agreements.h"

#include "core/engine/transactionlink.h"

namespace podesk {

using namespace Qt::StringLiterals;

Result<AgreementInHand> agreementInHand(const QString& number, Execution& x)
{
    const auto agreement = x.commerce.agreement(number);
    if (!agreement)
        return tl::unexpected<Error>(agreement.error());
    const bool isTheirs = agreement->has_value() && (!x.identity || x.identity->account == (*agreement)->account ||
                                                     x.identity->account == (*agreement)->payer);
    if (!isTheirs)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"agreement"_s}, {u"value"_s, number}}, number);
    const auto sold = x.commerce.offer((*agreement)->offer);
    if (!sold || !sold->has_value())
        return sold ? fail(ErrorCode::StorageFailed, {{u"reason"_s, u"agreement-without-offer"_s}})
                    : tl::unexpected<Error>(sold.error());
    x.outcome.subject = number;
    return AgreementInHand{**agreement, (*sold)->first, (*sold)->second};
}

Result<Money> amountOf(const QString& field, const QString& text, Currency currency)
{
    const Result<Money> amount = Money::fromText(text, currency);
    if (amount && amount->minor > 0)
        return amount;
    const QString form = u"\"N[.NN]\" > 0, "_s + currency.code();
    return fail(ErrorCode::InvalidField, {{u"field"_s, field}, {u"value"_s, text}, {u"allowed"_s, form}});
}

Result<void> countChargesUnder(const QStringList& numbers, AccountId payer, Execution& x)
{
    for (const QString& number : numbers) {
        const auto order = orderNumbered(number, payer, x.orders);
        if (!order)
            return tl::unexpected<Error>(order.error());
        if (!order->has_value())
            continue;
        x.touched.insert((*order)->id.value);
        if (const Result<void> counted = x.commerce.countCharges(x.writer, (*order)->id); !counted)
            return counted;
    }
    return {};
}

Result<Agreement> withoutComingCharges(const Agreement& agreement, Execution& x)
{
    const auto charges = x.commerce.chargesOf(agreement.id);
    if (!charges)
        return tl::unexpected<Error>(charges.error());
    Agreement after = agreement;
    QStringList numbers;
    for (const Charge& charge : *charges) {
        // Usage that was consumed is billed all the same.
        if (charge.invoice.isValid() || !isFixed(charge.kind))
            continue;
        if (const Result<void> removed = x.commerce.remove(x.writer, charge); !removed)
            return tl::unexpected<Error>(removed.error());
        x.outcome.chargesDropped.append(charge);
        after.total.minor -= charge.amount.minor;
        if (charge.poNumber && !numbers.contains(*charge.poNumber))
            numbers.append(*charge.poNumber);
    }
    const Result<void> counted = countChargesUnder(numbers, agreement.payer, x);
    return counted ? Result<Agreement>(after) : tl::unexpected<Error>(counted.error());
}

} // namespace podesk
