// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace podesk;

// Above the texts below: moc reads no further than the first raw string that it does not understand.

/// What a schema says of documents that fit and of those that do not: where, and what would be allowed.
class TestJsonSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void faults_data();
    void faults();
};

namespace {

QJsonValue json(const QByteArray& text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().first();
}

/// Two shapes told apart by a member, a choice of types, a list, a pattern.
const JsonSchema& sample()
{
    static const JsonSchema schema(json(R"({
        "type": "object",
        "properties": {
            "do": {"oneOf": [{"$ref": "#/definitions/open"}, {"$ref": "#/definitions/close"}]},
            "when": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$", "title": "\"YYYY-MM\""},
            "who": {"anyOf": [{"type": "string"}, {"type": "object", "properties": {"name": {"type": "string"}},
                              "required": ["name"], "additionalProperties": false}], "title": "text|{name}"},
            "lines": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/line"}}
        },
        "required": ["do"],
        "additionalProperties": false,
        "definitions": {
            "open": {"type": "object", "properties": {"command": {"enum": ["open"]}, "wide": {"type": "boolean"}},
                     "required": ["command"], "additionalProperties": false},
            "close": {"type": "object", "properties": {"command": {"enum": ["close"]}, "lines": {"type": "array",
                      "items": {"$ref": "#/definitions/line"}}}, "required": ["command", "lines"], "additionalProperties": false},
            "line": {"type": "object", "properties": {"a/b": {"type": "integer"}, "kind": {"enum": ["x", "y"]}},
                     "additionalProperties": false}
        }})")
                                       .toObject());
    return schema;
}

} // namespace

void TestJsonSchema::fits_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("least") << QByteArray(R"({"do": {"command": "open"}})");
    QTest::newRow("all") << QByteArray(
        R"({"do": {"command": "close", "lines": [{"a/b": 1, "kind": "x"}]}, "when": "2024-07",
        "who": {"name": "me"}, "lines": [{}]})");
    QTest::newRow("other type") << QByteArray(R"({"do": {"command": "open", "wide": true}, "who": "me"})");
}

void TestJsonSchema::fits()
{
    QFETCH(QByteArray, document);
    const auto checked = sample().check(json(document));
    QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().details.value(u"field"_s).toString()));
}

void TestJsonSchema::faults_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char* name, const char* document, ErrorCode code, const QString& field,
                        const QString& allowed) {
        QTest::newRow(name) << QByteArray(document) << code << field << allowed;
    };
    row("missing", "{}", ErrorCode::MissingField, u"/do"_s, {});
    row("unknown", R"({"do": {"command": "open"}, "dew": 1})", ErrorCode::UnknownField, u"/dew"_s,
        u"do, lines, when, who"_s);
    row("type", R"({"do": {"command": "open"}, "lines": {}})", ErrorCode::InvalidField, u"/lines"_s, u"[...]"_s);
    row("pattern", R"({"do": {"command": "open"}, "when": "July"})", ErrorCode::InvalidField, u"/when"_s,
        u"\"YYYY-MM\""_s);
    row("too few", R"({"do": {"command": "open"}, "lines": []})", ErrorCode::InvalidField, u"/lines"_s, u"1.."_s);
    row("word", R"({"do": {"command": "open"}, "lines": [{"kind": "z"}]})", ErrorCode::InvalidField, u"/lines/0/kind"_s,
        u"x | y"_s);
    row("escaped pointer", R"({"do": {"command": "open"}, "lines": [{"a/b": "1"}]})", ErrorCode::InvalidField,
        u"/lines/0/a~1b"_s, u"1, 2, 3 ..."_s);
    row("fraction", R"({"do": {"command": "open"}, "lines": [{"a/b": 1.5}]})", ErrorCode::InvalidField,
        u"/lines/0/a~1b"_s, u"1, 2, 3 ..."_s);
    row("no alternative", R"({"do": {"command": "shut"}})", ErrorCode::InvalidField, u"/do/command"_s,
        u"open | close"_s);
    row("alternative not told", R"({"do": {"wide": true}})", ErrorCode::MissingField, u"/do/command"_s, {});
    row("inside the alternative meant", R"({"do": {"command": "open", "wide": 3}})", ErrorCode::InvalidField,
        u"/do/wide"_s, u"true | false"_s);
    row("unknown inside it", R"({"do": {"command": "open", "width": 3}})", ErrorCode::UnknownField, u"/do/width"_s,
        u"command, wide"_s);
    row("deep inside it", R"({"do": {"command": "close", "lines": [{}, {"kind": "z"}]}})", ErrorCode::InvalidField,
        u"/do/lines/1/kind"_s, u"x | y"_s);
    row("by its type", R"({"do": {"command": "open"}, "who": {"nam": "me"}})", ErrorCode::InvalidField, u"/who"_s,
        u"text|{name}"_s);
    row("no type of the choice", R"({"do": {"command": "open"}, "who": 7})", ErrorCode::InvalidField, u"/who"_s,
        u"text|{name}"_s);
    row("not even an object", "[]", ErrorCode::InvalidField, u""_s, u"{...}"_s);
}

void TestJsonSchema::faults()
{
    QFETCH(QByteArray, document);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    QFETCH(QString, allowed);
    const auto checked = sample().check(json(document));
    QVERIFY(!checked);
    QCOMPARE(checked.error().details.value(u"field"_s).toString(), field);
    QCOMPARE(errorCodeName(checked.error().code), errorCodeName(code));
    QCOMPARE(checked.error().details.value(u"allowed"_s).toString(), allowed);
}

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
