// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "core/rules/chargenumbers.h"

#include <QtCore/QAbstractTableModel>

namespace podesk {

/// What a purchase will be charged: the days and amounts of its payments, usage and later payments without either; and,
/// while each charge may have a number of its own, that number and its line, to be typed into the cells.
class ChargesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { On, Amount, Number, Line, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What comes besides the payments of the dry run. Forgets every number.
    void setOffer(const Product& product, const Offer& offer);
    /// Numbers stay with the payments that are still there.
    void setPayments(const QList<InvoiceForecast>& documents);
    void setEditable(bool editable);

    /// One for each payment, for usage, and for payments that are asked for later.
    QList<rules::ChargeNumber> payments() const { return m_numbers.first(m_documents.size()); }
    rules::ChargeNumber usage() const { return m_hasUsage ? m_numbers.at(m_documents.size()) : rules::ChargeNumber(); }
    rules::ChargeNumber later() const { return m_laterMaximum ? m_numbers.last() : rules::ChargeNumber(); }
    bool hasNumber() const;
    /// The first cell whose number is none, as "day: what is wrong"; empty when there is none (R17, G12).
    QString problem() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void numbersChanged();

private:
    QString text(int row, int column) const;
    QString problemOf(int row) const;

    QList<InvoiceForecast> m_documents;
    QList<rules::ChargeNumber> m_numbers; ///< one a row: payments, usage, later ones
    bool m_hasUsage = false;
    std::optional<Money> m_laterMaximum;
    bool m_isEditable = false;
};

} // namespace podesk
