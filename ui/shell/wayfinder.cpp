// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wayfinder.h"

#include "ui/agreements/agreementspage.h"
#include "ui/common/messagebar.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

Wayfinder::Wayfinder(WorkspaceView* view) : QObject(view), m_view(view) {}

void Wayfinder::follow(const RecordLink& link)
{
    m_newest.forget();
    switch (link.kind) {
    case RecordLink::Kind::PurchaseOrder:
        followOrder(link.name);
        break;
    case RecordLink::Kind::Invoice:
        followInvoice(link.name);
        break;
    case RecordLink::Kind::Agreement:
        m_view->agreementsPage()->reveal(link.name);
        m_view->showPage(Place::Agreements);
        break;
    case RecordLink::Kind::Rule:
        Q_EMIT m_view->ruleRequested(link.name);
        break;
    case RecordLink::Kind::JournalEntry:
        m_view->showRecord(ListKind::Journal, link.name.toLongLong());
        break;
    }
}

void Wayfinder::followOrder(const QString& number)
{
    m_newest.ask(m_view->runner()->client()->find(OrderRef{{}, number, {}, 0}), this,
                 [this, number](const Result<PurchaseOrderId>& id) {
                     if (id) {
                         m_view->showRecord(ListKind::PurchaseOrders, id->value);
                     } else if (id.error().code == ErrorCode::Ambiguous) { // several payers have one of this number
                         ListQuery query;
                         query.conditions = {{u"number"_s, ListCondition::Compare::Equal, false, {number}}};
                         m_view->showList(ListKind::PurchaseOrders, query.toText());
                     } else {
                         m_view->messages()->show(MessageBar::Level::Information, words::errorSentence(id.error()));
                     }
                 });
}

void Wayfinder::followInvoice(const QString& number)
{
    m_newest.ask(m_view->runner()->client()->invoice({{}, number}), this, [this](const Result<InvoiceView>& view) {
        if (view)
            m_view->showRecord(ListKind::Invoices, view->invoice.id.value);
        else
            m_view->messages()->show(MessageBar::Level::Information, words::errorSentence(view.error()));
    });
}

} // namespace podesk
