// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"
#include "tests/support/commercefixture.h"

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Files that an earlier build wrote: they hold the same after they were brought up to date.
class OldWorkspacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_today = std::make_unique<StoredWorkspace>();
        m_today->insert(orderOf(m_today->payer, u"PO-1"_s));
        m_today->insert(orderOf(m_today->payer, u"PO-2"_s));
        m_path = m_today->dir.filePath(u"old.podesk"_s);
        m_imported = writeSchemaOne();
    }

    void holdTheSameAfterwards()
    {
        auto old = must(Workspace::open(m_path));
        QCOMPARE(*appliedSchema(old->database()), supportedSchema());
        QCOMPARE(must(digest(old->database())), m_today->digest());
        QCOMPARE(must(inspect(old->database())).size(), 0);
        auto before = must(Database::open(m_path + u".before-%1"_s.arg(supportedSchema()), Access::ReadOnly));
        QCOMPARE(*appliedSchema(*before), 1);
        QVERIFY(before->columns(u"invoices"_s)->isEmpty());
    }

    void canBuyAfterwards()
    {
        auto old = must(Workspace::open(m_path));
        CommerceStore store(old->database());
        write(*old, [&](RecordWriter& writer) {
            const CatalogueEntry entry = must(store.insert(writer, entryOf(u"graphs"_s)));
            QCOMPARE(entry.product.id, ProductId(1));
            const Agreement agreement = agreementOf(entry.offers[0], m_today->payer, m_today->payer, u"PO-1"_s);
            const Purchase purchase = buy(old->database(), writer, agreement, {at(u"2024-07-01")});
            QCOMPARE(issue(old->database(), writer, purchase.agreement, purchase.charges[0], {}).number, u"INV-1001"_s);
        });
        QCOMPARE(must(inspect(old->database())).size(), 0);
    }

    /// The sum of an imported range knew nothing of columns that came later.
    void anImportFromBeforeCanBeTakenBack()
    {
        auto old = must(Workspace::open(m_path));
        write(*old, [&](RecordWriter& writer) {
            for (auto change = m_imported.crbegin(); change != m_imported.crend(); ++change)
                REQUIRE_OK(writer.revert(*change));
        });
        QCOMPARE(must(OrderStore(old->database()).countOrders()), 0);
        QCOMPARE(must(OrderStore(old->database()).countLines()), 0);
    }

    void butNotOnceSomethingNamedIt_data()
    {
        QTest::addColumn<QString>("since");
        QTest::newRow("a charge") << u"UPDATE purchase_orders SET charge_count = 1 WHERE id = 2"_s;
        QTest::newRow("a new expiration") << u"UPDATE purchase_orders SET expiration_set_on = 1 WHERE id = 2"_s;
        QTest::newRow("an edit") << u"UPDATE purchase_orders SET description = 'x' WHERE id = 2"_s;
    }
    void butNotOnceSomethingNamedIt()
    {
        QFETCH(QString, since);
        auto old = must(Workspace::open(m_path));
        REQUIRE_OK(old->database().execute(since));
        Transaction transaction = must(Transaction::begin(old->database()));
        RecordWriter writer(old->database());
        const auto orders = std::find_if(m_imported.begin(), m_imported.end(), [](const RecordChange& change) {
            return change.table == u"purchase_orders"_s;
        });
        QCOMPARE(answerOf(writer.revert(*orders)), u"undo-blocked"_s);
    }

private:
    static void write(Workspace& workspace, const std::function<void(RecordWriter&)>& work)
    {
        Transaction transaction = must(Transaction::begin(workspace.database()));
        RecordWriter writer(workspace.database());
        work(writer);
        must(transaction.commit());
    }

    /// What a build that knew migration 1 alone would have written, with both POs from one import; the import's
    /// changes.
    QList<RecordChange> writeSchemaOne()
    {
        auto old = must(Database::createFile(m_path));
        must(applyMissing(*old, must(bundledMigrations()).first(1)));
        must(old->execute(u"ATTACH DATABASE ? AS today"_s, {m_today->path()}));
        Transaction transaction = must(Transaction::begin(*old));
        for (const char* name : {"settings", "organizations", "accounts", "purchase_orders", "line_items", "contacts",
                                 "tags", "counters"}) {
            const QString table = QString::fromLatin1(name);
            const QString columns = must(old->columns(table)).join(u", "_s);
            const QString which = table == u"counters"_s ? u" WHERE id <= 8"_s : QString();
            must(old->execute(u"INSERT INTO main.%1 (%2) SELECT %2 FROM today.%1"_s.arg(table, columns) + which));
        }
        RecordWriter writer(*old);
        for (const auto& [table, last] :
             {std::pair(u"purchase_orders"_s, 2), {u"line_items"_s, 4}, {u"contacts"_s, 4}, {u"tags"_s, 4}})
            must(writer.noteRange(table, 1, last));
        must(transaction.commit());
        return writer.changes();
    }

    std::unique_ptr<StoredWorkspace> m_today;
    QString m_path;
    QList<RecordChange> m_imported;
};

QTEST_GUILESS_MAIN(OldWorkspacesTest)
#include "tst_oldworkspaces.moc"
