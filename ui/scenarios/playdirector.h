// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenarios/performer.h"
#include "ui/scenarios/scenarioplay.h"

#include <QtCore/QTimer>

namespace podesk {

class StepView;
class WorkspaceView;

/// Decides what comes next in a play: tells a step, has it performed on the pages, hands it to the learner and judges
/// what they do, goes back, jumps, plays on by itself until there is a reason to stop.
class PlayDirector : public QObject
{
    Q_OBJECT
public:
    /// Told: stands before the step. Performing: the pages are being worked. Practising: the learner does it. Outcome:
    /// the step is done, what came of it is told. Branch: the learner leaves the scenario's line.
    enum class Phase { Told, Performing, Practising, Outcome, Branch };

    /// `performer`: may be null; then the engine carries out every step.
    PlayDirector(ScenarioPlay* play, WorkspaceView* view, Performer* performer, QObject* parent = nullptr);

    Phase phase() const { return m_phase; }
    /// The step that is told, or whose outcome is.
    qsizetype shown() const { return m_shown; }
    const ScenarioStep* step() const;
    /// Null while a step is told that was not carried out.
    const PlayedStep* outcome() const;
    bool isPlaying() const { return m_isPlaying; }
    bool isBusy() const { return m_play->isBusy() || m_phase == Phase::Performing; }
    /// What the learner's last try has not brought about yet; empty before the first.
    const std::optional<StepReport>& lastTry() const { return m_lastTry; }
    QString branch() const { return m_branch; }

    void setPractising(bool practising);
    /// Milliseconds for each act of the performer.
    void setPace(int milliseconds);
    void setStopAtMismatch(bool stop) { m_stopAtMismatch = stop; }
    void setBreaks(const QSet<qsizetype>& breaks) { m_breaks = breaks; }
    /// Whether the question of the told step is still open.
    void setQuestionOpen(bool open);

    void begin();
    void next();
    void back();
    void doForMe();
    void doMyself();
    /// The engine carries out the step at once.
    void skip();
    /// `telling`: stands before that step and tells it, instead of the outcome of the one before.
    void jump(qsizetype done, bool telling);
    void runToEnd();
    void togglePlay();
    void pause();
    void beginBranch(const QString& name);
    /// Remembers the branch and returns to the scenario's line.
    void endBranch();
    void returnTo(qsizetype mark);
    void stop();

Q_SIGNALS:
    /// Anything above has changed.
    void changed();
    /// Another step is told.
    void told();
    void touched(QWidget* widget, const QString& spoken);
    /// The performer touches nothing any more.
    void untouched();
    /// A sentence about how it goes.
    void said(const QString& sentence);
    void finished();

private:
    void wirePlay();
    void wirePages(WorkspaceView* view);
    void tell(qsizetype step);
    void carryOut();
    void perform();
    void performed(const CommandOutcome& outcome);
    void stepped();
    void playOn();
    void arrive();
    void tried(const std::optional<CommandOutcome>& outcome);
    void actAs(const QString& identity);
    bool canAct() const { return m_phase == Phase::Told || m_phase == Phase::Practising; }
    void setPhase(Phase phase);

    enum class Arrival { None, Tell, Outcome, Perform };
    ScenarioPlay* m_play;
    WorkspaceView* m_view;
    Performer* m_performer;
    StepView* m_pages;
    Phase m_phase = Phase::Told;
    qsizetype m_shown = 0;
    bool m_practises = false;
    bool m_isPlaying = false;
    bool m_stopAtMismatch = true;
    bool m_isQuestionOpen = false;
    QSet<qsizetype> m_breaks;
    Arrival m_arrival = Arrival::None;
    std::optional<StepReport> m_lastTry;
    QString m_branch;
    int m_tasks = 0; ///< commands under way on the pages
    int m_pace = 800;
    QTimer m_pause;   ///< between two steps of playing
    QTimer m_settled; ///< after a change that no command of the pages reported
};

} // namespace podesk
