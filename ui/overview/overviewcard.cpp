// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewcard.h"

#include "ui/common/theme.h"
#include "ui/words/words.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10;
constexpr int edge = 4;        ///< the coloured edge at the left
constexpr int widestLine = 21; ///< average characters
constexpr int titleLines = 2;

/// A sign for the tone, for those who do not see its colour.
QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Error:
        return u"error"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Success:
        return u"success"_s;
    default:
        return u"information"_s;
    }
}

} // namespace

OverviewCardButton::OverviewCardButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void OverviewCardButton::setCard(const OverviewCard& card)
{
    m_card = card;
    m_words = cardWords(card);
    setObjectName(u"card-"_s + card.name);
    setText(m_words.title);
    setToolTip(m_words.help);
    setAccessibleName(tr("%1: %2", "card, its number").arg(m_words.title, words::countText(card.count, QLocale())));
    setAccessibleDescription(m_words.help);
    updateGeometry();
    update();
}

QFont OverviewCardButton::numberFont() const
{
    QFont large = font();
    constexpr double factor = 1.7;
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * factor);
    else
        large.setPixelSize(qRound(large.pixelSize() * factor));
    large.setBold(true);
    return large;
}

QSize OverviewCardButton::sizeHint() const
{
    const QFontMetrics text = fontMetrics();
    return {widestLine * text.averageCharWidth() + 2 * margin + edge,
            QFontMetrics(numberFont()).height() + titleLines * text.lineSpacing() + 2 * margin};
}

void OverviewCardButton::paintGround(QPainter& painter, Tone tone) const
{
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isLit = underMouse() || isDown();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(isLit ? toneGround(tone, palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(ground, 4, 4);
    painter.fillRect(QRectF(1, 1, edge, height() - 2), toneText(tone, palette()));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 4, 4);
    }
}

void OverviewCardButton::paintEvent(QPaintEvent*)
{
    const Tone tone = m_card.count > 0 ? m_words.tone : Tone::Success;
    QPainter painter(this);
    paintGround(painter, tone);
    const QRect inside = rect().adjusted(margin + edge, margin, -margin, -margin);
    const int numberHeight = QFontMetrics(numberFont()).height();
    const QRect numberRect(inside.left(), inside.top(), inside.width(), numberHeight);
    painter.setFont(numberFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(numberRect, Qt::AlignLeft | Qt::AlignVCenter, words::countText(m_card.count, QLocale()));
    const int sign = fontMetrics().height();
    themedIcon(signOf(tone))
        .paint(&painter, QRect(inside.right() - sign, inside.top() + (numberHeight - sign) / 2, sign, sign));
    painter.setFont(font());
    const QRect titleRect = inside.adjusted(0, numberHeight, 0, 0);
    painter.drawText(titleRect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words.title);
}

/// Enter opens, as it does in lists; buttons by themselves know Space alone.
void OverviewCardButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void OverviewCardButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setCard(m_card);
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace podesk
