// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commerce/commercerows.h"
#include "core/storage/orderlines.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

const QString invoicesTable = u"invoices"_s;
const QString linesTable = u"invoice_lines"_s;
const QString revisionsTable = u"invoice_revisions"_s;

constexpr qint64 numbersBefore = 1000; ///< the first invoice is INV-1001

/// An invoice with its newest revision beside it.
const QString invoiceColumns =
    u"SELECT i.id, i.number, i.kind, i.account_id, i.payer_id, i.agreement_id, i.issuer, i.issued_on, i.due_on, "
    "i.period, i.tax_number, i.invoice_unit, i.currency, i.total_minor, i.version, i.original_id, i.update_status, "
    "r.id, r.revision, r.made_on, r.po_number, r.purchase_order_id, r.line_item_id, r.outcome, r.support_case_id, "
    "r.decision_id FROM invoices i JOIN invoice_revisions r ON r.invoice_id = i.id AND r.revision = i.revision "_s;
constexpr int revisionInInvoice = 17;

const QString revisionColumns = u"SELECT id, revision, made_on, po_number, purchase_order_id, line_item_id, outcome, "
                                "support_case_id, decision_id FROM invoice_revisions "_s;

/// Of the invoices `i`: those that lower the balance of a line, in a currency (section 7.2).
const QString takesFromLine =
    u"WHERE i.line_item_id = ? AND i.currency = ? AND i.outcome IN ('transaction', 'matched')"_s;

QString numberOf(qint64 id)
{
    return u"INV-%1"_s.arg(numbersBefore + id);
}

Result<InvoiceRevision> revisionAt(const Database& database, const QSqlQuery& row, int first)
{
    const qint64 id = row.value(first).toLongLong();
    const auto outcome = poOutcomeFromText(row.value(first + 6).toString());
    if (!outcome)
        return commerce::damaged(database, u"invoice_revisions.outcome"_s, id);
    return InvoiceRevision{id,
                           row.value(first + 1).toInt(),
                           {row.value(first + 2).toLongLong()},
                           commerce::optionalText(row, first + 3),
                           commerce::idOf<PurchaseOrderId>(row, first + 4),
                           commerce::idOf<LineItemId>(row, first + 5),
                           *outcome,
                           commerce::idOf<SupportCaseId>(row, first + 7),
                           commerce::idOf<DecisionId>(row, first + 8)};
}

Result<InvoiceRevision> revisionOf(const Database& database, const QSqlQuery& row)
{
    return revisionAt(database, row, 0);
}

Result<Invoice> invoiceOf(const Database& database, const QSqlQuery& row)
{
    const qint64 id = row.value(0).toLongLong();
    const auto kind = invoiceKindFromText(row.value(2).toString());
    const auto currency = Currency::fromCode(row.value(12).toString());
    if (!kind || !currency)
        return commerce::damaged(database, u"invoices.kind, currency"_s, id);
    Result<InvoiceRevision> current = revisionAt(database, row, revisionInInvoice);
    if (!current)
        return tl::unexpected<Error>(current.error());
    Invoice invoice;
    invoice.id = InvoiceId(id);
    invoice.number = row.value(1).toString();
    invoice.kind = *kind;
    invoice.account = commerce::idOf<AccountId>(row, 3);
    invoice.payer = commerce::idOf<AccountId>(row, 4);
    invoice.agreement = commerce::idOf<AgreementId>(row, 5);
    invoice.issuer = row.value(6).toString();
    invoice.issuedOn = {row.value(7).toLongLong()};
    invoice.dueOn = {row.value(8).toLongLong()};
    invoice.period = {row.value(9).toInt()};
    invoice.taxRegistrationNumber = row.value(10).toString();
    invoice.invoiceUnit = row.value(11).toString();
    invoice.total = {row.value(13).toLongLong(), *currency};
    invoice.version = row.value(14).toLongLong();
    invoice.original = commerce::idOf<InvoiceId>(row, 15);
    invoice.updateStatus = updateStatusFromText(row.value(16).toString());
    invoice.current = std::move(*current);
    return invoice;
}

/// The fields of the newest revision, as revision and invoice both have them.
QJsonObject linkOf(const InvoiceRevision& revision)
{
    return {{u"revision"_s, revision.revision},
            {u"po_number"_s, commerce::textOrNull(revision.poNumber)},
            {u"purchase_order_id"_s, commerce::idOrNull(revision.order)},
            {u"line_item_id"_s, commerce::idOrNull(revision.line)},
            {u"outcome"_s, poOutcomeText(revision.outcome)}};
}

QJsonObject recordOf(const Invoice& invoice)
{
    QJsonObject record = linkOf(invoice.current);
    const std::pair<QString, QJsonValue> own[] = {
        {u"number"_s, invoice.number},
        {u"kind"_s, invoiceKindText(invoice.kind)},
        {u"account_id"_s, invoice.account.value},
        {u"payer_id"_s, invoice.payer.value},
        {u"agreement_id"_s, commerce::idOrNull(invoice.agreement)},
        {u"issuer"_s, invoice.issuer},
        {u"issued_on"_s, invoice.issuedOn.msecs},
        {u"due_on"_s, invoice.dueOn.msecs},
        {u"period"_s, qint64(invoice.period.index)},
        {u"tax_number"_s, invoice.taxRegistrationNumber},
        {u"invoice_unit"_s, invoice.invoiceUnit},
        {u"currency"_s, invoice.total.currency.code()},
        {u"total_minor"_s, invoice.total.minor},
        {u"original_id"_s, commerce::idOrNull(invoice.original)},
        {u"update_status"_s, invoice.updateStatus ? updateStatusText(*invoice.updateStatus) : QString()},
    };
    for (const auto& [column, value] : own)
        record.insert(column, value);
    return record;
}

Result<qint64> insertRevision(RecordWriter& writer, InvoiceId invoice, const InvoiceRevision& revision)
{
    const Result<qint64> id = writer.nextId(revisionsTable);
    if (!id)
        return id;
    QJsonObject record = linkOf(revision);
    record.insert(u"invoice_id"_s, invoice.value);
    record.insert(u"made_on"_s, revision.madeOn.msecs);
    record.insert(u"support_case_id"_s, commerce::idOrNull(revision.supportCase));
    record.insert(u"decision_id"_s, revision.decision.value);
    const Result<void> stored = writer.insert(revisionsTable, *id, record);
    return stored ? id : tl::unexpected<Error>(stored.error());
}

Result<void> insertLines(RecordWriter& writer, Invoice& invoice)
{
    if (invoice.lines.isEmpty())
        return {};
    const Result<qint64> first = writer.nextId(linesTable, invoice.lines.size());
    if (!first)
        return tl::unexpected<Error>(first.error());
    qint64 id = *first;
    for (InvoiceLine& line : invoice.lines) {
        line.id = InvoiceLineId(id++);
        const Result<void> stored = writer.insert(linesTable, line.id.value,
                                                  {{u"invoice_id"_s, invoice.id.value},
                                                   {u"charge_id"_s, commerce::idOrNull(line.charge)},
                                                   {u"description"_s, line.description},
                                                   {u"amount_minor"_s, line.amount.minor}});
        if (!stored)
            return stored;
    }
    return {};
}

Result<std::optional<Invoice>> wholeInvoice(Database& database, const QString& condition, const QVariant& key)
{
    auto found = commerce::readOne<Invoice>(database, invoiceColumns + condition, {key}, invoiceOf);
    if (!found || !found->has_value())
        return found;
    Invoice& invoice = **found;
    const QString sql =
        u"SELECT id, charge_id, description, amount_minor FROM invoice_lines WHERE invoice_id = ? ORDER BY id"_s;
    const auto read = select(database, sql, {invoice.id.value}, [&invoice](const QSqlQuery& row) {
        invoice.lines.append({commerce::idOf<InvoiceLineId>(row, 0), commerce::idOf<ChargeId>(row, 1),
                              row.value(2).toString(), Money{row.value(3).toLongLong(), invoice.total.currency}});
        return true;
    });
    return read ? found : tl::unexpected<Error>(read.error());
}

} // namespace

Result<QString> CommerceStore::nextInvoiceNumber()
{
    const auto next = commerce::countOf(m_database, u"SELECT next FROM counters WHERE name = ?"_s, {invoicesTable});
    return next ? Result<QString>(numberOf(*next)) : tl::unexpected<Error>(next.error());
}

Result<Invoice> CommerceStore::insert(RecordWriter& writer, const Invoice& invoice)
{
    const Result<qint64> id = writer.nextId(invoicesTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    Invoice stored = invoice;
    stored.id = InvoiceId(*id);
    stored.number = numberOf(*id);
    stored.version = 1;
    stored.current.revision = 1;
    Result<void> done = writer.insert(invoicesTable, *id, recordOf(stored));
    if (done)
        done = insertLines(writer, stored);
    const Result<qint64> revision =
        done ? insertRevision(writer, stored.id, stored.current) : tl::unexpected<Error>(done.error());
    if (!revision)
        return tl::unexpected<Error>(revision.error());
    stored.current.id = *revision;
    return stored;
}

Result<Invoice> CommerceStore::revise(RecordWriter& writer, const Invoice& before, const InvoiceRevision& revision)
{
    Invoice after = before;
    after.current = revision;
    after.current.revision = before.current.revision + 1;
    // The invoice first: its version decides whether anything may be written at all.
    if (const auto done = writer.update(invoicesTable, before.id.value, linkOf(after.current), before.version); !done)
        return tl::unexpected<Error>(done.error());
    const Result<qint64> id = insertRevision(writer, before.id, after.current);
    const auto record = id ? writer.read(invoicesTable, before.id.value) : tl::unexpected<Error>(id.error());
    if (!record)
        return tl::unexpected<Error>(record.error());
    after.current.id = *id;
    after.version = (*record)->value("version"_L1).toInteger();
    return after;
}

Result<std::optional<Invoice>> CommerceStore::invoice(InvoiceId id)
{
    return wholeInvoice(m_database, u"WHERE i.id = ?"_s, id.value);
}

Result<std::optional<Invoice>> CommerceStore::invoice(const QString& number)
{
    return wholeInvoice(m_database, u"WHERE i.number = ?"_s, number);
}

Result<QList<Invoice>> CommerceStore::invoicesOf(AgreementId agreement)
{
    QList<Invoice> invoices;
    const auto heads = commerce::readAll<Invoice>(
        m_database, invoiceColumns + u"WHERE i.agreement_id = ? ORDER BY i.id"_s, {agreement.value}, invoiceOf);
    if (!heads)
        return tl::unexpected<Error>(heads.error());
    for (const Invoice& head : *heads) {
        const auto whole = invoice(head.id);
        if (!whole)
            return tl::unexpected<Error>(whole.error());
        invoices.append(**whole);
    }
    return invoices;
}

Result<QList<InvoiceRevision>> CommerceStore::revisionsOf(InvoiceId id)
{
    const QString sql = revisionColumns + u"WHERE invoice_id = ? ORDER BY revision"_s;
    return commerce::readAll<InvoiceRevision>(m_database, sql, {id.value}, revisionOf);
}

Result<qint64> CommerceStore::countInvoices()
{
    return commerce::countOf(m_database, u"SELECT COUNT(*) FROM invoices"_s);
}

Result<qint64> CommerceStore::creditedOf(InvoiceId id)
{
    return commerce::countOf(m_database, u"SELECT COALESCE(SUM(total_minor), 0) FROM invoices WHERE original_id = ?"_s,
                             {id.value});
}

Result<Invoice> CommerceStore::setUpdateStatus(RecordWriter& writer, const Invoice& before, UpdateStatus status)
{
    Invoice after = before;
    after.updateStatus = status;
    const auto done =
        writer.update(invoicesTable, before.id.value, {{u"update_status"_s, updateStatusText(status)}}, before.version);
    const auto record = done ? writer.read(invoicesTable, before.id.value) : tl::unexpected<Error>(done.error());
    if (!record)
        return tl::unexpected<Error>(record.error());
    after.version = (*record)->value("version"_L1).toInteger();
    return after;
}

Result<qint64> CommerceStore::takenFrom(LineItemId line, Currency currency)
{
    const QString sql = u"SELECT COALESCE(SUM(i.total_minor), 0) FROM invoices i "_s + takesFromLine;
    return commerce::countOf(m_database, sql, {line.value, currency.code()});
}

Result<QList<LineTaking>> takingsOf(Database& database, LineItemId line, Currency currency)
{
    // The printing that linked it is when it took: one that came late took late.
    const QString sql = u"SELECT r.made_on, i.id, i.number, i.total_minor FROM invoices i "
                        "JOIN invoice_revisions r ON r.invoice_id = i.id AND r.revision = i.revision "_s +
                        takesFromLine + u" ORDER BY r.made_on, i.id"_s;
    QList<LineTaking> takings;
    const auto read = select(database, sql, {line.value, currency.code()}, [&](const QSqlQuery& row) {
        takings.append({{row.value(0).toLongLong()},
                        commerce::idOf<InvoiceId>(row, 1),
                        row.value(2).toString(),
                        {row.value(3).toLongLong(), currency}});
        return true;
    });
    return read ? Result<QList<LineTaking>>(takings) : tl::unexpected<Error>(read.error());
}

} // namespace podesk::storage
