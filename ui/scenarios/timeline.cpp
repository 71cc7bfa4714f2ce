// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/timeline.h"

#include "ui/common/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 12; // room for the largest dot at both ends
constexpr double large = 8;
constexpr double small = 4.5;

} // namespace

TimeLine::TimeLine(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setObjectName(u"timeLine"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSingleStep(1);
    setPageStep(1);
    setMouseTracking(true);
    describe();
    connect(this, &QSlider::valueChanged, this, [this](int value) {
        describe();
        if (!m_isSetting)
            Q_EMIT jumpRequested(value);
    });
}

void TimeLine::setSteps(qsizetype steps)
{
    m_isSetting = true;
    setRange(0, int(steps));
    m_isSetting = false;
    describe();
}

void TimeLine::setDone(qsizetype done)
{
    m_isSetting = true;
    setValue(int(done));
    m_isSetting = false;
    update();
}

void TimeLine::setMarks(const QSet<qsizetype>& breaks, const QSet<qsizetype>& faults)
{
    m_breaks = breaks;
    m_faults = faults;
    update();
}

void TimeLine::describe()
{
    setAccessibleName(tr("Time line: %1 of %2 steps are carried out").arg(value()).arg(maximum()));
}

QSize TimeLine::sizeHint() const
{
    return {220, 2 * edge + 4};
}

QSize TimeLine::minimumSizeHint() const
{
    return {120, 2 * edge};
}

double TimeLine::xOf(int moment) const
{
    const double room = width() - 2.0 * edge;
    return edge + (maximum() > 0 ? room * moment / maximum() : 0);
}

int TimeLine::momentAt(double x) const
{
    const double room = width() - 2.0 * edge;
    const int moment = room > 0 ? int(std::lround((x - edge) / room * maximum())) : 0;
    return std::clamp(moment, 0, maximum());
}

void TimeLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const QColor ink = toneText(Tone::Information, palette());
    const QColor rest = palette().color(QPalette::Mid);
    painter.setPen(QPen(rest, 2));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(maximum()), y));
    painter.setPen(QPen(ink, 3));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(value()), y));
    for (int moment = 0; moment <= maximum(); ++moment) {
        const bool isHere = moment == value();
        const bool isFault = moment > 0 && m_faults.contains(moment - 1);
        const double radius = isHere ? large : small;
        const QColor colour = isFault ? toneText(Tone::Error, palette()) : moment <= value() ? ink : rest;
        painter.setPen(QPen(colour, 2));
        painter.setBrush(moment <= value() && !isFault ? QBrush(colour) : palette().brush(QPalette::Base));
        if (isFault) // a shape of its own: colour is not the only sign
            painter.drawRect(QRectF(xOf(moment) - radius, y - radius, 2 * radius, 2 * radius));
        else
            painter.drawEllipse(QPointF(xOf(moment), y), radius, radius);
        if (m_breaks.contains(moment)) {
            painter.setPen(QPen(toneText(Tone::Warning, palette()), 2));
            painter.drawLine(QPointF(xOf(moment), 1), QPointF(xOf(moment), height() - 1.0));
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimeLine::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setValue(momentAt(event->position().x()));
    event->accept();
}

void TimeLine::mouseMoveEvent(QMouseEvent* event)
{
    event->accept(); // a jump for each dot one passes would be a flood
}

void TimeLine::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

bool TimeLine::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int moment = momentAt(help->pos().x());
        QToolTip::showText(help->globalPos(),
                           moment == 0 ? tr("Before the first step") : tr("After step %1").arg(moment), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QSlider::event(event);
}

} // namespace podesk
