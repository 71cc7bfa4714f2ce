// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/plaintable.h"

#include "ui/common/celldelegate.h"
#include "ui/common/statusdelegate.h"
#include "ui/details/plainrowsmodel.h"

#include <QtCore/QMetaMethod>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <numeric>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 60; // in average characters

/// One cell in a line of tab-separated text: a tab or line end inside it would start another cell.
QString cellLine(const QVariant& value)
{
    return value.toString().replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

PlainTable::PlainTable(const QString& name, const QString& accessibleName, QWidget* parent) : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setShowGrid(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new CellDelegate(CellDelegate::neverDimmed, this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + fontMetrics().height() / 2);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowOpened(index.row()); });
}

void PlainTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    const auto filled = [this] {
        keepCurrent();
        fitColumns();
    };
    connect(model, &QAbstractItemModel::modelReset, this, filled);
    connect(model, &QAbstractItemModel::rowsInserted, this, filled);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { keepCurrent(); });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { fitColumns(); });
    filled();
}

void PlainTable::keepWhole(int column)
{
    m_whole.insert(column);
    if (model())
        fitColumns();
}

void PlainTable::wrapColumns(const QList<int>& columns)
{
    m_wrapped = columns;
    setWordWrap(!columns.isEmpty());
    if (model())
        fitColumns();
}

void PlainTable::setSigns(int column, const QString& field)
{
    setItemDelegateForColumn(
        column, new StatusDelegate(field, PlainRowsModel::WordRole, CellDelegate::neverDimmed, this));
}

void PlainTable::keepCurrent()
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void PlainTable::fitColumns()
{
    resizeColumnsToContents();
    const int widest = widestColumn * fontMetrics().averageCharWidth();
    for (const int column : shownColumns())
        setColumnWidth(column, std::min(columnWidth(column) + fontMetrics().averageCharWidth(), widest));
    if (m_wrapped.isEmpty())
        shareWidth();
    else
        wrapTexts();
}

void PlainTable::wrapTexts()
{
    int left = viewport()->width();
    for (const int column : shownColumns())
        left -= m_wrapped.contains(column) ? 0 : columnWidth(column);
    // The short ones as wide as they are, and what they leave for the long ones.
    QList<int> columns = m_wrapped;
    std::ranges::sort(columns, {}, [this](int column) { return sizeHintForColumn(column); });
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int column = columns.at(i);
        const int share = left / static_cast<int>(columns.size() - i);
        const bool isLast = i + 1 == columns.size();
        const int needed = sizeHintForColumn(column) + fontMetrics().averageCharWidth();
        setColumnWidth(column,
                       std::max(isLast ? left : std::min(needed, share), horizontalHeader()->sectionSizeHint(column)));
        left -= columnWidth(column);
    }
    resizeRowsToContents();
}

/// From left to right.
QList<int> PlainTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

/// What a column needs at least: its heading, all of what is to be kept whole, and, because a sum that is cut off reads
/// as another sum, every figure at the right to its last digit.
int PlainTable::leastWidth(int column) const
{
    constexpr int mostMeasured = 200;
    const int margins = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 2);
    int width = horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < std::min(model()->rowCount(), mostMeasured); ++row) {
        const QModelIndex cell = model()->index(row, column);
        if (m_whole.contains(column)) {
            width = std::max(width, sizeHintForIndex(cell).width());
            continue;
        }
        if (!Qt::Alignment(cell.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight))
            return width;
        const QString text = cell.data().toString();
        qsizetype end = text.size();
        while (end > 0 && !text.at(end - 1).isDigit())
            --end;
        const QString figure = end == text.size() ? text + CellDelegate::air : text.first(end) + u'…';
        width = std::max(width, fontMetrics().horizontalAdvance(figure) + margins);
    }
    return width;
}

/// What the table lacks comes from the widest texts, down to their headings, and from the air around sums: sideways
/// scrolling would hide whole columns. What is left over goes to one column.
void PlainTable::shareWidth()
{
    const QList<int> columns = shownColumns();
    if (columns.isEmpty())
        return;
    QHash<int, int> least;
    int lacking = -viewport()->width();
    for (const int column : columns) {
        least.insert(column, leastWidth(column));
        setColumnWidth(column, std::max(columnWidth(column), least.value(column)));
        lacking += columnWidth(column);
    }
    const int fill = columns.contains(m_fill) ? m_fill : columns.last();
    if (lacking < 0)
        setColumnWidth(fill, columnWidth(fill) - lacking);
    while (lacking > 0) {
        int widest = -1;
        for (const int column : columns) {
            const bool hasRoom = columnWidth(column) > least.value(column);
            if (hasRoom && (widest < 0 || columnWidth(column) > columnWidth(widest)))
                widest = column;
        }
        if (widest < 0)
            return;
        const int step =
            std::min({fontMetrics().averageCharWidth(), columnWidth(widest) - least.value(widest), lacking});
        setColumnWidth(widest, columnWidth(widest) - step);
        lacking -= step;
    }
}

void PlainTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (model() && event->size().width() != event->oldSize().width())
        fitColumns();
}

bool PlainTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex at = indexAt(help->pos());
        const QString text = at.data().toString();
        const bool isCut = at.isValid() && sizeHintForIndex(at).width() > columnWidth(at.column());
        if (isCut && at.data(Qt::ToolTipRole).toString().isEmpty()) {
            // Escaped, or a tool tip would take stored text for markup.
            QToolTip::showText(help->globalPos(), u"<span>%1</span>"_s.arg(text.toHtmlEscaped()), viewport());
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

QList<int> PlainTable::selectedRowNumbers() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString PlainTable::wholeText() const
{
    QList<int> rows(model()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return textOf(rows);
}

QString PlainTable::textOf(const QList<int>& rows) const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column)
        cells.append(cellLine(model()->headerData(column, Qt::Horizontal)));
    lines.append(cells.join(u'\t'));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(cellLine(model()->index(row, column).data()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

bool PlainTable::isAtLastCell(bool next) const
{
    const QModelIndex at = currentIndex();
    const QModelIndex last =
        next ? model()->index(model()->rowCount() - 1, model()->columnCount() - 1) : model()->index(0, 0);
    return !at.isValid() || at == last;
}

bool PlainTable::focusNextPrevChild(bool next)
{
    if (!tabKeyNavigation() || !isAtLastCell(next))
        return QTableView::focusNextPrevChild(next);
    setTabKeyNavigation(false);
    const bool moved = QTableView::focusNextPrevChild(next);
    setTabKeyNavigation(true);
    return moved;
}

void PlainTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool leaves = (next || hint == QAbstractItemDelegate::EditPreviousItem) && isAtLastCell(next);
    QTableView::closeEditor(editor, leaves ? QAbstractItemDelegate::NoHint : hint);
    if (leaves)
        focusNextPrevChild(next);
}

void PlainTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid() && state() != QAbstractItemView::EditingState &&
        isSignalConnected(QMetaMethod::fromSignal(&PlainTable::rowOpened))) {
        Q_EMIT rowOpened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlainTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace podesk
