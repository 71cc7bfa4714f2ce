// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenarios/scenarioplay.h"

namespace podesk {

/// Whose hands it goes into. A learner finds the answers, and what happened in the steps that ask something, at the
/// end; a trainer has everything in its place, with the notes and hints.
enum class HandOutForm { Learner, Trainer };

/// What a hand-out tells.
struct HandOut
{
    Scenario scenario;
    Edition edition = Edition::E2024;
    HandOutForm form = HandOutForm::Learner;
    QList<PlayedStep> steps;
    QSet<qsizetype> pictured; ///< steps that there is a picture of
};

/// The name by which the text calls the picture after a step.
QString pictureName(qsizetype step);
/// Everything in Markdown, in the language of the window.
QString handOutText(const HandOut& handOut);

} // namespace podesk
