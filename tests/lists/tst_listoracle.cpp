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

} // namespace

/// The reader's answers to random queries are those of a slow and obvious oracle.
class TestListOracle : public QObject, ReaderFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { create(); }
    void init() { renew(); }
    void agreesWithTheOracle();
    void agreesAfterChanges();

private:
    bool agrees(const ListQuery& query, Instant now, QString& why);
};

bool TestListOracle::agrees(const ListQuery& query, Instant now, QString& why)
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

void TestListOracle::agreesWithTheOracle()
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

void TestListOracle::agreesAfterChanges()
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

QTEST_GUILESS_MAIN(TestListOracle)
#include "tst_listoracle.moc"
