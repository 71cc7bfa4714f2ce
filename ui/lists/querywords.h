// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listquery.h"

namespace podesk {

/// A condition of a query as one reads it: "Status = Suspended or Expired", "Expires before 60d", "Value at least
/// 1000".
QString conditionText(ListKind kind, const ListCondition& condition);

} // namespace podesk
