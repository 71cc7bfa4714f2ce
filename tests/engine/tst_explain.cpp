// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What the engine tells about decisions and about the whole: explanations, replay, forecast, overview, the copy for
/// playing.
class TestExplain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anInvoiceIsExplained();
    void losersAreToldWithTheirReason();
    void aCheckoutIsExplained();
    void whatIsNotThereIsNamed();
    void aDecisionThatWasTamperedWithIsFound();
    void theForecastComesTrue();
    void cardsCountWhatTheirListsShow();
    void aCopyIsForPlaying();
    void factsTellOfBuying();
    void theShippedCatalogueIsSound();
    void theDemoIsFurnished();
    void eventsNameInvoices();

private:
    /// Raw SQL past the program.
    static void damage(const QString& path, const QString& sql)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(sql));
            QCOMPARE(query.numRowsAffected(), 1);
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
    }
};

void TestExplain::anInvoiceIsExplained()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"X"_s));
    w.suspend(u"X"_s);
    const CommandOutcome bought = w.buy(u"northlight-1y"_s, u"X"_s);
    const Explanation why = w.explain(u"INV-1001"_s);
    QCOMPARE(why.kind, StoredDecision::Kind::Match);
    QCOMPARE(why.subject, u"INV-1001"_s);
    QCOMPARE(why.revision, 1);
    QCOMPARE(why.outcome, std::optional(PoOutcome::Suspended));
    QVERIFY(!why.printed);
    QVERIFY2(why.reason->code == ErrorCode::OrderSuspended && why.reason->rule == "R41"_L1, "R41");
    QVERIFY2(hasStep(why.trace, u"R41"_s, Verdict::Failed), "R41");
    QCOMPARE(why.trace, bought.invoices.first().trace);
    QCOMPARE(why.order, w.order(u"X"_s).id);
    QCOMPARE(why.invoice, w.invoice(u"INV-1001"_s).invoice.id);
    // It stays what it was, whatever becomes of the PO.
    w.activate(u"X"_s);
    QCOMPARE(w.explain(u"INV-1001"_s).trace, why.trace);
}

void TestExplain::losersAreToldWithTheirReason()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"ALL"_s));
    w.add(w.poOf(u"S"_s));
    w.suspend(u"S"_s);
    PurchaseOrder elsewhere = w.poOf(u"EU"_s);
    elsewhere.header.billFrom = QString(seller::emeaSarl);
    w.add(elsewhere);
    w.add(w.poOf(u"B"_s, LineItemType::MarketplaceBlanketUsage));
    for (int i = 0; i < 30; ++i)
        w.add(w.poOf(u"M%1"_s.arg(i), LineItemType::MonthlyUsage));
    QVERIFY(w.buy(u"northlight-1y"_s).isDone());
    const Explanation why = w.explain(u"INV-1001"_s);
    QCOMPARE(why.printed, std::optional(u"B"_s));
    QVERIFY(why.losers.size() <= rules::mostLosers);
    const auto loser = [&why](const QString& number) {
        const auto found = std::ranges::find(why.losers, number, &rules::MatchLoser::order);
        return found == why.losers.end() ? QString() : found->rule;
    };
    QVERIFY2(loser(u"ALL"_s) == "B52"_L1, "B52: the nearest loser, by specificity");
    for (const rules::MatchLoser& each : why.losers)
        QVERIFY(!each.rule.isEmpty() && !each.inputs.isEmpty());
    QVERIFY(w.findings().isEmpty());
}

void TestExplain::aCheckoutIsExplained()
{
    CommerceWorkspace w;
    const CommandOutcome bought = w.buy(u"northlight-1y"_s, u"X"_s);
    const auto why = w.client->explainCheckout(bought.purchase->agreement).result();
    QCOMPARE(why->size(), 2);
    QCOMPARE(why->first().kind, StoredDecision::Kind::CheckoutGate);
    QCOMPARE(why->first().field, std::optional(rules::PoField::Offered));
    QCOMPARE(why->at(1).kind, StoredDecision::Kind::TransactionOrder);
    QCOMPARE(why->at(1).printed, std::optional(u"X"_s));
    QCOMPARE(why->at(1).order, w.order(u"X"_s).id);
    QVERIFY2(hasStep(why->at(1).trace, u"R27"_s, Verdict::Passed), "R27");
    const CommandOutcome plain = w.buy(u"pebble-free"_s);
    QCOMPARE(w.client->explainCheckout(plain.purchase->agreement).result()->size(), 1);
}

void TestExplain::whatIsNotThereIsNamed()
{
    CommerceWorkspace w;
    QVERIFY(w.buy(u"northlight-1y"_s).isDone());
    QCOMPARE(w.client->explainInvoice({{}, u"INV-9"_s}).result().error().code, ErrorCode::NotFound);
    QCOMPARE(w.client->explainInvoice({{}, u"INV-1001"_s}, 2).result().error().details.value(u"kind"_s).toString(),
             u"revision"_s);
    QCOMPARE(w.client->explainCheckout(u"agmt-9"_s).result().error().code, ErrorCode::NotFound);
    QCOMPARE(w.client->invoice({InvoiceId(99), {}}).result().error().code, ErrorCode::NotFound);
    EngineClient closed;
    QVERIFY(!closed.overview().result().has_value());
    QVERIFY(!closed.catalogue().result().has_value());
}

void TestExplain::aDecisionThatWasTamperedWithIsFound()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"X"_s));
    w.suspend(u"X"_s);
    QVERIFY(w.buy(u"northlight-1y"_s, u"X"_s).isDone());
    QVERIFY(w.findings().isEmpty());
    damage(w.path(),
           u"UPDATE decisions SET inputs = REPLACE(inputs, '\"suspended\"', '\"active\"') WHERE kind = 'match'"_s);
    const QList<CheckFinding> findings = w.findings();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().invariant, u"decision-replay"_s);
    QCOMPARE(findings.first().table, u"decisions"_s);
    QCOMPARE(findings.first().subject, u"INV-1001"_s);
    QVERIFY(findings.first().expected != findings.first().actual);
}

void TestExplain::theForecastComesTrue()
{
    CommerceWorkspace w(u"2024-05-10"_s);
    QVERIFY(w.buy(u"northlight-private-quarters"_s, u"X"_s).isDone());
    PurchaseOrder order = w.poOf(u"SHORT"_s);
    order.header.expiration = order.lines.first().end = Month::of(2024, 6);
    w.add(order);
    const Instant to = *Instant::fromText(u"2025-02-01");
    const Forecast forecast = *w.client->forecast(to).result();
    QCOMPARE(forecast.invoices, 3);
    QCOMPARE(forecast.expiring, 1);
    QCOMPARE(forecast.next, Instant::fromText(u"2024-06-10"));
    QCOMPARE(forecast.events.size(), 4);
    QVERIFY(std::ranges::is_sorted(forecast.events, {}, &ForecastEvent::on));
    w.must(AdvanceClock{to});
    QCOMPARE(w.facts().invoices, forecast.invoices);
    QCOMPARE(w.count(ListKind::PurchaseOrders, u"status:expired"_s), std::size_t(1));
}

void TestExplain::cardsCountWhatTheirListsShow()
{
    QTemporaryDir dir;
    EngineClient client;
    QVERIFY(client.createDemo(dir.filePath(u"demo.podesk"_s)).result().has_value());
    RunOptions buyer;
    buyer.identity = u"Buyer"_s;
    QVERIFY(client.run(Subscribe{u"northlight-1y"_s, {}, 1, u"PO-77"_s}, buyer).result().isDone());
    QVERIFY(client.run(Subscribe{u"lantern-1y"_s, {}, 1, u"NEW"_s}, buyer).result().isDone());
    const OverviewFigures figures = *client.overview().result();
    QStringList names;
    for (const OverviewCard& card : figures.cards) {
        names.append(card.name);
        const auto query = ListQuery::fromText(card.kind, card.query);
        QVERIFY2(query.has_value(), card.name.data());
        QCOMPARE(qint64(client.list(*query).result()->ids->size()), card.count);
        if (card.name == "suspended-with-charges"_L1 || card.name == "invoices-without-po"_L1)
            QCOMPARE(card.count, 1);
        if (card.name == "no-contacts"_L1)
            QVERIFY(card.count >= 2);
    }
    QCOMPARE(names, (QStringList{u"suspended-with-charges"_s, u"expiring-30"_s, u"expiring-60"_s, u"expiring-90"_s,
                                 u"invoices-without-po"_s, u"no-contacts"_s, u"low-balance"_s}));
    qint64 orders = 0;
    for (const WordCount& status : figures.statuses)
        orders += status.count;
    QCOMPARE(orders, 41);
    QCOMPARE(figures.spend.size(), 1);
    QCOMPARE(figures.spend.first().month, Month::of(2024, 7));
    QCOMPARE(figures.spend.first().withPoMinor, 264'000);
    QCOMPARE(figures.spend.first().withoutPoMinor, 120'000);
}

void TestExplain::aCopyIsForPlaying()
{
    TestWorkspace books([] {
        NewWorkspace wanted = TestWorkspace::simulated(u"2024-07-01"_s, Quotas::off());
        wanted.clock = ClockKind::Real;
        wanted.at.reset();
        return wanted;
    }());
    books.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    QVERIFY(books.facts().identities.isEmpty());
    QCOMPARE(books.facts().products, 0);
    QVERIFY(books.run(AddProducts{EngineClient::shippedCatalogue()}).isDone());
    QCOMPARE(books.run(Subscribe{u"northlight-1y"_s, {}, 1, {}}).refusal->code, ErrorCode::RealClock);
    QVERIFY(books.run(Undo{}).isDone());
    const QString before = books.digest();
    const QString path = books.dir.filePath(u"copy.podesk"_s);
    QVERIFY(books.client->copySimulated(path).result().has_value());
    QCOMPARE(books.digest(), before);
    QVERIFY(!books.client->copySimulated(path).result().has_value());
    EngineClient copy;
    const auto facts = copy.open(path).result();
    QVERIFY(facts.has_value());
    QCOMPARE(facts->clock, ClockKind::Simulated);
    QVERIFY(facts->products > 10 && facts->identities.size() == 5);
    QCOMPARE(facts->purchaseOrders, 1);
    QVERIFY(std::abs(facts->now.msecs - books.facts().now.msecs) < 60'000);
    RunOptions admin;
    admin.identity = u"Billing admin"_s;
    QVERIFY(copy.run(EnableIntegration{}, admin).result().isDone());
    QVERIFY(copy.run(Subscribe{u"northlight-1y"_s, {}, 1, u"PO-1"_s}).result().isDone());
    QVERIFY(copy.check().result()->isEmpty());
    QCOMPARE(books.facts().invoices, 0);
}

void TestExplain::factsTellOfBuying()
{
    CommerceWorkspace w;
    WorkspaceFacts facts = w.facts();
    QCOMPARE(facts.invoices, 0);
    QVERIFY(facts.products > 10);
    QCOMPARE(facts.products, w.client->catalogue().result()->size());
    QCOMPARE(facts.integrations.size(), 1);
    QVERIFY(w.buy(u"northlight-1y"_s).isDone());
    facts = w.facts();
    QCOMPARE(facts.invoices, 1);
    // Undo reaches the last command that can be undone, and names it.
    QCOMPARE(facts.undoCommand, u"enable-integration"_s);
}

void TestExplain::theShippedCatalogueIsSound()
{
    const QList<CatalogueEntry> entries = EngineClient::shippedCatalogue();
    QSet<int> families;
    QSet<int> deliveries;
    QSet<QString> currencies;
    int schedules = 0;
    for (const CatalogueEntry& entry : entries) {
        families.insert(int(entry.product.family));
        deliveries.insert(int(entry.product.delivery));
        for (const Offer& offer : entry.offers) {
            currencies.insert(offer.unitPrice.currency.code());
            QVERIFY(isSellerOfRecord(offer.sellerOfRecord));
            schedules += offer.hasSchedule() ? 1 : 0;
        }
    }
    QCOMPARE(families.size(), qsizetype(allProductFamilies.size()));
    QCOMPARE(deliveries.size(), qsizetype(allDeliveries.size()));
    QCOMPARE(currencies.size(), 3);
    QVERIFY(schedules >= 3);
}

void TestExplain::theDemoIsFurnished()
{
    QTemporaryDir dir;
    EngineClient client;
    const auto facts = client.createDemo(dir.filePath(u"demo.podesk"_s)).result();
    QVERIFY(facts.has_value());
    QCOMPARE(facts->purchaseOrders, 40);
    QCOMPARE(facts->products, EngineClient::shippedCatalogue().size());
    QCOMPARE(facts->identities.size(), 5);
    QCOMPARE(facts->integrations.size(), 1);
    const auto field = [&client](const QString& identity) {
        return client.checkout(u"northlight-1y"_s, {}, identity).result()->gate.outcome->field;
    };
    QCOMPARE(field(u"Buyer"_s), rules::PoField::Offered);
    QCOMPARE(field(u"Buyer without Subscribe"_s), rules::PoField::Disabled);
    QCOMPARE(field(u"Trainer"_s), rules::PoField::Offered);
    QVERIFY(client.check().result()->isEmpty());
}

void TestExplain::eventsNameInvoices()
{
    CommerceWorkspace w;
    QCoreApplication::processEvents(); // the fixture's own events
    QList<ChangeEvent> events;
    QObject::connect(w.client.get(), &EngineClient::changed, w.client.get(),
                     [&events](const ChangeEvent& event) { events.append(event); });
    w.add(w.poOf(u"X"_s));
    w.suspend(u"X"_s);
    QVERIFY(w.buy(u"northlight-1y"_s, u"X"_s).isDone());
    QTRY_COMPARE(events.size(), 3);
    QCOMPARE(events.last().invoices, QList<InvoiceId>{w.invoice(u"INV-1001"_s).invoice.id});
    QCOMPARE(events.last().purchaseOrders, QList<PurchaseOrderId>{w.order(u"X"_s).id});
    w.activate(u"X"_s);
    w.must(OpenSupportCase{SupportCaseKind::RegenerateInvoice, {{}, u"INV-1001"_s}});
    w.must(AnswerSupportCase{u"CASE-1"_s});
    QTRY_COMPARE(events.size(), 6);
    QCOMPARE(events.last().invoices.size(), 1);
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
