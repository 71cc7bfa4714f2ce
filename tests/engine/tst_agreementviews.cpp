// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agreementviews.h"
#include "tests/support/agreementworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What the engine shows of agreements, and what its dry runs say of a change beforehand.
class TestAgreementViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestFirst();
    void runningOut();
    void sharedInvoice();
    void historyOfAllItsParts();
    void neighbours();
    void unknownNumber();
    void droppedCharges();
    void effectOfEachNumber();
};

namespace {

class ViewWorkspace : public AgreementWorkspace
{
public:
    using AgreementWorkspace::AgreementWorkspace;
    AgreementView view(const QString& number) { return *client->agreement(number).result(); }
};

} // namespace

void TestAgreementViews::newestFirst()
{
    ViewWorkspace w;
    const QString first = w.agree(u"northlight-1y"_s, u"PO-A"_s);
    const QString second = w.agree(u"tidewater-payg"_s);
    const QList<AgreementSummary> all = *w.client->agreements().result();
    QCOMPARE(all.size(), 2);
    QCOMPARE(w.facts().agreements, 2);
    QCOMPARE(all.first().agreement.number, second);
    QCOMPARE(all.last().agreement.number, first);
    QCOMPARE(all.last().product, u"Northlight Observability"_s);
    QCOMPARE(all.last().account.number, QString(CommerceWorkspace::member));
    QCOMPARE(all.last().payer.number, QString(CommerceWorkspace::management));
    QCOMPARE(all.last().sellerOfRecord, u"Amazon Web Services, Inc."_s);
}

void TestAgreementViews::runningOut()
{
    ViewWorkspace w;
    const QString contract = w.agree(u"northlight-1y"_s);
    const QString byUse = w.agree(u"tidewater-payg"_s);
    QVERIFY(w.view(byUse).summary.isOpenEnded);
    QVERIFY(!w.view(contract).summary.isOpenEnded);
    QVERIFY(!w.view(contract).summary.hasRunOut);
    w.advance(u"2025-05-10T09:00"_s);
    QVERIFY(w.view(contract).summary.hasRunOut); // its end is the first moment after it
    QVERIFY(!w.view(byUse).summary.hasRunOut);
    w.must(CancelAgreement{byUse, rules::CancelledBy::Buyer});
    QVERIFY(!w.view(byUse).summary.isOpenEnded);
}

/// A consolidated invoice of several agreements stands among the documents of each of them.
void TestAgreementViews::sharedInvoice()
{
    ViewWorkspace w;
    const QString one = w.agree(u"tidewater-payg"_s);
    const QString other = w.agree(u"ferry-hourly"_s);
    w.use(one, u"10.00"_s);
    w.use(other, u"20.00"_s);
    const QList<InvoiceForecast> issued = w.moveTo(u"2024-06-03"_s);
    QVERIFY(!issued.isEmpty());
    for (const QString& number : {one, other}) {
        const AgreementView view = w.view(number);
        QCOMPARE(view.charges.size(), 1);
        QVERIFY(!view.charges.first().invoice.isEmpty());
        QCOMPARE(view.documents.size(), 1);
        QCOMPARE(view.documents.first().number, view.charges.first().invoice);
    }
}

void TestAgreementViews::historyOfAllItsParts()
{
    ViewWorkspace w(Edition::E2026);
    const QString number = w.agree(u"fieldwise-stages"_s, u"PO-1"_s);
    const Charge charge = w.view(number).charges.at(1).charge;
    w.must(SetChargePurchaseOrder{charge.number, charge.revision, u"PO-2"_s, {}});
    w.must(CancelAgreement{number, rules::CancelledBy::Seller});
    w.agree(u"northlight-1y"_s); // another's
    QStringList commands;
    for (const JournalEntry& entry : w.view(number).history)
        commands << entry.command;
    QCOMPARE(commands, QStringList({u"cancel-agreement"_s, u"set-charge-purchase-order"_s})); // newest first
}

void TestAgreementViews::neighbours()
{
    ViewWorkspace w;
    const QString number = w.agree(u"northlight-1y"_s);
    w.must(RenewAgreement{number});
    const AgreementView view = w.view(number);
    QVERIFY(view.previous.isEmpty());
    QVERIFY(!view.next.isEmpty());
    QCOMPARE(w.view(view.next).previous, number);
    QCOMPARE(view.offers.size(), 4);
}

void TestAgreementViews::unknownNumber()
{
    ViewWorkspace w;
    const auto view = w.client->agreement(u"agmt-7"_s).result();
    QVERIFY(!view);
    QCOMPARE(view.error().code, ErrorCode::NotFound);
}

void TestAgreementViews::droppedCharges()
{
    ViewWorkspace w;
    const QString number = w.agree(u"fieldwise-stages"_s, u"PO-1"_s);
    RunOptions dry;
    dry.dryRun = true;
    const CommandOutcome would = w.run(CancelAgreement{number, rules::CancelledBy::Seller}, dry);
    QVERIFY(would.isDone());
    QCOMPARE(would.chargesDropped.size(), 2); // the first was paid at acceptance
    QCOMPARE(would.chargesDropped.first().amount, usd(1'600'000));
    QCOMPARE(w.view(number).charges.size(), 3);
    QCOMPARE(w.must(ReplaceAgreement{number, u"fieldwise-fixed"_s}).chargesDropped.size(), 2);
}

void TestAgreementViews::effectOfEachNumber()
{
    ViewWorkspace w(Edition::E2026);
    Subscribe purchase{u"harbor-base-1y"_s, {}, 1, u"PO-F"_s};
    purchase.usagePoNumber = u"PO-U"_s;
    const CommandOutcome bought = w.must(purchase, w.as(u"buyer"_s, true));
    QVERIFY(bought.purchase->hasUsage);
    QCOMPARE(bought.purchase->usagePoNumber, u"PO-U"_s); // B53
    QStringList numbers;
    for (const NumberEffect& each : bought.purchase->effects) {
        numbers << each.number;
        QVERIFY(each.effect.createsOrder); // R27
        QVERIFY(!each.trace.isEmpty());
    }
    QCOMPARE(numbers, QStringList({u"PO-F"_s, u"PO-U"_s}));
    const CommandOutcome plain = w.must(Subscribe{u"northlight-1y"_s, {}, 1, std::nullopt}, w.as(u"buyer"_s, true));
    QVERIFY(plain.purchase->effects.isEmpty());
    QVERIFY(!plain.purchase->hasUsage);
}

QTEST_GUILESS_MAIN(TestAgreementViews)
#include "tst_agreementviews.moc"
