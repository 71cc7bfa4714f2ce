// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/charttablemodel.h"

#include "ui/common/recordtext.h"

namespace podesk {

using namespace Qt::StringLiterals;

void ChartTableModel::setFigures(const ChartFigures& figures)
{
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

int ChartTableModel::categoryOf(int row) const
{
    return row < m_figures.categories.size() ? row : -1;
}

int ChartTableModel::seriesOf(int column) const
{
    return column >= 1 && column <= m_figures.series.size() ? column - 1 : -1;
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    const int totals = m_figures.isSummed ? 1 : 0;
    return parent.isValid() || m_figures.categories.isEmpty() ? 0 : int(m_figures.categories.size()) + totals;
}

/// One series is its own total.
int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    const int series = int(m_figures.series.size());
    return parent.isValid() ? 0 : 1 + series + (series > 1 && m_figures.isSummed ? 1 : 0);
}

std::optional<qint64> ChartTableModel::figure(int row, int column) const
{
    const int category = categoryOf(row);
    const int series = seriesOf(column);
    if (series < 0)
        return category < 0 ? m_figures.total() : m_figures.totalOfCategory(category);
    return category < 0 ? m_figures.totalOfSeries(series) : std::optional(m_figures.value(series, category));
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const int category = categoryOf(index.row());
    if (index.column() == 0)
        return category < 0 ? tr("Total") : oneLine(m_figures.categories[category]);
    return m_figures.text(figure(index.row(), index.column()), QLocale());
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_figures.categoryHeading;
    const int series = seriesOf(section);
    return series < 0 ? tr("Total") : m_figures.series[series];
}

QString ChartTableModel::spreadsheetText() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column) {
        const QString heading = headerData(column, Qt::Horizontal).toString();
        const bool isAmount = column > 0 && m_figures.currency;
        cells << (isAmount ? tr("%1 (%2)", "heading, currency").arg(heading, m_figures.currency->code()) : heading);
    }
    lines << cells.join(u'\t');
    const QChar point = QLocale().decimalPoint().at(0);
    for (int row = 0; row < rowCount(); ++row) {
        cells = {data(index(row, 0)).toString()};
        for (int column = 1; column < columnCount(); ++column) {
            const std::optional<qint64> value = figure(row, column);
            QString plain = value && m_figures.currency ? Money{*value, *m_figures.currency}.toText()
                            : value                     ? QString::number(*value)
                                                        : QString();
            cells << plain.replace(u'.', point);
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace podesk
