// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "core/rules/notices.h"
#include "core/storage/database.h"

namespace podesk {

/// A stored decision asked again from what it was given: its trace, and what came of it.
struct Replay
{
    Trace trace;
    std::optional<rules::MatchResult> match;
    std::optional<rules::TransactionEffect> effect;
    std::optional<rules::CheckoutGate> gate;
    QList<rules::MatchLoser> losers;
    std::optional<rules::NoticeResult> notice;
};

/// Errors: those of the inputs' form.
Result<Replay> replayed(const StoredDecision& decision);

/// Why an invoice's revision is as it is. Errors: StorageFailed (it has no decision).
Result<Explanation> explanationOf(const Invoice& invoice, const InvoiceRevision& revision, storage::Database& database);

/// What is wrong when the decision, asked again, does not say what it said then; nothing while it does. Decisions of
/// another rulebook are left alone: they were right by theirs.
std::optional<CheckFinding> replayFinding(const StoredDecision& decision);

} // namespace podesk
