// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/historymodel.h"

#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

void HistoryModel::setEntries(const QList<JournalEntry>& entries, const PurchaseOrder& order)
{
    beginResetModel();
    m_entries = entries;
    m_changes.clear();
    for (const JournalEntry& entry : entries)
        m_changes.append(fieldChanges(entry, order));
    endResetModel();
}

QList<FieldChange> HistoryModel::changesAt(int row) const
{
    return m_changes.value(row);
}

qint64 HistoryModel::positionAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).position : 0;
}

qint64 HistoryModel::undoesAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).undoes : 0;
}

bool HistoryModel::hasSimulatedTimes() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const JournalEntry& entry) { return entry.simulatedTime != entry.realTime; });
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HistoryModel::text(int row, int column) const
{
    const JournalEntry& entry = m_entries.at(row);
    switch (column) {
    case Time:
        return words::dateTimeText(entry.realTime, QLocale());
    case SimulatedTime:
        return words::dateTimeText(entry.simulatedTime, QLocale());
    case Actor:
        return entry.actor;
    case Command:
        return words::commandName(entry.command);
    case Changes: {
        QStringList changes;
        for (const FieldChange& change : m_changes.at(row))
            changes.append(tr("%1: %2 → %3", "field: before → after").arg(change.field, change.before, change.after));
        return changes.join(u"; "_s);
    }
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    if (role == Qt::AccessibleTextRole) {
        if (index.column() != Time)
            return text(index.row(), index.column());
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column)
            parts.append(text(index.row(), column));
        return parts.join(u", "_s);
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Time:
        return words::fieldHeading(u"time"_s);
    case SimulatedTime:
        return words::fieldHeading(u"simulated-time"_s);
    case Actor:
        return words::fieldHeading(u"actor"_s);
    case Command:
        return words::fieldHeading(u"command"_s);
    case Changes:
        return tr("Changes");
    default:
        return {};
    }
}

void FieldChangesModel::setChanges(const QList<FieldChange>& changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int FieldChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int FieldChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant FieldChangesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldChange& change = m_changes.at(index.row());
    const QStringList texts{change.field, change.before, change.after};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return texts.at(index.column());
    if (role == Qt::AccessibleTextRole)
        return index.column() == 0 ? tr("%1, before %2, after %3").arg(change.field, change.before, change.after)
                                   : texts.at(index.column());
    return {};
}

QVariant FieldChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("Field"), tr("Before"), tr("After")}.value(section);
}

} // namespace podesk
