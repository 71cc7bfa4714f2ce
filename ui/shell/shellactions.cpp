// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

#include "ui/common/theme.h"
#include "ui/lists/orderactions.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QKeySequence>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolBar>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

struct Plan
{
    ShellActions::Act id;
    const char* name;
    const char* icon;
    QList<QKeySequence> keys;
    bool inPage = false; ///< the key works where the list is, so that forms keep it for themselves
    bool needsWorkspace = true;
};

QKeySequence keys(const char* text)
{
    return QKeySequence(QString::fromLatin1(text));
}

QList<Plan> plans()
{
    using Act = ShellActions::Act;
    return {{Act::NewWorkspace, "newWorkspace", "add", {keys("Ctrl+Shift+N")}, false, false},
            {Act::OpenWorkspace, "openWorkspace", "open", {QKeySequence::Open}, false, false},
            {Act::OpenDemo, "openDemo", "", {}, false, false},
            {Act::Import, "importOrders", "import", {keys("Ctrl+I")}},
            {Act::Export, "exportShown", "export", {keys("Ctrl+E")}},
            {Act::BackUp, "backUp", "", {}},
            {Act::Check, "checkWorkspace", "", {}},
            {Act::Quit, "quit", "", {QKeySequence::Quit}, false, false},
            {Act::Undo, "undo", "undo", {QKeySequence::Undo}},
            {Act::Redo, "redo", "redo", {keys("Ctrl+Shift+Z"), keys("Ctrl+Y")}},
            {Act::Copy, "copyRows", "", {QKeySequence::Copy}, true},
            {Act::CopyWithHeaders, "copyRowsWithHeaders", "", {keys("Ctrl+Shift+C")}, true},
            {Act::SelectAll, "selectAllRows", "", {QKeySequence::SelectAll}, true},
            {Act::Filter, "focusFilter", "filter", {QKeySequence::Find, keys("/")}},
            {Act::Preferences, "preferences", "", {keys("Ctrl+,")}, false, false},
            {Act::PageOrders, "showPurchaseOrders", "purchase-orders", {keys("Ctrl+1")}},
            {Act::PageLines, "showLineItems", "line-items", {keys("Ctrl+2")}},
            {Act::PageActivity, "showActivity", "activity", {keys("Ctrl+3")}},
            {Act::Refresh, "refreshList", "", {keys("F5")}},
            {Act::Columns, "chooseColumns", "columns", {}},
            {Act::Details, "showDetails", "panel", {keys("F9")}},
            {Act::DetailsBeside, "detailsBeside", "", {}},
            {Act::NextPane, "nextPane", "", {keys("F6")}},
            {Act::TextLarger, "textLarger", "", {keys("Ctrl+="), keys("Ctrl++")}, false, false},
            {Act::TextSmaller, "textSmaller", "", {keys("Ctrl+-")}, false, false},
            {Act::TextNormal, "textNormal", "", {keys("Ctrl+0")}, false, false},
            {Act::ResetLayout, "resetLayout", "", {}, false, false},
            {Act::SaveCheckpoint, "saveCheckpoint", "", {}},
            {Act::RestoreCheckpoint, "restoreCheckpoint", "", {}},
            {Act::AdvanceMonthEnd, "clockMonthEnd", "clock", {keys("Ctrl+.")}},
            {Act::AdvanceTo, "clockTo", "", {keys("Ctrl+Shift+.")}},
            {Act::Shortcuts, "shortcuts", "", {keys("Ctrl+/")}, false, false},
            {Act::About, "about", "", {}, false, false}};
}

} // namespace

ShellActions::ShellActions(QWidget* window) : QObject(window)
{
    build();
}

void ShellActions::build()
{
    for (const Plan& plan : plans()) {
        auto* action = new QAction(this);
        action->setObjectName(QString::fromLatin1(plan.name));
        if (*plan.icon)
            action->setIcon(themedIcon(QString::fromLatin1(plan.icon)));
        action->setShortcuts(plan.keys);
        action->setShortcutContext(plan.inPage ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
        action->setProperty("needsWorkspace", plan.needsWorkspace);
        m_actions[std::size_t(plan.id)] = action;
    }
    for (const Act id : {Act::Details, Act::DetailsBeside})
        action(id)->setCheckable(true);
    auto* pages = new QActionGroup(this);
    for (const Act id : {Act::PageOrders, Act::PageLines, Act::PageActivity}) {
        action(id)->setCheckable(true);
        pages->addAction(action(id));
    }
    action(Act::Quit)->setMenuRole(QAction::QuitRole);
    action(Act::Preferences)->setMenuRole(QAction::PreferencesRole);
    action(Act::About)->setMenuRole(QAction::AboutRole);
}

void ShellActions::fillMenuBar(QMenuBar* bar)
{
    const auto menuOf = [this, bar](const QString& name, std::initializer_list<std::initializer_list<Act>> groups) {
        QMenu* menu = bar->addMenu(QString());
        menu->setObjectName(name);
        menu->setToolTipsVisible(true);
        for (const auto& group : groups) {
            if (!menu->isEmpty())
                menu->addSeparator();
            for (const Act id : group)
                menu->addAction(action(id));
        }
        return menu;
    };
    m_file = menuOf(u"fileMenu"_s, {{Act::NewWorkspace, Act::OpenWorkspace, Act::OpenDemo},
                                    {Act::Import, Act::Export},
                                    {Act::BackUp, Act::Check},
                                    {Act::Quit}});
    m_recent = new QMenu(m_file);
    m_recent->setObjectName(u"recentMenu"_s);
    m_file->insertMenu(action(Act::OpenDemo), m_recent);
    m_edit = menuOf(
        u"editMenu"_s,
        {{Act::Undo, Act::Redo}, {Act::Copy, Act::CopyWithHeaders, Act::SelectAll}, {Act::Filter}, {Act::Preferences}});
    m_view = menuOf(u"viewMenu"_s, {{Act::PageOrders, Act::PageLines, Act::PageActivity},
                                    {Act::Refresh, Act::Columns},
                                    {Act::Details, Act::DetailsBeside, Act::NextPane},
                                    {Act::TextLarger, Act::TextSmaller, Act::TextNormal},
                                    {Act::ResetLayout}});
    buildThemes();
    buildLanguages();
    m_orders = bar->addMenu(QString());
    m_orders->setObjectName(u"orderMenu"_s);
    m_orders->setToolTipsVisible(true);
    m_workspace = menuOf(u"workspaceMenu"_s,
                         {{Act::SaveCheckpoint, Act::RestoreCheckpoint}, {Act::AdvanceMonthEnd, Act::AdvanceTo}});
    m_help = menuOf(u"helpMenu"_s, {{Act::Shortcuts}, {Act::About}});
    retranslate();
    setFacts(nullptr);
}

void ShellActions::buildThemes()
{
    m_themes = new QMenu(m_view);
    m_themes->setObjectName(u"themeMenu"_s);
    m_themeGroup = new QActionGroup(this);
    for (const auto theme : {UiSettings::Theme::System, UiSettings::Theme::Light, UiSettings::Theme::Dark}) {
        QAction* action = m_themeGroup->addAction(m_themes->addAction(QString()));
        action->setObjectName(u"theme-%1"_s.arg(int(theme)));
        action->setCheckable(true);
        action->setData(int(theme));
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeChosen(theme); });
    }
    m_view->insertMenu(action(Act::TextLarger), m_themes);
}

void ShellActions::buildLanguages()
{
    m_languages = new QMenu(m_view);
    m_languages->setObjectName(u"languageMenu"_s);
    m_languageGroup = new QActionGroup(this);
    for (const QString& code : QStringList{QString()} + words::Language::codes()) {
        QAction* action = m_languageGroup->addAction(m_languages->addAction(words::Language::nameOf(code)));
        action->setObjectName(u"language-"_s + code);
        action->setCheckable(true);
        action->setData(code);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
    m_view->insertMenu(action(Act::TextLarger), m_languages);
    m_view->insertSeparator(action(Act::TextLarger));
}

void ShellActions::setOrderActions(OrderActions* orders, QToolBar* bar)
{
    m_orderActions = orders;
    m_orders->clear();
    bar->clear();
    m_orders->menuAction()->setVisible(orders != nullptr);
    bar->setVisible(orders != nullptr);
    if (!orders)
        return;
    m_orders->addActions(orders->menuActions());
    for (const auto act :
         {OrderActions::Act::Add, OrderActions::Act::Edit, OrderActions::Act::Activate, OrderActions::Act::Suspend})
        bar->addAction(orders->action(act));
    bar->addSeparator();
    for (const Act id : {Act::Import, Act::Export})
        bar->addAction(action(id));
    bar->addSeparator();
    for (const Act id : {Act::Undo, Act::Redo, Act::Details})
        bar->addAction(action(id));
}

void ShellActions::setRecent(const QStringList& paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QAction* action = m_recent->addAction(QDir::toNativeSeparators(path).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
}

void ShellActions::setFacts(const WorkspaceFacts* facts)
{
    m_facts = facts ? std::optional(*facts) : std::nullopt;
    for (QAction* action : m_actions)
        action->setEnabled(facts || !action->property("needsWorkspace").toBool());
    updateUndo();
    const bool simulated = facts && facts->clock == ClockKind::Simulated;
    const QString reason =
        facts && !simulated ? tr("This workspace runs on the real clock, which nobody moves.") : QString();
    for (const Act id : {Act::AdvanceMonthEnd, Act::AdvanceTo}) {
        action(id)->setEnabled(simulated);
        action(id)->setToolTip(reason.isEmpty() ? action(id)->whatsThis() : reason);
        action(id)->setStatusTip(action(id)->toolTip());
    }
    action(Act::RestoreCheckpoint)->setEnabled(facts && !facts->checkpoints.isEmpty());
    action(Act::RestoreCheckpoint)
        ->setToolTip(facts && facts->checkpoints.isEmpty() ? tr("No checkpoint has been saved yet.")
                                                           : action(Act::RestoreCheckpoint)->whatsThis());
}

void ShellActions::updateUndo()
{
    const auto name = [](const QString& verb, const QString& command, const QString& subject) {
        const QString deed = words::commandName(command);
        return subject.isEmpty() ? tr("%1: %2", "undo: command").arg(verb, deed)
                                 : tr("%1: %2, %3", "undo: command, subject").arg(verb, deed, subject);
    };
    const auto set = [&](Act id, const QString& verb, const QString& none, const QString& command,
                         const QString& subject) {
        QAction* on = action(id);
        const bool possible = !command.isEmpty();
        on->setEnabled(possible);
        on->setText(possible ? name(verb, command, QString(subject).replace(u'&', u"&&"_s)) : verb);
        on->setIconText(QString(verb).remove(u'&'));
        on->setToolTip(possible ? on->text().remove(u'&') : none);
        on->setStatusTip(on->toolTip());
    };
    const WorkspaceFacts facts = m_facts.value_or(WorkspaceFacts());
    set(Act::Undo, tr("&Undo"), tr("There is nothing to undo."), facts.undoCommand, facts.undoSubject);
    set(Act::Redo, tr("&Redo"), tr("There is nothing to redo."), facts.redoCommand, facts.redoSubject);
}

void ShellActions::setTheme(UiSettings::Theme theme)
{
    for (QAction* action : m_themeGroup->actions())
        action->setChecked(action->data().toInt() == int(theme));
}

void ShellActions::setLanguage(const QString& code)
{
    for (QAction* action : m_languageGroup->actions())
        action->setChecked(action->data().toString() == code);
}

QList<QAction*> ShellActions::withKeys() const
{
    QList<QAction*> found;
    const QList<QAction*> orders = m_orderActions ? m_orderActions->menuActions() : QList<QAction*>();
    for (QAction* action : QList<QAction*>(m_actions.begin(), m_actions.end()) + orders) {
        if (!action->shortcuts().isEmpty())
            found << action;
    }
    return found;
}

void ShellActions::say(Act id, const QString& text, const QString& help)
{
    QAction* on = action(id);
    on->setText(text);
    on->setWhatsThis(help);
    on->setStatusTip(help);
    const QString keysText = on->shortcut().toString(QKeySequence::NativeText);
    on->setToolTip(keysText.isEmpty() ? help : tr("%1 (%2)").arg(help, keysText));
}

void ShellActions::retranslate()
{
    sayFile();
    sayEdit();
    sayView();
    sayOthers();
    sayMenus();
    const std::optional<WorkspaceFacts> facts = m_facts;
    setFacts(facts ? &*facts : nullptr);
}

void ShellActions::sayFile()
{
    say(Act::NewWorkspace, tr("&New workspace..."), tr("Makes a new workspace file"));
    say(Act::OpenWorkspace, tr("&Open..."), tr("Opens a workspace file"));
    say(Act::OpenDemo, tr("Open the &demo"), tr("Opens a workspace with invented purchase orders to look around in"));
    say(Act::Import, tr("&Import..."), tr("Reads purchase orders from files"));
    say(Act::Export, tr("&Export..."), tr("Writes what the list shows to a file"));
    say(Act::BackUp, tr("&Back up..."), tr("Copies the workspace to another file"));
    say(Act::Check, tr("&Check workspace..."), tr("Recomputes what must hold and names the record that does not"));
    say(Act::Quit, tr("&Quit"), tr("Closes the window; everything is saved already"));
}

void ShellActions::sayEdit()
{
    say(Act::Copy, tr("&Copy"), tr("Copies the selected rows for a spreadsheet"));
    say(Act::CopyWithHeaders, tr("Copy with &headers"), tr("Copies the selected rows and the columns' headings"));
    say(Act::SelectAll, tr("Select &all"), tr("Selects all rows of the list"));
    say(Act::Filter, tr("&Filter"), tr("Goes to the filter of the list"));
    say(Act::Preferences, tr("&Preferences..."), tr("Language, theme, text size"));
}

void ShellActions::sayView()
{
    say(Act::PageOrders, tr("&Purchase orders"), tr("Shows the purchase orders"));
    say(Act::PageLines, tr("&Line items"), tr("Shows the line items of all purchase orders"));
    say(Act::PageActivity, tr("&Activity"), tr("Shows everything that was done"));
    say(Act::Refresh, tr("&Refresh"), tr("Asks for the list again"));
    say(Act::Columns, tr("&Columns..."), tr("Chooses the columns of the list and their order"));
    say(Act::Details, tr("&Details"), tr("Shows what lies behind the selected row"));
    say(Act::DetailsBeside, tr("Details &beside the list"), tr("Puts the details at the side instead of below"));
    say(Act::NextPane, tr("&Next pane"), tr("Goes from navigation to list to details"));
    say(Act::TextLarger, tr("La&rger text"), tr("Makes all text larger"));
    say(Act::TextSmaller, tr("S&maller text"), tr("Makes all text smaller"));
    say(Act::TextNormal, tr("N&ormal text"), tr("Gives text its normal size"));
    say(Act::ResetLayout, tr("Re&set layout"), tr("Puts panes and columns back to where they were at first"));
}

void ShellActions::sayOthers()
{
    say(Act::SaveCheckpoint, tr("&Save checkpoint..."), tr("Names the present state, so that it can be gone back to"));
    say(Act::RestoreCheckpoint, tr("&Restore checkpoint..."), tr("Goes back to a named state"));
    say(Act::AdvanceMonthEnd, tr("Clock to next &month end"),
        tr("Moves the simulated clock past the end of this month"));
    say(Act::AdvanceTo, tr("Clock to &date..."), tr("Moves the simulated clock forward to a date"));
    say(Act::Shortcuts, tr("&Keyboard shortcuts"), tr("Lists all keys"));
    say(Act::About, tr("&About PO Desk"), tr("Versions and licence"));
}

void ShellActions::sayMenus()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_themes->setTitle(tr("&Theme"));
    m_languages->setTitle(tr("Lan&guage"));
    m_orders->setTitle(tr("&Purchase order"));
    m_workspace->setTitle(tr("&Workspace"));
    m_help->setTitle(tr("&Help"));
    const QStringList themes{tr("&System"), tr("&Light"), tr("&Dark")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themeGroup->actions().at(i)->setText(themes[i]);
    m_languageGroup->actions().constFirst()->setText(tr("&System"));
}

} // namespace podesk
