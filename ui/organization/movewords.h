// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

namespace podesk {

// What a move between organisations says, made of what the rules have decided and traced.

/// "A1 goes from ORG1 to ORG2. M2 pays from then on."
QString moveSentence(const MoveOutcome& move);
/// What becomes of an agreement's number with its next invoice, and of the purchase orders of that name (R33-R36).
QString agreementSentence(const MovedAgreement& agreement, const MoveOutcome& move);
/// How many numbers follow, and how many do not; one paragraph.
QString numbersSentence(const MoveOutcome& move);
/// What is left to do afterwards; empty where nothing is.
QString followUpSentence(const MoveOutcome& move);

} // namespace podesk
