// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/chartfigures.h"

#include <QtCharts/QChartView>

namespace podesk {

/// A drawing of figures that one can walk through with the arrow keys and open with Enter or a click. Only this folder
/// knows it; everyone else holds a ChartWidget.
class ChartView : public QChartView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void setFigures(const ChartFigures& figures);
    const ChartFigures& figures() const { return m_figures; }
    /// What the mouse or the keys point at; -1 for nothing.
    int currentSeries() const { return m_series; }
    int currentCategory() const { return m_category; }

Q_SIGNALS:
    /// Another part is pointed at, or none: -1, -1.
    void pointed(int series, int category);
    void chosen(int series, int category);

protected:
    /// Makes the drawing anew from figures(), in the colours of the palette.
    virtual void draw() = 0;
    /// Outline of a part in the chart's own coordinates.
    virtual QPainterPath outlineOf(int series, int category) const = 0;

    void point(int series, int category);
    void leave(int series, int category);
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void redraw();
    void move(int series, int categories);

    ChartFigures m_figures;
    int m_series = -1;
    int m_category = -1;
};

} // namespace podesk
