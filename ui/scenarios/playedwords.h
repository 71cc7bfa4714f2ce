// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/scenariorunner.h"

namespace podesk {

/// What came of playing a scenario, in the words of the command line: that all holds, or where it stopped and why.
QString playedText(const Scenario& scenario, const ScenarioReport& report);

} // namespace podesk
