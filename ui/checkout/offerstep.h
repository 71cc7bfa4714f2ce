// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QStandardItemModel;

namespace podesk {

class PlainTable;

/// First step: which offer of the product, and who buys.
class OfferStep : public QWidget
{
    Q_OBJECT
public:
    explicit OfferStep(CatalogueEntry entry, QWidget* parent = nullptr);
    /// An identity buys with its own account; the owner of the workspace chooses where there are several.
    void setAccounts(const QList<Account>& accounts, AccountId acting);
    /// False until setAccounts().
    bool hasAccounts() const;
    const Product& product() const { return m_entry.product; }
    const Offer& offer() const;
    /// For Subscribe: empty where there is nothing to choose.
    QString account() const;
    void focusFirst();

Q_SIGNALS:
    void changed();
    void opened(); ///< Enter on an offer

private:
    void fill();

    CatalogueEntry m_entry;
    QStandardItemModel* m_model;
    PlainTable* m_offers;
    QLabel* m_accountLabel;
    QComboBox* m_account;
    bool m_chooses = false;
};

} // namespace podesk
