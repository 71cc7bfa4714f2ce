// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/rules/trace.h"

#include <QtCore/QAbstractTableModel>

namespace podesk {

/// The rules of one decision in the order they were asked: sign and word of the verdict, the rule's id, what it looked
/// at, and what it says.
class TraceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Verdict, Rule, Inputs, Says, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(const QList<TraceStep>& steps);
    const TraceStep& step(int row) const { return m_steps.at(row); }
    /// Row of the failed rule that decided: the given one, else the first; the last row when none failed, -1 without
    /// any.
    int decidingRow(const QString& rule) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TraceStep& step, int column) const;

    QList<TraceStep> m_steps;
};

/// "length: 120; limit: 100": the inputs of one step, in words.
QString inputsText(const QList<TraceInput>& inputs);

} // namespace podesk
