// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"
#include "core/engine/outcome.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace podesk {

class ChargesModel;
class EngineClient;
class FieldHint;
class PlainTable;
class PurchaseOrderSection;

/// Second step, in the vendor's words "Configure your software subscription": units, start, length, price, the purchase
/// order numbers, and the payments with their dates. What depends on them comes from the dry run.
class ConfigureStep : public QWidget
{
    Q_OBJECT
public:
    explicit ConfigureStep(EngineClient* client, QWidget* parent = nullptr);
    void setFacts(const WorkspaceFacts& facts);
    void setOffer(const Product& product, const Offer& offer);
    void setView(const CheckoutView& view);
    void showPreview(const CommandOutcome& outcome);
    PurchaseOrderSection* section() const { return m_section; }
    /// Units, start and numbers.
    void fill(Subscribe& command) const;
    /// Something differs from what stood there first.
    bool isTyped() const;
    void focusFirst();
    /// Why no purchase order for the usage can be added now; empty when one can.
    void setBlanketObstacle(const QString& reason);

Q_SIGNALS:
    void changed();
    /// A purchase order with a line for Marketplace blanket usage is wanted, which the usage's invoices will match.
    void blanketOrderRequested();

private:
    void build();
    void wire();
    QLabel* addFact(QFormLayout* form, const QString& caption, const QString& name);
    void arrange();
    void showUsageNote();

    QSpinBox* m_quantity;
    QCheckBox* m_startsLater;
    QDateEdit* m_start;
    QLabel* m_length = nullptr;
    QLabel* m_price = nullptr;
    QLabel* m_total = nullptr;
    QLabel* m_payments = nullptr;
    QLabel* m_buyer = nullptr;
    PurchaseOrderSection* m_section;
    ChargesModel* m_charges;
    PlainTable* m_chargeTable;
    FieldHint* m_chargeHint;
    FieldHint* m_usage;
    QPushButton* m_addBlanket;
    int m_months = 0;
    ProductFamily m_family = ProductFamily::SaasContract;
    Edition m_edition = Edition::E2024;
    bool m_hasSchedule = false;
};

} // namespace podesk
