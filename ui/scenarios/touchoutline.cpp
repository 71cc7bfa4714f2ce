// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/touchoutline.h"

#include "ui/common/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int thickness = 3;
constexpr int gap = 2;

/// Only paints; everything else goes to what lies below.
class Frame : public QWidget
{
public:
    explicit Frame(QWidget* window) : QWidget(window)
    {
        setObjectName(u"touchOutline"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }
    QRect around; ///< in this widget
    QString text;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ink = toneText(Tone::Simulation, palette());
        painter.setPen(QPen(ink, thickness));
        painter.drawRoundedRect(around, 4, 4);
        const QRect words = wordsRect();
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(words, 4, 4);
        painter.setPen(palette().color(QPalette::Base));
        painter.drawText(words.adjusted(6, 2, -6, -2), Qt::AlignCenter | Qt::TextWordWrap, text);
    }

private:
    /// Below the widget, above it where there is no room.
    QRect wordsRect() const
    {
        const QRect most(0, 0, std::max(120, std::min(width() - 8, 420)), height());
        QRect words =
            fontMetrics().boundingRect(most.adjusted(6, 2, -6, -2), Qt::TextWordWrap, text).adjusted(-8, -4, 8, 4);
        words.moveTopLeft(around.bottomLeft() + QPoint(0, 5));
        if (words.bottom() > height())
            words.moveBottom(around.top() - 5);
        words.moveTop(std::max(words.top(), 2));
        words.moveLeft(std::clamp(words.left(), 2, std::max(2, width() - words.width() - 2)));
        return words;
    }
};

} // namespace

TouchOutline::TouchOutline(QObject* parent) : QObject(parent) {}

TouchOutline::~TouchOutline()
{
    hide();
}

void TouchOutline::show(QWidget* target, const QString& spoken)
{
    if (!m_frame || !target || m_frame->parentWidget() != target->window())
        hide();
    if (!target)
        return;
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    target->installEventFilter(this);
    if (!m_frame) {
        m_frame = new Frame(target->window());
        target->window()->installEventFilter(this);
    }
    static_cast<Frame*>(m_frame.data())->text = spoken;
    m_frame->setAccessibleName(spoken);
    place();
    m_frame->show();
    m_frame->raise();
    QAccessibleEvent heard(m_frame, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void TouchOutline::hide()
{
    if (m_target)
        m_target->removeEventFilter(this);
    if (m_frame) {
        m_frame->window()->removeEventFilter(this);
        m_frame->hide();
        m_frame->deleteLater();
    }
    m_target = nullptr;
    m_frame = nullptr;
}

bool TouchOutline::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
        place();
        break;
    case QEvent::Hide:
    case QEvent::Destroy:
        if (watched == m_target && m_frame)
            m_frame->hide();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TouchOutline::place()
{
    if (!m_target || !m_frame)
        return;
    QWidget* window = m_frame->parentWidget();
    m_frame->setGeometry(window->rect());
    const QRect inside(m_target->mapTo(window, QPoint()), m_target->size());
    static_cast<Frame*>(m_frame.data())->around =
        inside.adjusted(-gap, -gap, gap, gap).intersected(window->rect().adjusted(2, 2, -2, -2));
    m_frame->update();
}

} // namespace podesk
