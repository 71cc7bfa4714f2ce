// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulkwriter.h"
#include "core/storage/commerce/namedcharges.h"
#include "core/storage/orderrows.h"
#include "core/storage/orderstore.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ordersBetweenLooks = 256; ///< at the cancel flag; progress is told as often

/// One table's part of a bulk: its writer and the ids it may give out.
struct Stretch
{
    QString table;
    BulkWriter writer;
    qint64 firstId = 0;
    qint64 nextId = 0;
};

Result<Stretch> openStretch(Database& database, RecordWriter& records, const QString& table, const QStringList& columns,
                            qint64 count)
{
    const Result<qint64> first = records.nextId(table, count);
    if (!first)
        return tl::unexpected<Error>(first.error());
    Result<BulkWriter> writer = BulkWriter::open(database, table, columns);
    if (!writer)
        return tl::unexpected<Error>(writer.error());
    return Stretch{table, std::move(*writer), *first, *first};
}

/// The four tables of a PO, parents first.
class OrderBulk
{
public:
    static Result<OrderBulk> open(Database& database, RecordWriter& records, const QList<PurchaseOrder>& orders);
    Result<PurchaseOrderId> write(const PurchaseOrder& order);
    Result<void> noteRanges(RecordWriter& records);

private:
    using Charges = QHash<std::pair<qint64, QString>, qint64>;
    OrderBulk(std::vector<Stretch> stretches, Charges charges)
        : m_stretches(std::move(stretches)), m_charges(std::move(charges))
    {
    }
    Result<void> writeChildren(PurchaseOrderId id, const PurchaseOrder& order);
    std::vector<Stretch> m_stretches;
    Charges m_charges; ///< by payer and number, of purchases made before the PO came
};

Result<OrderBulk> OrderBulk::open(Database& database, RecordWriter& records, const QList<PurchaseOrder>& orders)
{
    qint64 lines = 0;
    qint64 contacts = 0;
    qint64 tags = 0;
    for (const PurchaseOrder& order : orders) {
        lines += order.lines.size();
        contacts += order.contacts.size();
        tags += order.tags.size();
    }
    const std::tuple<QString, QStringList, qint64> tables[] = {
        {u"purchase_orders"_s, rows::orderColumns() + QStringList{chargeCountColumn, u"version"_s}, orders.size()},
        {u"line_items"_s, rows::lineColumns(), lines},
        {u"contacts"_s, rows::contactColumns(), contacts},
        {u"tags"_s, rows::tagColumns(), tags},
    };
    std::vector<Stretch> stretches;
    for (const auto& [table, columns, count] : tables) {
        Result<Stretch> stretch = openStretch(database, records, table, columns, count);
        if (!stretch)
            return tl::unexpected<Error>(stretch.error());
        stretches.push_back(std::move(*stretch));
    }
    Result<Charges> charges = chargesNamingAny(database);
    if (!charges)
        return tl::unexpected<Error>(charges.error());
    return OrderBulk(std::move(stretches), std::move(*charges));
}

Result<PurchaseOrderId> OrderBulk::write(const PurchaseOrder& order)
{
    PurchaseOrder stored = order;
    stored.expirationSetOn = order.createdOn;
    Result<QVariantList> values = rows::orderValues(stored);
    if (!values)
        return tl::unexpected<Error>(values.error());
    values->append(m_charges.value({order.payer.value, order.header.number}));
    values->append(qint64(1)); // version
    const PurchaseOrderId id(m_stretches[0].nextId++);
    Result<void> written = m_stretches[0].writer.write(id.value, *values);
    if (written)
        written = writeChildren(id, order);
    if (written)
        return id;
    Error error = written.error();
    error.subject = order.header.number;
    return tl::unexpected<Error>(error);
}

Result<void> OrderBulk::writeChildren(PurchaseOrderId id, const PurchaseOrder& order)
{
    const auto write = [this](std::size_t table, const QVariantList& values) {
        return m_stretches[table].writer.write(m_stretches[table].nextId++, values);
    };
    Result<void> done;
    for (qsizetype i = 0; i < order.lines.size() && done; ++i)
        done = write(1, rows::lineValues(id, order.lines.at(i)));
    for (qsizetype i = 0; i < order.contacts.size() && done; ++i)
        done = write(2, rows::contactValues(id, i, order.contacts.at(i)));
    for (qsizetype i = 0; i < order.tags.size() && done; ++i)
        done = write(3, rows::tagValues(id, order.tags.at(i)));
    return done;
}

Result<void> OrderBulk::noteRanges(RecordWriter& records)
{
    for (const Stretch& stretch : m_stretches) {
        if (const auto noted = records.noteRange(stretch.table, stretch.firstId, stretch.nextId - 1); !noted)
            return noted;
    }
    return {};
}

} // namespace

Result<QList<PurchaseOrderId>> insertMany(Database& database, RecordWriter& writer, const QList<PurchaseOrder>& orders,
                                          const std::atomic_bool* cancelled,
                                          const std::function<void(qint64, qint64)>& progress)
{
    Result<OrderBulk> bulk = OrderBulk::open(database, writer, orders);
    if (!bulk)
        return tl::unexpected<Error>(bulk.error());
    QList<PurchaseOrderId> ids;
    ids.reserve(orders.size());
    for (const PurchaseOrder& order : orders) {
        if (ids.size() % ordersBetweenLooks == 0) {
            if (cancelled && cancelled->load())
                return fail(ErrorCode::Cancelled);
            if (progress)
                progress(ids.size(), orders.size());
        }
        const Result<PurchaseOrderId> id = bulk->write(order);
        if (!id)
            return tl::unexpected<Error>(id.error());
        ids.append(*id);
    }
    if (const Result<void> noted = bulk->noteRanges(writer); !noted)
        return tl::unexpected<Error>(noted.error());
    if (progress)
        progress(orders.size(), orders.size());
    return ids;
}

} // namespace podesk::storage
