// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

namespace podesk {

/// Rows of plain texts that are edited in place: contacts (name, e-mail, phone) and tags (key, value).
class TextRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    TextRowsModel(const QStringList& headings, QObject* parent = nullptr);

    void setRows(const QList<QStringList>& rows);
    const QList<QStringList>& rows() const { return m_rows; }
    void append(const QStringList& row);
    void remove(const QList<int>& rows);
    /// A sentence a cell (row, column) gets a sign and a tool tip.
    void setProblems(const QHash<std::pair<int, int>, QString>& sentences);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
    QHash<std::pair<int, int>, QString> m_problems;
};

} // namespace podesk
