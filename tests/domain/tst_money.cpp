// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"
#include "tests/domain/decimaloracle.h"

#include <rapidcheck.h>

#include <QtTest/QtTest>

#include <limits>

using namespace podesk;
using namespace Qt::StringLiterals;
using podesk::test::Decimal;

namespace {

constexpr qint64 smallest = std::numeric_limits<qint64>::min();
constexpr qint64 largest = std::numeric_limits<qint64>::max();

Currency currency(QStringView code)
{
    return Currency::fromCode(code).value();
}

/// Currencies of 0, 2, 3 and 4 digits.
Currency anyCurrency()
{
    static const QStringList codes{u"JPY"_s, u"USD"_s, u"KWD"_s, u"CLF"_s};
    return currency(codes[*rc::gen::inRange(0, 4)]);
}

/// All sizes, the ends of the range and the round numbers where rounding decides.
qint64 anyInteger()
{
    static const QList<qint64> marked{smallest, smallest + 1, largest,    largest - 1, 0,         50,
                                      150,      5'000'000,    -5'000'000, 500'000,     2'500'000, 15'000'000};
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return *rc::gen::arbitrary<qint64>();
    case 1:
        return *rc::gen::inRange<qint64>(-1000, 1000);
    case 2:
        return marked[*rc::gen::inRange<qsizetype>(0, marked.size())];
    default:
        return *rc::gen::inRange<qint64>(-100'000, 100'000) * 500'000;
    }
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("written");
        QTest::newRow("two digits") << u"-1234.50"_s << u"USD"_s << qint64{-123450} << u"-1234.50"_s;
        QTest::newRow("no digits") << u"1200"_s << u"JPY"_s << qint64{1200} << u"1200"_s;
        QTest::newRow("three digits") << u"0.005"_s << u"KWD"_s << qint64{5} << u"0.005"_s;
        QTest::newRow("fewer than the currency has") << u"7.5"_s << u"USD"_s << qint64{750} << u"7.50"_s;
        QTest::newRow("negative zero") << u"-0"_s << u"USD"_s << qint64{0} << u"0.00"_s;
        QTest::newRow("largest") << u"92233720368547758.07"_s << u"USD"_s << largest << u"92233720368547758.07"_s;
        QTest::newRow("smallest") << u"-92233720368547758.08"_s << u"USD"_s << smallest << u"-92233720368547758.08"_s;
    }
    void readsAndWrites()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(qint64, minor);
        QFETCH(QString, written);
        const auto money = Money::fromText(text, currency(code));
        QVERIFY(money.has_value());
        QCOMPARE(money->minor, minor);
        QCOMPARE(money->toText(), written);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << u""_s << ErrorCode::InvalidField;
        QTest::newRow("point alone") << u"."_s << ErrorCode::InvalidField;
        QTest::newRow("minus alone") << u"-"_s << ErrorCode::InvalidField;
        QTest::newRow("plus") << u"+1"_s << ErrorCode::InvalidField;
        QTest::newRow("two signs") << u"--1"_s << ErrorCode::InvalidField;
        QTest::newRow("thousands") << u"1,234.50"_s << ErrorCode::InvalidField;
        QTest::newRow("exponent") << u"1e5"_s << ErrorCode::InvalidField;
        QTest::newRow("space") << u" 1"_s << ErrorCode::InvalidField;
        QTest::newRow("two points") << u"1.2.3"_s << ErrorCode::InvalidField;
        QTest::newRow("other digits") << u"١٢"_s << ErrorCode::InvalidField;
        QTest::newRow("too many decimals") << u"1.005"_s << ErrorCode::AmountDecimals;
        QTest::newRow("one past the largest") << u"92233720368547758.08"_s << ErrorCode::AmountOutOfRange;
        QTest::newRow("one past the smallest") << u"-92233720368547758.09"_s << ErrorCode::AmountOutOfRange;
        QTest::newRow("a thousand digits") << QString(1000, u'9') << ErrorCode::AmountOutOfRange;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        const auto money = Money::fromText(text, currency(u"USD"));
        QVERIFY(!money);
        QCOMPARE(money.error().code, code);
        QVERIFY(money.error().details.value(u"value"_s).toString().size() <= 64);
    }

    void unitPrices_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("scaled");
        QTest::addColumn<QString>("shortest");
        QTest::addColumn<QString>("withTwo");
        QTest::newRow("four decimals") << u"45.5805"_s << qint64{4'558'050'000} << u"45.5805"_s << u"45.5805"_s;
        QTest::newRow("leading point") << u".00"_s << qint64{0} << u"0"_s << u"0.00"_s;
        QTest::newRow("trailing zeros") << u"50.2600"_s << qint64{5'026'000'000} << u"50.26"_s << u"50.26"_s;
        QTest::newRow("eight decimals") << u"0.00000001"_s << qint64{1} << u"0.00000001"_s << u"0.00000001"_s;
        QTest::newRow("negative") << u"-2.5"_s << qint64{-250'000'000} << u"-2.5"_s << u"-2.50"_s;
    }
    void unitPrices()
    {
        QFETCH(QString, text);
        QFETCH(qint64, scaled);
        QFETCH(QString, shortest);
        QFETCH(QString, withTwo);
        const auto price = UnitPrice::fromText(text);
        QVERIFY(price.has_value());
        QCOMPARE(price->scaled, scaled);
        QCOMPARE(price->toText(), shortest);
        QCOMPARE(price->toText(2), withTwo);
    }

    void unitPriceLimits()
    {
        QCOMPARE(UnitPrice::fromText(u"."_s).error().code, ErrorCode::InvalidField);
        QCOMPARE(UnitPrice::fromText(u""_s).error().code, ErrorCode::InvalidField);
        QCOMPARE(UnitPrice::fromText(u"1,234.50"_s).error().code, ErrorCode::InvalidField);
        const auto nine = UnitPrice::fromText(u"0.123456789"_s);
        QCOMPARE(nine.error().code, ErrorCode::AmountDecimals);
        QCOMPARE(nine.error().details.value(u"limit"_s).toInt(), 8);
    }

    void halfEven_data()
    {
        QTest::addColumn<QString>("price");
        QTest::addColumn<qint64>("quantity");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("total");
        QTest::addColumn<qint64>("difference");
        QTest::newRow("down to even") << u"0.125"_s << qint64{1} << u"USD"_s << u"0.12"_s << qint64{500'000};
        QTest::newRow("up to even") << u"0.135"_s << qint64{1} << u"USD"_s << u"0.14"_s << qint64{-500'000};
        QTest::newRow("negative half") << u"-0.125"_s << qint64{1} << u"USD"_s << u"-0.12"_s << qint64{-500'000};
        QTest::newRow("once, after the product") << u"0.004"_s << qint64{3} << u"USD"_s << u"0.01"_s << qint64{200'000};
        QTest::newRow("no minor digits") << u"0.5"_s << qint64{3} << u"JPY"_s << u"2"_s << qint64{-50'000'000};
        QTest::newRow("an imported line")
            << u"45.5805"_s << qint64{550} << u"USD"_s << u"25069.28"_s << qint64{-500'000};
    }
    void halfEven()
    {
        QFETCH(QString, price);
        QFETCH(qint64, quantity);
        QFETCH(QString, code);
        QFETCH(QString, total);
        QFETCH(qint64, difference);
        const UnitPrice unit = UnitPrice::fromText(price).value();
        QCOMPARE(times(unit, quantity, currency(code)).value().toText(), total);
        QCOMPARE(roundingDifference(unit, quantity, currency(code)).value(), difference);
    }

    void taxes_data()
    {
        QTest::addColumn<QString>("tax");
        QTest::addColumn<QString>("due");
        QTest::newRow("none") << u""_s << u"0.00"_s;
        QTest::newRow("B48: percentage") << u"10%"_s << u"20.00"_s;
        QTest::newRow("B48: absolute") << u"5.00"_s << u"5.00"_s;
        QTest::newRow("fraction of a per cent") << u"7.75%"_s << u"15.50"_s;
        QTest::newRow("zero per cent") << u"0%"_s << u"0.00"_s;
    }
    void taxes()
    {
        QFETCH(QString, tax);
        QFETCH(QString, due);
        const Currency usd = currency(u"USD");
        const auto read = Tax::fromText(tax, usd);
        QVERIFY(read.has_value());
        QCOMPARE(read->toText(usd), tax);
        QCOMPARE(taxOn({20'000, usd}, *read).value().toText(), due);
    }

    void badTaxes()
    {
        const Currency usd = currency(u"USD");
        for (const QStringView text : {u"%", u"ten%", u"5.005", u"1.1234567%", u"10 %", u"%10"})
            QVERIFY2(!Tax::fromText(text, usd), qUtf8Printable(text.toString()));
        QCOMPARE(taxOn({largest, usd}, Tax::fromText(u"200%", usd).value()).error().code, ErrorCode::AmountOutOfRange);
    }

    void currenciesNeverAdd()
    {
        const Money dollars{100, currency(u"USD")};
        const Money yen{100, currency(u"JPY")};
        QCOMPARE(dollars.plus(yen).error().code, ErrorCode::CurrencyMismatch);
        QCOMPARE(dollars.minus(yen).error().code, ErrorCode::CurrencyMismatch);
        QCOMPARE(dollars.minus(yen).error().details.value(u"right"_s).toString(), u"JPY"_s);
    }

    void textRoundTrips()
    {
        QVERIFY(rc::check("a written amount reads back", [] {
            const Money money{anyInteger(), anyCurrency()};
            RC_ASSERT((Money::fromText(money.toText(), money.currency) == Result<Money>(money)));
            const UnitPrice price{anyInteger()};
            RC_ASSERT((UnitPrice::fromText(price.toText(*rc::gen::inRange(0, 9))) == Result<UnitPrice>(price)));
            const Tax tax{*rc::gen::element(Tax::Kind::Percent, Tax::Kind::Absolute), anyInteger()};
            RC_ASSERT((Tax::fromText(tax.toText(money.currency), money.currency) == Result<Tax>(tax)));
        }));
    }

    void productAgreesWithPaper()
    {
        QVERIFY(rc::check("price x quantity is the paper product, rounded once", [] {
            const UnitPrice price{anyInteger()};
            const qint64 quantity = anyInteger();
            const Currency unit = anyCurrency();
            const Decimal exact = multiplied(Decimal::of(price.scaled), Decimal::of(quantity));
            const Decimal expected = rounded(exact, 8 - unit.digits());
            const auto actual = times(price, quantity, unit);
            RC_ASSERT(actual.has_value() == fits64(expected));
            if (actual)
                RC_ASSERT(std::to_string(actual->minor) == expected.toText());
            else
                RC_ASSERT(actual.error().code == ErrorCode::AmountOutOfRange);
        }));
    }

    void percentageAgreesWithPaper()
    {
        QVERIFY(rc::check("a percentage is the paper product, rounded once", [] {
            const Money net{anyInteger(), anyCurrency()};
            const Tax tax{Tax::Kind::Percent, anyInteger()};
            const Decimal expected = rounded(multiplied(Decimal::of(net.minor), Decimal::of(tax.value)), 8);
            const auto actual = taxOn(net, tax);
            RC_ASSERT(actual.has_value() == fits64(expected));
            if (actual)
                RC_ASSERT(std::to_string(actual->minor) == expected.toText());
        }));
    }

    void sumsAreExactOrRefused()
    {
        QVERIFY(rc::check("plus undoes minus, and never wraps", [] {
            const Money left{anyInteger(), currency(u"USD")};
            const Money right{anyInteger(), currency(u"USD")};
            const auto sum = left.plus(right);
            // Halves cannot overflow, so they tell where the whole would.
            const qint64 half = left.minor / 4 + right.minor / 4;
            if (half > largest / 4 + 2 || half < smallest / 4 - 2)
                RC_ASSERT(!sum);
            if (sum)
                RC_ASSERT((sum->minus(right) == Result<Money>(left)));
            else
                RC_ASSERT(sum.error().code == ErrorCode::AmountOutOfRange);
        }));
    }

    void roundingDifferenceIsWhatWasCut()
    {
        QVERIFY(rc::check("rounded + difference = exact", [] {
            const UnitPrice price{*rc::gen::inRange<qint64>(-1'000'000'000, 1'000'000'000)};
            const qint64 quantity = *rc::gen::inRange<qint64>(1, 1000);
            const Currency unit = anyCurrency();
            qint64 perMinor = 100'000'000;
            for (int digit = 0; digit < unit.digits(); ++digit)
                perMinor /= 10;
            const qint64 cut = roundingDifference(price, quantity, unit).value();
            RC_ASSERT(times(price, quantity, unit)->minor * perMinor + cut == price.scaled * quantity);
            RC_ASSERT(qAbs(cut) * 2 <= perMinor);
        }));
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
