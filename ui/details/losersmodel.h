// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/invoicematch.h"

#include <QtCore/QAbstractTableModel>

namespace podesk {

/// The purchase orders that an invoice did not get, nearest to winning first, each with the rule that dropped it.
class LosersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PurchaseOrder, LineItem, Rule, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLosers(const QList<rules::MatchLoser>& losers);
    const rules::MatchLoser& loser(int row) const { return m_losers.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const rules::MatchLoser& loser, int column) const;

    QList<rules::MatchLoser> m_losers;
};

} // namespace podesk
