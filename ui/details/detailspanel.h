// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtWidgets/QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace podesk {

class CommandRunner;
class HistoryTab;
class LinesTab;
class SummaryTab;
class ContactsTab;
class TagsTab;
class WhyTab;

/// What lies behind the selected row: summary, line items, contacts, tags, history and the trace of the last refusal. Follows its
/// purchase order through every change; says so when nothing or several are selected.
class DetailsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPanel(CommandRunner* runner, QWidget* parent = nullptr);

    void showOrder(PurchaseOrderId id);
    /// `totals`: the selection's sums as the list's footer says them.
    void showSelection(int count, const QString& totals);
    void clear();
    /// Brings the trace of the last refusal to the front.
    void showWhy();
    PurchaseOrderId shownOrder() const { return m_id; }

Q_SIGNALS:
    /// Another order took its place by the panel's own doing (a duplicate was made): select it in the list.
    void orderActivated(podesk::PurchaseOrderId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void retranslate();

    CommandRunner* m_runner;
    PurchaseOrderId m_id;
    std::optional<PurchaseOrder> m_order;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    QLabel* m_title;
    QTabWidget* m_tabs;
    SummaryTab* m_summary;
    LinesTab* m_lines;
    ContactsTab* m_contacts;
    TagsTab* m_tags;
    HistoryTab* m_history;
    WhyTab* m_why;
    quint64 m_request = 0;
    int m_selected = 0;
    QString m_selectedTotals;
};

} // namespace podesk
