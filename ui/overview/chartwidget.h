// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/chartfigures.h"

#include <QtWidgets/QFrame>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace podesk {

class ChartLegend;
class ChartTableModel;
class ChartView;
class PlainTable;

/// A chart as one meets it: title, drawing, legend, a line that says what is pointed at, and a table with the same
/// figures in its place on request. Whoever holds it knows nothing of the library that draws.
class ChartWidget : public QFrame
{
    Q_OBJECT
public:
    enum class Form { Donut, StackedBars, Steps };
    ChartWidget(Form form, const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Stands in the heading, before the button for the table.
    void addControl(QWidget* control);
    void setFigures(const ChartFigures& figures);
    const ChartFigures& figures() const { return m_figures; }
    /// Instead of figures: that they are being read, that there are none, or why not.
    void say(const QString& text);

    /// For places with less room than the overview.
    void setLeastHeight(int height);

    bool isTableShown() const;
    void setTableShown(bool shown);
    QWidget* drawing() const;
    PlainTable* table() const { return m_table; }

Q_SIGNALS:
    /// Click or Enter, in the drawing or in the table. Series -1: all of the category.
    void partChosen(int series, int category);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void pointAt(int series, int category);
    void copyTable();
    void retranslate();

    Form m_form;
    ChartFigures m_figures;
    QLabel* m_title;
    QHBoxLayout* m_heading = nullptr;
    QToolButton* m_copy;
    QToolButton* m_asTable;
    QStackedWidget* m_stack;
    QLabel* m_text;
    ChartView* m_view;
    PlainTable* m_table;
    ChartTableModel* m_model;
    ChartLegend* m_legend;
    QLabel* m_readout;
};

} // namespace podesk
