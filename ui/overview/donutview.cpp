// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/donutview.h"

#include "ui/overview/chartink.h"

#include <QtCharts/QPieSeries>
#include <QtCharts/QPieSlice>
#include <QtGui/QPainterPath>

namespace podesk {

namespace {

constexpr double hole = 0.6;
constexpr double full = 0.94;

} // namespace

DonutView::DonutView(QWidget* parent) : ChartView(parent), m_pie(new QPieSeries(this))
{
    m_pie->setHoleSize(hole);
    m_pie->setPieSize(full);
    chart()->addSeries(m_pie);
}

void DonutView::draw()
{
    m_pie->clear();
    m_slices = QList<QPieSlice*>(figures().categories.size(), nullptr);
    for (int i = 0; i < figures().categories.size(); ++i) {
        if (figures().value(0, i) == 0)
            continue;
        auto* slice = new QPieSlice(figures().categories[i], double(figures().value(0, i)), m_pie);
        slice->setBrush(chartBrush(figures().inks[i], palette()));
        slice->setPen(chartPen(figures().inks[i], palette()));
        connect(slice, &QPieSlice::clicked, this, [this, i] { Q_EMIT chosen(0, i); });
        connect(slice, &QPieSlice::hovered, this, [this, i](bool on) { on ? point(0, i) : leave(0, i); });
        m_pie->append(slice);
        m_slices[i] = slice;
    }
}

/// The square that the pie is drawn into.
QRectF DonutView::ring() const
{
    const QRectF area = chart()->plotArea();
    const double side = std::min(area.width(), area.height()) * full;
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    return square;
}

QPainterPath DonutView::outlineOf(int, int category) const
{
    const QPieSlice* slice = m_slices.value(category);
    if (!slice)
        return {};
    // Slices count their angles clockwise from the top, arcs the other way round from the right.
    const double start = 90 - slice->startAngle();
    const double span = -slice->angleSpan();
    const QRectF outer = ring();
    const QPointF inset(outer.width() * (1 - hole) / 2, outer.height() * (1 - hole) / 2);
    const QRectF inner(outer.topLeft() + inset, outer.bottomRight() - inset);
    QPainterPath path;
    path.arcMoveTo(outer, start);
    path.arcTo(outer, start, span);
    path.arcTo(inner, start + span, -span);
    path.closeSubpath();
    return path;
}

void DonutView::drawForeground(QPainter* painter, const QRectF& rect)
{
    ChartView::drawForeground(painter, rect);
    if (figures().categories.isEmpty())
        return;
    QFont large = font();
    large.setBold(true);
    large.setPixelSize(std::max(12, int(ring().width() * 0.14)));
    painter->setFont(large);
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(chart()->mapRectToScene(ring()), Qt::AlignCenter, figures().text(figures().total(), QLocale()));
}

} // namespace podesk
