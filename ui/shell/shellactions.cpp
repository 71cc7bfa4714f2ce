// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

#include "ui/common/theme.h"
#include "ui/common/workspacepage.h"
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
            {Act::Import, "importOrders", "import", {keys("Ctrl+Shift+I")}},
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
            {Act::PageOverview, "showOverview", "overview", {keys("Ctrl+1")}},
            {Act::PageOrders, "showPurchaseOrders", "purchase-orders", {keys("Ctrl+2")}},
            {Act::PageLines, "showLineItems", "line-items", {keys("Ctrl+3")}},
            {Act::PageInvoices, "showInvoices", "invoices", {keys("Ctrl+4")}},
            {Act::PageCheckout, "showCheckout", "checkout", {keys("Ctrl+5")}},
            {Act::PageAgreements, "showAgreements", "agreements", {keys("Ctrl+6")}},
            {Act::PageScenarios, "showScenarios", "scenarios", {keys("Ctrl+7")}},
            {Act::PageOutbox, "showOutbox", "outbox", {keys("Ctrl+8")}},
            {Act::PageSupportCases, "showSupportCases", "support-cases", {keys("Ctrl+9")}},
            {Act::PageActivity, "showActivity", "activity", {}},
            {Act::PageOrganization, "showOrganization", "organization", {}},
            {Act::Refresh, "refreshList", "", {keys("F5")}},
            {Act::Columns, "chooseColumns", "columns", {}},
            {Act::Details, "showDetails", "panel", {keys("F9")}},
            {Act::DetailsBeside, "detailsBeside", "", {}},
            {Act::Timeline, "showTimeline", "", {keys("Ctrl+Shift+T")}},
            {Act::Why, "why", "", {keys("Ctrl+I")}},
            {Act::NextPane, "nextPane", "", {keys("F6")}},
            {Act::TextLarger, "textLarger", "", {keys("Ctrl+="), keys("Ctrl++")}, false, false},
            {Act::TextSmaller, "textSmaller", "", {keys("Ctrl+-")}, false, false},
            {Act::TextNormal, "textNormal", "", {keys("Ctrl+0")}, false, false},
            {Act::ResetLayout, "resetLayout", "", {}, false, false},
            {Act::SaveCheckpoint, "saveCheckpoint", "", {}},
            {Act::RestoreCheckpoint, "restoreCheckpoint", "", {}},
            {Act::CompareCheckpoints, "compareCheckpoints", "", {}},
            {Act::AdvanceNext, "clockNext", "clock", {keys("Ctrl+.")}},
            {Act::AdvanceMonthEnd, "clockMonthEnd", "", {}},
            {Act::AdvanceTo, "clockTo", "", {keys("Ctrl+Shift+.")}},
            {Act::PreviewInvoices, "previewInvoices", "invoices", {keys("Ctrl+Shift+M")}},
            {Act::RuleHelp, "ruleHelp", "information", {keys("F1")}, false, false},
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
    for (const Act id : {Act::Details, Act::DetailsBeside, Act::Timeline})
        action(id)->setCheckable(true);
    // Their icons say enough where a longer language would push who acts off the tool bar.
    for (const Act id : {Act::Import, Act::Export, Act::Redo, Act::Details})
        action(id)->setPriority(QAction::LowPriority);
    auto* pages = new QActionGroup(this);
    for (const Place place : allPlaces) {
        action(place)->setCheckable(true);
        pages->addAction(action(place));
    }
    action(Act::Quit)->setMenuRole(QAction::QuitRole);
    action(Act::Preferences)->setMenuRole(QAction::PreferencesRole);
    action(Act::About)->setMenuRole(QAction::AboutRole);
}

QAction* ShellActions::action(Place place) const
{
    return action(Act(int(Act::PageOverview) + int(place)));
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
    m_view = menuOf(u"viewMenu"_s, {{Act::PageOverview, Act::PageOrders, Act::PageLines, Act::PageInvoices,
                                     Act::PageCheckout, Act::PageAgreements, Act::PageScenarios, Act::PageOutbox,
                                     Act::PageSupportCases, Act::PageActivity, Act::PageOrganization},
                                    {Act::Refresh, Act::Columns},
                                    {Act::Details, Act::DetailsBeside, Act::Timeline, Act::Why, Act::NextPane},
                                    {Act::TextLarger, Act::TextSmaller, Act::TextNormal},
                                    {Act::ResetLayout}});
    buildThemes();
    buildLanguages();
    m_orders = bar->addMenu(QString());
    m_orders->setObjectName(u"orderMenu"_s);
    m_orders->setToolTipsVisible(true);
    m_invoices = bar->addMenu(QString());
    m_invoices->setObjectName(u"invoiceMenu"_s);
    m_invoices->setToolTipsVisible(true);
    setInvoiceActions({});
    m_workspace = menuOf(u"workspaceMenu"_s, {{Act::SaveCheckpoint, Act::RestoreCheckpoint, Act::CompareCheckpoints},
                                              {Act::AdvanceNext, Act::AdvanceMonthEnd, Act::AdvanceTo},
                                              {Act::PreviewInvoices}});
    m_help = menuOf(u"helpMenu"_s, {{Act::RuleHelp, Act::Shortcuts}, {Act::About}});
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

void ShellActions::setInvoiceActions(const QList<QAction*>& actions)
{
    m_invoices->clear();
    m_invoices->addActions(actions);
    m_invoices->menuAction()->setVisible(!actions.isEmpty());
}

void ShellActions::addToWorkspaceMenu(QMenu* menu)
{
    m_workspace->addMenu(menu);
}

void ShellActions::addToWorkspaceMenu(QAction* action)
{
    m_workspace->addAction(action);
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
    updateObstacles();
}

void ShellActions::setPage(const WorkspacePage& page)
{
    m_hasList = page.hasDetails();
    action(page.place())->setChecked(true);
    updateObstacles();
}

void ShellActions::setObstacle(Act id, const QString& reason)
{
    m_obstacles.insert(id, reason);
    updateObstacles();
}

void ShellActions::updateObstacles()
{
    QHash<Act, QString> reasons = m_obstacles;
    const auto add = [&reasons](std::initializer_list<Act> ids, const QString& reason) {
        for (const Act id : ids)
            reasons.insert(id, reason);
    };
    if (!m_hasList)
        add({Act::Export, Act::Copy, Act::CopyWithHeaders, Act::SelectAll, Act::Columns, Act::Details,
             Act::DetailsBeside},
            tr("This page has no list."));
    if (m_facts && m_facts->clock == ClockKind::Real)
        add({Act::AdvanceNext, Act::AdvanceMonthEnd, Act::AdvanceTo, Act::PreviewInvoices},
            tr("This workspace runs on the real clock, which nobody moves."));
    if (m_facts && m_facts->checkpoints.isEmpty())
        add({Act::RestoreCheckpoint, Act::CompareCheckpoints}, tr("No checkpoint has been saved yet."));
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        QAction* on = m_actions[i];
        const QString reason = m_facts ? reasons.value(Act(i)) : QString();
        on->setEnabled(reason.isEmpty() && (m_facts || !on->property("needsWorkspace").toBool()));
        on->setToolTip(reason.isEmpty() ? toolTip(*on) : reason);
        on->setStatusTip(reason.isEmpty() ? on->whatsThis() : reason);
    }
    updateUndo();
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

} // namespace podesk
