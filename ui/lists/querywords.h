// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listquery.h"

namespace podesk {

/// A condition of a query as one reads it: "Status = Suspended or Expired", "Expires before 60d", "Value at least
/// 1000".
QString conditionText(ListKind kind, const ListCondition& condition);
/// Name of the place that shows a list: what the books call journal, the window calls activity.
QString placeName(ListKind kind);
/// The field that a list's quick filters are about, or nothing where the list has none.
std::optional<QString> statusField(ListKind kind);

} // namespace podesk
