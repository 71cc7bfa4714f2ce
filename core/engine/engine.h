// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"
#include "core/engine/engineclient.h"
#include "core/engine/outcome.h"
#include "core/storage/journal.h"
#include "core/storage/orderstore.h"
#include "core/storage/workspace.h"

#include <functional>

namespace podesk {

struct Execution;

/// Where "now" comes from in a workspace on the real clock; tests hand in their own.
using WallClock = std::function<Instant()>;

/// Carries out commands on one workspace, on the thread that owns its writing connection. Every command is one transaction with one
/// journal entry; a refused one writes nothing.
class Engine
{
public:
    Engine(std::unique_ptr<storage::Workspace> workspace, WallClock wallClock);

    CommandOutcome run(const Command& command, const RunOptions& options);
    /// The first entry of a new workspace: the account whose POs it holds. Not a command, so undo does not reach it.
    /// On a simulated clock it comes with the catalogue and the identities.
    Result<void> setUp(const Account& account);
    /// Catalogue, identities and the integration of the demo's payer, in an entry that undo does not reach.
    Result<void> furnishDemo(const QString& payerNumber);
    /// Puts the workspace on a simulated clock that begins at `at`, with catalogue and identities where it has none.
    Result<void> becomeSimulated(Instant at);
    /// Adds seeded, plausible POs in one entry (storage::generate).
    Result<void> generate(qint64 count, quint64 seed, const RunOptions& options);
    /// Takes back everything after a journal position, in one entry that Undo looks through (EngineClient::stepBack).
    Result<void> stepBack(qint64 position);
    Result<WorkspaceFacts> facts();
    /// Called after each commit, on this thread, before run() returns.
    void onCommitted(std::function<void(const ChangeEvent&)> listener) { m_listener = std::move(listener); }

    storage::Workspace& workspace() { return *m_workspace; }
    /// Gives the workspace away; the engine is of no use afterwards.
    std::unique_ptr<storage::Workspace> release() { return std::move(m_workspace); }
    Result<Instant> now();

private:
    CommandOutcome runOnce(const Command& command, const RunOptions& options);
    Result<void> commitEntry(Execution& x, storage::Transaction& transaction, Instant real);
    Result<void> write(QLatin1StringView name, const RunOptions& options, const std::function<Result<void>(Execution&)>& body);
    CommandOutcome advance(const AdvanceClock& command, const RunOptions& options);

    std::unique_ptr<storage::Workspace> m_workspace;
    WallClock m_wallClock;
    std::function<void(const ChangeEvent&)> m_listener;
};

} // namespace podesk
