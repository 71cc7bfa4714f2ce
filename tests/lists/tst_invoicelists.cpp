// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/listreader.h"
#include "core/storage/workspace.h"
#include "tests/lists/book.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;
using namespace podesk::test;

namespace {

constexpr ListKind list = ListKind::Invoices;

QString wordsOf(const QList<WordCount>& counts)
{
    QStringList words;
    for (const WordCount& count : counts)
        words << u"%1 %2"_s.arg(count.word).arg(count.count);
    return words.join(u", "_s);
}

} // namespace

/// What the list of invoices does beyond the other lists, said one by one; random books stand in tst_listreader.
class TestInvoiceLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created =
            storage::Workspace::create(m_folder->filePath(u"lists.podesk"_s), {u"Lists"_s, {}, {}, {}, Quotas::off()});
        QVERIFY(created);
        m_workspace = std::move(*created);
        m_book = std::make_unique<Book>(m_workspace->database());
        m_order = order(1, u"1"_s);
        m_book->store(m_order);
        m_book->store(invoice(1, PoOutcome::Matched, m_order.lines[0].id));
        m_book->store(invoice(2, PoOutcome::NoCandidate, {}));
        m_book->store(invoice(3, PoOutcome::Suspended, m_order.lines[0].id));
        m_reader = std::make_unique<storage::ListReader>(m_workspace->database());
    }

    void outcomesAreCountedForQuickFilters()
    {
        const auto asked = answer(u"outcome:matched,suspended -printed:yes");
        QCOMPARE(*asked.ids, std::vector<qint64>{3});
        // Counted as if the conditions on the outcome were not there.
        QCOMPARE(wordsOf(asked.statusCounts),
                 u"transaction 0, matched 0, suspended 1, not-linked 0, quota-met 0, no-candidate 1"_s);
        QCOMPARE(answer(u"-outcome:matched").ids->size(), 2U);
    }

    void totalsAreOfAmountsAndHaveNoBalance()
    {
        Invoice yen = invoice(4, PoOutcome::NoCandidate, {});
        yen.total = {70, *Currency::fromCode(u"JPY")};
        m_book->store(yen);
        const QList<CurrencyTotals> expected{{*Currency::fromCode(u"JPY"), 1, 70, std::nullopt, false},
                                             {*Currency::fromCode(u"USD"), 3, 600, std::nullopt, false}};
        QCOMPARE(answer(u"").totals, expected);
        QCOMPARE(m_reader->totals(list, {4, 1, 2, 3}), expected);
    }

    void theLineIsTheOneOfToday_data()
    {
        QTest::addColumn<bool>("told");
        QTest::newRow("told of the PO") << true;
        QTest::newRow("the journal knows the PO") << false;
    }
    void theLineIsTheOneOfToday()
    {
        QFETCH(bool, told);
        QCOMPARE(*answer(u"line-item:=1").ids, (std::vector<qint64>{1, 3}));
        m_order.lines[0].number = u"7"_s;
        m_book->store(m_order);
        m_book->addEntry({}, told ? QList<qint64>() : QList<qint64>{1});
        QVERIFY(m_reader->refresh(told ? QList<qint64>{1} : QList<qint64>()));
        QCOMPARE(*answer(u"line-item:=7").ids, (std::vector<qint64>{1, 3}));
        QCOMPARE(*answer(u"linked-order:=PO-1").ids, (std::vector<qint64>{1, 3}));
        QCOMPARE(*answer(u"purchase-order:=\"PO-1 as printed\"").ids, std::vector<qint64>{1});

        // Once it is deleted, the number that was printed stays.
        m_book->remove(1);
        m_book->addEntry({}, told ? QList<qint64>() : QList<qint64>{1});
        QVERIFY(m_reader->refresh(told ? QList<qint64>{1} : QList<qint64>()));
        QCOMPARE(answer(u"linked-order:PO-1").ids->size(), 0U);
        QCOMPARE(*answer(u"purchase-order:PO-1").ids, std::vector<qint64>{1});
        QCOMPARE(answer(u"").recordsInList, 3);
    }

    void invoicesThatNobodyToldOfAreReadAnyway()
    {
        QCOMPARE(answer(u"").ids->size(), 3U);
        m_book->store(invoice(4, PoOutcome::NoCandidate, {}));
        Invoice anew = invoice(2, PoOutcome::Matched, m_order.lines[0].id);
        anew.current.revision = 2;
        m_book->store(anew);
        m_book->removeInvoice(3);
        m_book->addEntry({}, {}, {2, 3, 4});
        QVERIFY(m_reader->refresh({}));
        QCOMPARE(*answer(u"").ids, (std::vector<qint64>{1, 2, 4}));
        QCOMPARE(*answer(u"revision:2").ids, std::vector<qint64>{2});
        QCOMPARE(answer(u"").journalPosition, 1);

        // What it is linked to now is what it is read again for.
        m_order.lines[0].number = u"9"_s;
        m_book->store(m_order);
        QVERIFY(m_reader->refresh({1}));
        QCOMPARE(*answer(u"line-item:=9").ids, (std::vector<qint64>{1, 2}));
    }

    void beforeTheFillTheFirstOnesAreShown()
    {
        const auto asked = m_reader->answer({*ListQuery::fromText(list, u"outcome:suspended"), {}, {}});
        QVERIFY(asked);
        QVERIFY(!asked->complete);
        QCOMPARE(*asked->ids, std::vector<qint64>{3});
        QCOMPARE(asked->recordsInList, 3);
    }

    void productsAndIssuersAreOffered()
    {
        QVERIFY(m_reader->fill(list, nullptr));
        QCOMPARE(m_reader->completions(list, u"product"_s, u"strasse"_s, 9),
                 QStringList{Book::productName(AgreementId(1))});
        QCOMPARE(m_reader->completions(list, u"outcome"_s, u"no-"_s, 9), QStringList{u"no-candidate"_s});
        QCOMPARE(m_reader->completions(list, u"number"_s, u"inv"_s, 2), (QStringList{u"INV-1"_s, u"INV-2"_s}));
    }

private:
    static PurchaseOrder order(qint64 id, const QString& lineNumber)
    {
        PurchaseOrder order;
        order.id = PurchaseOrderId(id);
        order.payer = AccountId(1);
        order.header.number = u"PO-%1"_s.arg(id);
        order.header.effective = order.header.expiration = Month::of(2024, 7);
        order.header.currency = *Currency::fromCode(u"USD");
        LineItem line;
        line.id = LineItemId(id * 10);
        line.number = lineNumber;
        line.start = line.end = order.header.effective;
        line.currency = order.header.currency;
        line.total = {1000, line.currency};
        order.lines << line;
        return order;
    }

    static Invoice invoice(qint64 id, PoOutcome outcome, LineItemId line)
    {
        Invoice invoice;
        invoice.id = InvoiceId(id);
        invoice.number = u"INV-%1"_s.arg(id);
        invoice.account = invoice.payer = AccountId(1);
        invoice.agreement = AgreementId(1);
        invoice.period = Month::of(2024, 7);
        invoice.total = {200, *Currency::fromCode(u"USD")};
        invoice.current.outcome = outcome;
        invoice.current.line = line;
        if (line.isValid())
            invoice.current.order = PurchaseOrderId(1);
        if (printsNumber(outcome))
            invoice.current.poNumber = u"PO-1 as printed"_s;
        return invoice;
    }

    ListAnswer answer(QStringView text)
    {
        if (!m_reader->isFilled(list) && !m_reader->fill(list, nullptr))
            qFatal("not filled");
        return *m_reader->answer({*ListQuery::fromText(list, text), {}, {}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Workspace> m_workspace;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<storage::ListReader> m_reader;
    PurchaseOrder m_order;
};

QTEST_GUILESS_MAIN(TestInvoiceLists)
#include "tst_invoicelists.moc"
