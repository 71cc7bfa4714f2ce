// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/procurementstore.h"

#include "core/storage/commerce/commercerows.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

const QString connectionsTable = u"procurement_connections"_s;
const QString requestsTable = u"procurement_requests"_s;
const QString connectionColumns =
    u"SELECT id, name, payer_id, system, buyer_code, supplier_code, enabled, test_mode, pre_approves_free, "
    "pre_approves_byol, version FROM procurement_connections "_s;
const QString requestColumns =
    u"SELECT id, number, connection_id, offer_id, account_id, actor, quantity, part, amount_minor, currency, state, "
    "requested_on, order_number, ordered_on, agreement_id, version FROM procurement_requests "_s;

Result<ProcurementConnection> connectionOf(const Database& database, const QSqlQuery& row)
{
    const qint64 id = row.value(0).toLongLong();
    const auto system = procurementSystemFromText(row.value(3).toString());
    if (!system)
        return commerce::damaged(database, u"procurement_connections.system"_s, id);
    ProcurementConnection connection;
    connection.id = ProcurementConnectionId(id);
    connection.name = row.value(1).toString();
    connection.payer = commerce::idOf<AccountId>(row, 2);
    connection.system = *system;
    connection.buyerId = row.value(4).toString();
    connection.supplierId = row.value(5).toString();
    connection.enabled = row.value(6).toBool();
    connection.testMode = row.value(7).toBool();
    connection.preApprovesFree = row.value(8).toBool();
    connection.preApprovesByol = row.value(9).toBool();
    connection.version = row.value(10).toLongLong();
    return connection;
}

QJsonObject recordOf(const ProcurementConnection& connection)
{
    return {{u"name"_s, connection.name},
            {u"payer_id"_s, connection.payer.value},
            {u"system"_s, procurementSystemText(connection.system)},
            {u"buyer_code"_s, connection.buyerId},
            {u"supplier_code"_s, connection.supplierId},
            {u"enabled"_s, connection.enabled},
            {u"test_mode"_s, connection.testMode},
            {u"pre_approves_free"_s, connection.preApprovesFree},
            {u"pre_approves_byol"_s, connection.preApprovesByol}};
}

Result<ProcurementRequest> requestOf(const Database& database, const QSqlQuery& row)
{
    const qint64 id = row.value(0).toLongLong();
    const auto part = procurementPartFromText(row.value(7).toString());
    const auto currency = Currency::fromCode(row.value(9).toString());
    const auto state = procurementStateFromText(row.value(10).toString());
    if (!part || !currency || !state)
        return commerce::damaged(database, u"procurement_requests.part, currency, state"_s, id);
    ProcurementRequest request;
    request.id = ProcurementRequestId(id);
    request.number = row.value(1).toString();
    request.connection = commerce::idOf<ProcurementConnectionId>(row, 2);
    request.offer = commerce::idOf<OfferId>(row, 3);
    request.account = commerce::idOf<AccountId>(row, 4);
    request.actor = row.value(5).toString();
    request.quantity = row.value(6).toLongLong();
    request.part = *part;
    request.amount = {row.value(8).toLongLong(), *currency};
    request.state = *state;
    request.requestedOn = {row.value(11).toLongLong()};
    request.orderNumber = row.value(12).toString();
    if (!row.isNull(13))
        request.orderedOn = Instant{row.value(13).toLongLong()};
    request.agreement = commerce::idOf<AgreementId>(row, 14);
    request.version = row.value(15).toLongLong();
    return request;
}

QJsonObject recordOf(const ProcurementRequest& request)
{
    const QJsonValue orderedOn =
        request.orderedOn ? QJsonValue(request.orderedOn->msecs) : QJsonValue(QJsonValue::Null);
    return {{u"number"_s, request.number},
            {u"connection_id"_s, request.connection.value},
            {u"offer_id"_s, request.offer.value},
            {u"account_id"_s, request.account.value},
            {u"actor"_s, request.actor},
            {u"quantity"_s, request.quantity},
            {u"part"_s, procurementPartText(request.part)},
            {u"amount_minor"_s, request.amount.minor},
            {u"currency"_s, request.amount.currency.code()},
            {u"state"_s, procurementStateText(request.state)},
            {u"requested_on"_s, request.requestedOn.msecs},
            {u"order_number"_s, request.orderNumber},
            {u"ordered_on"_s, orderedOn},
            {u"agreement_id"_s, commerce::idOrNull(request.agreement)}};
}

} // namespace

Result<ProcurementConnection> ProcurementStore::insert(RecordWriter& writer, const ProcurementConnection& connection)
{
    const Result<qint64> id = writer.nextId(connectionsTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    ProcurementConnection stored = connection;
    stored.id = ProcurementConnectionId(*id);
    stored.version = 1;
    const Result<void> done = writer.insert(connectionsTable, *id, recordOf(stored));
    return done ? Result<ProcurementConnection>(stored) : tl::unexpected<Error>(done.error());
}

Result<void> ProcurementStore::update(RecordWriter& writer, const ProcurementConnection& before,
                                      const ProcurementConnection& after)
{
    return writer.update(connectionsTable, before.id.value, recordOf(after), before.version);
}

Result<std::optional<ProcurementConnection>> ProcurementStore::connection(const QString& name)
{
    return commerce::readOne<ProcurementConnection>(m_database, connectionColumns + u"WHERE name = ?"_s, {name},
                                                    connectionOf);
}

Result<std::optional<ProcurementConnection>> ProcurementStore::connection(ProcurementConnectionId id)
{
    return commerce::readOne<ProcurementConnection>(m_database, connectionColumns + u"WHERE id = ?"_s, {id.value},
                                                    connectionOf);
}

Result<QList<ProcurementConnection>> ProcurementStore::connections()
{
    return commerce::readAll<ProcurementConnection>(m_database, connectionColumns + u"ORDER BY id"_s, {}, connectionOf);
}

Result<ProcurementRequest> ProcurementStore::insert(RecordWriter& writer, const ProcurementRequest& request)
{
    const Result<qint64> id = writer.nextId(requestsTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    ProcurementRequest stored = request;
    stored.id = ProcurementRequestId(*id);
    stored.number = u"REQ-%1"_s.arg(*id);
    stored.version = 1;
    const Result<void> done = writer.insert(requestsTable, *id, recordOf(stored));
    return done ? Result<ProcurementRequest>(stored) : tl::unexpected<Error>(done.error());
}

Result<void> ProcurementStore::update(RecordWriter& writer, const ProcurementRequest& before,
                                      const ProcurementRequest& after)
{
    return writer.update(requestsTable, before.id.value, recordOf(after), before.version);
}

Result<std::optional<ProcurementRequest>> ProcurementStore::request(const QString& number)
{
    return commerce::readOne<ProcurementRequest>(m_database, requestColumns + u"WHERE number = ?"_s, {number},
                                                 requestOf);
}

Result<QList<ProcurementRequest>> ProcurementStore::requests()
{
    return commerce::readAll<ProcurementRequest>(m_database, requestColumns + u"ORDER BY id"_s, {}, requestOf);
}

} // namespace podesk::storage
