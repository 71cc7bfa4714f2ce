// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/lineitemspage.h"

#include "ui/common/commandrunner.h"
#include "ui/details/orderinvoicestab.h"

#include <QtCore/QEvent>

namespace podesk {

using namespace Qt::StringLiterals;

LineItemActions::LineItemActions(QObject* parent)
    : RowActions(parent)
    , m_toOrder(add(u"goToOrderOfLine"_s, QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , m_toInvoices(add(u"showInvoicesOfLine"_s))
{
    connect(m_toOrder, &QAction::triggered, this, [this] {
        if (!m_order.isEmpty())
            Q_EMIT followed({RecordLink::Kind::PurchaseOrder, m_order});
    });
    connect(m_toInvoices, &QAction::triggered, this, [this] {
        if (m_order.isEmpty())
            return;
        ListQuery query = invoicesOf({m_order}, {});
        query.conditions.append({u"line-item"_s, ListCondition::Compare::Equal, false, {m_line}});
        Q_EMIT listRequested(ListKind::Invoices, query.toText());
    });
    retranslate();
}

void LineItemActions::setSelection(qsizetype count, const QString& order, const QString& line)
{
    m_count = count;
    m_order = order;
    m_line = line;
    updateEnabled();
}

void LineItemActions::updateEnabled()
{
    const QString obstacle = m_count == 0  ? tr("Select a line item first.")
                             : m_count > 1 ? tr("Select only one line item.")
                                           : QString();
    allow(m_toOrder, obstacle);
    allow(m_toInvoices, obstacle);
}

void LineItemActions::retranslate()
{
    say(m_toOrder, tr("&Go to the purchase order"), tr("Shows the purchase order of the selected line item."));
    say(m_toInvoices, tr("Show its &invoices"), tr("Shows the invoices that are linked to the selected line item."));
    updateEnabled();
}

LineItemsPage::LineItemsPage(CommandRunner* runner, UiSettings* settings, QWidget* parent)
    : ListPage(runner->client(), ListKind::LineItems, runner->messages(), settings, parent)
    , m_actions(new LineItemActions(this))
{
    setRowActions(m_actions->menuActions());
    followSelection(m_actions, this, &LineItemsPage::passSelection);
}

void LineItemsPage::passSelection()
{
    const QList<qint64> ids = selectedIds();
    const ListRow* row = ids.size() == 1 ? model()->loadedRow(ids.first()) : nullptr;
    m_actions->setSelection(ids.size(), textOf(row, u"purchase-order"), textOf(row, u"number"));
}

void LineItemsPage::changeEvent(QEvent* event)
{
    ListPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_actions->retranslate();
}

} // namespace podesk
