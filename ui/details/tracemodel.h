// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/rules/trace.h"

#include <QtCore/QAbstractTableModel>

namespace podesk {

/// The rules of one decision in the order they were asked: sign and word of the verdict, the sentence, the rule's id.
class TraceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Verdict, Rule, Sentence, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTrace(const Trace& trace);
    const Trace& trace() const { return m_trace; }
    /// Row of the first rule that failed; -1 when none did.
    int firstFailed() const;
    /// "inputs: length 120, limit 100" of one row.
    QString inputsText(int row) const;
    /// Everything as plain text for a ticket, beginning with the verdict.
    QString asText(const QString& verdict) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TraceStep& step, int column) const;

    Trace m_trace;
};

} // namespace podesk
