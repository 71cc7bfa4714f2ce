// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/recordlink.h"

namespace podesk {

/// What the Why panel tells of one decision, whatever it was about.
struct Telling
{
    bool isGood = false; ///< what was wanted came out of it
    QString verdict;
    QString when;           ///< it was decided, and by which rules; empty for what was decided just now
    QString rule;           ///< that decided; may be empty
    QList<TraceStep> steps; ///< without those of the losers
    QList<rules::MatchLoser> losers;
    QString text;                             ///< everything as plain text, the same as the command line's
    std::optional<StoredDecision::Kind> kind; ///< none for a refused command
    QString subject;                          ///< number of the invoice or agreement that was decided about
};

/// A refusal, or anything else that was decided and not stored.
Telling tellingOf(const Error& refusal, const Trace& trace);
Telling tellingOf(const Explanation& explanation);
/// A decision that gave something, or not, in a sentence of its own.
Telling tellingOf(bool isGood, const QString& verdict, const Trace& trace);

/// The record that a step looked at; nothing where it is none that one can open.
std::optional<RecordLink> subjectLink(const Telling& telling, const TraceStep& step);

} // namespace podesk
