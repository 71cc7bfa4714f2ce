// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/domain/purchaseorder.h"

#include <QtTest/QtTest>

#include <limits>

using namespace podesk;
using namespace Qt::StringLiterals;

namespace {

LineItem line(qint64 total, QStringView code, std::optional<qint64> balance = {})
{
    LineItem item;
    item.currency = Currency::fromCode(code).value();
    item.total = {total, item.currency};
    item.balanceTracking = balance.has_value();
    if (balance)
        item.balance = Money{*balance, item.currency};
    return item;
}

QStringList texts(const QList<Money>& sums)
{
    QStringList all;
    for (const Money& sum : sums)
        all.append(sum.toText() + u' ' + sum.currency.code());
    return all;
}

} // namespace

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsReadBack()
    {
        for (const Status status : allStatuses)
            QCOMPARE(statusFromText(statusText(status)), std::optional(status));
        for (const LineItemType type : allLineItemTypes)
            QCOMPARE(lineItemTypeFromText(lineItemTypeText(type)), std::optional(type));
        for (const Edition edition : {Edition::E2024, Edition::E2026})
            QCOMPARE(editionFromText(editionText(edition)), std::optional(edition));
        for (const AccountKind kind : {AccountKind::Management, AccountKind::Member, AccountKind::Standalone})
            QCOMPARE(accountKindFromText(accountKindText(kind)), std::optional(kind));
        QCOMPARE(statusText(Status::SuspendedExpired), u"suspended-expired"_s);
        QCOMPARE(clockKindText(ClockKind::Real), u"real"_s);
        QCOMPARE(clockKindText(ClockKind::Simulated), u"simulated"_s);
        QVERIFY(!statusFromText(u"Active"));
        QVERIFY(!lineItemTypeFromText(u""));
        QVERIFY(!editionFromText(u"2025"));
        QVERIFY(!accountKindFromText(u"payer"));
    }

    void sellers()
    {
        QStringList all = sellersOfRecord();
        QVERIFY(all.size() >= 14);
        QCOMPARE(all.removeDuplicates(), qsizetype{0});
        for (const QString& seller : sellersOfRecord())
            QVERIFY(isSellerOfRecord(seller));
        QVERIFY(isSellerOfRecord(u"Amazon Web Services EMEA SARL"));
        QVERIFY(!isSellerOfRecord(u""));
        QVERIFY(!isSellerOfRecord(u"amazon web services emea sarl"));
        QVERIFY(!isSellerOfRecord(u"Some Other Company"));
    }

    void statusFollowsTheMonth()
    {
        const Month june = Month::of(2024, 6);
        QCOMPARE(statusOf(false, june, june), Status::Active);
        QCOMPARE(statusOf(false, june, june.plus(1)), Status::Expired);
        QCOMPARE(statusOf(true, june, june), Status::Suspended);
        QCOMPARE(statusOf(true, june, june.plus(1)), Status::SuspendedExpired);
        PurchaseOrder order;
        order.header.expiration = june;
        QCOMPARE(order.statusAt({june.end().msecs - 1}), Status::Active);
        QCOMPARE(order.statusAt(june.end()), Status::Expired);
    }

    void sumsPerCurrency()
    {
        PurchaseOrder order;
        QVERIFY(order.value().isEmpty());
        QVERIFY(order.balance().isEmpty());
        order.header.currency = Currency::fromCode(u"USD").value();
        order.lines = {line(10'000, u"USD", 4'000), line(1, u"KWD"), line(500, u"EUR"), line(20'000, u"USD", 20'000),
                       line(7, u"EUR", -3)};
        // B47: lines 100 + 200, balance 40 + 200
        QCOMPARE(texts(order.value()), QStringList({u"300.00 USD"_s, u"5.07 EUR"_s, u"0.001 KWD"_s}));
        QCOMPARE(texts(order.balance()), QStringList({u"240.00 USD"_s, u"-0.03 EUR"_s}));
    }

    void sumsNeverWrap()
    {
        PurchaseOrder order;
        order.lines = {line(std::numeric_limits<qint64>::max(), u"USD"), line(5, u"USD")};
        QCOMPARE(order.value().first().minor, std::numeric_limits<qint64>::max());
        order.lines = {line(std::numeric_limits<qint64>::min(), u"USD"), line(-5, u"USD")};
        QCOMPARE(order.value().first().minor, std::numeric_limits<qint64>::min());
    }

    void errorNamesAndExitCodes()
    {
        QSet<QString> names;
        static const QRegularExpression kebab(u"^[a-z]+(-[a-z]+)*$"_s);
        constexpr int last = static_cast<int>(ErrorCode::StorageFailed);
        for (int value = 0; value <= last; ++value) {
            const auto code = static_cast<ErrorCode>(value);
            QVERIFY(kebab.match(errorCodeName(code)).hasMatch());
            names.insert(errorCodeName(code));
            const int expected = code <= ErrorCode::CurrencyMismatch ? 2 : code < ErrorCode::WorkspaceMissing ? 1 : 3;
            QCOMPARE(exitCode(code), expected);
        }
        QCOMPARE(names.size(), qsizetype{last + 1});
        QCOMPARE(errorCodeName(ErrorCode::NumberTaken), u"number-taken"_s);
    }
};

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
