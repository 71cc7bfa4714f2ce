// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scenario.h"
#include "ui/common/uisettings.h"
#include "ui/scenarios/performer.h"

#include <QtWidgets/QMainWindow>

namespace podesk {

/// What came of a play, for the learner's progress.
struct PlayResult
{
    QString scenario; ///< id
    Edition edition = Edition::E2024;
    bool practised = false;       ///< at least one step was done by hand
    qsizetype stepsDone = 0;      ///< the furthest step that was reached
    qsizetype stepsByHand = 0;
    qsizetype steps = 0;
    qsizetype questions = 0;      ///< asked so far
    qsizetype rightAtOnce = 0;    ///< of them answered rightly at the first attempt
    qsizetype hints = 0;          ///< asked for
    QList<qsizetype> mismatches;  ///< steps that were not as expected
    bool isComplete() const { return steps > 0 && stepsDone == steps && mismatches.isEmpty(); }
};

/// The window in which a scenario is played, on a workspace of its own that goes with it.
class ScenarioPlayer : public QMainWindow
{
    Q_OBJECT
public:
    enum class Mode { Watch, Practise };

    /// Without a maker of performers every step is carried out by the engine.
    explicit ScenarioPlayer(UiSettings* settings, PerformerMaker performers = {}, QWidget* parent = nullptr);
    ~ScenarioPlayer() override;

    /// Makes the workspace and stands before the first step; opened() or failed() follows. Another scenario may be opened
    /// in the same window; the one before ends.
    void open(const Scenario& scenario, Edition edition, Mode mode);

Q_SIGNALS:
    void opened();
    void failed(const podesk::Error& error);
    /// The last step has been carried out, or the window closes, or another scenario is opened: what came of it so far.
    void ended(const podesk::PlayResult& result);
};

} // namespace podesk
