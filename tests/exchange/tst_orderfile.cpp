// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ordersource.h"
#include "tests/exchange/writtenfile.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Purchase orders out of one file: a table whose rows belong together, or JSON.
class TestOrderFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result<ImportReading> readTable(const QByteArray& mapping, const QByteArray& table) const
    {
        const Result<ImportMapping> read = ImportMapping::fromJson(mapping, u"m"_s);
        if (!read)
            return tl::unexpected<Error>(read.error());
        return readPurchaseOrders(*read, {{u"t"_s, writtenFile(m_folder, u"t.csv"_s, table)}});
    }

private Q_SLOTS:
    void rowsOfOneTableAreGrouped()
    {
        const QByteArray mapping = R"({"version": 1, "inputs": [{"name": "t"}],
            "orders": {"input": "t", "key": "PO", "fields": {"number": {"column": "PO"}, "billFrom": {"column": "Supplier"},
                "effective": {"column": "From"}, "expiration": {"column": "To"}, "currency": {"column": "Cur"}}},
            "lines": {"input": "t", "fields": {"number": {"column": "Line"}, "amount": {"column": "Price"}}}})";
        const QByteArray table = "PO,Supplier,From,To,Cur,Line,Price\n"
                                 "P1,N,2024-01,2024-12,USD,1,1.00\n"
                                 "P2,S,2024-01,2024-12,JPY,1,5\n"
                                 "P1,N,2024-01,2024-12,USD,2,2.00\n"
                                 "P3,N,2024-01,2024-12,USD,1,2.00\n"
                                 "P3,S,2024-01,2024-12,USD,2,2.00\n"
                                 "P4,N,2024-01,2024-12,USD,1,x\n"
                                 "P4,N,2024-01,2024-12,USD,2,1\n";
        const Result<ImportReading> reading = readTable(mapping, table);
        QVERIFY2(reading, reading ? "" : qUtf8Printable(errorText(reading.error())));
        QCOMPARE(findingTexts(reading->findings),
                 (QStringList{u"t.csv:6 malformed-input orders.billFrom S -> N (t.csv:5)"_s,
                              u"t.csv:7 malformed-input lines.amount x -> N[.NNNNNNNN]"_s}));
        QCOMPARE(numbersOf(*reading), (QStringList{u"P1"_s, u"P2"_s}));
        QCOMPARE(reading->orders.at(0).order.lines.size(), 2);
        QCOMPARE(reading->orders.at(0).linePlaces.value(u"2"_s).line, 4);
        QCOMPARE(reading->rowsRead, 7);
        QCOMPARE(reading->linesRead, 7);
    }

    void groupedRowsMustAgreeInTheirLists()
    {
        const QByteArray mapping = R"({"version": 1, "inputs": [{"name": "t"}],
            "orders": {"input": "t", "key": "PO", "fields": {"number": {"column": "PO"}, "effective": {"constant": "2024-01"},
                "expiration": {"constant": "2024-12"}, "currency": {"constant": "USD"},
                "tags": [{"key": {"constant": "team"}, "value": {"column": "Team"}}]}},
            "lines": {"input": "t", "fields": {"number": {"column": "Line"}, "amount": {"constant": "1.00"}}}})";
        const Result<ImportReading> reading = readTable(mapping, "PO,Team,Line\nP1,a,1\nP1,b,2\nP2,a,1\nP2,a,2\n");
        QVERIFY2(reading, reading ? "" : qUtf8Printable(errorText(reading.error())));
        QCOMPARE(findingTexts(reading->findings),
                 (QStringList{u"t.csv:3 malformed-input orders.tags [{\"key\":\"team\",\"value\":\"b\"}] -> "
                              "[{\"key\":\"team\",\"value\":\"a\"}] (t.csv:2)"_s}));
        QCOMPARE(numbersOf(*reading), QStringList{u"P2"_s});
    }

    void partsAsJsonAreNamed()
    {
        const ImportMapping mapping = *ImportMapping::shipped(u"podesk-csv"_s);
        const QByteArray header =
            "number,description,billFrom,billTo,shipTo,taxRegistrationNumbers,invoiceUnits,effective,"
            "expiration,paymentTerms,currency,suspended,lines,contacts,tags,note\n";
        const QByteArray start = "P,,B,,,,[],2024-01,2024-12,,USD,no,";
        const QString path =
            writtenFile(m_folder, u"o.csv"_s,
                        header + start + "\"[{\"\"number\"\":\"\"1\"\",\"\"amount\"\":5}]\",,,\n" + start +
                            "oops,{},\"[{\"\"key\"\":\"\"k\"\"},{}]\",\n" + start + ",,,kept\n");
        const Result<ImportReading> reading = readPurchaseOrders(mapping, {{u"orders"_s, path}});
        QVERIFY2(reading, reading ? "" : qUtf8Printable(errorText(reading.error())));
        QCOMPARE(findingTexts(reading->findings),
                 (QStringList{u"o.csv:2 invalid-field orders.lines/0/amount 5 -> \"N[.NNNNNNNN]\""_s,
                              u"o.csv:3 malformed-input orders.contacts {} -> [...]"_s,
                              u"o.csv:3 missing-field orders.tags/1/key"_s,
                              u"o.csv:3 malformed-input orders.lines oops -> [...]"_s}));
        QCOMPARE(reading->orders.size(), 1);
    }

    void badEntriesOfJsonAreNamed()
    {
        const QByteArray good = R"({"number":"P","effective":"2024-01","expiration":"2024-02","currency":"USD"})";
        const QString path = writtenFile(m_folder, u"o.json"_s,
                                         "\xef\xbb\xbf[\n" + good + ",\n7,\n\n" +
                                             QByteArray(good).replace("2024-02", "2024-2") + ",{},\n" + good + "\n]\n");
        const Result<ImportReading> reading =
            readPurchaseOrders(*ImportMapping::shipped(u"podesk-json"_s), {{u"orders"_s, path}});
        QVERIFY2(reading, reading ? "" : qUtf8Printable(errorText(reading.error())));
        QCOMPARE(findingTexts(reading->findings),
                 (QStringList{u"o.json:3 invalid-field /1 7 -> {...}"_s,
                              u"o.json:5 invalid-field /2/expiration \"2024-2\" -> \"YYYY-MM\""_s,
                              u"o.json:5 missing-field /3/number"_s}));
        QCOMPARE(reading->orders.size(), 2);
        QCOMPARE(reading->orders.at(1).place.line, 6);
        QCOMPARE(reading->orders.at(1).place.field, u"/4"_s);
    }

    void malformedJsonIsOneError_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("offset");
        QTest::newRow("empty") << QByteArray("") << 1LL << 0LL;
        QTest::newRow("object") << QByteArray("\n{}") << 2LL << 1LL;
        QTest::newRow("open") << QByteArray("[{},\n{}") << 2LL << 7LL;
        QTest::newRow("comma at the end") << QByteArray("[{},]") << 1LL << 4LL;
        QTest::newRow("two commas") << QByteArray("[{},,{}]") << 1LL << 4LL;
        QTest::newRow("wrong bracket") << QByteArray("[}") << 1LL << 1LL;
        QTest::newRow("text behind") << QByteArray("[]\nx") << 2LL << 3LL;
        QTest::newRow("inside an entry") << QByteArray("[{},\n{\"a\":}]") << 2LL << 11LL;
        QTest::newRow("name twice") << QByteArray("[{\"a\":1,\"a\":2}]") << 1LL << 8LL;
    }

    void malformedJsonIsOneError()
    {
        QFETCH(QByteArray, json);
        QFETCH(qint64, line);
        QFETCH(qint64, offset);
        const QString path = writtenFile(m_folder, u"o.json"_s, json);
        const Result<ImportReading> reading =
            readPurchaseOrders(*ImportMapping::shipped(u"podesk-json"_s), {{u"orders"_s, path}});
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::MalformedJson);
        QCOMPARE(reading.error().details.value(u"file"_s).toString(), path);
        QCOMPARE(reading.error().details.value(u"line"_s).toLongLong(), line);
        QCOMPARE(reading.error().details.value(u"offset"_s).toLongLong(), offset);
    }
};

QTEST_GUILESS_MAIN(TestOrderFile)
#include "tst_orderfile.moc"
