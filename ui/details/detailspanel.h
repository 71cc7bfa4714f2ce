// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/latest.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTabWidget;

namespace podesk {

class CommandRunner;
class HistoryTab;
class LinesTab;
class SummaryTab;
class TextRowsTab;
class WhyTab;

/// What lies behind the selected row: summary, line items, contacts, tags, history and the trace of the last refusal.
/// Follows its purchase order through every change; says so when nothing or several are selected.
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

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectTabs();
    void showObstacles();
    void load();
    void leaveOrder();
    void refresh();
    void showLoaded();

    CommandRunner* m_runner;
    PurchaseOrderId m_id;
    std::optional<PurchaseOrder> m_order;
    std::optional<Error> m_gone;
    WorkspaceFacts m_facts;
    QList<JournalEntry> m_entries;
    Latest m_newest;
    int m_selected = 0;
    QString m_selectedTotals;
    int m_chosenTab = 0; ///< to return to when an order is shown again
    bool m_isWhyAlone = false;

    QLabel* m_title;
    QLabel* m_message;
    QTabWidget* m_book;
    struct Tabs
    {
        SummaryTab* summary;
        LinesTab* lines;
        TextRowsTab* contacts;
        TextRowsTab* tags;
        HistoryTab* history;
        WhyTab* why;
    } m_tabs;
};

} // namespace podesk
