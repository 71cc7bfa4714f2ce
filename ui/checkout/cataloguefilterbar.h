// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checkout/cataloguemodel.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;

namespace podesk {

/// Search field, family, vendor and kind of offer, over the catalogue.
class CatalogueFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit CatalogueFilterBar(QWidget* parent = nullptr);
    /// The families and vendors that there are to choose from.
    void setEntries(const QList<CatalogueEntry>& entries);
    CatalogueFilter filter() const;
    void clear();
    void focusSearch();
    void retranslate();

Q_SIGNALS:
    void changed();
    void leaveRequested(); ///< Enter or Down in the search field

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();

    QLineEdit* m_search;
    QComboBox* m_family;
    QComboBox* m_vendor;
    QComboBox* m_offer;
    QList<ProductFamily> m_families;
    QStringList m_vendors;
};

} // namespace podesk
