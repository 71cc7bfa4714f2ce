// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"

#include "core/engine/execution.h"
#include "core/storage/generator.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Above this many changed POs or invoices a list is quicker reloaded than patched.
constexpr qsizetype mostNamedOrders = 2'000;
/// A clock move counts its progress in days, each in so many parts.
constexpr qint64 dayParts = 100;

CommandOutcome refusal(const Command& command, const Error& error)
{
    CommandOutcome outcome;
    outcome.command = definitionOf(command).name;
    outcome.refusal = error;
    outcome.refusals = {error};
    return outcome;
}

/// Versions are a matter of the moment; the journal keeps what was asked, so that it can be played again.
QJsonObject payloadOf(const Command& command)
{
    if (const auto* import = std::get_if<ImportPurchaseOrders>(&command)) {
        return {{u"command"_s, QString(definitionOf(command).name)}, {u"payer"_s, import->payer}, {u"source"_s, import->source},
            {u"purchaseOrders"_s, qint64(import->purchaseOrders.size())}};
    }
    QJsonObject object = commandToJson(command);
    const auto withoutVersion = [](const QJsonValue& ref) {
        QJsonObject named = ref.toObject();
        named.remove(u"version"_s);
        return named.size() == 1 ? named.value(u"number"_s) : QJsonValue(named);
    };
    if (object.value(u"purchaseOrder"_s).isObject())
        object[u"purchaseOrder"_s] = withoutVersion(object.value(u"purchaseOrder"_s));
    if (object.value(u"purchaseOrders"_s).isArray()) {
        QJsonArray refs;
        for (const QJsonValue& ref : object.value(u"purchaseOrders"_s).toArray())
            refs.append(ref.isObject() ? withoutVersion(ref) : ref);
        object[u"purchaseOrders"_s] = refs;
    }
    return object;
}

ChangeEvent eventOf(const Execution& x, const CommandOutcome& outcome)
{
    ChangeEvent event;
    event.position = outcome.position;
    event.command = outcome.command;
    event.actor = x.options.actor;
    event.clockMoved = x.clockMoved;
    event.settingsChanged = x.settingsChanged;
    event.everything = x.everything || x.touched.size() > mostNamedOrders || x.invoices.size() > mostNamedOrders;
    if (!event.everything) {
        event.invoices = x.invoices;
        for (const qint64 id : x.touched)
            event.purchaseOrders.append(PurchaseOrderId(id));
        std::sort(event.purchaseOrders.begin(), event.purchaseOrders.end());
    }
    return event;
}

/// What a dry run says of documents: numbers are given out when they are issued, not before.
CommandOutcome asForecast(CommandOutcome outcome)
{
    const auto unnumbered = [](QList<InvoiceForecast>& documents) {
        for (InvoiceForecast& document : documents) {
            document.id = {};
            document.number.clear();
        }
    };
    unnumbered(outcome.invoices);
    for (ProcurementRequest& request : outcome.requests) {
        request.id = {};
        request.number.clear();
    }
    for (Notification& notice : outcome.notices) {
        notice.id = {};
        notice.number.clear();
    }
    if (outcome.purchase) {
        unnumbered(outcome.purchase->documents);
        outcome.purchase->id = {};
        outcome.purchase->agreement.clear();
        outcome.purchase->charges.clear();
    }
    return outcome;
}

/// What was worked out on the way to a refusal was not written and is not told.
CommandOutcome withRefusal(CommandOutcome outcome, const Error& error)
{
    outcome.refusal = error;
    if (outcome.refusals.isEmpty())
        outcome.refusals = {error};
    outcome.purchase.reset();
    outcome.invoices.clear();
    outcome.invoicesIssued = 0;
    outcome.notices.clear();
    outcome.requests.clear();
    outcome.move.reset();
    outcome.noticesMade = 0;
    outcome.created = {};
    return outcome;
}

/// The answer for a key that was used before: the entry it made, or IdempotencyReused when that was another command.
std::optional<CommandOutcome> answeredBefore(const Command& command, const RunOptions& options, storage::Journal& journal)
{
    if (options.idempotencyKey.isEmpty())
        return std::nullopt;
    const auto earlier = journal.byIdempotencyKey(options.idempotencyKey);
    if (!earlier)
        return refusal(command, earlier.error());
    if (!earlier->has_value())
        return std::nullopt;
    if ((*earlier)->payload != payloadOf(command))
        return refusal(command, Error{ErrorCode::IdempotencyReused, {}, {}, {{u"key"_s, options.idempotencyKey}}});
    CommandOutcome outcome;
    outcome.command = (*earlier)->command;
    outcome.position = (*earlier)->position;
    outcome.subject = (*earlier)->subject;
    return outcome;
}

} // namespace

Result<void> carryOut(const Command& command, Execution& x)
{
    Result<void> done = findIdentity(x);
    if (done)
        done = requirePermission(command, x);
    if (done)
        done = std::visit([&x](const auto& each) { return execute(each, x); }, command);
    if (done && x.isCancelled())
        return fail(ErrorCode::Cancelled);
    const bool changesNothing = x.writer.changes().isEmpty() && x.outcome.rows.isEmpty() && !x.options.dryRun;
    if (done && changesNothing)
        return fail(ErrorCode::NothingToDo, {{u"command"_s, x.outcome.command}});
    return done;
}

Engine::Engine(std::unique_ptr<storage::Workspace> workspace, WallClock wallClock)
    : m_workspace(std::move(workspace))
    , m_wallClock(std::move(wallClock))
{
}

Result<Instant> Engine::now()
{
    const auto settings = m_workspace->settings();
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    return settings->clock == ClockKind::Simulated ? settings->simulatedNow : m_wallClock();
}

CommandOutcome Engine::run(const Command& command, const RunOptions& options)
{
    if (const auto* clock = std::get_if<AdvanceClock>(&command); clock && !options.dryRun)
        return advance(*clock, options);
    return runOnce(command, options);
}

CommandOutcome Engine::runOnce(const Command& asked, const RunOptions& given)
{
    RunOptions options = given;
    if (!options.identity.isEmpty())
        options.actor = options.identity;
    storage::Database& db = m_workspace->database();
    auto transaction = storage::Transaction::begin(db);
    if (!transaction)
        return refusal(asked, transaction.error());
    const auto settings = m_workspace->settings();
    if (!settings)
        return refusal(asked, settings.error());

    const Instant real = m_wallClock();
    Execution x(db, *settings, settings->clock == ClockKind::Simulated ? settings->simulatedNow : real, options);
    const Result<Command> named = resolved(asked, db);
    if (!named)
        return refusal(asked, named.error());
    if (const auto earlier = answeredBefore(*named, options, x.journal))
        return *earlier;

    x.outcome.command = definitionOf(*named).name;
    x.payload = payloadOf(*named);
    if (const Result<void> done = carryOut(*named, x); !done)
        return withRefusal(x.outcome, done.error());
    if (options.dryRun || x.writer.changes().isEmpty())
        return options.dryRun ? asForecast(x.outcome) : x.outcome;

    if (const Result<void> committed = commitEntry(x, *transaction, real); !committed)
        return refusal(*named, committed.error());
    return x.outcome;
}

Result<void> Engine::commitEntry(Execution& x, storage::Transaction& transaction, Instant real)
{
    storage::JournalRecord record;
    record.actor = x.options.actor;
    record.realTime = real;
    record.simulatedTime = x.now;
    record.command = x.outcome.command;
    record.payload = x.payload;
    record.edition = x.settings.edition;
    record.idempotencyKey = x.options.idempotencyKey;
    record.undoes = x.undoes;
    record.subject = x.outcome.subject;
    record.changes = x.writer.changes();
    const Result<qint64> position = x.journal.append(record, QList<qint64>(x.touched.begin(), x.touched.end()));
    if (!position)
        return tl::unexpected<Error>(position.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed;
    x.outcome.position = *position;
    if (m_listener)
        m_listener(eventOf(x, x.outcome));
    return {};
}

Result<void> Engine::write(QLatin1StringView name, const RunOptions& options, const std::function<Result<void>(Execution&)>& body)
{
    auto transaction = storage::Transaction::begin(m_workspace->database());
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto settings = m_workspace->settings();
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    const Instant real = m_wallClock();
    Execution x(m_workspace->database(), *settings, settings->clock == ClockKind::Simulated ? settings->simulatedNow : real, options);
    x.outcome.command = name;
    x.payload = {{u"command"_s, QString(name)}};
    if (Result<void> done = body(x); !done)
        return done;
    return commitEntry(x, *transaction, real);
}

Result<void> Engine::generate(qint64 count, quint64 seed, const RunOptions& options)
{
    const Result<Instant> clock = now();
    if (!clock)
        return tl::unexpected<Error>(clock.error());
    const auto progress = options.progress ? options.progress : [](qint64, qint64) {};
    const auto generated =
        storage::generate(*m_workspace, {count, seed, *clock, m_wallClock(), options.actor}, options.cancelled.get(), progress);
    if (!generated)
        return tl::unexpected<Error>(generated.error());
    ChangeEvent event;
    event.position = generated->position;
    event.command = u"generate"_s;
    event.actor = options.actor;
    event.everything = event.settingsChanged = true;
    if (m_listener)
        m_listener(event);
    return {};
}

CommandOutcome Engine::advance(const AdvanceClock& command, const RunOptions& options)
{
    const Result<Instant> start = now();
    if (!start)
        return refusal(command, start.error());
    const qint64 days = std::max<qint64>(1, start->date().daysTo(command.to.date()) + 1);
    CommandOutcome last;
    QList<InvoiceForecast> invoices;
    qint64 issued = 0;
    QList<Notification> notices;
    qint64 told = 0;
    Instant at = *start;
    // One entry a day, so that a stop leaves a whole day and a jump of a year is the sum of its days.
    for (qint64 day = 1;; ++day) {
        if (options.cancelled && options.cancelled->load() && last.position > 0)
            return last;
        const Instant midnight = Instant::fromDate(at.date().addDays(1));
        const Instant to = std::min(midnight, command.to);
        RunOptions step = options;
        // A day of many invoices tells how far it is, too.
        if (options.progress) {
            step.progress = [&options, day, days](qint64 done, qint64 total) {
                options.progress((day - 1) * dayParts + done * dayParts / std::max<qint64>(1, total), days * dayParts);
            };
        }
        // A key belongs to the whole move: the entry that reaches the target carries it.
        if (to < command.to)
            step.idempotencyKey.clear();
        CommandOutcome moved = runOnce(AdvanceClock{to}, step);
        // Stopped within a day: that day is as if it had not begun, and the ones before it are done.
        if (!moved.isDone() && moved.refusal->code == ErrorCode::Cancelled && last.position > 0)
            return last;
        last = std::move(moved);
        // What the whole move issued, also when a later day stopped it.
        invoices.append(last.isDone() ? last.invoices.first(std::min(last.invoices.size(), mostInvoicesNamed - invoices.size())) : QList<InvoiceForecast>());
        issued += last.isDone() ? last.invoicesIssued : 0;
        last.invoices = invoices;
        last.invoicesIssued = issued;
        notices.append(last.isDone() ? last.notices.first(std::min(last.notices.size(), mostNoticesNamed - notices.size())) : QList<Notification>());
        told += last.isDone() ? last.noticesMade : 0;
        last.notices = notices;
        last.noticesMade = told;
        if (!last.isDone() || to >= command.to)
            return last;
        at = to;
        if (options.progress)
            options.progress(day * dayParts, days * dayParts);
    }
}

} // namespace podesk
