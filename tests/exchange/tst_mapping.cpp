// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ordersource.h"
#include "tests/exchange/writtenfile.h"
#include "tests/support/shareddata.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A mapping that uses every member once.
const char* const wholeMapping = R"({
  "version": 1,
  "description": "everything",
  "inputs": [
    {"name": "heads", "kind": "table", "delimiter": ";", "quotes": true, "headerRow": true, "encoding": "utf-8",
     "ragged": "accept", "formulaGuard": true, "nulls": ["NULL", "-"],
     "columns": {"id": "PO Number", "from": "From", "to": 3, "seller": "Supplier", "state": "State", "mail": "Mail", "units": "Units"}},
    {"name": "rows", "headerRow": false, "columns": {"po": 1, "line": 2, "price": 3, "pieces": 4}},
    {"name": "sellers", "quotes": false}
  ],
  "orders": {
    "input": "heads", "key": "id",
    "fields": {
      "number": {"column": "id", "trim": true},
      "billFrom": {"column": "seller", "lookup": {"input": "sellers", "key": "No", "value": "Name"}},
      "effective": {"column": "from", "months": ["dd/MM/yyyy", "yyyy-MM"]},
      "expiration": {"column": "to", "default": "2024-12"},
      "currency": {"constant": "EUR"},
      "suspended": {"column": "state", "values": {"S": "yes", "ß": "no"}, "otherwise": "no"},
      "taxRegistrationNumbers": [{"column": "mail"}],
      "invoiceUnits": {"jsonColumn": "units"},
      "contacts": [{"name": {"constant": "Billing"}, "email": {"column": "mail"}}],
      "tags": [{"key": {"constant": "state"}, "value": {"column": "state"}}]
    }
  },
  "lines": {
    "input": "rows", "key": "po",
    "fields": {
      "number": {"column": "line"},
      "start": {"order": "effective"},
      "currency": {"order": "currency"},
      "amount": {"column": "price", "decimal": {"point": ",", "groups": "."}},
      "quantity": {"column": "pieces"}
    }
  }
})";

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeMappingIsRead()
    {
        const Result<ImportMapping> mapping = ImportMapping::fromJson(wholeMapping, u"m.json"_s);
        QVERIFY2(mapping, mapping ? "" : qUtf8Printable(errorText(mapping.error())));
        QCOMPARE(mapping->inputNames(), (QStringList{u"heads"_s, u"rows"_s, u"sellers"_s}));
    }

    void markAtTheBeginningIsSkipped()
    {
        QVERIFY(ImportMapping::fromJson(QByteArray("\xef\xbb\xbf") + wholeMapping, u"m.json"_s));
    }

    void exampleOfTheReadmeIsRead()
    {
        QFile file(sourcePath(u"core/exchange/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const qsizetype begin = text.indexOf("```json\n") + 8;
        const QByteArray example = text.mid(begin, text.indexOf("```", begin) - begin);
        const Result<ImportMapping> mapping = ImportMapping::fromJson(example, u"README.md"_s);
        QVERIFY2(mapping, mapping ? "" : qUtf8Printable(errorText(mapping.error())));
        QCOMPARE(mapping->inputNames(), (QStringList{u"headers"_s, u"positions"_s, u"suppliers"_s}));
    }

    void shippedMappingsAreRead()
    {
        QCOMPARE(ImportMapping::shippedNames(), (QStringList{u"podesk-json"_s, u"podesk-csv"_s}));
        for (const QString& name : ImportMapping::shippedNames()) {
            const Result<ImportMapping> mapping = ImportMapping::shipped(name);
            QVERIFY2(mapping, mapping ? "" : qUtf8Printable(errorText(mapping.error())));
            QCOMPARE(mapping->inputNames(), QStringList{u"orders"_s});
        }
        const Result<ImportMapping> other = ImportMapping::shipped(u"../x"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::UnreadableFile);
    }

    void wrongMembersAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* from, const char* to, const char* expected) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(expected);
        };
        row("version", R"("version": 1)", R"("version": 2)", "invalid-field /version 2 -> 1");
        row("no version", R"("version": 1,)", "", "missing-field /version");
        row("unknown at the top", R"("description")", R"("title")",
            "unknown-field /title -> version, description, inputs, orders, lines");
        row("unknown in an input", R"("encoding")", R"("charset")",
            "unknown-field /inputs/0/charset -> name, kind, delimiter, quotes, headerRow, encoding, ragged, "
            "formulaGuard, "
            "nulls, columns");
        row("encoding", R"("utf-8")", R"("latin1")", R"(invalid-field /inputs/0/encoding "latin1" -> utf-8)");
        row("delimiter", R"(";")", R"(";;")", R"(invalid-field /inputs/0/delimiter ";;" -> "," | ";" | "\t" | "|")");
        row("kind", R"("table")", R"("xlsx")", R"(invalid-field /inputs/0/kind "xlsx" -> table | json)");
        row("ragged", R"("accept")", R"("drop")", R"(invalid-field /inputs/0/ragged "drop" -> refuse | accept)");
        row("null words", R"(["NULL", "-"])", R"(["NULL", null])", R"(invalid-field /inputs/0/nulls/1 null -> "...")");
        row("position 0", R"("po": 1)", R"("po": 0)", "invalid-field /inputs/1/columns/po 0 -> 1, 2, ...");
        row("name without headers", R"("po": 1)", R"("po": "PO")",
            R"(invalid-field /inputs/1/columns/po "PO" -> 1, 2, ...)");
        row("no columns without headers", R"(, "columns": {"po": 1, "line": 2, "price": 3, "pieces": 4})", "",
            "missing-field /inputs/1/columns");
        row("two of one name", R"("name": "sellers")", R"("name": "rows")",
            R"(invalid-field /inputs/2/name "rows" -> 1 x)");
        row("name with =", R"("name": "sellers")", R"("name": "a=b")",
            R"(invalid-field /inputs/2/name "a=b" -> [^=]+)");
        row("unknown input", R"("input": "heads")", R"("input": "header")",
            R"(invalid-field /orders/input "header" -> heads | rows | sellers)");
        row("no key", R"("input": "heads", "key": "id",)", R"("input": "heads",)", "missing-field /orders/key");
        row("no line key", R"("input": "rows", "key": "po",)", R"("input": "rows",)", "missing-field /lines/key");
        row("unknown column", R"({"column": "line"})", R"({"column": "row"})",
            R"(invalid-field /lines/fields/number/column "row" -> line | pieces | po | price)");
        row("no number", R"("number": {"column": "id", "trim": true},)", "", "missing-field /orders/fields/number");
        row("no amount", R"("amount": {"column": "price", "decimal": {"point": ",", "groups": "."}},)", "",
            "missing-field /lines/fields/amount");
        row("no source", R"({"column": "line"})", "{}", "missing-field /lines/fields/number/column");
        row("two sources", R"({"constant": "EUR"})", R"({"constant": "EUR", "column": "id"})",
            "unknown-field /orders/fields/currency/column -> constant");
        row("source as text", R"({"column": "line"})", R"("line")",
            R"(invalid-field /lines/fields/number "line" -> {...})");
        row("constant", R"({"constant": "EUR"})", R"({"constant": "Euro"})",
            R"(invalid-field /orders/fields/currency/constant "Euro" -> AAA (ISO 4217))");
        row("default", R"("2024-12")", R"("12/2024")",
            R"(invalid-field /orders/fields/expiration/default "12/2024" -> yyyy-MM)");
        row("value", R"("ß": "no")", R"("ß": "nein")",
            R"(invalid-field /orders/fields/suspended/values/ß "nein" -> yes | no)");
        row("otherwise alone", R"("values": {"S": "yes", "ß": "no"}, )", "",
            "unknown-field /orders/fields/suspended/otherwise -> constant, column, default, lookup, values");
        row("pattern", R"("dd/MM/yyyy")", R"("dd/MM/yy")",
            R"(invalid-field /orders/fields/effective/months/0 "dd/MM/yy" -> yyyy MMMM MMM MM M dddd ddd dd d HH H mm m ss s zzz z AP '...')");
        row("months of a text", R"("trim": true)", R"("months": ["yyyy-MM"])",
            "unknown-field /orders/fields/number/months -> constant, column, default, lookup, values, trim");
        row("decimal point", R"("point": ",")", R"("point": ";")",
            R"(invalid-field /lines/fields/amount/decimal/point ";" -> "." | ",")");
        row("point and groups", R"("groups": ".")", R"("groups": ",")",
            R"(invalid-field /lines/fields/amount/decimal/groups "," -> ".")");
        row("other kind of field", R"({"order": "effective"})", R"({"order": "number"})",
            R"(invalid-field /lines/fields/start/order "number" -> effective | expiration)");
        row("order in an order", R"({"constant": "EUR"})", R"({"order": "currency"})",
            "missing-field /orders/fields/currency/column");
        row("lookup input", R"("input": "sellers")", R"("input": "x")",
            R"(invalid-field /orders/fields/billFrom/lookup/input "x" -> heads | rows | sellers)");
        row("lookup without value", R"(, "value": "Name")", "", "missing-field /orders/fields/billFrom/lookup/value");
        row("list", R"([{"column": "mail"}])", R"("mail")",
            R"(invalid-field /orders/fields/taxRegistrationNumbers "mail" -> [...] | {"jsonColumn": "..."})");
        row("contact", R"("email": {"column": "mail"})", R"("phone": {"column": "mail"})",
            "missing-field /orders/fields/contacts/0/email");
        row("tag", R"({"key": {"constant": "state"},)", R"({"name": {"constant": "state"},)",
            "missing-field /orders/fields/tags/0/key");
        row("lines twice", R"("invoiceUnits")", R"("lines")",
            "unknown-field /orders/fields/lines -> number, description, billFrom, billTo, shipTo, effective, "
            "expiration, "
            "paymentTerms, currency, suspended, taxRegistrationNumbers, invoiceUnits, contacts, tags");
    }

    void wrongMembersAreNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, expected);
        QByteArray json(wholeMapping);
        QVERIFY(json.contains(from));
        json.replace(json.indexOf(from), from.size(), to);
        const Result<ImportMapping> mapping = ImportMapping::fromJson(json, u"m.json"_s);
        QVERIFY(!mapping);
        QCOMPARE(errorText(mapping.error()), expected);
        QCOMPARE(mapping.error().subject, u"m.json"_s);
    }

    void jsonInputHasNothingToMap()
    {
        const auto errorOf = [](const QByteArray& json) {
            const Result<ImportMapping> mapping = ImportMapping::fromJson(json, u"m.json"_s);
            return mapping ? QString() : errorText(mapping.error());
        };
        QCOMPARE(errorOf(R"({"version":1,"inputs":[{"name":"o","kind":"json"}],"orders":{"input":"o"}})"), QString());
        QCOMPARE(errorOf(R"({"version":1,"inputs":[{"name":"o","kind":"json","quotes":true}],"orders":{"input":"o"}})"),
                 u"unknown-field /inputs/0/quotes -> name, kind"_s);
        QCOMPARE(errorOf(R"({"version":1,"inputs":[{"name":"o","kind":"json"}],"orders":{"input":"o","fields":{}}})"),
                 u"unknown-field /orders/fields -> input"_s);
        QCOMPARE(errorOf(R"({"version":1,"inputs":[{"name":"o","kind":"json"}],"orders":{"input":"o"},"lines":{}})"),
                 u"unknown-field /lines -> /orders/input"_s);
    }

    void groupedLinesTakeTheKeyOfTheOrders()
    {
        QByteArray json = R"({"version":1,"inputs":[{"name":"t"}],"orders":{"input":"t","key":"PO","fields":{
            "number":{"column":"PO"},"effective":{"column":"From"},"expiration":{"column":"To"},"currency":{"constant":"USD"}}},
            "lines":{"input":"t","fields":{"number":{"column":"Line"},"amount":{"column":"Price"}}}})";
        QVERIFY(ImportMapping::fromJson(json, u"m"_s));
        json.replace(R"("lines":{"input":"t")", R"("lines":{"input":"t","key":"PO")");
        const Result<ImportMapping> mapping = ImportMapping::fromJson(json, u"m"_s);
        QVERIFY(!mapping);
        QCOMPARE(errorText(mapping.error()), u"unknown-field /lines/key -> input, fields"_s);
    }

    void unreadableFilesAreNamed()
    {
        const QTemporaryDir folder;
        for (const QString& path : {folder.filePath(u"missing.json"_s), folder.path()}) {
            const Result<ImportMapping> mapping = ImportMapping::fromFile(path);
            QVERIFY(!mapping);
            QCOMPARE(mapping.error().code, ErrorCode::UnreadableFile);
            QCOMPARE(mapping.error().details.value(u"file"_s).toString(), path);
        }
        const auto codeOf = [&](const QByteArray& bytes) {
            const Result<ImportMapping> mapping = ImportMapping::fromFile(writtenFile(folder, u"m.json"_s, bytes));
            return mapping ? u"none"_s : errorCodeName(mapping.error().code);
        };
        QCOMPARE(codeOf(""), u"malformed-json"_s);
        QCOMPARE(codeOf("{"), u"malformed-json"_s);
        QCOMPARE(codeOf("[]"), u"invalid-field"_s);
        QCOMPARE(codeOf(QByteArray(5 * 1024 * 1024, ' ')), u"input-too-large"_s);
        QCOMPARE(codeOf(QByteArray(wholeMapping).replace("\"version\": 1,", "\"version\": 1, \"version\": 1,")),
                 u"malformed-json"_s);
        QCOMPARE(codeOf(wholeMapping), u"none"_s);
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
