// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "core/engine/session.h"

#include <QtCore/QMutex>
#include <QtCore/QThread>

#include <map>

namespace podesk {

inline Instant wallClockNow()
{
    return Instant::fromDateTime(QDateTime::currentDateTimeUtc());
}

class EngineClient::Private
{
public:
    explicit Private(EngineClient* client) : session(wallClockNow)
    {
        session.onChanged = [client](const ChangeEvent& event) {
            QMetaObject::invokeMethod(
                client, [client, event] { Q_EMIT client->changed(event); }, Qt::QueuedConnection);
        };
    }

    /// Marks the previous request for this list as overtaken and gives the new one its flag. Only requests of one thread
    /// overtake each other: a window's pages and a player that judges on its worker both want their answer.
    std::shared_ptr<std::atomic_bool> overtake(ListKind kind)
    {
        const QMutexLocker lock(&latestLock);
        auto& slot = latest[{QThread::currentThreadId(), kind}];
        if (slot)
            slot->store(true);
        slot = std::make_shared<std::atomic_bool>(false);
        return slot;
    }

    template <class T>
    QFuture<Result<T>> onPages(std::function<Result<T>(Session&)> job)
    {
        return session.pageThread.ask<Result<T>>([this, job = std::move(job)]() -> Result<T> {
            if (const Result<void> there = Session::usable(session.pageWorkspace); !there)
                return tl::unexpected<Error>(there.error());
            return job(session);
        });
    }

    template <class T>
    QFuture<Result<T>> onPlans(std::function<Result<T>(Session&)> job)
    {
        return session.planThread.ask<Result<T>>([this, job = std::move(job)]() -> Result<T> {
            if (const Result<void> there = Session::usable(session.planWorkspace); !there)
                return tl::unexpected<Error>(there.error());
            return job(session);
        });
    }

    QFuture<Result<WorkspaceFacts>> attach(std::function<Result<std::unique_ptr<storage::Workspace>>()> make)
    {
        return session.storageThread.ask<Result<WorkspaceFacts>>(
            [this, make = std::move(make)]() -> Result<WorkspaceFacts> {
                auto workspace = make();
                if (!workspace)
                    return tl::unexpected<Error>(workspace.error());
                return session.attach(std::move(*workspace));
            });
    }

    QMutex latestLock;
    std::map<std::pair<Qt::HANDLE, ListKind>, std::shared_ptr<std::atomic_bool>> latest;
    Session session;
};

} // namespace podesk
