// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/invoicematch.h"

namespace podesk::test {

/// Section 12 read a second time, slowly and plainly, for comparison: of the rules it knows the structs alone.
struct OracleAnswer
{
    PoOutcome outcome = PoOutcome::NoCandidate;
    std::optional<QString> printed;
    PurchaseOrderId order;
    LineItemId line;
    bool movesBalance = false;
    /// How many lines each of the ten steps took out; empty where the purchase's number decided.
    QList<int> dropped;
};

OracleAnswer oracleMatch(const rules::MatchInputs& inputs);

} // namespace podesk::test
