// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/invoicepreview.h"
#include "ui/common/recordlink.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;

namespace podesk {

class ChartWidget;
class PlainRowsModel;
class PlainTable;
struct ChartFigures;

/// How the balance of a tracked line went down: a step for each invoice, the threshold of the workspace's notices as a
/// dashed line, and the steps as a table beside it. Lines without a balance are named.
class BurnDownTab : public QWidget
{
    Q_OBJECT
public:
    explicit BurnDownTab(QWidget* parent = nullptr);
    void setOrder(const PurchaseOrder& order, const WorkspaceFacts& facts, const QList<LineBurnDown>& lines);

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);

private:
    void build();
    void fillChoice();
    void showLine();
    void showUntracked();
    void open(int step);
    const LineItem* lineOf(LineItemId id) const;

    PurchaseOrder m_order;
    WorkspaceFacts m_facts;
    QList<LineBurnDown> m_lines;
    QLabel* m_caption;
    QComboBox* m_choice;
    QWidget* m_sides;
    ChartWidget* m_chart;
    PlainRowsModel* m_steps;
    PlainTable* m_table;
    QLabel* m_note;
};

/// Of one tracked line; `now` is where the drawing ends.
ChartFigures burnDownChart(const LineItem& line, const QList<BalanceStep>& steps, const NoticeThresholds& thresholds,
                           Instant now);

} // namespace podesk
