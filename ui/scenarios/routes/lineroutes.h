// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenarios/routes/acts.h"

namespace podesk {

/// Types a line item into the form that is open; what the line leaves out is taken from its purchase order.
void fillLine(Acts& acts, const LineItem& line, const PurchaseOrderHeader& header);

} // namespace podesk
