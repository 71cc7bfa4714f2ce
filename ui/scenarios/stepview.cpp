// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/stepview.h"

#include "ui/agreements/agreementspage.h"
#include "ui/checkout/cataloguefilterbar.h"
#include "ui/checkout/cataloguemodel.h"
#include "ui/checkout/checkoutpage.h"
#include "ui/lists/listpage.h"
#include "ui/lists/queryline.h"
#include "ui/lists/supportcasespage.h"
#include "ui/shell/workspaceview.h"

#include <QtWidgets/QListView>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// The words of scenario files for the places of a window.
std::optional<Place> placeOf(const QString& name)
{
    static const QHash<QString, Place> places{
        {u"overview"_s, Place::Overview},         {u"purchase-orders"_s, Place::PurchaseOrders},
        {u"line-items"_s, Place::LineItems},      {u"invoices"_s, Place::Invoices},
        {u"checkout"_s, Place::Checkout},         {u"agreements"_s, Place::Agreements},
        {u"support"_s, Place::SupportCases},      {u"outbox"_s, Place::Outbox},
        {u"organization"_s, Place::Organization}, {u"journal"_s, Place::Activity}};
    const auto found = places.constFind(name);
    return found == places.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

StepView::StepView(WorkspaceView* view) : QObject(view), m_view(view)
{
    connect(view, &WorkspaceView::pageChanged, this, [this] {
        m_newest.forget(); // an answer that comes later is not for who has gone elsewhere, even if they came back
        forgetWhy();
    });
}

WorkspacePage* StepView::pageOf(const WorkspaceView& view, const QString& name)
{
    const std::optional<Place> place = placeOf(name);
    return place ? view.page(*place) : nullptr;
}

void StepView::show(const ScenarioView& wanted)
{
    m_newest.forget();
    forgetWhy();
    WorkspacePage* page = pageOf(*m_view, wanted.page);
    if (!page)
        return;
    m_view->showPage(page->place());
    if (auto* list = qobject_cast<ListPage*>(page))
        filter(list, wanted.query);
    if (wanted.record.isEmpty())
        return;
    if (page->place() == Place::PurchaseOrders || page->place() == Place::Invoices)
        findInList(page->place(), wanted);
    else if (auto* cases = qobject_cast<SupportCasesPage*>(page))
        cases->select(wanted.record);
    else if (auto* agreements = qobject_cast<AgreementsPage*>(page))
        agreements->reveal(wanted.record);
    else if (auto* checkout = qobject_cast<CheckoutPage*>(page))
        chooseOffer(checkout, wanted.record);
}

/// What is selected until the rows have come belongs to the query before.
void StepView::filter(ListPage* list, const QString& query)
{
    const ListQuery before = list->queryLine()->query();
    list->showQuery(query);
    disconnect(m_untilAnswered);
    m_awaitsRows = !(list->queryLine()->query() == before);
    m_untilAnswered = connect(list, &ListPage::rowsAnswered, this, [this] { m_awaitsRows = false; });
}

void StepView::findInList(Place place, const ScenarioView& wanted)
{
    EngineClient* client = m_view->runner()->client();
    if (place == Place::PurchaseOrders) {
        m_newest.ask(client->find(OrderRef{{}, wanted.record, {}, 0}), this,
                     [this, wanted](const Result<PurchaseOrderId>& id) {
                         if (id)
                             reveal(id->value, wanted);
                     });
        return;
    }
    m_newest.ask(client->invoice({{}, wanted.record}), this, [this, wanted](const Result<InvoiceView>& invoice) {
        if (invoice)
            reveal(invoice->invoice.id.value, wanted);
    });
}

/// The card of the product that has the offer, whatever the catalogue was filtered by.
void StepView::chooseOffer(CheckoutPage* page, const QString& offer)
{
    m_newest.ask(m_view->runner()->client()->catalogue(), this,
                 [this, page, offer](const Result<QList<CatalogueEntry>>& entries) {
                     for (const CatalogueEntry& entry : entries.value_or(QList<CatalogueEntry>())) {
                         if (std::ranges::find(entry.offers, offer, &Offer::code) == entry.offers.end())
                             continue;
                         if (page->model()->rowOf(entry.product.id) < 0)
                             page->findChild<CatalogueFilterBar*>()->clear();
                         const QModelIndex card = page->model()->index(page->model()->rowOf(entry.product.id));
                         if (page == m_view->currentPage() && card.isValid()) {
                             page->cards()->setCurrentIndex(card);
                             page->cards()->scrollTo(card);
                         }
                     }
                 });
}

void StepView::reveal(qint64 id, const ScenarioView& wanted)
{
    auto* list = qobject_cast<ListPage*>(m_view->currentPage());
    if (!list || list != pageOf(*m_view, wanted.page))
        return; // somebody has gone elsewhere since
    list->revealRecord(id);
    if (!wanted.why)
        return;
    if (!m_awaitsRows && list->selectedIds() == QList<qint64>{id}) {
        m_view->showWhy();
        return;
    }
    // The list may still be asked for; why belongs to the record that it will select.
    m_untilSelected = connect(list, &ListPage::selectionChanged, this, [this, list, id] {
        if (list->selectedIds() != QList<qint64>{id})
            return;
        forgetWhy();
        m_view->showWhy();
    });
}

void StepView::forgetWhy()
{
    disconnect(m_untilSelected);
}

} // namespace podesk
