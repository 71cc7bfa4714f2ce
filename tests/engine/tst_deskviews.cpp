// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"

#include <QFile>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What the windows of Outbox and Support desk ask of the engine.
class TestDeskViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noMailIsExpectedOfNothing();
    void theNextMailIsTheEarliest();
    void nobodyToWriteToIsNoMail();
    void whatIsExpectedComes();
    void onTheRealClockNoMailIsExpected();
    void factsCountNotices();
    void casesNameWhatTheyAreAbout();
    void savesAMail();
    void savesATable();

private:
    static PurchaseOrder expiring(const QString& number, Month month, bool hasContact = true)
    {
        PurchaseOrder order = anOrder(number);
        order.header.expiration = month;
        order.lines.first().end = month;
        if (hasContact)
            order.contacts = {{u"Dana"_s, u"dana@example.org"_s, {}}};
        return order;
    }
    static std::optional<ExpectedNotice> expected(CommerceWorkspace& w) { return *w.client->expectedNotice().result(); }
};

void TestDeskViews::noMailIsExpectedOfNothing()
{
    CommerceWorkspace w;
    QVERIFY(!expected(w));
}

void TestDeskViews::theNextMailIsTheEarliest()
{
    CommerceWorkspace w; // on 10 May 2024
    w.add(expiring(u"FAR"_s, Month::of(2024, 12)));
    QCOMPARE(expected(w)->order, u"FAR"_s);
    QVERIFY2(expected(w)->on == *Instant::fromText(u"2024-10-31"_s), "B35");
    w.add(expiring(u"MIDDLE"_s, Month::of(2024, 7)));
    QVERIFY2(expected(w)->on == *Instant::fromText(u"2024-06-30"_s), "B34");
    w.add(expiring(u"NEAR"_s, Month::of(2024, 5)));
    QVERIFY2(expected(w)->on == *Instant::fromText(u"2024-05-24"_s), "B33");
    QCOMPARE(expected(w)->expiration, Month::of(2024, 5));
    w.advance(u"2024-05-24"_s);
    QVERIFY2(expected(w)->on == *Instant::fromText(u"2024-05-31"_s), "B33: and on the date");
}

void TestDeskViews::nobodyToWriteToIsNoMail()
{
    CommerceWorkspace w;
    w.add(expiring(u"NEAR"_s, Month::of(2024, 5), false));
    QVERIFY2(!expected(w), "R29");
    w.add(expiring(u"OFF"_s, Month::of(2024, 6)));
    QCOMPARE(expected(w)->order, u"OFF"_s);
    w.suspend(u"OFF"_s);
    QVERIFY2(!expected(w), "R30");
}

void TestDeskViews::whatIsExpectedComes()
{
    CommerceWorkspace w;
    w.add(expiring(u"MIDDLE"_s, Month::of(2024, 7)));
    const ExpectedNotice next = *expected(w);
    w.must(AdvanceClock{Instant{next.on.msecs - 1}});
    QCOMPARE(w.facts().notifications, 0);
    const CommandOutcome moved = w.must(AdvanceClock{next.on});
    QCOMPARE(moved.notices.size(), 1);
    QCOMPARE(moved.notices.first().orderNumber, next.order);
    QCOMPARE(moved.notices.first().on, next.on);
}

void TestDeskViews::onTheRealClockNoMailIsExpected()
{
    NewWorkspace wanted = TestWorkspace::simulated();
    wanted.clock = ClockKind::Real;
    wanted.at.reset();
    TestWorkspace w(wanted);
    QVERIFY(w.run(CreatePurchaseOrder{{}, expiring(u"X"_s, Month::containing(w.facts().now).plus(2))}).isDone());
    QVERIFY(!*w.client->expectedNotice().result());
}

void TestDeskViews::factsCountNotices()
{
    CommerceWorkspace w;
    w.add(expiring(u"NEAR"_s, Month::of(2024, 5)));
    w.add(expiring(u"ALONE"_s, Month::of(2024, 5), false));
    w.advance(u"2024-05-25"_s);
    QCOMPARE(w.facts().notifications, 2);
}

void TestDeskViews::casesNameWhatTheyAreAbout()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"PO-77"_s));
    QVERIFY(w.buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    w.must(OpenSupportCase{SupportCaseKind::RegenerateInvoice, {{}, u"INV-1001"_s}});
    OpenSupportCase change{SupportCaseKind::ChangeNumber};
    change.agreement = u"agmt-0000000001"_s;
    change.number = u"PO-78"_s;
    w.must(change);
    OpenSupportCase terms{SupportCaseKind::PayByInvoice};
    terms.account = CommerceWorkspace::management;
    terms.terms = u"Net 45"_s;
    w.must(terms);
    const QList<SupportCaseView> cases = *w.client->supportDesk().result();
    QCOMPARE(cases.size(), 3);
    QCOMPARE(cases[0].invoice, u"INV-1001"_s);
    QCOMPARE(cases[0].agreement, u"agmt-0000000001"_s);
    QCOMPARE(cases[0].order, u"PO-77"_s);
    QVERIFY(!cases[0].product.isEmpty());
    QVERIFY(cases[1].invoice.isEmpty());
    QCOMPARE(cases[1].agreement, u"agmt-0000000001"_s);
    QCOMPARE(cases[1].order, u"PO-77"_s);
    QVERIFY(cases[2].account.startsWith(CommerceWorkspace::management));
    QVERIFY(cases[2].agreement.isEmpty() && cases[2].order.isEmpty());
}

void TestDeskViews::savesAMail()
{
    CommerceWorkspace w;
    const QString path = w.dir.filePath(u"one.eml"_s);
    const Mail mail{u"MAIL-1"_s, u"Sender"_s, {u"dana@example.org"_s}, u"Subject"_s, u"Body\n"_s, w.facts().now};
    QVERIFY(w.client->saveMail(mail, path).result().has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Subject: Subject\r\n"));
    const auto refused = w.client->saveMail(mail, w.dir.filePath(u"no/such/folder.eml"_s)).result();
    QCOMPARE(refused.error().code, ErrorCode::UnwritableFile);
}

void TestDeskViews::savesATable()
{
    CommerceWorkspace w;
    const QString path = w.dir.filePath(u"table.csv"_s);
    QVERIFY(w.client->saveTable({u"A"_s, u"B"_s}, {{u"1,5"_s, u"=2"_s}}, path).result().has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("A,B\r\n\"1,5\",'=2\r\n"));
}

QTEST_GUILESS_MAIN(TestDeskViews)
#include "tst_deskviews.moc"
