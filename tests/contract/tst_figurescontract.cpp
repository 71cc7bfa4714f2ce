// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/commercecontract.h"

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Figures and candidates over what was bought, whichever database stores it. Knows no SQL and no file.
class FiguresContractTest : public CommerceContract
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init() { makeMarket(); }
    void cleanup() { m_workspace.reset(); }

    void comingEventsAreInOrderOfTime()
    {
        QCOMPARE(must(commerce().nextComing(at(u"2024-07-01"))), std::nullopt);
        PurchaseOrder order = orderOf(m_payer, u"PO-1"_s);
        order.header.expiration = Month::of(2024, 9);
        order.lines.clear();
        insert(order);
        order.header.number = u"PO-2"_s; // its month is over
        order.header.expiration = Month::of(2024, 6);
        insert(order);
        const Purchase purchase = bought({}, {at(u"2024-07-01"), at(u"2024-10-01"), at(u"2025-01-01")});
        write([&](RecordWriter& writer) { issue(database(), writer, purchase.agreement, purchase.charges[0], {}); });
        const QString agreement = purchase.agreement.number;

        using Kind = CommerceStore::Coming::Event::Kind;
        const auto coming = must(commerce().coming(at(u"2024-07-01"), at(u"2025-07-01"), 10));
        QCOMPARE(coming.charges, 2);
        QCOMPARE(coming.expiring, 1);
        QCOMPARE(coming.ending, 1);
        QCOMPARE(coming.events.size(), 4);
        const std::tuple<Kind, QString, Instant> expected[] = {{Kind::Charge, agreement, at(u"2024-10-01")},
                                                               {Kind::OrderExpires, u"PO-1"_s, at(u"2024-10-01")},
                                                               {Kind::Charge, agreement, at(u"2025-01-01")},
                                                               {Kind::AgreementEnds, agreement, at(u"2025-07-01")}};
        for (qsizetype i = 0; i < 4; ++i) {
            const auto& event = coming.events.at(i);
            QCOMPARE(std::tuple(event.kind, event.subject, event.on), expected[i]);
        }
        QCOMPARE(coming.events[0].amount, purchase.charges[1].amount);
        QCOMPARE(must(commerce().coming(at(u"2024-07-01"), at(u"2025-07-01"), 3)).events.size(), 3);

        // The range is open at its beginning and closed at its end.
        const auto before = must(commerce().coming(at(u"2024-07-01"), at(u"2024-09-30T23:59"), 10));
        QCOMPARE(before.charges + before.expiring + before.ending, 0);
        const auto after = must(commerce().coming(at(u"2025-07-01"), at(u"2026-07-01"), 10));
        QCOMPARE(after.expiring + after.ending, 0);
        QCOMPARE(after.charges, 2); // late ones are issued by the next move
        QCOMPARE(must(commerce().nextComing(at(u"2024-07-01"))), at(u"2024-10-01"));
        QCOMPARE(must(commerce().nextComing(at(u"2024-10-01"))), at(u"2025-01-01"));
        QCOMPARE(must(commerce().nextComing(at(u"2025-01-01"))), at(u"2025-07-01"));
        QCOMPARE(must(commerce().nextComing(at(u"2025-07-01"))), std::nullopt);
    }

    void spendIsByMonthAndCurrency()
    {
        CatalogueEntry yen = entryOf(u"yen"_s, currencyOf(u"JPY"));
        write([&](RecordWriter& writer) { yen = must(commerce().insert(writer, yen)); });
        const PurchaseOrder order = insert(orderOf(m_payer, u"PO-1"_s));
        const InvoiceRevision link = linkTo(u"PO-1"_s, order.id, order.lines[0].id);
        const auto invoiced = [&](const Offer& offer, Instant on, const InvoiceRevision& revision) {
            const Purchase purchase = bought({}, {on}, offer);
            write([&](RecordWriter& writer) {
                issue(database(), writer, purchase.agreement, purchase.charges[0], revision);
            });
        };
        QCOMPARE(must(commerce().spendSince(Month::of(2024, 1))).size(), 0);
        invoiced(m_entry.offers[0], at(u"2024-06-30"), link);
        invoiced(m_entry.offers[0], at(u"2024-07-01"), link);
        invoiced(m_entry.offers[0], {at(u"2024-08-01").msecs - 1}, link);
        invoiced(m_entry.offers[0], at(u"2024-07-15"), {});
        invoiced(yen.offers[0], at(u"2024-07-15"), {});
        invoiced(m_entry.offers[0], at(u"2024-09-01"), {});
        const auto spend = must(commerce().spendSince(Month::of(2024, 7)));
        using Row = std::tuple<Month, QString, qint64, qint64>;
        QList<Row> rows;
        for (const auto& month : spend)
            rows << Row(month.month, month.currency.code(), month.withPoMinor, month.withoutPoMinor);
        QCOMPARE(rows, (QList<Row>{{Month::of(2024, 7), u"JPY"_s, 0, 12'000},
                                   {Month::of(2024, 7), u"USD"_s, 24'000, 12'000},
                                   {Month::of(2024, 9), u"USD"_s, 0, 12'000}}));
    }

    void spendPastSixtyFourBitsStopsThere()
    {
        const qint64 most = std::numeric_limits<qint64>::max();
        Offer offer = m_entry.offers[0];
        offer.unitPrice.minor = most - 1;
        for (int i = 0; i < 2; ++i) {
            const Purchase purchase = bought({}, {at(u"2024-07-01")}, offer);
            write(
                [&](RecordWriter& writer) { issue(database(), writer, purchase.agreement, purchase.charges[0], {}); });
        }
        const auto spend = must(commerce().spendSince(Month::of(2024, 7)));
        QCOMPARE(spend.size(), 1);
        QCOMPARE(spend.first().withoutPoMinor, most);
    }

    void candidatesAreThePayersLines()
    {
        PurchaseOrder order = orderOf(m_payer, u"PO-1"_s);
        order.suspended = true;
        order.header.invoiceUnits = {u"Unit"_s};
        order = insert(order);
        insert(orderOf(addPayer(u"222222222222"_s), u"PO-2"_s));
        PurchaseOrder bare = orderOf(m_payer, u"PO-3"_s);
        bare.lines.clear();
        insert(bare);
        const PurchaseOrder last = insert(orderOf(m_payer, u"PO-4"_s));
        const auto lines = must(candidateLines(database(), m_payer));
        QCOMPARE(lines.size(), 4);
        const CandidateLine& first = lines.at(1);
        QCOMPARE(first.order, order.id);
        QCOMPARE(first.line, order.lines[1].id);
        QCOMPARE(first.orderNumber, u"PO-1"_s);
        QCOMPARE(first.lineNumber, u"2"_s);
        QCOMPARE(first.suspended, true);
        QCOMPARE(first.billFrom, order.header.billFrom);
        QCOMPARE(first.taxRegistrationNumbers, order.header.taxRegistrationNumbers);
        QCOMPARE(first.invoiceUnits, order.header.invoiceUnits);
        QCOMPARE(std::pair(first.effective, first.expiration),
                 std::pair(order.header.effective, order.header.expiration));
        QCOMPARE(std::pair(first.start, first.end), std::pair(order.lines[1].start, order.lines[1].end));
        QCOMPARE(first.balance, order.lines[1].balance);
        QCOMPARE(first.updatedOn, order.updatedOn);
        QCOMPARE(lines.at(0).balance, std::nullopt);
        QCOMPARE(lines.at(3).line, last.lines[1].id);
        QCOMPARE(lines.at(3).invoiceUnits, QStringList());
    }
};

QTEST_GUILESS_MAIN(FiguresContractTest)
#include "tst_figurescontract.moc"
