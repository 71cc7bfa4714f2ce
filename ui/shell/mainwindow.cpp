// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/details/checkpointdialog.h"
#include "ui/details/comparedialog.h"
#include "ui/details/restorecheckpointdialog.h"
#include "ui/help/helpdesk.h"
#include "ui/lists/listheader.h"
#include "ui/lists/listtable.h"
#include "ui/lists/orderactions.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/scenarios/scenariospage.h"
#include "ui/settings/checkresultdialog.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/appearance.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/startpage.h"
#include "ui/shell/taskarea.h"
#include "ui/shell/workspacebinding.h"
#include "ui/shell/workspaceopener.h"
#include "ui/shell/workspacesession.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/words.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolBar>

namespace podesk {

using namespace Qt::StringLiterals;
using Act = ShellActions::Act;

MainWindow::MainWindow(UiSettings* settings, words::Language* language, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(new ShellActions(this))
    , m_appearance(nullptr)
    , m_opener(new WorkspaceOpener(settings, this))
    , m_bar(new QToolBar(this))
    , m_central(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_tasks(new TaskArea(this))
    , m_helpDesk(new HelpDesk(settings, this))
    , m_state(new QLabel(this))
{
    setObjectName(u"mainWindow"_s);
    build();
    m_appearance = new Appearance(settings, language, m_actions, this);
    wireFile();
    wireOpener();
    wireEdit();
    wireView();
    wireWorkspace();
    constexpr QSize first(1200, 780);
    if (!restoreGeometry(m_settings->state(u"window"_s)))
        resize(first);
    updateFacts();
    showWelcome();
}

MainWindow::~MainWindow()
{
    closeWorkspace();
}

void MainWindow::build()
{
    setWindowIcon(QIcon(u":/podesk/icons/podesk.svg"_s));
    m_actions->fillMenuBar(menuBar());
    m_bar->setObjectName(u"toolBar"_s);
    m_bar->setMovable(false);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize(QSize(18, 18));
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->toggleViewAction()->setVisible(false);
    addToolBar(m_bar);
    m_central->setObjectName(u"central"_s);
    m_central->addWidget(m_start);
    setCentralWidget(m_central);
    m_state->setObjectName(u"workspaceState"_s);
    m_state->setTextFormat(Qt::PlainText);
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->addPermanentWidget(m_tasks);
    statusBar()->addPermanentWidget(m_state);
    m_actions->setOrderActions(nullptr, m_bar);
    m_actions->setRecent(m_settings->recentWorkspaces());
    for (const Act id : {Act::Undo, Act::Redo})
        addAction(m_actions->action(id));
}

void MainWindow::wireFile()
{
    const auto on = [this](Act id, auto run) { connect(m_actions->action(id), &QAction::triggered, this, run); };
    on(Act::NewWorkspace, [this] { m_opener->askForNew(); });
    on(Act::OpenWorkspace, [this] { m_opener->askForFile(); });
    on(Act::OpenDemo, [this] { openDemo(); });
    on(Act::Import, [this] { m_view->importOrders(); });
    on(Act::Export, [this] { m_view->currentList()->exportShown(); });
    on(Act::BackUp, [this] { m_view->backUp(); });
    on(Act::Check, [this] { openDialog<CheckResultDialog>(m_session->client(), this); });
    on(Act::Quit, [this] { close(); });
    connect(m_actions, &ShellActions::recentChosen, this, &MainWindow::openWorkspace);
}

void MainWindow::wireOpener()
{
    connect(m_opener, &WorkspaceOpener::opened, this, &MainWindow::adopt);
    connect(m_opener, &WorkspaceOpener::failed, this, &MainWindow::refuse);
    connect(m_opener, &WorkspaceOpener::opening, this, [this](const QString& path) {
        if (m_view)
            return;
        m_start->showOpening(path);
        m_central->setCurrentWidget(m_start);
    });
    connect(m_start, &StartPage::newRequested, m_opener, &WorkspaceOpener::askForNew);
    connect(m_start, &StartPage::openRequested, m_opener, &WorkspaceOpener::askForFile);
    connect(m_start, &StartPage::demoRequested, this, [this] { openDemo(); });
    connect(m_start, &StartPage::scenariosRequested, this, [this] {
        const auto show = [this] { m_view->showPage(Place::Scenarios); };
        connect(this, &MainWindow::workspaceOpened, this, show, Qt::SingleShotConnection);
        openDemo();
    });
    connect(m_start, &StartPage::pathRequested, this, &MainWindow::openWorkspace);
    connect(m_start, &StartPage::returnRequested, this, [this] { m_central->setCurrentWidget(m_view); });
}

void MainWindow::wireEdit()
{
    const auto on = [this](Act id, auto run) { connect(m_actions->action(id), &QAction::triggered, this, run); };
    on(Act::Undo, [this] { m_view->runner()->run(Undo{}); });
    on(Act::Redo, [this] { m_view->runner()->run(Redo{}); });
    on(Act::Copy, [this] { m_view->currentList()->copyRows(false); });
    on(Act::CopyWithHeaders, [this] { m_view->currentList()->copyRows(true); });
    on(Act::SelectAll, [this] { m_view->currentList()->table()->selectAll(); });
    on(Act::Filter, [this] { m_view->currentPage()->focusFilter(); });
    on(Act::Preferences, [this] { preferences(); });
}

void MainWindow::wireView()
{
    const auto on = [this](Act id, auto run) { connect(m_actions->action(id), &QAction::triggered, this, run); };
    on(Act::Refresh, [this] { m_view->currentPage()->refresh(); });
    on(Act::Columns, [this] { m_view->currentList()->chooseColumns(); });
    on(Act::Details, [this](bool shown) { m_view->setDetailsShown(shown); });
    on(Act::DetailsBeside, [this](bool beside) { m_view->setDetailsBeside(beside); });
    on(Act::Why, [this] { m_view->showWhy(); });
    on(Act::NextPane, [this] { m_view->focusNextPane(); });
    on(Act::ResetLayout, [this] { resetLayout(); });
}

void MainWindow::wireWorkspace()
{
    const auto on = [this](Act id, auto run) { connect(m_actions->action(id), &QAction::triggered, this, run); };
    on(Act::SaveCheckpoint, [this] { openDialog<CheckpointDialog>(m_view->runner(), this); });
    on(Act::RestoreCheckpoint, [this] { openDialog<RestoreCheckpointDialog>(m_view->runner(), this); });
    on(Act::CompareCheckpoints, [this] { openDialog<CompareDialog>(m_view->runner(), this); });
    on(Act::RuleHelp, [this] { m_helpDesk->openHere(); });
    on(Act::Shortcuts, [this] { openDialog<ShortcutsDialog>(m_actions->withKeys(), this); });
    on(Act::About, [this] { openDialog<AboutDialog>(m_session ? &m_session->facts() : nullptr, this); });
}

void MainWindow::showWelcome()
{
    m_start->showWelcome(m_settings->recentWorkspaces());
    m_central->setCurrentWidget(m_start);
}

void MainWindow::openWorkspace(const QString& path)
{
    m_opener->open(path);
}

void MainWindow::openDemo(const QString& path)
{
    m_opener->openDemo(path);
}

QString MainWindow::workspacePath() const
{
    return m_session ? m_session->path() : QString();
}

void MainWindow::adopt(WorkspaceSession* session)
{
    closeWorkspace();
    session->setParent(this);
    m_session = session;
    m_view = new WorkspaceView(session, m_settings, this);
    m_central->addWidget(m_view);
    m_central->setCurrentWidget(m_view);
    m_tasks->follow(m_view->runner());
    connect(session, &WorkspaceSession::factsChanged, this, &MainWindow::updateFacts);
    updateFacts();
    bindActions();
    m_view->currentPage()->focusContent();
    Q_EMIT workspaceOpened();
}

void MainWindow::bindActions()
{
    m_actions->setOrderActions(m_view->ordersPage()->actions(), m_bar);
    m_actions->setRecent(m_settings->recentWorkspaces());
    for (const Act id : {Act::Copy, Act::CopyWithHeaders, Act::SelectAll})
        m_view->pageStack()->addAction(m_actions->action(id));
    m_actions->action(Act::Details)->setChecked(m_view->isDetailsShown());
    m_actions->action(Act::DetailsBeside)->setChecked(m_view->isDetailsBeside());
    m_actions->setPage(*m_view->currentPage());
    connect(m_view, &WorkspaceView::ruleRequested, m_helpDesk, &HelpDesk::openRule);
    bindWorkspace(*m_view, *m_actions, *m_bar);
    // Queued: the view that asks goes when the other workspace comes.
    connect(m_view, &WorkspaceView::workspaceRequested, this, &MainWindow::openWorkspace, Qt::QueuedConnection);
    connect(m_view, &WorkspaceView::detailsShownChanged, m_actions->action(Act::Details), &QAction::setChecked);
    connect(m_view, &WorkspaceView::pageChanged, this, [this] { m_actions->setPage(*m_view->currentPage()); });
}

void MainWindow::refuse(const QString& path, const Error& error)
{
    m_start->showProblem(path, error, m_view != nullptr);
    m_central->setCurrentWidget(m_start);
    Q_EMIT workspaceFailed(error);
}

void MainWindow::closeWorkspace()
{
    if (!m_session)
        return;
    m_view->saveLayout();
    m_view->runner()->cancelAll();
    m_actions->setOrderActions(nullptr, m_bar);
    m_actions->setInvoiceActions({});
    delete m_view;
    delete m_session;
    m_view = nullptr;
    m_session = nullptr;
}

void MainWindow::preferences()
{
    auto* dialog = openDialog<PreferencesDialog>(m_settings, m_session ? m_session->path() : QString(), this);
    connect(dialog, &PreferencesDialog::languageChanged, m_appearance, &Appearance::setLanguage);
    connect(dialog, &PreferencesDialog::themeChanged, m_appearance, &Appearance::setTheme);
    connect(dialog, &PreferencesDialog::textSizeChanged, m_appearance, &Appearance::setTextSize);
    if (m_view)
        connect(dialog, &PreferencesDialog::scenarioFolderChanged, m_view->scenariosPage(), &ScenariosPage::refresh);
    connect(dialog, &PreferencesDialog::layoutReset, this, &MainWindow::resetLayout);
}

void MainWindow::resetLayout()
{
    m_settings->resetLayout();
    m_settings->setText(u"details"_s, {});
    if (!m_view)
        return;
    m_view->restoreLayout();
    for (WorkspacePage* page : m_view->pages()) {
        if (auto* list = qobject_cast<ListPage*>(page))
            list->table()->header()->resetColumns();
    }
    m_actions->action(Act::DetailsBeside)->setChecked(m_view->isDetailsBeside());
}

void MainWindow::updateFacts()
{
    const WorkspaceFacts* facts = m_session ? &m_session->facts() : nullptr;
    m_actions->setFacts(facts);
    setWindowTitle(facts ? tr("%1 - PO Desk").arg(facts->name) : tr("PO Desk"));
    m_state->setText(facts ? tr("%1, rules of %2").arg(words::clockWord(facts->clock), editionText(facts->edition))
                           : QString());
    m_state->setToolTip(facts ? QDir::toNativeSeparators(facts->path).toHtmlEscaped() : QString());
    m_bar->setWindowTitle(tr("Tool bar"));
    m_bar->setAccessibleName(tr("Tool bar"));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_state)
        return;
    m_actions->retranslate();
    updateFacts();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings->setState(u"window"_s, saveGeometry());
    if (m_view)
        m_view->saveLayout();
    QMainWindow::closeEvent(event);
}

} // namespace podesk
