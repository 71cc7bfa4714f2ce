// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspacebinding.h"

#include "ui/common/permissions.h"
#include "ui/shell/actingas.h"
#include "ui/shell/integrationmenu.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/simulationbar.h"
#include "ui/shell/workspaceview.h"

#include <QtWidgets/QToolBar>

namespace podesk {

using Act = ShellActions::Act;

void bindWorkspace(WorkspaceView& view, ShellActions& actions, QToolBar& bar)
{
    bar.addAction(view.actingAs());
    actions.addToWorkspaceMenu(view.integrationMenu());
    const auto judge = [&view, &actions] {
        const Permissions& may = *view.runner()->permissions();
        actions.setObstacle(Act::Import, may.obstacle<ImportPurchaseOrders>());
        actions.setObstacle(Act::AdvanceNext, view.simulationBar()->nextObstacle());
    };
    QObject::connect(view.runner()->permissions(), &Permissions::changed, &view, judge);
    QObject::connect(view.simulationBar(), &SimulationBar::foreseen, &view, judge);
    judge();
}

} // namespace podesk
