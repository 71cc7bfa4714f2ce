// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/chargesmodel.h"

#include "core/rules/billing.h"
#include "core/rules/checkout.h"
#include "ui/words/words.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

void ChargesModel::setOffer(const Product& product, const Offer& offer)
{
    beginResetModel();
    m_documents.clear();
    m_hasUsage = rules::hasUsage(product.family);
    m_laterMaximum = offer.variableMaximum;
    m_numbers = QList<rules::ChargeNumber>(rowCount());
    endResetModel();
}

void ChargesModel::setPayments(const QList<InvoiceForecast>& documents)
{
    if (documents.size() != m_documents.size()) {
        beginResetModel();
        const QList<rules::ChargeNumber> others = m_numbers.sliced(m_documents.size());
        m_numbers.resize(m_documents.size());
        m_numbers.resize(documents.size());
        m_numbers += others;
        m_documents = documents;
        endResetModel();
        return;
    }
    m_documents = documents; // a cell that is being edited is left alone
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, On), index(rowCount() - 1, Amount));
}

void ChargesModel::setEditable(bool editable)
{
    if (editable == m_isEditable)
        return;
    beginResetModel();
    m_isEditable = editable;
    endResetModel();
}

bool ChargesModel::hasNumber() const
{
    return std::ranges::any_of(m_numbers, [](const rules::ChargeNumber& each) { return each.number.has_value(); });
}

QString ChargesModel::problemOf(int row) const
{
    if (!m_numbers.at(row).number)
        return {};
    const Decision<QString> decision = rules::decideCheckoutNumber(*m_numbers.at(row).number);
    return decision.isAllowed() ? QString() : words::errorHint(decision.refusals.first());
}

QString ChargesModel::problem() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const QString problem = problemOf(row); !problem.isEmpty())
            return tr("%1: %2", "charge, what is wrong with its number").arg(text(row, On), problem);
    }
    return {};
}

int ChargesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_documents.size()) + int(m_hasUsage) + int(m_laterMaximum.has_value());
}

int ChargesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_isEditable ? int(ColumnCount) : int(Number);
}

QString ChargesModel::text(int row, int column) const
{
    const QLocale locale;
    const bool isPayment = row < m_documents.size();
    const bool isUsage = !isPayment && m_hasUsage && row == m_documents.size();
    switch (column) {
    case On:
        return isPayment ? words::dateText(m_documents.at(row).on, locale)
               : isUsage ? tr("Usage, each month")
                         : tr("Payments that the seller asks for");
    case Amount:
        return isPayment ? words::moneyText(m_documents.at(row).amount, locale)
               : isUsage ? tr("as used")
                         : tr("up to %1").arg(words::moneyText(*m_laterMaximum, locale));
    case Number:
        return m_numbers.at(row).number.value_or(QString());
    case Line:
        return m_numbers.at(row).line;
    default:
        return {};
    }
}

QVariant ChargesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::EditRole:
        return text(row, column);
    case Qt::DisplayRole: {
        const bool isBad = column == Number && !problemOf(row).isEmpty();
        return isBad ? u"✗ "_s + text(row, column) : text(row, column);
    }
    case Qt::ToolTipRole:
        return column == Number ? problemOf(row) : QString();
    case Qt::TextAlignmentRole:
        return int((column == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString heading = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return tr("%1, %2: %3", "charge, heading, text").arg(text(row, On), heading, text(row, column));
    }
    default:
        return {};
    }
}

QVariant ChargesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case On:
        return tr("Payment on");
    case Amount:
        return tr("Amount");
    case Number:
        return tr("Purchase order");
    case Line:
        return tr("Line");
    default:
        return {};
    }
}

Qt::ItemFlags ChargesModel::flags(const QModelIndex& index) const
{
    const bool takesText = m_isEditable && (index.column() == Number || index.column() == Line);
    return QAbstractTableModel::flags(index) | (takesText ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool ChargesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() < Number)
        return false;
    const int row = index.row();
    const QString typed = value.toString();
    if (typed == text(row, index.column()))
        return true;
    if (index.column() == Line)
        m_numbers[row].line = typed.trimmed();
    else // an emptied cell is a charge without a number
        m_numbers[row].number = typed.isEmpty() ? std::nullopt : std::optional(typed);
    Q_EMIT dataChanged(index, index);
    Q_EMIT numbersChanged();
    return true;
}

} // namespace podesk
