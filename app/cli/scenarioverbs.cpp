// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/junitreport.h"

#include "core/engine/scenariofiles.h"
#include "core/engine/scenariorecording.h"
#include "core/engine/scenarioschema.h"
#include "core/exchange/scenariojson.h"
#include "ui/words/scenariowords.h"
#include "ui/words/words.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

struct PlayCall
{
    std::vector<std::string> files;
    std::string edition;
    std::string junit;
};

struct RecordCall
{
    std::string file;
    std::string to;
};

/// Files, folders, and ids of shipped scenarios, in the order they were named.
Result<QStringList> filesOf(const std::vector<std::string>& arguments)
{
    QStringList files;
    for (const std::string& argument : arguments) {
        const QString name = path(argument);
        const QFileInfo info(name);
        if (info.isDir()) {
            files += scenarioFilesIn(name);
        } else if (info.exists() || !shippedScenarioIds().contains(name)) {
            files.append(name);
        } else {
            files.append(*shippedScenarioFile(name));
        }
    }
    if (files.isEmpty())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"scenario"_s}, {u"value"_s, path(arguments.front())}});
    return files;
}

QJsonArray errorsToJson(const QList<Error>& errors)
{
    QJsonArray list;
    for (const Error& error : errors)
        list.append(errorToJson(error));
    return list;
}

int checkFiles(const PlayCall& call, Output& out)
{
    const Result<QStringList> files = filesOf(call.files);
    if (!files)
        return out.refuse(files.error());
    QJsonArray documents;
    qsizetype faulty = 0;
    int code = 0;
    for (const QString& file : *files) {
        const QList<Error> faults = checkedScenarioFile(file).faults;
        for (const Error& fault : faults) {
            out.problem(words::errorSentence(fault));
            code = qMax(code, exitCode(fault.code));
        }
        faulty += faults.isEmpty() ? 0 : 1;
        if (faults.isEmpty())
            out.line(words::scenarioInOrder(plain(file)));
        documents.append(QJsonObject{{u"file"_s, file}, {u"faults"_s, errorsToJson(faults)}});
    }
    if (faulty > 0)
        out.line(words::scenariosFaulty(faulty));
    if (out.isJson())
        out.document(documents);
    return code;
}

QJsonObject resultToJson(const ExpectationResult& result)
{
    QJsonArray mismatches;
    for (const Mismatch& each : result.mismatches) {
        QJsonObject object{{u"subject"_s, each.subject},
                           {u"field"_s, each.field},
                           {u"expected"_s, each.expected},
                           {u"actual"_s, each.actual}};
        if (each.error)
            object.insert(u"error"_s, errorToJson(*each.error));
        mismatches.append(object);
    }
    return {{u"expectation"_s,
             result.expectation.given.isEmpty() ? QJsonValue(u"done"_s) : QJsonValue(result.expectation.given)},
            {u"rules"_s, QJsonArray::fromStringList(result.rules)},
            {u"met"_s, result.isMet()},
            {u"mismatches"_s, mismatches}};
}

QJsonObject playedToJson(const PlayedScenario& played)
{
    QJsonArray steps;
    for (const StepReport& step : played.report.steps) {
        QJsonArray results;
        for (const ExpectationResult& result : step.results)
            results.append(resultToJson(result));
        steps.append(QJsonObject{{u"step"_s, step.index + 1},
                                 {u"title"_s, played.scenario.steps.at(step.index).title},
                                 {u"holds"_s, step.holds()},
                                 {u"digest"_s, step.digest},
                                 {u"results"_s, results}});
    }
    QJsonObject object{{u"file"_s, played.file},
                       {u"scenario"_s, played.scenario.id},
                       {u"edition"_s, editionText(played.report.edition)},
                       {u"skipped"_s, played.isSkipped},
                       {u"holds"_s, played.holds()},
                       {u"rules"_s, QJsonArray::fromStringList(played.report.rulesProven())},
                       {u"steps"_s, steps}};
    if (played.report.error)
        object.insert(u"error"_s, errorToJson(*played.report.error));
    return object;
}

void tell(const PlayedScenario& played, Output& out)
{
    const QString title = plain(played.scenario.title);
    const Edition edition = played.report.edition;
    if (played.isSkipped)
        return out.line(words::scenarioSkipped(title, edition));
    if (played.report.error)
        return out.problem(words::scenarioNotPlayed(title, edition, words::errorSentence(*played.report.error)));
    if (played.holds())
        return out.line(words::scenarioHolds(title, edition, played.scenario.steps.size()));
    const StepReport& last = played.report.steps.last();
    const QString place =
        words::scenarioStep(title, edition, last.index + 1, plain(played.scenario.steps.at(last.index).title));
    out.problem(place + u"\n  "_s + mismatchLines(last).join(u"\n  "_s));
}

PlayedScenario playedOnce(const QString& file, const Scenario& scenario, Edition edition)
{
    PlayedScenario played{file, scenario, {}, false, 0};
    played.report.edition = edition;
    played.isSkipped = !scenario.editions.contains(edition);
    QElapsedTimer clock;
    clock.start();
    if (!played.isSkipped)
        played.report = playedThrough(scenario, edition, cancelledByUser().get());
    played.msecs = clock.elapsed();
    return played;
}

/// Plays each in the edition asked for, or in every one that it is for. Files with faults are not played; they are
/// wrong input.
int play(const PlayCall& call, Output& out)
{
    const Result<QStringList> files = filesOf(call.files);
    if (!files)
        return out.refuse(files.error());
    QList<PlayedScenario> all;
    int code = 0;
    for (const QString& file : *files) {
        const ScenarioFile checked = checkedScenarioFile(file);
        if (!checked.isInOrder()) {
            for (const Error& fault : checked.faults) {
                out.problem(words::errorSentence(fault));
                code = qMax(code, exitCode(fault.code));
            }
            continue;
        }
        const auto edition = editionFromText(text(call.edition));
        for (const Edition each : edition ? QList<Edition>{*edition} : checked.scenario.editions) {
            all.append(playedOnce(file, checked.scenario, each));
            tell(all.last(), out);
        }
    }
    const auto failed = std::ranges::count_if(all, [](const PlayedScenario& each) { return !each.holds(); });
    const auto skipped = std::ranges::count_if(all, &PlayedScenario::isSkipped);
    if (all.size() > 1)
        out.line(words::scenariosPlayed(all.size() - failed - skipped, failed));
    if (out.isJson()) {
        QJsonArray documents;
        for (const PlayedScenario& each : std::as_const(all))
            documents.append(playedToJson(each));
        out.document(documents);
    }
    if (!call.junit.empty()) {
        if (const Result<void> written = writeJunit(all, path(call.junit)); !written)
            return out.refuse(written.error());
    }
    return qMax(code, failed > 0 ? 1 : 0);
}

int record(const RecordCall& call, Output& out)
{
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        const QString to = path(call.to);
        Result<Scenario> scenario = scenarioFromJournal(client, scenarioIdOf(QFileInfo(to).completeBaseName()));
        if (scenario && scenario->steps.isEmpty())
            scenario = fail(ErrorCode::NothingToDo, {{u"command"_s, u"scenario-new"_s}});
        if (scenario)
            scenario = withProposedExpectations(*scenario);
        if (!scenario)
            return out.refuse(scenario.error());
        for (ScenarioStep& step : scenario->steps)
            step.title = words::recordedStepTitle(step);
        if (const Result<void> written = saveScenario(*scenario, to); !written)
            return out.refuse(written.error());
        out.line(words::scenarioWritten(plain(to), scenario->steps.size()));
        if (out.isJson())
            out.document(
                QJsonObject{{u"file"_s, to}, {u"scenario"_s, scenario->id}, {u"steps"_s, scenario->steps.size()}});
        return 0;
    });
}

int listShipped(Output& out)
{
    QJsonArray documents;
    for (const QString& id : shippedScenarioIds()) {
        const Result<QString> file = shippedScenarioFile(id);
        const Result<Scenario> scenario = file ? readScenarioFile(*file) : tl::unexpected<Error>(file.error());
        if (!scenario)
            return out.refuse(scenario.error());
        QStringList editions;
        for (const Edition edition : scenario->editions)
            editions.append(editionText(edition));
        out.line(id.leftJustified(32) + u' ' + editions.join(u',').leftJustified(10) + u' ' + scenario->title);
        documents.append(QJsonObject{{u"id"_s, id},
                                     {u"title"_s, scenario->title},
                                     {u"editions"_s, QJsonArray::fromStringList(editions)},
                                     {u"rules"_s, QJsonArray::fromStringList(scenario->rules)},
                                     {u"steps"_s, scenario->steps.size()}});
    }
    if (out.isJson())
        out.document(documents);
    return 0;
}

void addFiles(CLI::App* verb, PlayCall& call)
{
    verb->add_option("FILE", call.files, usage("scenario FILE"))->required();
}

} // namespace

void addScenarioVerbs(Calls& calls)
{
    CLI::App* scenario = calls.app.add_subcommand("scenario", usage("scenario"));
    scenario->group(usage("Subcommands"));
    scenario->set_help_flag("-h,--help", usage("--help"));
    scenario->require_subcommand(1);

    auto played = std::make_shared<PlayCall>();
    CLI::App* runVerb = calls.verb(*scenario, "run", "scenario run");
    addFiles(runVerb, *played);
    runVerb->add_option("--edition", played->edition, usage("scenario --edition"))
        ->check(CLI::IsMember({"2024", "2026"}));
    runVerb->add_option("--junit", played->junit, usage("--junit"));
    runVerb->callback([&calls, played] { calls.chosen = [played](Output& out) { return play(*played, out); }; });

    auto checked = std::make_shared<PlayCall>();
    CLI::App* checkVerb = calls.verb(*scenario, "check", "scenario check");
    addFiles(checkVerb, *checked);
    checkVerb->callback(
        [&calls, checked] { calls.chosen = [checked](Output& out) { return checkFiles(*checked, out); }; });

    auto recorded = std::make_shared<RecordCall>();
    CLI::App* newVerb = calls.verb(*scenario, "new", "scenario new");
    newVerb->add_option("--workspace", recorded->file, usage("--workspace"))->required();
    newVerb->add_option("OUT", recorded->to, usage("scenario OUT"))->required();
    newVerb->callback(
        [&calls, recorded] { calls.chosen = [recorded](Output& out) { return record(*recorded, out); }; });

    CLI::App* listVerb = calls.verb(*scenario, "list", "scenario list");
    listVerb->callback([&calls] { calls.chosen = [](Output& out) { return listShipped(out); }; });

    CLI::App* schemaVerb = calls.verb(*scenario, "schema", "scenario schema");
    schemaVerb->callback([&calls] {
        calls.chosen = [](Output& out) {
            out.document(scenarioSchema());
            return 0;
        };
    });
}

} // namespace podesk::cli
