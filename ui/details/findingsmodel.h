// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/importreport.h"

#include <QtCore/QAbstractTableModel>

namespace podesk {

/// What an import left out, by file, line and field, with the sentence.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Line, Field, Problem, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<ImportReport::Finding>& findings);
    /// All of them, tab-separated with the headings, for a ticket or a spreadsheet.
    QString allText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ImportReport::Finding& finding, int column) const;

    QList<ImportReport::Finding> m_findings;
};

} // namespace podesk
