// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/cataloguemodel.h"

#include "core/domain/listquery.h"
#include "ui/words/words.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString searchedText(const CatalogueEntry& entry)
{
    const Product& product = entry.product;
    QStringList parts{product.name, product.vendor, product.description, product.code};
    for (const Offer& offer : entry.offers)
        parts << offer.name << offer.code;
    return foldedForSearch(parts.join(u'\n'));
}

bool passes(const CatalogueEntry& entry, const CatalogueFilter& filter)
{
    if (filter.family && entry.product.family != *filter.family)
        return false;
    if (filter.vendor && entry.product.vendor != *filter.vendor)
        return false;
    const auto isOfKind = [&filter](const Offer& offer) { return offer.kind == *filter.offer; };
    if (filter.offer && std::ranges::none_of(entry.offers, isOfKind))
        return false;
    const QString searched = searchedText(entry);
    const QStringList wanted = foldedForSearch(filter.text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&searched](const QString& word) { return searched.contains(word); });
}

QString offersText(const QList<Offer>& offers)
{
    QString text = CatalogueModel::tr("%n offer(s)", nullptr, int(offers.size()));
    if (offers.isEmpty())
        return text;
    Money least = offers.first().unitPrice;
    for (const Offer& offer : offers) {
        if (offer.unitPrice.currency == least.currency && offer.unitPrice.minor < least.minor)
            least = offer.unitPrice;
    }
    if (least.minor == 0)
        return CatalogueModel::tr("%1, nothing upfront", "number of offers").arg(text);
    const QString price = words::moneyText(least, QLocale());
    return offers.size() == 1 ? CatalogueModel::tr("%1, %2", "number of offers, price").arg(text, price)
                              : CatalogueModel::tr("%1 from %2", "number of offers, least price").arg(text, price);
}

} // namespace

void CatalogueModel::setEntries(const QList<CatalogueEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    sift();
    endResetModel();
}

void CatalogueModel::setFilter(const CatalogueFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    sift();
    endResetModel();
}

void CatalogueModel::sift()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (passes(m_entries.at(i), m_filter))
            m_shown << i;
    }
}

int CatalogueModel::rowOf(ProductId product) const
{
    const auto found =
        std::ranges::find_if(m_shown, [&](qsizetype i) { return m_entries.at(i).product.id == product; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int CatalogueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [product, offers] = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return product.name;
    case Vendor:
        return product.vendor;
    case Family:
        return words::productFamilyWord(product.family);
    case Description:
    case Qt::ToolTipRole:
        return product.description;
    case Offers:
        return offersText(offers);
    case Qt::AccessibleTextRole:
        return QStringList{product.name, product.vendor, words::productFamilyWord(product.family), offersText(offers)}
            .join(u", "_s);
    case Qt::AccessibleDescriptionRole:
        return product.description;
    default:
        return {};
    }
}

} // namespace podesk
