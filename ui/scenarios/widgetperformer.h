// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest.h"
#include "ui/scenarios/performer.h"
#include "ui/scenarios/routes/act.h"
#include "ui/scenarios/routes/stage.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>

#include <memory>

namespace podesk {

/// Carries out commands by mouse and keys in the real widgets: by the page that people use for the command, and where
/// none says it whole, or the rules will refuse it, by the form of "Run command...". A page that does not answer is
/// left for the form as well, as long as nothing has been run.
class WidgetPerformer : public Performer
{
    Q_OBJECT
public:
    WidgetPerformer(WorkspaceView* view, QObject* parent);
    ~WidgetPerformer() override;

    void setPace(int millisecondsPerAct) override { m_pace = millisecondsPerAct; }
    void perform(const Command& command, const QString& identity) override;
    void stop() override;
    /// How long a widget may take to be there before the way is given up.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

Q_SIGNALS:
    /// The way that is taken now: by a page, or by the form.
    void wayChosen(bool isByPage);

private:
    enum class Phase { Idle, Clearing, Asking, Acting, Answering, Tidying };

    void enter(Phase phase);
    void wake();
    void tick();
    void decide();
    void ask();
    void begin(const Circumstances& now);
    void takeWay(QList<Act> acts, bool isByPage);
    void act();
    void waitForTarget(const Act& current);
    void doDeed();
    void next();
    void waitForAnswer();
    /// True when no dialog and no menu is open any more.
    bool closeOne();
    void giveUp(const QString& what);

    WorkspaceView* m_view;
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Command> m_command;
    QString m_identity;
    QList<Act> m_acts;
    qsizetype m_at = 0;
    Phase m_phase = Phase::Idle;
    bool m_isTouched = false; ///< the target of the present act was announced
    bool m_isDone = false;    ///< the present act; what it led to is waited for
    bool m_isByPage = false;
    bool m_hasBegun = false; ///< the command is under way: it must not be run a second time
    QPointer<QWidget> m_target;
    std::shared_ptr<CommandOutcome> m_outcome;
    QString m_failure;
    QElapsedTimer m_since;
    QList<QFuture<Circumstances>> m_asking; ///< every one that may still be under way
    Latest m_newest;
    int m_pace = 0;
    int m_patience = 8000;
    int m_turn = 0; ///< counts wake-ups, so that only the newest one acts
};

/// For players: makes one for a view.
PerformerMaker widgetPerformers();

} // namespace podesk
