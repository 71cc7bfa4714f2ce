// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/historytab.h"

#include "ui/details/historymodel.h"
#include "ui/details/plaintable.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

HistoryTab::HistoryTab(QWidget* parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_changes(new FieldChangesModel(this))
    , m_entries(new PlainTable(u"history"_s, tr("History, newest first"), this))
    , m_fields(new PlainTable(u"historyFields"_s, tr("Changed fields, before and after"), this))
    , m_empty(
          new QLabel(tr("The journal holds nothing about this purchase order alone: it came with an import."), this))
{
    setObjectName(u"historyTab"_s);
    m_entries->setModel(m_model);
    m_fields->setModel(m_changes);
    m_empty->setWordWrap(true);
    auto* sides = new QSplitter(this);
    sides->setObjectName(u"historySides"_s);
    sides->addWidget(m_entries);
    sides->addWidget(m_fields);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    sides->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(sides, 1);
    connect(m_entries, &PlainTable::currentRowChanged, this,
            [this](int row) { m_changes->setChanges(row < 0 ? QList<FieldChange>() : m_model->changesAt(row)); });
}

void HistoryTab::setEntries(const QList<JournalEntry>& entries, const PurchaseOrder& order)
{
    m_model->setEntries(entries, order);
    m_entries->setColumnHidden(HistoryModel::SimulatedTime, !m_model->hasSimulatedTimes());
    m_entries->fitColumns();
    m_changes->setChanges(entries.isEmpty() ? QList<FieldChange>()
                                            : m_model->changesAt(std::max(0, m_entries->currentIndex().row())));
    m_empty->setVisible(entries.isEmpty());
}

} // namespace podesk
