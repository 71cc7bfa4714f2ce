// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statusdelegate.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QApplication>

namespace podesk {

namespace {

void paintTick(QPainter* painter, const QRectF& r)
{
    QPainterPath tick(r.topLeft() + QPointF(r.width() * 0.26, r.height() * 0.52));
    tick.lineTo(r.topLeft() + QPointF(r.width() * 0.44, r.height() * 0.70));
    tick.lineTo(r.topLeft() + QPointF(r.width() * 0.75, r.height() * 0.32));
    painter->drawPath(tick);
}

void paintBars(QPainter* painter, const QRectF& r)
{
    for (const double x : {0.37, 0.63})
        painter->drawLine(r.topLeft() + QPointF(r.width() * x, r.height() * 0.3),
                          r.topLeft() + QPointF(r.width() * x, r.height() * 0.7));
}

void paintHands(QPainter* painter, const QRectF& r)
{
    QPainterPath hands(r.topLeft() + QPointF(r.width() * 0.5, r.height() * 0.24));
    hands.lineTo(r.center());
    hands.lineTo(r.topLeft() + QPointF(r.width() * 0.70, r.height() * 0.62));
    painter->drawPath(hands);
}

} // namespace

Tone toneOf(Status status)
{
    switch (status) {
    case Status::Active:
        return Tone::Success;
    case Status::Suspended:
        return Tone::Warning;
    case Status::Expired:
        return Tone::Neutral;
    case Status::SuspendedExpired:
        return Tone::Error;
    }
    return Tone::Neutral;
}

void paintStatusShape(QPainter* painter, const QRectF& square, Status status, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double stroke = std::max(1.2, square.width() / 10);
    const QRectF circle = square.adjusted(stroke, stroke, -stroke, -stroke);
    painter->setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    switch (status) {
    case Status::Active:
        painter->drawEllipse(circle);
        paintTick(painter, square);
        break;
    case Status::Suspended:
        painter->drawEllipse(circle);
        paintBars(painter, square);
        break;
    case Status::Expired:
        painter->drawEllipse(circle);
        paintHands(painter, square);
        break;
    case Status::SuspendedExpired:
        painter->drawRoundedRect(circle, stroke, stroke);
        paintBars(painter, square);
        break;
    }
    painter->restore();
}

QIcon statusIcon(Status status, const QPalette& palette)
{
    constexpr int side = 32;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatusShape(&painter, QRectF(0, 0, side, side), status, toneText(toneOf(status), palette));
    return QIcon(pixmap);
}

StatusDelegate::StatusDelegate(int wordRole, int dimmedRole, QObject* parent)
    : CellDelegate(dimmedRole, parent), m_wordRole(wordRole)
{
}

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto status = statusFromText(index.data(m_wordRole).toString());
    const QString text = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (!status) {
        style->drawItemText(painter, cell.rect.adjusted(4, 0, -4, 0), int(cell.displayAlignment), cell.palette, true,
                            text, QPalette::Text);
        return;
    }
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const auto group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor colour =
        selected ? cell.palette.color(group, QPalette::HighlightedText) : toneText(toneOf(*status), cell.palette);
    const int side = cell.fontMetrics.height();
    const QRect inside = cell.rect.adjusted(4, 0, -4, 0);
    const QRect shape =
        QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), inside);
    paintStatusShape(painter, shape, *status, colour);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(colour);
    const int gap = side + 5;
    const QRect words =
        cell.direction == Qt::LeftToRight ? inside.adjusted(gap, 0, 0, 0) : inside.adjusted(0, 0, -gap, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(option.fontMetrics.height() + 9, 0);
}

} // namespace podesk
