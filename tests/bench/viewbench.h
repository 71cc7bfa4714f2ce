// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchbooks.h"
#include "tests/bench/measurement.h"

namespace podesk::bench {

/// The window's list table against a plain table view over the same strings in memory: first rows, one more typed
/// character, a new order and a jump, each until the rows are painted.
void measureViews(Report& report, qint64 size, int runs, const QString& workspace, SqliteSide& sqlite);

} // namespace podesk::bench
