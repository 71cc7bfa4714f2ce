// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/losersmodel.h"

#include "ui/details/tracemodel.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

void LosersModel::setLosers(const QList<rules::MatchLoser>& losers)
{
    beginResetModel();
    m_losers = losers;
    endResetModel();
}

int LosersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_losers.size());
}

int LosersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LosersModel::text(const rules::MatchLoser& loser, int column) const
{
    switch (column) {
    case PurchaseOrder:
        return loser.order.simplified();
    case LineItem:
        return loser.line.simplified();
    case Rule:
        return loser.rule;
    case Reason:
        return loser.inputs.isEmpty() ? words::ruleName(loser.rule)
                                      : tr("%1 (%2)", "what the rule says (what it looked at)")
                                            .arg(words::ruleName(loser.rule), inputsText(loser.inputs));
    default:
        return {};
    }
}

QVariant LosersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const rules::MatchLoser& at = loser(index.row());
    if (role == Qt::DisplayRole)
        return text(at, index.column());
    if (role == Qt::ToolTipRole) // escaped, or a tool tip would take stored text for markup
        return u"<span>%1</span>"_s.arg(text(at, Reason).toHtmlEscaped());
    if (role == Qt::AccessibleTextRole) {
        if (index.column() != PurchaseOrder)
            return text(at, index.column());
        return tr("%1, line item %2, lost by %3: %4")
            .arg(text(at, PurchaseOrder), text(at, LineItem), at.rule, text(at, Reason));
    }
    return {};
}

QVariant LosersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case PurchaseOrder:
        return tr("Purchase order");
    case LineItem:
        return tr("Line item");
    case Rule:
        return tr("Rule");
    case Reason:
        return tr("Why it lost");
    default:
        return {};
    }
}

} // namespace podesk
