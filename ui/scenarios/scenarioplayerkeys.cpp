// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the buttons, the step list and the keys of the player do.

#include "ui/checkout/tracedialog.h"
#include "ui/details/commanddialog.h"
#include "ui/details/telling.h"
#include "ui/scenarios/branchesdialog.h"
#include "ui/scenarios/marknamedialog.h"
#include "ui/scenarios/playcontrols.h"
#include "ui/scenarios/playdirector.h"
#include "ui/scenarios/presentation.h"
#include "ui/scenarios/questionpanel.h"
#include "ui/scenarios/scenarioplayer.h"
#include "ui/scenarios/stepsmodel.h"
#include "ui/scenarios/storypane.h"
#include "ui/scenarios/storytext.h"
#include "ui/scenarios/timeline.h"
#include "ui/shell/workspaceview.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace podesk {

using namespace Qt::StringLiterals;
using Button = PlayControls::Button;
using Phase = PlayDirector::Phase;

void ScenarioPlayer::wireControls()
{
    connect(m_controls, &PlayControls::pressed, this, [this](Button button) {
        if (m_director)
            press(int(button));
    });
    connect(m_controls->timeLine(), &TimeLine::jumpRequested, this, [this](qsizetype done) {
        if (m_director)
            m_director->jump(done, false);
    });
    connect(m_controls, &PlayControls::paceChanged, this, [this](int pace) {
        if (m_director)
            m_director->setPace(pace);
    });
    connect(m_controls->stopAtMismatch(), &QCheckBox::toggled, this, [this](bool stop) {
        if (m_director)
            m_director->setStopAtMismatch(stop);
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (m_director)
            m_director->jump(index.row(), true);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { m_controls->setBreak(m_steps->breaks().contains(index.row())); });
}

void ScenarioPlayer::wireStory()
{
    connect(m_story, &StoryPane::answered, this, [this](bool right, bool atOnce) {
        if (!m_director)
            return;
        // Asked again after going back, it is no first attempt any more.
        if (!m_firstAnswers.contains(m_director->shown()))
            m_firstAnswers.insert(m_director->shown(), right && atOnce);
        if (right)
            m_director->setQuestionOpen(false);
    });
    connect(m_story, &StoryPane::hintTaken, this, [this] { ++m_result.hints; });
    connect(m_story, &StoryPane::whyRequested, this, &ScenarioPlayer::showWhy);
}

void ScenarioPlayer::press(int button)
{
    switch (Button(button)) {
    case Button::First:
        return m_director->jump(0, true);
    case Button::Restart:
        return restart();
    case Button::Back:
        return m_director->back();
    case Button::DoForMe:
        return m_director->doForMe();
    case Button::DoMyself:
        return m_director->doMyself();
    case Button::Next:
        return m_director->next();
    case Button::Last:
        return m_director->runToEnd();
    case Button::Play:
        return m_director->togglePlay();
    case Button::Break:
        m_steps->toggleBreak(std::max(0, m_list->currentIndex().row()));
        m_director->setBreaks(m_steps->breaks());
        return refresh();
    case Button::Checkpoint:
        return askForMark(false);
    case Button::Branch:
        return m_director->phase() == Phase::Branch ? m_director->endBranch() : askForMark(true);
    case Button::Branches:
        return showBranches();
    case Button::KeepCopy:
        return m_view->backUp();
    case Button::Count:
        break;
    }
}

/// The play so far is over, and what comes is a play of its own.
void ScenarioPlayer::restart()
{
    if (m_play->isBusy())
        return;
    finish();
    m_isRestarting = true;
    m_director->jump(0, true);
}

void ScenarioPlayer::refreshButtons()
{
    const auto say = [this](Button button, const QString& reason) { m_controls->setObstacle(button, reason); };
    const QString nothing = m_director ? QString() : tr("The workspace is being made.");
    for (int button = 0; button < int(Button::Count); ++button)
        say(Button(button), nothing);
    if (!m_director)
        return;
    const Phase phase = m_director->phase();
    const bool isAtEnd = m_play->isAtEnd() && phase == Phase::Outcome;
    const bool isBranch = phase == Phase::Branch;
    const bool isAtStart = m_play->done() == 0 && phase == Phase::Told;
    const QString branch = tr("Return to the scenario first.");
    const QString end = isBranch ? branch : isAtEnd ? tr("This was the last step.") : QString();
    for (const Button button : {Button::Next, Button::Last, Button::Play})
        say(button, end);
    const QString start = isAtStart ? tr("This is the beginning.") : QString();
    for (const Button button : {Button::First, Button::Back, Button::Restart})
        say(button, start);
    const QString done = isBranch ? branch : phase == Phase::Outcome ? tr("This step is done.") : QString();
    say(Button::DoForMe, done);
    const bool isTold = m_director->step() && m_director->step()->command.isEmpty();
    const QString telling = isTold ? tr("This step only tells something.") : QString();
    say(Button::DoMyself, !done.isEmpty()              ? done
                          : phase == Phase::Practising ? tr("It is your turn already.")
                                                       : telling);
    m_controls->setPlaying(m_director->isPlaying());
    m_controls->setBranching(isBranch);
    if (isActiveWindow() && !QApplication::focusWidget())
        takeFocus(); // what had it cannot be pressed any more
}

void ScenarioPlayer::askForMark(bool branch)
{
    QStringList taken;
    for (const PlayMark& mark : m_play->marks())
        taken << mark.name;
    const QString kind = branch ? tr("Branch %1") : tr("Checkpoint %1");
    const QString proposal = kind.arg(taken.size() + 1);
    const QString title = branch ? tr("Branch from here") : tr("Save as checkpoint");
    const QString text = branch ? tr("From here on you do as you like, beside the scenario. Everything you do is "
                                     "remembered under this name, and the scenario goes on from where you left it.")
                                : tr("This moment, with what was done by hand, can be returned to until the player is "
                                     "closed.");
    auto* dialog = openDialog<MarkNameDialog>(title, text, proposal, taken, this);
    connect(dialog, &MarkNameDialog::named, this, [this, branch](const QString& name) {
        if (!m_director)
            return;
        if (branch)
            m_director->beginBranch(name);
        else
            m_play->mark(PlayMark::Kind::Checkpoint, name);
    });
}

void ScenarioPlayer::showBranches()
{
    auto* dialog = openDialog<BranchesDialog>(m_play, this);
    connect(dialog, &BranchesDialog::returnRequested, this, [this](qsizetype mark) {
        if (m_director)
            m_director->returnTo(mark);
    });
}

void ScenarioPlayer::showWhy(qsizetype index)
{
    const PlayedStep* outcome = m_director ? m_director->outcome() : nullptr;
    const QList<StepWhy> whys = outcome ? whysOf(*outcome) : QList<StepWhy>();
    if (index < 0 || index >= whys.size())
        return;
    const StepWhy& why = whys.at(index);
    const Telling telling = why.explanation ? tellingOf(*why.explanation) : tellingOf(*why.refusal, why.trace);
    openDialog<TraceDialog>(tr("Why"), telling, this);
}

/// Whether a key that was pressed in this window is the player's own: the pages and fields keep theirs.
bool ScenarioPlayer::takesKey(int key)
{
    const QWidget* focus = QApplication::focusWidget();
    const bool isRunning = m_director->isPlaying() || m_director->phase() == Phase::Performing;
    const bool isTyping = qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QComboBox*>(focus) ||
                          qobject_cast<const QAbstractSpinBox*>(focus);
    const bool isOurs = focus && m_controls->isAncestorOf(focus);
    // A list or menu that is open has the keys; only where the performer has opened it, Space still pauses.
    const QWidget* popup = QApplication::activePopupWidget();
    const bool isPerformers =
        m_director->phase() == Phase::Performing && popup && !m_controls->isAncestorOf(popup->parentWidget());
    if (popup && !(isPerformers && key == Qt::Key_Space))
        return false;
    if (key == Qt::Key_Space && isRunning && !(isOurs && qobject_cast<const QAbstractButton*>(focus))) {
        m_director->pause(); // from wherever the player has led the focus
        return true;
    }
    if (QApplication::activeModalWidget() || isTyping || !m_view || m_view->isAncestorOf(focus))
        return false;
    if (key == Qt::Key_Space) {
        if (qobject_cast<const QAbstractButton*>(focus))
            return false;
        m_director->togglePlay();
        return true;
    }
    if (qobject_cast<const QRadioButton*>(focus) || focus == m_controls->timeLine())
        return false;
    if (key == Qt::Key_Left)
        m_director->back();
    else
        m_director->next();
    return true;
}

bool ScenarioPlayer::eventFilter(QObject* watched, QEvent* event)
{
    // A performer that types sends its keys itself; those of a person come from the window system.
    if (event->type() != QEvent::KeyPress || !event->spontaneous() || !watched->isWidgetType() || !m_director)
        return QMainWindow::eventFilter(watched, event);
    const auto* widget = static_cast<QWidget*>(watched);
    bool isHere = false;
    for (const QWidget* window = widget->window(); window && !isHere;
         window = window->parentWidget() ? window->parentWidget()->window() : nullptr)
        isHere = window == this;
    const auto* pressed = static_cast<QKeyEvent*>(event);
    int key = pressed->key();
    // What a presenter's remote sends.
    if (m_presentation->isOn() && (key == Qt::Key_PageDown || key == Qt::Key_PageUp))
        key = key == Qt::Key_PageDown ? Qt::Key_Right : Qt::Key_Left;
    const bool isKey = key == Qt::Key_Space || key == Qt::Key_Left || key == Qt::Key_Right;
    const auto modifiers = pressed->modifiers() & ~Qt::KeypadModifier;
    if (isHere && isKey && modifiers == Qt::NoModifier && takesKey(key))
        return true;
    return QMainWindow::eventFilter(watched, event);
}

} // namespace podesk
