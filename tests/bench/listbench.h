// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchbooks.h"
#include "tests/bench/measurement.h"

namespace podesk::bench {

/// What a person types, letter by letter: from everything to nothing, frequent and rare.
const QStringList& typedTexts();

/// The evaluator alone against SQLite on the same records: filling, one more character, orders, and what a change
/// costs.
void measureLists(Report& report, const std::vector<BenchBook*>& books, int runs);

} // namespace podesk::bench
