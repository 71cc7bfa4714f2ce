// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/notices.h"
#include "tests/rules/decided.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

Money usd(qint64 major)
{
    return {major * 100, *Currency::fromCode(u"USD")};
}

BalanceNoticeInputs falling(std::optional<Money> before, std::optional<Money> after)
{
    return {u"X"_s, u"1"_s, usd(1'000), before, after, false, {}, {1, Status::Active}};
}

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

    NoticeResult decided(const BalanceNoticeInputs& inputs)
    {
        const auto decision = watched<NoticeResult>([&] { return decideBalanceNotice(inputs); }, m_complaints);
        const auto again = BalanceNoticeInputs::fromJson(inputs.toJson());
        if (!again || decideBalanceNotice(*again).trace != decision.trace)
            m_complaints.append(u"inputs"_s);
        return *decision.outcome;
    }
    NoticeResult decided(const ExpirationNoticeInputs& inputs)
    {
        const auto decision = watched<NoticeResult>([&] { return decideExpirationNotice(inputs); }, m_complaints);
        const auto again = ExpirationNoticeInputs::fromJson(inputs.toJson());
        if (!again || decideExpirationNotice(*again).trace != decision.trace)
            m_complaints.append(u"inputs"_s);
        return *decision.outcome;
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void days_data()
    {
        QTest::addColumn<QDate>("setOn");
        QTest::addColumn<Month>("expiration");
        QTest::addColumn<NoticeThresholds>("thresholds");
        QTest::addColumn<QList<QDate>>("expected");
        const NoticeThresholds aws;
        const Month june = Month::of(2025, 6);
        QTest::newRow("B33: less than a month")
            << day("2025-06-10") << june << aws << QList{day("2025-06-23"), day("2025-06-30")};
        QTest::newRow("B33: the week has begun") << day("2025-06-23") << june << aws << QList{day("2025-06-30")};
        QTest::newRow("B33: on the date itself") << day("2025-06-30") << june << aws << QList<QDate>();
        QTest::newRow("B33: expired before") << day("2025-07-05") << june << aws << QList<QDate>();
        QTest::newRow("B33: a day short of a month")
            << day("2025-05-31") << june << aws << QList{day("2025-06-23"), day("2025-06-30")};
        QTest::newRow("B33: just a month")
            << day("2025-05-30") << june << aws << QList{day("2025-06-23"), day("2025-06-30")};
        QTest::newRow("B34: more than a month") << day("2025-05-29") << june << aws << QList{day("2025-05-30")};
        QTest::newRow("B34: made in April") << day("2025-04-10") << june << aws << QList{day("2025-05-30")};
        QTest::newRow("B34: three months") << day("2025-03-30") << june << aws << QList{day("2025-05-30")};
        QTest::newRow("B35: more than three months") << day("2025-03-29") << june << aws << QList{day("2025-04-30")};
        QTest::newRow("B35: made in January")
            << day("2025-01-10") << Month::of(2025, 12) << aws << QList{day("2025-10-31")};
        QTest::newRow("B35: two months before the end of April is in February")
            << day("2024-10-01") << Month::of(2025, 4) << aws << QList{day("2025-02-28")};
        QTest::newRow("B33: another number of days") << day("2025-06-10") << june << NoticeThresholds{75, 3, 1, 2}
                                                     << QList{day("2025-06-27"), day("2025-06-30")};
        QTest::newRow("B34: another number of months")
            << day("2025-04-10") << june << NoticeThresholds{75, 7, 2, 2} << QList{day("2025-04-30")};
        QTest::newRow("B35: further than the distance")
            << day("2025-01-10") << Month::of(2025, 5) << NoticeThresholds{75, 7, 1, 12} << QList<QDate>();
    }
    void days()
    {
        QFETCH(QDate, setOn);
        QFETCH(Month, expiration);
        QFETCH(NoticeThresholds, thresholds);
        const auto decision = watched<QList<QDate>>(
            [&] {
                return decideNoticeDays({u"X"_s, setOn, expiration, thresholds});
            },
            m_complaints);
        QTEST(*decision.outcome, "expected");
    }

    void mails_data()
    {
        QTest::addColumn<NoticeAudience>("audience");
        QTest::addColumn<NotificationOutcome>("outcome");
        QTest::newRow("R29: no contacts") << NoticeAudience{0, Status::Active} << NotificationOutcome::NoContacts;
        QTest::newRow("R30: a contact") << NoticeAudience{1, Status::Active} << NotificationOutcome::Sent;
        QTest::newRow("R30: expired") << NoticeAudience{2, Status::Expired} << NotificationOutcome::Sent;
        QTest::newRow("R30: suspended") << NoticeAudience{1, Status::Suspended} << NotificationOutcome::Suspended;
        QTest::newRow("R30: suspended-expired")
            << NoticeAudience{1, Status::SuspendedExpired} << NotificationOutcome::Suspended;
    }
    void mails()
    {
        QFETCH(NoticeAudience, audience);
        QFETCH(NotificationOutcome, outcome);
        const ExpirationNoticeInputs inputs{
            {u"X"_s, day("2025-06-10"), Month::of(2025, 6), {}}, day("2025-06-23"), audience};
        const NoticeResult expiration = decided(inputs);
        QVERIFY(expiration.isDue);
        QCOMPARE(expiration.outcome, outcome);
        BalanceNoticeInputs fall = falling(usd(800), usd(740));
        fall.audience = audience;
        QCOMPARE(decided(fall).outcome, outcome);
        ExpirationNoticeInputs other = inputs;
        other.on = day("2025-06-24");
        QVERIFY(!decided(other).isDue);
    }

    void balances_data()
    {
        QTest::addColumn<BalanceNoticeInputs>("inputs");
        QTest::addColumn<bool>("due");
        BalanceNoticeInputs told = falling(usd(740), usd(700));
        told.toldBefore = true;
        BalanceNoticeInputs again = falling(usd(840), usd(700));
        again.toldBefore = true;
        BalanceNoticeInputs half = falling(usd(800), usd(700));
        half.thresholds.balancePercent = 50;
        BalanceNoticeInputs overdrawn = falling(usd(100), usd(-200));
        overdrawn.toldBefore = true;
        QTest::newRow("B31: to 75%") << falling(usd(800), usd(750)) << false;
        QTest::newRow("B31: below 75%") << falling(usd(800), usd(740)) << true;
        QTest::newRow("B31: further below") << told << false;
        QTest::newRow("B31: below by an edit, nobody told") << falling(usd(600), usd(500)) << true;
        QTest::newRow("B31: a second crossing") << again << true;
        QTest::newRow("B31: lifted by a credit memo") << falling(usd(700), usd(800)) << false;
        QTest::newRow("B31: another threshold") << half << false;
        QTest::newRow("B31: overdrawn") << overdrawn << false;
        QTest::newRow("B32: not tracked") << falling(std::nullopt, std::nullopt) << false;
    }
    void balances()
    {
        QFETCH(BalanceNoticeInputs, inputs);
        QTEST(decided(inputs).isDue, "due");
    }

    void amountsCannotOverflow()
    {
        BalanceNoticeInputs large = falling(usd(1), usd(0));
        large.total.minor = std::numeric_limits<qint64>::max();
        large.before = large.total;
        QVERIFY2(decided(large).isDue, "B31");
    }

    void brokenInputsAreRefused()
    {
        QJsonObject object = falling(usd(2), usd(1)).toJson();
        object.remove(u"percent"_s);
        QVERIFY(!BalanceNoticeInputs::fromJson(object));
        object =
            ExpirationNoticeInputs{{u"X"_s, day("2025-06-10"), Month::of(2025, 6), {}}, day("2025-06-23"), {}}.toJson();
        object.insert(u"on"_s, u"soon"_s);
        QVERIFY(!ExpirationNoticeInputs::fromJson(object));
    }
};

QTEST_APPLESS_MAIN(TestNotices)
#include "tst_notices.moc"
