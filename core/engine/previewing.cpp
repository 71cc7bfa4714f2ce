// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/previewing.h"

#include "core/engine/billing.h"
#include "core/engine/explaining.h"
#include "core/storage/list/listrecord.h"
#include "core/storage/orderlines.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Errors: AmountOutOfRange.
Result<void> addTo(InvoicePreview& preview, const Invoice& invoice)
{
    const Currency currency = invoice.total.currency;
    auto sum = std::ranges::find_if(preview.sums, [&](const auto& each) { return each.currency == currency; });
    if (sum == preview.sums.end()) {
        sum = std::ranges::find_if(preview.sums,
                                   [&](const auto& each) { return each.currency.code() > currency.code(); });
        sum = preview.sums.insert(sum, InvoicePreview::Sum{currency, 0, 0, 0});
    }
    ++sum->invoices;
    qint64& minor = invoice.current.poNumber ? sum->withPoMinor : sum->withoutPoMinor;
    const Result<Money> added = Money{minor, currency}.plus(invoice.total);
    if (!added)
        return tl::unexpected<Error>(added.error());
    minor = added->minor;
    return {};
}

PreviewedInvoice previewOf(const Invoice& invoice, const Explanation& why)
{
    PreviewedInvoice previewed;
    previewed.why = why;
    InvoiceForecast& told = previewed.invoice;
    told.number = invoice.number;
    told.kind = invoice.kind;
    told.on = invoice.issuedOn;
    told.amount = invoice.total;
    told.issuer = invoice.issuer;
    told.outcome = invoice.current.outcome;
    told.poNumber = invoice.current.poNumber;
    told.reason = why.reason;
    told.trace = why.trace;
    QStringList descriptions;
    for (const InvoiceLine& line : invoice.lines)
        descriptions.append(line.description);
    told.subject = subjectOf(descriptions);
    return previewed;
}

/// Read within the transaction that is open; a ListReader would begin one of its own.
Result<ListRow> rowOf(InvoiceId id, const Execution& x)
{
    ListRow row;
    const auto read = storage::readListRecords(x.db, ListKind::Invoices, {storage::ListSelection::By::Ids, {id.value}},
                                               [&](const storage::ListRecord& record) {
                                                   row = storage::listRow(ListKind::Invoices, record, x.now);
                                                   return true;
                                               });
    return read ? Result<ListRow>(row) : tl::unexpected<Error>(read.error());
}

/// Takes over what one step of the clock has issued, while it stands there.
Result<void> note(const Execution& x, const QHash<AccountId, Account>& accounts, InvoicePreview& preview)
{
    storage::CommerceStore commerce(x.db);
    for (const InvoiceId id : x.invoices) {
        const auto invoice = commerce.invoice(id);
        if (!invoice || !invoice->has_value())
            return invoice ? fail(ErrorCode::StorageFailed, {{u"reason"_s, u"invoice-not-issued"_s}})
                           : tl::unexpected<Error>(invoice.error());
        ++preview.count;
        if (const Result<void> added = addTo(preview, **invoice); !added)
            return added;
        if (preview.invoices.size() >= mostPreviewed)
            continue;
        const Result<Explanation> why = explanationOf(**invoice, (*invoice)->current, x.db);
        const Result<ListRow> row = why ? rowOf(id, x) : tl::unexpected<Error>(why.error());
        if (!row)
            return tl::unexpected<Error>(row.error());
        PreviewedInvoice previewed = previewOf(**invoice, *why);
        previewed.payer = accounts.value((*invoice)->payer);
        previewed.row = *row;
        preview.invoices.append(previewed);
    }
    return {};
}

} // namespace

Result<InvoicePreview> previewInvoices(Engine& engine, std::optional<Instant> until, const RunOptions& options)
{
    storage::Database& db = engine.workspace().database();
    // Never committed: it is rolled back with all that the clock brings.
    const auto transaction = storage::Transaction::begin(db);
    const auto start = transaction ? engine.now() : tl::unexpected<Error>(transaction.error());
    const auto accounts = start ? storage::OrderStore(db).accounts() : tl::unexpected<Error>(start.error());
    if (!accounts)
        return tl::unexpected<Error>(accounts.error());
    QHash<AccountId, Account> byId;
    for (const Account& account : *accounts)
        byId.insert(account.id, account);
    InvoicePreview preview;
    preview.from = *start;
    preview.until = until.value_or(Month::containing(*start).plus(1).end());
    if (preview.until <= preview.from)
        return fail(ErrorCode::ClockBackwards, {{u"now"_s, preview.from.toText()}, {u"to"_s, preview.until.toText()}});
    for (Instant at = preview.from; at < preview.until;) {
        if (options.cancelled && options.cancelled->load())
            return fail(ErrorCode::Cancelled);
        const auto settings = engine.workspace().settings();
        if (!settings)
            return tl::unexpected<Error>(settings.error());
        // Day by day, as the clock moves.
        const Instant to = std::min(Instant::fromDate(at.date().addDays(1)), preview.until);
        Execution x(db, *settings, at, options);
        Result<void> done = execute(AdvanceClock{to}, x);
        if (done)
            done = note(x, byId, preview);
        if (!done)
            return tl::unexpected<Error>(done.error());
        at = to;
    }
    return preview;
}

Result<QList<LineBurnDown>> burnDownOf(Session& session, PurchaseOrderId id)
{
    storage::Database& database = session.pageWorkspace->database();
    const auto snapshot = storage::Transaction::begin(database, storage::Transaction::Kind::Read);
    const auto order = snapshot ? storage::OrderStore(database).load(id) : tl::unexpected<Error>(snapshot.error());
    if (!order)
        return tl::unexpected<Error>(order.error());
    if (!order->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"purchase-order"_s}, {u"value"_s, QString::number(id.value)}});
    QList<LineBurnDown> lines;
    for (const LineItem& line : (*order)->lines) {
        if (!line.balance)
            continue;
        const auto takings = storage::takingsOf(database, line.id, line.balance->currency);
        if (!takings)
            return tl::unexpected<Error>(takings.error());
        LineBurnDown burnDown{line.id, {}};
        Money left = line.total;
        for (const auto& taking : *takings) {
            const Result<Money> after = left.plus({-taking.amount.minor, taking.amount.currency});
            if (!after)
                return tl::unexpected<Error>(after.error());
            left = *after;
            burnDown.steps.append({taking.on, taking.invoice, taking.number, taking.amount, left});
        }
        lines.append(burnDown);
    }
    return lines;
}

} // namespace podesk
