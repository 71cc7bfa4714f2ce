// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/outcomes.h"

#include "core/engine/formschema.h"
#include "core/exchange/strictjson.h"
#include "core/exchange/wholefile.h"
#include "ui/words/reportwords.h"
#include "ui/words/words.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

struct RunCall
{
    std::string commands;
    std::string file;
    std::string key;
    bool list = false;
    bool dryRun = false;
};

struct AdvanceCall
{
    std::string to;
    std::string file;
};

QJsonArray definitionsToJson()
{
    QJsonArray commands;
    for (const CommandDefinition& definition : commandDefinitions()) {
        QJsonArray fields;
        for (const CommandField& field : definition.fields) {
            fields.append(QJsonObject{
                {u"name"_s, QString(field.name)}, {u"form"_s, QString(field.form)}, {u"required"_s, field.required}});
        }
        commands.append(QJsonObject{
            {u"command"_s, QString(definition.name)}, {u"undoable"_s, definition.undoable}, {u"fields"_s, fields}});
    }
    return commands;
}

int listCommands(Output& out)
{
    if (out.isJson()) {
        out.document(definitionsToJson());
        return 0;
    }
    for (const CommandDefinition& definition : commandDefinitions()) {
        out.line(QString(definition.name) + u": "_s + words::commandName(QString(definition.name)));
        for (const CommandField& field : definition.fields) {
            const QString name = field.required ? QString(field.name) : QString(field.name) + u'?';
            out.line(u"    "_s + name.leftJustified(16) + u' ' + QString(field.form));
        }
    }
    out.line(QString());
    for (const forms::NamedForm& each : forms::namedForms())
        out.line(QString(each.name).leftJustified(10) + QString(each.form));
    return 0;
}

Result<QByteArray> bytesFrom(const std::string& from)
{
    if (from != "-")
        return bytesOfFile(path(from));
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly)
               ? Result<QByteArray>(input.readAll())
               : fail(ErrorCode::UnreadableFile, {{u"file"_s, path(from)}, {u"reason"_s, input.errorString()}});
}

Result<QJsonValue> readCommands(const std::string& from)
{
    const Result<QByteArray> bytes = bytesFrom(from);
    return bytes ? parseJson(*bytes, path(from)) : tl::unexpected<Error>(bytes.error());
}

/// Every command is read before the first one runs, so that a misspelt tenth does not leave nine done.
Result<QList<Command>> commandsIn(const QJsonValue& document)
{
    QList<Command> commands;
    const QJsonArray all = document.isArray() ? document.toArray() : QJsonArray{document};
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all.at(i).isObject())
            return fail(ErrorCode::InvalidField, {{u"field"_s, QString(u"/"_s + QString::number(i))},
                                                  {u"value"_s, all.at(i).toVariant().toString()},
                                                  {u"allowed"_s, u"{\"command\": ...}"_s}});
        Result<Command> command = commandFromJson(all.at(i).toObject());
        if (!command) {
            Error error = command.error();
            if (document.isArray())
                error.details[u"field"_s] =
                    QString(u"/"_s + QString::number(i) + error.details.value(u"field"_s).toString());
            return tl::unexpected<Error>(error);
        }
        commands.append(std::move(*command));
    }
    return commands;
}

int runAll(EngineClient& client, const QList<Command>& commands, bool isList, const RunOptions& options, Output& out)
{
    QJsonArray outcomes;
    int code = 0;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        RunOptions each = options;
        if (isList && !options.idempotencyKey.isEmpty())
            each.idempotencyKey += u'/' + QString::number(i);
        const CommandOutcome outcome = client.run(commands.at(i), each).result();
        Output::endProgress();
        outcomes.append(outcomeToJson(outcome));
        code = qMax(code, report(outcome, out));
        if (!outcome.isDone())
            break; // what follows may have been written for what was refused
    }
    if (options.dryRun)
        out.line(words::nothingWritten());
    if (out.isJson())
        out.document(isList ? QJsonValue(outcomes) : outcomes.first());
    return code;
}

int run(const RunCall& call, RunOptions options, Output& out)
{
    if (call.list)
        return listCommands(out);
    for (const auto& [name, value] : {std::pair{u"COMMAND"_s, call.commands}, std::pair{u"--workspace"_s, call.file}}) {
        if (value.empty())
            return out.refuse(Error{ErrorCode::MissingField, {}, {}, {{u"field"_s, name}}});
    }
    const Result<QJsonValue> document = readCommands(call.commands);
    if (!document)
        return out.refuse(document.error());
    const Result<QList<Command>> commands = commandsIn(*document);
    if (!commands) {
        Error error = commands.error();
        error.details.insert(u"file"_s, path(call.commands)); // with it goes the JSON pointer
        return out.refuse(error);
    }
    options.dryRun = call.dryRun;
    options.idempotencyKey = text(call.key);
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        if (commands->isEmpty()) {
            if (out.isJson())
                out.document(QJsonArray());
            return 0;
        }
        return runAll(client, *commands, document->isArray(), options, out);
    });
}

int advance(const AdvanceCall& call, const RunOptions& options, Output& out)
{
    const Result<Instant> to = timeOf(u"--to"_s, call.to);
    if (!to)
        return out.refuse(to.error());
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        return runAll(client, {AdvanceClock{*to}}, false, options, out);
    });
}

} // namespace

void addRunVerbs(Calls& calls)
{
    auto ran = std::make_shared<RunCall>();
    CLI::App* runVerb = calls.verb(calls.app, "run");
    runVerb->add_option("COMMAND", ran->commands, usage("run COMMAND"));
    runVerb->add_option("--workspace", ran->file, usage("--workspace"));
    runVerb->add_flag("--list", ran->list, usage("--list"));
    runVerb->add_flag("--dry-run", ran->dryRun, usage("--dry-run"));
    runVerb->add_option("--idempotency-key", ran->key, usage("--idempotency-key"));
    calls.addActor(*runVerb);
    runVerb->callback(
        [&calls, ran] { calls.chosen = [&calls, ran](Output& out) { return run(*ran, calls.runOptions(), out); }; });

    auto advanced = std::make_shared<AdvanceCall>();
    CLI::App* advanceVerb = calls.verb(calls.app, "advance");
    advanceVerb->add_option("--to", advanced->to, usage("--to"))->required();
    advanceVerb->add_option("--workspace", advanced->file, usage("--workspace"))->required();
    calls.addActor(*advanceVerb);
    advanceVerb->callback([&calls, advanced] {
        calls.chosen = [&calls, advanced](Output& out) { return advance(*advanced, calls.runOptions(), out); };
    });
}

} // namespace podesk::cli
