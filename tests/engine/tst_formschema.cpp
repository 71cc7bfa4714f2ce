// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/commands.h"
#include "core/engine/formschema.h"
#include "core/engine/scenarioschema.h"
#include "core/exchange/jsonschema.h"
#include "core/exchange/scenariojson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace podesk;

namespace {

/// What the samples of free texts must be for a reader that looks at them; everything else is "x".
QString sampleText(const QString& member)
{
    static const QHash<QString, QString> known{{u"currency"_s, u"USD"_s}, {u"tax"_s, u"10%"_s}};
    return known.value(member, u"x"_s);
}

/// Makes a value that a schema allows: with every member, or with the needed ones alone, and of several alternatives
/// the asked for.
class Sampling
{
public:
    Sampling(QJsonObject definitions, bool whole, int alternative)
        : m_definitions(std::move(definitions)), m_whole(whole), m_alternative(alternative)
    {
    }

    QJsonValue of(const QJsonObject& schema, const QString& member = {}) const
    {
        if (const QString reference = schema.value("$ref"_L1).toString(); !reference.isEmpty())
            return of(m_definitions.value(reference.section(u'/', -1)).toObject(), member);
        for (const QLatin1StringView keyword : {"anyOf"_L1, "oneOf"_L1}) {
            const QJsonArray choices = schema.value(keyword).toArray();
            if (!choices.isEmpty())
                return of(choices.at(m_alternative % choices.size()).toObject(), member);
        }
        if (const QJsonArray words = schema.value("enum"_L1).toArray(); !words.isEmpty())
            return words.at(m_alternative % words.size());
        return ofType(schema, member);
    }

private:
    QJsonValue ofType(const QJsonObject& schema, const QString& member) const
    {
        const QString type = schema.value("type"_L1).toString();
        if (type == "object"_L1)
            return object(schema);
        if (type == "array"_L1)
            return QJsonArray{of(schema.value("items"_L1).toObject(), member)};
        if (type == "integer"_L1)
            return 1;
        if (type == "boolean"_L1)
            return true;
        if (type == "null"_L1)
            return {};
        const QString title = schema.value("title"_L1).toString();
        if (title == "\"N[.NN]\""_L1)
            return u"12"_s;
        if (title == "\"YYYY-MM\""_L1)
            return u"2024-07"_s;
        return title.startsWith(u"\"YYYY"_s) ? u"2024-07-01"_s : sampleText(member);
    }

    QJsonValue object(const QJsonObject& schema) const
    {
        QStringList needed;
        for (const QJsonValue& name : schema.value("required"_L1).toArray())
            needed.append(name.toString());
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        QJsonObject object;
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            // A payment has a day or a distance, and an offer a price or a schedule that says it.
            const bool isOther = it.key() == "monthsAfter"_L1 || it.key() == "schedule"_L1;
            if (needed.contains(it.key()) || (m_whole && !isOther))
                object.insert(it.key(), of(it.value().toObject(), it.key()));
        }
        return object;
    }

    QJsonObject m_definitions;
    bool m_whole;
    int m_alternative;
};

QJsonObject definitions()
{
    return scenarioSchema().value("definitions"_L1).toObject();
}

} // namespace

/// The forms that `run --list` prints are true: what they allow the engine reads, and the schema of scenario files is
/// made from them.
class TestFormSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void everyCommandIsSayable_data();
    void everyCommandIsSayable();
    void unknownMembersAreRefusedByBoth_data();
    void unknownMembersAreRefusedByBoth();
    void theShippedSchemaIsWhatTheDefinitionsMake();
};

void TestFormSchema::forms_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("fits");
    QTest::addColumn<QByteArray>("doesNot");
    const auto row = [](const char* form, const char* fits, const char* doesNot) {
        QTest::newRow(form) << QString::fromLatin1(form) << QByteArray(fits) << QByteArray(doesNot);
    };
    row("text", R"("a")", "1");
    row("integer", "12", R"("12")");
    row("flag", "false", "0");
    row("amount", R"("-12.50")", "12.5");
    row("YYYY-MM", R"("2024-07")", R"("2024-7")");
    row("YYYY-MM-DD", R"("2024-07-01")", R"("2024-07")");
    row("YYYY-MM-DD[THH:MM[:SS]Z]", R"("2024-07-01T09:30Z")", R"("2024-07-01 09:30")");
    row("text|null", "null", "false");
    row("a|b-c", R"("b-c")", R"("c")");
    row("[text]", R"(["a", "b"])", R"(["a", 1])");
    row("{a,b?:integer}", R"({"a": "x"})", R"({"b": 1})");
    row("{a?:[x|y],b?}", R"({"a": ["x", "y"]})", R"({"c": "x"})");
    row("aws|off|{limit?:integer|off}", R"({"limit": "off"})", R"({"limit": "none"})");
    row("text|{number,version?:integer}", R"({"number": "PO-1", "version": 3})", R"({"version": 3})");
    row("[{a:{b?}}]", R"([{"a": {}}])", R"([{"a": []}])");
}

void TestFormSchema::forms()
{
    QFETCH(QString, form);
    QFETCH(QByteArray, fits);
    QFETCH(QByteArray, doesNot);
    const JsonSchema schema(forms::schemaOfForm(form));
    const auto value = [](const QByteArray& text) { return QJsonDocument::fromJson('[' + text + ']').array().first(); };
    QVERIFY(schema.check(value(fits)).has_value());
    QVERIFY(!schema.check(value(doesNot)).has_value());
}

void TestFormSchema::everyCommandIsSayable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<int>("alternative");
    for (const CommandDefinition& command : commandDefinitions()) {
        const QString name(command.name);
        QTest::addRow("%s, needed members", qPrintable(name)) << name << false << 0;
        for (int i = 0; i < 4; ++i)
            QTest::addRow("%s, all members %d", qPrintable(name), i) << name << true << i;
    }
}

void TestFormSchema::everyCommandIsSayable()
{
    QFETCH(QString, name);
    QFETCH(bool, whole);
    QFETCH(int, alternative);
    QJsonObject schema = definitions().value(u"command-"_s + name).toObject();
    const QJsonObject said = Sampling(definitions(), whole, alternative).of(schema).toObject();
    QCOMPARE(said.value("command"_L1).toString(), name);
    const auto command = commandFromJson(said);
    const QByteArray text = QJsonDocument(said).toJson(QJsonDocument::Compact);
    if (!command) {
        const QByteArray place = command.error().details.value(u"field"_s).toByteArray();
        const QByteArray allowed = command.error().details.value(u"allowed"_s).toByteArray();
        QFAIL(QByteArray(text + "  " + place + ' ' + allowed).constData());
    }
    // What the engine writes of it the schema takes as well.
    schema.insert(u"definitions"_s, definitions());
    const auto written = JsonSchema(schema).check(commandToJson(*command));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().details.value(u"field"_s).toString()));
}

void TestFormSchema::unknownMembersAreRefusedByBoth_data()
{
    QTest::addColumn<QString>("name");
    for (const CommandDefinition& command : commandDefinitions())
        QTest::newRow(qPrintable(QString(command.name))) << QString(command.name);
}

void TestFormSchema::unknownMembersAreRefusedByBoth()
{
    QFETCH(QString, name);
    QJsonObject schema = definitions().value(u"command-"_s + name).toObject();
    QJsonObject said = Sampling(definitions(), true, 0).of(schema).toObject();
    said.insert(u"surplus"_s, u"x"_s);
    const auto command = commandFromJson(said);
    QVERIFY(!command);
    QCOMPARE(command.error().code, ErrorCode::UnknownField);
    schema.insert(u"definitions"_s, definitions());
    const auto checked = JsonSchema(schema).check(said);
    QVERIFY(!checked);
    QCOMPARE(checked.error().details.value(u"field"_s).toString(), u"/surplus"_s);
}

void TestFormSchema::theShippedSchemaIsWhatTheDefinitionsMake()
{
    const QJsonObject shipped = QJsonDocument::fromJson(publishedScenarioSchema()).object();
    const QJsonObject made = scenarioSchema();
    const QJsonObject shippedOnes = shipped.value("definitions"_L1).toObject();
    const QJsonObject madeOnes = made.value("definitions"_L1).toObject();
    QCOMPARE(shippedOnes.keys(), madeOnes.keys());
    for (const QString& name : madeOnes.keys())
        QVERIFY2(shippedOnes.value(name) == madeOnes.value(name), qPrintable(name + u": podesk-cli scenario schema"_s));
    QCOMPARE(shipped, made);
}

QTEST_GUILESS_MAIN(TestFormSchema)
#include "tst_formschema.moc"
