// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commerce/commercerows.h"
#include "core/storage/commerce/namedcharges.h"
#include "core/storage/commercestore.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

const QString agreementsTable = u"agreements"_s;
const QString chargesTable = u"charges"_s;

const QString agreementColumns =
    u"SELECT id, number, offer_id, account_id, payer_id, actor, accepted_on, starts_on, ends_on, quantity, "
    "total_minor, currency, po_number, linked, version, po_line, usage_po_number, usage_po_line, usage_linked, state, "
    "previous_id, asks_again FROM agreements "_s;

const QString chargeColumns = u"SELECT c.id, c.number, c.agreement_id, c.kind, c.due_on, c.amount_minor, c.currency, "
                              "c.invoice_id, c.version, c.account_id, c.issuer, c.description, c.period, c.po_number, "
                              "c.po_line, c.linked, c.revision FROM charges c "_s;

/// A number is made from its record's id: taking the record back gives both free.
QString numberOf(const QString& prefix, qint64 id)
{
    return prefix + QString::number(id).rightJustified(10, u'0');
}

Result<Agreement> agreementOf(const Database& database, const QSqlQuery& row)
{
    const qint64 id = row.value(0).toLongLong();
    const auto currency = Currency::fromCode(row.value(11).toString());
    const auto state = agreementStateFromText(row.value(19).toString());
    const auto asksAgain = asksAgainFromText(row.value(21).toString());
    if (!currency || !state || !asksAgain)
        return commerce::damaged(database, u"agreements.currency, state, asks_again"_s, id);
    Agreement agreement;
    agreement.id = AgreementId(id);
    agreement.number = row.value(1).toString();
    agreement.offer = commerce::idOf<OfferId>(row, 2);
    agreement.account = commerce::idOf<AccountId>(row, 3);
    agreement.payer = commerce::idOf<AccountId>(row, 4);
    agreement.actor = row.value(5).toString();
    agreement.acceptedOn = {row.value(6).toLongLong()};
    agreement.start = {row.value(7).toLongLong()};
    agreement.end = {row.value(8).toLongLong()};
    agreement.quantity = row.value(9).toLongLong();
    agreement.total = {row.value(10).toLongLong(), *currency};
    agreement.poNumber = commerce::optionalText(row, 12);
    agreement.linked = row.value(13).toBool();
    agreement.version = row.value(14).toLongLong();
    agreement.poLine = row.value(15).toString();
    agreement.usagePoNumber = commerce::optionalText(row, 16);
    agreement.usagePoLine = row.value(17).toString();
    agreement.usageLinked = row.value(18).toBool();
    agreement.state = *state;
    agreement.previous = commerce::idOf<AgreementId>(row, 20);
    agreement.asksAgain = *asksAgain;
    return agreement;
}

QJsonObject recordOf(const Agreement& agreement)
{
    return {{u"number"_s, agreement.number},
            {u"offer_id"_s, agreement.offer.value},
            {u"account_id"_s, agreement.account.value},
            {u"payer_id"_s, agreement.payer.value},
            {u"actor"_s, agreement.actor},
            {u"accepted_on"_s, agreement.acceptedOn.msecs},
            {u"starts_on"_s, agreement.start.msecs},
            {u"ends_on"_s, agreement.end.msecs},
            {u"quantity"_s, agreement.quantity},
            {u"total_minor"_s, agreement.total.minor},
            {u"currency"_s, agreement.total.currency.code()},
            {u"po_number"_s, commerce::textOrNull(agreement.poNumber)},
            {u"linked"_s, agreement.linked},
            {u"po_line"_s, agreement.poLine},
            {u"usage_po_number"_s, commerce::textOrNull(agreement.usagePoNumber)},
            {u"usage_po_line"_s, agreement.usagePoLine},
            {u"usage_linked"_s, agreement.usageLinked},
            {u"state"_s, agreementStateText(agreement.state)},
            {u"previous_id"_s, commerce::idOrNull(agreement.previous)},
            {u"asks_again"_s, asksAgainText(agreement.asksAgain)}};
}

Result<Charge> chargeOf(const Database& database, const QSqlQuery& row)
{
    const qint64 id = row.value(0).toLongLong();
    const auto kind = chargeKindFromText(row.value(3).toString());
    const auto currency = Currency::fromCode(row.value(6).toString());
    if (!kind || !currency)
        return commerce::damaged(database, u"charges.kind, currency"_s, id);
    return Charge{ChargeId(id),
                  row.value(1).toString(),
                  commerce::idOf<AgreementId>(row, 2),
                  *kind,
                  {row.value(4).toLongLong()},
                  {row.value(5).toLongLong(), *currency},
                  commerce::idOf<InvoiceId>(row, 7),
                  row.value(8).toLongLong(),
                  commerce::idOf<AccountId>(row, 9),
                  row.value(10).toString(),
                  row.value(11).toString(),
                  row.isNull(12) ? std::nullopt : std::optional(Month{qint32(row.value(12).toInt())}),
                  commerce::optionalText(row, 13),
                  row.value(14).toString(),
                  row.value(15).toBool(),
                  row.value(16).toInt()};
}

QJsonObject recordOf(const Charge& charge)
{
    return {{u"number"_s, charge.number},
            {u"agreement_id"_s, commerce::idOrNull(charge.agreement)},
            {u"kind"_s, chargeKindText(charge.kind)},
            {u"due_on"_s, charge.dueOn.msecs},
            {u"amount_minor"_s, charge.amount.minor},
            {u"currency"_s, charge.amount.currency.code()},
            {u"invoice_id"_s, commerce::idOrNull(charge.invoice)},
            {u"account_id"_s, commerce::idOrNull(charge.account)},
            {u"issuer"_s, charge.issuer},
            {u"description"_s, charge.description},
            {u"period"_s, charge.period ? QJsonValue(qint64(charge.period->index)) : QJsonValue()},
            {u"po_number"_s, commerce::textOrNull(charge.poNumber)},
            {u"po_line"_s, charge.poLine},
            {u"linked"_s, charge.linked},
            {u"revision"_s, charge.revision}};
}

} // namespace

Result<Agreement> CommerceStore::insert(RecordWriter& writer, const Agreement& agreement)
{
    const Result<qint64> id = writer.nextId(agreementsTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    Agreement stored = agreement;
    stored.id = AgreementId(*id);
    stored.number = numberOf(u"agmt-"_s, *id);
    stored.version = 1;
    const Result<void> done = writer.insert(agreementsTable, *id, recordOf(stored));
    return done ? Result<Agreement>(stored) : tl::unexpected<Error>(done.error());
}

Result<void> CommerceStore::update(RecordWriter& writer, const Agreement& before, const Agreement& after)
{
    return writer.update(agreementsTable, before.id.value, recordOf(after), before.version);
}

Result<std::optional<Agreement>> CommerceStore::agreement(AgreementId id)
{
    return commerce::readOne<Agreement>(m_database, agreementColumns + u"WHERE id = ?"_s, {id.value}, agreementOf);
}

Result<std::optional<Agreement>> CommerceStore::agreement(const QString& number)
{
    return commerce::readOne<Agreement>(m_database, agreementColumns + u"WHERE number = ?"_s, {number}, agreementOf);
}

Result<QList<Agreement>> CommerceStore::agreementsOf(AccountId account)
{
    return commerce::readAll<Agreement>(m_database, agreementColumns + u"WHERE account_id = ? ORDER BY id"_s,
                                        {account.value}, agreementOf);
}

Result<qint64> CommerceStore::countAgreements()
{
    return commerce::countOf(m_database, u"SELECT COUNT(*) FROM agreements"_s);
}

Result<QList<Agreement>> CommerceStore::agreements()
{
    return commerce::readAll<Agreement>(m_database, agreementColumns + u"ORDER BY id DESC"_s, {}, agreementOf);
}

Result<std::optional<Agreement>> CommerceStore::agreementAfter(AgreementId previous)
{
    return commerce::readOne<Agreement>(m_database, agreementColumns + u"WHERE previous_id = ? ORDER BY id DESC"_s,
                                        {previous.value}, agreementOf);
}

Result<Charge> CommerceStore::insert(RecordWriter& writer, const Charge& charge)
{
    const Result<qint64> id = writer.nextId(chargesTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    Charge stored = charge;
    stored.id = ChargeId(*id);
    stored.number = numberOf(u"ch-"_s, *id);
    stored.version = 1;
    const Result<void> done = writer.insert(chargesTable, *id, recordOf(stored));
    return done ? Result<Charge>(stored) : tl::unexpected<Error>(done.error());
}

Result<QList<Charge>> CommerceStore::chargesOf(AgreementId id)
{
    const QString sql = chargeColumns + u"WHERE c.agreement_id = ? ORDER BY c.due_on, c.id"_s;
    return commerce::readAll<Charge>(m_database, sql, {id.value}, chargeOf);
}

Result<std::optional<Charge>> CommerceStore::charge(const QString& number)
{
    return commerce::readOne<Charge>(m_database, chargeColumns + u"WHERE c.number = ?"_s, {number}, chargeOf);
}

Result<QList<Charge>> CommerceStore::chargesDue(Instant until, qint64 limit)
{
    const QString sql =
        chargeColumns +
        u"LEFT JOIN agreements a ON a.id = c.agreement_id LEFT JOIN offers o ON o.id = a.offer_id "
        "WHERE c.invoice_id IS NULL AND c.due_on <= ? ORDER BY c.due_on, COALESCE(a.payer_id, c.account_id), "
        "COALESCE(o.seller_of_record, c.issuer), c.currency, c.agreement_id, c.id LIMIT ?"_s;
    const qint64 most = limit < 0 ? std::numeric_limits<qint64>::max() : limit;
    return commerce::readAll<Charge>(m_database, sql, {until.msecs, most}, chargeOf);
}

Result<void> CommerceStore::update(RecordWriter& writer, const Charge& before, const Charge& after)
{
    return writer.update(chargesTable, before.id.value, recordOf(after), before.version);
}

Result<void> CommerceStore::remove(RecordWriter& writer, const Charge& charge)
{
    return writer.remove(chargesTable, charge.id.value);
}

Result<void> CommerceStore::setInvoice(RecordWriter& writer, const Charge& charge, InvoiceId invoice)
{
    return writer.update(chargesTable, charge.id.value, {{u"invoice_id"_s, commerce::idOrNull(invoice)}},
                         charge.version);
}

Result<void> CommerceStore::countCharges(RecordWriter& writer, PurchaseOrderId order)
{
    const auto record = writer.read(u"purchase_orders"_s, order.value);
    if (!record)
        return tl::unexpected<Error>(record.error());
    if (!record->has_value())
        return fail(ErrorCode::NotFound,
                    {{u"kind"_s, u"purchase_orders"_s}, {u"value"_s, QString::number(order.value)}});
    const AccountId payer((*record)->value("payer_id"_L1).toInteger());
    const auto count = chargesNaming(m_database, payer, (*record)->value("number"_L1).toString());
    if (!count)
        return tl::unexpected<Error>(count.error());
    return writer.update(u"purchase_orders"_s, order.value, {{chargeCountColumn, *count}});
}

} // namespace podesk::storage
