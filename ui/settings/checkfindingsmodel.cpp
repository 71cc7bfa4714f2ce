// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/checkfindingsmodel.h"

namespace podesk {

using namespace Qt::StringLiterals;

void CheckFindingsModel::setFindings(const QList<CheckFinding>& findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int CheckFindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int CheckFindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CheckFindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const CheckFinding& finding = m_findings.at(index.row());
    const QString record = finding.subject.isEmpty()
                               ? u"%1 %2"_s.arg(finding.table).arg(finding.id)
                               : u"%1 (%2 %3)"_s.arg(finding.subject, finding.table).arg(finding.id);
    const QStringList texts{finding.invariant, record, finding.expected, finding.actual};
    return role == Qt::AccessibleTextRole && index.column() == Invariant ? texts.join(u", "_s)
                                                                         : texts.at(index.column());
}

QVariant CheckFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("Invariant"), tr("Record"), tr("Expected"), tr("Found")}.value(section);
}

} // namespace podesk
