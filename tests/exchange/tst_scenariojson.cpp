// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scenariojson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace podesk;

namespace {

const QByteArray whole = R"({
    "format": 1, "id": "a-case", "title": "A case", "summary": ["One", "", "Two"], "audience": "all", "minutes": 5,
    "objectives": ["see"], "rules": ["R41"], "editions": ["2026", "2024"],
    "start": {"at": "2025-05-10T09:00", "account": {"number": "210000000001", "name": "Alder"}, "quotas": "off",
              "commands": [{"command": "enable-integration"}]},
    "steps": [
        {"title": "Told", "narration": ["Look."]},
        {"title": "Done", "as": "Buyer", "run": {"command": "subscribe", "offer": "northlight-1y", "poNumber": "00123"},
         "expect": [{"record": "invoice", "number": "INV-1001", "has": {"poNumber": "00123"}, "rules": ["R1"]},
                    {"refused": null, "code": "not-found"}],
         "question": {"text": ["What?"], "answers": [{"text": "This", "right": true, "because": "so"}, {"text": "That"}],
                      "hints": ["Think"]},
         "notes": ["Wait"], "show": {"page": "invoices", "query": "printed:no", "record": "INV-1001", "why": true},
         "rules": ["R41"]}
    ]})";

QByteArray changed(const QStringList& pointer, const QJsonValue& value)
{
    const auto put = [](auto&& self, const QJsonValue& in, const QStringList& path,
                        const QJsonValue& to) -> QJsonValue {
        if (path.isEmpty())
            return to;
        if (in.isArray()) {
            QJsonArray array = in.toArray();
            array[path.first().toInt()] = self(self, array.at(path.first().toInt()), path.mid(1), to);
            return array;
        }
        QJsonObject object = in.toObject();
        const QJsonValue inner = self(self, object.value(path.first()), path.mid(1), to);
        if (inner.isUndefined())
            object.remove(path.first());
        else
            object[path.first()] = inner;
        return object;
    };
    return QJsonDocument(put(put, QJsonDocument::fromJson(whole).object(), pointer, value).toObject()).toJson();
}

} // namespace

/// Scenario files: read as they are meant, written so that they read the same, refused with the place of what is wrong.
class TestScenarioJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void writesWhatItReads();
    void refuses_data();
    void refuses();
    void namesTheFile();
    void shippedOnesAreListed();
};

void TestScenarioJson::reads()
{
    const auto read = readScenario(whole, u"a.json"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().details.value(u"field"_s).toString()));
    QCOMPARE(read->id, u"a-case"_s);
    QCOMPARE(read->editions, (QList<Edition>{Edition::E2026, Edition::E2024}));
    QCOMPARE(read->start.at, *Instant::fromText(u"2025-05-10T09:00"));
    QVERIFY(!read->start.quotas);
    QCOMPARE(read->start.accountName, u"Alder"_s);
    QCOMPARE(read->start.commands.size(), 1);
    QCOMPARE(read->steps.size(), 2);
    QVERIFY(read->steps.first().command.isEmpty());
    const ScenarioStep& step = read->steps.at(1);
    QCOMPARE(step.identity, u"Buyer"_s);
    QCOMPARE(step.command.value("poNumber"_L1).toString(), u"00123"_s);
    QCOMPARE(step.expectations.first().rules, QStringList{u"R1"_s});
    QVERIFY(!step.expectations.first().given.contains("rules"_L1));
    QVERIFY(step.question->answers.first().isRight);
    QVERIFY(!step.question->answers.at(1).isRight);
    QCOMPARE(step.view->record, u"INV-1001"_s);
    QVERIFY(step.view->why);
}

void TestScenarioJson::writesWhatItReads()
{
    const auto read = readScenario(whole, u"a.json"_s);
    QVERIFY(read);
    const auto again = readScenario(writeScenario(*read), u"b.json"_s);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().details.value(u"field"_s).toString()));
    QCOMPARE(*again, *read);
}

void TestScenarioJson::refuses_data()
{
    QTest::addColumn<QStringList>("at");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("allowed");
    const QJsonValue gone(QJsonValue::Undefined);
    const auto row = [](const char* name, const QStringList& at, const QJsonValue& value, const QString& field,
                        const QString& allowed) { QTest::newRow(name) << at << value << field << allowed; };
    row("another format", {u"format"_s}, 2, u"/format"_s, u"1"_s);
    row("no title", {u"title"_s}, gone, u"/title"_s, {});
    row("id with capitals", {u"id"_s}, u"A"_s, u"/id"_s, u"\"lower-case-words\""_s);
    row("no edition", {u"editions"_s}, QJsonArray(), u"/editions"_s, u"1.."_s);
    row("unknown edition", {u"editions"_s, u"0"_s}, u"2025"_s, u"/editions/0"_s, u"2024 | 2026"_s);
    row("no time", {u"start"_s, u"at"_s}, gone, u"/start/at"_s, {});
    row("no such day", {u"start"_s, u"at"_s}, u"2025-02-30"_s, u"/start/at"_s, u"\"YYYY-MM-DD[THH:MM[:SS]Z]\""_s);
    row("a time for the demo", {u"start"_s, u"workspace"_s}, u"demo"_s, u"/start/at"_s, u"{\"workspace\": \"new\"}"_s);
    row("account of eleven digits", {u"start"_s, u"account"_s, u"number"_s}, u"21000000000"_s,
        u"/start/account/number"_s, u"twelve digits"_s);
    row("misspelt member", {u"steps"_s, u"0"_s, u"naration"_s}, u"x"_s, u"/steps/0/naration"_s,
        u"as, expect, narration, notes, question, rules, run, show, title"_s);
    row("narration as one text", {u"steps"_s, u"0"_s, u"narration"_s}, u"Look."_s, u"/steps/0/narration"_s, u"[...]"_s);
    row("field of a command", {u"steps"_s, u"1"_s, u"run"_s, u"ofer"_s}, u"x"_s, u"/steps/1/run/ofer"_s, {});
    row("an amount as a number", {u"steps"_s, u"1"_s, u"expect"_s, u"0"_s, u"has"_s, u"total"_s},
        QJsonObject{{u"amount"_s, 12.5}}, u"/steps/1/expect/0/has/total/amount"_s, {});
    row("field of a record", {u"steps"_s, u"1"_s, u"expect"_s, u"0"_s, u"has"_s, u"ponumber"_s}, u"x"_s,
        u"/steps/1/expect/0/has/ponumber"_s, {});
    row("kind of record", {u"steps"_s, u"1"_s, u"expect"_s, u"0"_s, u"record"_s}, u"bill"_s,
        u"/steps/1/expect/0/record"_s, {});
    row("page", {u"steps"_s, u"1"_s, u"show"_s, u"page"_s}, u"home"_s, u"/steps/1/show/page"_s, {});
}

void TestScenarioJson::refuses()
{
    QFETCH(QStringList, at);
    QFETCH(QJsonValue, value);
    QFETCH(QString, field);
    QFETCH(QString, allowed);
    const auto read = readScenario(changed(at, value), u"a.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().details.value(u"field"_s).toString(), field);
    QCOMPARE(read.error().details.value(u"file"_s).toString(), u"a.json"_s);
    if (!allowed.isEmpty())
        QCOMPARE(read.error().details.value(u"allowed"_s).toString(), allowed);
    else
        QVERIFY(read.error().code == ErrorCode::MissingField ||
                !read.error().details.value(u"allowed"_s).toString().isEmpty());
}

void TestScenarioJson::namesTheFile()
{
    const auto broken = readScenario("{", u"b.json"_s);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::MalformedJson);
    QCOMPARE(broken.error().details.value(u"file"_s).toString(), u"b.json"_s);
    const auto missing = readScenarioFile(u"/nowhere/c.json"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::UnreadableFile);
    const auto unknown = shippedScenarioFile(u"no-such-case"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void TestScenarioJson::shippedOnesAreListed()
{
    QStringList files = QDir(u":/podesk/scenarios"_s).entryList({u"*.json"_s});
    files.removeIf([](const QString& name) { return name.endsWith(u".schema.json"_s); });
    QStringList listed;
    for (const QString& id : shippedScenarioIds()) {
        const auto file = shippedScenarioFile(id);
        QVERIFY(file);
        const auto read = readScenarioFile(*file);
        QVERIFY2(read.has_value(), qPrintable(id));
        QCOMPARE(read->id, id);
        listed.append(id + u".json"_s);
    }
    listed.sort();
    QCOMPARE(listed, files);
}

QTEST_GUILESS_MAIN(TestScenarioJson)
#include "tst_scenariojson.moc"
