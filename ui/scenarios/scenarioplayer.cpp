// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scenarioplayer.h"

#include "ui/commandform/commandformaction.h"
#include "ui/common/headinglabel.h"
#include "ui/common/theme.h"
#include "ui/common/windowsize.h"
#include "ui/common/workspacepage.h"
#include "ui/help/helpdesk.h"
#include "ui/lists/orderactions.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/scenarios/playcontrols.h"
#include "ui/scenarios/playdirector.h"
#include "ui/scenarios/presentation.h"
#include "ui/scenarios/stepsmodel.h"
#include "ui/scenarios/storypane.h"
#include "ui/scenarios/timeline.h"
#include "ui/scenarios/touchoutline.h"
#include "ui/shell/actingas.h"
#include "ui/shell/integrationmenu.h"
#include "ui/shell/workspacebinding.h"
#include "ui/shell/workspacesession.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/words.h"

#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;
using Phase = PlayDirector::Phase;

ScenarioPlayer::ScenarioPlayer(UiSettings* settings, PerformerMaker performers, QWidget* parent)
    : QMainWindow(parent, Qt::Window)
    , m_settings(settings)
    , m_performers(std::move(performers))
    , m_pageSettings(std::make_unique<UiSettings>(m_own.filePath(u"pages.ini"_s)))
    , m_title(new HeadingLabel(1.2, this))
    , m_sign(new QLabel(this))
    , m_waiting(new QLabel(this))
    , m_list(new QListView(this))
    , m_steps(new StepsModel(this))
    , m_story(new StoryPane(this))
    , m_controls(new PlayControls(this))
    , m_bar(new QToolBar(this))
    , m_outline(new TouchOutline(this))
{
    setObjectName(u"scenarioPlayer"_s);
    setWindowIcon(QIcon(u":/podesk/icons/podesk.svg"_s));
    m_presentation = new Presentation(this, settings, m_sign, this);
    if (!HelpDesk::of(this))
        m_help = new HelpDesk(settings, this);
    else
        m_help = HelpDesk::of(this);
    build();
    wireControls();
    wireStory();
    retranslate();
    connect(m_presentation, &Presentation::toggled, this, &ScenarioPlayer::present);
    qApp->installEventFilter(this);
    openWithinScreen(this, QSize(1200, 780));
}

ScenarioPlayer::~ScenarioPlayer()
{
    finish();
    takeDown();
}

void ScenarioPlayer::build()
{
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_across = new QSplitter(Qt::Horizontal, whole);
    m_across->setObjectName(u"playerSplitter"_s);
    m_across->setChildrenCollapsible(false);
    m_across->addWidget(buildSide());
    auto* stage = new QWidget(m_across);
    m_stage = new QVBoxLayout(stage);
    m_stage->setContentsMargins(0, 0, 0, 0);
    m_stage->setSpacing(0);
    m_bar->setObjectName(u"playerBar"_s);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize(QSize(18, 18));
    m_stage->addWidget(m_bar);
    m_waiting->setObjectName(u"playerWaiting"_s);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setWordWrap(true);
    m_stage->addWidget(m_waiting, 1);
    m_across->addWidget(stage);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({330, 870});
    column->addWidget(m_across, 1);
    column->addWidget(m_controls);
    setCentralWidget(whole);
}

QWidget* ScenarioPlayer::buildHeader()
{
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(8, 3, 8, 3);
    m_title->setObjectName(u"playerTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_sign->setObjectName(u"presentationSign"_s);
    m_sign->setFrameShape(QFrame::Box);
    m_presentButton = new QToolButton(header);
    m_presentButton->setObjectName(u"presentButton"_s);
    m_presentButton->setDefaultAction(m_presentation->action());
    m_presentButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row->addWidget(m_title, 1);
    row->addWidget(m_sign);
    row->addWidget(m_presentButton);
    return header;
}

QWidget* ScenarioPlayer::buildSide()
{
    auto* side = new QSplitter(Qt::Vertical, m_across);
    side->setObjectName(u"playerSide"_s);
    side->setChildrenCollapsible(false);
    m_list->setObjectName(u"steps"_s);
    m_list->setModel(m_steps);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->addWidget(m_list);
    side->addWidget(m_story);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    side->setSizes({170, 420});
    return side;
}

void ScenarioPlayer::open(const Scenario& scenario, Edition edition, Mode mode)
{
    finish();
    takeDown();
    m_mode = mode;
    beginResult(scenario.id, edition, scenario.steps.size());
    m_failure.reset();
    m_waiting->show();
    m_steps->setScenario(scenario);
    m_controls->timeLine()->setSteps(scenario.steps.size());
    m_play = new ScenarioPlay(scenario, edition, this);
    connect(m_play, &ScenarioPlay::started, this, &ScenarioPlayer::adopt);
    connect(m_play, &ScenarioPlay::failed, this, [this](const Error& error) {
        m_failure = error;
        retranslate();
        Q_EMIT failed(error);
    });
    retranslate();
    m_play->start();
    refresh();
}

/// What the window says itself; its parts and its pages say theirs.
void ScenarioPlayer::retranslate()
{
    m_bar->setAccessibleName(tr("Tool bar"));
    m_list->setAccessibleName(tr("Steps"));
    m_list->setToolTip(tr("Enter goes to a step"));
    m_presentation->retranslate();
    m_presentButton->setAccessibleName(m_presentation->action()->toolTip());
    if (!m_play)
        return;
    const QString& title = m_play->scenario().title;
    setWindowTitle(tr("%1 - Scenario - PO Desk").arg(title));
    m_title->setText(tr("%1, rules of %2").arg(title, editionText(m_play->edition())));
    m_waiting->setText(m_failure ? tr("The scenario cannot be played. %1").arg(words::errorSentence(*m_failure))
                                 : tr("Making a workspace for “%1”…").arg(title));
    if (m_undo)
        m_undo->setText(tr("Undo"));
    if (m_session)
        m_controls->setDate(words::dateText(m_session->facts().now, QLocale()));
}

void ScenarioPlayer::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_across)
        return;
    retranslate();
    refresh();
}

/// The workspace is there: its pages come on the stage.
void ScenarioPlayer::adopt()
{
    m_session = new WorkspaceSession(m_play->client(), m_play->facts(), this);
    m_view = new WorkspaceView(m_session, m_pageSettings.get(), this);
    m_waiting->hide();
    m_stage->addWidget(m_view, 1);
    connect(m_view, &WorkspaceView::ruleRequested, m_help, &HelpDesk::openRule);
    connect(m_session, &WorkspaceSession::factsChanged, this, &ScenarioPlayer::retranslate);
    bindCheckout(*m_view);
    fillBar();
    retranslate();
    Performer* performer = m_performers ? m_performers(m_view, m_view) : nullptr;
    m_director = new PlayDirector(m_play, m_view, performer, this);
    wireDirector();
    m_story->follow(m_director, m_play->scenario());
    m_director->setPace(m_controls->pace());
    m_director->setStopAtMismatch(m_controls->stopAtMismatch()->isChecked());
    m_director->begin();
    m_director->setPractising(m_mode == Mode::Practise);
    present(m_presentation->isOn());
    Q_EMIT opened();
}

void ScenarioPlayer::fillBar()
{
    // First what a step needs most: who acts. What does not fit beside it goes behind the arrow.
    m_bar->addAction(m_view->actingAs());
    m_bar->addSeparator();
    OrderActions* orders = m_view->ordersPage()->actions();
    for (const auto act :
         {OrderActions::Act::Add, OrderActions::Act::Edit, OrderActions::Act::Activate, OrderActions::Act::Suspend}) {
        orders->action(act)->setPriority(QAction::LowPriority);
        m_bar->addAction(orders->action(act));
    }
    m_undo = new QAction(themedIcon(u"undo"_s), {}, m_view);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setPriority(QAction::LowPriority);
    connect(m_undo, &QAction::triggered, m_view, [view = m_view] { view->runner()->run(Undo{}); });
    m_bar->addAction(m_undo);
    m_bar->addSeparator();
    m_bar->addAction(m_view->integrationMenu()->menuAction());
    m_bar->addAction(m_view->commandFormAction());
    for (int i = 0; i < std::min(9, int(m_view->pages().size())); ++i) {
        auto* way = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), m_view);
        connect(way, &QShortcut::activated, m_view,
                [view = m_view, i] { view->showPage(view->pages().at(i)->place()); });
    }
}

void ScenarioPlayer::wireDirector()
{
    connect(m_director, &PlayDirector::changed, this, &ScenarioPlayer::refresh);
    connect(m_director, &PlayDirector::touched, m_outline, &TouchOutline::show);
    connect(m_director, &PlayDirector::untouched, m_outline, &TouchOutline::hide);
    connect(m_director, &PlayDirector::untouched, this, [this] {
        // The performer has left it on a page; who watches goes on by keys.
        if (m_director->phase() == Phase::Performing && m_view->isAncestorOf(focusWidget()))
            takeFocus();
    });
    connect(m_director, &PlayDirector::touched, m_story,
            [this](QWidget* /*widget*/, const QString& spoken) { m_story->say(spoken); });
    connect(m_director, &PlayDirector::finished, this, &ScenarioPlayer::finish);
    connect(m_director, &PlayDirector::told, this, [this] {
        const QModelIndex row = m_steps->index(int(m_director->shown()));
        m_list->setCurrentIndex(row);
        m_list->scrollTo(row);
        if (m_isRestarting && m_play->done() == 0)
            beginResult(m_play->scenario().id, m_play->edition(), m_play->size());
        if (m_director->step() && m_director->step()->question && m_director->phase() != Phase::Outcome)
            m_asked.insert(m_director->shown());
    });
    connect(m_play, &ScenarioPlay::marked, this, [this](qsizetype mark) {
        m_story->say(tr("“%1” is remembered. “Branches…” leads back to it.").arg(m_play->marks().at(mark).name));
    });
}

void ScenarioPlayer::takeDown()
{
    m_outline->hide();
    m_story->follow(nullptr, {});
    if (m_director)
        m_director->stop();
    m_bar->clear();
    delete m_director;
    delete m_view;
    delete m_session;
    delete m_play;
    m_director = nullptr;
    m_view = nullptr;
    m_undo = nullptr;
    m_session = nullptr;
    m_play = nullptr;
}

void ScenarioPlayer::beginResult(const QString& scenario, Edition edition, qsizetype steps)
{
    m_result = {};
    m_result.scenario = scenario;
    m_result.edition = edition;
    m_result.steps = steps;
    m_asked.clear();
    m_firstAnswers.clear();
    m_isEnded = false;
    m_isRestarting = false;
}

/// What came of the play is told once, at its end or when it is left.
void ScenarioPlayer::finish()
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    m_result.questions = m_asked.size();
    m_result.rightAtOnce = m_firstAnswers.values().count(true);
    Q_EMIT ended(m_result);
}

void ScenarioPlayer::refresh()
{
    QList<StepsModel::State> states;
    QSet<qsizetype> faults;
    const QList<PlayedStep> played = m_play ? m_play->played() : QList<PlayedStep>();
    qsizetype byHand = 0;
    for (const PlayedStep& step : played) {
        const bool holds = step.report.holds();
        byHand += step.byHand ? 1 : 0;
        if (!holds)
            faults.insert(states.size());
        states.append(holds ? StepsModel::State::AsExpected : StepsModel::State::NotAsExpected);
    }
    m_result.stepsDone = std::max(m_result.stepsDone, qsizetype(states.size()));
    m_result.stepsByHand = std::max(m_result.stepsByHand, byHand);
    m_result.practised = m_result.stepsByHand > 0;
    m_result.mismatches = faults.values();
    m_steps->setStates(states, m_director ? m_director->shown() : 0);
    m_controls->timeLine()->setDone(states.size());
    m_controls->timeLine()->setMarks(m_steps->breaks(), faults);
    showNavigation();
    refreshButtons();
}

void ScenarioPlayer::closeEvent(QCloseEvent* event)
{
    m_presentation->setOn(false);
    finish();
    QMainWindow::closeEvent(event);
}

/// Presenting, the ways to other pages and to other rules are away until somebody goes one of them.
void ScenarioPlayer::showNavigation()
{
    const bool isUsed =
        m_director && (m_director->phase() == Phase::Performing || m_director->phase() == Phase::Practising ||
                       m_director->phase() == Phase::Branch);
    for (const QString& name : {u"navigation"_s, u"edition"_s}) {
        if (auto* way = m_view ? m_view->findChild<QWidget*>(name) : nullptr)
            way->setVisible(!m_presentation->isOn() || isUsed);
    }
}

void ScenarioPlayer::present(bool on)
{
    m_list->setVisible(!on);
    m_controls->setPresenting(on);
    showNavigation();
    if (on && m_usualSizes.isEmpty()) { // the story is what a room reads
        m_usualSizes = m_across->sizes();
        m_across->setSizes({width() * 2 / 5, width() * 3 / 5});
    } else if (!on && !m_usualSizes.isEmpty()) {
        m_across->setSizes(std::exchange(m_usualSizes, {}));
    }
    takeFocus();
}

/// To where the keys that go on and back are the player's own.
void ScenarioPlayer::takeFocus()
{
    QWidget* place =
        m_list->isHidden() ? static_cast<QWidget*>(m_controls->button(PlayControls::Button::Next)) : m_list;
    place->setFocus();
}

} // namespace podesk
