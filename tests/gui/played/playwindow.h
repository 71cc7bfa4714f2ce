// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "ui/common/uisettings.h"
#include "ui/scenarios/widgetperformer.h"
#include "ui/shell/workspaceview.h"

#include <QtWidgets>

namespace podesk {
class WorkspaceSession;
}

namespace podesk::test {

/// What a command came to when the pages were made to do it.
struct Performed
{
    std::optional<CommandOutcome> outcome;
    QString failure;
    QList<bool> ways; ///< by a page? More than one when the first was given up.
    int touches = 0;
};

/// The pages of a workspace that someone else holds, in a window with the least around them, and who works them.
class PlayWindow
{
public:
    explicit PlayWindow(EngineClient* client);
    ~PlayWindow();

    Performed perform(const Command& command, const QString& identity = {});
    WidgetPerformer* performer() const { return m_performer; }
    WorkspaceView* view() const { return m_view; }
    QMainWindow* window() const { return m_window.get(); }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<QMainWindow> m_window;
    WorkspaceView* m_view = nullptr;
    WidgetPerformer* m_performer = nullptr;
};

} // namespace podesk::test
