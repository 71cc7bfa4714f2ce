// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/uisettings.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <array>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QToolBar;

namespace podesk {

class OrderActions;
class WorkspacePage;
enum class Place;

/// Every action of the window that is not about purchase orders themselves, and the menus made of them. Knows no page:
/// the window connects what it does.
class ShellActions : public QObject
{
    Q_OBJECT
public:
    enum class Act {
        NewWorkspace,
        OpenWorkspace,
        OpenDemo,
        Import,
        Export,
        BackUp,
        Check,
        Quit, // File
        Undo,
        Redo,
        Copy,
        CopyWithHeaders,
        SelectAll,
        Filter,
        Preferences, // Edit
        PageOverview,
        PageOrders,
        PageLines,
        PageInvoices,
        PageCheckout,
        PageAgreements,
        PageScenarios,
        PageOutbox,
        PageSupportCases,
        PageActivity,
        PageOrganization,
        Refresh,
        Columns,
        Details,
        DetailsBeside,
        Timeline,
        Why,
        NextPane,
        TextLarger,
        TextSmaller,
        TextNormal,
        ResetLayout, // View
        SaveCheckpoint,
        RestoreCheckpoint,
        CompareCheckpoints,
        AdvanceNext,
        AdvanceMonthEnd,
        AdvanceTo,
        PreviewInvoices, // Workspace
        RuleHelp,
        Shortcuts,
        About, // Help
        Count
    };

    explicit ShellActions(QWidget* window);
    QAction* action(Act id) const { return m_actions[std::size_t(id)]; }
    /// The action that goes to a place.
    QAction* action(Place place) const;
    void fillMenuBar(QMenuBar* bar);
    /// The actions of the open workspace, or none; they stand in their menu and in the tool bar.
    void setOrderActions(OrderActions* orders, QToolBar* bar);
    /// What the menu of invoices holds; empty while no workspace is open.
    void setInvoiceActions(const QList<QAction*>& actions);
    void setRecent(const QStringList& paths);
    /// Null while no workspace is open.
    void setFacts(const WorkspaceFacts* facts);
    /// Why an action cannot be done for now, beside having no workspace; empty takes the reason back.
    void setObstacle(Act id, const QString& reason);
    /// A menu of the open workspace, at the end of the Workspace menu; goes when it is deleted.
    void addToWorkspaceMenu(QMenu* menu);
    void addToWorkspaceMenu(QAction* action);
    /// What is shown decides which actions have anything to act on.
    void setPage(const WorkspacePage& page);
    void setTheme(UiSettings::Theme theme);
    void setLanguage(const QString& code);
    void retranslate();
    /// Actions that have keys, for the list of shortcuts.
    QList<QAction*> withKeys() const;

Q_SIGNALS:
    void recentChosen(const QString& path);
    void themeChosen(podesk::UiSettings::Theme theme);
    void languageChosen(const QString& code);

private:
    void build();
    void buildThemes();
    void buildLanguages();
    void say(Act id, const QString& text, const QString& help);
    static QString toolTip(const QAction& action);
    void sayFile();
    void sayEdit();
    void sayView();
    void sayOthers();
    void sayMenus();
    void updateUndo();
    void updateObstacles();

    std::array<QAction*, std::size_t(Act::Count)> m_actions{};
    QMenu* m_file = nullptr;
    QMenu* m_recent = nullptr;
    QMenu* m_edit = nullptr;
    QMenu* m_view = nullptr;
    QMenu* m_themes = nullptr;
    QMenu* m_languages = nullptr;
    QMenu* m_orders = nullptr;
    QMenu* m_invoices = nullptr;
    QMenu* m_workspace = nullptr;
    QMenu* m_help = nullptr;
    QActionGroup* m_themeGroup = nullptr;
    QActionGroup* m_languageGroup = nullptr;
    OrderActions* m_orderActions = nullptr;
    std::optional<WorkspaceFacts> m_facts;
    bool m_hasList = true;
    QHash<Act, QString> m_obstacles;
};

} // namespace podesk
