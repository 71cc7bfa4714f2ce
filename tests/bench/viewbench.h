// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchbooks.h"
#include "tests/bench/measurement.h"

namespace podesk::bench {

/// The window's list table against a plain table view of the same measures over the same strings in memory, and against
/// SQLite's mere ids: first rows, a jump, one more typed character and another order, each until the rows are painted.
void measureViews(Report& report, const std::vector<BenchBook*>& books, int runs);

} // namespace podesk::bench
