// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/listreader.h"
#include "core/storage/workspace.h"
#include "tests/lists/oracle.h"
#include "tests/lists/randomqueries.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;
using namespace podesk::test;

namespace {

constexpr std::array kinds{ListKind::PurchaseOrders, ListKind::LineItems, ListKind::Journal, ListKind::Invoices};

Instant at(const char16_t* text)
{
    return *Instant::fromText(QStringView(text));
}

/// Ids of the POs that were changed, added or removed.
QList<qint64> changeOrders(Book& book)
{
    QList<qint64> changed;
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
        const qint64 known = *rc::gen::inRange<qint64>(1, 30);
        const qint64 id = *rc::gen::inRange(0, 4) == 0 ? book.nextOrderId() : known;
        if (*rc::gen::inRange(0, 3) == 0)
            book.remove(id);
        else
            storeRandomOrder(book, id);
        if (!changed.contains(id))
            changed << id;
    }
    return changed;
}

QList<qint64> changeInvoices(Book& book)
{
    QList<qint64> changed;
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
        const qint64 known = *rc::gen::inRange<qint64>(1, 30);
        const qint64 id = *rc::gen::inRange(0, 3) == 0 ? book.nextInvoiceId() : known;
        if (*rc::gen::inRange(0, 4) == 0)
            book.removeInvoice(id);
        else
            book.store(randomInvoice(book, id));
        if (!changed.contains(id))
            changed << id;
    }
    return changed;
}

storage::ListRequest request(ListKind kind, const char16_t* text, Instant now)
{
    return {*ListQuery::fromText(kind, QStringView(text)), now, {}};
}

} // namespace

class TestListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void agreesWithTheOracle();
    void agreesAfterChanges();
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
    /// A transaction around many statements; its commit is what makes them fast.
    void inTransaction(const std::function<void()>& write);
    void addOrders(int count);
    bool agrees(const ListQuery& query, Instant now, QString& why);
    void fillAll();

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Workspace> m_workspace;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<storage::ListReader> m_reader;
};

void TestListReader::initTestCase()
{
    auto created =
        storage::Workspace::create(m_folder.filePath(u"lists.podesk"_s), {u"Lists"_s, {}, {}, {}, Quotas::off()});
    QVERIFY(created);
    m_workspace = std::move(*created);
    m_book = std::make_unique<Book>(m_workspace->database());
}

void TestListReader::init()
{
    inTransaction([this] { m_book->clear(); });
    m_reader = std::make_unique<storage::ListReader>(m_workspace->database());
}

void TestListReader::inTransaction(const std::function<void()>& write)
{
    auto transaction = storage::Transaction::begin(m_workspace->database());
    if (!transaction)
        qFatal("no transaction");
    write();
    if (!transaction->commit())
        qFatal("no commit");
}

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

void TestListReader::fillAll()
{
    for (const ListKind kind : kinds)
        QVERIFY(m_reader->fill(kind, nullptr));
}

bool TestListReader::agrees(const ListQuery& query, Instant now, QString& why)
{
    const auto answer = m_reader->answer({query, now, {}});
    if (!answer) {
        why = errorCodeName(answer.error().code);
        return false;
    }
    const OracleAnswer expected = oracleAnswer(*m_book, query, now);
    const auto text = [](const std::vector<qint64>& ids) {
        QStringList texts;
        for (const qint64 id : ids)
            texts << QString::number(id);
        return texts.join(u' ');
    };
    why = query.toText() + u" at "_s + now.toText();
    if (*answer->ids != expected.ids)
        why += u": ids %1 and not %2"_s.arg(text(*answer->ids), text(expected.ids));
    if (answer->totals != expected.totals)
        why += u": other totals"_s;
    if (answer->statusCounts != expected.statusCounts)
        why += u": other counts"_s;
    return *answer->ids == expected.ids && answer->totals == expected.totals &&
           answer->statusCounts == expected.statusCounts && answer->complete;
}

void TestListReader::agreesWithTheOracle()
{
    QVERIFY(rc::check("queries over random books", [this] {
        inTransaction([this] {
            m_book->clear();
            for (int i = *rc::gen::inRange(0, 40); i > 0; --i)
                storeRandomOrder(*m_book, m_book->nextOrderId());
            for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
                m_book->store(randomInvoice(*m_book, m_book->nextInvoiceId()));
            for (int i = *rc::gen::inRange(0, 10); i > 0; --i)
                m_book->addEntry(randomEntry(), {});
        });
        fillAll();
        const QStringList hints = textsOf(*m_book);
        for (const ListKind kind : kinds) {
            for (int i = 0; i < 8; ++i) {
                const ListQuery query = randomQuery(kind, hints);
                for (const Instant now : {at(u"2024-07-01"), at(u"2025-03-31T23:59:59.999")}) {
                    QString why;
                    if (!agrees(query, now, why))
                        RC_FAIL(why.toStdString());
                }
            }
        }
    }));
}

void TestListReader::agreesAfterChanges()
{
    QVERIFY(rc::check("queries after random changes", [this] {
        inTransaction([this] {
            m_book->clear();
            for (int i = *rc::gen::inRange(1, 25); i > 0; --i)
                storeRandomOrder(*m_book, m_book->nextOrderId());
            for (int i = *rc::gen::inRange(0, 25); i > 0; --i)
                m_book->store(randomInvoice(*m_book, m_book->nextInvoiceId()));
        });
        fillAll();
        for (int round = 0; round < 4; ++round) {
            // Either we are told of the changes, or the journal knows.
            const bool told = *rc::gen::arbitrary<bool>();
            QList<qint64> orders;
            QList<qint64> invoices;
            inTransaction([&] {
                orders = changeOrders(*m_book);
                invoices = changeInvoices(*m_book);
                m_book->addEntry(randomEntry(), told ? QList<qint64>() : orders, told ? QList<qint64>() : invoices);
            });
            RC_ASSERT((told ? m_reader->refresh(orders, invoices) : m_reader->refresh({})).has_value());
            const QStringList hints = textsOf(*m_book);
            for (const ListKind kind : kinds) {
                for (int i = 0; i < 4; ++i) {
                    QString why;
                    if (!agrees(randomQuery(kind, hints), at(u"2024-07-01"), why))
                        RC_FAIL(why.toStdString());
                }
            }
        }
    }));
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
