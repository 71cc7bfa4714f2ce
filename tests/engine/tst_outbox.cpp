// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commercefixture.h"
#include "tests/support/commerceworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Who was told of what: expiration notices as the clock moves, balance notices as invoices are matched.
class TestOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDistanceDecidesTheDays_data();
    void theDistanceDecidesTheDays();
    void aNewExpirationIsMeasuredAnew();
    void contactsAreLookedUpWhenItIsDue();
    void nobodyIsToldOfASuspendedOrder();
    void aBalanceIsToldOfOnceACrossing();
    void anUntrackedLineIsSilent();
    void aMarketplaceLineIsSilent();
    void thresholdsOfTheWorkspace();
    void oneJumpEqualsItsDays();
    void aDeletedOrderTakesItsNoticesAlong();
    void aNoticeHoldsWhatItRestedOn();
    void explanations();

private:
    static PurchaseOrder expiring(const CommerceWorkspace& w, const QString& number, Month expiration)
    {
        PurchaseOrder order = w.poOf(number);
        order.header.effective = order.lines.first().start = Month::of(2025, 1);
        order.header.expiration = order.lines.first().end = expiration;
        order.contacts = {{u"Dana"_s, u"dana@example.org"_s, {}}};
        return order;
    }
    static PurchaseOrder tracked(const CommerceWorkspace& w, qint64 units)
    {
        PurchaseOrder order = w.poOf(u"T"_s);
        order.lines.first().balanceTracking = true;
        order.lines.first().amount = {units * UnitPrice::one};
        order.contacts = {{u"Dana"_s, u"dana@example.org"_s, {}}, {u"Eve"_s, u"eve@example.org"_s, {}}};
        return order;
    }
    /// The day and the result of every notice, in order.
    static QStringList told(CommerceWorkspace& w)
    {
        const ListKind kind = ListKind::Notifications;
        const auto answer = w.client->list(*ListQuery::fromText(kind, u"sort:on"_s)).result();
        const auto rows = w.client->rows(kind, QList<qint64>(answer->ids->begin(), answer->ids->end())).result();
        QStringList all;
        for (const ListRow& row : *rows)
            all.append(std::get<Instant>(row.cells.at(listFieldIndex(kind, u"on"))).toText().left(10) + u' ' +
                       std::get<QString>(row.cells.at(listFieldIndex(kind, u"result"))));
        return all;
    }
};

void TestOutbox::theDistanceDecidesTheDays_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<Month>("expiration");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("B33: made 10 Jun, expires Jun")
        << u"2025-06-10T09:00"_s << Month::of(2025, 6) << QStringList{u"2025-06-23 sent"_s, u"2025-06-30 sent"_s};
    QTest::newRow("B34: made 10 Apr, expires Jun")
        << u"2025-04-10T09:00"_s << Month::of(2025, 6) << QStringList{u"2025-05-30 sent"_s};
    QTest::newRow("B35: made 10 Jan, expires Dec")
        << u"2025-01-10T09:00"_s << Month::of(2025, 12) << QStringList{u"2025-10-31 sent"_s};
}

void TestOutbox::theDistanceDecidesTheDays()
{
    QFETCH(QString, made);
    QFETCH(Month, expiration);
    CommerceWorkspace w(made);
    w.add(expiring(w, u"X"_s, expiration));
    w.advance(u"2026-02-01"_s);
    QTEST(told(w), "expected");
    QVERIFY(w.findings().isEmpty());
}

void TestOutbox::aNewExpirationIsMeasuredAnew()
{
    CommerceWorkspace w(u"2025-01-10T09:00"_s);
    w.add(expiring(w, u"X"_s, Month::of(2025, 12)));
    w.advance(u"2025-04-10T09:00"_s);
    // Another edit leaves the distance as it was.
    HeaderChanges text;
    text.description = u"Other"_s;
    w.must(EditPurchaseOrder{ref(u"X"_s), text});
    QCOMPARE(w.order(u"X"_s).expirationSetOn, at(u"2025-01-10T09:00"));
    w.must(RenewPurchaseOrder{ref(u"X"_s), Month::of(2025, 1), Month::of(2025, 6)});
    QCOMPARE(w.order(u"X"_s).expirationSetOn, at(u"2025-04-10T09:00"));
    w.must(Undo{});
    QCOMPARE(w.order(u"X"_s).expirationSetOn, at(u"2025-01-10T09:00"));
    w.must(Redo{});
    w.advance(u"2026-02-01"_s);
    QCOMPARE(told(w), QStringList{u"2025-05-30 sent"_s});
    // A purchase that widens a PO sets its expiration as well.
    CommerceWorkspace other(u"2025-05-10T09:00"_s);
    other.add(expiring(other, u"X"_s, Month::of(2025, 6)));
    other.advance(u"2025-05-12"_s);
    QVERIFY(other.buy(u"northlight-1y"_s, u"X"_s).isDone());
    other.advance(u"2026-06-01"_s);
    QVERIFY2(other.order(u"X"_s).header.expiration == Month::of(2026, 5), "G5");
    QCOMPARE(told(other), QStringList{u"2026-03-31 sent"_s});
}

void TestOutbox::contactsAreLookedUpWhenItIsDue()
{
    CommerceWorkspace w(u"2025-06-10T09:00"_s);
    PurchaseOrder order = expiring(w, u"X"_s, Month::of(2025, 6));
    order.contacts.clear();
    w.add(order);
    w.advance(u"2025-06-24"_s);
    QVERIFY2(told(w) == QStringList{u"2025-06-23 no-contacts"_s}, "R29");
    w.must(AddContact{ref(u"X"_s), {u"Dana"_s, u"dana@example.org"_s, {}}});
    w.advance(u"2025-07-02"_s);
    QVERIFY2(told(w).last() == u"2025-06-30 sent"_s, "R30");
    QVERIFY2(w.count(ListKind::Notifications, u"recipients:dana@example.org purchase-order:X"_s) == 1, "R30");
    QVERIFY(w.findings().isEmpty());
}

void TestOutbox::nobodyIsToldOfASuspendedOrder()
{
    CommerceWorkspace w(u"2025-06-10T09:00"_s);
    w.add(expiring(w, u"X"_s, Month::of(2025, 6)));
    w.suspend(u"X"_s);
    w.advance(u"2025-06-24"_s);
    w.activate(u"X"_s);
    w.advance(u"2025-07-02"_s);
    QCOMPARE(told(w), (QStringList{u"2025-06-23 suspended"_s, u"2025-06-30 sent"_s}));
    QCOMPARE(w.count(ListKind::Notifications, u"result:suspended"_s), std::size_t(1));
}

void TestOutbox::aBalanceIsToldOfOnceACrossing()
{
    CommerceWorkspace w;
    w.add(tracked(w, 6'000)); // three purchases of 1,200.00 leave 80, 60 and 40 per cent
    QVERIFY(w.buy(u"northlight-1y"_s).notices.isEmpty());
    const CommandOutcome crossing = w.buy(u"northlight-1y"_s);
    QCOMPARE(crossing.noticesMade, 1);
    const Notification notice = crossing.notices.first();
    QVERIFY2(notice.kind == NotificationKind::Balance && notice.outcome == NotificationOutcome::Sent, "B31");
    QCOMPARE(notice.recipients, (QStringList{u"dana@example.org"_s, u"eve@example.org"_s}));
    QCOMPARE(notice.lineNumber, u"1"_s);
    QCOMPARE(notice.balance->toText(), u"3600.00"_s);
    QVERIFY2(w.buy(u"northlight-1y"_s).notices.isEmpty(), "B31: once a crossing");
    QCOMPARE(w.count(ListKind::Notifications, u"notice:balance line-item:=1"_s), std::size_t(1));
    QVERIFY2(w.order(u"T"_s).updatedOn == w.order(u"T"_s).createdOn, "G16");
    QVERIFY(w.findings().isEmpty());
}

void TestOutbox::anUntrackedLineIsSilent()
{
    CommerceWorkspace w;
    PurchaseOrder order = tracked(w, 1'000);
    order.lines.first().balanceTracking = false;
    w.add(order);
    QVERIFY(w.buy(u"northlight-1y"_s).invoices.first().poNumber == u"T"_s);
    QVERIFY2(w.count(ListKind::Notifications) == 0, "B32");
}

void TestOutbox::aMarketplaceLineIsSilent()
{
    CommerceWorkspace w;
    w.add(tracked(w, 1'000));
    QVERIFY(w.buy(u"northlight-1y"_s, u"T"_s).isDone());
    QVERIFY2(w.count(ListKind::Notifications) == 0, "R48");
}

void TestOutbox::thresholdsOfTheWorkspace()
{
    CommerceWorkspace w;
    QVERIFY(w.facts().notices.isAws());
    w.must(fromJson(R"({"command": "set-notice-thresholds", "thresholds": {"balancePercent": 50}})"));
    QCOMPARE(w.facts().notices.balancePercent, 50);
    w.add(tracked(w, 6'000));
    QVERIFY(w.buy(u"northlight-1y"_s).isDone() && w.buy(u"northlight-1y"_s).isDone());
    QCOMPARE(w.count(ListKind::Notifications), std::size_t(0));
    const CommandOutcome crossing = w.buy(u"northlight-1y"_s);
    QCOMPARE(crossing.noticesMade, 1);
    QVERIFY2(!crossing.notices.first().awsThresholds, "marked as not AWS's");
    QCOMPARE(w.count(ListKind::Notifications, u"aws-thresholds:no"_s), std::size_t(1));
    w.must(SetNoticeThresholds{});
    QVERIFY(w.facts().notices.isAws());
    w.must(Undo{});
    QCOMPARE(w.facts().notices.balancePercent, 50);
    for (const char* wrong :
         {R"({"balancePercent": 0})", R"({"nearDays": 28})", R"({"farMonths": 1.5})", R"("off")", R"({"days": 3})"}) {
        const QJsonObject command{
            {u"command"_s, u"set-notice-thresholds"_s},
            {u"thresholds"_s, QJsonDocument::fromJson(QByteArray("[") + wrong + "]").array().at(0)}};
        QVERIFY2(!commandFromJson(command), wrong);
    }
    QVERIFY(w.findings().isEmpty());
}

void TestOutbox::oneJumpEqualsItsDays()
{
    const auto filled = [](CommerceWorkspace& w) {
        for (int month = 5; month <= 12; ++month) {
            PurchaseOrder order = expiring(w, u"X%1"_s.arg(month), Month::of(2025, month));
            if (month % 3 == 0)
                order.contacts.clear();
            w.add(order);
        }
    };
    CommerceWorkspace jump(u"2025-05-10T09:00"_s);
    CommerceWorkspace steps(u"2025-05-10T09:00"_s);
    filled(jump);
    filled(steps);
    jump.advance(u"2026-01-15"_s);
    for (Instant now = at(u"2025-05-10T09:00"); now < at(u"2026-01-15");) {
        now = std::min(now.plusDays(1), at(u"2026-01-15"));
        steps.advance(now.toText());
    }
    QCOMPARE(told(jump), told(steps));
    QCOMPARE(jump.digest(), steps.digest());
    QVERIFY(told(jump).size() >= 8);
}

void TestOutbox::aDeletedOrderTakesItsNoticesAlong()
{
    CommerceWorkspace w(u"2025-06-10T09:00"_s);
    w.add(expiring(w, u"X"_s, Month::of(2025, 6)));
    w.add(expiring(w, u"Y"_s, Month::of(2025, 6)));
    w.advance(u"2025-07-02"_s);
    QCOMPARE(w.count(ListKind::Notifications), std::size_t(4));
    w.must(DeletePurchaseOrders{{ref(u"X"_s)}});
    QVERIFY2(w.count(ListKind::Notifications) == 2, "B45");
    QCOMPARE(w.count(ListKind::Notifications, u"purchase-order:Y"_s), std::size_t(2));
    QVERIFY(w.findings().isEmpty());
}

void TestOutbox::aNoticeHoldsWhatItRestedOn()
{
    CommerceWorkspace w(u"2025-06-10T09:00"_s);
    w.add(expiring(w, u"X"_s, Month::of(2025, 6)));
    w.advance(u"2025-06-24"_s);
    const CommandOutcome undone = w.run(Undo{});
    QVERIFY2(!undone.isDone() && undone.refusal->code == ErrorCode::UndoBlocked, "G11: a sent mail is not undone");
    QCOMPARE(undone.refusal->details.value(u"command"_s).toString(), u"advance-clock"_s);
}

void TestOutbox::explanations()
{
    CommerceWorkspace w(u"2025-06-10T09:00"_s);
    w.add(expiring(w, u"X"_s, Month::of(2025, 6)));
    w.advance(u"2025-06-24"_s);
    const auto told = w.client->explainNotice(u"MAIL-1"_s).result();
    QVERIFY(told && told->notice);
    QCOMPARE(told->notice->orderNumber, u"X"_s);
    QCOMPARE(told->kind, StoredDecision::Kind::ExpirationNotice);
    QVERIFY2(hasStep(told->trace, u"B33"_s, Verdict::Passed), "B33");
    QVERIFY2(hasStep(told->trace, u"R30"_s, Verdict::Passed), "R30");
    const auto none = w.client->explainNotice(u"MAIL-2"_s).result();
    QVERIFY(!none && none.error().code == ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
