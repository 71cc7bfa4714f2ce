// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/chartview.h"

class QPieSeries;
class QPieSlice;

namespace podesk {

/// Parts of a whole as a ring, the whole in its middle. Meant for at most five parts.
class DonutView : public ChartView
{
    Q_OBJECT
public:
    explicit DonutView(QWidget* parent = nullptr);

protected:
    void draw() override;
    QPainterPath outlineOf(int series, int category) const override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    QRectF ring() const;

    QPieSeries* m_pie;
    QList<QPieSlice*> m_slices; ///< by category; null for one of nothing, which would leave a line
};

} // namespace podesk
