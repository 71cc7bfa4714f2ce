// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "ui/common/uisettings.h"

#include <QtWidgets/QMainWindow>

class QLabel;
class QStackedWidget;

namespace podesk {

namespace words {
class Language;
}
class Appearance;
class HelpDesk;
class ShellActions;
class StartPage;
class TaskArea;
class WorkspaceOpener;
class WorkspaceSession;
class WorkspaceView;

/// The window: menus, tool bar, status bar, and between them the open workspace or the way to one.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(UiSettings* settings, words::Language* language, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openWorkspace(const QString& path);
    /// An empty path: the user's own demo, made when it is not there yet.
    void openDemo(const QString& path = {});
    void showWelcome();

    /// Null while none is open.
    WorkspaceView* view() const { return m_view; }
    /// Empty while none is open.
    QString workspacePath() const;
    ShellActions* shellActions() const { return m_actions; }

Q_SIGNALS:
    void workspaceOpened();
    void workspaceFailed(const podesk::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void wireFile();
    void wireOpener();
    void wireEdit();
    void wireView();
    void wireWorkspace();
    void adopt(WorkspaceSession* session);
    void bindActions();
    void closeWorkspace();
    void refuse(const QString& path, const Error& error);
    void preferences();
    void resetLayout();
    void updateFacts();

    UiSettings* m_settings;
    ShellActions* m_actions;
    Appearance* m_appearance;
    WorkspaceOpener* m_opener;
    QToolBar* m_bar;
    QStackedWidget* m_central;
    StartPage* m_start;
    TaskArea* m_tasks;
    HelpDesk* m_helpDesk;
    QLabel* m_state;
    WorkspaceSession* m_session = nullptr;
    WorkspaceView* m_view = nullptr;
};

} // namespace podesk
