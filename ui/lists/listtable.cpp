// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listtable.h"

#include "ui/common/moneydelegate.h"
#include "ui/common/statusdelegate.h"
#include "ui/lists/querywords.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// What one sees of a list before arranging its columns.
QStringList firstColumns(ListKind kind)
{
    switch (kind) {
    case ListKind::PurchaseOrders:
        return {u"number"_s,    u"status"_s,  u"value"_s,   u"balance"_s,
                u"effective"_s, u"expires"_s, u"updated"_s, u"bill-from"_s};
    case ListKind::LineItems:
        return {u"purchase-order"_s, u"number"_s,   u"status"_s, u"type"_s,   u"start"_s, u"end"_s,
                u"amount"_s,         u"quantity"_s, u"total"_s,  u"balance"_s};
    case ListKind::Journal:
        return {u"position"_s, u"time"_s, u"actor"_s, u"command"_s, u"subject"_s, u"undoes"_s};
    case ListKind::Invoices:
        return {u"number"_s, u"kind"_s, u"issued"_s, u"amount"_s, u"purchase-order"_s, u"outcome"_s};
    }
    return {};
}

/// Longer than a page takes to be read, shorter than anyone sees.
constexpr int patienceMsecs = 40;

/// Width of a column in average characters.
int widthOf(const ListField& field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return field.name == "number"_L1 || field.name == "purchase-order"_L1 ? 18 : 26;
    case FieldKind::Word:
        return field.name == "status"_L1 ? 18 : field.name == "type"_L1 ? 26 : field.name == "currency"_L1 ? 10 : 24;
    case FieldKind::Month:
        return 12;
    case FieldKind::Money:
        return 17;
    case FieldKind::Integer:
        return 10;
    case FieldKind::Decimal:
        return 14;
    case FieldKind::Instant:
        return 22;
    case FieldKind::Flag:
        return 10;
    }
    return 16;
}

} // namespace

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

ListTable::ListTable(RecordListModel* model, UiSettings* settings, QWidget* parent)
    : QTableView(parent)
    , m_records(model)
    , m_settings(settings)
    , m_saving(new QTimer(this))
    , m_patience(new QTimer(this))
{
    setObjectName(u"listTable"_s);
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setUpHeaders();
    setUpDelegates();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListTable::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::restore);
    connect(model, &RecordListModel::answered, this, [this] {
        if (!currentIndex().isValid())
            settleCurrent(0);
        showSortOrder();
        readSight(std::max(0, rowAt(0)));
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListTable::hold);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ListTable::hold);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_patience->isActive())
            readSight(std::max(0, rowAt(0)));
    });
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMsecs);
    connect(m_patience, &QTimer::timeout, this, &ListTable::release);
}

/// Rows on their way are waited for a moment, with what was painted before still in sight: places without a row would
/// be painted for a blink, at the price of painting twice.
void ListTable::readSight(int firstRow)
{
    const int rows = viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize());
    if (m_records->prefetch(firstRow, firstRow + rows))
        release();
    else
        hold();
}

void ListTable::scrollContentsBy(int dx, int dy)
{
    // What is marked for painting is painted, so the rows are looked for before the base class marks anything.
    const int value = verticalScrollBar()->value();
    const bool byRow = verticalScrollMode() == ScrollPerItem;
    if (dy != 0)
        readSight(byRow ? value : value / std::max(1, verticalHeader()->defaultSectionSize()));
    QTableView::scrollContentsBy(dx, dy);
}

void ListTable::hold()
{
    if (m_patience->isActive())
        return;
    viewport()->setUpdatesEnabled(false);
    m_patience->start();
}

void ListTable::release()
{
    m_patience->stop();
    if (!viewport()->updatesEnabled())
        viewport()->setUpdatesEnabled(true);
}

void ListTable::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    QHeaderView* header = horizontalHeader();
    header->setObjectName(u"listHeader"_s);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 5);
    resetColumns();
    const QByteArray state = m_settings->state(settingsName());
    if (!state.isEmpty() && !header->restoreState(state))
        resetColumns();
    header->setStretchLastSection(true);
    m_digitWidth = fontMetrics().horizontalAdvance(u'0');
    showSortOrder();

    constexpr int pauseMs = 400;
    m_saving->setSingleShot(true);
    m_saving->setInterval(pauseMs);
    connect(m_saving, &QTimer::timeout, this,
            [this] { m_settings->setState(settingsName(), horizontalHeader()->saveState()); });
    connect(header, &QHeaderView::sectionResized, m_saving, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionMoved, m_saving, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionClicked, this, &ListTable::headerClicked);
}

void ListTable::setUpDelegates()
{
    constexpr int dimmed = RecordListModel::DimmedRole;
    setItemDelegate(new CellDelegate(dimmed, this));
    auto* money = new MoneyDelegate(dimmed, this);
    auto* status = new StatusDelegate(RecordListModel::WordRole, dimmed, this);
    const QList<ListField>& fields = listFields(m_records->kind());
    for (int column = 0; column < fields.size(); ++column) {
        if (fields[column].kind == FieldKind::Money || fields[column].kind == FieldKind::Decimal)
            setItemDelegateForColumn(column, money);
        else if (fields[column].name == statusField(m_records->kind()).value_or(QString()))
            setItemDelegateForColumn(column, status);
    }
}

QString ListTable::settingsName() const
{
    return listKindText(m_records->kind()) + u"-columns-"_s + QString::number(m_records->columnCount());
}

QList<qint64> ListTable::selectedIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : std::as_const(rows))
        ids.append(m_records->idAt(row));
    return ids;
}

qint64 ListTable::currentId() const
{
    return m_records->idAt(currentIndex().row());
}

bool ListTable::selectRecord(qint64 id)
{
    const QHash<qint64, int> rows = m_records->rowsOf({id});
    if (rows.isEmpty())
        return false;
    const QModelIndex index = m_records->index(rows.value(id), shownColumns().value(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void ListTable::selectRecords(const QList<qint64>& ids)
{
    QList<int> rows = m_records->rowsOf(ids).values();
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i;
        while (end + 1 < rows.size() && rows[end + 1] == rows[end] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_records->index(rows[i], 0),
                                             m_records->index(rows[end], m_records->columnCount() - 1)));
        i = end + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QList<int> ListTable::columnOrder() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        columns << horizontalHeader()->logicalIndex(visual);
    return columns;
}

QList<int> ListTable::shownColumns() const
{
    QList<int> columns = columnOrder();
    columns.removeIf([this](int column) { return isColumnHidden(column); });
    return columns;
}

void ListTable::setColumnShown(int column, bool shown)
{
    if (!shown && shownColumns() == QList<int>{column})
        return;
    setColumnHidden(column, !shown);
    if (shown && columnWidth(column) < horizontalHeader()->minimumSectionSize())
        setColumnWidth(column, firstWidth(column));
    m_saving->start();
}

void ListTable::setColumns(const QList<int>& order, const QList<int>& shown)
{
    for (int visual = 0; visual < order.size(); ++visual)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(order[visual]), visual);
    for (const int column : order)
        setColumnHidden(column, !shown.contains(column));
    m_saving->start();
}

void ListTable::resetColumns()
{
    const QStringList first = firstColumns(m_records->kind());
    const QList<ListField>& fields = listFields(m_records->kind());
    QList<int> order;
    QList<int> shown;
    for (const QString& name : first)
        shown << listFieldIndex(m_records->kind(), name);
    order = shown;
    for (int column = 0; column < fields.size(); ++column) {
        if (!order.contains(column))
            order << column;
        setColumnWidth(column, firstWidth(column));
    }
    setColumns(order, shown);
}

/// Wide enough for an ordinary value and for the whole heading with its arrow.
int ListTable::firstWidth(int column) const
{
    const ListField& field = listFields(m_records->kind())[column];
    const QFontMetrics metrics = fontMetrics();
    const int heading = metrics.horizontalAdvance(words::fieldHeading(m_records->kind(), QString(field.name)));
    return std::max(metrics.horizontalAdvance(u'0') * widthOf(field), heading + metrics.height() * 2);
}

/// Columns grow and shrink with the text in them.
void ListTable::scaleColumns()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    if (m_digitWidth > 0 && digit != m_digitWidth) {
        for (int column = 0; column < m_records->columnCount(); ++column) {
            if (!isColumnHidden(column))
                setColumnWidth(column, columnWidth(column) * digit / m_digitWidth);
        }
    }
    m_digitWidth = digit;
}

void ListTable::showSortOrder()
{
    const QList<ListSort>& sort = m_records->query().sort;
    const int column = sort.isEmpty() ? -1 : listFieldIndex(m_records->kind(), sort.first().field);
    const bool descending = !sort.isEmpty() && sort.first().descending;
    horizontalHeader()->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListTable::headerClicked(int column)
{
    const QString field(listFields(m_records->kind())[column].name);
    const bool further = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    Q_EMIT sortRequested(sortAfterClick(m_records->query().sort, field, further));
}

void ListTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void ListTable::remember()
{
    m_keptSelection = selectedIds();
    m_keptCurrent = currentId();
    m_keptRow = currentIndex().row();
    m_keptScroll = verticalScrollBar()->value();
}

/// A reset drops selection and current row; they come back by record. What is no longer in the list is no longer
/// selected, so that no row one does not see is acted on. Another query shows its beginning, or what was selected; the
/// same one stays where it was.
void ListTable::restore()
{
    const bool isSameQuery = m_records->query() == m_shownQuery;
    m_shownQuery = m_records->query();
    if (!m_keptSelection.isEmpty())
        selectRecords(m_keptSelection);
    const QHash<qint64, int> rows = m_records->rowsOf({m_keptCurrent});
    const bool isWanted = isSameQuery || !m_keptSelection.isEmpty();
    settleCurrent(isWanted ? rows.value(m_keptCurrent, isSameQuery ? m_keptRow : 0) : 0);
    if (isSameQuery) {
        updateGeometries();
        verticalScrollBar()->setValue(m_keptScroll);
    }
    m_keptSelection.clear();
    Q_EMIT selectionMoved();
}

/// A table always has a current row: screen readers of this Qt stumble over a table without one.
void ListTable::settleCurrent(int row)
{
    if (m_records->rowCount() == 0)
        return;
    const int inside = std::clamp(row, 0, m_records->rowCount() - 1);
    const QModelIndex index = m_records->index(inside, shownColumns().value(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

void ListTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    scaleColumns();
}

} // namespace podesk
