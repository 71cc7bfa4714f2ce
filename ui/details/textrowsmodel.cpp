// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/textrowsmodel.h"

namespace podesk {

using namespace Qt::StringLiterals;

TextRowsModel::TextRowsModel(const QStringList& headings, QObject* parent)
    : QAbstractTableModel(parent), m_headings(headings)
{
}

void TextRowsModel::setRows(const QList<QStringList>& rows)
{
    beginResetModel();
    m_rows = rows;
    m_problems.clear();
    endResetModel();
}

void TextRowsModel::append(const QStringList& row)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.append(row);
    endInsertRows();
}

void TextRowsModel::remove(const QList<int>& rows)
{
    QList<int> lastFirst = rows;
    std::sort(lastFirst.begin(), lastFirst.end(), std::greater<>());
    for (const int row : lastFirst) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void TextRowsModel::setProblems(const QHash<std::pair<int, int>, QString>& sentences)
{
    if (sentences == m_problems)
        return;
    m_problems = sentences;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TextRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = m_rows.at(index.row()).at(index.column());
    const QString problem = m_problems.value({index.row(), index.column()});
    switch (role) {
    case Qt::EditRole:
        return text;
    case Qt::DisplayRole:
        return problem.isEmpty() ? text : u"✗ "_s + text;
    case Qt::ToolTipRole:
        return problem.isEmpty() ? text : problem;
    case Qt::AccessibleTextRole:
        return m_headings.at(index.column()) + u": "_s + (text.isEmpty() ? u"-"_s : text);
    case Qt::AccessibleDescriptionRole:
        return problem;
    default:
        return {};
    }
}

bool TextRowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (m_rows.at(index.row()).at(index.column()) == value.toString())
        return true;
    m_rows[index.row()][index.column()] = value.toString();
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags TextRowsModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant TextRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_headings.value(section);
}

} // namespace podesk
