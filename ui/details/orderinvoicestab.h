// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/recordlink.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTableView;

namespace podesk {

class EngineClient;
class RecordListModel;

/// The invoices linked to the shown purchase order, whether they print its number or not. The same list as the page of
/// invoices, asked for this order only.
class OrderInvoicesTab : public QWidget
{
    Q_OBJECT
public:
    explicit OrderInvoicesTab(EngineClient* client, QWidget* parent = nullptr);
    void setOrder(const PurchaseOrder& order, const WorkspaceFacts& facts);

Q_SIGNALS:
    void counted(qint64 invoices);
    void followed(const podesk::RecordLink& link);

private:
    void onAnswered();
    void open(int row);

    RecordListModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    PurchaseOrderId m_order;
};

/// A query for the invoices linked to these purchase orders of one payer account (by its number; empty: of any).
ListQuery invoicesOf(const QStringList& orderNumbers, const QString& payer);

} // namespace podesk
