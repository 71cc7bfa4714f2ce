// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <algorithm>

namespace podesk::rules {

/// A PO with new months, and its lines moved with them: each end month by as much as the expiration moves (never past
/// it), and a start month before the new effective month up to that (B44: lines that stay behind match nothing).
inline PurchaseOrder renewed(PurchaseOrder order, Month effective, Month expiration)
{
    const int moved = expiration.index - order.header.expiration.index;
    order.header.effective = effective;
    order.header.expiration = expiration;
    for (LineItem& line : order.lines) {
        line.end = std::min(line.end.plus(moved), expiration);
        line.start = std::max(line.start, effective);
    }
    return order;
}

} // namespace podesk::rules
