// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scenario.h"
#include "core/engine/engineclient.h"

namespace podesk {

/// What happened in a step: the answer to its command, where it has one, and what was written.
struct StepFacts
{
    std::optional<CommandOutcome> outcome;
    QList<RecordEvent> events;
};

/// Something that is not as it was expected, as data: "invoice INV-1001", "/poNumber", "\"PO-77\"", "null".
struct Mismatch
{
    QString subject;
    QString field; ///< JSON pointer inside the record; empty where the whole is meant
    QString expected;
    QString actual;
    std::optional<Error> error; ///< why it could not be looked at, or what refused a command that should have been done
    friend bool operator==(const Mismatch&, const Mismatch&) = default;
};

/// What became of one expectation.
struct ExpectationResult
{
    ScenarioExpectation expectation; ///< nothing given: that the command is done
    QStringList rules;               ///< ids it was asserted under
    QList<Mismatch> mismatches;
    bool isMet() const { return mismatches.isEmpty(); }
};

/// Judges a step's expectations against the workspace as it is now and what happened in the step. Where no refusal is
/// expected, the first result says that the command was done. Waits for the client's answers.
QList<ExpectationResult> judged(EngineClient& client, const ScenarioStep& step, const StepFacts& facts);

/// Expectations that hold after what happened, as a recorder proposes them: the records that it touched, by what one
/// looks at first.
QList<ScenarioExpectation> proposedExpectations(EngineClient& client, const StepFacts& facts);

} // namespace podesk
