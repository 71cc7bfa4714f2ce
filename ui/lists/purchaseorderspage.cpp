// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/purchaseorderspage.h"

#include "ui/common/commandrunner.h"
#include "ui/lists/listtable.h"
#include "ui/lists/orderactions.h"
#include "ui/lists/validitytimeline.h"

#include <QtCore/QEvent>

namespace podesk {

using namespace Qt::StringLiterals;

PurchaseOrdersPage::PurchaseOrdersPage(CommandRunner* runner, MessageBar* messages, UiSettings* settings,
                                       QWidget* parent)
    : ListPage(runner->client(), ListKind::PurchaseOrders, messages, settings, parent)
    , m_actions(new OrderActions(runner, this))
    , m_settings(settings)
    , m_timeline(new ValidityTimeline(table(), this))
{
    setBeside(m_timeline);
    m_timeline->setVisible(isTimelineShown());
    setRowActions(m_actions->menuActions());
    setEmptyActions({m_actions->action(OrderActions::Act::Add)});
    followSelection(m_actions, this, &PurchaseOrdersPage::passSelection);
    connect(m_actions, &OrderActions::orderCreated, this, [this](PurchaseOrderId id) { revealRecord(id.value); });
    connect(m_actions, &OrderActions::keepSelected, this, [this](const QList<PurchaseOrderId>& orders) {
        QList<qint64> ids;
        for (const PurchaseOrderId id : orders)
            ids << id.value;
        table()->selectRecords(ids);
    });
}

void PurchaseOrdersPage::setImportAction(QAction* action)
{
    setEmptyActions({m_actions->action(OrderActions::Act::Add), action});
}

bool PurchaseOrdersPage::isTimelineShown() const
{
    return m_settings->text(u"timeline"_s) == "shown"_L1;
}

void PurchaseOrdersPage::setTimelineShown(bool shown)
{
    m_settings->setText(u"timeline"_s, shown ? u"shown"_s : u"hidden"_s);
    m_timeline->setVisible(shown);
}

void PurchaseOrdersPage::passSelection()
{
    QList<OrderActions::Selected> selection;
    for (const qint64 id : selectedIds()) {
        const ListRow* row = model()->loadedRow(id);
        selection.append({PurchaseOrderId(id), textOf(row, u"number"), statusFromText(textOf(row, u"status"))});
    }
    m_actions->setSelection(selection);
}

void PurchaseOrdersPage::changeEvent(QEvent* event)
{
    ListPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_actions->retranslate();
}

} // namespace podesk
