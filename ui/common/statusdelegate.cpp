// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statusdelegate.h"

#include "ui/common/wordsign.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace podesk {

using namespace Qt::StringLiterals;

Tone toneOf(Status status)
{
    return signOf(u"status", statusText(status)).value_or(WordSign()).tone;
}

Qt::BrushStyle patternOf(Status status)
{
    switch (status) {
    case Status::Active:
        return Qt::SolidPattern;
    case Status::Suspended:
        return Qt::BDiagPattern;
    case Status::Expired:
        return Qt::Dense5Pattern;
    case Status::SuspendedExpired:
        return Qt::DiagCrossPattern;
    }
    return Qt::SolidPattern;
}

QIcon statusIcon(Status status, const QPalette& palette)
{
    return signIcon(signOf(u"status", statusText(status)).value_or(WordSign()), palette);
}

StatusDelegate::StatusDelegate(const QString& field, int wordRole, int dimmedRole, QObject* parent)
    : CellDelegate(dimmedRole, parent), m_field(field), m_wordRole(wordRole)
{
}

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto sign = signOf(m_field, index.data(m_wordRole).toString());
    if (!sign) { // a word like any other
        CellDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const auto group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor colour =
        selected ? cell.palette.color(group, QPalette::HighlightedText) : toneText(sign->tone, cell.palette);
    const int side = cell.fontMetrics.height();
    const QRect inside = cell.rect.adjusted(4, 0, -4, 0);
    const QRect shape =
        QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), inside);
    paintSign(painter, shape, sign->shape, colour);
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
