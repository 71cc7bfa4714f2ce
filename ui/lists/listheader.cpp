// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listheader.h"

#include "ui/common/celldelegate.h"
#include "ui/common/listspec.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

QList<ListSort> sortAfterClick(const QList<ListSort>& sort, const QString& field, bool further)
{
    const auto found = std::find_if(sort.begin(), sort.end(), [&](const ListSort& key) { return key.field == field; });
    const ListSort turned{field, found != sort.end() && !found->descending};
    if (!further || sort.isEmpty())
        return {turned};
    QList<ListSort> keys = sort;
    if (found != sort.end())
        keys[found - sort.begin()] = turned;
    else
        keys = {sort.first(), turned};
    return keys;
}

ListHeader::ListHeader(RecordListModel* model, UiSettings* settings, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_records(model), m_settings(settings), m_saving(new QTimer(this))
{
    setObjectName(u"listHeader"_s);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 5);
}

void ListHeader::begin()
{
    resetColumns();
    const QByteArray state = m_settings->state(settingsName());
    if (!state.isEmpty() && !restoreState(state))
        resetColumns();
    setStretchLastSection(true);
    m_digitWidth = fontMetrics().horizontalAdvance(u'0');
    showSortOrder();

    constexpr int pauseMs = 400;
    m_saving->setSingleShot(true);
    m_saving->setInterval(pauseMs);
    connect(m_saving, &QTimer::timeout, this, [this] { m_settings->setState(settingsName(), saveState()); });
    connect(this, &QHeaderView::sectionResized, m_saving, qOverload<>(&QTimer::start));
    connect(this, &QHeaderView::sectionMoved, m_saving, qOverload<>(&QTimer::start));
    connect(this, &QHeaderView::sectionClicked, this, &ListHeader::askForOrder);
}

void ListHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (option->textAlignment.testFlag(Qt::AlignRight))
        option->text += CellDelegate::air;
}

QString ListHeader::settingsName() const
{
    return listKindText(m_records->kind()) + u"-columns-"_s + QString::number(m_records->columnCount());
}

QList<int> ListHeader::columnOrder() const
{
    QList<int> columns;
    for (int visual = 0; visual < count(); ++visual)
        columns << logicalIndex(visual);
    return columns;
}

QList<int> ListHeader::shownColumns() const
{
    QList<int> columns = columnOrder();
    columns.removeIf([this](int column) { return isSectionHidden(column); });
    return columns;
}

void ListHeader::setColumnShown(int column, bool shown)
{
    if (!shown && shownColumns() == QList<int>{column})
        return;
    setSectionHidden(column, !shown);
    if (shown && sectionSize(column) < minimumSectionSize())
        resizeSection(column, firstSize(column));
    m_saving->start();
}

void ListHeader::setColumns(const QList<int>& order, const QList<int>& shown)
{
    for (int visual = 0; visual < order.size(); ++visual)
        moveSection(visualIndex(order[visual]), visual);
    for (const int column : order)
        setSectionHidden(column, !shown.contains(column));
    m_saving->start();
}

void ListHeader::resetColumns()
{
    const ListKind kind = m_records->kind();
    QList<int> shown;
    for (const QString& name : listSpec(kind).firstColumns)
        shown << listFieldIndex(kind, name);
    QList<int> order = shown;
    for (int column = 0; column < m_records->columnCount(); ++column) {
        if (!order.contains(column))
            order << column;
        resizeSection(column, firstSize(column));
    }
    setColumns(order, shown);
}

/// Wide enough for an ordinary value and for the whole heading with its arrow.
int ListHeader::firstSize(int column) const
{
    const ListField& field = listFields(m_records->kind())[column];
    const QFontMetrics metrics = fontMetrics();
    const int heading = metrics.horizontalAdvance(words::fieldHeading(m_records->kind(), QString(field.name)));
    return std::max(metrics.horizontalAdvance(u'0') * firstWidth(field), heading + metrics.height() * 2);
}

/// Columns grow and shrink with the text in them.
void ListHeader::scale()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    if (m_digitWidth > 0 && digit != m_digitWidth) {
        for (const int column : shownColumns())
            resizeSection(column, sectionSize(column) * digit / m_digitWidth);
    }
    m_digitWidth = digit;
}

void ListHeader::showSortOrder()
{
    const QList<ListSort>& sort = m_records->query().sort;
    const int column = sort.isEmpty() ? -1 : listFieldIndex(m_records->kind(), sort.first().field);
    const bool descending = !sort.isEmpty() && sort.first().descending;
    setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListHeader::askForOrder(int column)
{
    const QString field(listFields(m_records->kind())[column].name);
    const bool further = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    Q_EMIT sortRequested(sortAfterClick(m_records->query().sort, field, further));
}

void ListHeader::changeEvent(QEvent* event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scale();
}

} // namespace podesk
