// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commerce/commercerows.h"
#include "core/storage/commercestore.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

const QString requestsTable = u"payment_requests"_s;
const QString requestColumns = u"SELECT id, number, agreement_id, name, amount_minor, currency, state, requested_on, "
                               "approves_on, charge_id, version FROM payment_requests "_s;

Result<PaymentRequest> requestOf(const Database& database, const QSqlQuery& row)
{
    const qint64 id = row.value(0).toLongLong();
    const auto currency = Currency::fromCode(row.value(5).toString());
    const auto state = paymentStateFromText(row.value(6).toString());
    if (!currency || !state)
        return commerce::damaged(database, u"payment_requests.currency, state"_s, id);
    return PaymentRequest{PaymentRequestId(id),
                          row.value(1).toString(),
                          commerce::idOf<AgreementId>(row, 2),
                          row.value(3).toString(),
                          {row.value(4).toLongLong(), *currency},
                          *state,
                          {row.value(7).toLongLong()},
                          {row.value(8).toLongLong()},
                          commerce::idOf<ChargeId>(row, 9),
                          row.value(10).toLongLong()};
}

QJsonObject recordOf(const PaymentRequest& request)
{
    return {{u"number"_s, request.number},
            {u"agreement_id"_s, request.agreement.value},
            {u"name"_s, request.name},
            {u"amount_minor"_s, request.amount.minor},
            {u"currency"_s, request.amount.currency.code()},
            {u"state"_s, paymentStateText(request.state)},
            {u"requested_on"_s, request.requestedOn.msecs},
            {u"approves_on"_s, request.approvesOn.msecs},
            {u"charge_id"_s, commerce::idOrNull(request.charge)}};
}

} // namespace

Result<PaymentRequest> CommerceStore::insert(RecordWriter& writer, const PaymentRequest& request)
{
    const Result<qint64> id = writer.nextId(requestsTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    PaymentRequest stored = request;
    stored.id = PaymentRequestId(*id);
    stored.number = u"pr-"_s + QString::number(*id).rightJustified(10, u'0');
    stored.version = 1;
    const Result<void> done = writer.insert(requestsTable, *id, recordOf(stored));
    return done ? Result<PaymentRequest>(stored) : tl::unexpected<Error>(done.error());
}

Result<void> CommerceStore::update(RecordWriter& writer, const PaymentRequest& before, const PaymentRequest& after)
{
    return writer.update(requestsTable, before.id.value, recordOf(after), before.version);
}

Result<std::optional<PaymentRequest>> CommerceStore::paymentRequest(const QString& number)
{
    return commerce::readOne<PaymentRequest>(m_database, requestColumns + u"WHERE number = ?"_s, {number}, requestOf);
}

Result<QList<PaymentRequest>> CommerceStore::paymentRequestsOf(AgreementId id)
{
    const QString sql = requestColumns + u"WHERE agreement_id = ? ORDER BY id"_s;
    return commerce::readAll<PaymentRequest>(m_database, sql, {id.value}, requestOf);
}

Result<QList<PaymentRequest>> CommerceStore::paymentRequestsUntil(Instant until)
{
    const QString sql =
        requestColumns + u"WHERE state = 'pending-approval' AND approves_on <= ? ORDER BY approves_on, id"_s;
    return commerce::readAll<PaymentRequest>(m_database, sql, {until.msecs}, requestOf);
}

} // namespace podesk::storage
