// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/chartview.h"

class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace podesk {

/// A line that stays level until something happens: from each moment to the next it has the value it had then. Levels
/// are dashed lines across.
class StepsView : public ChartView
{
    Q_OBJECT
public:
    explicit StepsView(QWidget* parent = nullptr);
    /// Of the value axis, for those who check that it does not exaggerate.
    double axisMinimum() const;
    double axisMaximum() const;

protected:
    void draw() override;
    QPainterPath outlineOf(int series, int category) const override;

private:
    /// In major units: for drawing alone.
    double height(qint64 value) const;
    double momentAt(qsizetype index) const;
    void drawSteps();
    void drawLevels();
    void drawAxes();
    int categoryAt(double moment) const;

    QLineSeries* m_steps;
    QList<QLineSeries*> m_levels;
    QDateTimeAxis* m_across;
    QValueAxis* m_up;
};

} // namespace podesk
