// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtCore/QAbstractTableModel>

namespace podesk {

/// What a status change would do, or did, to each purchase order: number, before, after, and the sentence of a refusal
/// or what follows.
class StatusRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Before, After, Note, ColumnCount };
    enum class Tense { WouldBe, Was };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<RowOutcome>& rows, Tense tense);
    const QList<RowOutcome>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RowOutcome& row, int column) const;

    QList<RowOutcome> m_rows;
    Tense m_tense = Tense::WouldBe;
};

} // namespace podesk
