// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtCore/QAbstractTableModel>

namespace podesk {

/// What the workspace's check found: invariant, record, what should stand there and what does.
class CheckFindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Invariant, Record, Expected, Actual, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<CheckFinding>& findings);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CheckFinding> m_findings;
};

} // namespace podesk
