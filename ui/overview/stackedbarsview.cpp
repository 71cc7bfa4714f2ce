// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/stackedbarsview.h"

#include "ui/overview/chartink.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QPainterPath>

#include <cmath>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double barWidth = 0.7;
/// More names than these stand upright, or they would run into each other.
constexpr qsizetype mostLevelLabels = 6;

} // namespace

StackedBarsView::StackedBarsView(QWidget* parent)
    : ChartView(parent)
    , m_bars(new QStackedBarSeries(this))
    , m_across(new QBarCategoryAxis(this))
    , m_up(new QValueAxis(this))
{
    m_bars->setBarWidth(barWidth);
    chart()->addSeries(m_bars);
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_up, Qt::AlignLeft);
    m_bars->attachAxis(m_across);
    m_bars->attachAxis(m_up);
    m_across->setGridLineVisible(false);
}

double StackedBarsView::axisMinimum() const
{
    return m_up->min();
}

double StackedBarsView::axisMaximum() const
{
    return m_up->max();
}

double StackedBarsView::height(qint64 value) const
{
    return double(value) / std::pow(10, figures().currency ? figures().currency->digits() : 0);
}

void StackedBarsView::draw()
{
    drawBars();
    drawAxes();
}

void StackedBarsView::drawBars()
{
    m_bars->clear();
    for (int series = 0; series < figures().series.size(); ++series) {
        auto* set = new QBarSet(figures().series[series], m_bars);
        for (const qint64 value : figures().values[series])
            set->append(height(value));
        set->setBrush(chartBrush(figures().inks[series], palette()));
        set->setPen(chartPen(figures().inks[series], palette()));
        connect(set, &QBarSet::clicked, this, [this, series](int category) { Q_EMIT chosen(series, category); });
        connect(set, &QBarSet::hovered, this,
                [this, series](bool on, int category) { on ? point(series, category) : leave(series, category); });
        m_bars->append(set);
    }
}

/// From zero to a round number above the highest bar: an axis that begins at the lowest bar makes small things large.
void StackedBarsView::drawAxes()
{
    const QStringList& labels = figures().axisLabels.isEmpty() ? figures().categories : figures().axisLabels;
    m_across->setCategories(labels);
    m_across->setLabelsAngle(labels.size() > mostLevelLabels ? -90 : 0);
    double highest = 0;
    for (int category = 0; category < figures().categories.size(); ++category) {
        double bar = 0;
        for (const QList<qint64>& row : figures().values)
            bar += height(row[category]);
        highest = std::max(highest, bar);
    }
    m_up->setTickCount(5);
    m_up->setRange(0, highest > 0 ? highest : 1);
    m_up->applyNiceNumbers();
    const double step = m_up->max() / std::max(1, m_up->tickCount() - 1);
    const bool hasParts = std::floor(step) != step;
    m_up->setLabelFormat(hasParts ? u"%.2f"_s : u"%.0f"_s);
    QColor grid = palette().color(QPalette::PlaceholderText);
    grid.setAlphaF(0.3F);
    for (QAbstractAxis* axis : QList<QAbstractAxis*>{m_across, m_up}) {
        axis->setLabelsBrush(palette().brush(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setLinePen(QPen(palette().color(QPalette::PlaceholderText)));
        axis->setGridLinePen(QPen(grid));
    }
}

QPainterPath StackedBarsView::outlineOf(int series, int category) const
{
    double low = 0;
    for (int below = 0; below < series; ++below)
        low += height(figures().value(below, category));
    const double high = low + height(figures().value(series, category));
    const QPointF topLeft = chart()->mapToPosition(QPointF(category - barWidth / 2, high), m_bars);
    const QPointF bottomRight = chart()->mapToPosition(QPointF(category + barWidth / 2, low), m_bars);
    constexpr double leastHeight = 3; // a bar of nothing is pointed at all the same
    QPainterPath path;
    path.addRect(QRectF(topLeft, QPointF(bottomRight.x(), std::max(bottomRight.y(), topLeft.y() + leastHeight))));
    return path;
}

} // namespace podesk
