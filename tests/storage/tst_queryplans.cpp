// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rowstream.h"
#include "tests/support/commercefixture.h"

#include <QRegularExpression>

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

/// The statements that run on a connection while this lives.
class Statements
{
public:
    explicit Statements(Database& database) : m_handle(database.nativeHandle())
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, note, this);
    }
    ~Statements() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Statements)

    QStringList taken() { return std::exchange(m_texts, {}); }

private:
    static int note(unsigned, void* context, void* statement, void*)
    {
        const char* text = sqlite3_sql(static_cast<sqlite3_stmt*>(statement));
        static_cast<Statements*>(context)->m_texts.append(QString::fromUtf8(text));
        return 0;
    }
    sqlite3* m_handle;
    QStringList m_texts;
};

/// The steps of the database's plan; values are not needed for it.
QStringList planOf(Database& database, const QString& sql)
{
    QStringList steps;
    RowStream rows = must(RowStream::open(database, u"EXPLAIN QUERY PLAN "_s + sql));
    while (must(rows.next()))
        steps << rows.string(3);
    return steps;
}

/// Steps that read a whole table or a whole index.
QStringList scans(Database& database, const QString& sql)
{
    return planOf(database, sql).filter(QRegularExpression(u"^SCAN (?!CONSTANT ROW)"_s));
}

using Ask = std::function<void(CommerceStore&, Database&)>;

} // namespace

/// What pages ask for all the time must not read whole tables of a big workspace.
class QueryPlansTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksUpAndReadsNoWholeTable_data()
    {
        QTest::addColumn<Ask>("ask");
        const auto row = [](const char* name, const Ask& ask) { QTest::newRow(name) << ask; };
        const Instant from = at(u"2024-07-01");
        row("what comes", [from](CommerceStore& store, Database&) { must(store.coming(from, at(u"2025-07-01"), 5)); });
        row("what comes next", [from](CommerceStore& store, Database&) { must(store.nextComing(from)); });
        row("charges due", [from](CommerceStore& store, Database&) { must(store.chargesDue(from, 5)); });
        row("spend", [](CommerceStore& store, Database&) { must(store.spendSince(Month::of(2024, 1))); });
        row("an invoice by number", [](CommerceStore& store, Database&) { must(store.invoice(u"INV-1001"_s)); });
        row("an invoice by id", [](CommerceStore& store, Database&) { must(store.invoice(InvoiceId(1))); });
        row("revisions", [](CommerceStore& store, Database&) { must(store.revisionsOf(InvoiceId(1))); });
        row("cases", [](CommerceStore& store, Database&) { must(store.casesOf(InvoiceId(1))); });
        row("a case", [](CommerceStore& store, Database&) { must(store.supportCase(u"CASE-1"_s)); });
        row("decisions", [](CommerceStore& store, Database&) { must(store.decisionsOf(u"INV-1001"_s)); });
        row("more decisions", [](CommerceStore& store, Database&) { must(store.decisionsAfter({}, 9)); });
        row("an agreement by number", [](CommerceStore& store, Database&) { must(store.agreement(u"a"_s)); });
        row("its charges", [](CommerceStore& store, Database&) { must(store.chargesOf(AgreementId(1))); });
        row("a charge", [](CommerceStore& store, Database&) { must(store.charge(u"ch-1"_s)); });
        row("a payment request", [](CommerceStore& store, Database&) { must(store.paymentRequest(u"pr-1"_s)); });
        row("payment requests", [](CommerceStore& store, Database&) { must(store.paymentRequestsOf(AgreementId(1))); });
        row("payments to approve", [from](CommerceStore& store, Database&) { must(store.paymentRequestsUntil(from)); });
        row("credit memos", [](CommerceStore& store, Database&) { must(store.creditedOf(InvoiceId(1))); });
        row("an offer", [](CommerceStore& store, Database&) { must(store.offer(u"graphs-upfront"_s)); });
        row("an identity", [](CommerceStore& store, Database&) { must(store.identity(u"Dana"_s)); });
        row("the integration", [](CommerceStore& store, Database&) { must(store.integrationOn(AccountId(1))); });
        row("charges that name a PO", [](CommerceStore& store, Database& database) {
            RecordWriter writer(database);
            must(store.countCharges(writer, PurchaseOrderId(1)));
        });
    }
    void looksUpAndReadsNoWholeTable()
    {
        QFETCH(Ask, ask);
        StoredWorkspace stored;
        stored.insert(orderOf(stored.payer, u"PO-1"_s));
        CommerceStore store(stored.database());
        stored.write([&](RecordWriter& writer) {
            const CatalogueEntry entry = must(store.insert(writer, entryOf(u"graphs"_s)));
            const Agreement agreement = agreementOf(entry.offers[0], stored.payer, stored.payer, u"PO-1"_s);
            const Purchase purchase = buy(stored.database(), writer, agreement, {at(u"2024-07-01"), at(u"2024-09-01")});
            issue(stored.database(), writer, purchase.agreement, purchase.charges[0], {});
        });
        QStringList statements;
        {
            Statements running(stored.database());
            ask(store, stored.database());
            statements = running.taken();
        }
        QVERIFY(!statements.isEmpty());
        for (const QString& sql : std::as_const(statements))
            QVERIFY2(scans(stored.database(), sql).isEmpty(),
                     qPrintable(sql + u": "_s + scans(stored.database(), sql).join(u"; "_s)));
    }

    /// What is spent comes from the index alone: the invoices themselves would be read all over the file.
    void spendReadsTheIndexAlone()
    {
        StoredWorkspace stored;
        CommerceStore store(stored.database());
        stored.write([&](RecordWriter& writer) {
            const CatalogueEntry entry = must(store.insert(writer, entryOf(u"graphs"_s)));
            const Agreement agreement = agreementOf(entry.offers[0], stored.payer, stored.payer);
            const Purchase purchase = buy(stored.database(), writer, agreement, {at(u"2024-07-01")});
            issue(stored.database(), writer, purchase.agreement, purchase.charges[0], {});
        });
        Statements running(stored.database());
        must(store.spendSince(Month::of(2024, 1)));
        for (const QString& sql : running.taken()) {
            QVERIFY2(planOf(stored.database(), sql).join(u' ').contains(u"USING COVERING INDEX"_s), qPrintable(sql));
        }
    }
};

QTEST_GUILESS_MAIN(QueryPlansTest)
#include "tst_queryplans.moc"
