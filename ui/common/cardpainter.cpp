// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/cardpainter.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QListView>

namespace podesk {

namespace {

constexpr int margin = 5;   ///< around a card
constexpr int padding = 10; ///< inside it

} // namespace

CardPainter::CardPainter(QPainter* painter, const QStyleOptionViewItem& option)
    : m_painter(painter)
    , m_option(option)
    , m_card(option.rect.adjusted(margin, margin, -margin, -margin))
    , m_rest(m_card.adjusted(padding, padding, -padding, -padding))
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const QPalette::ColorRole edge = isSelected ? QPalette::Highlight : QPalette::PlaceholderText;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.palette.color(edge), hasFocus ? 3 : (isSelected ? 2 : 0.6)));
    painter->setBrush(option.palette.color(isSelected ? QPalette::AlternateBase : QPalette::Base));
    painter->drawRoundedRect(m_card, 5, 5);
}

CardPainter::~CardPainter()
{
    m_painter->restore();
}

void CardPainter::line(const QString& text, bool isBold, QPalette::ColorRole role)
{
    line(text, isBold, m_option.palette.color(role));
}

void CardPainter::line(const QString& text, bool isBold, const QColor& colour)
{
    QFont font = m_option.font;
    font.setBold(isBold);
    m_painter->setFont(font);
    m_painter->setPen(colour);
    m_painter->drawText(m_rest, Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine,
                        m_painter->fontMetrics().elidedText(text, Qt::ElideRight, m_rest.width()));
    m_rest.setTop(m_rest.top() + m_option.fontMetrics.lineSpacing());
}

void CardPainter::wrapped(const QString& text, int lines)
{
    m_painter->setFont(m_option.font);
    m_painter->setPen(m_option.palette.color(QPalette::Text));
    QTextLayout layout(text, m_option.font);
    layout.setTextOption(QTextOption(Qt::AlignLeading));
    layout.beginLayout();
    const QFontMetrics metrics = m_painter->fontMetrics();
    for (int number = 1; number <= lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_rest.width());
        const bool isCut = number == lines && line.textStart() + line.textLength() < text.size();
        const QString shown = isCut ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, m_rest.width())
                                    : text.mid(line.textStart(), line.textLength()).trimmed();
        m_painter->drawText(m_rest, Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine, shown);
        m_rest.setTop(m_rest.top() + metrics.lineSpacing());
    }
    layout.endLayout();
}

void CardPainter::gap()
{
    m_rest.setTop(m_rest.top() + m_option.fontMetrics.lineSpacing() / 3);
}

void CardPainter::toLastLine()
{
    m_rest.setTop(m_card.bottom() - padding - m_option.fontMetrics.lineSpacing());
}

QSize CardPainter::leastSize(const QFontMetrics& metrics, int lines)
{
    return {metrics.averageCharWidth() * 46, metrics.lineSpacing() * lines + 2 * (margin + padding)};
}

QSize CardPainter::sizeIn(const QStyleOptionViewItem& option, int lines)
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    return view && view->gridSize().isValid() ? view->gridSize() : leastSize(option.fontMetrics, lines);
}

void CardPainter::prepare(QListView* view)
{
    view->setViewMode(QListView::IconMode);
    view->setFlow(QListView::LeftToRight);
    view->setMovement(QListView::Static);
    view->setResizeMode(QListView::Adjust);
    view->setUniformItemSizes(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void CardPainter::fit(QListView* view, int lines)
{
    const QSize least = leastSize(view->fontMetrics(), lines);
    const int width = view->viewport()->width();
    const int across = std::max(1, width / least.width());
    // In a narrow pane one card takes what there is, and its texts are cut instead of the card. A row that fills the
    // width to its last pixel is one too wide for Qt 6.4, which would put all cards below each other.
    view->setGridSize(QSize((width - 1) / across, least.height()));
}

} // namespace podesk
