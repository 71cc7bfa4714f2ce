// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/listreader.h"

#include "core/domain/listcondition.h"
#include "core/storage/list/listcompletion.h"
#include "core/storage/list/listevaluator.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace podesk::storage {

namespace {

constexpr std::array kinds{ListKind::PurchaseOrders, ListKind::LineItems, ListKind::Journal, ListKind::Invoices,
                           ListKind::Notifications};
static_assert(kinds.size() == listKindCount);
// The plain first page, and how far a query looks before the columns are there.
constexpr int firstPage = 128;
constexpr int searchedBeforeFill = 512;
// Rows between two looks at the cancel flag and two calls of progress.
constexpr qint64 fillStep = 2048;
// Reading so many POs one by one costs more than reading the list again.
constexpr qint64 leastForRefill = 4096;

Result<qint64> lastJournalPosition(Database& database)
{
    const auto position = selectValue(database, u"SELECT MAX(position) FROM journal"_s);
    if (!position)
        return tl::make_unexpected(position.error());
    return position->toLongLong();
}

/// Records that entries touched, as ranges of ids, together with those we were told of.
class Touched
{
public:
    explicit Touched(const QList<qint64>& told) : m_told(told) {}

    /// Adds what entries after `position` noted in this table.
    Result<void> addSince(Database& database, const QString& table, qint64 position)
    {
        const QString sql = u"SELECT first_id, last_id FROM "_s + table + u" WHERE position > ?"_s;
        return select(database, sql, {position}, [this](const QSqlQuery& query) {
            m_ranges.emplaceBack(query.value(0).toLongLong(), query.value(1).toLongLong());
            return true;
        });
    }

    /// At most so many, without looking for those that are named twice.
    qint64 count() const
    {
        qint64 count = m_told.size();
        for (const auto& [first, last] : m_ranges)
            count += last - first + 1;
        return count;
    }

    /// Each once, in ascending order.
    QList<qint64> ids() const
    {
        QList<qint64> ids = m_told;
        for (const auto& [first, last] : m_ranges) {
            for (qint64 id = first; id <= last; ++id)
                ids << id;
        }
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    }

private:
    QList<qint64> m_told;
    QList<std::pair<qint64, qint64>> m_ranges;
};

Result<void> readInto(Database& database, ListColumns& columns, const ListSelection& selection)
{
    return readListRecords(database, columns.kind(), selection, [&](const ListRecord& record) {
        columns.append(record);
        return true;
    });
}

} // namespace

class ListReader::Private
{
public:
    explicit Private(Database& db) : database(db) {}

    std::unique_ptr<ListColumns>& of(ListKind kind) { return columns[static_cast<size_t>(kind)]; }
    Result<void> fill(ListKind kind, const std::atomic_bool* cancelled,
                      const std::function<void(qint64, qint64)>& progress);
    Result<void> refresh(ListColumns& list, const QList<qint64>& purchaseOrders, const QList<qint64>& invoices);
    Result<void> refreshInvoices(ListColumns& list, const QList<qint64>& orders, QList<qint64> invoices);
    Result<ListAnswer> firstAnswer(const ListRequest& request);

    Database& database;
    std::array<std::unique_ptr<ListColumns>, kinds.size()> columns;
};

Result<void> ListReader::Private::fill(ListKind kind, const std::atomic_bool* cancelled,
                                       const std::function<void(qint64, qint64)>& progress)
{
    const auto total = countListRecords(database, kind);
    const auto position = lastJournalPosition(database);
    if (!total || !position)
        return tl::make_unexpected(total ? position.error() : total.error());
    auto filled = std::make_unique<ListColumns>(kind);
    filled->expect(static_cast<size_t>(*total));
    bool stopped = false;
    const auto read = readListRecords(database, kind, {}, [&](const ListRecord& record) {
        filled->append(record);
        const auto done = static_cast<qint64>(filled->rows());
        if (done % fillStep == 0) {
            stopped = cancelled && cancelled->load(std::memory_order_relaxed);
            if (progress && !stopped)
                progress(done, *total);
        }
        return !stopped;
    });
    if (!read)
        return read;
    if (stopped)
        return fail(ErrorCode::Cancelled);
    filled->rankTexts();
    filled->journalPosition = *position;
    of(kind) = std::move(filled);
    if (progress)
        progress(*total, *total);
    return {};
}

Result<void> ListReader::Private::refresh(ListColumns& list, const QList<qint64>& purchaseOrders,
                                          const QList<qint64>& invoices)
{
    const auto position = lastJournalPosition(database);
    if (!position)
        return tl::make_unexpected(position.error());
    if (list.kind() == ListKind::Journal) {
        const auto read = readInto(database, list, {ListSelection::By::After, {list.journalPosition}});
        list.journalPosition = *position;
        return read;
    }
    // Other entries may have come with the ones we were told of; what they touched is read as well, so that the
    // position is true.
    Touched orders(purchaseOrders);
    if (const auto added = orders.addSince(database, u"journal_orders"_s, list.journalPosition); !added)
        return added;
    const bool isInvoices = list.kind() == ListKind::Invoices;
    Touched printed(isInvoices ? invoices : QList<qint64>());
    const auto added =
        isInvoices ? printed.addSince(database, u"journal_invoices"_s, list.journalPosition) : Result<void>();
    if (!added)
        return added;
    const qint64 count = orders.count() + printed.count();
    if (count > leastForRefill && count > static_cast<qint64>(list.liveRows() / 4))
        return fill(list.kind(), nullptr, {});

    list.journalPosition = *position;
    if (isInvoices)
        return refreshInvoices(list, orders.ids(), printed.ids());
    const QList<qint64> ids = orders.ids();
    list.removeOrders(ids);
    const auto read = readInto(database, list, {ListSelection::By::Orders, ids});
    list.tidy();
    return read;
}

/// An invoice shows the number of the line it is linked to, so one that is linked to a changed PO is read again. Which
/// those are, the columns know: a link that is new is an invoice that was written.
Result<void> ListReader::Private::refreshInvoices(ListColumns& list, const QList<qint64>& orders,
                                                  QList<qint64> invoices)
{
    invoices << list.recordsOf(orders);
    std::sort(invoices.begin(), invoices.end());
    invoices.erase(std::unique(invoices.begin(), invoices.end()), invoices.end());
    list.removeRecords(invoices);
    const auto read = readInto(database, list, {ListSelection::By::Ids, invoices});
    list.tidy();
    return read;
}

Result<ListAnswer> ListReader::Private::firstAnswer(const ListRequest& request)
{
    const ListQuery& query = request.query;
    const auto total = countListRecords(database, query.kind);
    const auto position = lastJournalPosition(database);
    const bool plain = !query.filters() && query.sort.isEmpty();
    const auto ids = firstListRecords(database, query.kind, plain ? firstPage : searchedBeforeFill);
    if (!total || !position || !ids)
        return tl::make_unexpected(!total ? total.error() : !position ? position.error() : ids.error());

    ListAnswer answer;
    answer.query = query;
    answer.now = request.now;
    if (plain) {
        answer.ids = std::make_shared<const std::vector<qint64>>(ids->begin(), ids->end());
    } else {
        ListColumns searched(query.kind);
        if (const auto read = readInto(database, searched, {ListSelection::By::Ids, *ids}); !read)
            return tl::make_unexpected(read.error());
        const auto found = evaluate(searched, query, request.now, request.cancelled.get());
        if (!found)
            return found;
        answer.ids = found->ids;
    }
    answer.recordsInList = *total;
    answer.journalPosition = *position;
    answer.complete = false;
    answer.searched = ids->size();
    return answer;
}

ListReader::ListReader(Database& database) : d(std::make_unique<Private>(database)) {}

ListReader::~ListReader() = default;

bool ListReader::isFilled(ListKind kind) const
{
    return d->of(kind) != nullptr;
}

Result<void> ListReader::fill(ListKind kind, const std::atomic_bool* cancelled,
                              const std::function<void(qint64, qint64)>& progress)
{
    auto snapshot = Transaction::begin(d->database, Transaction::Kind::Read);
    if (!snapshot)
        return tl::make_unexpected(snapshot.error());
    if (const auto filled = d->fill(kind, cancelled, progress); !filled)
        return filled;
    return snapshot->commit();
}

Result<void> ListReader::refresh(const QList<qint64>& purchaseOrders, const QList<qint64>& invoices)
{
    auto snapshot = Transaction::begin(d->database, Transaction::Kind::Read);
    if (!snapshot)
        return tl::make_unexpected(snapshot.error());
    for (const ListKind kind : kinds) {
        if (!d->of(kind))
            continue;
        if (const auto refreshed = d->refresh(*d->of(kind), purchaseOrders, invoices); !refreshed) {
            // Half patched columns would answer wrongly.
            invalidate();
            return refreshed;
        }
    }
    return snapshot->commit();
}

void ListReader::invalidate()
{
    for (auto& columns : d->columns)
        columns.reset();
}

Result<ListAnswer> ListReader::answer(const ListRequest& request)
{
    if (const auto checked = checkQuery(request.query); !checked)
        return tl::make_unexpected(checked.error());
    const auto& columns = d->of(request.query.kind);
    if (!columns) {
        auto snapshot = Transaction::begin(d->database, Transaction::Kind::Read);
        if (!snapshot)
            return tl::make_unexpected(snapshot.error());
        return d->firstAnswer(request);
    }
    auto answer = evaluate(*columns, request.query, request.now, request.cancelled.get());
    if (!answer)
        return answer;
    answer->recordsInList = answer->searched = static_cast<qint64>(columns->liveRows());
    answer->journalPosition = columns->journalPosition;
    return answer;
}

Result<QList<ListRow>> ListReader::rows(ListKind kind, const QList<qint64>& ids, Instant now)
{
    auto snapshot = Transaction::begin(d->database, Transaction::Kind::Read);
    if (!snapshot)
        return tl::make_unexpected(snapshot.error());
    QHash<qint64, ListRow> found;
    found.reserve(ids.size());
    const auto read = readListRecords(d->database, kind, {ListSelection::By::Ids, ids}, [&](const ListRecord& record) {
        found.insert(record.id, listRow(kind, record, now));
        return true;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    QList<ListRow> rows;
    rows.reserve(found.size());
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows << *row;
    }
    return rows;
}

Result<QList<CurrencyTotals>> ListReader::totals(ListKind kind, const QList<qint64>& ids)
{
    ListColumns read(kind);
    const ListColumns* columns = d->of(kind).get();
    if (!columns) {
        auto snapshot = Transaction::begin(d->database, Transaction::Kind::Read);
        if (!snapshot)
            return tl::make_unexpected(snapshot.error());
        if (const auto done = readInto(d->database, read, {ListSelection::By::Ids, ids}); !done)
            return tl::make_unexpected(done.error());
        columns = &read;
    }
    std::vector<quint32> rows;
    rows.reserve(static_cast<size_t>(ids.size()));
    for (const qint64 id : ids) {
        if (const auto row = columns->rowOf(id))
            rows.push_back(static_cast<quint32>(*row));
    }
    return totalsOf(*columns, rows);
}

Result<QStringList> ListReader::completions(ListKind kind, const QString& field, const QString& text, int limit)
{
    auto snapshot = Transaction::begin(d->database, Transaction::Kind::Read);
    if (!snapshot)
        return tl::make_unexpected(snapshot.error());
    if (const auto& columns = d->of(kind))
        return completionsOf(d->database, *columns, field, text, limit);
    ListColumns read(kind);
    const auto ids = firstListRecords(d->database, kind, searchedBeforeFill);
    if (!ids)
        return tl::make_unexpected(ids.error());
    if (const auto done = readInto(d->database, read, {ListSelection::By::Ids, *ids}); !done)
        return tl::make_unexpected(done.error());
    return completionsOf(d->database, read, field, text, limit);
}

} // namespace podesk::storage
