// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/foldinglayout.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace podesk {

namespace {

/// A widget tells only what it would like; what it must have at this width, its layout knows.
int leastHeightOf(QLayoutItem* item, int width)
{
    if (QLayout* layout = item->layout())
        return std::max(layout->minimumHeightForWidth(width), layout->minimumSize().height());
    const QWidget* widget = item->widget();
    if (widget && widget->layout() && widget->layout()->hasHeightForWidth())
        return std::max(widget->layout()->totalMinimumHeightForWidth(width), item->minimumSize().height());
    return std::max(item->hasHeightForWidth() ? item->heightForWidth(width) : 0, item->minimumSize().height());
}

} // namespace

FoldingLayout::FoldingLayout(int leastWidth, QWidget* parent) : QLayout(parent), m_leastWidth(leastWidth) {}

FoldingLayout::~FoldingLayout()
{
    for (const Column& column : std::as_const(m_columns))
        delete column.item;
}

void FoldingLayout::addColumn(QWidget* widget, int share)
{
    addChildWidget(widget);
    m_columns.append({new QWidgetItem(widget), share});
    invalidate();
}

void FoldingLayout::addColumn(QLayout* layout, int share)
{
    addChildLayout(layout);
    m_columns.append({layout, share});
    invalidate();
}

void FoldingLayout::addItem(QLayoutItem* item)
{
    m_columns.append({item, 1});
}

QLayoutItem* FoldingLayout::itemAt(int index) const
{
    return index >= 0 && index < m_columns.size() ? m_columns.at(index).item : nullptr;
}

QLayoutItem* FoldingLayout::takeAt(int index)
{
    return index >= 0 && index < m_columns.size() ? m_columns.takeAt(index).item : nullptr;
}

int FoldingLayout::needOf(const Column& column) const
{
    return std::max(column.item->minimumSize().width(), m_leastWidth);
}

QList<FoldingLayout::Row> FoldingLayout::rows(int width) const
{
    Row shown;
    std::ranges::copy_if(m_columns, std::back_inserter(shown),
                         [](const Column& each) { return !each.item->isEmpty(); });
    for (qsizetype across = shown.size(); across > 0; --across) {
        QList<Row> rows;
        bool fits = true;
        for (qsizetype first = 0; first < shown.size(); first += across) {
            rows.append(shown.mid(first, across));
            int needed = -spacing();
            for (const Column& column : std::as_const(rows.last()))
                needed += needOf(column) + spacing();
            fits = fits && needed <= width;
        }
        if (fits || across == 1)
            return rows;
    }
    return {};
}

int FoldingLayout::across(int width) const
{
    const QList<Row> folded = rows(width);
    return folded.isEmpty() ? 0 : int(folded.first().size());
}

/// By shares; one that needs more than its share takes it from those behind it.
QList<int> FoldingLayout::widths(const Row& row, int width) const
{
    QList<int> all;
    int left = width - spacing() * int(row.size() - 1);
    for (qsizetype i = 0; i < row.size(); ++i) {
        int shares = 0;
        int needed = 0;
        for (const Column& column : row.mid(i)) {
            shares += column.share;
            needed += needOf(column);
        }
        const int fair = left * row.at(i).share / std::max(1, shares);
        const int most = left - (needed - needOf(row.at(i)));
        const int wanted = i + 1 == row.size() ? left : std::min(std::max(fair, needOf(row.at(i))), most);
        all.append(std::max(wanted, 0));
        left -= all.last();
    }
    return all;
}

int FoldingLayout::leastHeight(const Row& row, int width) const
{
    const QList<int> wide = widths(row, width);
    int height = 0;
    for (qsizetype i = 0; i < row.size(); ++i)
        height = std::max(height, leastHeightOf(row.at(i).item, wide.at(i)));
    return height;
}

int FoldingLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inside = width - margins.left() - margins.right();
    int height = -spacing();
    for (const Row& row : rows(inside))
        height += leastHeight(row, inside) + spacing();
    return std::max(0, height) + margins.top() + margins.bottom();
}

QSize FoldingLayout::sizeHint() const
{
    QSize size(-spacing(), 0);
    for (const Column& column : m_columns) {
        if (column.item->isEmpty())
            continue;
        const QSize wanted = column.item->sizeHint();
        size = QSize(size.width() + wanted.width() + spacing(), std::max(size.height(), wanted.height()));
    }
    return size.expandedTo(QSize(0, 0)).grownBy(contentsMargins());
}

QSize FoldingLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const Column& column : m_columns) {
        if (!column.item->isEmpty())
            size = size.expandedTo(column.item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FoldingLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QList<Row> folded = rows(inside.width());
    QList<int> heights;
    int spare = inside.height() + spacing();
    for (const Row& row : folded) {
        heights.append(leastHeight(row, inside.width()));
        spare -= heights.last() + spacing();
    }
    int y = inside.y();
    for (qsizetype i = 0; i < folded.size(); ++i) {
        // Widgets can use the room that is left over; texts keep together, with the room below them.
        const bool canGrow = folded.at(i).first().item->widget() || i + 1 == folded.size();
        const int more = canGrow && spare > 0 ? (i + 1 == folded.size() ? spare : spare / int(folded.size() - i)) : 0;
        spare -= more;
        const QList<int> wide = widths(folded.at(i), inside.width());
        int x = inside.x();
        for (qsizetype column = 0; column < wide.size(); ++column) {
            const QRect place(x, y, wide.at(column), heights.at(i) + more);
            folded.at(i).at(column).item->setGeometry(QStyle::visualRect(direction, inside, place));
            x += wide.at(column) + spacing();
        }
        y += heights.at(i) + more + spacing();
    }
}

} // namespace podesk
