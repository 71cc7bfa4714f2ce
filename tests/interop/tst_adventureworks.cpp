// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real book of purchase orders through a mapping: 4,012 POs and 8,845 lines in two files without header rows.

#include "core/exchange/listexport.h"
#include "core/exchange/ordersource.h"
#include "tests/exchange/writtenfile.h"
#include "tests/support/shareddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QtTest>

#include <numeric>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

struct SourceFile
{
    QString input;
    QString file;
};

const QList<SourceFile>& sourceFiles()
{
    static const QList<SourceFile> files{{u"headers"_s, u"PurchaseOrderHeader.csv"_s},
                                         {u"lines"_s, u"PurchaseOrderDetail.csv"_s},
                                         {u"vendors"_s, u"Vendor.csv"_s},
                                         {u"ship-methods"_s, u"ShipMethod.csv"_s}};
    return files;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray mappingBytes()
{
    return bytesOf(sourcePath(u"tests/interop/adventureworks.json"));
}

ImportInputs inputsIn(const QString& folder)
{
    ImportInputs inputs;
    for (const SourceFile& source : sourceFiles())
        inputs.insert(source.input, folder + u'/' + source.file);
    return inputs;
}

/// The positions 0..count-1 in another order, the same one each time.
QList<int> shuffled(int count)
{
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::reverse(order.begin(), order.end());
    std::rotate(order.begin(), order.begin() + count / 3, order.end());
    return order;
}

/// The rows of a tab-separated file with their columns in another order. With `names` a header row is put in front.
QByteArray rewritten(const QByteArray& source, char delimiter, bool names)
{
    QByteArray written;
    for (QByteArray line : source.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        const QList<QByteArray> cells = line.split('\t');
        const QList<int> order = shuffled(int(cells.size()));
        QStringList texts;
        QStringList headers;
        for (const int column : order) {
            texts << QString::fromUtf8(cells.at(column));
            headers << u"column %1"_s.arg(column + 1);
        }
        if (delimiter == ',') {
            if (names && written.isEmpty())
                written += csvRecord(headers, false);
            written += csvRecord(texts, false);
        } else {
            written += texts.join(QLatin1Char(delimiter)).toUtf8() + '\n';
        }
    }
    return written;
}

/// The mapping for files made by rewritten(): the same fields, other places.
QByteArray rewrittenMapping(const QByteArray& mapping, const QHash<QString, int>& columnCounts, char delimiter,
                            bool names)
{
    QJsonObject root = QJsonDocument::fromJson(mapping).object();
    QJsonArray inputs;
    for (const QJsonValue& value : root.value(u"inputs").toArray()) {
        QJsonObject input = value.toObject();
        const QList<int> order = shuffled(columnCounts.value(input.value(u"name").toString()));
        QJsonObject columns = input.value(u"columns").toObject();
        for (const QString& name : columns.keys()) {
            const int position = columns.value(name).toInt();
            columns[name] =
                names ? QJsonValue(u"column %1"_s.arg(position)) : QJsonValue(order.indexOf(position - 1) + 1);
        }
        input[u"columns"_s] = columns;
        input[u"delimiter"_s] = QString(QLatin1Char(delimiter));
        input[u"headerRow"_s] = names;
        input[u"quotes"_s] = delimiter == ',';
        inputs.append(input);
    }
    root[u"inputs"_s] = inputs;
    return QJsonDocument(root).toJson();
}

} // namespace

class TestAdventureWorks : public QObject
{
    Q_OBJECT

private:
    std::optional<ImportReading> m_reading;
    QString m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        PODESK_SHARED_DATA_OR_SKIP(folder, u"po/adventureworks");
        m_folder = folder;
        const Result<ImportMapping> mapping = ImportMapping::fromJson(mappingBytes(), u"adventureworks.json"_s);
        QVERIFY2(mapping, mapping ? "" : qUtf8Printable(errorText(mapping.error())));
        QCOMPARE(mapping->inputNames(), (QStringList{u"headers"_s, u"lines"_s, u"vendors"_s, u"ship-methods"_s}));
        const Result<ImportReading> reading = readPurchaseOrders(*mapping, inputsIn(folder));
        QVERIFY2(reading, reading ? "" : qUtf8Printable(errorText(reading.error())));
        m_reading = *reading;
    }

    void everyRowIsRead()
    {
        QCOMPARE(findingTexts(m_reading->findings), QStringList());
        QCOMPARE(m_reading->orders.size(), 4012);
        QCOMPARE(m_reading->linesRead, 8845);
        QCOMPARE(m_reading->rowsRead, 12'857);
        QVERIFY(
            std::is_sorted(m_reading->orders.begin(), m_reading->orders.end(),
                           [](const ImportedOrder& a, const ImportedOrder& b) { return a.place.line < b.place.line; }));
    }

    void firstOrderReadsAsItsRow()
    {
        const PurchaseOrder& order = m_reading->orders.first().order;
        QCOMPARE(order.header.number, u"1"_s);
        QCOMPARE(order.header.shipTo, u"OVERSEAS - DELUXE"_s);
        QVERIFY(!order.header.billFrom.isEmpty());
        QVERIFY(order.header.effective == Month::of(2022, 4) && order.header.expiration == Month::of(2022, 4));
        QCOMPARE(order.lines.size(), 1);
        QCOMPARE(order.lines.first().amount.toText(2), u"50.26"_s);
        QCOMPARE(order.lines.first().quantity, 4);
        QVERIFY(order.lines.first().type == LineItemType::All && !order.lines.first().balanceTracking);
    }

    void sumIsExactAndRoundingIsReported()
    {
        const Currency dollar = *Currency::fromCode(u"USD");
        Money sum{0, dollar};
        qint64 fractions = 0;
        for (const ImportedOrder& imported : m_reading->orders) {
            for (const LineItem& line : imported.order.lines) {
                const Result<Money> total = times(line.amount, line.quantity, line.currency);
                QVERIFY(total);
                sum = *sum.plus(*total);
                fractions += line.amount.scaled % (UnitPrice::one / 100) != 0 ? 1 : 0;
            }
        }
        QCOMPARE(sum.toText(), u"63791990.37"_s);
        QCOMPARE(m_reading->linesRounded, 6844);
        QCOMPARE(m_reading->roundingInAll.size(), 1);
        QCOMPARE(m_reading->roundingInAll.first().second, u"-4.4680"_s);
        QVERIFY(m_reading->roundingInAll.first().first == dollar);
        QCOMPARE(fractions, 8646);
    }

    void statusesFollowTheClock_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QList<int>>("counts"); // in the order of allStatuses
        QTest::newRow("simulated") << QDate(2024, 7, 1) << QList<int>{3346, 270, 355, 41};
        QTest::newRow("later") << QDate(2026, 11, 15) << QList<int>{0, 0, 3701, 311};
    }

    void statusesFollowTheClock()
    {
        QFETCH(QDate, today);
        QFETCH(QList<int>, counts);
        QList<int> found(allStatuses.size());
        for (const ImportedOrder& imported : m_reading->orders)
            ++found[qsizetype(imported.order.statusAt(Instant::fromDate(today)))];
        QCOMPARE(found, counts);
    }

    void otherFilesOfTheSameRowsAreTheSame_data()
    {
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<bool>("names");
        QTest::newRow("comma, quotes and names") << ',' << true;
        QTest::newRow("comma and positions") << ',' << false;
        QTest::newRow("bar and positions") << '|' << false;
    }

    void otherFilesOfTheSameRowsAreTheSame()
    {
        QFETCH(char, delimiter);
        QFETCH(bool, names);
        const QTemporaryDir folder;
        ImportInputs inputs;
        QHash<QString, int> columnCounts;
        int number = 0;
        for (const SourceFile& source : sourceFiles()) {
            const QByteArray bytes = bytesOf(m_folder + u'/' + source.file);
            columnCounts[source.input] = int(bytes.left(bytes.indexOf('\n')).count('\t')) + 1;
            inputs[source.input] = writtenFile(folder, u"%1.txt"_s.arg(++number), rewritten(bytes, delimiter, names));
        }
        const QByteArray json = rewrittenMapping(mappingBytes(), columnCounts, delimiter, names);
        const Result<ImportMapping> mapping = ImportMapping::fromJson(json, u"m"_s);
        QVERIFY2(mapping, mapping ? "" : qUtf8Printable(errorText(mapping.error())));
        const Result<ImportReading> reading = readPurchaseOrders(*mapping, inputs);
        QVERIFY2(reading, reading ? "" : qUtf8Printable(errorText(reading.error())));
        QCOMPARE(findingTexts(reading->findings), QStringList());
        QCOMPARE(reading->orders.size(), m_reading->orders.size());
        for (qsizetype i = 0; i < reading->orders.size(); ++i)
            QVERIFY(reading->orders.at(i).order == m_reading->orders.at(i).order);
        QCOMPARE(reading->linesRounded, m_reading->linesRounded);
        QVERIFY(reading->roundingInAll == m_reading->roundingInAll);
    }

    void exportOfTheBookIsReadBack()
    {
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
            const QTemporaryDir folder;
            QFile file(folder.filePath(u"book"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            OrderWriter writer(file, format, Instant::fromDate(QDate(2024, 7, 1)));
            QVERIFY(writer.begin());
            for (const ImportedOrder& imported : m_reading->orders)
                QVERIFY(writer.write(imported.order));
            QVERIFY(writer.end());
            file.close();
            const QString name = format == ExportFormat::Csv ? u"podesk-csv"_s : u"podesk-json"_s;
            const Result<ImportReading> again =
                readPurchaseOrders(*ImportMapping::shipped(name), {{u"orders"_s, file.fileName()}});
            QVERIFY(again);
            QCOMPARE(again->orders.size(), m_reading->orders.size());
            for (qsizetype i = 0; i < again->orders.size(); ++i)
                QVERIFY(again->orders.at(i).order == m_reading->orders.at(i).order);
        }
    }
};

QTEST_GUILESS_MAIN(TestAdventureWorks)
#include "tst_adventureworks.moc"
