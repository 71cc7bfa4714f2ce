// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listtable.h"

#include "ui/common/listspec.h"
#include "ui/common/moneydelegate.h"
#include "ui/common/statusdelegate.h"
#include "ui/lists/listheader.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Longer than a page takes to be read, shorter than anyone sees.
constexpr int patienceMsecs = 40;

} // namespace

ListTable::ListTable(RecordListModel* model, UiSettings* settings, QWidget* parent)
    : QTableView(parent)
    , m_records(model)
    , m_header(new ListHeader(model, settings, this))
    , m_patience(new QTimer(this))
{
    setObjectName(u"listTable"_s);
    setHorizontalHeader(m_header);
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
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    m_header->begin();
    setUpDelegates();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListTable::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::restore);
    connect(model, &RecordListModel::answered, this, [this] {
        if (!currentIndex().isValid())
            settleCurrent(0);
        m_header->showSortOrder();
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

void ListTable::setUpDelegates()
{
    constexpr int dimmed = RecordListModel::DimmedRole;
    setItemDelegate(new CellDelegate(dimmed, this));
    auto* money = new MoneyDelegate(dimmed, this);
    const QString& signedField = listSpec(m_records->kind()).buttonField;
    auto* sign = new StatusDelegate(signedField, RecordListModel::WordRole, dimmed, this);
    const QList<ListField>& fields = listFields(m_records->kind());
    for (int column = 0; column < fields.size(); ++column) {
        if (fields[column].kind == FieldKind::Money || fields[column].kind == FieldKind::Decimal)
            setItemDelegateForColumn(column, money);
        else if (fields[column].name == signedField)
            setItemDelegateForColumn(column, sign);
    }
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
    const QModelIndex index = m_records->index(rows.value(id), m_header->shownColumns().value(0));
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
    const QModelIndex index = m_records->index(inside, m_header->shownColumns().value(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

void ListTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
}

} // namespace podesk
