// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordlistmodel.h"

#include "ui/words/words.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 128;
constexpr int cachedPages = 64;
constexpr qsizetype mostInFlight = 2;
constexpr qsizetype mostWanted = 8;
/// Above this many changed or vanished rows the list is read again instead of patched.
constexpr qsizetype mostPatched = 500;

bool isNumeric(FieldKind kind)
{
    return kind == FieldKind::Money || kind == FieldKind::Integer || kind == FieldKind::Decimal;
}

} // namespace

QString oneLine(const QString& text)
{
    constexpr qsizetype longest = 400;
    QString line = text.size() > longest ? text.first(longest) + u'…' : text;
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line;
}

RecordListModel::RecordListModel(EngineClient* client, ListKind kind, QObject* parent)
    : QAbstractTableModel(parent), m_client(client), m_cache(pageRows * cachedPages)
{
    m_query.kind = kind;
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
    ++m_epoch;
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
    if (m_isAsking && m_asked == Keep::Nothing)
        keep = Keep::Nothing;
    m_asked = keep;
    m_isBehind = false;
    m_columnsCame = false;
    m_isAsking = true;
    if (m_state != State::Ready)
        m_state = State::Loading;
    m_latest.ask(m_client->list(m_query, EngineClient::Patience::FirstPage), this,
                 [this, keep](const Result<ListAnswer>& result) { accept(result, keep); });
}

void RecordListModel::accept(const Result<ListAnswer>& result, Keep keep)
{
    m_isAsking = false;
    if (!result) {
        if (result.error().code == ErrorCode::Cancelled) { // someone else's question to this list overtook ours
            ask(keep);
            return;
        }
        fail(result.error());
        return;
    }
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
    for (const int row : rowsOf(touched.values()))
        touchRows(row, row);
    Q_EMIT answered();
}

/// The narrowest change that leads from the shown rows to the new ones, so that selection and current row survive where
/// they can.
void RecordListModel::replaceRows(SharedIds shown)
{
    const Difference difference = differenceOf(spanOf(m_shown), spanOf(shown));
    ++m_generation;
    m_wanted.clear();
    const int first = int(difference.prefix);
    if (difference.before.empty() && difference.after.empty()) {
        m_shown = std::move(shown);
        touchRows(0, rowCount() - 1);
    } else if (difference.before.empty()) {
        beginInsertRows({}, first, first + int(difference.after.size()) - 1);
        m_shown = std::move(shown);
        endInsertRows();
    } else if (difference.after.empty()) {
        beginRemoveRows({}, first, first + int(difference.before.size()) - 1);
        m_shown = std::move(shown);
        endRemoveRows();
    } else {
        beginResetModel();
        m_shown = std::move(shown);
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
    const bool isWide =
        event.everything || event.clockMoved || event.settingsChanged || event.purchaseOrders.size() > mostPatched;
    if (isWide) {
        reload();
        return;
    }
    if (kind() == ListKind::PurchaseOrders) {
        QList<qint64> known;
        for (const PurchaseOrderId id : event.purchaseOrders) {
            if (m_cache.contains(id.value))
                known.append(id.value);
        }
        patch(known);
    } else {
        ++m_epoch;
        touchRows(0, rowCount() - 1);
    }
    ask(Keep::RowsUnderHand);
}

void RecordListModel::patch(const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return;
    whenDone(m_client->rows(kind(), ids), this, [this, ids, epoch = m_epoch](const Result<QList<ListRow>>& rows) {
        if (!rows)
            return;
        store(ids, *rows, epoch);
        for (const int row : rowsOf(ids))
            touchRows(row, row);
    });
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
    const Entry* entry = m_cache.object(id);
    return entry && !entry->row.cells.isEmpty() ? &entry->row : nullptr;
}

bool RecordListModel::prefetch(int first, int last)
{
    bool isThere = true;
    for (int row = std::min(last, rowCount() - 1); row >= std::max(0, first); --row)
        isThere = rowOrAsk(row) && isThere;
    pump();
    return isThere;
}

void RecordListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    touchRows(0, rowCount() - 1);
}

const ListRow* RecordListModel::rowOrAsk(int row) const
{
    const Entry* entry = m_cache.object(idAt(row));
    if (!entry || entry->epoch < m_epoch)
        want(row / pageRows);
    return entry ? &entry->row : nullptr;
}

void RecordListModel::want(int page) const
{
    if (m_inFlight.contains(page))
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    // Pages that were scrolled past are not worth reading; who still looks at one will want it again.
    while (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (m_isPumping)
        return;
    m_isPumping = true;
    auto* self = const_cast<RecordListModel*>(this); // NOLINT: asking for a page changes nothing that a view can see
    QMetaObject::invokeMethod(self, &RecordListModel::pump, Qt::QueuedConnection);
}

void RecordListModel::pump()
{
    m_isPumping = false;
    while (m_inFlight.size() < mostInFlight && !m_wanted.isEmpty())
        askPage(m_wanted.takeLast());
}

void RecordListModel::askPage(int page)
{
    QList<qint64> ids;
    const int first = page * pageRows;
    const int last = std::min(first + pageRows, rowCount()) - 1;
    for (int row = first; row <= last; ++row) {
        const Entry* entry = m_cache.object(idAt(row));
        if (!entry || entry->epoch < m_epoch)
            ids.append(idAt(row));
    }
    if (ids.isEmpty())
        return;
    m_inFlight.insert(page);
    whenDone(
        m_client->rows(kind(), ids), this,
        [this, ids, page, first, last, epoch = m_epoch, generation = m_generation](const Result<QList<ListRow>>& rows) {
            m_inFlight.remove(page);
            if (rows) {
                store(ids, *rows, epoch);
                if (generation == m_generation) {
                    touchRows(first, last);
                } else {
                    for (const int row : rowsOf(ids))
                        touchRows(row, row);
                }
            } else if (m_state == State::Ready) {
                fail(rows.error()); // or its rows would stand there unread for ever
                return;
            }
            pump();
        });
}

void RecordListModel::store(const QList<qint64>& asked, const QList<ListRow>& rows, quint64 epoch)
{
    // A record that is gone gets an empty row, or a view would ask for it again at every paint.
    QSet<qint64> missing(asked.begin(), asked.end());
    for (const ListRow& row : rows) {
        missing.remove(row.id);
        m_cache.insert(row.id, new Entry{row, epoch});
    }
    for (const qint64 id : std::as_const(missing))
        m_cache.insert(id, new Entry{{id, {}}, epoch});
}

void RecordListModel::touchRows(int first, int last)
{
    last = std::min(last, rowCount() - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
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
        return m_dimmed.contains(idAt(index.row()));
    case Qt::TextAlignmentRole:
        return int((isNumeric(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case CellRole:
    case WordRole:
        break;
    default:
        return {};
    }
    const ListRow* row = rowOrAsk(index.row());
    if (!row)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading"))
               : role == Qt::DisplayRole      ? QVariant(u"…"_s)
                                              : QVariant();
    if (row->cells.size() <= index.column())
        return {};
    return cellData(field, *row, index, role);
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
    const QString text = oneLine(words::cellText(field, cell, QLocale()));
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole) // escaped, or a tool tip would take stored text for markup
        return field.kind == FieldKind::Text && !text.isEmpty()
                   ? QVariant(u"<span>%1</span>"_s.arg(text.toHtmlEscaped()))
                   : QVariant();
    const QString spoken =
        index.column() == 0 ? summary(row) : tr("%1: %2").arg(words::fieldHeading(kind(), QString(field.name)), text);
    return m_dimmed.contains(row.id) ? tr("%1, no longer matches the filter").arg(spoken) : spoken;
}

/// What a screen reader says for the row when it comes to its first cell: the first few columns with their headings.
QString RecordListModel::summary(const ListRow& row) const
{
    constexpr qsizetype spokenColumns = 6;
    const QList<ListField>& fields = listFields(kind());
    QStringList parts{oneLine(words::cellText(fields.first(), row.cells.first(), QLocale()))};
    for (qsizetype i = 1; i < std::min(spokenColumns, row.cells.size()); ++i) {
        if (!std::holds_alternative<std::monostate>(row.cells[i]))
            parts << tr("%1: %2").arg(words::fieldHeading(kind(), QString(fields[i].name)),
                                      oneLine(words::cellText(fields[i], row.cells[i], QLocale())));
    }
    return parts.join(u", "_s);
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ListField& field = listFields(kind())[section];
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString heading = words::fieldHeading(kind(), QString(field.name));
    qsizetype key = 0;
    while (key < m_query.sort.size() && m_query.sort[key].field != field.name)
        ++key;
    if (key == m_query.sort.size())
        return heading;
    const bool descending = m_query.sort[key].descending;
    if (role == Qt::DisplayRole) // the first key has the header's own arrow
        return key == 0 ? heading : tr("%1 %2").arg(heading, descending ? u"▴2"_s : u"▾2"_s);
    const QString direction = descending ? tr("sorted descending") : tr("sorted ascending");
    return key == 0 ? tr("%1, %2").arg(heading, direction) : tr("%1, %2, second key").arg(heading, direction);
}

Qt::ItemFlags RecordListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren : Qt::ItemFlags();
}

} // namespace podesk
