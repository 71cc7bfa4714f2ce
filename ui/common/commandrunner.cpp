// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/commandrunner.h"

#include "ui/common/latest.h"
#include "ui/common/messagebar.h"
#include "ui/common/permissions.h"
#include "ui/words/words.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMutex>
#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

/// Carries progress from the storage thread to the runner, at most a few times a second, and to nowhere once the runner
/// is gone.
class CommandRunner::ProgressBridge
{
public:
    explicit ProgressBridge(CommandRunner* runner) : m_runner(runner) { m_sinceLast.start(); }

    void disconnect()
    {
        const QMutexLocker lock(&m_mutex);
        m_runner = nullptr;
    }

    void progress(int task, qint64 done, qint64 total)
    {
        constexpr qint64 pauseMs = 60;
        const QMutexLocker lock(&m_mutex);
        if (!m_runner || (done != total && m_sinceLast.elapsed() < pauseMs))
            return;
        m_sinceLast.restart();
        QMetaObject::invokeMethod(
            m_runner, [runner = m_runner, task, done, total] { Q_EMIT runner->taskProgress(task, done, total); },
            Qt::QueuedConnection);
    }

private:
    QMutex m_mutex;
    CommandRunner* m_runner;
    QElapsedTimer m_sinceLast;
};

namespace {

/// The file went away or became another one under the open window: nothing more can be done in it, but what it held is
/// still at hand.
bool isLost(const Error& refusal)
{
    return refusal.code == ErrorCode::WorkspaceMissing || refusal.code == ErrorCode::WorkspaceNotOurs;
}

/// Rows of the files that did not go in; one row may have several things wrong with it.
int rowsLeftOut(const ImportReport& report)
{
    QSet<std::pair<QString, qint64>> rows;
    for (const ImportReport::Finding& finding : report.findings)
        rows.insert({finding.file, finding.line});
    return int(rows.size());
}

QString targetWord(const Command& command)
{
    const auto* change = std::get_if<ChangeStatus>(&command);
    return change ? statusText(change->to) : QString();
}

} // namespace

CommandRunner::CommandRunner(EngineClient* client, MessageBar* messages, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_messages(messages)
    , m_permissions(new Permissions(this))
    , m_bridge(std::make_shared<ProgressBridge>(this))
{
}

CommandRunner::~CommandRunner()
{
    cancelAll();
    m_bridge->disconnect();
}

void CommandRunner::cancelAll()
{
    for (const auto& cancelled : std::as_const(m_running))
        cancelled->store(true);
}

CommandRunner::Task CommandRunner::beginTask(const QString& name)
{
    Task task{m_nextTask++, options()};
    task.options.cancelled = std::make_shared<std::atomic_bool>(false);
    task.options.progress = [bridge = m_bridge, number = task.number](qint64 done, qint64 total) {
        bridge->progress(number, done, total);
    };
    m_running.insert(task.number, task.options.cancelled);
    Q_EMIT taskStarted(task.number, name, task.options.cancelled);
    return task;
}

void CommandRunner::endTask(int number)
{
    m_running.remove(number);
    Q_EMIT taskFinished(number);
}

RunOptions CommandRunner::options() const
{
    RunOptions options;
    options.actor = m_owner;
    options.identity = m_permissions->identity();
    return options;
}

QFuture<CommandOutcome> CommandRunner::preview(const Command& command)
{
    RunOptions options = this->options();
    options.dryRun = true;
    return m_client->run(command, options);
}

void CommandRunner::run(Command command, QObject* receiver, Continuation then, bool quiet)
{
    const Task task = beginTask(words::commandName(QString(definitionOf(command).name)));
    const bool guarded = receiver != nullptr;
    whenDone(m_client->run(command, task.options), this,
             [this, number = task.number, command, guarded, receiver = QPointer<QObject>(receiver),
              then = std::move(then), quiet](const CommandOutcome& outcome) {
                 endTask(number);
                 finish(command, outcome, quiet);
                 Q_EMIT finished(command, outcome);
                 if (then && (!guarded || receiver))
                     then(outcome);
             });
}

void CommandRunner::finish(const Command& command, const CommandOutcome& outcome, bool quiet)
{
    const auto isRefused = [](const RowOutcome& row) { return row.refusal.has_value(); };
    const qint64 refusedRows = std::count_if(outcome.rows.begin(), outcome.rows.end(), isRefused);
    if (outcome.refusal) {
        noteRefusal(command, *outcome.refusal, outcome.trace);
        if (!quiet)
            reportRefusal(*outcome.refusal);
        if (isLost(*outcome.refusal))
            Q_EMIT workspaceLost();
        return;
    }
    if (refusedRows > 0) {
        const auto first = std::find_if(outcome.rows.begin(), outcome.rows.end(), isRefused);
        noteRefusal(command, *first->refusal, first->trace);
    }
    reportDone(command, outcome, refusedRows);
}

void CommandRunner::noteRefusal(const Command& command, const Error& refusal, const Trace& trace)
{
    if (refusal.code == ErrorCode::Cancelled)
        return;
    m_lastRefusal = refusal;
    m_lastRefusalTrace = trace;
    m_lastRefusedCommand = command;
    Q_EMIT refused();
}

void CommandRunner::reportRefusal(const Error& refusal)
{
    if (refusal.code == ErrorCode::Cancelled) {
        m_messages->show(MessageBar::Level::Information, words::errorSentence(refusal));
        return;
    }
    QList<MessageBar::Action> actions;
    if (isLost(refusal))
        actions.append({tr("Save a copy…"), u"messageSaveCopy"_s, [this] { Q_EMIT copyRequested(); }, false, true});
    else if (!m_lastRefusalTrace.isEmpty())
        actions.append({tr("Why"), u"messageWhy"_s, [this] { Q_EMIT whyRequested(); }});
    m_messages->show(MessageBar::Level::Error, words::errorSentence(refusal), actions);
}

void CommandRunner::reportImport(const ImportReport& report, const std::function<void()>& showReport)
{
    const int leftOut = rowsLeftOut(report);
    const QString orders = tr("%Ln purchase order(s)", nullptr, int(report.ordersImported));
    const QString lines = tr("%Ln line item(s)", nullptr, int(report.linesImported));
    QString sentence = tr("Imported: %1 with %2.", "purchase orders, line items").arg(orders, lines);
    if (leftOut > 0)
        sentence += u' ' + tr("%Ln row(s) were left out.", nullptr, leftOut);
    QList<MessageBar::Action> actions{{tr("Show report"), u"messageReport"_s, showReport, false, true}};
    if (report.outcome.position > 0)
        actions.append({tr("Undo"), u"messageUndo"_s, [this] { run(Undo{}); }, true});
    m_messages->show(leftOut > 0 ? MessageBar::Level::Warning : MessageBar::Level::Success, sentence, actions);
}

void CommandRunner::reportDone(const Command& command, const CommandOutcome& outcome, qint64 refusedRows)
{
    if (!m_sequels) {
        say(command, outcome, refusedRows, {});
        return;
    }
    m_sequels(command, outcome, [self = QPointer(this), command, outcome, refusedRows](const Sequel& sequel) {
        if (self)
            self->say(command, outcome, refusedRows, sequel);
    });
}

void CommandRunner::say(const Command& command, const CommandOutcome& outcome, qint64 refusedRows, const Sequel& sequel)
{
    const qint64 done = outcome.rows.isEmpty() ? 1 : outcome.rows.size() - refusedRows;
    const bool isReversal = !outcome.undone.isEmpty();
    const QString& deed = isReversal ? outcome.undone : outcome.command;
    QString sentence = words::doneSentence(deed, outcome.subject, done, targetWord(command));
    if (isReversal)
        sentence = words::doneSentence(outcome.command, sentence, 1);
    QList<MessageBar::Action> actions;
    if (refusedRows > 0) {
        sentence = tr("%1 %2").arg(sentence, tr("%n purchase order(s) were refused.", nullptr, int(refusedRows)));
        actions.append({tr("Why"), u"messageWhy"_s, [this] { Q_EMIT whyRequested(); }});
    }
    if (!sequel.sentence.isEmpty())
        sentence = tr("%1 %2").arg(sentence, sequel.sentence);
    actions += sequel.actions;
    if (definitionOf(command).undoable && outcome.position > 0 && !isReversal)
        actions.append({tr("Undo"), u"messageUndo"_s, [this] { run(Undo{}); }, true});
    const bool isWarning = refusedRows > 0 || sequel.isSetback;
    m_messages->show(isWarning ? MessageBar::Level::Warning : MessageBar::Level::Success, sentence, actions);
}

} // namespace podesk
