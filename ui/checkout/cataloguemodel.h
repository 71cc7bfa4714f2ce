// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commerce.h"

#include <QtCore/QAbstractListModel>

namespace podesk {

/// What the catalogue is searched for; what is absent lets everything through.
struct CatalogueFilter
{
    QString text; ///< every word of it in name, vendor, description, code or an offer's name
    std::optional<ProductFamily> family;
    std::optional<QString> vendor;
    std::optional<OfferKind> offer;

    bool isEmpty() const { return *this == CatalogueFilter{}; }
    friend bool operator==(const CatalogueFilter&, const CatalogueFilter&) = default;
};

/// The products that pass the filter. A catalogue is small and wholly here.
class CatalogueModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { Vendor = Qt::UserRole, Family, Description, Offers };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<CatalogueEntry>& entries);
    void setFilter(const CatalogueFilter& filter);
    const CatalogueFilter& filter() const { return m_filter; }
    const QList<CatalogueEntry>& entries() const { return m_entries; }
    const CatalogueEntry& entry(int row) const { return m_entries.at(m_shown.at(row)); }
    int rowOf(ProductId product) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void sift();

    QList<CatalogueEntry> m_entries;
    CatalogueFilter m_filter;
    QList<qsizetype> m_shown;
};

} // namespace podesk
