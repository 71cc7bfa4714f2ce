// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace podesk {

class FlowLayout;

/// Last step: what was made, and the ways to it.
class ResultStep : public QWidget
{
    Q_OBJECT
public:
    explicit ResultStep(EngineClient* client, QWidget* parent = nullptr);
    void show(const CheckoutView& view, const CommandOutcome& outcome);

Q_SIGNALS:
    void orderRequested(podesk::PurchaseOrderId order);
    void agreementRequested(const QString& number);
    void invoiceRequested(podesk::InvoiceId invoice);
    void advanceRequested(podesk::Instant to);

private:
    void showInvoices(const QList<InvoiceForecast>& documents);
    void showOrders(const CheckoutView& view, const QList<NumberEffect>& effects);
    /// A way to the purchase order of this number, once it is found.
    void addOrder(const CheckoutView& view, const QString& number, bool isFirst);

    EngineClient* m_client;
    QLabel* m_done;
    QLabel* m_orderText;
    QPushButton* m_openOrder;
    QPushButton* m_openAgreement;
    FlowLayout* m_orders;
    QString m_agreement;
    QLabel* m_invoiceText;
    QPushButton* m_openInvoice;
    QPushButton* m_advance;
    PurchaseOrderId m_order;
    InvoiceId m_invoice;
    Instant m_next;
};

} // namespace podesk
