// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "ui/common/latest.h"
#include "ui/common/workspacepage.h"

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace podesk {

class ChartWidget;
class EmptyState;
class OverviewCardButton;
class RecentActivity;

/// The first page of a workspace: what needs someone, how things stand, and what was done last. Every number on it
/// opens the rows it counts.
class OverviewPage : public WorkspacePage
{
    Q_OBJECT
public:
    explicit OverviewPage(EngineClient* client, QWidget* parent = nullptr);

    Place place() const override { return Place::Overview; }
    QString name() const override;
    QString icon() const override;
    void focusContent() override;
    /// There is nothing to filter here; who searches means the purchase orders.
    void focusFilter() override { Q_EMIT searchRequested(); }
    void refresh() override;

    void setFacts(const WorkspaceFacts& facts) override;
    /// What a workspace without purchase orders offers.
    void setEmptyActions(const QList<QAction*>& actions);
    const OverviewFigures& figures() const { return m_figures; }

Q_SIGNALS:
    void listRequested(podesk::ListKind kind, const QString& query);
    void recordRequested(podesk::ListKind kind, qint64 id);
    void searchRequested();
    /// An answer (or a failure) has arrived and is shown.
    void answered();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildContent();
    void wire();
    void ask();
    void accept(const Result<OverviewFigures>& figures);
    void showCards();
    void showCharts();
    void showSpend();
    void updateEmptyState();
    void arrangeCharts();
    void scrollTo(const QWidget& widget);
    void retranslate();
    Currency chosenCurrency() const;

    EngineClient* m_client;
    WorkspaceFacts m_facts;
    OverviewFigures m_figures;
    bool m_isAnswered = false;
    std::optional<Error> m_error;
    Latest m_latest;
    QTimer* m_pause;
    QList<QAction*> m_emptyActions;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    EmptyState* m_empty;
    QLabel* m_title;
    QLabel* m_needs;
    QLabel* m_cardsText;
    QWidget* m_cardsBox = nullptr;
    QList<OverviewCardButton*> m_cards; ///< in the order shown
    QBoxLayout* m_charts = nullptr;
    ChartWidget* m_status;
    ChartWidget* m_spend;
    QComboBox* m_currency;
    RecentActivity* m_recent;
};

} // namespace podesk
