// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/engine/execution.h"
#include "core/engine/recordchanges.h"
#include "core/storage/savepoint.h"

namespace podesk {

/// Commands carried out one after another inside one transaction that is never committed: neither the journal nor any
/// list or page hears of them. Belongs on the thread of the writing connection, and holds its write lock while it
/// lasts.
class Rehearsal
{
public:
    static Result<std::unique_ptr<Rehearsal>> begin(storage::Workspace& workspace, Instant wallClock);

    /// Carries the command out; a refused one leaves nothing. `identity` as in RunOptions.
    CommandOutcome run(const Command& command, const QString& identity = {});
    /// Something that asks the rules without writing.
    template <class T>
    Result<T> ask(const QString& identity, const std::function<Result<T>(Execution&)>& question)
    {
        RunOptions options;
        options.identity = identity;
        const auto settings = m_workspace.settings();
        if (!settings)
            return tl::unexpected<Error>(settings.error());
        Execution x(m_workspace.database(), *settings, nowOf(*settings), options);
        const Result<void> found = findIdentity(x);
        return found ? question(x) : tl::unexpected<Error>(found.error());
    }
    /// Does something and takes back whatever it wrote.
    template <class Act>
    Result<void> onTrial(Act act)
    {
        const qsizetype kept = m_changes.size();
        auto savepoint = storage::Savepoint::begin(database());
        if (!savepoint)
            return tl::unexpected<Error>(savepoint.error());
        Result<void> done = act();
        m_changes.resize(kept);
        return done;
    }
    /// How many commands have been carried out and stand.
    qsizetype count() const { return m_changes.size(); }
    /// What those after the first so many have written; `position` counts them from 1.
    Result<QList<RecordEvent>> eventsAfter(qsizetype first);
    storage::Database& database() { return m_workspace.database(); }

private:
    Rehearsal(storage::Workspace& workspace, Instant wallClock, storage::Transaction transaction)
        : m_workspace(workspace), m_wallClock(wallClock), m_transaction(std::move(transaction))
    {
    }
    Instant nowOf(const storage::WorkspaceSettings& settings) const
    {
        return settings.clock == ClockKind::Simulated ? settings.simulatedNow : m_wallClock;
    }

    storage::Workspace& m_workspace;
    Instant m_wallClock;
    storage::Transaction m_transaction;
    QList<QList<storage::RecordChange>> m_changes; ///< by command
};

/// The changes of one journal entry as events tell of them. Errors: those of reading.
Result<QList<RecordEvent>> recordEventsOf(qint64 position, const QList<storage::RecordChange>& changes,
                                          storage::RecordWriter& records);

} // namespace podesk
