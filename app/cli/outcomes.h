// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"

namespace podesk::cli {

/// What became of a command, for --json.
QJsonObject outcomeToJson(const CommandOutcome& outcome);
/// An invoice that was issued, or will be.
QJsonObject documentToJson(const InvoiceForecast& document);
/// Prints what became of a command and gives its exit code.
int report(const CommandOutcome& outcome, Output& out);

} // namespace podesk::cli
