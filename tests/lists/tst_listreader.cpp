// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/oracle.h"
#include "tests/lists/randomqueries.h"
#include "tests/lists/readerfixture.h"

using namespace Qt::StringLiterals;
using namespace podesk;
using namespace podesk::test;

namespace {

Instant at(const char16_t* text)
{
    return *Instant::fromText(QStringView(text));
}

storage::ListRequest request(ListKind kind, const char16_t* text, Instant now)
{
    return {*ListQuery::fromText(kind, QStringView(text)), now, {}};
}

} // namespace

/// What the reader answers before it has read everything, and at its edges.
class TestListReader : public QObject, ReaderFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { create(); }
    void init() { renew(); }
    void rowsAreWhatTheyShouldBe();
    void readsLatelyTouchedOrders();
    void clearsOutDeadRows();
    void firstPageBeforeTheFill();
    void searchesTheFirstRowsBeforeTheFill();
    void fillTellsProgressAndStops();
    void cancelledAnswersAreCancelled();
    void refusesWrongQueries();
    void completes();
    void totalsOfChosenRows();

private:
    void addOrders(int count);
};

void TestListReader::addOrders(int count)
{
    inTransaction([&] {
        for (int i = 0; i < count; ++i) {
            PurchaseOrder order;
            order.id = PurchaseOrderId(m_book->nextOrderId());
            order.payer = AccountId(1);
            order.header.number = u"PO-%1"_s.arg(order.id.value);
            order.header.billFrom = i % 2 == 0 ? u"Amazon Web Services, Inc."_s : u"Alderbrook Analytics GmbH"_s;
            order.header.description = i % 3 == 0 ? u"Cloud compute"_s : u"Object storage"_s;
            order.header.effective = Month::of(2024, 1);
            order.header.expiration = Month::of(2024, 1 + i % 12);
            order.header.currency = *Currency::fromCode(i % 4 == 0 ? u"JPY" : u"USD");
            order.suspended = i % 5 == 0;
            LineItem line;
            line.id = LineItemId(m_book->nextLineId());
            line.number = u"1"_s;
            line.start = line.end = order.header.effective;
            line.currency = order.header.currency;
            line.total = {1000 + i, line.currency};
            order.lines << line;
            order.tags << Tag{u"team"_s, i % 2 == 0 ? u"net"_s : u"data"_s};
            m_book->store(order);
        }
    });
}

void TestListReader::rowsAreWhatTheyShouldBe()
{
    QVERIFY(rc::check("rows of random books", [this] {
        inTransaction([this] {
            m_book->clear();
            for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
                storeRandomOrder(*m_book, m_book->nextOrderId());
            for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
                m_book->store(randomInvoice(*m_book, m_book->nextInvoiceId()));
            for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
                m_book->addEntry(randomEntry(), {});
        });
        const Instant now = at(u"2024-07-01");
        for (const ListKind kind : kinds) {
            QList<ListRow> expected = oracleRows(*m_book, kind, now);
            std::reverse(expected.begin(), expected.end());
            QList<qint64> ids{987654};
            for (ListRow& row : expected) {
                ids << row.id;
                // Sums in other currencies come by code, the own one first.
                for (ListCell& cell : row.cells) {
                    auto* sums = std::get_if<QList<Money>>(&cell);
                    if (!sums || kind != ListKind::PurchaseOrders)
                        continue;
                    const Currency own = m_book->orders()[row.id].header.currency;
                    std::sort(sums->begin(), sums->end(), [own](const Money& a, const Money& b) {
                        return std::pair(a.currency != own, a.currency) < std::pair(b.currency != own, b.currency);
                    });
                }
            }
            const auto rows = m_reader->rows(kind, ids, now);
            RC_ASSERT(rows.has_value());
            const bool same = *rows == expected;
            RC_ASSERT(same);
        }
    }));
}

void TestListReader::readsLatelyTouchedOrders()
{
    addOrders(20);
    fillAll();
    QCOMPARE(m_reader->answer(request(ListKind::PurchaseOrders, u"number:new", {}))->ids->size(), 0U);
    inTransaction([this] {
        PurchaseOrder order = m_book->orders()[7];
        order.header.number = u"new 7"_s;
        m_book->store(order);
        m_book->addEntry({}, {7});
    });
    // Told of another PO, the reader still sees from the journal what else it has missed.
    QVERIFY(m_reader->refresh({3}));
    const auto answer = m_reader->answer(request(ListKind::PurchaseOrders, u"number:new", {}));
    QCOMPARE(*answer->ids, std::vector<qint64>{7});
    QCOMPARE(answer->journalPosition, 1);
    QCOMPARE(m_reader->answer(request(ListKind::LineItems, u"purchase-order:new", {}))->ids->size(), 1U);
    QCOMPARE(m_reader->answer(request(ListKind::Journal, u"", {}))->ids->size(), 1U);
}

void TestListReader::clearsOutDeadRows()
{
    addOrders(1500);
    fillAll();
    const auto all = request(ListKind::PurchaseOrders, u"sort:-number", {});
    const std::vector<qint64> before = *m_reader->answer(all)->ids;
    QList<qint64> ids(before.begin(), before.end());
    // Each round leaves 1,500 dead rows behind, more than are kept.
    for (int round = 0; round < 3; ++round) {
        QVERIFY(m_reader->refresh(ids));
        QCOMPARE(*m_reader->answer(all)->ids, before);
        QCOMPARE(m_reader->answer(all)->recordsInList, 1500);
    }
    QCOMPARE(m_reader->answer(request(ListKind::LineItems, u"", {}))->recordsInList, 1500);
}

void TestListReader::firstPageBeforeTheFill()
{
    addOrders(200);
    QVERIFY(!m_reader->isFilled(ListKind::PurchaseOrders));
    const auto answer = m_reader->answer(request(ListKind::PurchaseOrders, u"", {}));
    QVERIFY(answer);
    QVERIFY(!answer->complete);
    QCOMPARE(answer->ids->size(), 128U);
    QCOMPARE(answer->ids->front(), 1);
    QCOMPARE(answer->recordsInList, 200);
    QCOMPARE(answer->searched, 128);
    QVERIFY(m_reader->fill(ListKind::PurchaseOrders, nullptr));
    QVERIFY(m_reader->isFilled(ListKind::PurchaseOrders));
    QVERIFY(!m_reader->isFilled(ListKind::LineItems));
    const auto whole = m_reader->answer(request(ListKind::PurchaseOrders, u"", {}));
    QVERIFY(whole->complete);
    QCOMPARE(whole->ids->size(), 200U);
    m_reader->invalidate();
    QVERIFY(!m_reader->isFilled(ListKind::PurchaseOrders));
}

void TestListReader::searchesTheFirstRowsBeforeTheFill()
{
    addOrders(600);
    const auto answer = m_reader->answer(request(ListKind::PurchaseOrders, u"tag:team=net CLOUD sort:-number", {}));
    QVERIFY(answer);
    QVERIFY(!answer->complete);
    QCOMPARE(answer->searched, 512);
    QCOMPARE(answer->recordsInList, 600);
    QVERIFY(answer->totals.isEmpty());
    const ListQuery query = answer->query;
    const std::vector<qint64> all = oracleAnswer(*m_book, query, {}).ids;
    std::vector<qint64> expected;
    std::copy_if(all.begin(), all.end(), std::back_inserter(expected), [](qint64 id) { return id <= 512; });
    QCOMPARE(*answer->ids, expected);
}

void TestListReader::fillTellsProgressAndStops()
{
    addOrders(2100);
    QList<std::pair<qint64, qint64>> progress;
    QVERIFY(m_reader->fill(ListKind::PurchaseOrders, nullptr,
                           [&](qint64 done, qint64 total) { progress.emplaceBack(done, total); }));
    QCOMPARE(progress, (QList<std::pair<qint64, qint64>>{{2048, 2100}, {2100, 2100}}));
    const std::atomic_bool cancelled = true;
    const auto stopped = m_reader->fill(ListKind::LineItems, &cancelled);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!m_reader->isFilled(ListKind::LineItems));
    QVERIFY(m_reader->isFilled(ListKind::PurchaseOrders));
}

void TestListReader::cancelledAnswersAreCancelled()
{
    addOrders(10);
    fillAll();
    auto asked = request(ListKind::PurchaseOrders, u"cloud", {});
    asked.cancelled = std::make_shared<std::atomic_bool>(true);
    const auto answer = m_reader->answer(asked);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    asked.cancelled->store(false);
    QVERIFY(m_reader->answer(asked));
}

void TestListReader::refusesWrongQueries()
{
    ListQuery query;
    query.conditions << ListCondition{u"price"_s, ListCondition::Compare::Equal, false, {u"1"_s}};
    for (const bool filled : {false, true}) {
        if (filled)
            fillAll();
        const auto answer = m_reader->answer({query, {}, {}});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::UnknownField);
        QVERIFY(answer.error().details.value(u"allowed"_s).toStringList().contains(u"status"_s));
    }
}

void TestListReader::completes()
{
    addOrders(30);
    for (const bool filled : {false, true}) {
        if (filled)
            fillAll();
        const auto complete = [this](ListKind kind, const QString& field, const QString& text, int limit) {
            return m_reader->completions(kind, field, text, limit).value_or(QStringList{u"error"_s});
        };
        const ListKind orders = ListKind::PurchaseOrders;
        QCOMPARE(complete(orders, u"status"_s, u"sus"_s, 9), (QStringList{u"suspended"_s, u"suspended-expired"_s}));
        QCOMPARE(complete(orders, u"bill-from"_s, u"al"_s, 9), QStringList{u"Alderbrook Analytics GmbH"_s});
        QCOMPARE(complete(orders, u"bill-from"_s, u"web"_s, 9), QStringList{u"Amazon Web Services, Inc."_s});
        QCOMPARE(complete(orders, u"number"_s, u"po-1"_s, 3), (QStringList{u"PO-1"_s, u"PO-10"_s, u"PO-11"_s}));
        QCOMPARE(complete(orders, u"number"_s, u"7"_s, 9), (QStringList{u"PO-17"_s, u"PO-27"_s, u"PO-7"_s}));
        QCOMPARE(complete(orders, u"tag"_s, u"team="_s, 9), (QStringList{u"team=data"_s, u"team=net"_s}));
        QCOMPARE(complete(orders, u"description"_s, QString(), 9),
                 (QStringList{u"Cloud compute"_s, u"Object storage"_s}));
        QCOMPARE(complete(orders, u"value"_s, u"1"_s, 9), QStringList());
        QCOMPARE(complete(ListKind::LineItems, u"tracked"_s, u"n"_s, 9), QStringList{u"no"_s});
        QCOMPARE(m_reader->completions(orders, u"price"_s, {}, 9).error().code, ErrorCode::UnknownField);
    }
    // A value that no record has any more is not offered.
    inTransaction([this] {
        for (qint64 id = 2; id <= 30; id += 2)
            m_book->remove(id);
    });
    QList<qint64> removed;
    for (qint64 id = 2; id <= 30; id += 2)
        removed << id;
    QVERIFY(m_reader->refresh(removed));
    QCOMPARE(m_reader->completions(ListKind::PurchaseOrders, u"bill-from"_s, {}, 9),
             QStringList{u"Amazon Web Services, Inc."_s});
}

void TestListReader::totalsOfChosenRows()
{
    addOrders(5); // JPY 1000 and 1004; USD 1001, 1002, 1003
    const QList<CurrencyTotals> expected{{*Currency::fromCode(u"JPY"), 1, 1000, std::nullopt, false},
                                         {*Currency::fromCode(u"USD"), 2, 2003, std::nullopt, false}};
    QCOMPARE(m_reader->totals(ListKind::PurchaseOrders, {1, 2, 3, 99}), expected);
    fillAll();
    QCOMPARE(m_reader->totals(ListKind::PurchaseOrders, {1, 2, 3, 99}), expected);
    QVERIFY(m_reader->refresh({1, 2, 3}));
    QCOMPARE(m_reader->totals(ListKind::PurchaseOrders, {3, 2, 1, 99}), expected);
    QCOMPARE(m_reader->totals(ListKind::LineItems, {1, 2, 3}), expected);
    QCOMPARE(m_reader->totals(ListKind::Journal, {1}), QList<CurrencyTotals>());
}

QTEST_GUILESS_MAIN(TestListReader)
#include "tst_listreader.moc"
