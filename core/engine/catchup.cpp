// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other programs commit to the file, as events of ours.

#include "core/engine/session.h"
#include "core/storage/journal.h"

#include <QtCore/QSet>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Above these a list is quicker reloaded than patched, and their entries need not be read.
constexpr int mostEntries = 64;
constexpr qsizetype mostNamedRecords = 2'000;

/// Records that belong to the purchase orders and invoices an event names, or that no list shows; whatever else was
/// written concerns every page.
bool isNamedByEvent(const QString& table)
{
    static const QSet<QString> named{u"purchase_orders"_s, u"line_items"_s,    u"contacts"_s,          u"tags"_s,
                                     u"invoices"_s,        u"invoice_lines"_s, u"invoice_revisions"_s, u"agreements"_s,
                                     u"charges"_s,         u"decisions"_s,     u"support_cases"_s,     u"counters"_s,
                                     u"payment_requests"_s, u"notifications"_s};
    return named.contains(table);
}

void addChange(const storage::RecordChange& change, QSet<qint64>& invoices, ChangeEvent& event)
{
    if (change.table == "invoices"_L1) {
        const qint64 last = std::max(change.id, change.lastId);
        if (last - change.id < mostNamedRecords) {
            for (qint64 id = change.id; id <= last; ++id)
                invoices.insert(id);
        } else {
            event.everything = true;
        }
    } else if (!isNamedByEvent(change.table)) {
        event.settingsChanged = true;
        // Which setting it was does not matter: whoever hears of the clock asks for it.
        event.clockMoved = event.clockMoved || change.table == "settings"_L1;
    }
}

/// Adds what one entry touched; false when that is too much to name, or cannot be read.
bool addEntry(storage::Journal& journal, qint64 position, QSet<qint64>& orders, QSet<qint64>& invoices,
              ChangeEvent& event)
{
    const Result<QList<qint64>> touched = journal.ordersOf(position);
    if (!touched || touched->size() > mostNamedRecords)
        return false;
    orders.unite(QSet<qint64>(touched->begin(), touched->end()));
    const auto entry = journal.entry(position);
    if (!entry || !entry->has_value())
        return false;
    for (const storage::RecordChange& change : (*entry)->changes)
        addChange(change, invoices, event);
    event.command = (*entry)->command;
    event.actor = (*entry)->actor;
    return !event.everything && orders.size() <= mostNamedRecords && invoices.size() <= mostNamedRecords;
}

template <class Id>
QList<Id> sortedIds(const QSet<qint64>& values)
{
    QList<Id> ids;
    ids.reserve(values.size());
    for (const qint64 value : values)
        ids.append(Id(value));
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

ChangeEvent Session::madeElsewhere(qint64 position)
{
    ChangeEvent event;
    event.position = position;
    event.elsewhere = true;
    storage::Journal journal(engine->workspace().database());
    QSet<qint64> orders;
    QSet<qint64> invoices;
    bool isNamed = position - m_toldOf <= mostEntries;
    for (qint64 at = m_toldOf + 1; isNamed && at <= position; ++at)
        isNamed = addEntry(journal, at, orders, invoices, event);
    if (!isNamed) {
        event.everything = event.settingsChanged = event.clockMoved = true;
        return event;
    }
    event.purchaseOrders = sortedIds<PurchaseOrderId>(orders);
    event.invoices = sortedIds<InvoiceId>(invoices);
    return event;
}

Result<qint64> Session::catchUp()
{
    if (!engine)
        return tl::unexpected<Error>(notOpen());
    // The version first: a commit between the two is then looked at twice instead of never.
    const Result<qint64> version = engine->workspace().dataVersion();
    if (!version || *version == m_dataVersion)
        return version.map([](qint64) { return qint64(0); });
    const Result<qint64> last = storage::Journal(engine->workspace().database()).lastPosition();
    if (!last)
        return last;
    const qint64 entries = std::max<qint64>(0, *last - m_toldOf);
    if (entries > 0) {
        const ChangeEvent event = madeElsewhere(*last);
        m_toldOf = *last;
        tell(event);
    }
    m_dataVersion = *version;
    return entries;
}

} // namespace podesk
