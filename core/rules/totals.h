// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

namespace podesk::rules {

/// Total value of a line: amount x quantity rounded once half-even, plus tax rounded once half-even (G4, B48).
/// Errors: AmountOutOfRange.
Result<Money> lineTotal(const LineItem& line);

} // namespace podesk::rules
