// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/playdirector.h"

#include "ui/common/permissions.h"
#include "ui/scenarios/stepview.h"
#include "ui/shell/actingas.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/words.h"

#include <QtWidgets/QComboBox>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int readingPerPace = 3; // one reads longer than one looks at an act
constexpr int settlingMs = 300;

} // namespace

PlayDirector::PlayDirector(ScenarioPlay* play, WorkspaceView* view, Performer* performer, QObject* parent)
    : QObject(parent), m_play(play), m_view(view), m_performer(performer), m_pages(new StepView(view))
{
    m_pause.setSingleShot(true);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settlingMs);
    connect(&m_pause, &QTimer::timeout, this, &PlayDirector::playOn);
    wirePlay();
    wirePages(view);
}

void PlayDirector::wirePlay()
{
    connect(m_play, &ScenarioPlay::stepped, this, &PlayDirector::stepped);
    connect(m_play, &ScenarioPlay::moved, this, &PlayDirector::arrive);
    connect(m_play, &ScenarioPlay::busyChanged, this, &PlayDirector::changed);
    connect(m_play, &ScenarioPlay::unmet, this, [this](const StepReport& report) {
        if (m_phase == Phase::Performing) { // by the pages it came out otherwise: the engine's word decides
            Q_EMIT untouched();
            m_play->forward();
            return;
        }
        m_lastTry = report;
        Q_EMIT changed();
    });
    connect(m_play, &ScenarioPlay::refused, this, [this](const Error& error) {
        m_isPlaying = false;
        if (m_phase == Phase::Performing)
            m_phase = Phase::Told;
        Q_EMIT untouched();
        Q_EMIT said(words::errorSentence(error));
        Q_EMIT changed();
    });
    connect(m_play, &ScenarioPlay::returned, this, [this](qsizetype mark, bool isExact) {
        const PlayMark& there = m_play->marks().at(mark);
        if (!isExact)
            Q_EMIT said(tr("“%1” could not be brought back exactly.").arg(there.name));
        if (there.kind == PlayMark::Kind::Branch || !there.byHand.isEmpty()) {
            m_branch = there.name;
            setPhase(Phase::Branch);
        }
    });
    if (!m_performer)
        return;
    connect(m_performer, &Performer::touched, this, &PlayDirector::touched);
    connect(m_performer, &Performer::done, this, &PlayDirector::performed);
    connect(m_performer, &Performer::failed, this, [this](const QString& why) {
        if (m_phase != Phase::Performing)
            return;
        Q_EMIT untouched();
        Q_EMIT said(why);
        m_play->forward();
    });
}

/// What the learner does is judged when it is done; imports and the like change records without a command of the pages.
void PlayDirector::wirePages(WorkspaceView* view)
{
    CommandRunner* runner = view->runner();
    connect(runner, &CommandRunner::taskStarted, this, [this] { ++m_tasks; });
    connect(runner, &CommandRunner::taskFinished, this, [this] { --m_tasks; });
    connect(runner, &CommandRunner::finished, this, [this](const Command&, const CommandOutcome& outcome) {
        m_settled.stop();
        tried(outcome);
    });
    connect(m_play->client(), &EngineClient::changed, this, [this] {
        if (m_phase == Phase::Practising)
            m_settled.start();
    });
    connect(&m_settled, &QTimer::timeout, this, [this] { tried(std::nullopt); });
}

void PlayDirector::tried(const std::optional<CommandOutcome>& outcome)
{
    // One judgement at a time: a second one would be about the step after.
    if (m_phase == Phase::Practising && m_tasks == 0 && !m_play->isBusy())
        m_play->judge(outcome, true);
}

const ScenarioStep* PlayDirector::step() const
{
    return m_shown < m_play->size() ? &m_play->scenario().steps.at(m_shown) : nullptr;
}

const PlayedStep* PlayDirector::outcome() const
{
    return m_shown < m_play->done() ? &m_play->played().at(m_shown) : nullptr;
}

void PlayDirector::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

void PlayDirector::setPractising(bool practising)
{
    m_practises = practising;
    if (m_phase == Phase::Told || m_phase == Phase::Practising)
        tell(m_shown);
}

void PlayDirector::setPace(int milliseconds)
{
    m_pace = milliseconds;
    if (m_performer)
        m_performer->setPace(milliseconds);
}

void PlayDirector::setQuestionOpen(bool open)
{
    if (open == m_isQuestionOpen)
        return;
    m_isQuestionOpen = open;
    if (!open && m_isPlaying)
        m_pause.start(m_pace * readingPerPace);
    Q_EMIT changed();
}

void PlayDirector::begin()
{
    tell(0);
}

void PlayDirector::tell(qsizetype step)
{
    m_shown = std::max<qsizetype>(0, std::min(step, m_play->size() - 1));
    m_pages->forgetWhy(); // what is selected from now on is somebody else's choice
    m_settled.stop();     // it was about the step before
    m_lastTry.reset();
    m_branch.clear();
    m_isQuestionOpen = this->step() && this->step()->question.has_value();
    m_phase = Phase::Told;
    if (m_practises && this->step() && !this->step()->command.isEmpty()) {
        m_phase = Phase::Practising;
        actAs(this->step()->identity);
    }
    Q_EMIT told();
    Q_EMIT changed();
}

/// The case says who does it; the learner is not asked to find out.
void PlayDirector::actAs(const QString& identity)
{
    QComboBox* choice = m_view->actingAs()->choice();
    choice->setCurrentIndex(std::max(0, choice->findData(identity)));
    m_view->runner()->permissions()->setIdentity(identity);
}

void PlayDirector::next()
{
    if (m_play->isBusy() || m_phase == Phase::Branch)
        return;
    if (m_phase == Phase::Performing || m_phase == Phase::Practising)
        skip();
    else if (m_phase == Phase::Outcome && m_play->isAtEnd())
        Q_EMIT said(tr("This was the last step."));
    else if (m_phase == Phase::Outcome)
        tell(m_play->done());
    else
        carryOut();
}

void PlayDirector::doForMe()
{
    if (!m_play->isBusy() && canAct())
        carryOut();
}

void PlayDirector::carryOut()
{
    const ScenarioStep* step = this->step();
    const bool byPages = m_performer && step && !step->command.isEmpty() && commandFromJson(step->command);
    if (!byPages) {
        setPhase(Phase::Performing);
        m_play->forward();
        return;
    }
    setPhase(Phase::Performing);
    m_arrival = Arrival::Perform; // it begins where the step begins, whatever was tried before
    m_play->dropUnfinished();
}

void PlayDirector::perform()
{
    const Result<Command> command = commandFromJson(step()->command);
    if (!command || m_phase != Phase::Performing)
        return;
    m_performer->setPace(m_pace);
    m_performer->perform(*command, step()->identity);
}

void PlayDirector::performed(const CommandOutcome& outcome)
{
    if (m_phase != Phase::Performing)
        return;
    Q_EMIT untouched();
    m_play->judge(outcome, false);
}

void PlayDirector::doMyself()
{
    if (m_play->isBusy() || !canAct() || !step() || step()->command.isEmpty())
        return;
    m_isPlaying = false;
    actAs(step()->identity);
    setPhase(Phase::Practising);
}

void PlayDirector::skip()
{
    if (m_play->isBusy() || m_phase == Phase::Outcome || m_phase == Phase::Branch)
        return;
    stop();
    setPhase(Phase::Performing);
    m_play->forward();
}

void PlayDirector::stop()
{
    if (m_performer && m_phase == Phase::Performing)
        m_performer->stop();
    m_pause.stop();
    m_settled.stop();
    Q_EMIT untouched();
}

void PlayDirector::back()
{
    if (m_phase == Phase::Branch)
        return endBranch();
    if (m_play->isBusy())
        return;
    pause();
    stop();
    m_arrival = Arrival::Tell;
    const bool isUnfinished = m_phase == Phase::Performing || m_lastTry;
    if (m_play->done() == 0 || isUnfinished)
        m_play->dropUnfinished();
    else
        m_play->back();
}

/// Nothing that is under way stays so; a branch is not lost.
void PlayDirector::leave()
{
    pause();
    stop();
    if (m_phase == Phase::Branch)
        m_play->mark(PlayMark::Kind::Branch, m_branch);
}

void PlayDirector::jump(qsizetype done, bool telling)
{
    if (m_play->isBusy())
        return;
    leave();
    m_arrival = telling || done == 0 ? Arrival::Tell : Arrival::Outcome;
    m_play->jump({done, m_stopAtMismatch, {}});
}

void PlayDirector::runToEnd()
{
    if (m_play->isBusy())
        return;
    leave();
    m_arrival = Arrival::Outcome;
    m_play->jump({m_play->size(), m_stopAtMismatch, m_breaks});
}

/// After back() and jump(): forward() and judge() end in stepped().
void PlayDirector::arrive()
{
    const Arrival arrival = std::exchange(m_arrival, Arrival::None);
    if (arrival == Arrival::Outcome && m_play->done() > 0) {
        m_shown = m_play->done() - 1;
        Q_EMIT told();
        stepped();
    } else if (arrival == Arrival::Perform) {
        perform();
    } else if (arrival != Arrival::None) {
        tell(m_play->done());
    }
}

void PlayDirector::stepped()
{
    m_shown = m_play->done() - 1;
    m_lastTry.reset();
    m_isQuestionOpen = false;
    m_branch.clear();
    Q_EMIT untouched();
    if (step()->view)
        m_pages->show(*step()->view);
    const bool isFault = !m_play->played().last().report.holds();
    if (m_play->isAtEnd() || (isFault && m_stopAtMismatch))
        m_isPlaying = false;
    if (m_isPlaying)
        m_pause.start(m_pace * readingPerPace);
    setPhase(Phase::Outcome);
    if (m_play->isAtEnd())
        Q_EMIT finished();
}

void PlayDirector::playOn()
{
    if (!m_isPlaying || m_play->isBusy())
        return;
    if (m_phase == Phase::Outcome) {
        tell(m_play->done());
        if (m_breaks.contains(m_shown)) {
            pause();
            Q_EMIT said(tr("Stopped at the break point before step %1.").arg(m_shown + 1));
        } else if (!m_isQuestionOpen) {
            m_pause.start(m_pace * readingPerPace);
        }
    } else if (m_phase != Phase::Performing) {
        carryOut();
    }
}

void PlayDirector::togglePlay()
{
    if (m_isPlaying) {
        pause();
        return;
    }
    if (m_phase == Phase::Branch || (m_play->isAtEnd() && m_phase == Phase::Outcome))
        return;
    m_isPlaying = true;
    Q_EMIT changed();
    if (m_phase == Phase::Told && m_isQuestionOpen)
        Q_EMIT said(tr("Answer the question, or go to the next step."));
    else
        m_pause.start(0);
}

/// A step that has begun is carried to its end.
void PlayDirector::pause()
{
    m_isPlaying = false;
    m_pause.stop();
    Q_EMIT changed();
}

void PlayDirector::beginBranch(const QString& name)
{
    pause();
    stop();
    m_pages->forgetWhy();
    m_branch = name;
    setPhase(Phase::Branch);
}

void PlayDirector::endBranch()
{
    if (m_phase != Phase::Branch || m_play->isBusy())
        return;
    m_play->mark(PlayMark::Kind::Branch, m_branch);
    m_arrival = Arrival::Tell;
    m_play->dropUnfinished();
}

void PlayDirector::returnTo(qsizetype mark)
{
    if (m_play->isBusy())
        return;
    leave();
    m_arrival = Arrival::Tell;
    m_play->returnTo(mark);
}

} // namespace podesk
