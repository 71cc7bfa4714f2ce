// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/commercecontract.h"

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What the engine may rely on when something is bought, whichever database stores it. Knows no SQL and no file.
class CommerceContractTest : public CommerceContract
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init() { makeMarket(); }
    void cleanup() { m_workspace.reset(); }

    void identitiesAreReadBack()
    {
        const Tag tag{u"team"_s, u"“net”, 雲"_s};
        Identity dana{{}, u"Dana"_s, m_payer, {{true, {u"purchase-orders:*"_s}, {}, {}}}};
        Identity kim{{}, u"Kim"_s, m_payer, {{false, {u"a:B"_s, u"c:D"_s}, tag, {}}, {true, {}, {}, tag}}};
        write([&](RecordWriter& writer) {
            dana.id = must(commerce().insert(writer, dana));
            kim.id = must(commerce().insert(writer, kim));
        });
        reopen();
        QCOMPARE(must(commerce().identities()), (QList<Identity>{dana, kim}));
        QCOMPARE(must(commerce().identity(u"Kim"_s)), kim);
        QCOMPARE(must(commerce().identity(u"kim"_s)), std::nullopt);
        QCOMPARE(findings(), 0);
        Transaction transaction = must(Transaction::begin(database()));
        RecordWriter writer(database());
        QCOMPARE(answerOf(commerce().insert(writer, dana)), u"storage-failed"_s);
    }

    void integrationIsOnOrOff()
    {
        const AccountId other = addPayer(u"222222222222"_s);
        const QString digest = digestNow();
        write([&](RecordWriter& writer) {
            must(commerce().setIntegration(writer, m_payer, true, at(u"2024-07-01")));
            must(commerce().setIntegration(writer, m_payer, true, at(u"2024-07-02"))); // it is on already
            must(commerce().setIntegration(writer, other, false, at(u"2024-07-02")));
        });
        QCOMPARE(must(commerce().integrations()), QList<AccountId>{m_payer});
        QCOMPARE(must(commerce().integrationOn(m_payer)), true);
        QCOMPARE(must(commerce().integrationOn(other)), false);
        write([&](RecordWriter& writer) { must(commerce().setIntegration(writer, m_payer, false, {})); });
        QCOMPARE(must(commerce().integrationOn(m_payer)), false);
        write([&](RecordWriter& writer) { must(commerce().setIntegration(writer, m_payer, true, at(u"2024-07-01"))); });
        QVERIFY(digestNow() != digest); // a second id
    }

    void catalogueIsInOrderOfNames()
    {
        CatalogueEntry bare = entryOf(u"a-last"_s);
        bare.offers.clear();
        bare.product.name = u"Zebra"_s;
        CatalogueEntry first = entryOf(u"z-first"_s, currencyOf(u"JPY"));
        first.product.name = u"Aardvark"_s;
        first.product.family = ProductFamily::MachineLearning;
        first.product.delivery = Delivery::HelmChart;
        write([&](RecordWriter& writer) {
            bare = must(commerce().insert(writer, bare));
            first = must(commerce().insert(writer, first));
        });
        reopen();
        QCOMPARE(must(commerce().catalogue()), (QList<CatalogueEntry>{first, m_entry, bare}));
        QCOMPARE(must(commerce().countProducts()), 3);
        QCOMPARE(must(commerce().productCodeTaken(u"graphs"_s)), true);
        QCOMPARE(must(commerce().productCodeTaken(u"Graphs"_s)), false);
        const std::pair expected(first.product, first.offers[1]);
        QCOMPARE(must(commerce().offer(u"z-first-flexible"_s)), expected);
        QCOMPARE(must(commerce().offer(first.offers[1].id)), expected);
        QCOMPARE(must(commerce().offer(u"z-first"_s)), std::nullopt);
        QCOMPARE(must(commerce().offer(OfferId(99))), std::nullopt);
        QCOMPARE(findings(), 0);
    }

    void agreementsAreReadBackAndLinked()
    {
        const Purchase purchase = bought(u"PO-1"_s, {at(u"2024-07-01"), at(u"2024-09-01")});
        const Agreement& before = purchase.agreement;
        QCOMPARE(before.number, u"agmt-0000000001"_s);
        QCOMPARE(purchase.charges[1].number, u"ch-0000000002"_s);
        Agreement after = before;
        after.linked = true;
        after.poNumber = u"雲"_s;
        write([&](RecordWriter& writer) { must(commerce().update(writer, before, after)); });
        reopen();
        ++after.version;
        QCOMPARE(must(commerce().agreement(before.id)), after);
        QCOMPARE(must(commerce().agreement(before.number)), after);
        QCOMPARE(must(commerce().agreement(AgreementId(99))), std::nullopt);
        QCOMPARE(must(commerce().chargesOf(before.id)), purchase.charges);
        Transaction transaction = must(Transaction::begin(database()));
        RecordWriter writer(database());
        QCOMPARE(answerOf(commerce().update(writer, before, after)), u"version-conflict"_s);
    }

    void agreementsKeepWhatBecameOfThem()
    {
        const Purchase purchase = bought(u"PO-1"_s, {at(u"2024-07-01")});
        Agreement after = purchase.agreement;
        after.poLine = u"1.2"_s;
        after.usagePoNumber = u"雲"_s;
        after.usagePoLine = u"2"_s;
        after.usageLinked = true;
        after.state = AgreementState::Renewed;
        after.previous = after.id;
        Charge usage;
        usage.agreement = after.id;
        usage.kind = ChargeKind::Usage;
        usage.dueOn = at(u"2024-08-02");
        usage.period = Month::of(2024, 7);
        usage.amount = {150, after.total.currency};
        usage.description = u"“July”"_s;
        usage.poNumber = u"雲"_s;
        usage.poLine = u"2"_s;
        usage.linked = true;
        usage.revision = 3;
        Charge own;
        own.account = m_payer;
        own.issuer = u"Amazon Web Services, Inc."_s;
        own.kind = ChargeKind::AwsServices;
        own.dueOn = at(u"2024-08-03");
        own.amount = {1, after.total.currency};
        write([&](RecordWriter& writer) {
            must(commerce().update(writer, purchase.agreement, after));
            usage = must(commerce().insert(writer, usage));
            own = must(commerce().insert(writer, own));
        });
        reopen();
        ++after.version;
        QCOMPARE(must(commerce().agreement(after.id)), after);
        QCOMPARE(must(commerce().charge(usage.number)), usage);
        QCOMPARE(must(commerce().charge(own.number)), own);
        QCOMPARE(must(commerce().charge(u"ch-none"_s)), std::nullopt);
        QCOMPARE(must(commerce().chargesOf(after.id)).last(), usage);
        QCOMPARE(findings(), 0);
        Charge changed = usage;
        changed.poNumber.reset();
        changed.revision = 4;
        write([&](RecordWriter& writer) {
            must(commerce().update(writer, usage, changed));
            must(commerce().remove(writer, own));
        });
        ++changed.version;
        QCOMPARE(must(commerce().charge(usage.number)), changed);
        QCOMPARE(must(commerce().charge(own.number)), std::nullopt);
        Transaction transaction = must(Transaction::begin(database()));
        RecordWriter writer(database());
        QCOMPARE(answerOf(commerce().update(writer, usage, changed)), u"version-conflict"_s);
    }

    void paymentRequestsAreReadBack()
    {
        const Purchase purchase = bought({}, {at(u"2024-07-01")});
        const auto requested = [&](Instant approvesOn) {
            PaymentRequest request;
            request.agreement = purchase.agreement.id;
            request.name = u"Stage “雲”"_s;
            request.amount = {500, purchase.agreement.total.currency};
            request.requestedOn = at(u"2024-07-02");
            request.approvesOn = approvesOn;
            write([&](RecordWriter& writer) { request = must(commerce().insert(writer, request)); });
            return request;
        };
        const PaymentRequest late = requested(at(u"2024-08-02"));
        const PaymentRequest soon = requested(at(u"2024-07-09"));
        reopen();
        QCOMPARE(soon.number, u"pr-0000000002"_s);
        QCOMPARE(must(commerce().paymentRequest(soon.number)), soon);
        QCOMPARE(must(commerce().paymentRequestsOf(purchase.agreement.id)), (QList<PaymentRequest>{late, soon}));
        QCOMPARE(must(commerce().paymentRequestsUntil(at(u"2024-07-08"))), QList<PaymentRequest>());
        QCOMPARE(must(commerce().paymentRequestsUntil(at(u"2024-08-02"))), (QList<PaymentRequest>{soon, late}));
        PaymentRequest approved = soon;
        approved.state = PaymentState::Approved;
        approved.charge = purchase.charges.first().id;
        write([&](RecordWriter& writer) { must(commerce().update(writer, soon, approved)); });
        ++approved.version;
        QCOMPARE(must(commerce().paymentRequest(soon.number)), approved);
        QCOMPARE(must(commerce().paymentRequestsUntil(at(u"2024-08-02"))), QList<PaymentRequest>{late});
        QCOMPARE(findings(), 0);
    }

    void chargesComeDueInOrder()
    {
        // Two purchases of the other payer come first by the day; of one day the payer, the entity, the currency and
        // the agreement decide.
        const AccountId other = addPayer(u"222222222222"_s);
        CatalogueEntry yen = entryOf(u"yen"_s, currencyOf(u"JPY"));
        CatalogueEntry emea = entryOf(u"emea"_s);
        emea.offers[0].sellerOfRecord = u"Amazon Web Services EMEA SARL"_s;
        write([&](RecordWriter& writer) {
            yen = must(commerce().insert(writer, yen));
            emea = must(commerce().insert(writer, emea));
        });
        const Instant day = at(u"2024-08-01");
        const auto charge = [&](const Offer& offer, AccountId payer, Instant due) {
            return bought({}, {due}, offer, payer).charges.first().id;
        };
        const ChargeId last = charge(m_entry.offers[0], other, day);
        const ChargeId dollars = charge(m_entry.offers[0], m_payer, day);
        const ChargeId again = charge(m_entry.offers[0], m_payer, day);
        const ChargeId yens = charge(yen.offers[0], m_payer, day);
        const ChargeId entity = charge(emea.offers[0], m_payer, day);
        const ChargeId early = charge(m_entry.offers[0], other, at(u"2024-07-31"));
        charge(m_entry.offers[0], m_payer, at(u"2024-08-01T00:01"));
        const auto due = [this](Instant until, qint64 limit) {
            QList<ChargeId> ids;
            for (const Charge& found : must(commerce().chargesDue(until, limit)))
                ids << found.id;
            return ids;
        };
        const QList<ChargeId> all{early, entity, yens, dollars, again, last};
        QVERIFY2(due(day, -1) == all, "G16");
        QCOMPARE(due(day, 2), all.first(2));
        QCOMPARE(due(at(u"2024-07-30"), -1).size(), 0);

        const Charge issued = must(commerce().chargesDue(day)).first();
        const Agreement agreement = must(commerce().agreement(issued.agreement)).value();
        write([&](RecordWriter& writer) { issue(database(), writer, agreement, issued, {}); });
        QCOMPARE(due(day, -1), all.sliced(1));
        QVERIFY(must(commerce().chargesOf(agreement.id)).first().invoice.isValid());
        QCOMPARE(findings(), 0);
    }

    void ordersCountTheChargesThatNameThem()
    {
        // Whichever comes first, and however the PO comes.
        const PurchaseOrder before = insert(orderOf(m_payer, u"PO-1"_s));
        bought(u"PO-1"_s, {at(u"2024-07-01"), at(u"2024-09-01")});
        bought(u"PO-2"_s, {at(u"2024-07-01")});
        bought(u"PO-3"_s, {at(u"2024-07-01")}, m_entry.offers[0], addPayer(u"222222222222"_s));
        insert(orderOf(m_payer, u"PO-2"_s));
        const auto bulk = write([&](RecordWriter& writer) {
            must(insertMany(database(), writer, {orderOf(m_payer, u"PO-3"_s), orderOf(m_payer, u"PO-4"_s)}, nullptr,
                            {}));
        });
        QCOMPARE(findings(), 0); // it counts them again
        takeBack(bulk);
        bought(u"PO-3"_s, {at(u"2024-07-01")});
        write([&](RecordWriter& writer) {
            must(insertMany(database(), writer, {orderOf(m_payer, u"PO-3"_s), orderOf(m_payer, u"PO-4"_s)}, nullptr,
                            {}));
        });
        QCOMPARE(findings(), 0);

        // An update of the PO leaves the count alone, and counting again writes nothing.
        PurchaseOrder now = load(before.id);
        PurchaseOrder after = now;
        after.header.description = u"changed"_s;
        write([&](RecordWriter& writer) { must(store().update(writer, now, after)); });
        QCOMPARE(findings(), 0);
        QCOMPARE(write([&](RecordWriter& writer) { must(commerce().countCharges(writer, before.id)); }).size(), 0);
        RecordWriter writer(database());
        QCOMPARE(answerOf(commerce().countCharges(writer, PurchaseOrderId(99))), u"not-found"_s);
    }

    void anOrderThatAPurchaseNamedIsNotTakenBack()
    {
        const auto one =
            write([&](RecordWriter& writer) { must(store().insert(writer, orderOf(m_payer, u"PO-1"_s))); });
        const auto many = write([&](RecordWriter& writer) {
            must(insertMany(database(), writer, {orderOf(m_payer, u"PO-2"_s)}, nullptr, {}));
        });
        bought(u"PO-1"_s, {at(u"2024-07-01")});
        bought(u"PO-2"_s, {at(u"2024-07-01")});
        for (const auto& changes : {one, many}) {
            const auto order = std::find_if(changes.begin(), changes.end(), [](const RecordChange& change) {
                return change.table == u"purchase_orders"_s;
            });
            Transaction transaction = must(Transaction::begin(database()));
            RecordWriter writer(database());
            QCOMPARE(answerOf(writer.revert(*order)), u"undo-blocked"_s);
        }
    }

    void invoicesAreReadBackAndRevised()
    {
        const PurchaseOrder order = insert(orderOf(m_payer, u"PO-1"_s));
        const Purchase purchase = bought(u"PO-1"_s, {at(u"2024-07-01")});
        QCOMPARE(must(commerce().nextInvoiceNumber()), u"INV-1001"_s);
        Invoice invoice;
        write([&](RecordWriter& writer) {
            invoice = issue(database(), writer, purchase.agreement, purchase.charges[0], {});
        });
        QCOMPARE(invoice.number, u"INV-1001"_s);
        QCOMPARE(must(commerce().nextInvoiceNumber()), u"INV-1002"_s);
        reopen();
        QCOMPARE(must(commerce().invoice(invoice.id)), invoice);
        QCOMPARE(must(commerce().invoice(u"INV-1001"_s)), invoice);
        QCOMPARE(must(commerce().invoice(u"inv-1001"_s)), std::nullopt);
        QCOMPARE(must(commerce().countInvoices()), 1);

        InvoiceRevision anew = linkTo(u"PO-1"_s, order.id, order.lines[0].id);
        anew.madeOn = at(u"2024-08-02");
        Invoice revised;
        write([&](RecordWriter& writer) {
            anew.decision = must(commerce().insert(writer, decisionOf(StoredDecision::Kind::Match, invoice.number)));
            anew.supportCase = must(commerce().insert(writer, caseOf(invoice.id))).id;
            revised = must(commerce().revise(writer, invoice, anew));
        });
        QCOMPARE(revised.current.revision, 2);
        QCOMPARE(revised.number, invoice.number);
        QCOMPARE(must(commerce().invoice(invoice.id)), revised);
        QCOMPARE(must(commerce().revisionsOf(invoice.id)), (QList<InvoiceRevision>{invoice.current, revised.current}));
        QCOMPARE(findings(), 0);
        Transaction transaction = must(Transaction::begin(database()));
        RecordWriter writer(database());
        QCOMPARE(answerOf(commerce().revise(writer, invoice, anew)), u"version-conflict"_s);
    }

    void decisionsAreReadBackBySubject()
    {
        StoredDecision gate = decisionOf(StoredDecision::Kind::CheckoutGate, u"agmt-1"_s);
        StoredDecision match = decisionOf(StoredDecision::Kind::Match, u"INV-1"_s);
        StoredDecision number = decisionOf(StoredDecision::Kind::TransactionOrder, u"agmt-1"_s);
        write([&](RecordWriter& writer) {
            for (StoredDecision* decision : {&gate, &match, &number})
                decision->id = must(commerce().insert(writer, *decision));
        });
        reopen();
        QCOMPARE(must(commerce().decisionsOf(u"agmt-1"_s)), (QList<StoredDecision>{gate, number}));
        QCOMPARE(must(commerce().decision(match.id)), match);
        QCOMPARE(must(commerce().decision(DecisionId(99))), std::nullopt);
        QCOMPARE(must(commerce().decisionsAfter({}, 2)), (QList<StoredDecision>{gate, match}));
        QCOMPARE(must(commerce().decisionsAfter(match.id, 2)), QList<StoredDecision>{number});
    }

    void casesAreOpenedAndClosed()
    {
        const Purchase purchase = bought({}, {at(u"2024-07-01")});
        SupportCase first;
        SupportCase second;
        write([&](RecordWriter& writer) {
            const Invoice invoice = issue(database(), writer, purchase.agreement, purchase.charges[0], {});
            first = must(commerce().insert(writer, caseOf(invoice.id)));
            second = must(commerce().insert(writer, caseOf(invoice.id)));
        });
        QCOMPARE(second.number, u"CASE-2"_s);
        QCOMPARE(must(commerce().countOpenCases()), 2);
        SupportCase after = first;
        after.state = SupportCaseState::Refused;
        after.closedOn = at(u"2024-08-03");
        after.reply = u"order-suspended"_s;
        write([&](RecordWriter& writer) { must(commerce().update(writer, first, after)); });
        reopen();
        ++after.version;
        QCOMPARE(must(commerce().supportCase(u"CASE-1"_s)), after);
        QCOMPARE(must(commerce().supportCase(u"CASE-3"_s)), std::nullopt);
        QCOMPARE(must(commerce().supportCases()), (QList<SupportCase>{after, second}));
        QCOMPARE(must(commerce().casesOf(first.invoice)).size(), 2);
        QCOMPARE(must(commerce().casesOf(InvoiceId(99))).size(), 0);
        QCOMPARE(must(commerce().countOpenCases()), 1);
        QCOMPARE(findings(), 0);
        Transaction transaction = must(Transaction::begin(database()));
        RecordWriter writer(database());
        QCOMPARE(answerOf(commerce().update(writer, first, after)), u"version-conflict"_s);
    }

    void goingBackNeitherSkipsNorReusesNumbers()
    {
        const PurchaseOrder order = insert(orderOf(m_payer, u"PO-1"_s));
        const QString digest = digestNow();
        const auto purchase = [&] {
            return write([&](RecordWriter& writer) {
                const Purchase made =
                    buy(database(), writer, agreementOf(m_entry.offers[0], m_payer, m_payer, u"PO-1"_s),
                        {at(u"2024-07-01"), at(u"2024-10-01")});
                InvoiceRevision link = linkTo(u"PO-1"_s, order.id, order.lines[0].id);
                Invoice invoice = issue(database(), writer, made.agreement, made.charges[0], {});
                link.supportCase = must(commerce().insert(writer, caseOf(invoice.id))).id;
                link.decision = invoice.current.decision;
                invoice = must(commerce().revise(writer, invoice, link));
                QCOMPARE(invoice.number, u"INV-1001"_s);
                QCOMPARE(made.agreement.number, u"agmt-0000000001"_s);
            });
        };
        const auto changes = purchase();
        QCOMPARE(findings(), 0);
        const QString after = digestNow();
        const auto taken = takeBack(changes);
        QCOMPARE(digestNow(), digest);
        const auto again = takeBack(taken);
        QCOMPARE(digestNow(), after);
        takeBack(again);
        purchase();
        QCOMPARE(digestNow(), after);
    }
};

QTEST_GUILESS_MAIN(CommerceContractTest)
#include "tst_commercecontract.moc"
