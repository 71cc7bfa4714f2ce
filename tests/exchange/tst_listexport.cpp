// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvtext.h"
#include "core/exchange/listexport.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QtTest>

using namespace podesk;
using namespace Qt::StringLiterals;

namespace {

Money money(qint64 minor, QStringView code)
{
    return {minor, *Currency::fromCode(code)};
}

/// A row of the list with the given cells, all others none.
ListRow rowWith(ListKind kind, const QList<std::pair<QString, ListCell>>& cells)
{
    ListRow row;
    row.cells.resize(listFields(kind).size());
    for (const auto& [name, cell] : cells)
        row.cells[listFieldIndex(kind, name)] = cell;
    return row;
}

ListRow sampleRow()
{
    return rowWith(ListKind::PurchaseOrders, {{u"number"_s, u"=1+1"_s},
                                              {u"description"_s, u"a \"b\", c"_s},
                                              {u"value"_s, QList<Money>{money(-1200, u"USD"), money(500, u"JPY")}},
                                              {u"balance"_s, QList<Money>{money(1'234'567, u"KWD")}},
                                              {u"effective"_s, Month::of(2024, 7)},
                                              {u"updated"_s, Instant::fromDate(QDate(2024, 7, 1))},
                                              {u"lines"_s, qint64(3)}});
}

const QStringList sampleFields{u"number"_s,    u"description"_s, u"value"_s,   u"balance"_s,
                               u"effective"_s, u"expires"_s,     u"updated"_s, u"lines"_s};

/// A device that takes no byte, like a full disk.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override
    {
        setErrorString(u"full"_s);
        return -1;
    }
};

} // namespace

class TestListExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvRows()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        CsvListWriter writer(out, ListKind::PurchaseOrders, sampleFields);
        QVERIFY(writer.writeHeader());
        QVERIFY(writer.writeRow(sampleRow()));
        QCOMPARE(
            out.data(),
            QByteArray(
                "number,description,value,value-currency,balance,balance-currency,effective,expires,updated,lines\r\n"
                "'=1+1,\"a \"\"b\"\", c\",-12.00; 500,USD; JPY,1234.567,KWD,2024-07,,2024-07-01T00:00:00.000Z,3\r\n"));
    }

    void jsonRows()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        JsonListWriter writer(out, ListKind::PurchaseOrders, sampleFields);
        QVERIFY(writer.begin());
        QVERIFY(writer.writeRow(sampleRow()));
        QVERIFY(writer.writeRow(sampleRow()));
        QVERIFY(writer.end());
        const QJsonArray rows = QJsonDocument::fromJson(out.data()).array();
        QCOMPARE(rows.size(), 2);
        const QJsonObject row = rows.at(0).toObject();
        QCOMPARE(row.size(), sampleFields.size());
        QCOMPARE(row.value(u"number").toString(), u"=1+1"_s);
        QCOMPARE(row.value(u"balance").toObject().value(u"amount").toString(), u"1234.567"_s);
        QCOMPARE(row.value(u"value").toArray().at(1).toObject().value(u"currency").toString(), u"JPY"_s);
        QVERIFY(row.value(u"expires").isNull());
        QCOMPARE(row.value(u"lines").toInteger(), 3);
        QCOMPARE(row.value(u"effective").toString(), u"2024-07"_s);
    }

    void emptyJsonListIsAnArray()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        JsonListWriter writer(out, ListKind::Journal, {u"position"_s});
        QVERIFY(writer.begin() && writer.end());
        QVERIFY(QJsonDocument::fromJson(out.data()).isArray());
    }

    void unknownFieldIsNamed()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const Result<void> csv = CsvListWriter(out, ListKind::Journal, {u"position"_s, u"colour"_s}).writeHeader();
        const Result<void> json = JsonListWriter(out, ListKind::Journal, {u"colour"_s}).begin();
        for (const Result<void>& result : {csv, json}) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::UnknownField);
            QCOMPARE(result.error().details.value(u"field"_s).toString(), u"colour"_s);
            QVERIFY(result.error().details.value(u"allowed"_s).toString().startsWith(u"position, time"));
        }
        QVERIFY(out.data().isEmpty());
    }

    void fullDeviceIsAnError()
    {
        FullDevice out;
        out.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const Result<void> written = OrderWriter(out, ExportFormat::Csv, {}).begin();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::UnwritableFile);
        QCOMPARE(written.error().details.value(u"reason"_s).toString(), u"full"_s);
    }

    void cells()
    {
        QCOMPARE(cellText({}), QString());
        QCOMPARE(cellText(true), u"yes"_s);
        QCOMPARE(cellText(false), u"no"_s);
        QCOMPARE(cellText(qint64(-5)), u"-5"_s);
        QCOMPARE(cellText(u"x"_s), u"x"_s);
        QCOMPARE(cellText(QList<Money>{money(1, u"USD")}), u"0.01"_s);
    }

    void guard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guarded");
        for (const QString& harmless :
             {u""_s, u"a"_s, u"'"_s, u"'a"_s, u"it's =1"_s, u"-12.50"_s, u"-1"_s, u"1=2"_s, u" =1"_s})
            QTest::addRow("%s", qUtf8Printable(harmless)) << harmless << harmless;
        for (const QString& formula : {u"=1+1"_s, u"+1"_s, u"-1+1"_s, u"-"_s, u"--1"_s, u"-1."_s, u"-.5"_s,
                                       u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s, u"\nx"_s, u"'=1"_s, u"''@"_s, u"'-1"_s})
            QTest::addRow("%s", qUtf8Printable(formula)) << formula << QString(u'\'' + formula);
    }

    void guard()
    {
        QFETCH(QString, text);
        QFETCH(QString, guarded);
        QCOMPARE(withFormulaGuard(text), guarded);
        QCOMPARE(withoutFormulaGuard(guarded), text);
    }

    void records()
    {
        QCOMPARE(csvRecord({u"a"_s, u""_s, u" b"_s, u"c\nd"_s, u"ä"_s}), QByteArray("a,,\" b\",\"c\nd\",\xc3\xa4\r\n"));
        QCOMPARE(csvRecord({u""_s}), QByteArray("\"\"\r\n"));
        QCOMPARE(csvRecord({u"=1"_s, u"@x,y"_s}), QByteArray("'=1,\"'@x,y\"\r\n"));
        QCOMPARE(csvRecord({u"=1"_s}, false), QByteArray("=1\r\n"));
    }

    void formats()
    {
        QVERIFY(exportFormatFromText(u"csv") == ExportFormat::Csv &&
                exportFormatFromText(u"json") == ExportFormat::Json);
        QVERIFY(!exportFormatFromText(u"CSV") && !exportFormatFromText(u"xlsx"));
    }
};

QTEST_GUILESS_MAIN(TestListExport)
#include "tst_listexport.moc"
