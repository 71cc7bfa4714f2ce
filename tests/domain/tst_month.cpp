// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/month.h"

#include <rapidcheck.h>

#include <QtTest/QtTest>

using namespace podesk;
using namespace Qt::StringLiterals;

class TestMonth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundaries()
    {
        const Month june = Month::of(2024, 6);
        QCOMPARE(june.begin().toText(), u"2024-06-01T00:00:00.000Z"_s);
        QCOMPARE(june.end().toText(), u"2024-07-01T00:00:00.000Z"_s);
        QCOMPARE(june.lastDay(), QDate(2024, 6, 30));
        QCOMPARE(Month::of(2024, 2).lastDay(), QDate(2024, 2, 29));
        QCOMPARE(Month::of(2024, 12).plus(1), Month::of(2025, 1));
        QCOMPARE(Month::of(2024, 1).plus(-1), Month::of(2023, 12));
        QCOMPARE(Month::containing({june.end().msecs - 1}), june);
        QCOMPARE(Month::containing(june.end()), june.plus(1));
        QCOMPARE(Month().toText(), QString());
        QVERIFY(!Month().isValid());
    }

    void badMonths()
    {
        for (const QStringView text : {u"", u"2024-00", u"2024-13", u"2024-7", u"1899-12", u"24-07", u"2024/07",
                                       u"2024-07-01", u" 2024-07", u"2024-0x", u"-024-07", u"٢٠٢٤-٠٧"})
            QVERIFY2(!Month::fromText(text), qUtf8Printable(text.toString()));
    }

    void monthsRoundTrip()
    {
        QVERIFY(rc::check("a month reads back, sorts as its text, and contains its days", [] {
            const Month month = Month::of(*rc::gen::inRange(1900, 10'000), *rc::gen::inRange(1, 13));
            const Month other = Month::of(*rc::gen::inRange(1900, 10'000), *rc::gen::inRange(1, 13));
            RC_ASSERT(Month::fromText(month.toText()) == std::optional(month));
            RC_ASSERT((month < other) == (month.toText() < other.toText()));
            RC_ASSERT(Month::containing(Instant::fromDate(month.lastDay())) == month);
            RC_ASSERT(QDate(month.year(), month.month(), 1).addMonths(1) == month.end().date());
        }));
    }

    void instants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("date") << u"2024-07-01"_s << u"2024-07-01T00:00:00.000Z"_s;
        QTest::newRow("date with Z") << u"2024-07-01Z"_s << u"2024-07-01T00:00:00.000Z"_s;
        QTest::newRow("minutes") << u"2024-07-01T09:30"_s << u"2024-07-01T09:30:00.000Z"_s;
        QTest::newRow("minutes with Z") << u"2024-07-01T09:30Z"_s << u"2024-07-01T09:30:00.000Z"_s;
        QTest::newRow("seconds") << u"2024-02-29T23:59:58"_s << u"2024-02-29T23:59:58.000Z"_s;
        QTest::newRow("milliseconds") << u"2024-07-01T09:30:15.007Z"_s << u"2024-07-01T09:30:15.007Z"_s;
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << u"1969-12-31T23:59:59.999Z"_s;
    }
    void instants()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto instant = Instant::fromText(text);
        QVERIFY(instant.has_value());
        QCOMPARE(instant->toText(), written);
        QCOMPARE(Instant::fromText(written), instant);
    }

    void badInstants()
    {
        for (const QStringView text :
             {u"", u"Z", u"2024-07", u"2024-02-30", u"2024-07-01T24:00", u"2024-07-01T09:60", u"2024-07-01T09:30:60",
              u"2024-07-01 09:30", u"2024-07-01T09:30+02:00", u"2024-07-01T09:30:15.07", u"2024-7-1", u"2024-07-01ZZ"})
            QVERIFY2(!Instant::fromText(text), qUtf8Printable(text.toString()));
    }

    void plusDays()
    {
        const Instant start = Instant::fromDate(QDate(2024, 2, 28));
        QCOMPARE(start.plusDays(2).date(), QDate(2024, 3, 1));
        QCOMPARE(start.plusDays(-28).date(), QDate(2024, 1, 31));
    }
};

QTEST_APPLESS_MAIN(TestMonth)
#include "tst_month.moc"
