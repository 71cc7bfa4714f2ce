// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtTest/QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace podesk;

class TestValueWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void money_data();
    void money();
    void unitPrices();
    void monthsAndTimes();
    void totals();
    void cells();
};

void TestValueWords::money_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* locale, const char* currency, qint64 minor, const QString& text) {
        QTest::addRow("%s %s %lld", locale, currency, minor)
            << QString::fromLatin1(locale) << QString::fromLatin1(currency) << minor << text;
    };
    row("en_US", "USD", 123450, u"USD 1,234.50"_s);
    row("en_US", "USD", 0, u"USD 0.00"_s);
    row("en_US", "USD", 5, u"USD 0.05"_s);
    row("en_US", "USD", -5, u"USD -0.05"_s);
    row("en_US", "USD", -123450, u"USD -1,234.50"_s);
    // A double shows the last digits of these wrong.
    row("en_US", "USD", 12345678901234567, u"USD 123,456,789,012,345.67"_s);
    row("en_US", "USD", 99999999999999999, u"USD 999,999,999,999,999.99"_s);
    row("en_US", "USD", std::numeric_limits<qint64>::max(), u"USD 92,233,720,368,547,758.07"_s);
    row("en_US", "USD", std::numeric_limits<qint64>::min(), u"USD -92,233,720,368,547,758.08"_s);
    row("en_US", "JPY", 1200, u"JPY 1,200"_s);
    row("ja_JP", "JPY", -1200, u"JPY -1,200"_s);
    row("ja_JP", "USD", 123450, u"USD 1,234.50"_s);
    row("en_US", "KWD", 1234567, u"KWD 1,234.567"_s);
    row("en_US", "KWD", 7, u"KWD 0.007"_s);
    row("de_DE", "EUR", 123450, u"EUR 1.234,50"_s);
    row("de_DE", "EUR", -12345678901234567, u"EUR -123.456.789.012.345,67"_s);
    row("de_CH", "CHF", 123450, u"CHF 1’234.50"_s);
    row("C", "USD", 123450, u"USD 1234.50"_s);
}

void TestValueWords::money()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    QFETCH(QString, text);
    const Money money{minor, *Currency::fromCode(currency)};
    QCOMPARE(words::moneyText(money, QLocale(locale)), text);
    QCOMPARE(words::moneyText(money, QLocale(locale), false), text.mid(4));
}

void TestValueWords::unitPrices()
{
    const QLocale us(u"en_US"_s);
    const auto text = [&](const QString& price, const QString& currency) {
        return words::unitPriceText(*UnitPrice::fromText(price), *Currency::fromCode(currency), us);
    };
    QCOMPARE(text(u"45.5805"_s, u"USD"_s), u"45.5805"_s);
    QCOMPARE(text(u"45"_s, u"USD"_s), u"45.00"_s);
    QCOMPARE(text(u"1234.5"_s, u"KWD"_s), u"1,234.500"_s);
    QCOMPARE(text(u"45"_s, u"JPY"_s), u"45"_s);
    QCOMPARE(text(u"0.00000001"_s, u"JPY"_s), u"0.00000001"_s);
    QCOMPARE(words::unitPriceText(*UnitPrice::fromText(u"1234.5"), *Currency::fromCode(u"EUR"), QLocale(u"de_DE"_s)),
             u"1.234,50"_s);
}

void TestValueWords::monthsAndTimes()
{
    const QLocale us(u"en_US"_s);
    QCOMPARE(words::monthText(Month::of(2024, 7), us), u"Jul 2024"_s);
    QCOMPARE(words::monthText(Month(), us), u"-"_s);
    const Instant instant = *Instant::fromText(u"2024-07-01T09:30Z");
    QCOMPARE(words::dateText(instant, us), u"1 Jul 2024"_s);
    QCOMPARE(words::dateTimeText(instant, us), u"1 Jul 2024 09:30 UTC"_s);
    QCOMPARE(words::countText(4012, us), u"4,012"_s);
}

void TestValueWords::totals()
{
    const QLocale us(u"en_US"_s);
    CurrencyTotals totals;
    totals.currency = *Currency::fromCode(u"USD");
    totals.valueMinor = 6379199037;
    QCOMPARE(words::totalsText(totals, us), u"USD 63,791,990.37"_s);
    totals.balanceMinor = -5;
    QCOMPARE(words::totalsText(totals, us), u"USD 63,791,990.37, balance USD -0.05"_s);
    totals.overflow = true;
    QVERIFY(words::totalsText(totals, us).startsWith(u"USD: "_s));
    QVERIFY(!words::totalsText(totals, us).contains(u"63"_s));
}

void TestValueWords::cells()
{
    const QLocale us(u"en_US"_s);
    const auto field = [](ListKind kind, const QString& name) {
        return listFields(kind).at(listFieldIndex(kind, name));
    };
    const auto orders = [&](const QString& name, const ListCell& cell) {
        return words::cellText(field(ListKind::PurchaseOrders, name), cell, us);
    };
    QCOMPARE(orders(u"status"_s, QString(u"suspended-expired"_s)), u"Suspended-expired"_s);
    QCOMPARE(orders(u"description"_s, QString(u"active"_s)), u"active"_s);
    QCOMPARE(orders(u"balance"_s, std::monostate()), u"-"_s);
    QCOMPARE(orders(u"lines"_s, qint64(1234)), u"1,234"_s);
    const QList<Money> two{{100, *Currency::fromCode(u"USD")}, {7, *Currency::fromCode(u"JPY")}};
    QCOMPARE(orders(u"value"_s, two), u"USD 1.00 + JPY 7"_s);
    const auto lines = [&](const QString& name, const ListCell& cell) {
        return words::cellText(field(ListKind::LineItems, name), cell, us);
    };
    QCOMPARE(lines(u"tracked"_s, true), u"Yes"_s);
    QCOMPARE(lines(u"amount"_s, QString(u"1234.50"_s)), u"1,234.50"_s);
    QCOMPARE(lines(u"type"_s, QString(u"all"_s)), u"ALL"_s);
    QCOMPARE(words::cellText(field(ListKind::Journal, u"command"_s), QString(u"add-contact"_s), us), u"Add contact"_s);
}

QTEST_GUILESS_MAIN(TestValueWords)
#include "tst_valuewords.moc"
