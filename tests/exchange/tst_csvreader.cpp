// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvreader.h"
#include "tests/exchange/writtenfile.h"
#include "tests/support/shareddata.h"

#include <QBuffer>
#include <QtTest/QtTest>

using namespace podesk;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

struct Reading
{
    Rows rows;
    QList<qint64> lines;
    std::optional<Error> error;
};

Reading readAll(QByteArray bytes, CsvForm form = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, u"f.csv"_s, form);
    Reading reading;
    CsvRecord record;
    for (;;) {
        const Result<bool> more = reader.next(record);
        if (!more) {
            reading.error = more.error();
            return reading;
        }
        if (!*more)
            return reading;
        QStringList fields;
        for (const QByteArrayView field : record.fields)
            fields << QString::fromUtf8(field);
        reading.rows << fields;
        reading.lines << record.line;
    }
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QList<qint64>>("lines");
        const auto row = [](const char* name, const QByteArray& bytes, const Rows& rows, const QList<qint64>& lines) {
            QTest::newRow(name) << bytes << rows << lines;
        };
        row("empty file", "", {}, {});
        row("only a mark", "\xef\xbb\xbf", {}, {});
        row("mark and quotes", "\xef\xbb\xbf\"a\",b\n", {{u"a"_s, u"b"_s}}, {1});
        row("LF", "a,b\nc,d\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}, {1, 2});
        row("CRLF, no end", "a,b\r\nc,d", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}, {1, 2});
        row("CR", "a\rb\rc", {{u"a"_s}, {u"b"_s}, {u"c"_s}}, {1, 2, 3});
        row("blank lines", "\n\r\na\n\n\nb\n\n", {{u"a"_s}, {u"b"_s}}, {3, 6});
        row("empty fields", ",\n\"\",\n", {{u""_s, u""_s}, {u""_s, u""_s}}, {1, 2});
        row("one empty field", "\"\"\n", {{u""_s}}, {1});
        row("last field empty at the end", "a,", {{u"a"_s, u""_s}}, {1});
        row("line ends in quotes", "a,\"x\r\ny\n\rz\"\nb,c\n", {{u"a"_s, u"x\r\ny\n\rz"_s}, {u"b"_s, u"c"_s}}, {1, 5});
        row("doubled quotes", "\"a\"\"b\"\"\",\"\"\"\"\n", {{u"a\"b\""_s, u"\""_s}}, {1});
        row("blanks stay", " a , b\t\n\" c \",d\n", {{u" a "_s, u" b\t"_s}, {u" c "_s, u"d"_s}}, {1, 2});
        row("quote inside a bare field", "37'37.8\"N,b\"c\"d,e\"\n", {{u"37'37.8\"N"_s, u"b\"c\"d"_s, u"e\""_s}}, {1});
        row("ragged", "a,b\nc\nd,e,f\n", {{u"a"_s, u"b"_s}, {u"c"_s}, {u"d"_s, u"e"_s, u"f"_s}}, {1, 2, 3});
        row("NUL", QByteArray("a\0b,c\n", 6), {{QString::fromUtf8(QByteArray("a\0b", 3)), u"c"_s}}, {1});
    }

    void records()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Rows, rows);
        QFETCH(QList<qint64>, lines);
        const Reading reading = readAll(bytes);
        QVERIFY(!reading.error);
        QCOMPARE(reading.rows, rows);
        QCOMPARE(reading.lines, lines);
    }

    void otherForms()
    {
        QCOMPARE(readAll("a;b,c\n", {';', true}).rows, (Rows{{u"a"_s, u"b,c"_s}}));
        QCOMPARE(readAll("\"a\tb\"\tc\n", {'\t', true}).rows, (Rows{{u"a\tb"_s, u"c"_s}}));
        QCOMPARE(readAll("\"a\tb\"\t\"\"c\"\n", {'\t', false}).rows, (Rows{{u"\"a"_s, u"b\""_s, u"\"\"c\""_s}}));
        QCOMPARE(readAll("\"a\n\"b\n", {'|', false}).rows, (Rows{{u"\"a"_s}, {u"\"b"_s}}));
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("quotes");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("offset");
        QTest::newRow("text after a quote")
            << QByteArray("a,b\n\"c\"d,e\n") << true << u"text-after-quote"_s << 2LL << 7LL;
        QTest::newRow("blank after a quote") << QByteArray("\"c\" ,e\n") << true << u"text-after-quote"_s << 1LL << 3LL;
        QTest::newRow("in a record of lines")
            << QByteArray("\"a\nb\nc\"x\n") << true << u"text-after-quote"_s << 3LL << 7LL;
        QTest::newRow("never closed") << QByteArray("a\nb,\"c\nd\ne\n") << true << u"open-quote"_s << 2LL << 11LL;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "a\0",
                                              4)
                                << true << u"utf-8"_s << 1LL << 0LL;
        QTest::newRow("no quotes, no text") << QByteArray("a\nb\xff\n") << false << u"utf-8"_s << 2LL << 3LL;
    }

    void malformed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, quotes);
        QFETCH(QString, reason);
        QFETCH(qint64, line);
        QFETCH(qint64, offset);
        const Reading reading = readAll(bytes, {',', quotes});
        QVERIFY(reading.error);
        QCOMPARE(reading.error->code, ErrorCode::MalformedCsv);
        QCOMPARE(reading.error->details.value(u"file"_s).toString(), u"f.csv"_s);
        QCOMPARE(reading.error->details.value(u"reason"_s).toString(), reason);
        QCOMPARE(reading.error->details.value(u"line"_s).toLongLong(), line);
        QCOMPARE(reading.error->details.value(u"offset"_s).toLongLong(), offset);
    }

    void chunksDoNotShow()
    {
        // Records of a length that puts every byte of a line end, a quote and a letter of two bytes on the border of a
        // chunk.
        const QByteArray record = "\"x\"\"\r\n\xc3\xa4\",12345,\"\"\r\n";
        for (int shift = 0; shift < int(record.size()); ++shift) {
            QByteArray bytes(shift, 'p');
            bytes += ",1,2\r\n";
            const int count = 300'000 / int(record.size());
            for (int i = 0; i < count; ++i)
                bytes += record;
            const Reading reading = readAll(bytes);
            QVERIFY(!reading.error);
            QCOMPARE(reading.rows.size(), count + 1);
            QCOMPARE(reading.lines.last(), 2 + 2 * (count - 1));
            QCOMPARE(reading.rows.count(QStringList{u"x\"\r\nä"_s, u"12345"_s, u""_s}), count);
        }
    }

    void longFieldIsTextAndALongerOneIsRefused()
    {
        const auto reads = [](int length) {
            const QByteArray text(length, 'a');
            const Reading reading = readAll("n,\"" + text + "\"\n1," + text + "\n");
            QVERIFY(!reading.error);
            QCOMPARE(reading.rows.at(0).at(1).size(), text.size());
            QCOMPARE(reading.rows.at(1).at(1).size(), text.size());
        };
        constexpr int tenMegabytes = 10 * 1024 * 1024;
        const double small = test::processorSeconds([&] { reads(tenMegabytes / 4); });
        const double large = test::processorSeconds([&] { reads(tenMegabytes); });
        QVERIFY2(test::growsWithItsInput(small, large), qPrintable(u"%1 s, then %2 s"_s.arg(small).arg(large)));

        QByteArray tooLong(int(CsvReader::longestField) + 1024 * 1024, 'a');
        const Reading refused = readAll("a\n\"" + tooLong + "\"\n");
        QVERIFY(refused.error);
        QCOMPARE(refused.error->code, ErrorCode::InputTooLarge);
        QCOMPARE(refused.error->details.value(u"limit"_s).toLongLong(), CsvReader::longestField);
        QCOMPARE(refused.error->details.value(u"line"_s).toLongLong(), 2);
        QCOMPARE(refused.rows.size(), 1);
    }

    void spectrum_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("json");
        PODESK_SHARED_DATA_OR_SKIP(folder, u"fuzz/csv-spectrum");
        const QDir csvs(folder + u"/csvs"_s);
        for (const QFileInfo& file : csvs.entryInfoList({u"*.csv"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qUtf8Printable(file.baseName()))
                << file.filePath() << QString(folder + u"/json/"_s + file.baseName() + u".json"_s);
    }

    void spectrum()
    {
        QFETCH(QString, csv);
        QFETCH(QString, json);
        QFile csvFile(csv);
        QFile jsonFile(json);
        QVERIFY(csvFile.open(QIODevice::ReadOnly) && jsonFile.open(QIODevice::ReadOnly));
        const Reading reading = readAll(csvFile.readAll());
        QVERIFY(!reading.error);
        const QJsonDocument document = QJsonDocument::fromJson(jsonFile.readAll());
        // One file of the suite is one object, and its telephone number is not the one of its CSV.
        const bool isOdd = document.isObject();
        QCOMPARE(isOdd, csv.endsWith(u"location_coordinates.csv"));
        const QJsonArray expected = isOdd ? QJsonArray{document.object()} : document.array();
        QCOMPARE(reading.rows.size(), expected.size() + 1);
        const QStringList names = reading.rows.first();
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonObject object = expected.at(i).toObject();
            QCOMPARE(object.size(), names.size());
            for (qsizetype column = isOdd ? 1 : 0; column < names.size(); ++column)
                QCOMPARE(reading.rows.at(i + 1).at(column), object.value(names.at(column)).toString());
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
