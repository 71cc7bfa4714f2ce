// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartview.h"

#include <QtCharts/QLegend>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainterPath>
#include <QtGui/QWheelEvent>

namespace podesk {

using namespace Qt::StringLiterals;

ChartView::ChartView(QWidget* parent) : QChartView(parent)
{
    setObjectName(u"chart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    viewport()->setObjectName(u"chartSurface"_s);
    chart()->legend()->hide(); // its texts are cut off where they do not fit; ours wrap
    chart()->setMargins(QMargins(2, 2, 2, 2));
    chart()->setBackgroundRoundness(0);
    chart()->setLocalizeNumbers(true);
}

void ChartView::setFigures(const ChartFigures& figures)
{
    const bool sameShape = figures.categories == m_figures.categories && figures.series == m_figures.series;
    m_figures = figures;
    redraw();
    if (!sameShape)
        point(-1, -1);
}

void ChartView::redraw()
{
    chart()->setLocale(QLocale());
    setBackgroundBrush(palette().brush(QPalette::Base));
    chart()->setBackgroundBrush(palette().brush(QPalette::Base));
    draw();
    viewport()->update();
}

void ChartView::point(int series, int category)
{
    if (series == m_series && category == m_category)
        return;
    m_series = series;
    m_category = category;
    viewport()->update();
    Q_EMIT pointed(series, category);
}

/// The mouse has left a part: what the keys point at stays.
void ChartView::leave(int series, int category)
{
    if (!hasFocus() && series == m_series && category == m_category)
        point(-1, -1);
}

void ChartView::move(int series, int categories)
{
    const int seriesCount = int(m_figures.series.size());
    const int categoryCount = int(m_figures.categories.size());
    if (seriesCount == 0 || categoryCount == 0)
        return;
    if (m_category < 0)
        point(0, categories < 0 ? categoryCount - 1 : 0);
    else
        point(std::clamp(m_series + series, 0, seriesCount - 1),
              std::clamp(m_category + categories, 0, categoryCount - 1));
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return move(0, isRightToLeft() ? 1 : -1);
    case Qt::Key_Right:
        return move(0, isRightToLeft() ? -1 : 1);
    case Qt::Key_Up:
        return move(1, 0); // what is stacked lies from below
    case Qt::Key_Down:
        return move(-1, 0);
    case Qt::Key_Home:
        return move(0, -int(m_figures.categories.size()));
    case Qt::Key_End:
        return move(0, int(m_figures.categories.size()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_category >= 0)
            Q_EMIT chosen(m_series, m_category);
        return;
    default:
        event->ignore(); // the page scrolls by itself
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    const bool byKeys = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (m_category < 0 && byKeys)
        move(0, 0);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        point(-1, -1);
    viewport()->update();
}

/// The wheel moves the page; there is nothing to scroll in a chart.
void ChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

void ChartView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_category < 0 || m_category >= m_figures.categories.size())
        return;
    const QPainterPath outline = chart()->mapToScene(outlineOf(m_series, m_category));
    // Two lines of the palette's opposite colours: one of them is seen on any ink.
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(palette().color(QPalette::Base), 4));
    painter->drawPath(outline);
    painter->setPen(QPen(palette().color(QPalette::Text), 2));
    painter->drawPath(outline);
}

} // namespace podesk
