// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/execution.h"

namespace podesk {

/// Payments that a seller asked for and that approve themselves up to this moment become charges, each due when it was
/// approved.
Result<void> approveWhatIsDue(Instant until, Execution& x);

} // namespace podesk
