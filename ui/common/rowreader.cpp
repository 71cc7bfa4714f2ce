// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowreader.h"

#include "ui/common/latest.h"

#include <algorithm>

namespace podesk {

namespace {

constexpr int pageRows = 128;
constexpr int cachedPages = 64;
constexpr qsizetype mostInFlight = 2;
constexpr qsizetype mostWanted = 8;

} // namespace

RowReader::RowReader(EngineClient* client, ListKind kind, QObject* parent)
    : QObject(parent), m_client(client), m_kind(kind), m_cache(pageRows * cachedPages)
{
}

void RowReader::setIds(SharedIds ids)
{
    m_ids = std::move(ids);
    ++m_generation;
    m_wanted.clear();
}

qint64 RowReader::idAt(int place) const
{
    const auto ids = spanOf(m_ids);
    return place >= 0 && std::size_t(place) < ids.size() ? ids[std::size_t(place)] : 0;
}

const ListRow* RowReader::look(int place)
{
    const Entry* entry = m_cache.object(idAt(place));
    if (!entry || entry->epoch < m_epoch)
        want(place / pageRows);
    return entry ? &entry->row : nullptr;
}

const ListRow* RowReader::loaded(qint64 id) const
{
    const Entry* entry = m_cache.object(id);
    return entry && !entry->row.cells.isEmpty() ? &entry->row : nullptr;
}

bool RowReader::prefetch(int first, int last)
{
    bool isThere = true;
    for (int place = std::min(last, int(spanOf(m_ids).size()) - 1); place >= std::max(0, first); --place)
        isThere = look(place) && isThere;
    pump();
    return isThere;
}

void RowReader::readAgain(const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return;
    whenDone(m_client->rows(m_kind, ids), this, [this, ids, epoch = m_epoch](const Result<QList<ListRow>>& rows) {
        if (!rows)
            return;
        store(ids, *rows, epoch);
        Q_EMIT recordsRead(ids);
    });
}

void RowReader::want(int page)
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
    QMetaObject::invokeMethod(this, &RowReader::pump, Qt::QueuedConnection);
}

void RowReader::pump()
{
    m_isPumping = false;
    while (m_inFlight.size() < mostInFlight && !m_wanted.isEmpty())
        askPage(m_wanted.takeLast());
}

void RowReader::askPage(int page)
{
    QList<qint64> ids;
    const int first = page * pageRows;
    const int last = std::min(first + pageRows, int(spanOf(m_ids).size())) - 1;
    for (int place = first; place <= last; ++place) {
        const Entry* entry = m_cache.object(idAt(place));
        if (!entry || entry->epoch < m_epoch)
            ids.append(idAt(place));
    }
    if (ids.isEmpty())
        return;
    m_inFlight.insert(page);
    whenDone(
        m_client->rows(m_kind, ids), this,
        [this, ids, page, first, last, epoch = m_epoch, generation = m_generation](const Result<QList<ListRow>>& rows) {
            m_inFlight.remove(page);
            if (rows) {
                store(ids, *rows, epoch);
                if (generation == m_generation)
                    Q_EMIT placesRead(first, last);
                else
                    Q_EMIT recordsRead(ids);
            } else {
                Q_EMIT readFailed(rows.error()); // or its places would stand there unread for ever
                return;
            }
            pump();
        });
}

void RowReader::store(const QList<qint64>& asked, const QList<ListRow>& rows, quint64 epoch)
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

} // namespace podesk
