// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/chargenumbers.h"

#include "core/rules/billing.h"
#include "core/rules/ruletext.h"

#include <algorithm>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

/// R52: the older checkout has one field.
bool askOne(Tracing& t, const CheckoutNumbers& inputs)
{
    if (inputs.edition == Edition::E2026)
        return true;
    const bool isOne = !inputs.usage.number && inputs.each.isEmpty() && inputs.all.line.isEmpty();
    return t.require("R52"_L1, isOne, inputs.offerCode, {{u"count"_s, QString::number(inputs.charges)}},
                     ErrorCode::OneNumberOnly, {{u"field"_s, u"poNumber"_s}});
}

void askCounts(Tracing& t, const CheckoutNumbers& inputs)
{
    const qsizetype most = std::min(mostNumbers, inputs.charges);
    if (inputs.each.size() > most)
        t.refuse(inputs.offerCode, ErrorCode::InvalidField,
                 {{u"field"_s, u"/chargePoNumbers"_s},
                  {u"value"_s, QString::number(inputs.each.size())},
                  {u"allowed"_s, u"0..%1"_s.arg(most)}});
    if (inputs.usage.number && !hasUsage(inputs.family))
        t.refuse(inputs.offerCode, ErrorCode::UsageNotOffered,
                 {{u"field"_s, u"usagePoNumber"_s}, {u"family"_s, productFamilyText(inputs.family)}});
}

} // namespace

Decision<NumbersOfCharges> decideNumbers(const CheckoutNumbers& inputs)
{
    Tracing t;
    NumbersOfCharges numbers;
    const bool several = askOne(t, inputs) && inputs.edition == Edition::E2026;
    if (several)
        askCounts(t, inputs);
    numbers.rest = inputs.all;
    for (qsizetype at = 0; at < inputs.charges; ++at)
        numbers.fixed.append(inputs.each.isEmpty() ? inputs.all : inputs.each.value(at));
    if (several && hasUsage(inputs.family))
        numbers.usage = inputs.usage.number ? inputs.usage : inputs.all;
    return std::move(t).decide(numbers);
}

Decision<int> decideChargeEdit(const ChargeEditInputs& inputs)
{
    Tracing t;
    if (inputs.edition == Edition::E2024) {
        const QLatin1StringView rule = isPayAsYouGo(inputs.family) ? "R39"_L1 : "R31"_L1;
        t.require(rule, false, inputs.charge, {{u"family"_s, productFamilyText(inputs.family)}},
                  ErrorCode::NumberAfterPurchase, {{u"charge"_s, inputs.charge}});
    }
    const bool isOpen =
        t.require("B55"_L1, inputs.invoice.isEmpty(), inputs.charge, {{u"invoice"_s, shown(inputs.invoice)}},
                  ErrorCode::ChargeInvoiced, {{u"charge"_s, inputs.charge}, {u"invoice"_s, inputs.invoice}});
    if (isOpen && inputs.revision != inputs.asked)
        t.refuse(inputs.charge, ErrorCode::ChargeRevisionStale,
                 {{u"charge"_s, inputs.charge}, {u"revision"_s, inputs.revision}, {u"yours"_s, inputs.asked}});
    return std::move(t).decide(inputs.revision + 1);
}

} // namespace podesk::rules
