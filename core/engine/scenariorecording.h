// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scenario.h"
#include "core/engine/engineclient.h"

namespace podesk {

/// A scenario out of what was done in a workspace on a simulated clock: a step for each command of the journal, days of
/// one clock move as one. Titles name command and record; narration is the author's. Expectations are not yet there.
/// What was done up to the journal position `since` is no step but part of the start, as commands of the owner.
/// Waits for the client. Errors: RealClock, EntryNotSayable (an entry that no command can repeat: generated or
/// bulk-imported records).
Result<Scenario> scenarioFromJournal(EngineClient& client, const QString& id, qint64 since = 0);

/// Plays the scenario once and gives each step the expectations that its changes propose, and the page that shows
/// them. Errors: those of
/// ScenarioRunner, and the refusal of a command that was done when it was recorded.
Result<Scenario> withProposedExpectations(Scenario scenario);

} // namespace podesk
