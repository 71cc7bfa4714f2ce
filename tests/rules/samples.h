// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ordervalidation.h"

namespace podesk::test {

using namespace Qt::StringLiterals;

inline constexpr Month july = Month::of(2024, 7);

inline Currency usd()
{
    return Currency::fromCode(u"USD").value();
}

inline UnitPrice price(QStringView text)
{
    return UnitPrice::fromText(text).value();
}

inline LineItem sampleLine(const QString& number, QStringView amount = u"100")
{
    LineItem line;
    line.number = number;
    line.start = Month::of(2024, 4);
    line.end = Month::of(2024, 9);
    line.amount = price(amount);
    line.currency = usd();
    return line;
}

/// April to September 2024, one untracked line of type ALL: accepted from a person with AWS's quotas.
inline PurchaseOrder sampleOrder()
{
    PurchaseOrder order;
    order.header.number = u"PO-77"_s;
    order.header.billFrom = seller::inc;
    order.header.shipTo = u"1 Main Street"_s;
    order.header.effective = Month::of(2024, 4);
    order.header.expiration = Month::of(2024, 9);
    order.header.currency = usd();
    order.lines = {sampleLine(u"1"_s)};
    return order;
}

inline rules::OrderContext sampleContext()
{
    rules::OrderContext context;
    context.currentMonth = july;
    return context;
}

} // namespace podesk::test
