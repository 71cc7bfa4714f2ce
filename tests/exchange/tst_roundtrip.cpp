// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Import of an export is the identity, through files and the shipped mappings.

#include "core/exchange/listexport.h"
#include "tests/exchange/randomorders.h"
#include "tests/exchange/writtenfile.h"
#include "tests/support/shareddata.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allFormats{ExportFormat::Csv, ExportFormat::Json};

QByteArray exported(const QList<PurchaseOrder>& orders, ExportFormat format)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    OrderWriter writer(out, format, Instant::fromDate(QDate(2024, 7, 1)));
    Result<void> done = writer.begin();
    for (const PurchaseOrder& order : orders)
        done = done ? writer.write(order) : done;
    done = done ? writer.end() : done;
    if (!done)
        qFatal("cannot write into memory");
    return out.data();
}

Result<ImportReading> imported(const QTemporaryDir& folder, const QByteArray& bytes, ExportFormat format)
{
    const QString name = format == ExportFormat::Csv ? u"podesk-csv"_s : u"podesk-json"_s;
    return readPurchaseOrders(*ImportMapping::shipped(name), {{u"orders"_s, writtenFile(folder, u"orders"_s, bytes)}});
}

/// Empty when the same POs come back in the same order, else what is wrong.
QString differences(const QTemporaryDir& folder, const QList<PurchaseOrder>& orders, ExportFormat format)
{
    const Result<ImportReading> reading = imported(folder, exported(orders, format), format);
    if (!reading)
        return errorText(reading.error());
    if (!reading->findings.isEmpty())
        return findingTexts(reading->findings).join(u'\n');
    if (reading->orders.size() != orders.size())
        return u"%1 of %2"_s.arg(reading->orders.size()).arg(orders.size());
    for (qsizetype i = 0; i < orders.size(); ++i) {
        if (!(asWritten(reading->orders.at(i).order) == asWritten(orders.at(i))))
            return orders.at(i).header.number;
    }
    return {};
}

/// A PO that carries `text` in every place a person can type text into.
PurchaseOrder orderWith(const QString& text)
{
    PurchaseOrder order;
    PurchaseOrderHeader& header = order.header;
    header.number = header.description = header.billFrom = header.billTo = header.shipTo = header.paymentTerms = text;
    header.taxRegistrationNumbers = header.invoiceUnits = {text, text};
    header.effective = Month::of(2024, 1);
    header.expiration = Month::of(2024, 12);
    header.currency = *Currency::fromCode(u"USD");
    LineItem line;
    line.number = line.description = text;
    line.start = header.effective;
    line.end = header.expiration;
    line.currency = header.currency;
    order.lines = {line};
    order.contacts = {{text, text, text}};
    order.tags = {{text, text}};
    return order;
}

QStringList naughtyTexts(const QString& folder)
{
    QFile lines(folder + u"/blns.txt"_s);
    QFile entries(folder + u"/blns.json"_s);
    if (!lines.open(QIODevice::ReadOnly) || !entries.open(QIODevice::ReadOnly))
        return {};
    QStringList texts = QString::fromUtf8(lines.readAll()).split(u'\n');
    for (const QJsonValue& entry : QJsonDocument::fromJson(entries.readAll()).array())
        texts << entry.toString();
    return texts;
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrdersSurvive()
    {
        const QTemporaryDir folder;
        for (const ExportFormat format : allFormats) {
            const bool held = rc::check("import(export(orders)) == orders", [&] {
                QList<PurchaseOrder> orders;
                for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
                    orders << anyOrder();
                RC_ASSERT(differences(folder, orders, format).toStdString() == std::string());
            });
            QVERIFY(held);
        }
    }

    void naughtyStringsSurvive()
    {
        PODESK_SHARED_DATA_OR_SKIP(source, u"fuzz/blns");
        const QStringList texts = naughtyTexts(source);
        QVERIFY(texts.size() > 1000);
        QList<PurchaseOrder> orders;
        for (const QString& text : texts)
            orders << orderWith(text);
        const QTemporaryDir folder;
        for (const ExportFormat format : allFormats)
            QCOMPARE(differences(folder, orders, format), QString());
    }

    void noFormulaLeavesUnguarded()
    {
        const QByteArray csv = exported({orderWith(u"=cmd|' /C calc'!A0"_s)}, ExportFormat::Csv);
        QVERIFY(csv.contains(",'=cmd"));
        QVERIFY(!csv.contains(",=cmd") && !csv.contains("\"=cmd|' /C calc'!A0\","));
    }

    void whatSurroundsTheArrayIsJson()
    {
        QCOMPARE(exported({}, ExportFormat::Json), QByteArray("[\n]\n"));
        const QByteArray two = exported({orderWith(u"a"_s), orderWith(u"b"_s)}, ExportFormat::Json);
        QCOMPARE(QJsonDocument::fromJson(two).array().size(), 2);
    }

    /// One paste of 10 MB is text for the reader; the rule for long texts refuses it later.
    void tenMegabytesAreText()
    {
        const QTemporaryDir folder;
        const auto survives = [&](int length, ExportFormat format) {
            PurchaseOrder order = orderWith(u"a"_s);
            order.header.description = QString(length, u'=');
            order.contacts.first().name = QString(length, u'"');
            QCOMPARE(differences(folder, {order}, format), QString());
        };
        constexpr int tenMegabytes = 10 * 1024 * 1024;
        for (const ExportFormat format : allFormats) {
            const double small = processorSeconds([&] { survives(tenMegabytes / 4, format); });
            const double large = processorSeconds([&] { survives(tenMegabytes, format); });
            QVERIFY2(growsWithItsInput(small, large), qPrintable(u"%1 s, then %2 s"_s.arg(small).arg(large)));
        }
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
