// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/historytab.h"

#include "ui/details/historymodel.h"
#include "ui/details/plaintable.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
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
    , m_show(new QPushButton(tr("Show in &Activity"), this))
    , m_showUndone(new QPushButton(tr("Show what it &undid"), this))
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
    m_show->setObjectName(u"showEntry"_s);
    m_showUndone->setObjectName(u"showUndoneEntry"_s);
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_show);
    ways->addWidget(m_showUndone);
    ways->addStretch(1);
    layout->addLayout(ways);
    const auto current = [this] { return m_entries->currentIndex().row(); };
    connect(m_show, &QPushButton::clicked, this, [this, current] { follow(m_model->positionAt(current())); });
    connect(m_showUndone, &QPushButton::clicked, this, [this, current] { follow(m_model->undoesAt(current())); });
    connect(m_entries, &PlainTable::rowOpened, this, [this](int row) { follow(m_model->positionAt(row)); });
    connect(m_entries, &PlainTable::currentRowChanged, this, &HistoryTab::showRow);
    showRow(-1);
}

void HistoryTab::follow(qint64 position)
{
    if (position > 0)
        Q_EMIT followed({RecordLink::Kind::JournalEntry, QString::number(position)});
}

void HistoryTab::showRow(int row)
{
    m_changes->setChanges(row < 0 ? QList<FieldChange>() : m_model->changesAt(row));
    const auto offer = [](QPushButton* button, bool isOffered, const QString& help, const QString& obstacle) {
        button->setEnabled(isOffered);
        button->setToolTip(isOffered ? help : obstacle);
        button->setAccessibleDescription(button->toolTip());
    };
    const QString none = tr("Select an entry first.");
    offer(m_show, m_model->positionAt(row) > 0, tr("Goes to this entry among everything that was done (Enter)"), none);
    offer(m_showUndone, m_model->undoesAt(row) > 0, tr("Goes to the entry that was taken back or done again"),
          row < 0 ? none : tr("This entry is no undo."));
}

void HistoryTab::setEntries(const QList<JournalEntry>& entries, const PurchaseOrder& order)
{
    m_model->setEntries(entries, order);
    m_entries->setColumnHidden(HistoryModel::SimulatedTime, !m_model->hasSimulatedTimes());
    m_entries->fitColumns();
    showRow(entries.isEmpty() ? -1 : std::max(0, m_entries->currentIndex().row()));
    m_empty->setVisible(entries.isEmpty());
}

} // namespace podesk
