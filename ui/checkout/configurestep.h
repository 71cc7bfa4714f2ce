// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtWidgets/QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QStandardItemModel;

namespace podesk {

class EngineClient;
class FieldHint;
class PlainTable;
class PurchaseOrderSection;

/// Second step, in the vendor's words "Configure your software subscription": units, length, price, payments, and the
/// purchase order number. What depends on them comes from the dry run.
class ConfigureStep : public QWidget
{
    Q_OBJECT
public:
    explicit ConfigureStep(EngineClient* client, QWidget* parent = nullptr);
    void setOffer(const Product& product, const Offer& offer);
    void setView(const CheckoutView& view);
    void showPreview(const CommandOutcome& outcome);
    PurchaseOrderSection* section() const { return m_section; }
    qint64 quantity() const;
    void focusFirst();
    /// Why no purchase order for the usage can be added now; empty when one can.
    void setBlanketObstacle(const QString& reason);

Q_SIGNALS:
    void changed();
    /// A purchase order with a line for Marketplace blanket usage is wanted, which the usage's invoices will match.
    void blanketOrderRequested();

private:
    QLabel* addFact(QFormLayout* form, const QString& caption, const QString& name);

    QSpinBox* m_quantity;
    QLabel* m_length;
    QLabel* m_price;
    QLabel* m_total;
    QLabel* m_payments;
    QPushButton* m_showDates;
    QStandardItemModel* m_dates;
    PlainTable* m_dateTable;
    QLabel* m_buyer;
    PurchaseOrderSection* m_section;
    FieldHint* m_usage;
    QPushButton* m_addBlanket;
    int m_months = 0;
};

} // namespace podesk
