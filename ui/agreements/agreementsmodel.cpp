// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementsmodel.h"

#include "ui/agreements/agreementrows.h"
#include "ui/words/words.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

bool isByText(int column)
{
    return column != AgreementsModel::Number && column != AgreementsModel::Term && column != AgreementsModel::Total;
}

} // namespace

void AgreementsModel::setAgreements(const QList<AgreementSummary>& agreements)
{
    if (agreements == m_all)
        return;
    beginResetModel();
    m_all = agreements;
    arrange();
    endResetModel();
}

void AgreementsModel::setFilter(const QString& search, Shown shown)
{
    if (search == m_search && shown == m_shown)
        return;
    beginResetModel();
    m_search = search;
    m_shown = shown;
    arrange();
    endResetModel();
}

void AgreementsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_column && order == m_order))
        return;
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    endResetModel();
}

bool AgreementsModel::isShown(const AgreementSummary& summary) const
{
    const bool isActive = summary.agreement.state == AgreementState::Active;
    switch (m_shown) {
    case Shown::All:
        break;
    case Shown::Running:
        if (!isActive || summary.hasRunOut)
            return false;
        break;
    case Shown::RunOut:
        if (!summary.hasRunOut)
            return false;
        break;
    case Shown::Ended:
        if (isActive)
            return false;
        break;
    }
    // Every word of the search stands somewhere in the row.
    const QString line = QStringList{summary.agreement.number,
                                     summary.product,
                                     summary.vendor,
                                     summary.offer,
                                     summary.account.name,
                                     summary.account.number,
                                     summary.agreement.poNumber.value_or(QString()),
                                     summary.agreement.usagePoNumber.value_or(QString())}
                             .join(u'\n');
    const QStringList wanted = m_search.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted,
                               [&line](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
}

bool AgreementsModel::isBefore(qsizetype leftPlace, qsizetype rightPlace, const QStringList& texts) const
{
    const AgreementSummary& left = m_all.at(leftPlace);
    const AgreementSummary& right = m_all.at(rightPlace);
    switch (m_column) {
    case Number:
        return left.agreement.id.value < right.agreement.id.value;
    case Term:
        return left.agreement.start < right.agreement.start;
    case Total: // amounts of two currencies are no more and no less than each other
        return std::pair(left.agreement.total.currency.code(), left.agreement.total.minor) <
               std::pair(right.agreement.total.currency.code(), right.agreement.total.minor);
    default:
        return texts.at(leftPlace).localeAwareCompare(texts.at(rightPlace)) < 0;
    }
}

void AgreementsModel::arrange()
{
    m_rows.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (isShown(m_all.at(i)))
            m_rows.append(i);
    }
    // Made once for each row, not for each comparison.
    QStringList texts(isByText(m_column) ? m_all.size() : 0);
    if (!texts.isEmpty()) {
        for (const qsizetype place : std::as_const(m_rows))
            texts[place] = text(m_all.at(place), m_column);
    }
    std::ranges::stable_sort(m_rows, [&](qsizetype left, qsizetype right) {
        const bool isUp = m_order == Qt::AscendingOrder;
        return isUp ? isBefore(left, right, texts) : isBefore(right, left, texts);
    });
}

int AgreementsModel::rowOf(const QString& number) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (agreement(row).agreement.number == number)
            return row;
    }
    return -1;
}

int AgreementsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AgreementsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AgreementsModel::text(const AgreementSummary& summary, int column) const
{
    switch (column) {
    case Number:
        return summary.agreement.number;
    case ProductName:
        return summary.product;
    case Vendor:
        return summary.vendor;
    case Buyer:
        return summary.account.name;
    case Term:
        return termText(summary);
    case State:
        return stateText(summary);
    case OrderNumber:
        return numberText(summary.agreement.poNumber, summary.agreement.linked);
    case Total:
        return words::moneyText(summary.agreement.total, QLocale());
    default:
        return {};
    }
}

QVariant AgreementsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgreementSummary& summary = agreement(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(summary, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        if (index.column() != Number)
            return text(summary, index.column());
        QStringList parts; // the first cell speaks for its row
        for (int column = 0; column < ColumnCount; ++column)
            parts << tr("%1: %2", "heading: text")
                         .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(summary, column));
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant AgreementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return words::fieldHeading(u"agreement"_s);
    case ProductName:
        return words::fieldHeading(u"product"_s);
    case Vendor:
        return tr("Seller");
    case Buyer:
        return tr("Bought by");
    case Term:
        return tr("Term");
    case State:
        return words::fieldHeading(u"state"_s);
    case OrderNumber:
        return words::fieldHeading(u"purchase-order-id"_s);
    case Total:
        return tr("Total");
    default:
        return {};
    }
}

} // namespace podesk
