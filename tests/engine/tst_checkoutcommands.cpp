// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What a purchase and its number do to the payer’s books, and who may buy.
class TestCheckoutCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUnknownNumberMakesAnOrder();
    void aKnownNumberGetsALine();
    void aNumberOfAnotherPayerIsUnknown();
    void suspendedAndExpiredOrders_data();
    void suspendedAndExpiredOrders();
    void quotasNeverStopAPurchase_data();
    void quotasNeverStopAPurchase();
    void integrationIsThePayersAlone();
    void withoutTheIntegrationNothingIsLinked();
    void whatIsNotPaidUpfrontIssuesNothing_data();
    void whatIsNotPaidUpfrontIssuesNothing();
    void aDryRunTellsTheSameDocuments_data();
    void aDryRunTellsTheSameDocuments();
    void whoBuysAndForWhom();
    void aPurchaseIsNotUndone();
};

void TestCheckoutCommands::anUnknownNumberMakesAnOrder()
{
    CommerceWorkspace w;
    const CommandOutcome bought = w.buy(u"keystone-eu"_s, u"X"_s);
    QVERIFY2(bought.isDone() && bought.purchase->effect->createsOrder, "R27");
    const PurchaseOrder order = w.order(u"X"_s);
    QCOMPARE(order.id, bought.created);
    const QList<Account> accounts = w.facts().accounts;
    const auto payer = std::ranges::find(accounts, order.payer, &Account::id);
    QVERIFY2(payer->number == CommerceWorkspace::management, "R19: the PO is in the management account");
    QVERIFY2(order.contacts.isEmpty() && order.tags.isEmpty(), "R27: no contacts");
    QCOMPARE(order.header.billFrom, QString(seller::emeaSarl));
    QCOMPARE(order.header.billTo, u"M1"_s);
    QCOMPARE(order.header.shipTo, u"M1"_s);
    QCOMPARE(order.header.effective, Month::of(2024, 5));
    QCOMPARE(order.header.expiration, Month::of(2025, 5));
    QCOMPARE(order.header.currency.code(), u"EUR"_s);
    QVERIFY2(w.status(u"X"_s) == Status::Active, "R27");
    QCOMPARE(order.lines.size(), 1);
    const LineItem& line = order.lines.first();
    QCOMPARE(line.type, LineItemType::MarketplaceTransaction);
    QVERIFY2(!line.balanceTracking && !line.balance, "R47");
    QCOMPARE(line.total, (Money{490'000, *Currency::fromCode(u"EUR")}));
    QCOMPARE(line.start, Month::of(2024, 5));
    QCOMPARE(line.end, Month::of(2025, 5));
    QCOMPARE(w.count(ListKind::PurchaseOrders, u"charges:1"_s), std::size_t(1));
    QVERIFY2(w.count(ListKind::LineItems, u"purchase-order:X type:marketplace-transaction"_s) == 1, "R19");
}

void TestCheckoutCommands::aKnownNumberGetsALine()
{
    CommerceWorkspace w;
    PurchaseOrder order = w.poOf(u"X"_s);
    order.header.description = u"Kept"_s;
    order.header.expiration = order.lines.first().end = Month::of(2026, 12);
    order.contacts = {{u"Dana"_s, u"dana@example.com"_s, {}}};
    w.add(order);
    const PurchaseOrder before = w.order(u"X"_s);
    w.advance(u"2024-05-11"_s);
    QVERIFY(w.buy(u"northlight-1y"_s, u"X"_s).isDone());
    QVERIFY(w.buy(u"granite-1y"_s, u"X"_s).isDone());
    const PurchaseOrder after = w.order(u"X"_s);
    QVERIFY2(w.count(ListKind::PurchaseOrders) == 1, "R28: no second PO");
    QVERIFY2(after.lines.size() == 3, "R28: each purchase is its own line");
    QVERIFY2(after.header == before.header && after.contacts == before.contacts, "R28: header and contacts stay");
    QCOMPARE(after.lines.first(), before.lines.first());
    QCOMPARE(after.lines.at(1).number, u"2"_s);
    QCOMPARE(after.lines.at(2).number, u"3"_s);
    QVERIFY2(after.updatedOn > before.updatedOn, "G16: a new line sets Updated on");
    LineItem line = after.lines.at(1);
    line.balanceTracking = true;
    const CommandOutcome edited = w.run(EditLineItem{ref(u"X"_s), u"2"_s, line});
    QVERIFY2(edited.refusal->code == ErrorCode::TrackingUnavailable && edited.refusal->rule == "R47"_L1, "R47");
    QVERIFY(w.findings().isEmpty());
}

void TestCheckoutCommands::aNumberOfAnotherPayerIsUnknown()
{
    CommerceWorkspace w;
    w.must(CreatePurchaseOrder{u"111111111111"_s, w.poOf(u"X"_s)});
    const CommandOutcome bought = w.buy(u"northlight-1y"_s, u"X"_s);
    QVERIFY2(bought.isDone() && bought.purchase->effect->createsOrder, "R27");
    QCOMPARE(w.count(ListKind::PurchaseOrders, u"number:=X"_s), std::size_t(2));
    QVERIFY(w.findings().isEmpty());
}

void TestCheckoutCommands::suspendedAndExpiredOrders_data()
{
    QTest::addColumn<Month>("expiration");
    QTest::addColumn<bool>("suspended");
    QTest::addColumn<QString>("statusAfter");
    QTest::addColumn<Month>("expirationAfter");
    QTest::addColumn<bool>("printed");
    const Month end = Month::of(2025, 5);
    QTest::newRow("R41: suspended") << Month::of(2026, 1) << true << u"suspended"_s << Month::of(2026, 1) << false;
    QTest::newRow("G5: suspended and widened") << Month::of(2024, 12) << true << u"suspended"_s << end << false;
    QTest::newRow("G5: suspended-expired becomes suspended")
        << Month::of(2024, 3) << true << u"suspended"_s << end << false;
    QTest::newRow("R45: expired lives again") << Month::of(2024, 3) << false << u"active"_s << end << true;
    QTest::newRow("G5: active and widened") << Month::of(2024, 12) << false << u"active"_s << end << true;
}

void TestCheckoutCommands::suspendedAndExpiredOrders()
{
    QFETCH(Month, expiration);
    QFETCH(bool, suspended);
    QFETCH(QString, statusAfter);
    QFETCH(Month, expirationAfter);
    QFETCH(bool, printed);
    CommerceWorkspace w;
    PurchaseOrder order = w.poOf(u"X"_s);
    order.header.expiration = order.lines.first().end = expiration;
    w.add(order);
    const bool isExpired = w.status(u"X"_s) == Status::Expired;
    if (suspended)
        w.must(ChangeStatus{{ref(u"X"_s)}, isExpired ? Status::SuspendedExpired : Status::Suspended});
    const LineItem other = w.order(u"X"_s).lines.first();
    const CommandOutcome bought = w.buy(u"northlight-1y"_s, u"X"_s);
    QVERIFY2(bought.isDone(), "R41: the purchase succeeds");
    const PurchaseOrder after = w.order(u"X"_s);
    QCOMPARE(statusText(w.status(u"X"_s)), statusAfter);
    QCOMPARE(after.header.expiration, expirationAfter);
    QVERIFY2(after.lines.size() == 2, "R41, R45: a line is added");
    QVERIFY2(after.lines.first() == other, "R46: the other lines stay");
    const Invoice invoice = w.invoice(bought.invoices.first().number).invoice;
    QCOMPARE(invoice.current.poNumber, printed ? std::optional(u"X"_s) : std::nullopt);
    QCOMPARE(poOutcomeText(invoice.current.outcome), printed ? u"transaction"_s : u"suspended"_s);
    QCOMPARE(invoice.current.order, after.id);
    QCOMPARE(invoice.current.line, after.lines.at(1).id);
    QCOMPARE(bought.purchase->effect->revives, isExpired && !suspended);
    if (!printed)
        QCOMPARE(bought.invoices.first().reason->code, ErrorCode::OrderSuspended);
    QVERIFY(w.findings().isEmpty());
}

void TestCheckoutCommands::quotasNeverStopAPurchase_data()
{
    QTest::addColumn<QString>("quota");
    QTest::addColumn<QString>("code");
    QTest::newRow("G6: as many active POs as there may be") << u"active"_s << u"active-limit"_s;
    QTest::newRow("G6: an expired PO cannot be revived") << u"revive"_s << u"active-limit"_s;
    QTest::newRow("G6: as many lines as there may be") << u"lines"_s << u"line-limit"_s;
}

void TestCheckoutCommands::quotasNeverStopAPurchase()
{
    QFETCH(QString, quota);
    QFETCH(QString, code);
    CommerceWorkspace w;
    PurchaseOrder blanket = w.poOf(u"B"_s, LineItemType::MarketplaceBlanketUsage);
    w.add(blanket);
    PurchaseOrder order = w.poOf(u"X"_s);
    if (quota == "revive"_L1)
        order.header.expiration = order.lines.first().end = Month::of(2024, 3);
    if (quota != "active"_L1)
        w.add(order);
    Quotas quotas = Quotas::aws();
    quotas.linesPerOrder = 1;
    quotas.activePerAccount = quota == "lines"_L1 ? 100 : 1;
    w.must(SetQuotas{quotas});
    const qint64 orders = w.facts().purchaseOrders;
    const CommandOutcome bought = w.buy(u"northlight-1y"_s, u"X"_s);
    QVERIFY2(bought.isDone(), "G6: the purchase succeeds");
    QCOMPARE(w.facts().purchaseOrders, orders);
    if (quota != "active"_L1)
        QCOMPARE(w.order(u"X"_s).lines.size(), 1);
    const InvoiceView view = w.invoice(bought.invoices.first().number);
    QVERIFY2(!view.invoice.current.poNumber, "G6: no number and no fall-back to B");
    QCOMPARE(view.invoice.current.outcome, PoOutcome::QuotaMet);
    QCOMPARE(errorCodeName(bought.invoices.first().reason->code), code);
    QVERIFY2(hasStep(w.explain(view.invoice.number).trace, u"G6"_s, Verdict::Failed), "G6: the trace names the quota");
    QVERIFY(w.findings().isEmpty());
}

void TestCheckoutCommands::integrationIsThePayersAlone()
{
    CommerceWorkspace w(u"2024-05-10"_s, false);
    const CommandOutcome byMember = w.run(EnableIntegration{}, CommerceWorkspace::as(u"buyer"_s));
    QCOMPARE(byMember.refusal->code, ErrorCode::IntegrationByMember);
    QVERIFY2(byMember.refusal->rule == "R12"_L1 && !byMember.trace.isEmpty(), "R12");
    QCOMPARE(w.run(EnableIntegration{CommerceWorkspace::member}).refusal->rule, u"R12"_s);
    // Nobody acts in an account that is not theirs.
    QCOMPARE(w.run(EnableIntegration{CommerceWorkspace::management}, CommerceWorkspace::as(u"buyer"_s)).refusal->code,
             ErrorCode::InvalidField);
    const CommandOutcome on = w.run(EnableIntegration{}, CommerceWorkspace::as(u"admin"_s));
    QVERIFY2(on.isDone(), "R13");
    const QString digest = w.digest();
    QVERIFY2(w.run(EnableIntegration{}, CommerceWorkspace::as(u"admin"_s)).refusal->code == ErrorCode::NothingToDo,
             "R13: enabling again changes nothing");
    QCOMPARE(w.digest(), digest);
    for (const QString& account : {QString(CommerceWorkspace::member), QString(CommerceWorkspace::watcher)}) {
        const auto checkout = w.client->checkout(u"northlight-1y"_s, account, {}).result();
        QVERIFY2(checkout->gate.outcome->field == rules::PoField::Offered, "R13: on for every account");
    }
    QVERIFY(w.run(DisableIntegration{}, CommerceWorkspace::as(u"admin"_s)).isDone());
    QVERIFY(w.facts().integrations.isEmpty());
    QVERIFY(w.run(Undo{}).isDone());
    QCOMPARE(w.digest(), digest);
}

void TestCheckoutCommands::withoutTheIntegrationNothingIsLinked()
{
    CommerceWorkspace w(u"2024-05-10"_s, false);
    w.add(w.poOf(u"B"_s, LineItemType::MarketplaceBlanketUsage));
    QVERIFY2(w.buy(u"northlight-1y"_s, u"X"_s).refusal->code == ErrorCode::IntegrationOff, "R15");
    const CommandOutcome bought = w.buy(u"northlight-1y"_s);
    QVERIFY2(bought.isDone(), "R15: the purchase without a number succeeds");
    QCOMPARE(w.invoice(bought.invoices.first().number).invoice.current.poNumber, std::optional(u"B"_s));
    // A number that was linked once keeps printing when the role is deleted (G3).
    w.must(EnableIntegration{CommerceWorkspace::management});
    const CommandOutcome scheduled = w.buy(u"northlight-private-quarters"_s, u"X"_s);
    w.must(DisableIntegration{CommerceWorkspace::management});
    w.advance(u"2024-06-11"_s);
    QVERIFY(scheduled.isDone());
    QVERIFY2(w.count(ListKind::Invoices, u"purchase-order:=X printed:yes"_s) == 1, "G3");
    QVERIFY(w.findings().isEmpty());
}

void TestCheckoutCommands::whatIsNotPaidUpfrontIssuesNothing_data()
{
    QTest::addColumn<QString>("offer");
    QTest::newRow("R4: SaaS subscription") << u"tidewater-payg"_s;
    QTest::newRow("R4: server hourly") << u"ferry-hourly"_s;
    QTest::newRow("R4: machine learning") << u"oriole-usage"_s;
    QTest::newRow("R37: free") << u"pebble-free"_s;
    QTest::newRow("R37: bring your own licence") << u"cobalt-byol"_s;
}

void TestCheckoutCommands::whatIsNotPaidUpfrontIssuesNothing()
{
    QFETCH(QString, offer);
    CommerceWorkspace w;
    const CommandOutcome bought = w.buy(offer);
    QVERIFY(bought.isDone());
    QVERIFY(bought.invoices.isEmpty() && bought.purchase->documents.isEmpty());
    w.advance(u"2024-08-01"_s);
    QCOMPARE(w.facts().invoices, 0);
}

void TestCheckoutCommands::aDryRunTellsTheSameDocuments_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QString>("number");
    QTest::newRow("upfront, new PO") << u"northlight-1y"_s << u"N"_s;
    QTest::newRow("upfront, suspended PO") << u"northlight-1y"_s << u"S"_s;
    QTest::newRow("upfront, no number") << u"northlight-1y"_s << QString();
    QTest::newRow("schedule, new PO") << u"fieldwise-stages"_s << u"N"_s;
    QTest::newRow("schedule, suspended PO") << u"northlight-private-quarters"_s << u"S"_s;
    QTest::newRow("schedule, no number") << u"summit-private-halves"_s << QString();
    QTest::newRow("nothing due") << u"pebble-free"_s << QString();
}

void TestCheckoutCommands::aDryRunTellsTheSameDocuments()
{
    QFETCH(QString, offer);
    QFETCH(QString, number);
    CommerceWorkspace w;
    w.add(w.poOf(u"B"_s, LineItemType::MarketplaceBlanketUsage));
    w.add(w.poOf(u"S"_s));
    w.suspend(u"S"_s);
    const auto given = number.isNull() ? std::nullopt : std::optional(number);
    const QString before = w.digest();
    const CommandOutcome dry = w.buy(offer, given, true);
    QCOMPARE(w.digest(), before);
    QVERIFY(dry.isDone() && dry.purchase->agreement.isEmpty());
    const CommandOutcome real = w.buy(offer, given);
    QVERIFY(real.isDone() && !real.purchase->agreement.isEmpty());
    QCOMPARE(dry.purchase->effect, real.purchase->effect);
    QCOMPARE(dry.purchase->total, real.purchase->total);
    QCOMPARE(dry.trace, real.trace);
    QCOMPARE(dry.purchase->documents.size(), real.purchase->documents.size());
    for (qsizetype i = 0; i < dry.purchase->documents.size(); ++i) {
        const InvoiceForecast& told = dry.purchase->documents.at(i);
        const InvoiceForecast& made = real.purchase->documents.at(i);
        QVERIFY(told.number.isEmpty() && !told.id.isValid());
        QCOMPARE(told.on, made.on);
        QCOMPARE(told.amount, made.amount);
        QCOMPARE(told.poNumber, made.poNumber);
        QCOMPARE(told.outcome, made.outcome);
        QCOMPARE(told.reason, made.reason);
        QCOMPARE(told.trace, made.trace);
    }
    // What was told comes true when nothing else happens.
    w.advance(u"2025-05-20"_s);
    QCOMPARE(w.facts().invoices, real.purchase->documents.size());
    for (const InvoiceForecast& told : dry.purchase->documents) {
        const QString day = told.on.date().toString(Qt::ISODate);
        const QString printed = told.poNumber ? u" purchase-order:="_s + *told.poNumber : u" printed:no"_s;
        QCOMPARE(w.count(ListKind::Invoices, u"issued:"_s + day + printed), std::size_t(1));
    }
    QVERIFY(w.findings().isEmpty());
}

void TestCheckoutCommands::whoBuysAndForWhom()
{
    CommerceWorkspace w;
    // The owner buys for any account; with two payers it must say for which.
    QCOMPARE(w.run(Subscribe{u"northlight-1y"_s, {}, 1, {}}).refusal->code, ErrorCode::MissingField);
    const CommandOutcome bought = w.must(Subscribe{u"northlight-1y"_s, CommerceWorkspace::watcher, 3, {}});
    QCOMPARE(bought.purchase->total, (Money{360'000, *Currency::fromCode(u"USD")}));
    const InvoiceView view = w.invoice(bought.invoices.first().number);
    QVERIFY(view.account.contains(CommerceWorkspace::watcher));
    QVERIFY(view.payer.contains(CommerceWorkspace::management));
    QCOMPARE(view.agreement, bought.purchase->agreement);
    QCOMPARE(view.product, u"Northlight Observability"_s);
    // The standalone account pays for itself, and a member without a management account has nobody to pay.
    const CommandOutcome alone = w.must(Subscribe{u"northlight-1y"_s, u"111111111111"_s, 1, {}});
    QVERIFY(w.invoice(alone.invoices.first().number).payer.contains(u"111111111111"_s));
    w.must(AddOrganization{u"ORG2"_s});
    w.must(AddAccount{u"555555555555"_s, u"Orphan"_s, AccountKind::Member, u"ORG2"_s});
    QCOMPARE(w.run(Subscribe{u"northlight-1y"_s, u"555555555555"_s, 1, {}}).refusal->code, ErrorCode::NotFound);
    // Who acts buys in their own account.
    QCOMPARE(w.run(Subscribe{u"northlight-1y"_s, CommerceWorkspace::watcher, 1, {}}, CommerceWorkspace::as(u"buyer"_s))
                 .refusal->code,
             ErrorCode::InvalidField);
}

void TestCheckoutCommands::aPurchaseIsNotUndone()
{
    CommerceWorkspace w;
    const QString fresh = w.digest();
    w.must(SaveCheckpoint{u"before"_s});
    QVERIFY(w.buy(u"northlight-1y"_s, u"X"_s).isDone());
    const QString first = w.invoice(u"INV-1001"_s).invoice.number;
    // What is older is undone around it, unless the purchase rests on it.
    const CommandOutcome blocked = w.run(Undo{});
    QCOMPARE(blocked.refusal->code, ErrorCode::UndoBlocked);
    QCOMPARE(blocked.refusal->details.value(u"command"_s).toString(), u"subscribe"_s);
    QVERIFY(w.exists(u"X"_s));
    w.must(RestoreCheckpoint{u"before"_s});
    QCOMPARE(w.digest(), fresh);
    QVERIFY(!w.exists(u"X"_s));
    QVERIFY(w.buy(u"northlight-1y"_s, u"X"_s).isDone());
    QCOMPARE(w.invoice(first).invoice.number, first);
    QVERIFY(w.findings().isEmpty());
}

QTEST_GUILESS_MAIN(TestCheckoutCommands)
#include "tst_checkoutcommands.moc"
