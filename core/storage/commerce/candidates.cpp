// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commerce/commercerows.h"
#include "core/storage/orderlines.h"
#include "core/storage/orderrows.h"
#include "core/storage/rowstream.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

const QString candidateColumns =
    u"SELECT o.id, l.id, o.number, l.number, o.suspended, o.bill_from, o.tax_numbers, o.invoice_units, o.effective, "
    "o.expiration, l.start_month, l.end_month, l.type, l.balance_minor, l.currency, o.updated_on "
    "FROM purchase_orders o JOIN line_items l ON l.purchase_order_id = o.id "_s;

Month monthAt(const RowStream& row, int column)
{
    return {qint32(row.integer(column))};
}

/// What the lines of a PO share is read with its first one.
Result<void> readOrder(const Database& database, const RowStream& row, CandidateLine& candidate)
{
    candidate.order = PurchaseOrderId(row.integer(0));
    candidate.orderNumber = row.string(2);
    candidate.suspended = row.integer(4) != 0;
    candidate.billFrom = row.string(5);
    const auto taxNumbers = rows::textsFromJson(row.string(6));
    const auto invoiceUnits = rows::textsFromJson(row.string(7));
    if (!taxNumbers || !invoiceUnits)
        return commerce::damaged(database, u"purchase_orders.tax_numbers, invoice_units"_s, candidate.order.value);
    candidate.taxRegistrationNumbers = *taxNumbers;
    candidate.invoiceUnits = *invoiceUnits;
    candidate.effective = monthAt(row, 8);
    candidate.expiration = monthAt(row, 9);
    candidate.updatedOn = {row.integer(15)};
    return {};
}

Result<void> readLine(const Database& database, const RowStream& row, CandidateLine& candidate)
{
    candidate.line = LineItemId(row.integer(1));
    candidate.lineNumber = row.string(3);
    candidate.start = monthAt(row, 10);
    candidate.end = monthAt(row, 11);
    const auto type = lineItemTypeFromText(row.string(12));
    const auto currency = Currency::fromCode(row.string(14));
    if (!type || (!currency && !row.isNull(13)))
        return commerce::damaged(database, u"line_items.type, currency"_s, candidate.line.value);
    candidate.type = *type;
    candidate.balance = row.isNull(13) ? std::nullopt : std::optional(Money{row.integer(13), *currency});
    return {};
}

Result<QList<CandidateLine>> readCandidates(Database& database, const QString& condition, qint64 id)
{
    Result<RowStream> row = RowStream::open(database, candidateColumns + condition, {id});
    if (!row)
        return tl::unexpected<Error>(row.error());
    QList<CandidateLine> lines;
    CandidateLine candidate;
    for (;;) {
        const Result<bool> valid = row->next();
        if (!valid)
            return tl::unexpected<Error>(valid.error());
        if (!*valid)
            return lines;
        Result<void> read;
        if (candidate.order.value != row->integer(0))
            read = readOrder(database, *row, candidate);
        if (read)
            read = readLine(database, *row, candidate);
        if (!read)
            return tl::unexpected<Error>(read.error());
        lines.append(candidate);
    }
}

} // namespace

Result<QList<CandidateLine>> candidateLines(Database& database, AccountId payer)
{
    return readCandidates(database, u"WHERE o.payer_id = ? ORDER BY o.id, l.id"_s, payer.value);
}

Result<QList<CandidateLine>> candidateLinesOf(Database& database, PurchaseOrderId order)
{
    return readCandidates(database, u"WHERE o.id = ? ORDER BY l.id"_s, order.value);
}

} // namespace podesk::storage
