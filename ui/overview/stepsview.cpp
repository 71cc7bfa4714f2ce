// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/stepsview.h"

#include "ui/overview/chartink.h"

#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QDateTime>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double strokeWidth = 2;
constexpr double markRadius = 6;

} // namespace

StepsView::StepsView(QWidget* parent)
    : ChartView(parent), m_steps(new QLineSeries(this)), m_across(new QDateTimeAxis(this)), m_up(new QValueAxis(this))
{
    chart()->addSeries(m_steps);
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_up, Qt::AlignLeft);
    m_steps->attachAxis(m_across);
    m_steps->attachAxis(m_up);
    m_across->setFormat(u"MMM yy"_s);
    m_across->setGridLineVisible(false);
    connect(m_steps, &QLineSeries::clicked, this, [this](const QPointF& at) { Q_EMIT chosen(0, categoryAt(at.x())); });
    connect(m_steps, &QLineSeries::hovered, this, [this](const QPointF& at, bool on) {
        const int category = categoryAt(at.x());
        on ? point(0, category) : leave(0, category);
    });
}

double StepsView::axisMinimum() const
{
    return m_up->min();
}

double StepsView::axisMaximum() const
{
    return m_up->max();
}

double StepsView::height(qint64 value) const
{
    return double(value) / std::pow(10, figures().currency ? figures().currency->digits() : 0);
}

double StepsView::momentAt(qsizetype index) const
{
    return double(figures().moments.value(index));
}

/// Whose value holds at this moment.
int StepsView::categoryAt(double moment) const
{
    int category = 0;
    while (category + 1 < figures().categories.size() && momentAt(category + 1) <= moment)
        ++category;
    return category;
}

void StepsView::draw()
{
    drawSteps();
    drawLevels();
    drawAxes();
}

void StepsView::drawSteps()
{
    QList<QPointF> points;
    for (int category = 0; category < figures().categories.size(); ++category) {
        const double now = height(figures().value(0, category));
        points << QPointF(momentAt(category), now) << QPointF(momentAt(category + 1), now);
    }
    m_steps->replace(points);
    if (figures().inks.isEmpty())
        return;
    QPen pen = chartPen(figures().inks.first(), palette());
    pen.setWidthF(strokeWidth);
    m_steps->setPen(pen);
}

void StepsView::drawLevels()
{
    for (QLineSeries* level : std::as_const(m_levels)) {
        chart()->removeSeries(level);
        delete level;
    }
    m_levels.clear();
    const qsizetype end = figures().categories.size();
    for (const ChartLevel& level : figures().levels) {
        auto* line = new QLineSeries(this);
        line->append(momentAt(0), height(level.value));
        line->append(momentAt(end), height(level.value));
        line->setPen(QPen(toneText(Tone::Warning, palette()), strokeWidth, Qt::DashLine));
        chart()->addSeries(line);
        line->attachAxis(m_across);
        line->attachAxis(m_up);
        m_levels << line;
    }
}

/// From zero, or from what lies below it: an axis that begins at the lowest value makes small things large.
void StepsView::drawAxes()
{
    double lowest = 0;
    double highest = 0;
    for (int category = 0; category < figures().categories.size(); ++category) {
        lowest = std::min(lowest, height(figures().value(0, category)));
        highest = std::max(highest, height(figures().value(0, category)));
    }
    m_up->setTickCount(4);
    m_up->setRange(lowest, highest > lowest ? highest : lowest + 1);
    m_up->applyNiceNumbers();
    const double step = (m_up->max() - m_up->min()) / std::max(1, m_up->tickCount() - 1);
    m_up->setLabelFormat(std::floor(step) != step ? u"%.2f"_s : u"%.0f"_s);
    const qsizetype end = figures().categories.size();
    m_across->setRange(QDateTime::fromMSecsSinceEpoch(qint64(momentAt(0)), Qt::UTC),
                       QDateTime::fromMSecsSinceEpoch(qint64(momentAt(end)), Qt::UTC));
    m_across->setTickCount(4);
    QColor grid = palette().color(QPalette::PlaceholderText);
    grid.setAlphaF(0.3F);
    for (QAbstractAxis* axis : QList<QAbstractAxis*>{m_across, m_up}) {
        axis->setLabelsBrush(palette().brush(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setLinePen(QPen(palette().color(QPalette::PlaceholderText)));
        axis->setGridLinePen(QPen(grid));
    }
}

QPainterPath StepsView::outlineOf(int, int category) const
{
    const QPointF at(momentAt(category), height(figures().value(0, category)));
    QPainterPath path;
    path.addEllipse(chart()->mapToPosition(at, m_steps), markRadius, markRadius);
    return path;
}

} // namespace podesk
