// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspacebinding.h"

#include "ui/agreements/agreementspage.h"
#include "ui/checkout/checkoutpage.h"
#include "ui/commandform/commandformaction.h"
#include "ui/common/permissions.h"
#include "ui/details/commanddialog.h"
#include "ui/lists/invoiceactions.h"
#include "ui/lists/invoicespage.h"
#include "ui/lists/monthpreviewdialog.h"
#include "ui/lists/orderactions.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/actingas.h"
#include "ui/shell/integrationmenu.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/simulationbar.h"
#include "ui/shell/workspaceview.h"

#include <QtGui/QAction>
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
    view.agreementsPage()->setEmptyActions({actions.action(Act::PageCheckout)});
    view.invoicesPage()->setEmptyActions(
        {actions.action(Act::PageCheckout), actions.action(Act::PreviewInvoices), actions.action(Act::AdvanceTo)});
}

/// The ways that only lead around in the workspace.
void bindWays(WorkspaceView& view, ShellActions& actions)
{
    for (const Place place : allPlaces)
        QObject::connect(actions.action(place), &QAction::triggered, &view, [&view, place] { view.showPage(place); });
    SimulationBar* clock = view.simulationBar();
    QObject::connect(actions.action(Act::AdvanceNext), &QAction::triggered, clock, &SimulationBar::advanceToNext);
    QObject::connect(actions.action(Act::AdvanceMonthEnd), &QAction::triggered, clock,
                     &SimulationBar::advanceToMonthEnd);
    QObject::connect(actions.action(Act::AdvanceTo), &QAction::triggered, clock, &SimulationBar::chooseTime);
}

/// What shows the list or the clock in another way.
void bindViews(WorkspaceView& view, ShellActions& actions)
{
    QAction* timeline = actions.action(Act::Timeline);
    timeline->setChecked(view.ordersPage()->isTimelineShown());
    QObject::connect(timeline, &QAction::triggered, &view, [&view](bool shown) {
        view.ordersPage()->setTimelineShown(shown);
        if (shown)
            view.showPage(Place::PurchaseOrders);
    });
    QObject::connect(actions.action(Act::PreviewInvoices), &QAction::triggered, &view, [&view] {
        openDialog<MonthPreviewDialog>(view.runner()->client(), view.settings(), view.window());
    });
}

/// What who acts may not do, and what the clock has nothing for, says so.
void bindObstacles(WorkspaceView& view, ShellActions& actions)
{
    const auto judge = [&view, &actions] {
        const Permissions& may = *view.runner()->permissions();
        actions.setObstacle(Act::Import, may.obstacle<ImportPurchaseOrders>());
        actions.setObstacle(Act::AdvanceNext, view.simulationBar()->nextObstacle());
    };
    QObject::connect(view.runner()->permissions(), &Permissions::changed, &view, judge);
    QObject::connect(view.simulationBar(), &SimulationBar::foreseen, &view, judge);
    judge();
}

} // namespace

void bindCheckout(WorkspaceView& view)
{
    const CheckoutPage* page = view.checkoutPage();
    QObject::connect(page, &CheckoutPage::orderRequested, &view,
                     [&view](PurchaseOrderId order) { view.showRecord(ListKind::PurchaseOrders, order.value); });
    QObject::connect(page, &CheckoutPage::invoiceRequested, &view,
                     [&view](InvoiceId invoice) { view.showRecord(ListKind::Invoices, invoice.value); });
    QObject::connect(page, &CheckoutPage::agreementRequested, &view, [&view](const QString& number) {
        view.agreementsPage()->reveal(number);
        view.showPage(Place::Agreements);
    });
    QObject::connect(page, &CheckoutPage::advanceRequested, view.simulationBar(), &SimulationBar::advanceTo);
    QObject::connect(page, &CheckoutPage::workspaceRequested, &view, &WorkspaceView::workspaceRequested);
}

void bindWorkspace(WorkspaceView& view, ShellActions& actions, QToolBar& bar)
{
    bar.addAction(view.actingAs());
    actions.addToWorkspaceMenu(view.integrationMenu());
    actions.addToWorkspaceMenu(view.commandFormAction());
    actions.setInvoiceActions(view.invoicesPage()->actions()->menuActions() +
                              QList<QAction*>{actions.action(Act::PreviewInvoices)});
    offerWhereEmpty(view, actions);
    bindWays(view, actions);
    bindViews(view, actions);
    bindCheckout(view);
    bindObstacles(view, actions);
}

} // namespace podesk
