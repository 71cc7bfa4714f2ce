// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspacebinding.h"

#include "ui/common/permissions.h"
#include "ui/lists/invoiceactions.h"
#include "ui/lists/invoicespage.h"
#include "ui/lists/orderactions.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/actingas.h"
#include "ui/shell/integrationmenu.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/simulationbar.h"
#include "ui/shell/workspaceview.h"

#include <QtWidgets/QToolBar>

namespace podesk {

using Act = ShellActions::Act;

namespace {

/// What an empty place offers to do about it.
void offerWhereEmpty(WorkspaceView& view, ShellActions& actions)
{
    QAction* import = actions.action(Act::Import);
    view.ordersPage()->setImportAction(import);
    view.overviewPage()->setEmptyActions(
        {view.ordersPage()->actions()->action(OrderActions::Act::Add), import, actions.action(Act::OpenDemo)});
    view.invoicesPage()->setEmptyActions({actions.action(Act::PageCheckout), actions.action(Act::AdvanceTo)});
}

} // namespace

void bindWorkspace(WorkspaceView& view, ShellActions& actions, QToolBar& bar)
{
    bar.addAction(view.actingAs());
    actions.addToWorkspaceMenu(view.integrationMenu());
    actions.setInvoiceActions(view.invoicesPage()->actions()->menuActions());
    offerWhereEmpty(view, actions);
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
