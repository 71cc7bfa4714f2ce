// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/learner.h"
#include "ui/common/uisettings.h"

namespace podesk {

class ScenariosPage;
struct PlayResult;

/// A learner's attempt out of what the player tells. `asked`: how it was to be played; a watched scenario of which a
/// step was done by hand counts as practised.
ScenarioAttempt attemptOf(const PlayResult& result, PlayMode asked, Instant at);
/// Plays what the page asks for in a window of the player, and gives what came of it back to the page.
void playFor(ScenariosPage* page, UiSettings* settings);

} // namespace podesk
