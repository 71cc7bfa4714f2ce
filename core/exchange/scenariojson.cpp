// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scenariojson.h"

#include "core/exchange/jsonmembers.h"
#include "core/exchange/jsonschema.h"
#include "core/exchange/strictjson.h"
#include "core/exchange/wholefile.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/podesk/scenarios/"_s;

const JsonSchema& schema()
{
    static const JsonSchema read(QJsonDocument::fromJson(publishedScenarioSchema()).object());
    return read;
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& each : value.toArray())
        texts.append(each.toString());
    return texts;
}

// The schema has judged types and names, so what follows only picks up.

ScenarioQuestion questionOf(const QJsonObject& object)
{
    ScenarioQuestion question;
    question.text = textsOf(object.value("text"_L1));
    question.hints = textsOf(object.value("hints"_L1));
    for (const QJsonValue& each : object.value("answers"_L1).toArray()) {
        const QJsonObject answer = each.toObject();
        question.answers.append({answer.value("text"_L1).toString(), answer.value("right"_L1).toBool(),
                                 answer.value("because"_L1).toString()});
    }
    return question;
}

ScenarioExpectation expectationOf(QJsonObject object)
{
    const QStringList rules = textsOf(object.take("rules"_L1));
    return {object, rules};
}

ScenarioStep stepOf(const QJsonObject& object)
{
    ScenarioStep step;
    step.title = object.value("title"_L1).toString();
    step.narration = textsOf(object.value("narration"_L1));
    step.identity = object.value("as"_L1).toString();
    step.command = object.value("run"_L1).toObject();
    for (const QJsonValue& each : object.value("expect"_L1).toArray())
        step.expectations.append(expectationOf(each.toObject()));
    if (object.contains("question"_L1))
        step.question = questionOf(object.value("question"_L1).toObject());
    step.notes = textsOf(object.value("notes"_L1));
    if (object.contains("show"_L1)) {
        const QJsonObject view = object.value("show"_L1).toObject();
        step.view = ScenarioView{view.value("page"_L1).toString(), view.value("query"_L1).toString(),
                                 view.value("record"_L1).toString(), view.value("why"_L1).toBool()};
    }
    step.rules = textsOf(object.value("rules"_L1));
    return step;
}

Result<ScenarioStart> startOf(const QJsonObject& object)
{
    ScenarioStart start;
    start.demo = object.value("workspace"_L1) == "demo"_L1;
    const QString at = object.value("at"_L1).toString();
    if (start.demo && object.contains("at"_L1))
        return fail(ErrorCode::UnknownField,
                    {{u"field"_s, u"/start/at"_s}, {u"allowed"_s, u"{\"workspace\": \"new\"}"_s}});
    if (!start.demo) {
        const auto instant = Instant::fromText(at);
        if (!object.contains("at"_L1))
            return tl::unexpected<Error>(missingField(u"/start/at"_s));
        if (!instant)
            return tl::unexpected<Error>(invalidField(u"/start/at"_s, at, u"\"YYYY-MM-DD[THH:MM[:SS]Z]\""_s));
        start.at = *instant;
    }
    const QJsonObject account = object.value("account"_L1).toObject();
    start.accountNumber = account.value("number"_L1).toString(start.accountNumber);
    start.accountName = account.value("name"_L1).toString();
    start.quotas = object.value("quotas"_L1) != "off"_L1;
    for (const QJsonValue& each : object.value("commands"_L1).toArray())
        start.commands.append(each.toObject());
    return start;
}

Result<Scenario> scenarioOf(const QJsonObject& object)
{
    const Result<ScenarioStart> start = startOf(object.value("start"_L1).toObject());
    if (!start)
        return tl::unexpected<Error>(start.error());
    Scenario scenario;
    scenario.id = object.value("id"_L1).toString();
    scenario.title = object.value("title"_L1).toString();
    scenario.summary = textsOf(object.value("summary"_L1));
    scenario.audience = object.value("audience"_L1).toString();
    scenario.minutes = object.value("minutes"_L1).toInt();
    scenario.objectives = textsOf(object.value("objectives"_L1));
    scenario.rules = textsOf(object.value("rules"_L1));
    for (const QString& edition : textsOf(object.value("editions"_L1)))
        scenario.editions.append(*editionFromText(edition));
    scenario.start = *start;
    for (const QJsonValue& each : object.value("steps"_L1).toArray())
        scenario.steps.append(stepOf(each.toObject()));
    return scenario;
}

// Writing leaves out what has nothing to say.

void put(QJsonObject& object, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject& object, const QString& name, const QStringList& texts)
{
    if (!texts.isEmpty())
        object.insert(name, QJsonArray::fromStringList(texts));
}

QJsonObject toJson(const ScenarioQuestion& question)
{
    QJsonArray answers;
    for (const ScenarioQuestion::Answer& answer : question.answers) {
        QJsonObject object{{u"text"_s, answer.text}};
        if (answer.isRight)
            object.insert(u"right"_s, true);
        put(object, u"because"_s, answer.because);
        answers.append(object);
    }
    QJsonObject object{{u"text"_s, QJsonArray::fromStringList(question.text)}, {u"answers"_s, answers}};
    put(object, u"hints"_s, question.hints);
    return object;
}

QJsonObject toJson(const ScenarioView& view)
{
    QJsonObject object{{u"page"_s, view.page}};
    put(object, u"query"_s, view.query);
    put(object, u"record"_s, view.record);
    if (view.why)
        object.insert(u"why"_s, true);
    return object;
}

QJsonObject toJson(const ScenarioStep& step)
{
    QJsonObject object;
    put(object, u"title"_s, step.title);
    put(object, u"narration"_s, step.narration);
    put(object, u"as"_s, step.identity);
    if (!step.command.isEmpty())
        object.insert(u"run"_s, step.command);
    QJsonArray expectations;
    for (const ScenarioExpectation& each : step.expectations) {
        QJsonObject expectation = each.given;
        put(expectation, u"rules"_s, each.rules);
        expectations.append(expectation);
    }
    if (!expectations.isEmpty())
        object.insert(u"expect"_s, expectations);
    if (step.question)
        object.insert(u"question"_s, toJson(*step.question));
    put(object, u"notes"_s, step.notes);
    if (step.view)
        object.insert(u"show"_s, toJson(*step.view));
    put(object, u"rules"_s, step.rules);
    return object;
}

QJsonObject toJson(const ScenarioStart& start)
{
    QJsonObject object;
    if (start.demo) {
        object.insert(u"workspace"_s, u"demo"_s);
    } else {
        QJsonObject account{{u"number"_s, start.accountNumber}};
        put(account, u"name"_s, start.accountName);
        object = {
            {u"at"_s, start.at.toText()}, {u"account"_s, account}, {u"quotas"_s, start.quotas ? u"aws"_s : u"off"_s}};
    }
    QJsonArray commands;
    for (const QJsonObject& command : start.commands)
        commands.append(command);
    if (!commands.isEmpty())
        object.insert(u"commands"_s, commands);
    return object;
}

/// Objects begin with the members that a reader looks for first; a scenario is read and edited by people.
const QStringList& memberOrder()
{
    static const QStringList order{
        u"format"_s,     u"id"_s,        u"title"_s,    u"summary"_s,   u"audience"_s, u"minutes"_s,
        u"objectives"_s, u"narration"_s, u"question"_s, u"as"_s,        u"run"_s,      u"expect"_s,
        u"command"_s,    u"record"_s,    u"list"_s,     u"refused"_s,   u"reply"_s,    u"event"_s,
        u"trace"_s,      u"number"_s,    u"exists"_s,   u"query"_s,     u"has"_s,      u"rules"_s,
        u"editions"_s,   u"show"_s,      u"notes"_s,    u"workspace"_s, u"at"_s,       u"account"_s,
        u"text"_s,       u"right"_s,     u"page"_s,     u"start"_s,     u"commands"_s, u"steps"_s};
    return order;
}

QByteArray scalarText(const QJsonValue& value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

void writeText(QByteArray& out, const QJsonValue& value, int depth)
{
    const QByteArray indent = '\n' + QByteArray(2 * depth, ' ');
    const bool isEmpty = value.toObject().isEmpty() && value.toArray().isEmpty();
    if (isEmpty || (!value.isArray() && !value.isObject())) {
        out += value.isObject() ? "{}" : value.isArray() ? "[]" : scalarText(value);
        return;
    }
    QStringList names = value.toObject().keys();
    const auto rank = [](const QString& name) {
        const qsizetype at = memberOrder().indexOf(name);
        return at < 0 ? memberOrder().size() : at;
    };
    std::ranges::stable_sort(names, {}, rank);
    const qsizetype count = value.isArray() ? value.toArray().size() : names.size();
    out += value.isArray() ? '[' : '{';
    for (qsizetype i = 0; i < count; ++i) {
        out += (i > 0 ? "," : "") + indent + "  ";
        if (value.isObject())
            out += scalarText(names.at(i)) + ": ";
        writeText(out, value.isArray() ? value.toArray().at(i) : value.toObject().value(names.at(i)), depth + 1);
    }
    out += indent + (value.isArray() ? ']' : '}');
}

Error inFile(Error error, const QString& fileName)
{
    error.details.insert(u"file"_s, fileName);
    return error;
}

} // namespace

QByteArray publishedScenarioSchema()
{
    return bytesOfFile(folder + u"scenario.schema.json"_s).value_or(QByteArray());
}

Result<Scenario> readScenario(const QByteArray& bytes, const QString& fileName)
{
    const Result<QJsonValue> document = parseJson(bytes, fileName);
    if (!document)
        return tl::unexpected<Error>(document.error());
    if (const Result<void> fits = schema().check(*document); !fits)
        return tl::unexpected<Error>(inFile(fits.error(), fileName));
    Result<Scenario> scenario = scenarioOf(document->toObject());
    return scenario ? scenario : tl::unexpected<Error>(inFile(scenario.error(), fileName));
}

Result<Scenario> readScenarioFile(const QString& path)
{
    const Result<QByteArray> bytes = bytesOfFile(path);
    return bytes ? readScenario(*bytes, path) : tl::unexpected<Error>(bytes.error());
}

QByteArray writeScenario(const Scenario& scenario)
{
    QJsonArray editions;
    for (const Edition edition : scenario.editions)
        editions.append(editionText(edition));
    QJsonArray steps;
    for (const ScenarioStep& step : scenario.steps)
        steps.append(toJson(step));
    QJsonObject object{{u"format"_s, scenarioFormat},        {u"id"_s, scenario.id},
                       {u"title"_s, scenario.title},         {u"editions"_s, editions},
                       {u"start"_s, toJson(scenario.start)}, {u"steps"_s, steps}};
    put(object, u"summary"_s, scenario.summary);
    put(object, u"audience"_s, scenario.audience);
    if (scenario.minutes > 0)
        object.insert(u"minutes"_s, scenario.minutes);
    put(object, u"objectives"_s, scenario.objectives);
    put(object, u"rules"_s, scenario.rules);
    QByteArray text;
    writeText(text, object, 0);
    return text + '\n';
}

QStringList shippedScenarioIds()
{
    QStringList ids;
    const QByteArray order = bytesOfFile(folder + u"order.txt"_s).value_or(QByteArray());
    for (const QByteArray& line : order.split('\n')) {
        if (const QByteArray id = line.trimmed(); !id.isEmpty() && !id.startsWith('#'))
            ids.append(QString::fromUtf8(id));
    }
    return ids;
}

Result<QString> shippedScenarioFile(const QString& id)
{
    const QStringList ids = shippedScenarioIds();
    if (!ids.contains(id))
        return fail(ErrorCode::NotFound,
                    {{u"kind"_s, u"scenario"_s}, {u"value"_s, id}, {u"allowed"_s, ids.join(u", "_s)}});
    return folder + id + u".json"_s;
}

} // namespace podesk
