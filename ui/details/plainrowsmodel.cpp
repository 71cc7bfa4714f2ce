// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/plainrowsmodel.h"

namespace podesk {

using namespace Qt::StringLiterals;

PlainRowsModel::PlainRowsModel(const QList<Column>& columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(columns)
{
}

void PlainRowsModel::setRows(const QList<Row>& rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void PlainRowsModel::setColumns(const QList<Column>& columns)
{
    Q_ASSERT(columns.size() == m_columns.size());
    m_columns = columns;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int PlainRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlainRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PlainRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const QString text = row.texts.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole: // escaped, or a tool tip would take stored text for markup
        return u"<span>%1</span>"_s.arg(text.toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return int((m_columns.at(index.column()).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case WordRole:
        return m_columns.at(index.column()).signField.isEmpty() ? QString() : row.word;
    case Qt::AccessibleTextRole: {
        if (index.column() != 0)
            return text;
        QStringList parts;
        for (int column = 0; column < columnCount(); ++column)
            parts << tr("%1: %2", "heading: text").arg(m_columns.at(column).heading, row.texts.value(column));
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant PlainRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return section < m_columns.size() ? m_columns.at(section).heading : QString();
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section < m_columns.size())
        return int((m_columns.at(section).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace podesk
