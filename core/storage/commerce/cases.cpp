// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commerce/commercerows.h"
#include "core/storage/commercestore.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

const QString casesTable = u"support_cases"_s;
const QString caseColumns = u"SELECT id, number, kind, state, invoice_id, opened_by, opened_on, closed_on, reply, "
                            "version, agreement_id, account_id, request FROM support_cases "_s;

Result<SupportCase> caseOf(const Database& database, const QSqlQuery& row)
{
    const qint64 id = row.value(0).toLongLong();
    const auto kind = supportCaseKindFromText(row.value(2).toString());
    const auto state = supportCaseStateFromText(row.value(3).toString());
    const auto request = commerce::objectOf(row.value(12).toString());
    if (!kind || !state || !request)
        return commerce::damaged(database, u"support_cases.kind, state, request"_s, id);
    SupportCase supportCase;
    supportCase.id = SupportCaseId(id);
    supportCase.number = row.value(1).toString();
    supportCase.kind = *kind;
    supportCase.state = *state;
    supportCase.invoice = commerce::idOf<InvoiceId>(row, 4);
    supportCase.openedBy = row.value(5).toString();
    supportCase.openedOn = {row.value(6).toLongLong()};
    if (!row.isNull(7))
        supportCase.closedOn = Instant{row.value(7).toLongLong()};
    supportCase.reply = row.value(8).toString();
    supportCase.version = row.value(9).toLongLong();
    supportCase.agreement = commerce::idOf<AgreementId>(row, 10);
    supportCase.account = commerce::idOf<AccountId>(row, 11);
    supportCase.request = CaseRequest::fromJson(*request);
    return supportCase;
}

QJsonObject recordOf(const SupportCase& supportCase)
{
    const QJsonValue closedOn =
        supportCase.closedOn ? QJsonValue(supportCase.closedOn->msecs) : QJsonValue(QJsonValue::Null);
    return {{u"number"_s, supportCase.number},
            {u"kind"_s, supportCaseKindText(supportCase.kind)},
            {u"state"_s, supportCaseStateText(supportCase.state)},
            {u"invoice_id"_s, commerce::idOrNull(supportCase.invoice)},
            {u"agreement_id"_s, commerce::idOrNull(supportCase.agreement)},
            {u"account_id"_s, commerce::idOrNull(supportCase.account)},
            {u"request"_s, commerce::compact(supportCase.request.toJson())},
            {u"opened_by"_s, supportCase.openedBy},
            {u"opened_on"_s, supportCase.openedOn.msecs},
            {u"closed_on"_s, closedOn},
            {u"reply"_s, supportCase.reply}};
}

} // namespace

Result<SupportCase> CommerceStore::insert(RecordWriter& writer, const SupportCase& supportCase)
{
    const Result<qint64> id = writer.nextId(casesTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    SupportCase stored = supportCase;
    stored.id = SupportCaseId(*id);
    stored.number = u"CASE-%1"_s.arg(*id);
    stored.version = 1;
    const Result<void> done = writer.insert(casesTable, *id, recordOf(stored));
    return done ? Result<SupportCase>(stored) : tl::unexpected<Error>(done.error());
}

Result<void> CommerceStore::update(RecordWriter& writer, const SupportCase& before, const SupportCase& after)
{
    return writer.update(casesTable, before.id.value, recordOf(after), before.version);
}

Result<std::optional<SupportCase>> CommerceStore::supportCase(const QString& number)
{
    return commerce::readOne<SupportCase>(m_database, caseColumns + u"WHERE number = ?"_s, {number}, caseOf);
}

Result<QList<SupportCase>> CommerceStore::supportCases()
{
    return commerce::readAll<SupportCase>(m_database, caseColumns + u"ORDER BY id"_s, {}, caseOf);
}

Result<QList<SupportCase>> CommerceStore::casesOf(InvoiceId id)
{
    const QString sql = caseColumns + u"WHERE invoice_id = ? ORDER BY id"_s;
    return commerce::readAll<SupportCase>(m_database, sql, {id.value}, caseOf);
}

Result<qint64> CommerceStore::countOpenCases()
{
    return commerce::countOf(m_database, u"SELECT COUNT(*) FROM support_cases WHERE state = 'open'"_s);
}

} // namespace podesk::storage
