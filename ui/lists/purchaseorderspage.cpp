// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/purchaseorderspage.h"

#include "ui/common/commandrunner.h"
#include "ui/lists/listtable.h"
#include "ui/lists/orderactions.h"

#include <QtCore/QEvent>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

template <class T>
const T* cellOf(const ListRow* row, QStringView field)
{
    const int column = listFieldIndex(ListKind::PurchaseOrders, field);
    return row && column < row->cells.size() ? std::get_if<T>(&row->cells[column]) : nullptr;
}

} // namespace

PurchaseOrdersPage::PurchaseOrdersPage(CommandRunner* runner, MessageBar* messages, UiSettings* settings,
                                       QWidget* parent)
    : ListPage(runner->client(), ListKind::PurchaseOrders, messages, settings, parent)
    , m_actions(new OrderActions(runner, this))
{
    setRowActions(m_actions->menuActions());
    setEmptyActions({m_actions->action(OrderActions::Act::Add)});
    connect(this, &ListPage::selectionChanged, this, &PurchaseOrdersPage::passSelection);
    connect(model(), &QAbstractItemModel::dataChanged, this, [this] {
        constexpr qsizetype mostFollowed = 500; // a larger selection is judged by the preview of its dialog
        if (table()->selectedIds().size() <= mostFollowed)
            passSelection();
    });
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

void PurchaseOrdersPage::passSelection()
{
    QList<OrderActions::Selected> selection;
    for (const qint64 id : selectedIds()) {
        const ListRow* row = model()->loadedRow(id);
        const auto* number = cellOf<QString>(row, u"number");
        const auto* word = cellOf<QString>(row, u"status");
        selection.append(
            {PurchaseOrderId(id), number ? *number : QString(), word ? statusFromText(*word) : std::nullopt});
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
