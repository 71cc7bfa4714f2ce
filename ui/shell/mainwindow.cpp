// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/common/latest.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/details/checkpointdialog.h"
#include "ui/details/importdialog.h"
#include "ui/details/restorecheckpointdialog.h"
#include "ui/lists/listtable.h"
#include "ui/lists/orderactions.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/settings/checkresultdialog.h"
#include "ui/settings/newworkspacedialog.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/simulationbar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/taskarea.h"
#include "ui/shell/workspacesession.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolBar>

namespace podesk {

using namespace Qt::StringLiterals;
using Id = ShellActions::Id;

namespace {

/// Not shown yet: the caller says what it is for and opens it.
QFileDialog* fileDialog(const QString& name, const QString& title, const QString& place, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, title, place, MainWindow::tr("Workspaces (*.podesk);;All files (*)"));
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

MainWindow::MainWindow(UiSettings* settings, words::Language* language, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_language(language)
    , m_actions(new ShellActions(this))
    , m_bar(new QToolBar(this))
    , m_central(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_tasks(new TaskArea(this))
    , m_state(new QLabel(this))
{
    setObjectName(u"mainWindow"_s);
    build();
    wireFile();
    wireEdit();
    wireView();
    wireWorkspace();
    restoreLayout();
    m_actions->setTheme(settings->theme());
    m_actions->setLanguage(settings->language());
    m_textSize = settings->text(u"text-size"_s, u"100"_s).toInt();
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
    for (const Id id : {Id::Undo, Id::Redo})
        addAction(m_actions->action(id));
}

void MainWindow::wireFile()
{
    const auto on = [this](Id id, auto run) { connect(m_actions->action(id), &QAction::triggered, this, run); };
    on(Id::NewWorkspace, [this] { newWorkspace(); });
    on(Id::OpenWorkspace, [this] { chooseWorkspace(); });
    on(Id::OpenDemo, [this] { openDemo(); });
    on(Id::Import, [this] { openDialog<ImportDialog>(m_view->runner(), this); });
    on(Id::Export, [this] { m_view->currentPage()->exportShown(); });
    on(Id::BackUp, [this] { backUp(); });
    on(Id::Check, [this] { openDialog<CheckResultDialog>(m_session->client(), this); });
    on(Id::Quit, [this] { close(); });
    connect(m_actions, &ShellActions::recentChosen, this, &MainWindow::openWorkspace);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newWorkspace);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseWorkspace);
    connect(m_start, &StartPage::demoRequested, this, [this] { openDemo(); });
    connect(m_start, &StartPage::pathRequested, this, &MainWindow::openWorkspace);
    connect(m_start, &StartPage::returnRequested, this, [this] { m_central->setCurrentWidget(m_view); });
}

void MainWindow::wireEdit()
{
    const auto on = [this](Id id, auto run) { connect(m_actions->action(id), &QAction::triggered, this, run); };
    on(Id::Undo, [this] { undo(false); });
    on(Id::Redo, [this] { undo(true); });
    on(Id::Copy, [this] { m_view->currentPage()->copyRows(false); });
    on(Id::CopyWithHeaders, [this] { m_view->currentPage()->copyRows(true); });
    on(Id::SelectAll, [this] { m_view->currentPage()->table()->selectAll(); });
    on(Id::Filter, [this] { m_view->currentPage()->focusFilter(); });
    on(Id::Preferences, [this] { preferences(); });
}

void MainWindow::wireView()
{
    const auto on = [this](Id id, auto run) { connect(m_actions->action(id), &QAction::triggered, this, run); };
    on(Id::PageOrders, [this] { m_view->showPage(0); });
    on(Id::PageLines, [this] { m_view->showPage(1); });
    on(Id::PageActivity, [this] { m_view->showPage(2); });
    on(Id::Refresh, [this] { m_view->currentPage()->refresh(); });
    on(Id::Columns, [this] { m_view->currentPage()->chooseColumns(); });
    on(Id::Details, [this](bool shown) { m_view->setDetailsShown(shown); });
    on(Id::DetailsBeside, [this](bool beside) { m_view->setDetailsBeside(beside); });
    on(Id::NextPane, [this] { m_view->focusNextPane(); });
    on(Id::TextLarger, [this] { stepTextSize(1); });
    on(Id::TextSmaller, [this] { stepTextSize(-1); });
    on(Id::TextNormal, [this] { setTextSize(textSizes().constFirst()); });
    on(Id::ResetLayout, [this] { resetLayout(); });
    connect(m_actions, &ShellActions::themeChosen, this, &MainWindow::setTheme);
    connect(m_actions, &ShellActions::languageChosen, this, &MainWindow::setLanguage);
}

void MainWindow::wireWorkspace()
{
    const auto on = [this](Id id, auto run) { connect(m_actions->action(id), &QAction::triggered, this, run); };
    on(Id::SaveCheckpoint, [this] { openDialog<CheckpointDialog>(m_view->runner(), this); });
    on(Id::RestoreCheckpoint, [this] { openDialog<RestoreCheckpointDialog>(m_view->runner(), this); });
    on(Id::AdvanceMonthEnd, [this] { m_view->simulationBar()->advanceToMonthEnd(); });
    on(Id::AdvanceTo, [this] { m_view->simulationBar()->chooseTime(); });
    on(Id::Shortcuts, [this] { openDialog<ShortcutsDialog>(m_actions->withKeys(), this); });
    on(Id::About, [this] { openDialog<AboutDialog>(m_session ? &m_session->facts() : nullptr, this); });
}

void MainWindow::showWelcome()
{
    m_start->showWelcome(m_settings->recentWorkspaces());
    m_central->setCurrentWidget(m_start);
}

/// A session that takes the window over once it is open; one that is still being opened gives way.
WorkspaceSession* MainWindow::beginSession()
{
    if (m_opening)
        m_opening->deleteLater();
    m_opening = new WorkspaceSession(this);
    connect(m_opening, &WorkspaceSession::opened, this, [this, session = m_opening] { adopt(session); });
    connect(m_opening, &WorkspaceSession::failed, this,
            [this, session = m_opening](const Error& error) { refuse(session, error); });
    return m_opening;
}

void MainWindow::openWorkspace(const QString& path)
{
    if (!m_view) {
        m_start->showOpening(path);
        m_central->setCurrentWidget(m_start);
    }
    beginSession()->open(path);
}

void MainWindow::openDemo(const QString& path)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString file = path.isEmpty() ? QDir(folder).filePath(u"demo.podesk"_s) : path;
    if (QFileInfo::exists(file)) {
        openWorkspace(file);
        return;
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    beginSession()->createDemo(file);
}

void MainWindow::adopt(WorkspaceSession* session)
{
    if (session != m_opening)
        return;
    m_opening = nullptr;
    closeWorkspace();
    m_session = session;
    m_view = new WorkspaceView(session, m_settings, this);
    m_central->addWidget(m_view);
    m_central->setCurrentWidget(m_view);
    m_tasks->follow(m_view->runner());
    m_actions->setOrderActions(m_view->ordersPage()->actions(), m_bar);
    m_view->ordersPage()->setImportAction(m_actions->action(Id::Import));
    for (const Id id : {Id::Copy, Id::CopyWithHeaders, Id::SelectAll, Id::Filter})
        m_view->pageStack()->addAction(m_actions->action(id));
    connect(session, &WorkspaceSession::factsChanged, this, &MainWindow::updateFacts);
    connect(m_view, &WorkspaceView::detailsShownChanged, m_actions->action(Id::Details), &QAction::setChecked);
    connect(m_view, &WorkspaceView::pageChanged, this,
            [this](int page) { m_actions->action(Id(int(Id::PageOrders) + page))->setChecked(true); });
    m_settings->addRecentWorkspace(session->path());
    m_actions->setRecent(m_settings->recentWorkspaces());
    updateFacts();
    m_actions->action(Id::Details)->setChecked(m_view->isDetailsShown());
    m_actions->action(Id::DetailsBeside)->setChecked(m_view->isDetailsBeside());
    m_actions->action(Id::PageOrders)->setChecked(true);
    if (m_creating)
        m_creating->accept();
    m_view->ordersPage()->focusFilter();
    Q_EMIT workspaceOpened();
}

void MainWindow::closeWorkspace()
{
    if (!m_session)
        return;
    m_view->saveLayout();
    m_view->runner()->cancelAll();
    m_actions->setOrderActions(nullptr, m_bar);
    delete m_view;
    delete m_session;
    m_view = nullptr;
    m_session = nullptr;
}

void MainWindow::refuse(WorkspaceSession* session, const Error& error)
{
    if (session != m_opening)
        return;
    m_opening = nullptr;
    session->deleteLater();
    if (m_creating) {
        m_creating->setProblem(words::errorSentence(error));
    } else {
        m_start->showProblem(session->path(), error, m_view != nullptr);
        m_central->setCurrentWidget(m_start);
    }
    Q_EMIT workspaceFailed(error);
}

void MainWindow::newWorkspace()
{
    if (m_creating)
        return;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_creating = openDialog<NewWorkspaceDialog>(m_settings->text(u"workspace-folder"_s, documents), this);
    connect(m_creating, &NewWorkspaceDialog::createRequested, this,
            [this](const QString& path, const NewWorkspace& settings) {
                m_settings->setText(u"workspace-folder"_s, QFileInfo(path).absolutePath());
                beginSession()->create(path, settings);
            });
    connect(m_creating, &QDialog::finished, this, [this] { m_creating = nullptr; });
}

void MainWindow::chooseWorkspace()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = fileDialog(u"openWorkspaceDialog"_s, tr("Open a workspace"),
                              m_settings->text(u"workspace-folder"_s, documents), this);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings->setText(u"workspace-folder"_s, QFileInfo(path).absolutePath());
        openWorkspace(path);
    });
    dialog->open();
}

void MainWindow::backUp()
{
    const QFileInfo file(m_session->path());
    const QString name =
        tr("%1-backup-%2.podesk").arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    auto* dialog = fileDialog(u"backUpDialog"_s, tr("Back up to"), file.dir().filePath(name), this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"podesk"_s);
    connect(dialog, &QFileDialog::fileSelected, m_view, [this](const QString& path) {
        whenDone(m_session->client()->backup(path), m_view, [this, path](const Result<void>& done) {
            if (done)
                m_view->messages()->show(MessageBar::Level::Success,
                                         tr("The workspace was backed up to %1.").arg(path));
            else
                m_view->messages()->show(MessageBar::Level::Error, words::errorSentence(done.error()));
        });
    });
    dialog->open();
}

void MainWindow::undo(bool again)
{
    m_view->runner()->run(again ? Command(Redo{}) : Command(Undo{}), m_view, [this](const CommandOutcome& outcome) {
        if (outcome.isDone() && outcome.rows.size() == 1)
            m_view->ordersPage()->revealRecord(outcome.rows.constFirst().id.value);
    });
}

void MainWindow::preferences()
{
    auto* dialog = openDialog<PreferencesDialog>(m_settings, m_session ? m_session->path() : QString(), this);
    connect(dialog, &PreferencesDialog::languageChanged, this, &MainWindow::setLanguage);
    connect(dialog, &PreferencesDialog::themeChanged, this, &MainWindow::setTheme);
    connect(dialog, &PreferencesDialog::textSizeChanged, this, &MainWindow::setTextSize);
    connect(dialog, &PreferencesDialog::layoutReset, this, &MainWindow::resetLayout);
}

void MainWindow::setTheme(UiSettings::Theme theme)
{
    m_settings->setTheme(theme);
    applyTheme(theme);
    m_actions->setTheme(theme);
}

void MainWindow::setLanguage(const QString& code)
{
    m_settings->setLanguage(code);
    m_language->install(code);
    m_actions->setLanguage(code);
}

void MainWindow::setTextSize(int percent)
{
    m_textSize = percent;
    m_settings->setText(u"text-size"_s, QString::number(percent));
    applyTextSize(percent);
}

void MainWindow::stepTextSize(int by)
{
    const QList<int> sizes = textSizes();
    const qsizetype at = std::max<qsizetype>(0, sizes.indexOf(m_textSize));
    setTextSize(sizes[std::clamp<qsizetype>(at + by, 0, sizes.size() - 1)]);
}

void MainWindow::resetLayout()
{
    m_settings->resetLayout();
    m_settings->setText(u"details"_s, {});
    if (!m_view)
        return;
    m_view->restoreLayout();
    for (ListPage* page : m_view->pages())
        page->table()->resetColumns();
    m_actions->action(Id::DetailsBeside)->setChecked(m_view->isDetailsBeside());
}

void MainWindow::updateFacts()
{
    const WorkspaceFacts* facts = m_session ? &m_session->facts() : nullptr;
    m_actions->setFacts(facts);
    setWindowTitle(facts ? tr("%1 - PO Desk").arg(facts->name) : tr("PO Desk"));
    m_state->setText(facts
                         ? tr("%1 clock, rules of %2").arg(words::clockWord(facts->clock), editionText(facts->edition))
                         : QString());
    m_state->setToolTip(facts ? QDir::toNativeSeparators(facts->path).toHtmlEscaped() : QString());
    m_bar->setWindowTitle(tr("Tool bar"));
    m_bar->setAccessibleName(tr("Tool bar"));
}

void MainWindow::restoreLayout()
{
    constexpr QSize first(1200, 780);
    if (!restoreGeometry(m_settings->state(u"window"_s)))
        resize(first);
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
