// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/listexport.h"
#include "core/exchange/ordersource.h"
#include "tests/exchange/writtenfile.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Headers, lines and sellers in three files.
const char* const joined = R"({
  "version": 1,
  "inputs": [
    {"name": "heads", "nulls": ["NULL"]},
    {"name": "rows", "headerRow": false, "delimiter": "\t", "quotes": false,
     "columns": {"po": 1, "line": 2, "price": 3, "pieces": 4}},
    {"name": "sellers"}
  ],
  "orders": {
    "input": "heads", "key": "PO",
    "fields": {
      "number": {"column": "PO"},
      "description": {"column": "Text", "trim": true},
      "billFrom": {"column": "Seller", "lookup": {"input": "sellers", "key": "No", "value": "Name"}},
      "effective": {"column": "From", "months": ["yyyy-MM-dd"]},
      "expiration": {"column": "To", "months": ["yyyy-MM-dd"], "default": "2024-12"},
      "currency": {"constant": "USD"},
      "suspended": {"column": "State", "values": {"1": "yes", "2": "no"}},
      "contacts": [{"name": {"constant": "Billing"}, "email": {"column": "Mail"}}],
      "tags": [{"key": {"constant": "state"}, "value": {"column": "State"}}, {"key": {"column": "Text"}}]
    }
  },
  "lines": {
    "input": "rows", "key": "po",
    "fields": {
      "number": {"column": "line"},
      "end": {"order": "effective"},
      "type": {"constant": "monthly-usage"},
      "amount": {"column": "price"},
      "quantity": {"column": "pieces"}
    }
  }
})";

const QByteArray headRow = "PO,Text,Seller,From,To,State,Mail\n";
const QByteArray goodHeads = headRow + "A-1, first ,10,2024-01-15,2024-03-31,1,ann@example.com\n"
                                       "A-2,NULL,20,2024-02-01,NULL,2,\n";
const QByteArray goodRows = "A-2\t1\t1.005\t1\nA-1\t1\t2.50\t3\nA-2\t2\t0.125\t3\n";
const QByteArray goodSellers = "Name,No\n\"North, Inc.\",10\nSouth,20\n";

} // namespace

/// Purchase orders out of several files that a mapping joins.
class TestOrderSource : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result<ImportReading> readJoined(const QByteArray& heads, const QByteArray& rows = goodRows,
                                     const QByteArray& sellers = goodSellers, const QByteArray& mapping = joined) const
    {
        const Result<ImportMapping> read = ImportMapping::fromJson(mapping, u"m"_s);
        if (!read)
            return tl::unexpected<Error>(read.error());
        return readPurchaseOrders(*read, {{u"heads"_s, writtenFile(m_folder, u"heads.csv"_s, heads)},
                                          {u"rows"_s, writtenFile(m_folder, u"rows.tsv"_s, rows)},
                                          {u"sellers"_s, writtenFile(m_folder, u"sellers.csv"_s, sellers)}});
    }

private Q_SLOTS:
    void joinedFilesGiveOrders()
    {
        const Result<ImportReading> reading = readJoined(goodHeads);
        QVERIFY2(reading, reading ? "" : qUtf8Printable(errorText(reading.error())));
        QCOMPARE(findingTexts(reading->findings), QStringList());
        QCOMPARE(numbersOf(*reading), (QStringList{u"A-1"_s, u"A-2"_s}));
        QCOMPARE(reading->rowsRead, 5);
        QCOMPARE(reading->linesRead, 3);

        const PurchaseOrder& first = reading->orders.at(0).order;
        QCOMPARE(first.header.description, u"first"_s);
        QCOMPARE(first.header.billFrom, u"North, Inc."_s);
        QVERIFY(first.suspended);
        QVERIFY(first.header.effective == Month::of(2024, 1) && first.header.expiration == Month::of(2024, 3));
        QVERIFY((first.contacts == QList<Contact>{{u"Billing"_s, u"ann@example.com"_s, {}}}));
        QVERIFY((first.tags == QList<Tag>{{u"state"_s, u"1"_s}, {u" first "_s, {}}}));
        QCOMPARE(reading->orders.at(0).place.line, 2);

        const PurchaseOrder& second = reading->orders.at(1).order;
        QCOMPARE(second.header.description, QString());
        QVERIFY(second.header.expiration == Month::of(2024, 12)); // the default
        QVERIFY(second.contacts.isEmpty() && second.tags.size() == 1);
        QCOMPARE(second.lines.size(), 2);
        const LineItem& line = second.lines.at(0);
        QVERIFY(line.start == Month::of(2024, 2) && line.end == Month::of(2024, 2) &&
                line.type == LineItemType::MonthlyUsage);
        QCOMPARE(line.amount.scaled, 100'500'000LL);
        QCOMPARE(line.currency.code(), u"USD"_s);
        QCOMPARE(reading->orders.at(1).linePlaces.value(u"2"_s).line, 3);
    }

    void roundingIsCounted()
    {
        // 1.005 becomes 1.00 (half to even), 3 x 0.125 = 0.375 becomes 0.38, 7.50 stays.
        const Result<ImportReading> reading = readJoined(goodHeads);
        QVERIFY(reading);
        QCOMPARE(reading->linesRounded, 2);
        QCOMPARE(reading->roundingInAll.size(), 1);
        QCOMPARE(reading->roundingInAll.first().first.code(), u"USD"_s);
        QCOMPARE(reading->roundingInAll.first().second, u"0.0000"_s); // -0.005 and +0.005
        const Result<ImportReading> up = readJoined(goodHeads, "A-1\t1\t0.00000001\t3\nA-1\t2\t0.0151\t1\n");
        QVERIFY(up);
        QCOMPARE(up->linesRounded, 2);
        QCOMPARE(up->roundingInAll.first().second, u"0.00489997"_s);
    }

    void badValuesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QByteArray& head, const QStringList& expected) {
            QTest::newRow(name) << head << expected;
        };
        row("month", "A-2,,20,2024-02-30,,2,\n",
            {u"heads.csv:3 malformed-input orders.effective 2024-02-30 -> yyyy-MM-dd"_s});
        row("no month", "A-2,,20,,,2,\n", {u"heads.csv:3 malformed-input orders.effective  -> yyyy-MM-dd"_s});
        row("lookup", "A-2,,99,2024-02-01,,2,\n", {u"heads.csv:3 malformed-input orders.billFrom 99 -> sellers.No"_s});
        row("word", "A-2,,20,2024-02-01,,7,\n", {u"heads.csv:3 malformed-input orders.suspended 7 -> 1 | 2"_s});
        row("several", "A-2,,99,x,y,2,\n",
            {u"heads.csv:3 malformed-input orders.billFrom 99 -> sellers.No"_s,
             u"heads.csv:3 malformed-input orders.effective x -> yyyy-MM-dd"_s,
             u"heads.csv:3 malformed-input orders.expiration y -> yyyy-MM-dd"_s});
        row("ragged", "A-2,,20,2024-02-01,,2\n",
            {u"heads.csv:3 malformed-input orders 6 -> 7"_s, u"rows.tsv:1 not-found lines.key purchase-order A-2"_s,
             u"rows.tsv:3 not-found lines.key purchase-order A-2"_s});
        row("no key", " ,,20,2024-02-01,,2,\n",
            {u"heads.csv:3 malformed-input orders.key   -> ..."_s,
             u"rows.tsv:1 not-found lines.key purchase-order A-2"_s,
             u"rows.tsv:3 not-found lines.key purchase-order A-2"_s});
        row("not UTF-8", "A-2,\xff,20,2024-02-01,,2,\n",
            {u"heads.csv:3 malformed-input orders.description \ufffd -> utf-8"_s,
             u"heads.csv:3 malformed-input orders.tags.1.key \ufffd -> utf-8"_s});
        row("long value", "A-2,,20," + QByteArray(500, 'x') + ",,2,\n",
            {u"heads.csv:3 malformed-input orders.effective "_s + QString(79, u'x') + u"… -> yyyy-MM-dd"_s});
    }

    void badValuesAreNamed()
    {
        QFETCH(QByteArray, head);
        QFETCH(QStringList, expected);
        const Result<ImportReading> reading = readJoined(headRow + "A-1,,10,2024-01-15,,1,\n" + head);
        QVERIFY2(reading, reading ? "" : qUtf8Printable(errorText(reading.error())));
        QCOMPARE(findingTexts(reading->findings), expected);
        QCOMPARE(numbersOf(*reading), QStringList{u"A-1"_s});
        // Lines of what was left out do not count as rounded.
        QCOMPARE(reading->linesRounded, 0);
        QVERIFY(reading->findings.first().place.file ==
                reading->findings.first().error.details.value(u"file"_s).toString());
    }

    void aBadLineTakesItsOrderOut()
    {
        const Result<ImportReading> reading =
            readJoined(goodHeads, "A-2\t1\t1.00\t1\nA-2\t2\t1,00\t1.5\nA-1\t1\t1\t1\n");
        QVERIFY(reading);
        QCOMPARE(findingTexts(reading->findings),
                 (QStringList{u"rows.tsv:2 malformed-input lines.amount 1,00 -> N[.NNNNNNNN]"_s,
                              u"rows.tsv:2 malformed-input lines.quantity 1.5 -> N"_s}));
        QCOMPARE(numbersOf(*reading), QStringList{u"A-1"_s});
    }

    void aRaggedLineTakesItsOrderOut()
    {
        const Result<ImportReading> reading = readJoined(goodHeads, "A-1\t1\t1\t1\nA-2\t1\n");
        QVERIFY(reading);
        QCOMPARE(findingTexts(reading->findings), QStringList{u"rows.tsv:2 malformed-input lines 2 -> 4"_s});
        QCOMPARE(numbersOf(*reading), QStringList{u"A-1"_s});
    }

    void raggedRowsCanBeAccepted()
    {
        const QByteArray mapping =
            QByteArray(joined).replace(R"({"name": "heads",)", R"({"name": "heads", "ragged": "accept",)");
        const Result<ImportReading> reading = readJoined(
            headRow + "A-1,,10,2024-01-15,,1\nA-2,,20,2024-02-01,,2,,surplus\n", goodRows, goodSellers, mapping);
        QVERIFY(reading);
        QCOMPARE(findingTexts(reading->findings), QStringList());
        QCOMPARE(numbersOf(*reading), (QStringList{u"A-1"_s, u"A-2"_s}));
    }

    void linesWithoutHeaderAreNamed()
    {
        const Result<ImportReading> reading = readJoined(goodHeads, goodRows + "A-3\t1\t1\t1\n\t1\t1\t1\n");
        QVERIFY(reading);
        QCOMPARE(findingTexts(reading->findings), (QStringList{u"rows.tsv:4 not-found lines.key purchase-order A-3"_s,
                                                               u"rows.tsv:5 malformed-input lines.key  -> ..."_s}));
        QCOMPARE(reading->orders.size(), 2);
    }

    void repeatedHeadersAreNamedAndLeftOut()
    {
        const Result<ImportReading> reading =
            readJoined(goodHeads + "A-1,,10,2024-01-15,,1,\nA-1,,10,2024-01-15,,1,\n");
        QVERIFY(reading);
        QCOMPARE(findingTexts(reading->findings),
                 (QStringList{u"heads.csv:4 malformed-input orders.key A-1 -> 1 x (heads.csv:2)"_s,
                              u"heads.csv:2 malformed-input orders.key A-1 -> 1 x (heads.csv:4)"_s,
                              u"heads.csv:5 malformed-input orders.key A-1 -> 1 x (heads.csv:2)"_s}));
        QCOMPARE(numbersOf(*reading), QStringList{u"A-2"_s});
    }

    void lookupWithTwoAnswersIsNamed()
    {
        const Result<ImportReading> reading =
            readJoined(goodHeads, goodRows, goodSellers + "East,20\nSouth,20\n\"North, Inc.\",10\n");
        QVERIFY(reading);
        QCOMPARE(findingTexts(reading->findings),
                 (QStringList{u"sellers.csv:4 malformed-input sellers.No 20 -> 1 x"_s,
                              u"sellers.csv:5 malformed-input sellers.No 20 -> 1 x"_s,
                              u"heads.csv:3 malformed-input orders.billFrom 20 -> sellers.No"_s}));
        QCOMPARE(numbersOf(*reading), QStringList{u"A-1"_s});
    }

    void amountsPast64BitsAreNamed()
    {
        const Result<ImportReading> reading =
            readJoined(goodHeads, "A-1\t1\t92233720368\t9223372036854775807\nA-2\t1\t1\t1\n");
        QVERIFY(reading);
        QCOMPARE(reading->findings.size(), 1);
        QCOMPARE(reading->findings.first().error.code, ErrorCode::AmountOutOfRange);
        QCOMPARE(reading->findings.first().place.line, 1);
        QCOMPARE(numbersOf(*reading), QStringList{u"A-2"_s});
    }

    void inputsMustFitTheMapping()
    {
        const ImportMapping mapping = *ImportMapping::fromJson(joined, u"m"_s);
        ImportInputs inputs{{u"heads"_s, u"a"_s}, {u"rows"_s, u"b"_s}};
        Result<ImportReading> reading = readPurchaseOrders(mapping, inputs);
        QVERIFY(!reading);
        QCOMPARE(errorText(reading.error()), u"missing-input sellers"_s);
        inputs.insert(u"seller"_s, u"c"_s);
        reading = readPurchaseOrders(mapping, inputs);
        QVERIFY(!reading);
        QCOMPARE(errorText(reading.error()), u"unknown-input seller -> heads, rows, sellers"_s);
    }

    void unreadableFilesAreNamed()
    {
        const ImportMapping mapping = *ImportMapping::shipped(u"podesk-csv"_s);
        const ImportMapping json = *ImportMapping::shipped(u"podesk-json"_s);
        for (const QString& path : {m_folder.filePath(u"missing"_s), m_folder.path()}) {
            for (const ImportMapping& each : {mapping, json}) {
                const Result<ImportReading> reading = readPurchaseOrders(each, {{u"orders"_s, path}});
                QVERIFY(!reading);
                QCOMPARE(reading.error().code, ErrorCode::UnreadableFile);
                QCOMPARE(reading.error().details.value(u"file"_s).toString(), path);
            }
        }
    }

    void malformedFilesGiveNothing()
    {
        const Result<ImportReading> open = readJoined(goodHeads + "\"A-9\n");
        QVERIFY(!open);
        QCOMPARE(open.error().code, ErrorCode::MalformedCsv);
        QCOMPARE(open.error().details.value(u"line"_s).toLongLong(), 4);
        const Result<ImportReading> header = readJoined(QByteArray(goodHeads).replace("Seller", "seller"));
        QVERIFY(!header);
        QCOMPARE(errorText(header.error()),
                 u"malformed-input Seller Seller -> PO | Text | seller | From | To | State | Mail"_s);
        const Result<ImportReading> twice = readJoined(QByteArray(goodHeads).replace("Seller", "PO"));
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::MalformedInput);
        const Result<ImportReading> empty = readJoined("");
        QVERIFY(!empty);
        QCOMPARE(empty.error().details.value(u"line"_s).toLongLong(), 1);
    }

    void filesWithoutRowsGiveNoOrders()
    {
        const Result<ImportReading> reading = readJoined(headRow, "");
        QVERIFY(reading);
        QVERIFY(reading->orders.isEmpty() && reading->findings.isEmpty() && reading->roundingInAll.isEmpty());
    }

    void progressCountsAllBytesAndCancelStops()
    {
        QByteArray heads = headRow;
        QByteArray rows;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray number = QByteArray::number(i);
            heads += number + ",,10,2024-01-15,,1,\n";
            rows += number + "\t1\t1\t1\n";
        }
        const ImportMapping mapping = *ImportMapping::fromJson(joined, u"m"_s);
        const ImportInputs inputs{{u"heads"_s, writtenFile(m_folder, u"h"_s, heads)},
                                  {u"rows"_s, writtenFile(m_folder, u"r"_s, rows)},
                                  {u"sellers"_s, writtenFile(m_folder, u"s"_s, goodSellers)}};
        const qint64 bytes = heads.size() + rows.size() + goodSellers.size();
        QList<qint64> steps;
        std::atomic_bool cancelled = false;
        const auto note = [&](qint64 done, qint64 total) {
            QCOMPARE(total, bytes);
            steps << done;
        };
        const Result<ImportReading> whole = readPurchaseOrders(mapping, inputs, &cancelled, note);
        QVERIFY(whole);
        QCOMPARE(whole->orders.size(), 20'000);
        QVERIFY(steps.size() > 4 && std::is_sorted(steps.begin(), steps.end()));
        QCOMPARE(steps.last(), bytes);

        const Result<ImportReading> stopped =
            readPurchaseOrders(mapping, inputs, &cancelled, [&](qint64 done, qint64) { cancelled = done > bytes / 2; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const Result<ImportReading> json =
            readPurchaseOrders(*ImportMapping::shipped(u"podesk-json"_s),
                               {{u"orders"_s, writtenFile(m_folder, u"j"_s, "[{}]")}}, &cancelled);
        QVERIFY(!json);
        QCOMPARE(json.error().code, ErrorCode::Cancelled);
    }

    void nothingIsThrown()
    {
        const ImportMapping mapping = *ImportMapping::fromJson(joined, u"m"_s);
        const ImportInputs inputs{{u"heads"_s, writtenFile(m_folder, u"h"_s, goodHeads)},
                                  {u"rows"_s, writtenFile(m_folder, u"r"_s, goodRows)},
                                  {u"sellers"_s, writtenFile(m_folder, u"s"_s, goodSellers)}};
        const Result<ImportReading> reading =
            readPurchaseOrders(mapping, inputs, nullptr, [](qint64, qint64) { throw std::bad_alloc(); });
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::InputTooLarge);
    }
};

QTEST_GUILESS_MAIN(TestOrderSource)
#include "tst_ordersource.moc"
