// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/session.h"

namespace podesk {

using namespace Qt::StringLiterals;

Session::Session(WallClock clock)
    : wallClock(std::move(clock))
    , storageThread(u"storage"_s, WorkerThread::Priority::Normal)
    , listThread(u"lists"_s, WorkerThread::Priority::Background)
    , pageThread(u"pages"_s, WorkerThread::Priority::Normal)
    , planThread(u"plans"_s, WorkerThread::Priority::Background)
{
}

Session::~Session()
{
    detach();
}

Error Session::notOpen()
{
    return Error{ErrorCode::WorkspaceMissing, {}, {}, {{u"path"_s, QString()}}};
}

Result<void> Session::usable(const std::unique_ptr<storage::Workspace>& workspace)
{
    return workspace ? workspace->database().ensureInPlace() : tl::unexpected<Error>(notOpen());
}

Result<void> Session::openReader(WorkerThread& thread, const QString& path, std::unique_ptr<storage::Workspace>& workspace,
    std::unique_ptr<storage::ListReader>& reader)
{
    Result<void> done;
    thread.call([&] {
        auto opened = storage::Workspace::open(path, storage::Access::ReadOnly);
        if (!opened) {
            done = tl::unexpected<Error>(opened.error());
            return;
        }
        workspace = std::move(*opened);
        reader = std::make_unique<storage::ListReader>(workspace->database());
    });
    return done;
}

Result<WorkspaceFacts> Session::attach(std::unique_ptr<storage::Workspace> workspace)
{
    const QString path = workspace->database().path();
    engine = std::make_unique<Engine>(std::move(workspace), wallClock);
    engine->onCommitted([this](const ChangeEvent& event) { committed(event); });
    Result<void> opened = openReader(listThread, path, listWorkspace, listReader);
    if (opened)
        opened = openReader(pageThread, path, pageWorkspace, pageReader);
    if (opened)
        opened = openReader(planThread, path, planWorkspace, planReader);
    if (!opened) {
        engine.reset();
        return tl::unexpected<Error>(opened.error());
    }
    rememberClock();
    const auto version = engine->workspace().dataVersion(); // before the position: a commit in between is then not missed
    auto facts = engine->facts();
    if (!version || !facts) {
        engine.reset();
        return tl::unexpected<Error>(version ? facts.error() : version.error());
    }
    m_dataVersion = *version;
    m_toldOf = facts->position;
    m_open = true;
    return facts;
}

void Session::detach()
{
    m_open = false;
    planThread.call([this] {
        planReader.reset();
        planWorkspace.reset();
    });
    listThread.call([this] {
        listReader.reset();
        listWorkspace.reset();
    });
    pageThread.call([this] {
        pageReader.reset();
        pageWorkspace.reset();
    });
    storageThread.call([this] { engine.reset(); });
    for (std::atomic_bool& flag : filled)
        flag = false;
}

Instant Session::now() const
{
    return m_simulated.load() ? Instant{m_simulatedNow.load()} : wallClock();
}

void Session::rememberClock()
{
    if (const auto settings = engine->workspace().settings()) {
        m_simulated = settings->clock == ClockKind::Simulated;
        m_simulatedNow = settings->simulatedNow.msecs;
    }
}

void Session::committed(const ChangeEvent& event)
{
    // Entries of others below ours are told of first, or nobody would ever hear of them.
    if (event.position > m_toldOf + 1)
        tell(madeElsewhere(event.position - 1));
    m_toldOf = std::max(m_toldOf, event.position);
    tell(event);
}

void Session::tell(const ChangeEvent& event)
{
    if (event.clockMoved || event.settingsChanged)
        rememberClock();
    // Queued before anyone hears of the commit, so that a list asked for afterwards knows it.
    if (event.everything) {
        for (std::atomic_bool& flag : filled)
            flag = false;
        listThread.post([this] {
            if (listReader)
                listReader->invalidate();
        });
    } else {
        QList<qint64> orders;
        for (const PurchaseOrderId id : event.purchaseOrders)
            orders.append(id.value);
        QList<qint64> invoices;
        for (const InvoiceId id : event.invoices)
            invoices.append(id.value);
        listThread.post([this, orders, invoices] {
            // A patch that fails (the file is gone, say) must not leave old columns standing as the truth.
            if (listReader && !listReader->refresh(orders, invoices)) {
                listReader->invalidate();
                for (std::atomic_bool& flag : filled)
                    flag = false;
            }
        });
    }
    if (onChanged)
        onChanged(event);
}

Result<void> Session::fill(ListKind kind)
{
    // Columns in memory would go on answering for a file that is gone.
    if (const Result<void> there = usable(listWorkspace); !there)
        return there;
    if (!listReader->isFilled(kind)) {
        if (const Result<void> done = listReader->fill(kind, nullptr); !done)
            return done;
    }
    filled[std::size_t(kind)] = true;
    return {};
}

Result<ListAnswer> Session::answer(const ListQuery& query, const std::shared_ptr<std::atomic_bool>& cancelled)
{
    if (cancelled && cancelled->load())
        return fail(ErrorCode::Cancelled);
    if (const Result<void> ready = fill(query.kind); !ready)
        return tl::unexpected<Error>(ready.error());
    return listReader->answer({query, now(), cancelled});
}

} // namespace podesk
