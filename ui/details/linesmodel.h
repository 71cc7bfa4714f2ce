// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <QtCore/QAbstractTableModel>

namespace podesk {

/// The line items of one purchase order as the console's details page shows them, stored ones or a draft's.
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Type, Start, End, Amount, Quantity, Tax, Total, Balance, Description, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<LineItem>& lines);
    const QList<LineItem>& lines() const { return m_lines; }
    const LineItem& line(int row) const { return m_lines.at(row); }
    void replace(int row, const LineItem& line);
    void append(const LineItem& line);
    void remove(int row);
    /// These rows get a sign, and the sentence as their tool tip.
    void setProblems(const QHash<int, QString>& sentences);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LineItem& line, int column) const;
    QString summary(int row) const;

    QList<LineItem> m_lines;
    QHash<int, QString> m_problems;
};

} // namespace podesk
