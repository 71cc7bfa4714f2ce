// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/agreementworkspace.h"

#include <algorithm>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Long clock moves and big month ends.
class TestMonthEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneJumpEqualsItsDays();
    void invoicesOfARunComeInOrder();
    void manyAgreementsShowProgress();
    void aMonthEndStopsAtAWholeDay();

private:
    /// Agreements of every kind with all that may come due in a year.
    static void furnishYear(AgreementWorkspace& w)
    {
        w.addBlanket(u"B"_s);
        PurchaseOrder tracked = w.poOf(u"T"_s, LineItemType::MonthlyUsage);
        tracked.lines.first().balanceTracking = true;
        w.add(tracked);
        w.agree(u"northlight-private-quarters"_s, u"X"_s);
        w.agree(u"fieldwise-stages"_s);
        w.agree(u"summit-private-halves"_s, u"Y"_s);
        const QString agreement = w.agree(u"fieldwise-variable"_s, u"X"_s);
        w.must(RequestPayment{agreement, u"700.00"_s, u"Stage"_s, 40});
        w.use(w.agree(u"tidewater-payg"_s, u"U"_s), u"11.00"_s);
        w.use(w.agree(u"harbor-base-1y"_s, u"X"_s), u"12.00"_s);
        w.must(RecordAwsUsage{CommerceWorkspace::management, u"400.00"_s, u"USD"_s, seller::inc});
        w.must(RenewAgreement{w.agree(u"northlight-1y"_s), {}, 0, u"Z"_s});
        w.suspend(u"Y"_s);
    }
    /// So many pay as you go agreements with usage in May, and as many payments on 2 June.
    static void furnishMonth(AgreementWorkspace& w, int agreements)
    {
        CatalogueEntry entry;
        entry.product = {{}, u"june"_s, u"June"_s, {}, {}, ProductFamily::SaasContract, Delivery::Saas};
        Offer offer;
        offer.code = u"june-second"_s;
        offer.name = u"On the second"_s;
        offer.kind = OfferKind::Private;
        offer.unitPrice = usd(100);
        offer.sellerOfRecord = seller::inc;
        offer.schedule = {{*Instant::fromText(u"2024-06-02"), 0, usd(100)}};
        entry.offers = {offer};
        w.must(AddProducts{{entry}});
        for (int i = 0; i < agreements; ++i) {
            w.use(w.agree(u"tidewater-payg"_s), u"1.00"_s);
            w.agree(u"june-second"_s);
        }
    }
};

void TestMonthEnd::oneJumpEqualsItsDays()
{
    for (const Edition edition : {Edition::E2024, Edition::E2026}) {
        AgreementWorkspace jump(Edition::E2026);
        AgreementWorkspace days(Edition::E2026);
        for (AgreementWorkspace* w : {&jump, &days}) {
            furnishYear(*w);
            if (edition == Edition::E2024)
                w->must(SetEdition{edition}); // what is decided from now on
        }
        QCOMPARE(jump.digest(), days.digest());
        const Instant end = *Instant::fromText(u"2025-06-15T10:30");
        jump.must(AdvanceClock{end});
        for (Instant at = days.facts().now; at < end; at = days.facts().now)
            days.must(AdvanceClock{std::min(end, at.plusDays(1))});
        QVERIFY(jump.facts().invoices > 15);
        QCOMPARE(jump.facts().invoices, days.facts().invoices);
        QCOMPARE(jump.digest(), days.digest());
        QVERIFY(jump.findings().isEmpty());
    }
}

void TestMonthEnd::invoicesOfARunComeInOrder()
{
    AgreementWorkspace w(Edition::E2026);
    furnishYear(w);
    const QList<InvoiceForecast> issued = w.moveTo(u"2025-06-15"_s);
    for (qsizetype i = 1; i < issued.size(); ++i)
        QVERIFY2(issued.at(i - 1).on <= issued.at(i).on, "G16");
}

void TestMonthEnd::manyAgreementsShowProgress()
{
    AgreementWorkspace w;
    furnishMonth(w, 60);
    RunOptions options;
    QList<qint64> seen;
    qint64 of = 0;
    options.progress = [&](qint64 done, qint64 total) {
        seen.append(done);
        of = total;
    };
    const CommandOutcome moved = w.must(AdvanceClock{*Instant::fromText(u"2024-06-03")}, options);
    QCOMPARE(moved.invoicesIssued, 61); // all usage on one, the payments each on its own
    QVERIFY2(std::ranges::is_sorted(seen), "progress never goes back");
    QVERIFY2(seen.size() > 60, "a day of many invoices tells how far it is");
    QVERIFY(seen.last() <= of);
    QVERIFY(w.findings().isEmpty());
}

void TestMonthEnd::aMonthEndStopsAtAWholeDay()
{
    AgreementWorkspace w;
    furnishMonth(w, 20);
    w.advance(u"2024-05-31"_s);
    RunOptions options;
    options.cancelled = std::make_shared<std::atomic_bool>(false);
    int calls = 0;
    // Whole days end at hundreds; anything else is within one.
    options.progress = [&calls, flag = options.cancelled](qint64 done, qint64) {
        flag->store(done % 100 != 0 && ++calls == 5);
    };
    const CommandOutcome moved = w.run(AdvanceClock{*Instant::fromText(u"2024-06-30")}, options);
    QVERIFY(moved.isDone());
    QCOMPARE(w.facts().now, *Instant::fromText(u"2024-06-01"));
    QVERIFY2(w.facts().invoices == 0, "not half a day");
    QVERIFY(w.findings().isEmpty());
    w.advance(u"2024-06-02"_s);
    QCOMPARE(w.facts().invoices, 21);
}

QTEST_GUILESS_MAIN(TestMonthEnd)
#include "tst_monthend.moc"
