// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/invoicepreview.h"
#include "ui/common/latest.h"
#include "ui/details/recordpages.h"

namespace podesk {

class BurnDownTab;
class HistoryTab;
class LinesTab;
class OrderInvoicesTab;
class SummaryTab;
class TextRowsTab;

/// A purchase order: summary, line items, the invoices linked to it, contacts, tags, history, balances.
class OrderPages : public RecordPages
{
    Q_OBJECT
public:
    OrderPages(CommandRunner* runner, QObject* parent);
    void show(PurchaseOrderId id);
    PurchaseOrderId id() const { return m_id; }

    bool hasRecord() const override { return m_order.has_value(); }
    QString title() const override;

protected:
    void addTabs() override;
    void fill() override;
    void forget() override;

private:
    void connectTabs();
    /// What the acting identity may not do says so.
    void showObstacles();
    void load();
    void loadBalances();

    PurchaseOrderId m_id;
    std::optional<PurchaseOrder> m_order;
    WorkspaceFacts m_facts;
    QList<JournalEntry> m_entries;
    QList<LineBurnDown> m_burnDown;
    Latest m_newest;
    struct Tabs
    {
        SummaryTab* summary;
        LinesTab* lines;
        OrderInvoicesTab* invoices;
        TextRowsTab* contacts;
        TextRowsTab* tags;
        HistoryTab* history;
        BurnDownTab* balance;
    } m_tabs{};
};

} // namespace podesk
