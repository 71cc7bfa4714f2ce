// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/scenariorecording.h"

#include "core/engine/scenariorunner.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesAtOnce = 500;

Result<QList<JournalEntry>> allEntries(EngineClient& client)
{
    QList<JournalEntry> all;
    for (;;) {
        const auto more = client.entriesSince(all.isEmpty() ? 0 : all.last().position, entriesAtOnce).result();
        if (!more)
            return more;
        if (more->isEmpty())
            return all;
        all += *more;
    }
}

/// Tells a journal as steps.
class Telling
{
public:
    Telling(const WorkspaceFacts& facts, qint64 since) : m_facts(facts), m_since(since) {}

    Result<void> tell(const JournalEntry& entry)
    {
        if (entry.command == "step-back"_L1) {
            while (!m_steps.isEmpty() && m_positions.last() > entry.undoes) {
                m_steps.removeLast();
                m_positions.removeLast();
            }
            return {};
        }
        const Result<QJsonObject> command = commandOf(entry);
        if (!command)
            return tl::unexpected<Error>(command.error());
        const QString identity = identityOf(entry.actor);
        const bool goesOn = entry.command == "advance-clock"_L1 && !m_steps.isEmpty() &&
                            isBefore(m_positions.last()) == isBefore(entry.position) &&
                            m_steps.last().command.value("command"_L1) == entry.command &&
                            m_steps.last().identity == identity;
        if (goesOn) {
            m_steps.last().command = *command;
            m_positions.last() = entry.position;
            return {};
        }
        ScenarioStep step;
        step.title = entry.subject.isEmpty() ? entry.command : entry.command + u' ' + entry.subject;
        step.identity = identity;
        step.command = *command;
        m_steps.append(step);
        m_positions.append(entry.position);
        return {};
    }
    /// Those that prepare it, and those that it shows.
    void handOver(Scenario& scenario)
    {
        for (qsizetype i = 0; i < m_steps.size(); ++i) {
            if (isBefore(m_positions.at(i)))
                scenario.start.commands.append(m_steps.at(i).command);
            else
                scenario.steps.append(m_steps.at(i));
        }
    }

private:
    bool isBefore(qint64 position) const { return position <= m_since; }

    static Result<QJsonObject> commandOf(const JournalEntry& entry)
    {
        QJsonObject payload = entry.payload;
        payload.insert(u"command"_s, entry.command);
        // Which entry was undone follows from the steps before.
        if (entry.command == "undo"_L1 || entry.command == "redo"_L1)
            payload = {{u"command"_s, entry.command}};
        const Result<Command> command = commandFromJson(payload);
        if (!command) {
            return fail(ErrorCode::EntryNotSayable, {{u"position"_s, entry.position}, {u"command"_s, entry.command}},
                        entry.subject);
        }
        return commandToJson(*command);
    }

    QString identityOf(const QString& actor) const
    {
        const bool isIdentity =
            std::ranges::any_of(m_facts.identities, [&](const Identity& each) { return each.name == actor; });
        return isIdentity ? actor : QString();
    }

    const WorkspaceFacts& m_facts;
    qint64 m_since;
    QList<ScenarioStep> m_steps;
    QList<qint64> m_positions; ///< of each step's last entry
};

/// What there was before the first step, and how many entries made it.
qsizetype tellStart(const QList<JournalEntry>& entries, const WorkspaceFacts& facts, Scenario& scenario)
{
    qsizetype begin = 0;
    while (begin < entries.size() && entries.at(begin).command != "create-workspace"_L1)
        ++begin;
    if (begin == entries.size())
        return 0;
    const JournalEntry& made = entries.at(begin);
    // The demo is made by commands, and furnished last.
    scenario.start.demo = begin > 0;
    scenario.editions = {made.edition};
    scenario.start.at = made.simulatedTime;
    scenario.start.quotas = facts.quotas != Quotas::off();
    scenario.start.accountNumber = made.payload.value("account"_L1).toString();
    for (const Account& account : facts.accounts) {
        if (account.number == scenario.start.accountNumber)
            scenario.start.accountName = account.name;
    }
    if (scenario.start.demo)
        scenario.start = {true, {}, ScenarioStart().accountNumber, {}, true, {}};
    return begin + 1;
}

/// The page and the record that one looks at first after what happened; nothing where no page shows it.
std::optional<ScenarioView> proposedView(const QList<RecordEvent>& events)
{
    static const QList<std::pair<QString, QString>> pages{{u"invoice"_s, u"invoices"_s},
                                                          {u"support-case"_s, u"support"_s},
                                                          {u"purchase-order"_s, u"purchase-orders"_s},
                                                          {u"notification"_s, u"outbox"_s}};
    for (const auto& [kind, page] : pages) {
        for (const RecordEvent& event : events) {
            if (event.kind == kind && event.how != "removed"_L1 && !event.number.isEmpty())
                return ScenarioView{page, {}, event.number, kind == "invoice"_L1};
        }
    }
    return std::nullopt;
}

} // namespace

Result<Scenario> scenarioFromJournal(EngineClient& client, const QString& id, qint64 since)
{
    const auto facts = client.facts().result();
    const auto entries = facts ? allEntries(client) : tl::unexpected<Error>(facts.error());
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    if (facts->clock == ClockKind::Real)
        return fail(ErrorCode::RealClock);
    Scenario scenario;
    scenario.id = id;
    scenario.title = facts->name;
    scenario.editions = {facts->edition};
    Telling telling(*facts, since);
    for (qsizetype i = tellStart(*entries, *facts, scenario); i < entries->size(); ++i) {
        if (const Result<void> told = telling.tell(entries->at(i)); !told)
            return tl::unexpected<Error>(told.error());
    }
    telling.handOver(scenario);
    return scenario;
}

Result<Scenario> withProposedExpectations(Scenario scenario)
{
    ScenarioRunner runner(scenario);
    if (const Result<void> started = runner.start(); !started)
        return tl::unexpected<Error>(started.error());
    while (!runner.isAtEnd()) {
        const Result<StepReport> report = runner.forward();
        if (!report)
            return tl::unexpected<Error>(report.error());
        if (report->facts.outcome && report->facts.outcome->refusal)
            return tl::unexpected<Error>(*report->facts.outcome->refusal);
        ScenarioStep& step = scenario.steps[report->index];
        step.expectations = proposedExpectations(runner.client(), report->facts);
        step.view = proposedView(report->facts.events);
    }
    return scenario;
}

} // namespace podesk
