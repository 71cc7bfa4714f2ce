// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/rehearsal.h"

namespace podesk {

Result<std::unique_ptr<Rehearsal>> Rehearsal::begin(storage::Workspace& workspace, Instant wallClock)
{
    auto transaction = storage::Transaction::begin(workspace.database());
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    return std::unique_ptr<Rehearsal>(new Rehearsal(workspace, wallClock, std::move(*transaction)));
}

CommandOutcome Rehearsal::run(const Command& command, const QString& identity)
{
    CommandOutcome outcome;
    outcome.command = definitionOf(command).name;
    const auto refused = [&outcome](const Error& error) {
        outcome.refusal = error;
        if (outcome.refusals.isEmpty())
            outcome.refusals = {error};
        return outcome;
    };
    RunOptions options;
    options.identity = identity;
    if (!identity.isEmpty())
        options.actor = identity; // as the journal would name who did it
    auto savepoint = storage::Savepoint::begin(database());
    if (!savepoint)
        return refused(savepoint.error());
    const auto settings = m_workspace.settings();
    const auto named = settings ? resolved(command, database()) : tl::unexpected<Error>(settings.error());
    if (!named)
        return refused(named.error());
    Execution x(database(), *settings, nowOf(*settings), options);
    x.outcome.command = outcome.command;
    Result<void> done = carryOut(*named, x);
    outcome = x.outcome;
    if (done)
        done = savepoint->keep();
    if (!done)
        return refused(done.error());
    m_changes.append(x.writer.changes());
    return outcome;
}

Result<QList<RecordEvent>> Rehearsal::eventsAfter(qsizetype first)
{
    storage::RecordWriter records(database());
    QList<RecordEvent> all;
    for (qsizetype at = first; at < m_changes.size(); ++at) {
        const auto events = recordEventsOf(at - first + 1, m_changes.at(at), records);
        if (!events)
            return events;
        all.append(*events);
    }
    return all;
}

} // namespace podesk
