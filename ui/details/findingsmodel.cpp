// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/findingsmodel.h"

#include "ui/words/words.h"

#include <QtCore/QFileInfo>

namespace podesk {

using namespace Qt::StringLiterals;

void FindingsModel::setFindings(const QList<ImportReport::Finding>& findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

QString FindingsModel::allText() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join(u'\t'));
    for (const ImportReport::Finding& finding : m_findings) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(text(finding, column).replace(u'\t', u' ').replace(u'\n', u' '));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FindingsModel::text(const ImportReport::Finding& finding, int column) const
{
    switch (column) {
    case File:
        return QFileInfo(finding.file).fileName();
    case Line:
        return finding.line > 0 ? QLocale().toString(finding.line) : u"-"_s;
    case Field:
        return finding.field.isEmpty() ? u"-"_s : words::fieldHeading(finding.field);
    case Problem:
        return words::errorSentence(finding.error);
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportReport::Finding& finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(finding, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != File)
            return text(finding, index.column());
        return tr("%1, line %2, %3: %4")
            .arg(text(finding, File), text(finding, Line), text(finding, Field), text(finding, Problem));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case File:
        return tr("File");
    case Line:
        return tr("Line");
    case Field:
        return tr("Field");
    case Problem:
        return tr("Problem");
    default:
        return {};
    }
}

} // namespace podesk
