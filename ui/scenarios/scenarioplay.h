// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/scenariorunner.h"

#include <QtCore/QSet>
#include <QtCore/QThread>

namespace podesk {

/// A step that was carried out, with the decisions that were taken in it.
struct PlayedStep
{
    StepReport report;
    QList<Explanation> decisions;
    bool byHand = false;
};

/// A moment of a play that can be returned to: after so many steps, and after what was done by hand since.
struct PlayMark
{
    enum class Kind { Checkpoint, Branch };
    Kind kind = Kind::Checkpoint;
    QString name;
    qsizetype steps = 0;
    QList<JournalEntry> byHand;
    QList<RecordEvent> events; ///< everything that was written since the start
    QString digest;
};

/// A scenario that is being played, on a workspace of its own. Never blocks: a worker thread of its own waits for the
/// engine, one job after the other, and signals tell how far it is. Whoever shows its client's pages takes them down
/// before it goes.
class ScenarioPlay : public QObject
{
    Q_OBJECT
public:
    ScenarioPlay(Scenario scenario, Edition edition, QObject* parent = nullptr);
    ~ScenarioPlay() override;

    /// Makes the workspace: started() or failed() follows.
    void start();
    const Scenario& scenario() const { return m_scenario; }
    Edition edition() const { return m_edition; }
    /// Lives on this object's thread; only after started().
    EngineClient* client() const { return m_client; }
    /// As they were at the start.
    const WorkspaceFacts& facts() const { return m_facts; }

    qsizetype done() const { return m_played.size(); }
    qsizetype size() const { return m_scenario.steps.size(); }
    bool isAtEnd() const { return done() == size(); }
    const QList<PlayedStep>& played() const { return m_played; }
    /// Of the workspace after the steps that are done.
    QString digest() const { return m_digest; }
    bool isBusy() const { return m_jobs > 0; }

    /// The engine carries out the next step: stepped(), or refused() when it cannot.
    void forward();
    /// Judges the next step by what was done on the pages: stepped() when all holds, else unmet().
    void judge(const std::optional<CommandOutcome>& outcome, bool byHand);
    void back();
    /// Forward or back to so many steps; forward it ends early after a step that is not as expected (where asked to),
    /// and before a step of `breaks`.
    struct Jump
    {
        qsizetype to = 0;
        bool stopAtMismatch = false;
        QSet<qsizetype> breaks;
    };
    void jump(const Jump& jump);
    /// Takes back what was done by hand since the last step.
    void dropUnfinished();

    const QList<PlayMark>& marks() const { return m_marks; }
    /// Remembers this moment, what was done by hand included: marked() follows.
    void mark(PlayMark::Kind kind, const QString& name);
    void removeMark(qsizetype index);
    /// Does again what led there: returned() follows.
    void returnTo(qsizetype index);

Q_SIGNALS:
    void started();
    void failed(const podesk::Error& error);
    void stepped();
    void unmet(const podesk::StepReport& report);
    /// done() has changed, or what was done by hand is gone.
    void moved();
    void refused(const podesk::Error& error);
    void marksChanged();
    void marked(qsizetype index);
    /// `exact`: the workspace is the one that was remembered, by digest.
    void returned(qsizetype index, bool exact);
    void busyChanged();

private:
    class Desk;
    struct Moved;
    template <class T>
    void ask(std::function<T(Desk&)> job, std::function<void(T)> then);
    void take(const Moved& now);

    Scenario m_scenario;
    Edition m_edition;
    std::shared_ptr<Desk> m_desk;
    EngineClient* m_client = nullptr;
    WorkspaceFacts m_facts;
    QList<PlayedStep> m_played;
    QString m_digest;
    QList<PlayMark> m_marks;
    int m_jobs = 0;
    QThread m_thread;
    QObject* m_worker;
};

} // namespace podesk
