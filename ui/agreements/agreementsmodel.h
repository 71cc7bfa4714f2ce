// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/agreementviews.h"

#include <QtCore/QAbstractTableModel>

namespace podesk {

/// The agreements that a search and a state leave, in the order of a column. Everything is in memory; names are
/// compared as the reader's language does.
class AgreementsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, ProductName, Vendor, Buyer, Term, State, OrderNumber, Total, ColumnCount };
    /// What the agreements have come to; running out is no stored state.
    enum class Shown { All, Running, RunOut, Ended };

    using QAbstractTableModel::QAbstractTableModel;

    void setAgreements(const QList<AgreementSummary>& agreements);
    void setFilter(const QString& search, Shown shown);
    /// Before the filter.
    qsizetype countAll() const { return m_all.size(); }
    const AgreementSummary& agreement(int row) const { return m_all.at(m_rows.at(row)); }
    int rowOf(const QString& number) const; ///< -1: the filter hides it, or there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    bool isShown(const AgreementSummary& summary) const;
    /// Both are places in m_all; `texts` are the column's, by place, where it is ordered by text.
    bool isBefore(qsizetype left, qsizetype right, const QStringList& texts) const;
    void arrange();
    QString text(const AgreementSummary& summary, int column) const;

    QList<AgreementSummary> m_all;
    QList<qsizetype> m_rows;
    QString m_search;
    Shown m_shown = Shown::All;
    int m_column = Number;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace podesk
