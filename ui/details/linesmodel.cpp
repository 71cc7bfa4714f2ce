// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/linesmodel.h"

#include "core/domain/balancestate.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

void LinesModel::setLines(const QList<LineItem>& lines)
{
    if (lines == m_lines)
        return;
    const auto common = std::min(lines.size(), m_lines.size());
    // Rows change in place, so that the current row stays where it is.
    if (m_lines.size() > common) {
        beginRemoveRows({}, static_cast<int>(common), static_cast<int>(m_lines.size()) - 1);
        m_lines.resize(common);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < common; ++i)
        m_lines[i] = lines.at(i);
    if (common > 0)
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(common) - 1, ColumnCount - 1));
    if (lines.size() > common) {
        beginInsertRows({}, static_cast<int>(common), static_cast<int>(lines.size()) - 1);
        m_lines.append(lines.mid(common));
        endInsertRows();
    }
}

void LinesModel::replace(int row, const LineItem& line)
{
    m_lines[row] = line;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LinesModel::append(const LineItem& line)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.append(line);
    endInsertRows();
}

void LinesModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
}

void LinesModel::setProblems(const QHash<int, QString>& sentences)
{
    if (sentences == m_problems)
        return;
    m_problems = sentences;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, Number), index(rowCount() - 1, Number));
}

int LinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LinesModel::text(const LineItem& line, int column) const
{
    const QLocale locale;
    switch (column) {
    case Number:
        return line.number;
    case Type:
        return words::lineItemTypeWord(line.type);
    case Start:
        return words::monthText(line.start, locale);
    case End:
        return words::monthText(line.end, locale);
    case Amount:
        return words::unitPriceText(line.amount, line.currency, locale);
    case Quantity:
        return locale.toString(line.quantity);
    case Tax:
        return line.tax.kind == podesk::Tax::Kind::None ? u"-"_s : line.tax.toText(line.currency);
    case Total:
        return words::moneyText(line.total, locale);
    case Balance: {
        const QString state = words::balanceStateWord(balanceState(line));
        return line.balance ? tr("%1 (%2)", "balance (state)").arg(words::moneyText(*line.balance, locale), state)
                            : state;
    }
    case Description:
        return line.description.isEmpty() ? u"-"_s : line.description.simplified();
    default:
        return {};
    }
}

QString LinesModel::summary(int row) const
{
    const LineItem& line = m_lines.at(row);
    QStringList parts;
    for (const int column : {Number, Type, Start, End, Total, Balance})
        parts.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + text(line, column));
    if (m_problems.contains(row))
        parts.append(m_problems.value(row));
    return parts.join(u", "_s);
}

QVariant LinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LineItem& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Number && m_problems.contains(index.row()))
            return QString(u"✗ "_s + line.number);
        return text(line, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Number && m_problems.contains(index.row()))
            return m_problems.value(index.row());
        return index.column() == Description ? line.description : QString();
    case Qt::AccessibleTextRole:
        return index.column() == Number ? summary(index.row()) : text(line, index.column());
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() >= Amount && index.column() <= Balance;
        return QVariant(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    static constexpr std::array fields{"number",   "type", "start", "end",     "amount",
                                       "quantity", "tax",  "total", "balance", "description"};
    return section == Number ? tr("Line")
                             : words::fieldHeading(QString::fromLatin1(fields.at(static_cast<size_t>(section))));
}

} // namespace podesk
