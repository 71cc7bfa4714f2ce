// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/scenariorunner.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Owners of training workspaces answer for no one: the journal names them so.
const QString author = u"scenario"_s;

NewWorkspace workspaceOf(const Scenario& scenario, Edition edition)
{
    NewWorkspace wanted;
    wanted.name = scenario.title;
    wanted.clock = ClockKind::Simulated;
    wanted.at = scenario.start.at;
    wanted.edition = edition;
    wanted.quotas = scenario.start.quotas ? Quotas::aws() : Quotas::off();
    wanted.accountNumber = scenario.start.accountNumber;
    wanted.accountName = scenario.start.accountName;
    return wanted;
}

Result<void> mustRun(EngineClient& client, const Command& command)
{
    RunOptions options;
    options.actor = author;
    const CommandOutcome outcome = client.run(command, options).result();
    if (outcome.refusal)
        return tl::unexpected<Error>(*outcome.refusal);
    // A row that is left out of a start is a fault of the file, not something to play on with.
    for (const RowOutcome& row : outcome.rows) {
        if (row.refusal)
            return tl::unexpected<Error>(*row.refusal);
    }
    return {};
}

} // namespace

bool StepReport::holds() const
{
    return std::ranges::all_of(results, &ExpectationResult::isMet);
}

ScenarioRunner::ScenarioRunner(Scenario scenario) : m_scenario(std::move(scenario)) {}

ScenarioRunner::~ScenarioRunner() = default;

QString ScenarioRunner::owner()
{
    return author;
}

Result<void> ScenarioRunner::start(std::optional<Edition> asked)
{
    const Edition edition = asked.value_or(m_scenario.editions.value(0));
    if (!m_scenario.editions.contains(edition)) {
        QStringList allowed;
        for (const Edition each : std::as_const(m_scenario.editions))
            allowed.append(editionText(each));
        return fail(
            ErrorCode::InvalidField,
            {{u"field"_s, u"/editions"_s}, {u"value"_s, editionText(edition)}, {u"allowed"_s, allowed.join(u" | "_s)}},
            m_scenario.id);
    }
    m_client.reset(); // before the folder that its file lies in
    m_folder = std::make_unique<QTemporaryDir>();
    m_client = std::make_unique<EngineClient>();
    m_positions.clear();
    Result<void> ready = prepare(edition);
    const Result<qint64> settled = ready ? position() : tl::unexpected<Error>(ready.error());
    if (!settled)
        return tl::unexpected<Error>(settled.error());
    m_settled = *settled;
    return {};
}

Result<void> ScenarioRunner::prepare(Edition edition)
{
    const QString path = m_folder->filePath(m_scenario.id + u".podesk"_s);
    const auto facts = m_scenario.start.demo ? m_client->createDemo(path).result()
                                             : m_client->create(path, workspaceOf(m_scenario, edition)).result();
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    if (facts->edition != edition) {
        if (const Result<void> switched = mustRun(*m_client, SetEdition{edition}); !switched)
            return switched;
    }
    for (qsizetype i = 0; i < m_scenario.start.commands.size(); ++i) {
        const Result<Command> command = commandFromJson(m_scenario.start.commands.at(i));
        const Result<void> done = command ? mustRun(*m_client, *command) : tl::unexpected<Error>(command.error());
        if (done)
            continue;
        Error error = done.error();
        error.subject = u"/start/commands/%1"_s.arg(i);
        return tl::unexpected<Error>(error);
    }
    return {};
}

Result<qint64> ScenarioRunner::position()
{
    const auto facts = m_client->facts().result();
    return facts ? Result<qint64>(facts->position) : tl::unexpected<Error>(facts.error());
}

Result<StepReport> ScenarioRunner::reportOf(StepFacts facts, qint64 since)
{
    const auto events = m_client->changesSince(since).result();
    if (!events)
        return tl::unexpected<Error>(events.error());
    facts.events = *events;
    const ScenarioStep& step = m_scenario.steps.at(done());
    StepReport report{done(), std::move(facts), {}, {}};
    report.results = judged(*m_client, step, report.facts);
    const auto digest = m_client->digest().result();
    if (!digest)
        return tl::unexpected<Error>(digest.error());
    report.digest = *digest;
    return report;
}

Result<StepReport> ScenarioRunner::forward()
{
    if (isAtEnd())
        return fail(ErrorCode::NothingToDo, {{u"command"_s, u"step"_s}}, m_scenario.id);
    if (const Result<void> clean = dropUnfinished(); !clean)
        return tl::unexpected<Error>(clean.error());
    const ScenarioStep& step = m_scenario.steps.at(done());
    StepFacts facts;
    if (!step.command.isEmpty()) {
        const Result<Command> command = commandFromJson(step.command);
        if (!command)
            return tl::unexpected<Error>(command.error());
        RunOptions options;
        options.actor = author;
        options.identity = step.identity;
        facts.outcome = m_client->run(*command, options).result();
    }
    const qint64 before = m_settled;
    Result<StepReport> report = reportOf(std::move(facts), before);
    const Result<qint64> after = report ? position() : tl::unexpected<Error>(report.error());
    if (!after)
        return tl::unexpected<Error>(after.error());
    m_positions.append(before);
    m_settled = *after;
    return report;
}

Result<StepReport> ScenarioRunner::judgeByHand(const std::optional<CommandOutcome>& outcome)
{
    if (isAtEnd())
        return fail(ErrorCode::NothingToDo, {{u"command"_s, u"step"_s}}, m_scenario.id);
    const qint64 before = m_settled;
    Result<StepReport> report = reportOf({outcome, {}}, before);
    const Result<qint64> after = report ? position() : tl::unexpected<Error>(report.error());
    if (!after)
        return tl::unexpected<Error>(after.error());
    if (report->holds()) {
        m_positions.append(before);
        m_settled = *after;
    }
    return report;
}

Result<void> ScenarioRunner::dropUnfinished()
{
    const Result<qint64> now = position();
    if (!now)
        return tl::unexpected<Error>(now.error());
    return *now == m_settled ? Result<void>()
                             : m_client->stepBack(m_settled).result().and_then([this]() -> Result<void> {
                                   const Result<qint64> settled = position();
                                   if (!settled)
                                       return tl::unexpected<Error>(settled.error());
                                   m_settled = *settled;
                                   return {};
                               });
}

Result<void> ScenarioRunner::back()
{
    if (m_positions.isEmpty())
        return fail(ErrorCode::NothingToUndo);
    if (const Result<void> stepped = m_client->stepBack(m_positions.last()).result(); !stepped)
        return stepped;
    m_positions.removeLast();
    const Result<qint64> settled = position();
    if (!settled)
        return tl::unexpected<Error>(settled.error());
    m_settled = *settled;
    return {};
}

bool ScenarioReport::holds(const Scenario& scenario) const
{
    return !error && steps.size() == scenario.steps.size() && std::ranges::all_of(steps, &StepReport::holds);
}

QStringList ScenarioReport::rulesProven() const
{
    QStringList rules;
    for (const StepReport& step : steps) {
        for (const ExpectationResult& result : step.results) {
            if (result.isMet())
                rules += result.rules;
        }
    }
    rules.removeDuplicates();
    rules.sort();
    return rules;
}

ScenarioReport playedThrough(const Scenario& scenario, Edition edition, const std::atomic_bool* cancelled)
{
    ScenarioReport report;
    report.edition = edition;
    ScenarioRunner runner(scenario);
    if (const Result<void> started = runner.start(edition); !started)
        report.error = started.error();
    while (!report.error && !runner.isAtEnd()) {
        if (cancelled && cancelled->load()) {
            report.error = Error{ErrorCode::Cancelled, {}, {}, {}};
            break;
        }
        Result<StepReport> step = runner.forward();
        if (!step) {
            report.error = step.error();
            break;
        }
        report.steps.append(std::move(*step));
        if (!report.steps.last().holds())
            break;
    }
    return report;
}

} // namespace podesk
