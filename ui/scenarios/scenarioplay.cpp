// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scenarioplay.h"

#include <QtCore/QPointer>

namespace podesk {

using namespace Qt::StringLiterals;

/// What a job comes to: how many steps are done now, which of them are new, and why it went no further.
struct ScenarioPlay::Moved
{
    qsizetype done = 0;
    QList<PlayedStep> added;
    QString digest;
    std::optional<Error> error;
};

namespace {

constexpr qsizetype mostDecisions = 6;

/// Decisions that were taken in a step: one tells more than a list of dozens.
QList<Explanation> decisionsOf(EngineClient& client, const StepFacts& facts, const std::atomic_bool& isEnding)
{
    QList<Explanation> decisions;
    QSet<std::pair<QString, QString>> seen;
    for (const RecordEvent& event : facts.events) {
        const bool isNew = event.how != "removed"_L1 && !event.number.isEmpty() && decisions.size() < mostDecisions &&
                           !seen.contains({event.kind, event.number}) && !isEnding;
        if (!isNew)
            continue;
        seen.insert({event.kind, event.number});
        if (event.kind == "invoice"_L1) {
            if (const auto told = client.explainInvoice(InvoiceRef{{}, event.number}).result())
                decisions.append(*told);
        } else if (event.kind == "agreement"_L1 && event.how == "added"_L1) {
            if (const auto told = client.explainCheckout(event.number).result())
                decisions.append(*told);
        } else if (event.kind == "notification"_L1) {
            if (const auto told = client.explainNotice(event.number).result())
                decisions.append(*told);
        }
    }
    return decisions;
}

/// Journals are read in parts.
Result<QList<JournalEntry>> entriesAfter(EngineClient& client, qint64 position)
{
    QList<JournalEntry> all;
    for (;;) {
        const auto more = client.entriesSince(all.isEmpty() ? position : all.last().position).result();
        if (!more)
            return more;
        if (more->isEmpty())
            return all;
        all += *more;
    }
}

/// The command of a journal entry, to be done again.
Result<Command> commandOf(const JournalEntry& entry)
{
    QJsonObject payload = entry.payload;
    if (entry.command == "undo"_L1 || entry.command == "redo"_L1)
        payload = {}; // which entry was undone follows from what was done before
    payload.insert(u"command"_s, entry.command);
    return commandFromJson(payload);
}

} // namespace

/// The runner and what belongs to it on the worker's side.
class ScenarioPlay::Desk
{
public:
    Desk(Scenario scenario, Edition edition) : m_runner(std::move(scenario)), m_edition(edition) {}

    std::atomic_bool isEnding = false;

    /// `home`: the thread of whoever listens to the client.
    Result<WorkspaceFacts> start(QThread* home)
    {
        if (const Result<void> started = m_runner.start(m_edition); !started)
            return tl::unexpected<Error>(started.error());
        m_runner.client().moveToThread(home);
        settle();
        return m_runner.client().facts().result();
    }
    EngineClient* client() { return &m_runner.client(); }
    QString digest() { return m_digest; }

    Moved forward() { return carried(m_runner.forward()); }
    Result<PlayedStep> judge(const std::optional<CommandOutcome>& outcome, bool byHand)
    {
        Result<StepReport> report = m_runner.judgeByHand(outcome);
        if (!report)
            return tl::unexpected<Error>(report.error());
        if (report->holds())
            settle();
        return played(std::move(*report), byHand);
    }
    Moved drop() { return ended(m_runner.dropUnfinished()); }
    Moved back() { return ended(m_runner.back()); }

    Moved jump(const Jump& jump)
    {
        Moved all = drop();
        while (!all.error && m_runner.done() > jump.to && !isEnding)
            all = back();
        const qsizetype first = m_runner.done();
        while (!all.error && m_runner.done() < std::min(jump.to, m_runner.scenario().steps.size()) && !isEnding) {
            if (m_runner.done() > first && jump.breaks.contains(m_runner.done()))
                break;
            Moved one = forward();
            one.added = all.added + one.added;
            all = std::move(one);
            if (jump.stopAtMismatch && !all.added.isEmpty() && !all.added.last().report.holds())
                break;
        }
        return all;
    }

    Result<PlayMark> mark(PlayMark mark)
    {
        const auto entries = entriesAfter(m_runner.client(), m_settled);
        const auto events = m_runner.client().changesSince(m_settled).result();
        const auto digest = m_runner.client().digest().result();
        if (!entries || !events || !digest)
            return tl::unexpected<Error>(!entries ? entries.error() : !events ? events.error() : digest.error());
        mark.steps = m_runner.done();
        mark.byHand = *entries;
        mark.events += *events;
        mark.digest = *digest;
        return mark;
    }

    /// Moves to the mark's step and does by commands what was done by hand.
    Moved returnTo(const PlayMark& mark)
    {
        Moved way = jump({mark.steps, false, {}});
        for (const JournalEntry& entry : mark.byHand) {
            if (way.error || isEnding)
                break;
            const Result<Command> command = commandOf(entry);
            if (!command) {
                way.error = command.error();
                break;
            }
            way.error = m_runner.client().run(*command, optionsOf(entry)).result().refusal;
        }
        if (isEnding)
            return way;
        if (const auto digest = m_runner.client().digest().result())
            way.digest = *digest;
        return way;
    }

private:
    RunOptions optionsOf(const JournalEntry& entry)
    {
        RunOptions options;
        options.actor = entry.actor;
        const auto facts = m_runner.client().facts().result();
        const bool isIdentity = facts && std::ranges::any_of(facts->identities, [&](const Identity& each) {
                                    return each.name == entry.actor;
                                });
        if (isIdentity)
            options.identity = entry.actor;
        return options;
    }

    PlayedStep played(StepReport report, bool byHand)
    {
        QList<Explanation> decisions = decisionsOf(m_runner.client(), report.facts, isEnding);
        return {std::move(report), std::move(decisions), byHand};
    }

    Moved carried(Result<StepReport> report)
    {
        if (!report)
            return ended(tl::unexpected<Error>(report.error()));
        settle();
        Moved moved{m_runner.done(), {}, m_digest, {}};
        moved.added.append(played(std::move(*report), false));
        return moved;
    }

    Moved ended(const Result<void>& result)
    {
        settle();
        Moved moved{m_runner.done(), {}, m_digest, {}};
        if (!result)
            moved.error = result.error();
        return moved;
    }

    /// The workspace stands exactly after the last step.
    void settle()
    {
        if (isEnding)
            return; // nobody asks for it any more
        if (const auto facts = m_runner.client().facts().result())
            m_settled = facts->position;
        if (const auto digest = m_runner.client().digest().result())
            m_digest = *digest;
    }

    ScenarioRunner m_runner;
    Edition m_edition;
    qint64 m_settled = 0;
    QString m_digest;
};

ScenarioPlay::ScenarioPlay(Scenario scenario, Edition edition, QObject* parent)
    : QObject(parent)
    , m_scenario(std::move(scenario))
    , m_edition(edition)
    , m_desk(std::make_shared<Desk>(m_scenario, edition))
    , m_worker(new QObject)
{
    m_thread.setObjectName(u"scenario"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ScenarioPlay::~ScenarioPlay()
{
    m_desk->isEnding = true;
    m_thread.quit();
    m_thread.wait(); // for the command under way; jobs behind it are dropped
}

/// Runs the job on the worker, and `then` with its result here, unless this has gone by then.
template <class T>
void ScenarioPlay::ask(std::function<T(Desk&)> job, std::function<void(T)> then)
{
    if (++m_jobs == 1)
        Q_EMIT busyChanged();
    // The worker's thread is waited for before this goes, and what is posted to it goes with it.
    QMetaObject::invokeMethod(m_worker, [this, desk = m_desk, job = std::move(job), then = std::move(then)] {
        auto result = std::make_shared<T>(job(*desk));
        QMetaObject::invokeMethod(
            this,
            [this, result, then] {
                --m_jobs;
                const QPointer self(this); // whoever hears of it may open something else
                then(std::move(*result));
                if (self && m_jobs == 0)
                    Q_EMIT busyChanged();
            },
            Qt::QueuedConnection);
    });
}

void ScenarioPlay::start()
{
    ask<Result<WorkspaceFacts>>([home = thread()](Desk& desk) { return desk.start(home); },
                                [this](const Result<WorkspaceFacts>& facts) {
                                    if (!facts) {
                                        Q_EMIT failed(facts.error());
                                        return;
                                    }
                                    m_client = m_desk->client();
                                    m_facts = *facts;
                                    m_digest = m_desk->digest();
                                    Q_EMIT started();
                                });
}

/// What is done now takes the place of what was; who listens hears of the last step before anything else.
void ScenarioPlay::take(const Moved& now)
{
    m_played.resize(now.done - now.added.size());
    m_played += now.added;
    m_digest = now.digest;
    Q_EMIT moved();
    if (now.error)
        Q_EMIT refused(*now.error);
}

void ScenarioPlay::forward()
{
    ask<Moved>([](Desk& desk) { return desk.forward(); },
               [this](const Moved& now) {
                   const QPointer self(this);
                   take(now);
                   if (self && !now.added.isEmpty())
                       Q_EMIT stepped();
               });
}

void ScenarioPlay::judge(const std::optional<CommandOutcome>& outcome, bool byHand)
{
    ask<Result<PlayedStep>>([outcome, byHand](Desk& desk) { return desk.judge(outcome, byHand); },
                            [this](const Result<PlayedStep>& step) {
                                if (!step) {
                                    Q_EMIT refused(step.error());
                                } else if (!step->report.holds()) {
                                    Q_EMIT unmet(step->report);
                                } else {
                                    m_played.append(*step);
                                    m_digest = step->report.digest;
                                    Q_EMIT moved();
                                    Q_EMIT stepped();
                                }
                            });
}

void ScenarioPlay::back()
{
    ask<Moved>([](Desk& desk) { return desk.back(); }, [this](const Moved& now) { take(now); });
}

void ScenarioPlay::jump(const Jump& jump)
{
    ask<Moved>([jump](Desk& desk) { return desk.jump(jump); }, [this](const Moved& now) { take(now); });
}

void ScenarioPlay::dropUnfinished()
{
    ask<Moved>([](Desk& desk) { return desk.drop(); }, [this](const Moved& now) { take(now); });
}

void ScenarioPlay::mark(PlayMark::Kind kind, const QString& name)
{
    PlayMark mark{kind, name, 0, {}, {}, {}};
    for (const PlayedStep& step : std::as_const(m_played))
        mark.events += step.report.facts.events;
    ask<Result<PlayMark>>([mark](Desk& desk) { return desk.mark(mark); },
                          [this](const Result<PlayMark>& made) {
                              if (!made) {
                                  Q_EMIT refused(made.error());
                                  return;
                              }
                              m_marks.append(*made);
                              Q_EMIT marksChanged();
                              Q_EMIT marked(m_marks.size() - 1);
                          });
}

void ScenarioPlay::removeMark(qsizetype index)
{
    m_marks.removeAt(index);
    Q_EMIT marksChanged();
}

void ScenarioPlay::returnTo(qsizetype index)
{
    ask<Moved>([mark = m_marks.at(index)](Desk& desk) { return desk.returnTo(mark); },
               [this, index, wanted = m_marks.at(index).digest](Moved now) {
                   const bool isExact = !now.error && now.digest == wanted;
                   take(now);
                   Q_EMIT returned(index, isExact);
               });
}

} // namespace podesk
