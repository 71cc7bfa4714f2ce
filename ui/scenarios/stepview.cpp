// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/stepview.h"

#include "ui/lists/listpage.h"
#include "ui/shell/workspaceview.h"

namespace podesk {

using namespace Qt::StringLiterals;

StepView::StepView(WorkspaceView* view) : QObject(view), m_view(view) {}

/// Pages are named after the words of the files: "purchase-ordersPage", "overviewPage".
WorkspacePage* StepView::pageOf(const WorkspaceView& view, const QString& name)
{
    const QString wanted = name == "organization"_L1 ? u"organi"_s : name;
    const auto& pages = view.pages();
    const auto found = std::ranges::find_if(
        pages, [&](const WorkspacePage* page) { return page->objectName().startsWith(wanted, Qt::CaseInsensitive); });
    return wanted.isEmpty() || found == pages.end() ? nullptr : *found;
}

void StepView::show(const ScenarioView& wanted)
{
    m_newest.forget();
    WorkspacePage* page = pageOf(*m_view, wanted.page);
    if (!page)
        return;
    m_view->showPage(page->place());
    auto* list = qobject_cast<ListPage*>(page);
    if (!list)
        return;
    list->showQuery(wanted.query);
    if (wanted.record.isEmpty())
        return;
    EngineClient* client = m_view->runner()->client();
    if (list->kind() == ListKind::PurchaseOrders) {
        m_newest.ask(client->find(OrderRef{{}, wanted.record, {}, 0}), this,
                     [this, wanted](const Result<PurchaseOrderId>& id) {
                         if (id)
                             reveal(id->value, wanted);
                     });
    } else if (list->kind() == ListKind::Invoices) {
        m_newest.ask(client->invoice({{}, wanted.record}), this, [this, wanted](const Result<InvoiceView>& invoice) {
            if (invoice)
                reveal(invoice->invoice.id.value, wanted);
        });
    }
}

void StepView::reveal(qint64 id, const ScenarioView& wanted)
{
    auto* list = qobject_cast<ListPage*>(m_view->currentPage());
    if (!list || list != pageOf(*m_view, wanted.page))
        return; // somebody has gone elsewhere since
    list->revealRecord(id);
    if (wanted.why)
        m_view->showWhy();
}

} // namespace podesk
