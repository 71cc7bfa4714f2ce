// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementspage.h"
#include "ui/checkout/checkoutpage.h"
#include "ui/details/detailspanel.h"
#include "ui/lists/invoicespage.h"
#include "ui/lists/lineitemspage.h"
#include "ui/lists/outboxpage.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/lists/supportcasespage.h"
#include "ui/organization/organizationpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/scenarios/scenariospage.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/wayfinder.h"
#include "ui/shell/workspacesession.h"
#include "ui/shell/workspaceview.h"

#include <QtWidgets/QStackedWidget>

// What stands in the middle of the window; the frame around it is workspaceview.cpp's.

namespace podesk {

/// In the order of allPlaces.
void WorkspaceView::buildPages()
{
    m_overview = new OverviewPage(m_session->client(), m_stack);
    addPage(m_overview);
    m_orders = new PurchaseOrdersPage(m_runner, m_messages, m_settings, m_stack);
    addPage(m_orders);
    auto* lines = new LineItemsPage(m_runner, m_settings, m_stack);
    addPage(lines);
    m_invoices = new InvoicesPage(m_runner, m_support, m_settings, m_stack);
    addPage(m_invoices);
    m_checkout = new CheckoutPage(m_runner, m_messages, m_stack);
    addPage(m_checkout);
    m_agreements = new AgreementsPage(m_runner, m_stack);
    addPage(m_agreements);
    m_scenarios = new ScenariosPage(m_runner, m_settings, m_stack);
    addPage(m_scenarios);
    addDesk();
    addPage(new ListPage(m_session->client(), ListKind::Journal, m_messages, m_settings, m_stack));
    auto* organization = new OrganizationPage(m_runner, m_stack);
    addPage(organization);
    connect(organization, &OrganizationPage::followed, m_way, &Wayfinder::follow);
    connect(lines->actions(), &LineItemActions::followed, m_way, &Wayfinder::follow);
    connect(lines->actions(), &LineItemActions::listRequested, this, &WorkspaceView::showList);
    fitPages(m_pages.first());
}

void WorkspaceView::addDesk()
{
    auto* outbox = new OutboxPage(m_runner, m_settings, m_stack);
    addPage(outbox);
    auto* cases = new SupportCasesPage(m_runner, m_support, m_stack);
    addPage(cases);
    connect(outbox->actions(), &NoticeActions::followed, m_way, &Wayfinder::follow);
    connect(outbox->actions(), &NoticeActions::whyRequested, this, &WorkspaceView::showWhy);
    connect(outbox->actions(), &NoticeActions::saveRequested, m_details, &DetailsPanel::saveMail);
    connect(cases, &SupportCasesPage::followed, m_way, &Wayfinder::follow);
}

void WorkspaceView::addPage(WorkspacePage* page)
{
    m_pages << page;
    m_stack->addWidget(page);
    m_navigation->addPlace(page->name(), page->icon());
    connect(page, &WorkspacePage::countChanged, this, &WorkspaceView::updateFacts);
    auto* list = qobject_cast<ListPage*>(page);
    if (!list)
        return;
    list->setRunner(m_runner);
    connect(list, &ListPage::selectionChanged, this, [this, page] {
        if (currentPage() == page)
            showDetailsOfSelection();
    });
    connect(list, &ListPage::rowsAnswered, this, [this, page] {
        if (currentPage() == page)
            makeRoom();
    });
    connect(list, &ListPage::recordActivated, this, &WorkspaceView::openDetails);
}

} // namespace podesk
