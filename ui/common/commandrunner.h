// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "ui/common/messagebar.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <functional>

namespace podesk {

class MessageBar;
class Permissions;

/// Runs commands for the pages: sends them to the client, reports success with [Undo] (and a follow-up) or the refusal
/// with [Why] in the message bar, keeps the last refusal's trace for the Why tab. Long commands show in the status bar
/// with Cancel.
class CommandRunner : public QObject
{
    Q_OBJECT
public:
    using Continuation = std::function<void(const CommandOutcome&)>;
    /// What a command that was done leads to: said behind its sentence, offered before Undo.
    struct Sequel
    {
        QString sentence;
        QList<MessageBar::Action> actions;
        bool isSetback = false; ///< done, but not what was hoped for
    };
    using Sequels = std::function<void(const Command&, const CommandOutcome&, std::function<void(const Sequel&)> say)>;

    CommandRunner(EngineClient* client, MessageBar* messages, QObject* parent = nullptr);
    ~CommandRunner() override;
    EngineClient* client() const { return m_client; }
    MessageBar* messages() const { return m_messages; }
    /// Asked after each command that was done; calls `say` once, at once or later.
    void setSequels(Sequels sequels) { m_sequels = std::move(sequels); }
    /// Who acts. Every command runs as them; the owner while nobody else is chosen.
    Permissions* permissions() const { return m_permissions; }

    /// `receiver` guards `then`: it is not called once the receiver is gone. `quiet` leaves refusals to the caller
    /// (forms show them beside their fields).
    void run(Command command, QObject* receiver = nullptr, Continuation then = {}, bool quiet = false);

    /// Long work that is no command, such as an export: shows among the tasks, with Cancel and progress, until
    /// endTask().
    struct Task
    {
        int number = 0;
        RunOptions options;
    };
    Task beginTask(const QString& name);
    void endTask(int number);
    /// Says what an import brought in and left out, with its report and Undo.
    void reportImport(const ImportReport& report, const std::function<void()>& showReport);

    /// What journal and records call the workspace's owner, while nobody else acts.
    void setOwner(const QString& actor) { m_owner = actor; }
    /// For what is run past this: as who acts.
    RunOptions options() const;
    /// What the command would do, without writing anything or a word in the message bar.
    QFuture<CommandOutcome> preview(const Command& command);

    /// Asks every command under way to stop and roll back.
    void cancelAll();

    /// Trace and error of the last refused command; empty before the first.
    const std::optional<Error>& lastRefusal() const { return m_lastRefusal; }
    const Trace& lastRefusalTrace() const { return m_lastRefusalTrace; }
    const std::optional<Command>& lastRefusedCommand() const { return m_lastRefusedCommand; }

Q_SIGNALS:
    /// A command has run, whoever asked for it and whatever came of it.
    void finished(const podesk::Command& command, const podesk::CommandOutcome& outcome);
    void refused();       ///< lastRefusal() has changed
    void whyRequested();  ///< the user pressed [Why]
    void workspaceLost(); ///< a command found that the workspace cannot be used any more; it was refused
    void copyRequested(); ///< the user wants to save a copy of a workspace whose file is gone
    void taskStarted(int task, const QString& name, std::shared_ptr<std::atomic_bool> cancelled);
    void taskProgress(int task, qint64 done, qint64 total);
    void taskFinished(int task);

private:
    class ProgressBridge;

    void finish(const Command& command, const CommandOutcome& outcome, bool quiet);
    void reportDone(const Command& command, const CommandOutcome& outcome, qint64 refusedRows);
    void say(const Command& command, const CommandOutcome& outcome, qint64 refusedRows, const Sequel& sequel);
    void reportRefusal(const Error& refusal);
    void noteRefusal(const Command& command, const Error& refusal, const Trace& trace);

    EngineClient* m_client;
    MessageBar* m_messages;
    Permissions* m_permissions;
    QString m_owner = RunOptions().actor;
    std::optional<Error> m_lastRefusal;
    Trace m_lastRefusalTrace;
    std::optional<Command> m_lastRefusedCommand;
    Sequels m_sequels;
    std::shared_ptr<ProgressBridge> m_bridge;
    QHash<int, std::shared_ptr<std::atomic_bool>> m_running;
    int m_nextTask = 1;
};

} // namespace podesk
