// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <array>

namespace podesk {

/// What a line's balance means to a reader (domain.md 9, inferred): the document has no "balance statuses", only the
/// 75% of the notice.
enum class BalanceState { NotTracked, Available, Below75Percent, Exhausted, Overdrawn };
inline constexpr std::array allBalanceStates{BalanceState::NotTracked, BalanceState::Available,
                                             BalanceState::Below75Percent, BalanceState::Exhausted,
                                             BalanceState::Overdrawn};
/// "not-tracked", "available", "below-75-percent", "exhausted", "overdrawn"
QString balanceStateText(BalanceState state);

/// Of a line by its total and balance in minor units. Below 75% means that less than three quarters of the total is left (section 13, the literal reading).
inline BalanceState balanceState(qint64 total, std::optional<qint64> balance)
{
    if (!balance)
        return BalanceState::NotTracked;
    const qint64 left = *balance;
    if (left < 0)
        return BalanceState::Overdrawn;
    if (left == 0 && total > 0)
        return BalanceState::Exhausted;
    // used > total / 4 in whole numbers says the same as left < 75% and cannot overflow.
    return total - left > total / 4 ? BalanceState::Below75Percent : BalanceState::Available;
}

inline BalanceState balanceState(const LineItem& line)
{
    return balanceState(line.total.minor,
                        line.balance ? std::optional<qint64>(line.balance->minor) : std::nullopt);
}

} // namespace podesk
