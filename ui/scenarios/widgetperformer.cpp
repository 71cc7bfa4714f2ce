// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/widgetperformer.h"

#include "core/engine/scenariorunner.h"
#include "ui/common/commandrunner.h"
#include "ui/scenarios/routes/acts.h"
#include "ui/scenarios/routes/routes.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/words.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 2;

QString nameOf(const Command& command)
{
    return QString(definitionOf(command).name);
}

} // namespace

WidgetPerformer::WidgetPerformer(WorkspaceView* view, QObject* parent) : Performer(parent), m_view(view)
{
    // What is done without an identity leaves the same records by hand as by the engine.
    view->runner()->setOwner(ScenarioRunner::owner());
    connect(view->runner(), &CommandRunner::taskStarted, this,
            [this] { m_hasBegun = m_hasBegun || m_phase == Phase::Acting || m_phase == Phase::Answering; });
    connect(view->runner(), &CommandRunner::finished, this, [this](const Command&, const CommandOutcome& outcome) {
        if (m_hasBegun && !m_outcome)
            m_outcome = std::make_shared<CommandOutcome>(outcome);
    });
}

WidgetPerformer::~WidgetPerformer()
{
    for (QFuture<Circumstances>& each : m_asking)
        each.waitForFinished(); // they look into a client that may go next
}

void WidgetPerformer::perform(const Command& command, const QString& identity)
{
    stop();
    m_stage.reset();
    m_command = std::make_unique<Command>(command);
    m_identity = identity;
    m_outcome.reset();
    m_failure.clear();
    m_hasBegun = false;
    enter(Phase::Clearing);
}

void WidgetPerformer::stop()
{
    m_newest.forget();
    ++m_turn;
    if (m_phase == Phase::Idle)
        return;
    enter(Phase::Tidying);
    m_command.reset(); // and with it whom to tell
}

void WidgetPerformer::enter(Phase phase)
{
    m_phase = phase;
    m_since.start();
    wake();
}

/// A timer of its own for each look: a menu that is open runs an event loop inside of the act that opened it.
void WidgetPerformer::wake()
{
    QTimer::singleShot(lookEveryMs, this, [this, turn = ++m_turn] {
        if (turn == m_turn)
            tick();
    });
}

void WidgetPerformer::tick()
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Asking:
        return;
    case Phase::Clearing:
        return closeOne() || m_since.elapsed() > m_patience ? decide() : wake();
    case Phase::Acting:
        return act();
    case Phase::Answering:
        return waitForAnswer();
    case Phase::Tidying:
        break;
    }
    if (!closeOne() && m_since.elapsed() < m_patience)
        return wake();
    m_phase = Phase::Idle;
    m_stage.reset();
    if (!std::exchange(m_command, nullptr))
        return;
    if (m_outcome)
        Q_EMIT done(*m_outcome);
    else
        Q_EMIT failed(m_failure);
}

/// A way that was given up leaves the form; at the beginning there is everything to be found out.
void WidgetPerformer::decide()
{
    if (m_stage)
        takeWay(wayByForm(*m_stage, *m_command), false);
    else
        ask();
}

void WidgetPerformer::ask()
{
    enter(Phase::Asking);
    RunOptions options = m_view->runner()->options();
    options.identity = m_identity;
    // Those that were stopped go on looking until they have found.
    m_asking.removeIf([](const QFuture<Circumstances>& each) { return each.isFinished(); });
    m_asking.append(circumstancesOf(m_view->runner()->client(), *m_command, options));
    m_newest.ask(m_asking.last(), this, [this](const Circumstances& now) { begin(now); });
}

void WidgetPerformer::begin(const Circumstances& now)
{
    m_stage = std::make_unique<Stage>(m_view);
    m_stage->now = now;
    m_stage->identity = m_identity;
    if (const Way way = wayByPages(*m_stage, *m_command))
        takeWay(*way, true);
    else
        takeWay(wayByForm(*m_stage, *m_command), false);
}

void WidgetPerformer::takeWay(QList<Act> acts, bool isByPage)
{
    Acts first(*m_stage);
    first.actAs(m_identity);
    m_acts = first.take() + acts;
    m_at = 0;
    m_isTouched = m_isDone = false;
    m_isByPage = isByPage;
    Q_EMIT wayChosen(isByPage);
    enter(Phase::Acting);
}

void WidgetPerformer::act()
{
    if (m_outcome)
        return enter(Phase::Tidying);
    if (m_at == m_acts.size())
        return enter(Phase::Answering);
    const Act& current = m_acts.at(m_at);
    if (m_isDone) {
        if (!current.isSeen || current.isSeen())
            return next();
        if (m_since.elapsed() > m_patience)
            return giveUp(tr("Nothing came of it: %1").arg(current.spoken(m_target ? m_target.data() : m_view)));
        return wake();
    }
    if (!m_isTouched && current.isNeeded && !current.isNeeded())
        return next();
    waitForTarget(current);
}

void WidgetPerformer::waitForTarget(const Act& current)
{
    QWidget* target = current.target();
    if (!target) {
        m_isTouched = false;
        if (m_since.elapsed() > m_patience)
            return giveUp(tr("What is needed next is not there or cannot be used (act %L1 of %L2).")
                              .arg(m_at + 1)
                              .arg(m_acts.size()));
        return wake();
    }
    // Proposals that came late lie over what is to be touched, and would take the click.
    QWidget* popup = QApplication::activePopupWidget();
    if (popup && popup != target && !popup->isAncestorOf(target)) {
        m_stage->hand.press(popup, Qt::Key_Escape);
        return wake();
    }
    // Without a window manager nobody gives the window its focus back when a dialog closes.
    QWidget* window = m_stage->hand.top()->window();
    if (QApplication::activeWindow() != window && !QApplication::activePopupWidget())
        window->activateWindow();
    if (!m_isTouched || m_target != target) {
        m_isTouched = true;
        m_target = target;
        m_since.start();
        Hand::reveal(target);
        Q_EMIT touched(target, current.spoken(target));
        return wake();
    }
    if (m_since.elapsed() < m_pace)
        return wake();
    doDeed();
}

void WidgetPerformer::doDeed()
{
    const Act current = m_acts.at(m_at);
    m_isDone = true;
    m_since.start();
    wake(); // first: what opens a menu comes back when that is closed
    current.deed(m_target);
}

void WidgetPerformer::next()
{
    ++m_at;
    m_isTouched = m_isDone = false;
    m_since.start();
    wake();
}

void WidgetPerformer::waitForAnswer()
{
    if (m_outcome)
        return enter(Phase::Tidying);
    if (!m_hasBegun && m_since.elapsed() > m_patience)
        return giveUp(tr("The page did not run the command."));
    wake();
}

void WidgetPerformer::giveUp(const QString& what)
{
    if (m_isByPage && !m_hasBegun)
        return enter(Phase::Clearing);
    m_failure = tr("%1 could not be carried out by the pages. %2", "command, reason")
                    .arg(words::commandName(nameOf(*m_command)), what);
    enter(Phase::Tidying);
}

bool WidgetPerformer::closeOne()
{
    Hand hand(m_view->window());
    QWidget* top = hand.top();
    if (top == m_view->window())
        return true;
    if (top->windowType() == Qt::Popup) {
        top->close();
        return false;
    }
    for (const QString& name : {u"discard"_s, u"cancel"_s, u"verb"_s}) {
        auto* button = top->findChild<QPushButton*>(name);
        if (button && button->isVisible() && button->isEnabled()) {
            hand.click(button);
            return false;
        }
    }
    hand.press(top, Qt::Key_Escape);
    return false;
}

PerformerMaker widgetPerformers()
{
    return [](WorkspaceView* view, QObject* parent) { return new WidgetPerformer(view, parent); };
}

} // namespace podesk
