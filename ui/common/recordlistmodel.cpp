// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordlistmodel.h"

#include "ui/common/listspec.h"
#include "ui/common/recordtext.h"
#include "ui/common/rowreader.h"
#include "ui/words/words.h"

#include <QtCore/QTimer>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Above this many changed or vanished rows the list is read again instead of patched.
constexpr qsizetype mostPatched = 500;

/// Records of this list that a commit named; nothing where it cannot tell which rows it touched.
std::optional<QList<qint64>> touchedRecords(ListKind kind, const ChangeEvent& event)
{
    QList<qint64> ids;
    switch (kind) {
    case ListKind::PurchaseOrders:
        for (const PurchaseOrderId id : event.purchaseOrders)
            ids << id.value;
        return ids;
    case ListKind::Invoices:
        // A row follows its purchase order too, and that may be gone: with an order touched any row may have changed.
        if (!event.purchaseOrders.isEmpty())
            return std::nullopt;
        for (const InvoiceId id : event.invoices)
            ids << id.value;
        return ids;
    case ListKind::LineItems:
    case ListKind::Notifications:
    case ListKind::Journal:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

RecordListModel::RecordListModel(EngineClient* client, ListKind kind, QObject* parent)
    : QAbstractTableModel(parent), m_client(client), m_reader(new RowReader(client, kind, this))
{
    m_query.kind = kind;
    connect(m_reader, &RowReader::placesRead, this, &RecordListModel::touchRows);
    connect(m_reader, &RowReader::recordsRead, this, &RecordListModel::touchRecords);
    connect(m_reader, &RowReader::readFailed, this, [this](const Error& error) {
        if (m_state == State::Ready)
            fail(error);
    });
    connect(client, &EngineClient::changed, this, &RecordListModel::onChanged);
    connect(client, &EngineClient::listReady, this, [this](ListKind ready) {
        if (ready != m_query.kind)
            return;
        // The columns may be there before the first page is; its answer will then be out of date when it comes.
        m_columnsCame = true;
        if (m_state == State::Ready && !m_answer.complete && !m_isAsking)
            ask(Keep::Nothing);
    });
}

void RecordListModel::setQuery(const ListQuery& query)
{
    m_query = query;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    ask(Keep::Nothing);
}

void RecordListModel::reload()
{
    m_reader->outdate();
    ask(Keep::Nothing);
}

void RecordListModel::setWatching(bool watching)
{
    m_isWatching = watching;
    if (watching && m_isBehind)
        reload();
}

void RecordListModel::ask(Keep keep)
{
    // A change that comes before the answer to a new query asks again; what the old query showed is not kept for that.
    if (m_isAsking && m_keeping == Keep::Nothing)
        keep = Keep::Nothing;
    m_keeping = keep;
    m_isBehind = false;
    m_columnsCame = false;
    m_isAsking = true;
    ++m_questions;
    if (m_state != State::Ready)
        m_state = State::Loading;
    m_latest.ask(m_client->list(m_query, EngineClient::Patience::FirstPage), this,
                 [this, keep](const Result<ListAnswer>& result) { accept(result, keep); });
}

void RecordListModel::accept(const Result<ListAnswer>& result, Keep keep)
{
    m_isAsking = false;
    if (!result) {
        if (result.error().code == ErrorCode::Cancelled) {
            askLater(keep);
            return;
        }
        fail(result.error());
        return;
    }
    m_overtaken = 0;
    if (keep == Keep::Nothing || m_state != State::Ready || !result->complete)
        settle(*result, result->ids, {});
    else
        keepUnderHand(*result);
    if (!result->complete && m_columnsCame)
        ask(keep);
}

void RecordListModel::fail(const Error& error)
{
    m_state = State::Failed;
    m_error = error;
    Q_EMIT answered();
}

/// Someone else's question to this list overtook ours. Two who ask again at once would overtake each other for ever, so
/// each waits, and longer every time.
void RecordListModel::askLater(Keep keep)
{
    constexpr int firstPauseMs = 5;
    constexpr int mostDoublings = 6;
    const int pause = firstPauseMs << std::min(m_overtaken++, mostDoublings);
    QTimer::singleShot(pause, this, [this, keep, asked = m_questions] {
        if (asked == m_questions) // nothing newer was asked meanwhile
            ask(keep);
    });
}

/// Rows that the new answer lacks are looked up once more: what still exists stays in its place, dimmed; what is gone
/// goes.
void RecordListModel::keepUnderHand(const ListAnswer& answer)
{
    const Difference difference = differenceOf(spanOf(m_shown), spanOf(answer.ids));
    const std::vector<qint64> vanished = sortedMinus(difference.before, difference.after);
    if (qsizetype(vanished.size()) > mostPatched) {
        settle(answer, answer.ids, {});
        return;
    }
    const QList<qint64> asked(vanished.begin(), vanished.end());
    m_latest.ask(m_client->rows(kind(), asked), this, [this, answer, asked](const Result<QList<ListRow>>& rows) {
        QSet<qint64> dimmed;
        if (rows) {
            for (const ListRow& row : *rows)
                dimmed.insert(row.id);
        }
        settle(answer, mergedInPlace(spanOf(m_shown), spanOf(answer.ids), dimmed), dimmed);
    });
}

void RecordListModel::settle(const ListAnswer& answer, SharedIds shown, QSet<qint64> dimmed)
{
    m_answer = answer;
    m_error.reset();
    const QSet<qint64> touched = (m_dimmed | dimmed) - (m_dimmed & dimmed);
    m_dimmed = std::move(dimmed);
    m_state = State::Ready;
    replaceRows(std::move(shown));
    touchRecords(touched.values());
    Q_EMIT answered();
}

/// The narrowest change that leads from the shown rows to the new ones, so that selection and current row survive where
/// they can.
void RecordListModel::replaceRows(SharedIds shown)
{
    const Difference difference = differenceOf(spanOf(m_shown), spanOf(shown));
    const int first = int(difference.prefix);
    const auto take = [&] {
        m_shown = std::move(shown);
        m_reader->setIds(m_shown);
    };
    if (difference.before.empty() && difference.after.empty()) {
        take();
        touchRows(0, rowCount() - 1);
    } else if (difference.before.empty()) {
        beginInsertRows({}, first, first + int(difference.after.size()) - 1);
        take();
        endInsertRows();
    } else if (difference.after.empty()) {
        beginRemoveRows({}, first, first + int(difference.before.size()) - 1);
        take();
        endRemoveRows();
    } else {
        beginResetModel();
        take();
        endResetModel();
    }
}

void RecordListModel::onChanged(const ChangeEvent& event)
{
    if (m_state == State::Idle)
        return;
    if (!m_isWatching) {
        m_isBehind = true;
        return;
    }
    const auto touched = touchedRecords(kind(), event);
    const bool isWide = event.everything || event.clockMoved || event.settingsChanged ||
                        event.purchaseOrders.size() > mostPatched || (touched && touched->size() > mostPatched);
    if (isWide) {
        reload();
        return;
    }
    if (touched) {
        QList<qint64> known = *touched;
        known.removeIf([this](qint64 id) { return !m_reader->knows(id); });
        m_reader->readAgain(known);
    } else {
        m_reader->outdate();
        touchRows(0, rowCount() - 1);
    }
    ask(Keep::RowsUnderHand);
}

qint64 RecordListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? (*m_shown)[std::size_t(row)] : 0;
}

QHash<qint64, int> RecordListModel::rowsOf(const QList<qint64>& ids) const
{
    QHash<qint64, int> rows;
    if (ids.isEmpty())
        return rows;
    const QSet<qint64> wanted(ids.begin(), ids.end());
    const auto shown = spanOf(m_shown);
    for (std::size_t row = 0; row < shown.size() && rows.size() < wanted.size(); ++row) {
        if (wanted.contains(shown[row]))
            rows.insert(shown[row], int(row));
    }
    return rows;
}

const ListRow* RecordListModel::loadedRow(qint64 id) const
{
    return m_reader->loaded(id);
}

bool RecordListModel::prefetch(int first, int last)
{
    return m_reader->prefetch(first, last);
}

void RecordListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    touchRows(0, rowCount() - 1);
}

void RecordListModel::touchRows(int first, int last)
{
    last = std::min(last, rowCount() - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void RecordListModel::touchRecords(const QList<qint64>& ids)
{
    for (const int row : rowsOf(ids))
        touchRows(row, row);
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_shown ? 0 : int(m_shown->size());
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(listFields(kind()).size());
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListField& field = listFields(kind())[index.column()];
    switch (role) {
    case RecordIdRole:
        return idAt(index.row());
    case DimmedRole:
        return m_dimmed.contains(idAt(index.row())) || isGreyed(m_reader->loaded(idAt(index.row())));
    case Qt::TextAlignmentRole:
        return int(alignmentOf(field.kind));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case CellRole:
    case WordRole:
        break;
    default:
        return {};
    }
    const ListRow* row = m_reader->look(index.row());
    if (!row)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading"))
               : role == Qt::DisplayRole      ? QVariant(u"…"_s)
                                              : QVariant();
    if (row->cells.size() <= index.column())
        return {};
    return cellData(field, *row, index, role);
}

/// What a list shows for completeness, such as a mail that was not sent; the word says so too.
bool RecordListModel::isGreyed(const ListRow* row) const
{
    const ListSpec& spec = listSpec(kind());
    const int column = spec.greyField.isEmpty() ? -1 : listFieldIndex(kind(), spec.greyField);
    const auto* word = row && column >= 0 && column < row->cells.size() ? std::get_if<QString>(&row->cells[column]) : nullptr;
    return word && *word != spec.fullWord;
}

QVariant RecordListModel::cellData(const ListField& field, const ListRow& row, const QModelIndex& index, int role) const
{
    const ListCell& cell = row.cells[index.column()];
    if (role == CellRole)
        return QVariant::fromValue(cell);
    if (role == WordRole) {
        const auto* word = std::get_if<QString>(&cell);
        return word ? *word : QString();
    }
    const QString text = cellLine(kind(), row, index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole) // escaped, or a tool tip would take stored text for markup
        return field.kind == FieldKind::Text && !text.isEmpty()
                   ? QVariant(u"<span>%1</span>"_s.arg(text.toHtmlEscaped()))
                   : QVariant();
    const QString spoken = index.column() == 0
                               ? spokenRow(kind(), row)
                               : tr("%1: %2").arg(words::fieldHeading(kind(), QString(field.name)), text);
    return m_dimmed.contains(row.id) ? tr("%1, no longer matches the filter").arg(spoken) : spoken;
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return headingData(m_query, section, role);
}

Qt::ItemFlags RecordListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren : Qt::ItemFlags();
}

} // namespace podesk
