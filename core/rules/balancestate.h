// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

namespace podesk::rules {

/// What a line's balance means to a reader (domain.md 9, inferred): the document has no "balance statuses", only the
/// 75% of the notice.
enum class BalanceState { NotTracked, Available, Below75Percent, Exhausted, Overdrawn };

/// Below 75% means that less than three quarters of the total is left (section 13, the literal reading).
inline BalanceState balanceState(const LineItem& line)
{
    if (!line.balance)
        return BalanceState::NotTracked;
    const qint64 left = line.balance->minor;
    if (left < 0)
        return BalanceState::Overdrawn;
    if (left == 0 && line.total.minor > 0)
        return BalanceState::Exhausted;
    // used > total / 4 in whole numbers says the same as left < 75% and cannot overflow.
    return line.total.minor - left > line.total.minor / 4 ? BalanceState::Below75Percent : BalanceState::Available;
}

} // namespace podesk::rules
