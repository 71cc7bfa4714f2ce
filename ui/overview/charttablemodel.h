// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/chartfigures.h"

#include <QtCore/QAbstractTableModel>

namespace podesk {

/// A chart's twin: the same figures as a table, with totals.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const ChartFigures& figures);
    /// -1 for the row of totals.
    int categoryOf(int row) const;
    /// Of a column; -1 for the names and the totals.
    int seriesOf(int column) const;
    /// All of it, with headings, tab-separated; amounts exact and plain, for a spreadsheet.
    QString spreadsheetText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::optional<qint64> figure(int row, int column) const;

    ChartFigures m_figures;
};

} // namespace podesk
