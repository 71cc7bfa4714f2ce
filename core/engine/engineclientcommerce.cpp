// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/agreementviews.h"
#include "core/engine/engineclientprivate.h"
#include "core/engine/previewing.h"
#include "core/engine/furnishing.h"
#include "core/engine/remedysearch.h"
#include "core/storage/procurementstore.h"

namespace podesk {

QFuture<Result<QList<CatalogueEntry>>> EngineClient::catalogue()
{
    return d->onPages<QList<CatalogueEntry>>(
        [](Session& session) { return storage::CommerceStore(session.pageWorkspace->database()).catalogue(); });
}

QList<CatalogueEntry> EngineClient::shippedCatalogue()
{
    const auto entries = shippedCatalogueEntries();
    // The file is part of the program and held to its form by a test.
    Q_ASSERT(entries.has_value());
    return entries.value_or(QList<CatalogueEntry>());
}

QFuture<Result<CheckoutView>> EngineClient::checkout(const QString& offer, const QString& account,
                                                     const QString& identity)
{
    return d->onPages<CheckoutView>(
        [=](Session& session) { return checkoutViewOf(session, offer, account, identity); });
}

QFuture<Result<InvoiceView>> EngineClient::invoice(const InvoiceRef& ref)
{
    return d->onPages<InvoiceView>([ref](Session& session) { return invoiceViewOf(session, ref); });
}

QFuture<Result<QList<AgreementSummary>>> EngineClient::agreements()
{
    return d->onPages<QList<AgreementSummary>>([](Session& session) { return agreementSummariesOf(session); });
}

QFuture<Result<AgreementView>> EngineClient::agreement(const QString& number)
{
    return d->onPages<AgreementView>([number](Session& session) { return agreementViewOf(session, number); });
}

QFuture<Result<QList<SupportCase>>> EngineClient::supportCases()
{
    return d->onPages<QList<SupportCase>>(
        [](Session& session) { return storage::CommerceStore(session.pageWorkspace->database()).supportCases(); });
}

QFuture<Result<Explanation>> EngineClient::explainInvoice(const InvoiceRef& ref, int revision)
{
    return d->onPages<Explanation>(
        [ref, revision](Session& session) { return explainInvoiceOf(session, ref, revision); });
}

QFuture<Result<QList<Explanation>>> EngineClient::explainCheckout(const QString& agreement)
{
    return d->onPages<QList<Explanation>>(
        [agreement](Session& session) { return explainCheckoutOf(session, agreement); });
}

QFuture<Result<ProcurementBooks>> EngineClient::procurement()
{
    return d->onPages<ProcurementBooks>([](Session& session) -> Result<ProcurementBooks> {
        storage::ProcurementStore store(session.pageWorkspace->database());
        const auto connections = store.connections();
        const auto requests = connections ? store.requests() : tl::unexpected<Error>(connections.error());
        return requests ? Result<ProcurementBooks>({*connections, *requests}) : tl::unexpected<Error>(requests.error());
    });
}

QFuture<Result<Explanation>> EngineClient::explainNotice(const QString& number)
{
    return d->onPages<Explanation>([number](Session& session) { return explainNoticeOf(session, number); });
}

namespace {

/// A search that goes on a bit at a time on the storage thread and queues up again behind what was asked for meanwhile.
struct RunningSearch
{
    RemedySearch search;
    RunOptions options;
    QPromise<Result<Remedies>> promise;

    void finish(const Result<Remedies>& answer)
    {
        promise.addResult(answer);
        promise.finish();
    }
};

void goOn(Session& session, const std::shared_ptr<RunningSearch>& running)
{
    session.storageThread.post([&session, running] {
        if (!session.engine)
            return running->finish(tl::unexpected<Error>(Session::notOpen()));
        const RunOptions& options = running->options;
        if (options.cancelled && options.cancelled->load())
            return running->finish(running->search.answer());
        const Result<bool> ended = running->search.advance(session.engine->workspace(), session.wallClock());
        if (options.progress)
            options.progress(running->search.tried(), running->search.limit());
        if (!ended)
            return running->finish(tl::unexpected<Error>(ended.error()));
        if (*ended)
            return running->finish(running->search.answer());
        goOn(session, running);
    });
}

} // namespace

QFuture<Result<Remedies>> EngineClient::remedies(const RemedySubject& subject, RunOptions options)
{
    auto running = std::make_shared<RunningSearch>(RemedySearch(subject), std::move(options));
    running->promise.start();
    QFuture<Result<Remedies>> future = running->promise.future();
    goOn(d->session, running);
    return future;
}

QFuture<Result<Forecast>> EngineClient::forecast(Instant to)
{
    return d->onPages<Forecast>([to](Session& session) { return forecastUntil(session, to); });
}

QFuture<Result<InvoicePreview>> EngineClient::previewInvoices(std::optional<Instant> until, RunOptions options)
{
    // Where commands run: nothing may be written while it looks, and it writes before it takes everything back.
    return d->session.storageThread.ask<Result<InvoicePreview>>(
        [this, until, options = std::move(options)]() -> Result<InvoicePreview> {
            if (!d->session.engine)
                return tl::unexpected<Error>(Session::notOpen());
            return podesk::previewInvoices(*d->session.engine, until, options);
        });
}

QFuture<Result<QList<LineBurnDown>>> EngineClient::burnDown(PurchaseOrderId id)
{
    return d->onPages<QList<LineBurnDown>>([id](Session& session) { return burnDownOf(session, id); });
}

QFuture<Result<qint64>> EngineClient::exportRows(ListKind kind, const QList<ListRow>& rows, const QStringList& fields,
    const QString& format, const QString& path)
{
    return d->session.planThread.ask<Result<qint64>>(
        [=]() -> Result<qint64> { return exportRowsTo(kind, rows, fields, format, path); });
}

QFuture<Result<OverviewFigures>> EngineClient::overview()
{
    return d->onPlans<OverviewFigures>([](Session& session) { return overviewOf(session); });
}

QFuture<Result<QJsonObject>> EngineClient::record(const RecordKey& key)
{
    return d->onPages<QJsonObject>([key](Session& session) { return recordOf(session, key); });
}

QFuture<Result<QList<RecordEvent>>> EngineClient::changesSince(qint64 position)
{
    return d->onPages<QList<RecordEvent>>([position](Session& session) { return podesk::changesSince(session, position); });
}

QFuture<Result<void>> EngineClient::stepBack(qint64 position)
{
    return d->session.storageThread.ask<Result<void>>([this, position]() -> Result<void> {
        if (!d->session.engine)
            return tl::unexpected<Error>(Session::notOpen());
        return d->session.engine->stepBack(position);
    });
}

QFuture<Result<void>> EngineClient::copySimulated(const QString& toPath)
{
    return d->onPlans<void>([toPath](Session& session) { return copySimulatedTo(session, toPath); });
}

} // namespace podesk
