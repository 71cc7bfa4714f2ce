// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/scenarioexpectations.h"

#include <QtCore/QTemporaryDir>

namespace podesk {

/// What became of a step.
struct StepReport
{
    qsizetype index = 0;
    StepFacts facts;
    QList<ExpectationResult> results;
    QString digest; ///< of the workspace after it

    bool holds() const;
};

/// Plays a scenario on a workspace of its own, in a folder that goes with it. The calls wait for the engine: a window
/// makes them on a worker thread and binds its pages to client(), whose changed() tells them of every commit.
class ScenarioRunner
{
public:
    explicit ScenarioRunner(Scenario scenario);
    /// What journal and records call the owner of a scenario's workspace: whoever plays it acts as no one else does.
    static QString owner();
    ~ScenarioRunner();

    /// Makes the workspace anew, before the first step. Without an edition the scenario's first. Errors: InvalidField
    /// (the scenario does not hold in that edition), whatever refuses a command of the start, Workspace* codes.
    Result<void> start(std::optional<Edition> edition = std::nullopt);
    const Scenario& scenario() const { return m_scenario; }
    EngineClient& client() { return *m_client; }
    /// How many steps have been carried out; also the index of the next one.
    qsizetype done() const { return m_positions.size(); }
    bool isAtEnd() const { return done() == m_scenario.steps.size(); }

    /// Carries out the next step and judges it. A command that is refused is a report, not an error. Errors:
    /// NothingToDo at the end.
    Result<StepReport> forward();
    /// Judges the next step by what someone did by hand since the last one, whichever way, and counts it as carried out
    /// when all holds. A refusal is looked for in `outcome`, the answer to what was tried last.
    Result<StepReport> judgeByHand(const std::optional<CommandOutcome>& outcome = std::nullopt);
    /// Back to before the last step, exactly. Errors: NothingToUndo at the beginning.
    Result<void> back();
    /// Drops what was done by hand since the last step.
    Result<void> dropUnfinished();

private:
    Result<void> prepare(Edition edition);
    Result<qint64> position();
    Result<StepReport> reportOf(StepFacts facts, qint64 since);

    Scenario m_scenario;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineClient> m_client;
    QList<qint64> m_positions; ///< journal position before each step that was carried out
    qint64 m_settled = 0;      ///< journal position after the last one
};

/// A scenario played to its end, or to the first step that does not hold.
struct ScenarioReport
{
    Edition edition = Edition::E2024;
    QList<StepReport> steps;
    std::optional<Error> error; ///< why it could not be played

    bool holds(const Scenario& scenario) const;
    /// Ids of the rules under which an expectation was judged and met.
    QStringList rulesProven() const;
};
ScenarioReport playedThrough(const Scenario& scenario, Edition edition, const std::atomic_bool* cancelled = nullptr);

} // namespace podesk
