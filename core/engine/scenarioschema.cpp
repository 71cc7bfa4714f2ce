// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/scenarioschema.h"

#include "core/engine/commands.h"
#include "core/engine/formschema.h"
#include "core/engine/recordchanges.h"
#include "core/engine/recordviews.h"
#include "core/exchange/jsonmembers.h"
#include "core/exchange/scenariojson.h"
#include "core/rules/rulebook.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// An expectation that is no record: what it begins with names it.
struct ExpectationForm
{
    QString name;
    QString form;
};

const QList<ExpectationForm>& expectationForms()
{
    QStringList lists;
    for (std::size_t kind = 0; kind < listKindCount; ++kind)
        lists.append(listKindText(ListKind(kind)));
    static const QList<ExpectationForm> all{
        {u"list"_s, u"{list:"_s + lists.join(u'|') + u",query?,count?:integer,numbers?:[text],rules?:[text]}"_s},
        {u"refused"_s, u"{refused:text|null,code?,number?,rules?:[text]}"_s},
        {u"reply"_s, u"{reply:text|null,code?,rules?:[text]}"_s},
        {u"event"_s, u"{event:"_s + recordEventKinds().join(u'|') +
                         u",number?,how?:added|changed|removed,times?:integer,rules?:[text]}"_s},
        {u"mail"_s,
         u"{mail,kind?:balance|expiration,outcome?:sent|no-contacts|suspended,to?:[text],times?:integer,rules?:[text]}"_s},
        {u"trace"_s,
         u"{trace:command|invoice|checkout|mail,number?,revision?:integer,rule,verdict:passed|failed|skipped,"
         "subject?,rules?:[text]}"_s},
    };
    return all;
}

QJsonObject reference(const QString& name)
{
    return {{u"$ref"_s, u"#/definitions/"_s + name}};
}

QJsonObject commandSchema(const CommandDefinition& command)
{
    QJsonObject properties{{u"command"_s, QJsonObject{{u"enum"_s, QJsonArray{QString(command.name)}}}}};
    QJsonArray required{u"command"_s};
    for (const CommandField& field : command.fields) {
        properties.insert(field.name, forms::schemaOfForm(QString(field.form)));
        if (field.required)
            required.append(QString(field.name));
    }
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, required},
            {u"additionalProperties"_s, false}};
}

QJsonObject commandSchemas()
{
    QJsonObject schemas;
    QJsonArray choices;
    for (const CommandDefinition& command : commandDefinitions()) {
        const QString name = u"command-"_s + command.name;
        schemas.insert(name, commandSchema(command));
        choices.append(reference(name));
    }
    schemas.insert(u"command"_s, QJsonObject{{u"oneOf"_s, choices}});
    return schemas;
}

/// A whole frame (kind, number, ...) around what is expected of the record, any part of it.
QJsonObject recordSchema(const RecordForm& record)
{
    QString frame = u"{record:"_s + record.kind;
    if (record.kind != "workspace"_L1)
        frame += u",number"_s;
    if (record.kind == "purchase-order"_L1)
        frame += u",payer?"_s;
    if (record.kind == "checkout"_L1)
        frame += u",account?,as?"_s;
    else if (record.kind != "workspace"_L1)
        frame += u",exists?:flag"_s;
    QJsonObject schema = forms::schemaOfForm(frame + u",rules?:[text]}"_s);
    QJsonObject properties = schema.value("properties"_L1).toObject();
    properties.insert(u"has"_s, forms::schemaOfForm(QString(record.form), forms::Wholeness::Partial));
    schema.insert(u"properties"_s, properties);
    return schema;
}

QJsonObject expectationSchemas()
{
    QJsonObject schemas;
    QJsonArray choices;
    for (const RecordForm& record : recordForms()) {
        const QString name = u"expect-record-"_s + record.kind;
        schemas.insert(name, recordSchema(record));
        choices.append(reference(name));
    }
    for (const ExpectationForm& each : expectationForms()) {
        const QString name = u"expect-"_s + each.name;
        QJsonObject schema = forms::schemaOfForm(each.form);
        if (each.name == "trace"_L1) {
            QJsonObject properties = schema.value("properties"_L1).toObject();
            properties.insert(u"inputs"_s,
                              QJsonObject{{u"type"_s, u"object"_s},
                                          {u"additionalProperties"_s, QJsonObject{{u"type"_s, u"string"_s}}}});
            schema.insert(u"properties"_s, properties);
        }
        schemas.insert(name, schema);
        choices.append(reference(name));
    }
    QStringList names{u"record"_s};
    for (const ExpectationForm& each : expectationForms())
        names.append(each.name);
    schemas.insert(u"expectation"_s,
                   QJsonObject{{u"anyOf"_s, choices}, {u"title"_s, u"{"_s + names.join(u" | "_s) + u": ...}"_s}});
    return schemas;
}

void merge(QJsonObject& into, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        into.insert(it.key(), it.value());
}

/// Named as a form; a hundred ids behind each misspelt one would hide what is wrong.
const QString ruleForm = u"rule-id"_s;

/// Collects faults with their file.
class FaultList
{
public:
    explicit FaultList(QString fileName) : m_fileName(std::move(fileName)) {}

    void add(Error error, const QString& pointer)
    {
        error.details.insert(u"field"_s, QString(pointer + error.details.value(u"field"_s).toString()));
        error.details.insert(u"file"_s, m_fileName);
        m_faults.append(error);
    }
    void command(const QJsonObject& command, const QString& pointer)
    {
        if (const Result<Command> read = commandFromJson(command); !read)
            add(read.error(), pointer);
    }
    void rules(const QStringList& ids, const QString& pointer)
    {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (!findRule(ids.at(i)))
                add(invalidField({}, ids.at(i), ruleForm), jsonPointer(pointer, i));
        }
    }
    void expectation(const ScenarioExpectation& expectation, bool hasCommand, const QString& pointer)
    {
        rules(expectation.rules, pointer + u"/rules"_s);
        const QJsonObject& given = expectation.given;
        for (const QString& member : {u"refused"_s, u"reply"_s, u"rule"_s}) {
            if (const QString id = given.value(member).toString(); !id.isEmpty() && !findRule(id))
                add(invalidField({}, id, ruleForm), jsonPointer(pointer, member));
        }
        if (const auto kind = listKindFromText(given.value("list"_L1).toString())) {
            const auto query = ListQuery::fromText(*kind, given.value("query"_L1).toString());
            if (!query)
                add(invalidField({}, given.value("query"_L1), query.error().details.value(u"allowed"_s).toString()),
                    pointer + u"/query"_s);
        }
        // What a command did cannot be expected where none is.
        if (!hasCommand &&
            (given.contains("refused"_L1) || given.contains("reply"_L1) || given.value("trace"_L1) == "command"_L1))
            add(missingField(u"/run"_s), pointer.section(u'/', 0, 2));
    }
    QList<Error> take() { return std::move(m_faults); }

private:
    QString m_fileName;
    QList<Error> m_faults;
};

} // namespace

QJsonObject scenarioSchema()
{
    QJsonObject schema = QJsonDocument::fromJson(publishedScenarioSchema()).object();
    QJsonObject definitions;
    const QJsonObject published = schema.value("definitions"_L1).toObject();
    // What is written by hand describes the frame; the rest is named by what makes it.
    for (auto it = published.begin(); it != published.end(); ++it) {
        const QString name = it.key();
        const bool isMade =
            name == "command"_L1 || name == "expectation"_L1 ||
            QStringList{u"command"_s, u"form"_s, u"expected"_s, u"expect"_s}.contains(name.section(u'-', 0, 0));
        if (!isMade)
            definitions.insert(name, it.value());
    }
    merge(definitions, commandSchemas());
    merge(definitions, forms::namedFormSchemas(forms::Wholeness::Whole));
    merge(definitions, forms::namedFormSchemas(forms::Wholeness::Partial));
    merge(definitions, expectationSchemas());
    schema.insert(u"definitions"_s, definitions);
    return schema;
}

QList<Error> scenarioFaults(const Scenario& scenario, const QString& fileName)
{
    FaultList faults(fileName);
    faults.rules(scenario.rules, u"/rules"_s);
    for (qsizetype i = 0; i < scenario.start.commands.size(); ++i)
        faults.command(scenario.start.commands.at(i), jsonPointer(u"/start/commands"_s, i));
    for (qsizetype i = 0; i < scenario.steps.size(); ++i) {
        const ScenarioStep& step = scenario.steps.at(i);
        const QString pointer = jsonPointer(u"/steps"_s, i);
        if (!step.command.isEmpty())
            faults.command(step.command, pointer + u"/run"_s);
        faults.rules(step.rules, pointer + u"/rules"_s);
        for (qsizetype j = 0; j < step.expectations.size(); ++j)
            faults.expectation(step.expectations.at(j), !step.command.isEmpty(),
                               jsonPointer(pointer + u"/expect"_s, j));
    }
    return faults.take();
}

} // namespace podesk
