// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/month.h"
#include "tests/lists/randomqueries.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;
using Compare = ListCondition::Compare;

namespace {

const Instant july = *Instant::fromText(u"2024-07-01");

ListField fieldOf(ListKind kind, const char16_t* name)
{
    return listFields(kind)[listFieldIndex(kind, QStringView(name))];
}

} // namespace

class TestListQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsOfEveryList();
    void readsTerms();
    void canonicalText_data();
    void canonicalText();
    void refuses_data();
    void refuses();
    void textAndBack();
    void anyTextIsAnswered();
    void foldsText_data();
    void foldsText();
    void foldingTwiceIsFoldingOnce();
    void amountsCompareInTheirCurrency();
    void expiresCountsTheEndOfTheMonth();
    void effectiveCountsTheBeginOfTheMonth();
    void timesCoverTheirPrecision();
};

void TestListQuery::fieldsOfEveryList()
{
    QStringList names;
    for (const ListField& field : listFields(ListKind::PurchaseOrders))
        names << QString(field.name);
    QCOMPARE(names.join(u' '),
             u"number status value balance effective expires updated bill-from currency description ship-to bill-to "
             "payer payment-terms lines contacts tags created charges"_s);
    QCOMPARE(listFields(ListKind::LineItems).size(), 16);
    QCOMPARE(listFields(ListKind::Journal).size(), 8);
    QCOMPARE(listFields(ListKind::Invoices).size(), 18);
    QCOMPARE(listFields(ListKind::Notifications).size(), 12);
    for (const ListKind kind : {ListKind::PurchaseOrders, ListKind::LineItems, ListKind::Journal, ListKind::Invoices,
                                ListKind::Notifications}) {
        QCOMPARE(listKindFromText(listKindText(kind)), kind);
        for (int i = 0; i < listFields(kind).size(); ++i)
            QCOMPARE(listFieldIndex(kind, QString(listFields(kind)[i].name)), i);
    }
    QVERIFY(!listKindFromText(u"invoices-of-nobody"));
    QCOMPARE(listFieldIndex(ListKind::PurchaseOrders, u"tag"), listFieldIndex(ListKind::PurchaseOrders, u"tags"));
    QCOMPARE(listFieldIndex(ListKind::LineItems, u"tag"), -1);
}

void TestListQuery::readsTerms()
{
    const auto query = ListQuery::fromText(ListKind::PurchaseOrders,
                                           u"  status:active,suspended -expires:<60d cloud sort:-balance,number "
                                           "value:100..2000 bill-from:=\"A, B\" tag:team=net \"two \\\"words\\\"\"");
    QVERIFY(query);
    QCOMPARE(query->conditions.size(), 5);
    QCOMPARE(query->conditions[0], (ListCondition{u"status"_s, Compare::Equal, false, {u"active"_s, u"suspended"_s}}));
    QCOMPARE(query->conditions[1], (ListCondition{u"expires"_s, Compare::Less, true, {u"60d"_s}}));
    QCOMPARE(query->conditions[2], (ListCondition{u"value"_s, Compare::Between, false, {u"100"_s, u"2000"_s}}));
    QCOMPARE(query->conditions[3], (ListCondition{u"bill-from"_s, Compare::Equal, false, {u"A, B"_s}}));
    QCOMPARE(query->conditions[4], (ListCondition{u"tag"_s, Compare::Equal, false, {u"team=net"_s}}));
    QCOMPARE(query->words, (QStringList{u"cloud"_s, u"two \"words\""_s}));
    QCOMPARE(query->sort, (QList<ListSort>{{u"balance"_s, true}, {u"number"_s, false}}));
}

void TestListQuery::canonicalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("empty") << u"   "_s << QString();
    QTest::newRow("order of terms") << u"cloud sort:-balance status:active"_s << u"status:active sort:-balance cloud"_s;
    QTest::newRow("needless quotes") << u"\"cloud\" number:\"77\""_s << u"number:77 cloud"_s;
    QTest::newRow("needed quotes") << u"\"a b\" \"-x\" \"a:b\""_s << u"\"a b\" \"-x\" \"a:b\""_s;
    QTest::newRow("capital field") << u"Status:active SORT:Number"_s << u"status:active sort:number"_s;
    QTest::newRow("equal that is meant anyway") << u"lines:=3 status:=active"_s << u"lines:3 status:active"_s;
    QTest::newRow("equal that differs") << u"number:=77"_s << u"number:=77"_s;
    QTest::newRow("colon in value") << u"number:a:b"_s << u"number:a:b"_s;
    QTest::newRow("comma in value") << u"number:\"a,b\",c"_s << u"number:\"a,b\",c"_s;
    QTest::newRow("sorted by tag") << u"sort:tag"_s << u"sort:tags"_s;
    QTest::newRow("range of dates") << u"effective:2024-01..2024-06 updated:-7d..0d"_s
                                    << u"effective:2024-01..2024-06 updated:-7d..0d"_s;
    QTest::newRow("dots in a text") << u"number:a..b"_s << u"number:a..b"_s;
    QTest::newRow("lonely minus") << u"-"_s << u"\"-\""_s;
    QTest::newRow("backslash outside quotes") << u"a\\b"_s << u"a\\b"_s;
    QTest::newRow("nothing in quotes") << u"\"\" cloud"_s << u"cloud"_s;
    QTest::newRow("excluded words") << u"-draft cloud -\"a b\" --x"_s << u"cloud -draft -\"a b\" -\"-x\""_s;
    QTest::newRow("nothing excluded") << u"-\"\" cloud"_s << u"cloud"_s;
    QTest::newRow("empty value") << u"description:=\"\""_s << u"description:=\"\""_s;
}

void TestListQuery::canonicalText()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto query = ListQuery::fromText(ListKind::PurchaseOrders, text);
    QVERIFY(query);
    QCOMPARE(query->toText(), canonical);
    QCOMPARE(ListQuery::fromText(ListKind::PurchaseOrders, canonical), query);
}

void TestListQuery::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("position");
    QTest::addColumn<QString>("allowed"); // one of what is allowed
    QTest::newRow("unknown field") << u"a state:active"_s << ErrorCode::UnknownField << 2LL << u"status"_s;
    QTest::newRow("address without quotes") << u"http://x"_s << ErrorCode::UnknownField << 0LL << u"number"_s;
    QTest::newRow("unknown word") << u"status:aktiv"_s << ErrorCode::UnknownWord << 0LL << u"suspended-expired"_s;
    QTest::newRow("status in capitals") << u"status:Active"_s << ErrorCode::UnknownWord << 0LL << u"active"_s;
    QTest::newRow("no value") << u"x status: active"_s << ErrorCode::MalformedQuery << 9LL << u"active"_s;
    QTest::newRow("no month") << u"expires:<soon"_s << ErrorCode::MalformedQuery << 0LL << u"60d"_s;
    QTest::newRow("no amount") << u"value:>=1e5"_s << ErrorCode::MalformedQuery << 0LL << u"1000"_s;
    QTest::newRow("half a range") << u"value:1.."_s << ErrorCode::MalformedQuery << 0LL << u"12.50"_s;
    QTest::newRow("two bounds") << u"value:<1,2"_s << ErrorCode::MalformedQuery << 0LL << u"1000"_s;
    QTest::newRow("order of words") << u"status:<active"_s << ErrorCode::MalformedQuery << 0LL << u"active"_s;
    QTest::newRow("order of texts") << u"number:<a"_s << ErrorCode::MalformedQuery << 0LL << QString();
    QTest::newRow("open quote") << u"a \"b c"_s << ErrorCode::MalformedQuery << 2LL << u"\""_s;
    QTest::newRow("quote in a word") << u"12\" pipe"_s << ErrorCode::MalformedQuery << 0LL << u"\"12\\\"\""_s;
    QTest::newRow("text after a quote") << u"\"a\"b"_s << ErrorCode::MalformedQuery << 3LL << u" "_s;
    QTest::newRow("quote in a negated word") << u"-12\""_s << ErrorCode::MalformedQuery << 0LL << u"\"-12\\\"\""_s;
    QTest::newRow("nothing after a field") << u"status:"_s << ErrorCode::MalformedQuery << 7LL << u"suspended"_s;
    QTest::newRow("nothing after a text field") << u"number:"_s << ErrorCode::MalformedQuery << 7LL << QString();
    QTest::newRow("no field") << u":a"_s << ErrorCode::MalformedQuery << 0LL << u"\":a\""_s;
    QTest::newRow("three sort keys") << u"sort:number,value,lines"_s << ErrorCode::MalformedQuery << 18LL << QString();
    QTest::newRow("sort by nothing") << u"sort:"_s << ErrorCode::MalformedQuery << 5LL << u"balance"_s;
    QTest::newRow("sort by unknown") << u"sort:number,-price"_s << ErrorCode::UnknownField << 12LL << u"value"_s;
    QTest::newRow("negated sort") << u"-sort:number"_s << ErrorCode::UnknownField << 0LL << u"number"_s;
    QTest::newRow("month thirteen") << u"expires:2024-13"_s << ErrorCode::MalformedQuery << 0LL << u"2024-07"_s;
    QTest::newRow("too many decimals") << u"value:1.123456789"_s << ErrorCode::MalformedQuery << 0LL << u"1000"_s;
}

void TestListQuery::refuses()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    QFETCH(qint64, position);
    QFETCH(QString, allowed);
    const auto query = ListQuery::fromText(ListKind::PurchaseOrders, text);
    QVERIFY(!query);
    QCOMPARE(query.error().code, code);
    QCOMPARE(query.error().details.value(u"position"_s).toLongLong(), position);
    QVERIFY(query.error().details.contains(u"allowed"_s));
    if (!allowed.isEmpty())
        QVERIFY2(query.error().details.value(u"allowed"_s).toStringList().contains(allowed),
                 qPrintable(query.error().details.value(u"allowed"_s).toStringList().join(u' ')));
    const bool named = query.error().details.contains(u"value"_s) || query.error().details.contains(u"field"_s);
    QVERIFY(named);
}

void TestListQuery::textAndBack()
{
    QVERIFY(rc::check("fromText(toText(q)) == q", [] {
        const ListKind kind =
            *rc::gen::element(ListKind::PurchaseOrders, ListKind::LineItems, ListKind::Journal, ListKind::Invoices);
        const ListQuery query = test::randomQuery(kind, {});
        const auto read = ListQuery::fromText(kind, query.toText());
        RC_ASSERT(read.has_value());
        const bool same = *read == query;
        RC_ASSERT(same);
    }));
}

void TestListQuery::anyTextIsAnswered()
{
    QVERIFY(rc::check("any text is a query or an error that says where", [] {
        static const QStringList pieces{
            u"status"_s,  u"expires"_s, u"value"_s, u"sort"_s, u":"_s, u"-"_s,      u","_s,   u".."_s,
            u"<"_s,       u">="_s,      u"\""_s,    u"\\"_s,   u" "_s, u"active"_s, u"60d"_s, u"9999999999999999999"_s,
            u"2024-07"_s, u"="_s,       u"tag"_s,   u"none"_s};
        QString text;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            text += pieces[*rc::gen::inRange<qsizetype>(0, pieces.size())];
        for (const char16_t unit : *rc::gen::resize(4, rc::gen::arbitrary<std::vector<char16_t>>()))
            text.insert(*rc::gen::inRange<qsizetype>(0, text.size() + 1), QChar(unit));
        const auto query = ListQuery::fromText(ListKind::PurchaseOrders, text);
        if (query) {
            RC_ASSERT(checkQuery(*query).has_value());
            const bool same = ListQuery::fromText(ListKind::PurchaseOrders, query->toText()) == query;
            RC_ASSERT(same);
            return;
        }
        const qint64 position = query.error().details.value(u"position"_s, -1).toLongLong();
        RC_ASSERT(position >= 0);
        RC_ASSERT(position <= text.size());
    }));
}

void TestListQuery::foldsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ascii") << u"PO-77 [x] @Z{"_s << u"po-77 [x] @z{"_s;
    QTest::newRow("accents") << u"Crème Brûlée"_s << u"creme brulee"_s;
    QTest::newRow("decomposed") << u"Cre\u0300me"_s << u"creme"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("ligature") << u"\uFB01nance"_s << u"finance"_s;
    QTest::newRow("full width") << u"\uFF30\uFF2F"_s << u"po"_s;
    QTest::newRow("greek") << u"ΆΣ"_s << u"ασ"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F600 \U00010400"_s << u"\U0001F600 \U00010428"_s;
}

void TestListQuery::foldsText()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldedForSearch(text), folded);
}

void TestListQuery::foldingTwiceIsFoldingOnce()
{
    for (char32_t code = 1; code < 0x30000; ++code) {
        if (QChar::isSurrogate(code))
            continue;
        const QString once = foldedForSearch(QString::fromUcs4(&code, 1));
        if (foldedForSearch(once) != once)
            QFAIL(qPrintable(u"U+%1"_s.arg(uint(code), 4, 16)));
    }
}

void TestListQuery::amountsCompareInTheirCurrency()
{
    const ListField value = fieldOf(ListKind::PurchaseOrders, u"value");
    const auto keys = [&](Compare compare, const QString& amount, int digits) {
        return conditionKeys(value, {u"value"_s, compare, false, {amount}}, july, digits)->intervals.first();
    };
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(keys(Compare::GreaterOrEqual, u"1000"_s, 0), (KeyInterval{1000, most}));
    QCOMPARE(keys(Compare::GreaterOrEqual, u"1000"_s, 2), (KeyInterval{100000, most}));
    QCOMPARE(keys(Compare::Less, u"10.5"_s, 0), (KeyInterval{least, 10}));
    QCOMPARE(keys(Compare::LessOrEqual, u"-10.5"_s, 0), (KeyInterval{least, -11}));
    QCOMPARE(keys(Compare::Greater, u"-10.5"_s, 0), (KeyInterval{-10, most}));
    QCOMPARE(keys(Compare::Equal, u"12.500"_s, 3), (KeyInterval{12500, 12500}));
    const KeyInterval between = keys(Compare::Equal, u"12.505"_s, 2); // no amount in cents is this one
    QVERIFY(between.low > between.high);
    QCOMPARE(keys(Compare::Less, u"999999999999999999"_s, 3), (KeyInterval{least, most}));
}

void TestListQuery::expiresCountsTheEndOfTheMonth()
{
    const ListField expires = fieldOf(ListKind::PurchaseOrders, u"expires");
    const auto holds = [&](const QString& text, Month month) {
        const auto query = ListQuery::fromText(ListKind::PurchaseOrders, u"expires:"_s + text);
        return conditionKeys(expires, query->conditions.first(), july, 0)->intervals.first().holds(month.index);
    };
    // 60 days from 2024-07-01 is 2024-08-30: July has ended by then, August has not.
    QVERIFY(holds(u"<60d"_s, Month::of(2024, 7)));
    QVERIFY(!holds(u"<60d"_s, Month::of(2024, 8)));
    QVERIFY(holds(u"<62d"_s, Month::of(2024, 8)));
    QVERIFY(holds(u"<60d"_s, Month::of(2020, 1)));
    QVERIFY(holds(u">60d"_s, Month::of(2024, 8)));
    QVERIFY(holds(u"<=2024-08-31"_s, Month::of(2024, 8)));
    QVERIFY(!holds(u"<2024-08-31"_s, Month::of(2024, 8)));
    QVERIFY(!holds(u"<=2024-08-30"_s, Month::of(2024, 8)));
    QVERIFY(holds(u"1m"_s, Month::of(2024, 8)));
    QVERIFY(holds(u"2024"_s, Month::of(2024, 12)));
    QVERIFY(!holds(u"2024"_s, Month::of(2025, 1)));
    QVERIFY(holds(u"2024-07..2024-09"_s, Month::of(2024, 9)));
    QVERIFY(!holds(u">2024-07"_s, Month::of(2024, 7)));
}

void TestListQuery::effectiveCountsTheBeginOfTheMonth()
{
    const ListField effective = fieldOf(ListKind::PurchaseOrders, u"effective");
    const auto holds = [&](const QString& text, Month month) {
        const auto query = ListQuery::fromText(ListKind::PurchaseOrders, u"effective:"_s + text);
        return conditionKeys(effective, query->conditions.first(), july, 0)->intervals.first().holds(month.index);
    };
    QVERIFY(holds(u"<60d"_s, Month::of(2024, 8)));
    QVERIFY(!holds(u"<60d"_s, Month::of(2024, 9)));
    QVERIFY(holds(u">=0d"_s, Month::of(2024, 7)));
    QVERIFY(!holds(u">0d"_s, Month::of(2024, 7)));
    QVERIFY(holds(u"<=2024-08-31"_s, Month::of(2024, 8)));
    QVERIFY(!holds(u"<=2024-08-31"_s, Month::of(2024, 9)));
}

void TestListQuery::timesCoverTheirPrecision()
{
    const ListField updated = fieldOf(ListKind::PurchaseOrders, u"updated");
    const auto holds = [&](const QString& text, const char16_t* time) {
        const auto query = ListQuery::fromText(ListKind::PurchaseOrders, u"updated:"_s + text);
        const qint64 msecs = Instant::fromText(QStringView(time))->msecs;
        return conditionKeys(updated, query->conditions.first(), july, 0)->intervals.first().holds(msecs);
    };
    QVERIFY(holds(u"2024-06-30"_s, u"2024-06-30T23:59:59.999"));
    QVERIFY(!holds(u"2024-06-30"_s, u"2024-07-01"));
    QVERIFY(holds(u"2024-06"_s, u"2024-06-30T10:00"));
    QVERIFY(holds(u"2024-06-30T10:00"_s, u"2024-06-30T10:00:59"));
    QVERIFY(!holds(u">2024-06-30T10:00"_s, u"2024-06-30T10:00:59"));
    QVERIFY(holds(u">=-7d"_s, u"2024-06-24"));
    QVERIFY(!holds(u">=-7d"_s, u"2024-06-23T23:59:59.999"));
    QVERIFY(holds(u"-1d"_s, u"2024-06-30T18:00"));
    QVERIFY(holds(u"<=2023"_s, u"2023-12-31T23:59"));
}

QTEST_APPLESS_MAIN(TestListQuery)
#include "tst_listquery.moc"
