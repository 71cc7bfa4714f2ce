// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scenario.h"

#include <QtCore/QString>

namespace podesk::words {

// What is said of scenarios that are played, checked and recorded.

/// "Suspended purchase order, edition 2024: all 6 steps are as expected."
QString scenarioHolds(const QString& title, Edition edition, qsizetype steps);
/// "Suspended purchase order, edition 2024, step 3, Make it active:"
QString scenarioStep(const QString& title, Edition edition, qsizetype step, const QString& stepTitle);
/// "invoice INV-1001 /poNumber: expected "PO-77", found null."; `why` is a sentence or empty.
QString scenarioMismatch(const QString& subject, const QString& field, const QString& expected, const QString& actual,
                         const QString& why = {});
QString scenarioNotPlayed(const QString& title, Edition edition, const QString& why);
QString scenarioSkipped(const QString& title, Edition edition);
QString scenarioInOrder(const QString& file);
QString scenariosFaulty(qsizetype files);
/// The closing line of a run over several.
QString scenariosPlayed(qsizetype held, qsizetype failed);
QString scenarioWritten(const QString& path, qsizetype steps);
/// What a recorded step did, out of the name that the engine gave it: "Change status: PO-77".
QString recordedStepTitle(const ScenarioStep& step);

} // namespace podesk::words
