// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/statusrowsmodel.h"

#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

void StatusRowsModel::setRows(const QList<RowOutcome>& rows, Tense tense)
{
    beginResetModel();
    m_rows = rows;
    m_tense = tense;
    endResetModel();
}

int StatusRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatusRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString StatusRowsModel::text(const RowOutcome& row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Before:
        return words::statusWord(row.before);
    case After:
        if (row.refusal)
            return m_tense == Tense::WouldBe ? tr("✗ would be refused") : tr("✗ refused");
        return (m_tense == Tense::WouldBe ? u"→ "_s : u"✓ "_s) + words::statusWord(row.after);
    case Note:
        if (row.refusal)
            return words::errorSentence(*row.refusal);
        return row.matchesNothing ? tr("Matches no invoice: all its line items have ended (B44).") : QString();
    default:
        return {};
    }
}

QVariant StatusRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowOutcome& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == Qt::AccessibleTextRole) {
        if (index.column() != Number)
            return text(row, index.column());
        return QStringList{row.number, text(row, Before), text(row, After), text(row, Note)}.join(u", "_s);
    }
    return {};
}

QVariant StatusRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("Purchase order");
    case Before:
        return m_tense == Tense::WouldBe ? tr("Now") : tr("Before");
    case After:
        return m_tense == Tense::WouldBe ? tr("Then") : tr("Result");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace podesk
