// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/fieldvalues.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace Qt::StringLiterals;

class TestFieldValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const auto row = [](const QString& pattern, const QString& text, QDate date) {
            QTest::addRow("%s: %s", qUtf8Printable(pattern), qUtf8Printable(text)) << pattern << text << date;
        };
        const QDate none;
        row(u"yyyy-MM"_s, u"2024-07"_s, {2024, 7, 1});
        row(u"yyyy-MM"_s, u"2024-13"_s, none);
        row(u"yyyy-MM"_s, u"2024-7"_s, none);
        row(u"yyyy-M"_s, u"2024-7"_s, {2024, 7, 1});
        row(u"yyyy-MM-dd"_s, u"2024-02-29"_s, {2024, 2, 29});
        row(u"yyyy-MM-dd"_s, u"2023-02-29"_s, none);
        row(u"yyyy-MM-dd"_s, u"2024-02-29 "_s, none);
        row(u"yyyyMMdd"_s, u"20240229"_s, {2024, 2, 29});
        row(u"yyyy-MM-dd HH:mm:ss.zzz"_s, u"2022-04-15 00:00:00.000"_s, {2022, 4, 15});
        row(u"yyyy-MM-dd HH:mm:ss.zzz"_s, u"2022-04-15 24:00:00.000"_s, none);
        row(u"yyyy-MM-dd HH:mm:ss.zzz"_s, u"2022-04-15"_s, none);
        row(u"yyyy-MM-ddTHH:mm:ss"_s, u"2022-04-15T01:02:03"_s, none); // T is no letter of a pattern; see below
        row(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s, u"2022-04-15T01:02:03Z"_s, {2022, 4, 15});
        row(u"dd/MM/yyyy"_s, u"03/04/2024"_s, {2024, 4, 3});
        row(u"MM/dd/yyyy"_s, u"03/04/2024"_s, {2024, 3, 4});
        row(u"d.M.yyyy"_s, u"31.12.2024"_s, {2024, 12, 31});
        row(u"dd-MMM-yyyy"_s, u"13-Nov-2012"_s, {2012, 11, 13});
        row(u"dd-MMM-yyyy"_s, u"13-NOV-2012"_s, {2012, 11, 13});
        row(u"dd-MMM-yyyy"_s, u"13-November-2012"_s, none);
        row(u"dddd, MMMM dd, yyyy"_s, u"Wednesday, May 04, 2022"_s, {2022, 5, 4});
        row(u"dddd, MMMM dd, yyyy"_s, u"Tuesday, May 04, 2022"_s, none); // it was a Wednesday
        row(u"M/d/yyyy h:mm AP"_s, u"7/1/2024 9:05 pm"_s, {2024, 7, 1});
        row(u"yyyy 'o''clock' MM"_s, u"2024 o'clock 07"_s, none); // one quote inside quotes is not offered
        row(u"yyyy''MM"_s, u"2024'07"_s, {2024, 7, 1});
        row(u"dd/MM/yy"_s, u"03/04/24"_s, none); // the century is a guess
        row(u"MM-dd"_s, u"07-01"_s, none);
        row(u"yyyy-MM MM"_s, u"2024-07 07"_s, none);
        row(u"yyyy-MM'"_s, u"2024-07"_s, none);
    }

    void dates()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const std::optional<DatePattern> compiled = DatePattern::fromText(pattern);
        QCOMPARE(compiled ? compiled->match(text).value_or(QDate()) : QDate(), date);
        QVERIFY(!compiled || compiled->toText() == pattern);
    }

    void decimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marks"); // point, then groups
        QTest::addColumn<QString>("plain"); // null: refused
        const auto row = [](const QString& text, const QString& marks, const QString& plain) {
            QTest::addRow("%s with %s", qUtf8Printable(text), qUtf8Printable(marks)) << text << marks << plain;
        };
        const QString refused;
        row(u"50.2600"_s, u"."_s, u"50.2600"_s);
        row(u" 765.00 "_s, u"."_s, u"765.00"_s);
        row(u".99"_s, u"."_s, u"0.99"_s);
        row(u"-.5"_s, u"."_s, u"-0.5"_s);
        row(u"5."_s, u"."_s, refused);
        row(u"."_s, u"."_s, refused);
        row(u""_s, u"."_s, refused);
        row(u"1,234.50"_s, u"."_s, refused);
        row(u"1,234.50"_s, u".,"_s, u"1234.50"_s);
        row(u"1,234,567"_s, u".,"_s, u"1234567"_s);
        row(u"12,50"_s, u".,"_s, refused);
        row(u"1,2345.00"_s, u".,"_s, refused);
        row(u",123"_s, u".,"_s, refused);
        row(u"1,234.5,6"_s, u".,"_s, refused);
        row(u"1.234,50"_s, u",."_s, u"1234.50"_s);
        row(u"1 234,50"_s, u", "_s, u"1234.50"_s);
        row(u"(3.00)"_s, u"."_s, u"-3.00"_s);
        row(u"( 1,000 )"_s, u".,"_s, u"-1000"_s);
        row(u"(3.00"_s, u"."_s, refused);
        row(u"(-3.00)"_s, u"."_s, refused);
        row(u"--3"_s, u"."_s, refused);
        row(u"+3"_s, u"."_s, refused);
        row(u"1e5"_s, u"."_s, refused);
        row(u"$5"_s, u"."_s, refused);
        row(u"٣"_s, u"."_s, refused); // an Arabic digit
        row(u"1.10000000000"_s, u"."_s, u"1.10000000"_s);
        row(u"1.123456789"_s, u"."_s, u"1.123456789"_s); // one too many, which the price refuses
    }

    void decimals()
    {
        QFETCH(QString, text);
        QFETCH(QString, marks);
        QFETCH(QString, plain);
        const DecimalForm form{marks.at(0), marks.size() > 1 ? marks.at(1) : QChar()};
        const std::optional<QString> read = plainDecimal(text, form);
        QCOMPARE(read.has_value(), !plain.isNull());
        QCOMPARE(read.value_or(QString()), plain);
    }

    void quantities()
    {
        qint64 quantity = 0;
        QVERIFY(readValue(u" 550 "_s, {}, {}, quantity) && quantity == 550);
        QVERIFY(readValue(u"3.00"_s, {}, {}, quantity) && quantity == 3);
        QVERIFY(readValue(u"-2"_s, {}, {}, quantity) && quantity == -2);
        QVERIFY(readValue(u"9223372036854775807"_s, {}, {}, quantity) && quantity == 9'223'372'036'854'775'807);
        for (const QString& text : {u"2.5"_s, u""_s, u"9223372036854775808"_s, u"ten"_s, u"0x10"_s})
            QVERIFY2(!readValue(text, {}, {}, quantity), qUtf8Printable(text));
    }

    void amountsKeepEightDecimals()
    {
        UnitPrice price;
        QVERIFY(readValue(u"45.58051234"_s, {}, {}, price));
        QCOMPARE(price.scaled, 4'558'051'234LL);
        QVERIFY(!readValue(u"45.580512345"_s, {}, {}, price));
        QVERIFY(!readValue(u"92233720368.54775808"_s, {}, {}, price));
    }

    void taxes()
    {
        const Currency dollar = *Currency::fromCode(u"USD");
        const ValueForm form{{}, {u',', u'.'}};
        Tax tax;
        QVERIFY(readValue(u"7,75%"_s, form, dollar, tax));
        QVERIFY((tax == Tax{Tax::Kind::Percent, 7'750'000}));
        QVERIFY(readValue(u"1.005,20"_s, form, dollar, tax));
        QVERIFY((tax == Tax{Tax::Kind::Absolute, 100'520}));
        QVERIFY(readValue(u" "_s, form, dollar, tax) && tax.kind == Tax::Kind::None);
        QVERIFY(!readValue(u"%"_s, form, dollar, tax));
        QVERIFY(!readValue(u"1,005"_s, form, dollar, tax));
    }

    void monthsByTheFirstPatternThatFits()
    {
        ValueForm form;
        form.months = {*DatePattern::fromText(u"dd/MM/yyyy"_s), *DatePattern::fromText(u"MM/dd/yyyy"_s)};
        Month month;
        QVERIFY(readValue(u"03/04/2024"_s, form, {}, month) && month == Month::of(2024, 4));
        QVERIFY(readValue(u"12/31/2024"_s, form, {}, month) && month == Month::of(2024, 12));
        QVERIFY(!readValue(u"31/31/2024"_s, form, {}, month));
        QVERIFY(!readValue(u"01/01/1899"_s, form, {}, month));
        QVERIFY(!readValue(u"2024-07"_s, form, {}, month));
        QVERIFY(readValue(u"2024-07"_s, {}, {}, month) && month == Month::of(2024, 7));
        QCOMPARE(allowedValues(form, &month), u"dd/MM/yyyy | MM/dd/yyyy"_s);
    }

    void words()
    {
        bool flag = false;
        QVERIFY(readValue(u"yes"_s, {}, {}, flag) && flag);
        QVERIFY(readValue(u" no "_s, {}, {}, flag) && !flag);
        QVERIFY(!readValue(u"1"_s, {}, {}, flag) && !readValue(u""_s, {}, {}, flag));
        LineItemType type = LineItemType::All;
        QVERIFY(readValue(u"monthly-usage"_s, {}, {}, type) && type == LineItemType::MonthlyUsage);
        QVERIFY(!readValue(u"Monthly usage"_s, {}, {}, type));
        Currency currency;
        QVERIFY(readValue(u"JPY "_s, {}, {}, currency) && currency.digits() == 0);
        QVERIFY(!readValue(u"jpy"_s, {}, {}, currency));
    }
};

QTEST_GUILESS_MAIN(TestFieldValues)
#include "tst_fieldvalues.moc"
