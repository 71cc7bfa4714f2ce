// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/currency.h"
#include "tests/support/shareddata.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace Qt::StringLiterals;

class TestCurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digits_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("digits");
        QTest::newRow("yen") << u"JPY"_s << 0;
        QTest::newRow("dollar") << u"USD"_s << 2;
        QTest::newRow("dinar") << u"KWD"_s << 3;
        QTest::newRow("unidad de fomento") << u"CLF"_s << 4;
        QTest::newRow("forint: ISO's digits, not the custom") << u"HUF"_s << 2;
        QTest::newRow("newer than the list: XCG") << u"XCG"_s << 2;
        QTest::newRow("newer than the list: ZWG") << u"ZWG"_s << 2;
    }
    void digits()
    {
        QFETCH(QString, code);
        QFETCH(int, digits);
        const auto found = Currency::fromCode(code);
        QVERIFY(found.has_value());
        QCOMPARE(found->digits(), digits);
        QCOMPARE(found->code(), code);
        QCOMPARE(Currency::fromPacked(found->packed()), *found);
        QCOMPARE(Currency::fromPacked(found->packed()).digits(), digits);
    }

    void unknownCodes()
    {
        for (const QStringView code : {u"", u"usd", u"US", u"USDX", u"ZZZ", u"XAU", u"XXX", u"U D", u"ÄÖÜ"})
            QVERIFY2(!Currency::fromCode(code), qUtf8Printable(code.toString()));
        QVERIFY(!Currency().isValid());
        QCOMPARE(Currency().code(), QString());
        QVERIFY(!Currency::fromPacked(1).isValid());
    }

    void codesAreSortedAndDistinct()
    {
        QStringList codes = Currency::codes();
        QCOMPARE(codes.size(), 169);
        QStringList sorted = codes;
        sorted.sort();
        QCOMPARE(codes, sorted);
        QCOMPARE(codes.removeDuplicates(), qsizetype{0});
        QVERIFY(*Currency::fromCode(u"EUR") < *Currency::fromCode(u"USD"));
    }

    void agreesWithIso()
    {
        PODESK_SHARED_DATA_OR_SKIP(path, u"currency/iso4217-minor-units.derived.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject list = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(list.size() > 150);
        QSet<QString> priced;
        for (auto entry = list.begin(); entry != list.end(); ++entry) {
            const QJsonValue digits = entry.value()[u"minorUnits"_s];
            const auto found = Currency::fromCode(entry.key());
            QCOMPARE(found.has_value(), digits.isDouble());
            if (!found)
                continue;
            QCOMPARE(found->digits(), digits.toInt());
            priced.insert(entry.key());
        }
        const QStringList codes = Currency::codes();
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()) - priced, QSet<QString>({u"XCG"_s, u"ZWG"_s}));
    }
};

QTEST_APPLESS_MAIN(TestCurrency)
#include "tst_currency.moc"
