// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/scenariorunner.h"

namespace podesk::cli {

/// A scenario that was played, or left out because it is not for the edition asked for.
struct PlayedScenario
{
    QString file;
    Scenario scenario;
    ScenarioReport report;
    bool isSkipped = false;
    qint64 msecs = 0;

    bool holds() const { return isSkipped || report.holds(scenario); }
};

/// The sentences of a step's mismatches, one a line.
QStringList mismatchLines(const StepReport& step);

/// What continuous integration reads: a suite for each scenario, a case for each step. Errors: UnwritableFile.
Result<void> writeJunit(const QList<PlayedScenario>& played, const QString& path);

} // namespace podesk::cli
