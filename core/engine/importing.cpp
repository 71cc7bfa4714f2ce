// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/execution.h"
#include "core/engine/session.h"
#include "core/exchange/ordersource.h"
#include "core/rules/totals.h"

#include <QtCore/QFileInfo>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

RowOutcome refusedRow(qint64 index, const PurchaseOrder& order, const Error& refusal, const Trace& trace)
{
    RowOutcome row;
    row.index = index;
    row.number = order.header.number;
    row.refusal = refusal;
    row.trace = trace;
    return row;
}

/// Judges each PO of an import; what is accepted comes back with totals, what is refused becomes a row of the outcome.
Result<QList<PurchaseOrder>> judged(const ImportPurchaseOrders& command, const Account& payer, Execution& x)
{
    auto taken = x.orders.numbersOf(payer.id);
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    auto context = x.context(payer.id, nullptr, {}, rules::Origin::Import);
    if (!context)
        return tl::unexpected<Error>(context.error());
    QList<PurchaseOrder> accepted;
    for (qsizetype i = 0; i < command.purchaseOrders.size(); ++i) {
        if (x.isCancelled())
            return fail(ErrorCode::Cancelled);
        PurchaseOrder order = command.purchaseOrders.at(i);
        if (const auto denied = x.denied.constFind(i); denied != x.denied.constEnd()) {
            x.outcome.rows.append(refusedRow(i, order, denied->error, denied->trace));
            continue;
        }
        order.id = {};
        order.payer = payer.id;
        order.createdOn = order.updatedOn = x.now;
        if (order.header.billTo.isEmpty())
            order.header.billTo = payer.name;
        context->numberTaken = taken->contains(order.header.number);
        Decision<PurchaseOrder> decision = rules::decideOrder(order, *context);
        if (decision.isAllowed()) {
            taken->insert(order.header.number);
            context->activeOthers += order.statusAt(x.now) == Status::Active ? 1 : 0;
            x.outcome.linesImported += decision.outcome->lines.size();
            accepted.append(std::move(*decision.outcome));
            continue;
        }
        for (const Error& refusal : decision.refusals)
            x.outcome.rows.append(refusedRow(i, order, refusal, decision.trace));
    }
    x.outcome.rowsImported = accepted.size();
    return accepted;
}

Error withPlace(const Error& error, const ImportedOrder& order, ImportPlace& place)
{
    const QString line = error.details.value(u"line"_s).toString();
    place = order.linePlaces.value(line, order.place);
    place.field = error.details.value(u"field"_s).toString();
    return error;
}

Result<ImportMapping> mappingOf(const QString& nameOrFile)
{
    return ImportMapping::shippedNames().contains(nameOrFile) ? ImportMapping::shipped(nameOrFile) : ImportMapping::fromFile(nameOrFile);
}

/// Sums of what went in, by currency; figures to hold against the source.
QList<CurrencyTotals> totalsOf(const QList<PurchaseOrder>& orders, const QSet<qint64>& refused)
{
    QHash<Currency, CurrencyTotals> sums;
    for (qsizetype i = 0; i < orders.size(); ++i) {
        if (refused.contains(i))
            continue;
        for (const LineItem& line : orders.at(i).lines) {
            CurrencyTotals& sum = sums[line.currency];
            sum.currency = line.currency;
            ++sum.records;
            const Result<Money> total = rules::lineTotal(line);
            if (!total || __builtin_add_overflow(sum.valueMinor, total->minor, &sum.valueMinor))
                sum.overflow = true;
            else if (line.balanceTracking)
                sum.balanceMinor = sum.balanceMinor.value_or(0) + total->minor;
        }
    }
    QList<CurrencyTotals> totals = sums.values();
    std::sort(totals.begin(), totals.end(), [](const CurrencyTotals& a, const CurrencyTotals& b) { return a.currency < b.currency; });
    return totals;
}

ImportReport reportOf(const ImportReading& reading)
{
    ImportReport report;
    report.rowsRead = reading.rowsRead;
    report.linesRead = reading.linesRead;
    report.linesRounded = reading.linesRounded;
    report.roundingInAll = reading.roundingInAll;
    for (const ImportFinding& finding : reading.findings)
        report.findings.append({finding.place.file, finding.place.line, finding.place.field, finding.error});
    return report;
}

} // namespace

Result<void> execute(const ImportPurchaseOrders& command, Execution& x)
{
    const Result<Account> payer = x.payer(command.payer);
    if (!payer)
        return tl::unexpected<Error>(payer.error());
    x.outcome.subject = command.source;
    const Result<QList<PurchaseOrder>> accepted = judged(command, *payer, x);
    if (!accepted)
        return tl::unexpected<Error>(accepted.error());
    if (accepted->isEmpty() || x.options.dryRun) {
        if (accepted->isEmpty() && !x.outcome.rows.isEmpty())
            return tl::unexpected<Error>(*x.outcome.rows.first().refusal);
        return {};
    }
    const std::atomic_bool* cancelled = x.options.cancelled.get();
    const auto progress = x.options.progress ? x.options.progress : [](qint64, qint64) {};
    const Result<QList<PurchaseOrderId>> ids = storage::insertMany(x.db, x.writer, *accepted, cancelled, progress);
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    for (const PurchaseOrderId id : *ids)
        x.touched.insert(id.value);
    return {};
}

Result<QStringList> importInputsOf(const QString& mapping)
{
    const Result<ImportMapping> read = mappingOf(mapping);
    return read ? Result<QStringList>(read->inputNames()) : tl::unexpected<Error>(read.error());
}

Result<ImportReport> importOrdersFrom(Session& session, const QString& mapping, const QHash<QString, QString>& files, const QString& payer,
    const RunOptions& options)
{
    const Result<ImportMapping> map = mappingOf(mapping);
    if (!map)
        return tl::unexpected<Error>(map.error());
    const Result<ImportReading> reading = readPurchaseOrders(*map, files, options.cancelled.get(), options.progress);
    if (!reading)
        return tl::unexpected<Error>(reading.error());

    ImportReport report = reportOf(*reading);
    ImportPurchaseOrders command;
    command.payer = payer;
    QStringList names;
    for (const QString& input : map->inputNames())
        names.append(QFileInfo(files.value(input)).fileName());
    command.source = names.join(u", "_s);
    for (const ImportedOrder& order : reading->orders)
        command.purchaseOrders.append(order.order);
    const QList<PurchaseOrder> orders = command.purchaseOrders;
    if (orders.isEmpty())
        return report;
    session.storageThread.call([&] { report.outcome = session.engine->run(std::move(command), options); });
    if (report.outcome.refusal && report.outcome.rows.isEmpty())
        return tl::unexpected<Error>(*report.outcome.refusal);

    QSet<qint64> refused;
    for (const RowOutcome& row : report.outcome.rows) {
        refused.insert(row.index);
        ImportPlace place;
        const Error error = withPlace(*row.refusal, reading->orders.at(row.index), place);
        report.findings.append({place.file, place.line, place.field, error});
    }
    report.ordersImported = report.outcome.rowsImported;
    report.linesImported = report.outcome.linesImported;
    report.totals = totalsOf(orders, refused);
    return report;
}

} // namespace podesk
