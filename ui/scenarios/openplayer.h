// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenarios/scenarioplayer.h"

namespace podesk {

/// Shows a player's window of its own with this scenario; it goes when it is closed. `edition`: nothing = the
/// scenario's first. `window`: which it stays above, or none.
ScenarioPlayer* openPlayer(const Scenario& scenario, std::optional<Edition> edition, ScenarioPlayer::Mode mode,
                           UiSettings* settings, QWidget* window = nullptr);

} // namespace podesk
