// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/purchaseorder.h"

#include "core/domain/balancestate.h"

#include <algorithm>
#include <limits>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Adds to the sum of its currency. An accepted PO never overflows (rules refuse it); for one that was not decided yet
/// the sum stops at the last amount that 64 bits hold, because a wrapped figure would look like a plausible one.
void addTo(QList<Money>& sums, Money amount)
{
    const auto found = std::ranges::find(sums, amount.currency, &Money::currency);
    if (found == sums.end()) {
        sums.append(amount);
        return;
    }
    if (const auto sum = found->plus(amount))
        found->minor = sum->minor;
    else
        found->minor = amount.minor < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

/// The PO's own currency first, the others by code.
void putInOrder(QList<Money>& sums, Currency own)
{
    std::ranges::sort(sums, [own](const Money& left, const Money& right) {
        if ((left.currency == own) != (right.currency == own))
            return left.currency == own;
        return left.currency < right.currency;
    });
}

} // namespace

QList<Money> PurchaseOrder::value() const
{
    QList<Money> sums;
    for (const LineItem& line : lines)
        addTo(sums, {line.total.minor, line.currency});
    putInOrder(sums, header.currency);
    return sums;
}

QList<Money> PurchaseOrder::balance() const
{
    QList<Money> sums;
    for (const LineItem& line : lines) {
        if (line.balanceTracking && line.balance)
            addTo(sums, {line.balance->minor, line.currency});
    }
    putInOrder(sums, header.currency);
    return sums;
}

QString balanceStateText(BalanceState state)
{
    switch (state) {
    case BalanceState::NotTracked:
        return u"not-tracked"_s;
    case BalanceState::Available:
        return u"available"_s;
    case BalanceState::Below75Percent:
        return u"below-75-percent"_s;
    case BalanceState::Exhausted:
        return u"exhausted"_s;
    case BalanceState::Overdrawn:
        return u"overdrawn"_s;
    }
    Q_UNREACHABLE();
}

} // namespace podesk
