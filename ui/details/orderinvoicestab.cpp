// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/orderinvoicestab.h"

#include "ui/common/moneydelegate.h"
#include "ui/common/recordlistmodel.h"
#include "ui/common/statusdelegate.h"
#include "ui/details/plaintable.h"
#include "ui/words/words.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// What there is to know of an invoice beside its purchase order, in this order.
QList<int> shownColumns()
{
    QList<int> columns;
    for (const QString& name :
         {u"number"_s, u"issued"_s, u"outcome"_s, u"line-item"_s, u"amount"_s, u"due"_s, u"product"_s})
        columns << listFieldIndex(ListKind::Invoices, name);
    return columns;
}

QString payerNumber(const PurchaseOrder& order, const WorkspaceFacts& facts)
{
    for (const Account& account : facts.accounts) {
        if (account.id == order.payer)
            return account.number;
    }
    return {};
}

} // namespace

ListQuery invoicesOf(const QStringList& orderNumbers, const QString& payer)
{
    ListQuery query;
    query.kind = ListKind::Invoices;
    query.conditions.append({u"linked-order"_s, ListCondition::Compare::Equal, false, orderNumbers});
    if (!payer.isEmpty())
        query.conditions.append({u"payer"_s, ListCondition::Compare::Equal, false, {payer}});
    query.sort = {{u"issued"_s, true}};
    return query;
}

OrderInvoicesTab::OrderInvoicesTab(EngineClient* client, QWidget* parent)
    : QWidget(parent)
    , m_model(new RecordListModel(client, ListKind::Invoices, this))
    , m_table(new PlainTable(u"orderInvoices"_s, words::listName(ListKind::Invoices), this))
    , m_empty(new QLabel(tr("No invoice has been linked to this purchase order yet."), this))
{
    setObjectName(u"orderInvoicesTab"_s);
    m_empty->setWordWrap(true);
    m_table->setModel(m_model);
    constexpr int dimmed = RecordListModel::DimmedRole;
    m_table->setItemDelegate(new CellDelegate(dimmed, m_table));
    m_table->setItemDelegateForColumn(listFieldIndex(ListKind::Invoices, u"amount"),
                                      new MoneyDelegate(dimmed, m_table));
    m_table->setItemDelegateForColumn(listFieldIndex(ListKind::Invoices, u"outcome"),
                                      new StatusDelegate(u"outcome"_s, RecordListModel::WordRole, dimmed, m_table));
    const QList<int> shown = shownColumns();
    for (int visual = 0; visual < shown.size(); ++visual)
        m_table->horizontalHeader()->moveSection(m_table->horizontalHeader()->visualIndex(shown[visual]), visual);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, !shown.contains(column));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty, 0, Qt::AlignTop);
    layout->addWidget(m_table, 1);
    connect(m_model, &RecordListModel::answered, this, &OrderInvoicesTab::onAnswered);
    connect(static_cast<PlainTable*>(m_table), &PlainTable::rowOpened, this, &OrderInvoicesTab::open);
    onAnswered();
}

void OrderInvoicesTab::setOrder(const PurchaseOrder& order, const WorkspaceFacts& facts)
{
    if (order.id == m_order)
        return; // the list follows its changes by itself
    m_order = order.id;
    m_model->setQuery(invoicesOf({order.header.number}, payerNumber(order, facts)));
}

void OrderInvoicesTab::onAnswered()
{
    const int rows = m_model->rowCount();
    m_empty->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    if (m_model->state() == RecordListModel::State::Ready)
        Q_EMIT counted(rows);
}

void OrderInvoicesTab::open(int row)
{
    const ListRow* invoice = m_model->loadedRow(m_model->idAt(row));
    const int column = listFieldIndex(ListKind::Invoices, u"number");
    if (const auto* number = invoice ? std::get_if<QString>(&invoice->cells[column]) : nullptr)
        Q_EMIT followed({RecordLink::Kind::Invoice, *number});
}

} // namespace podesk
