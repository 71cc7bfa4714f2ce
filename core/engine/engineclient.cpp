// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engineclient.h"

#include "core/engine/engineclientprivate.h"
#include "core/engine/execution.h"
#include "core/exchange/ordersource.h"
#include "core/storage/inspection.h"

#include <QtCore/QFileInfo>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

storage::WorkspaceSettings settingsOf(const NewWorkspace& wanted, const QString& path)
{
    storage::WorkspaceSettings settings;
    settings.name = wanted.name.isEmpty() ? QFileInfo(path).completeBaseName() : wanted.name;
    settings.clock = wanted.clock;
    settings.simulatedNow = wanted.at.value_or(Instant::fromDate(wallClockNow().date()));
    settings.edition = wanted.edition;
    settings.quotas = wanted.quotas;
    return settings;
}

} // namespace

JournalEntry entryOf(const storage::JournalRecord& record)
{
    JournalEntry entry;
    entry.position = record.position;
    entry.actor = record.actor;
    entry.realTime = record.realTime;
    entry.simulatedTime = record.simulatedTime;
    entry.command = record.command;
    entry.payload = record.payload;
    entry.edition = record.edition;
    entry.undoes = record.undoes;
    entry.subject = record.subject;
    for (const storage::RecordChange& change : record.changes)
        entry.changes.append(change.toJson());
    return entry;
}

EngineClient::EngineClient(QObject* parent) : QObject(parent), d(std::make_unique<Private>(this))
{
    qRegisterMetaType<ChangeEvent>();
    qRegisterMetaType<ListKind>();
}

EngineClient::~EngineClient() = default;

QFuture<Result<WorkspaceFacts>> EngineClient::create(const QString& path, const NewWorkspace& settings)
{
    return d->attach([path, settings, clock = d->session.wallClock]() -> Result<std::unique_ptr<storage::Workspace>> {
        const storage::WorkspaceSettings wanted = settingsOf(settings, path);
        auto workspace = storage::Workspace::create(path, wanted);
        if (!workspace)
            return workspace;
        Engine engine(std::move(*workspace), clock);
        const QString name = settings.accountName.isEmpty() ? wanted.name : settings.accountName;
        if (const Result<void> done = engine.setUp({{}, settings.accountNumber, name, AccountKind::Standalone, {}}); !done)
            return tl::unexpected<Error>(done.error());
        return engine.release();
    });
}

QFuture<Result<WorkspaceFacts>> EngineClient::open(const QString& path)
{
    return d->attach([path] { return storage::Workspace::open(path); });
}

QFuture<Result<WorkspaceFacts>> EngineClient::createDemo(const QString& path)
{
    return d->attach([path, clock = d->session.wallClock] { return makeDemo(path, clock); });
}

QFuture<Result<WorkspaceFacts>> EngineClient::facts()
{
    return d->session.storageThread.ask<Result<WorkspaceFacts>>([this]() -> Result<WorkspaceFacts> {
        if (!d->session.engine)
            return tl::unexpected<Error>(Session::notOpen());
        return d->session.engine->facts();
    });
}

QFuture<CommandOutcome> EngineClient::run(Command command, RunOptions options)
{
    return d->session.storageThread.ask<CommandOutcome>([this, command = std::move(command), options = std::move(options)] {
        if (!d->session.engine) {
            CommandOutcome outcome;
            outcome.command = definitionOf(command).name;
            outcome.refusal = Session::notOpen();
            return outcome;
        }
        return d->session.engine->run(command, options);
    });
}

QFuture<Result<ListAnswer>> EngineClient::list(const ListQuery& query, Patience patience)
{
    const auto flag = d->overtake(query.kind);
    const std::size_t slot = std::size_t(query.kind);
    if (patience == Patience::Complete || d->session.filled[slot].load()) {
        return d->session.listThread.ask<Result<ListAnswer>>([this, query, flag] { return d->session.answer(query, flag); });
    }
    d->session.listThread.post([this, kind = query.kind] {
        if (d->session.fill(kind))
            QMetaObject::invokeMethod(this, [this, kind] { Q_EMIT listReady(kind); }, Qt::QueuedConnection);
    });
    return d->onPages<ListAnswer>([query, flag](Session& session) { return session.pageReader->answer({query, session.now(), flag}); });
}

QFuture<Result<QList<ListRow>>> EngineClient::rows(ListKind kind, QList<qint64> ids)
{
    return d->onPages<QList<ListRow>>([kind, ids = std::move(ids)](Session& session) { return session.pageReader->rows(kind, ids, session.now()); });
}

QFuture<Result<QList<CurrencyTotals>>> EngineClient::totals(ListKind kind, QList<qint64> ids)
{
    return d->session.listThread.ask<Result<QList<CurrencyTotals>>>([this, kind, ids = std::move(ids)]() -> Result<QList<CurrencyTotals>> {
        if (const Result<void> filled = d->session.fill(kind); !filled)
            return tl::unexpected<Error>(filled.error());
        return d->session.listReader->totals(kind, ids);
    });
}

QFuture<Result<QStringList>> EngineClient::completions(ListKind kind, const QString& field, const QString& text, int limit)
{
    return d->session.listThread.ask<Result<QStringList>>([this, kind, field, text, limit]() -> Result<QStringList> {
        if (const Result<void> filled = d->session.fill(kind); !filled)
            return tl::unexpected<Error>(filled.error());
        return d->session.listReader->completions(kind, field, text, limit);
    });
}

QFuture<Result<PurchaseOrder>> EngineClient::purchaseOrder(PurchaseOrderId id)
{
    return d->onPages<PurchaseOrder>([id](Session& session) -> Result<PurchaseOrder> {
        auto order = storage::OrderStore(session.pageWorkspace->database()).load(id);
        if (!order)
            return tl::unexpected<Error>(order.error());
        if (!order->has_value())
            return fail(ErrorCode::NotFound, {{u"kind"_s, u"purchase-order"_s}, {u"value"_s, QString::number(id.value)}});
        return std::move(**order);
    });
}

QFuture<Result<PurchaseOrderId>> EngineClient::find(const OrderRef& ref)
{
    return d->onPages<PurchaseOrderId>([ref](Session& session) -> Result<PurchaseOrderId> {
        const Result<Command> named = resolved(AddContact{ref, {}}, session.pageWorkspace->database());
        if (!named)
            return tl::unexpected<Error>(named.error());
        return std::get<AddContact>(*named).purchaseOrder.id;
    });
}

QFuture<Result<QList<JournalEntry>>> EngineClient::history(PurchaseOrderId id, int limit)
{
    return d->onPages<QList<JournalEntry>>([id, limit](Session& session) -> Result<QList<JournalEntry>> {
        const auto records = storage::Journal(session.pageWorkspace->database()).ofOrder(id, limit);
        if (!records)
            return tl::unexpected<Error>(records.error());
        QList<JournalEntry> entries;
        for (const storage::JournalRecord& record : *records)
            entries.append(entryOf(record));
        return entries;
    });
}

QFuture<Result<QList<JournalEntry>>> EngineClient::entriesSince(qint64 position, int limit)
{
    return d->onPages<QList<JournalEntry>>([position, limit](Session& session) -> Result<QList<JournalEntry>> {
        const auto records = storage::Journal(session.pageWorkspace->database()).after(position, limit);
        if (!records)
            return tl::unexpected<Error>(records.error());
        QList<JournalEntry> entries;
        for (const storage::JournalRecord& record : *records)
            entries.append(entryOf(record));
        return entries;
    });
}

QFuture<Result<QList<Error>>> EngineClient::findings(const PurchaseOrder& draft, const QString& payer)
{
    return d->onPages<QList<Error>>([draft, payer](Session& session) -> Result<QList<Error>> {
        const auto settings = session.pageWorkspace->settings();
        if (!settings)
            return tl::unexpected<Error>(settings.error());
        const RunOptions options;
        Execution x(session.pageWorkspace->database(), *settings, session.now(), options);
        PurchaseOrder before;
        if (draft.id.isValid()) {
            const Result<PurchaseOrder> stored = x.load({draft.id, draft.header.number, {}, 0});
            if (!stored)
                return tl::unexpected<Error>(stored.error());
            before = *stored;
        }
        const Result<Account> account = draft.id.isValid() ? Result<Account>(Account{before.payer, {}, {}, {}, {}}) : x.payer(payer);
        if (!account)
            return QList<Error>{account.error()};
        const auto context = x.context(account->id, draft.id.isValid() ? &before : nullptr, draft.id.isValid() ? QString() : draft.header.number,
            rules::Origin::Person);
        if (!context)
            return tl::unexpected<Error>(context.error());
        return rules::decideOrder(draft, *context).refusals;
    });
}

QFuture<Result<qint64>> EngineClient::exportList(const ListQuery& query, const QStringList& fields, const QList<qint64>& onlyIds,
    const QString& format, const QString& path, RunOptions options)
{
    return d->onPlans<qint64>([=](Session& session) { return exportListTo(session, query, fields, onlyIds, format, path, options); });
}

QFuture<Result<qint64>> EngineClient::exportOrders(const ListQuery& query, const QString& format, const QString& path)
{
    return d->onPlans<qint64>([=](Session& session) { return exportOrdersTo(session, query, format, path); });
}

QStringList EngineClient::shippedMappings()
{
    return ImportMapping::shippedNames();
}

QFuture<Result<QStringList>> EngineClient::importInputs(const QString& mapping)
{
    return d->session.planThread.ask<Result<QStringList>>([mapping] { return importInputsOf(mapping); });
}

QFuture<Result<ImportReport>> EngineClient::importOrders(const QString& mapping, const QHash<QString, QString>& files, const QString& payer,
    RunOptions options)
{
    return d->onPlans<ImportReport>([=](Session& session) { return importOrdersFrom(session, mapping, files, payer, options); });
}

QFuture<Result<void>> EngineClient::generate(qint64 count, quint64 seed, RunOptions options)
{
    return d->session.storageThread.ask<Result<void>>([this, count, seed, options]() -> Result<void> {
        if (!d->session.engine)
            return tl::unexpected<Error>(Session::notOpen());
        return d->session.engine->generate(count, seed, options);
    });
}

QFuture<Result<qint64>> EngineClient::catchUp()
{
    return d->session.storageThread.ask<Result<qint64>>([this] { return d->session.catchUp(); });
}

QFuture<Result<QList<CheckFinding>>> EngineClient::check()
{
    return d->onPlans<QList<CheckFinding>>([](Session& session) { return checkAll(session); });
}

QFuture<Result<QString>> EngineClient::digest()
{
    return d->onPlans<QString>([](Session& session) { return storage::digest(session.planWorkspace->database()); });
}

QFuture<Result<void>> EngineClient::backup(const QString& toPath)
{
    // Not asked whether the file is in place: of one that was deleted or moved away, this is what saves the content.
    return d->session.planThread.ask<Result<void>>([this, toPath]() -> Result<void> {
        const auto& workspace = d->session.planWorkspace;
        return workspace ? workspace->backup(toPath) : tl::unexpected<Error>(Session::notOpen());
    });
}

} // namespace podesk
