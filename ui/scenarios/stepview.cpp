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
    QString wanted = name;
    if (name == "organization"_L1)
        wanted = u"organi"_s;
    else if (name == "outbox"_L1)
        wanted = u"notifications"_s; // a list is called after what it lists
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
    } else if (wanted.page == "support"_L1) {
        m_newest.ask(client->supportCases(), this, [this, wanted](const Result<QList<SupportCase>>& cases) {
            for (const SupportCase& each : cases.value_or(QList<SupportCase>())) {
                if (each.number == wanted.record)
                    reveal(each.id.value, wanted);
            }
        });
    }
}

void StepView::reveal(qint64 id, const ScenarioView& wanted)
{
    auto* list = qobject_cast<ListPage*>(m_view->currentPage());
    if (!list || list != pageOf(*m_view, wanted.page))
        return; // somebody has gone elsewhere since
    list->revealRecord(id);
    if (!wanted.why)
        return;
    if (list->selectedIds() == QList<qint64>{id}) {
        m_view->showWhy();
        return;
    }
    // The list may still be asked for; why belongs to the record that it will select.
    auto* once = new QObject(this);
    connect(list, &ListPage::selectionChanged, once, [this, list, once, id] {
        if (list->selectedIds() != QList<qint64>{id})
            return;
        once->deleteLater();
        m_view->showWhy();
    });
}

} // namespace podesk
