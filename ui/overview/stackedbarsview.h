// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/chartview.h"

class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace podesk {

/// Bars from zero, each stacked of the series, from below.
class StackedBarsView : public ChartView
{
    Q_OBJECT
public:
    explicit StackedBarsView(QWidget* parent = nullptr);
    /// Of the value axis, for those who check that it does not exaggerate.
    double axisMinimum() const;
    double axisMaximum() const;

protected:
    void draw() override;
    QPainterPath outlineOf(int series, int category) const override;

private:
    /// In major units: for drawing alone.
    double height(qint64 value) const;
    void drawBars();
    void drawAxes();

    QStackedBarSeries* m_bars;
    QBarCategoryAxis* m_across;
    QValueAxis* m_up;
};

} // namespace podesk
