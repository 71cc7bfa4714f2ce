// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/damagedworkspace.h"

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString orders = u"purchase_orders"_s;
const QString lines = u"line_items"_s;

const QList<Damage> damages{
    {"amount", update(lines, u"amount_scaled = amount_scaled + 1000000"_s, 1), u"line-total"_s, lines, 1},
    {"amount less than half a cent is no damage",
     update(lines, u"amount_scaled = amount_scaled + 100000"_s, 1),
     {},
     {},
     0},
    {"quantity", update(lines, u"quantity = 4"_s, 1), u"line-total"_s, lines, 1},
    {"tax in per cent", update(lines, u"tax_kind = 'percent', tax_value = 10000000"_s, 2), u"line-total"_s, lines, 2},
    {"absolute tax", update(lines, u"tax_kind = 'absolute', tax_value = -1"_s, 1), u"line-total"_s, lines, 1},
    {"line currency",
     update(lines, u"currency = 'KRW'"_s, 3) +
         update(orders, u"other_totals = '{\"KRW\":{\"value\":700,\"balance\":700}}'"_s, 3),
     {},
     {},
     0},
    {"line currency with other digits",
     update(lines, u"currency = 'KWD'"_s, 3) +
         update(orders, u"other_totals = '{\"KWD\":{\"value\":700,\"balance\":700}}'"_s, 3),
     u"line-total"_s, lines, 3},
    {"line balance", update(lines, u"balance_minor = 4999"_s, 2) + update(orders, u"balance_minor = 4999"_s, 1),
     u"line-balance"_s, lines, 2},
    {"balance of an untracked line", update(lines, u"balance_minor = 0"_s, 1), u"line-balance"_s, lines, 1},
    {"no balance on a tracked line",
     update(lines, u"balance_minor = NULL"_s, 2) + update(orders, u"balance_minor = NULL"_s, 1), u"line-balance"_s,
     lines, 2},
    {"order value", update(orders, u"value_minor = 0"_s, 1), u"order-value"_s, orders, 1},
    {"order value in another currency",
     update(orders, u"other_totals = '{\"JPY\":{\"value\":1,\"balance\":700}}'"_s, 3), u"order-value"_s, orders, 3},
    {"missing currency", update(orders, u"other_totals = '{}'"_s, 3), u"order-value"_s, orders, 3},
    {"currency too many", update(orders, u"other_totals = '{\"EUR\":{\"value\":0}}'"_s, 2), u"order-value"_s, orders,
     2},
    {"order balance", update(orders, u"balance_minor = 1"_s, 1), u"order-balance"_s, orders, 1},
    {"order balance null", update(orders, u"balance_minor = NULL"_s, 1), u"order-balance"_s, orders, 1},
    {"order balance not null", update(orders, u"balance_minor = 0"_s, 2), u"order-balance"_s, orders, 2},
    {"order balance in another currency", update(orders, u"other_totals = '{\"JPY\":{\"value\":700}}'"_s, 3),
     u"order-balance"_s, orders, 3},
    {"line count", update(orders, u"line_count = 3"_s, 1), u"count"_s, orders, 1},
    {"contact count", update(orders, u"contact_count = 0"_s, 1), u"count"_s, orders, 1},
    {"months of an order", update(orders, u"expiration = effective - 1"_s, 2), u"months"_s, orders, 2},
    {"month that is none", update(orders, u"effective = 0"_s, 2), u"months"_s, orders, 2},
    {"line before its order", update(lines, u"start_month = start_month - 1"_s, 1), u"months"_s, lines, 1},
    {"line after its order", update(lines, u"end_month = end_month + 1"_s, 2), u"months"_s, lines, 2},
    {"line backwards", update(lines, u"start_month = end_month, end_month = start_month"_s, 1), u"months"_s, lines, 1},
    {"order without payer", update(orders, u"payer_id = 99"_s, 2), u"reference"_s, orders, 2},
    {"line without order",
     u"INSERT INTO line_items SELECT 50, 77, number, description, type, start_month, end_month, tracked, amount_scaled, quantity, tax_kind, tax_value, currency, total_minor, balance_minor FROM line_items WHERE id = 1;"_s +
         counter(lines, 51),
     u"reference"_s, lines, 50},
    {"contact without order", u"INSERT INTO contacts VALUES (50, 0, 0, '', '', '');"_s + counter(u"contacts"_s, 51),
     u"reference"_s, u"contacts"_s, 50},
    {"tag without order", u"INSERT INTO tags VALUES (50, 2000, 'k', '');"_s + counter(u"tags"_s, 51), u"reference"_s,
     u"tags"_s, 50},
    {"account without organisation", update(u"accounts"_s, u"organization_id = 9"_s, 2), u"reference"_s, u"accounts"_s,
     2},
    {"range without entry", u"INSERT INTO journal_orders VALUES (9, 1, 1)"_s, u"reference"_s, u"journal_orders"_s, 9},
    {"range backwards", u"INSERT INTO journal_orders VALUES (2, 8, 7)"_s, u"reference"_s, u"journal_orders"_s, 2},
    {"checkpoint past the end", update(u"checkpoints"_s, u"position = 4"_s, 1), u"reference"_s, u"checkpoints"_s, 1},
    {"undo of the future", u"UPDATE journal SET undoes = 3 WHERE position = 2"_s, u"reference"_s, u"journal"_s, 2},
    {"order number twice", without(orders) + update(orders, u"number = 'PO-1'"_s, 2), u"number-unique"_s, orders, 2},
    {"line number twice", without(lines) + update(lines, u"number = '1'"_s, 2), u"number-unique"_s, lines, 2},
    {"tag key twice", without(u"tags"_s) + update(u"tags"_s, u"key = 'team'"_s, 2), u"number-unique"_s, u"tags"_s, 2},
    {"account number twice", without(u"accounts"_s) + update(u"accounts"_s, u"number = '111111111111'"_s, 2),
     u"number-unique"_s, u"accounts"_s, 2},
    {"organisation twice",
     without(u"organizations"_s) + u"INSERT INTO organizations VALUES (2, 'Org');"_s + counter(u"organizations"_s, 3),
     u"number-unique"_s, u"organizations"_s, 2},
    {"setting twice",
     without(u"settings"_s) + u"INSERT INTO settings VALUES (50, 'clock', 'real');"_s + counter(u"settings"_s, 51),
     u"number-unique"_s, u"settings"_s, 50},
    {"counter twice", without(u"counters"_s) + u"INSERT INTO counters VALUES (50, 'tags', 100)"_s, u"number-unique"_s,
     u"counters"_s, 50},
    {"checkpoint twice",
     without(u"checkpoints"_s) + u"INSERT INTO checkpoints VALUES (2, 'mark', 0, 0);"_s + counter(u"checkpoints"_s, 3),
     u"number-unique"_s, u"checkpoints"_s, 2},
    {"journal actor", u"UPDATE journal SET actor = 'somebody else' WHERE position = 2"_s, u"journal-chain"_s,
     u"journal"_s, 2},
    {"journal time", u"UPDATE journal SET real_time = 1 WHERE position = 1"_s, u"journal-chain"_s, u"journal"_s, 1},
    {"journal changes", u"UPDATE journal SET changes = '[{}]' WHERE position = 3"_s, u"journal-chain"_s, u"journal"_s,
     3},
    {"journal hash", u"UPDATE journal SET hash = 'x' WHERE position = 2"_s, u"journal-chain"_s, u"journal"_s, 2},
    {"journal link", u"UPDATE journal SET previous_hash = 'x' WHERE position = 2"_s, u"journal-chain"_s, u"journal"_s,
     2},
    {"journal gap", u"DELETE FROM journal_orders WHERE position = 2; DELETE FROM journal WHERE position = 2"_s,
     u"journal-gap"_s, u"journal"_s, 2},
    {"journal without its beginning",
     u"DELETE FROM journal_orders WHERE position = 1; DELETE FROM journal WHERE position = 1"_s, u"journal-gap"_s,
     u"journal"_s, 1},
    {"setting missing", u"DELETE FROM settings WHERE key = 'edition'"_s, u"setting"_s, u"settings"_s, 0},
    {"order currency", update(orders, u"currency = 'ZZZ'"_s, 2), u"enumeration"_s, orders, 2},
    {"suspended", update(orders, u"suspended = 2"_s, 1), u"enumeration"_s, orders, 1},
    {"line type", update(lines, u"type = 'All'"_s, 1), u"enumeration"_s, lines, 1},
    {"tracked", update(lines, u"tracked = 2"_s, 2), u"enumeration"_s, lines, 2},
    {"tax kind", update(lines, u"tax_kind = 'vat'"_s, 1), u"enumeration"_s, lines, 1},
    {"line currency unknown",
     update(lines, u"currency = 'ZZZ'"_s, 3) +
         update(orders, u"other_totals = '{\"ZZZ\":{\"value\":700,\"balance\":700}}'"_s, 3),
     u"enumeration"_s, lines, 3},
    {"account kind", update(u"accounts"_s, u"kind = 'payer'"_s, 1), u"enumeration"_s, u"accounts"_s, 1},
    {"journal edition", u"UPDATE journal SET edition = '2025' WHERE position = 2"_s, u"enumeration"_s, u"journal"_s, 2},
    {"tax numbers", update(orders, u"tax_numbers = '[1]'"_s, 1), u"json"_s, orders, 1},
    {"invoice units", update(orders, u"invoice_units = '{'"_s, 1), u"json"_s, orders, 1},
    {"other totals", update(orders, u"other_totals = '[]'"_s, 1), u"json"_s, orders, 1},
    {"journal payload", u"UPDATE journal SET payload = 'x' WHERE position = 2"_s, u"json"_s, u"journal"_s, 2},
    {"journal changes malformed", u"UPDATE journal SET changes = '[' WHERE position = 2"_s, u"json"_s, u"journal"_s, 2},
};

} // namespace

class InspectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void soundFileHasNoFindings()
    {
        StoredWorkspace stored;
        QCOMPARE(list(stored.findings()), QByteArray());
        fillBooks(stored);
        QCOMPARE(list(stored.findings()), QByteArray());
    }

    void namesTheDamagedRecord_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < damages.size(); ++i)
            QTest::newRow(damages.at(i).name) << i;
    }
    void namesTheDamagedRecord()
    {
        QFETCH(int, index);
        verifyNamed(damages.at(index));
    }

    void namesEachCounter()
    {
        StoredWorkspace stored;
        fillBooks(stored);
        fillDesk(stored);
        for (const QString& table : countedTables()) {
            const auto before = selectValue(stored.database(), u"SELECT next FROM counters WHERE name = ?"_s, {table});
            stored.damage(u"UPDATE counters SET next = (SELECT MAX(id) FROM %1) WHERE name = '%1'"_s.arg(table));
            const QList<Finding> findings = stored.findings();
            QCOMPARE(findings.size(), 1);
            QCOMPARE(findings.first().invariant, u"counter"_s);
            QCOMPARE(findings.first().subject, table);
            stored.damage(u"UPDATE counters SET next = %2 WHERE name = '%1'"_s.arg(table).arg(before->toLongLong()));
        }
        stored.damage(u"DELETE FROM counters WHERE name = 'tags'"_s);
        QCOMPARE(stored.findings().size(), 1);
    }

    void namesEachSetting()
    {
        StoredWorkspace stored;
        const auto pairs = settingsToPairs(simulatedSettings());
        for (const auto& [key, value] : pairs) {
            if (key == u"name"_s) // any text is a name
                continue;
            stored.damage(u"UPDATE settings SET value = 'perhaps' WHERE key = '%1'"_s.arg(key));
            const QList<Finding> findings = stored.findings();
            QCOMPARE(list(findings).count('\n'), 1);
            QCOMPARE(findings.first().invariant, u"setting"_s);
            QCOMPARE(findings.first().subject, key);
            stored.damage(u"UPDATE settings SET value = '%2' WHERE key = '%1'"_s.arg(key, value));
        }
        QCOMPARE(list(stored.findings()), QByteArray());
    }

    void roundsHalfToEven_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<qint64>("taxPercent");
        QTest::addColumn<qint64>("total");
        QTest::newRow("half down to even") << u"0.125"_s << 1 << qint64(0) << qint64(12);
        QTest::newRow("half up to even") << u"0.135"_s << 1 << qint64(0) << qint64(14);
        QTest::newRow("eight decimals") << u"0.00000001"_s << 1 << qint64(0) << qint64(0);
        QTest::newRow("rounded once") << u"45.5805"_s << 550 << qint64(0) << qint64(2506928);
        QTest::newRow("tax on the rounded net") << u"2.05"_s << 1 << qint64(10) << qint64(205 + 20);
        QTest::newRow("largest") << u"92233720368.54775807"_s << 1'000'000 << qint64(0)
                                 << std::numeric_limits<qint64>::max();
        QTest::newRow("negative tie") << u"-0.125"_s << 1 << qint64(0) << qint64(-12);
    }
    void roundsHalfToEven()
    {
        QFETCH(QString, amount);
        QFETCH(int, quantity);
        QFETCH(qint64, taxPercent);
        QFETCH(qint64, total);
        StoredWorkspace stored;
        PurchaseOrder order = orderOf(stored.payer, u"PO-1"_s);
        LineItem line = lineOf(u"1"_s, 0);
        line.amount = *UnitPrice::fromText(amount);
        line.quantity = quantity;
        line.tax = taxPercent == 0 ? Tax{} : Tax{Tax::Kind::Percent, taxPercent * Tax::onePercent};
        line.total = {total, line.currency};
        order.lines = {line};
        stored.insert(order);
        QCOMPARE(list(stored.findings()), QByteArray());
        stored.damage(
            u"UPDATE line_items SET total_minor = total_minor - 1; UPDATE purchase_orders SET value_minor = value_minor - 1"_s);
        QCOMPARE(stored.findings().size(), 1);
    }

    void brokenPagesAreFound()
    {
        StoredWorkspace stored;
        fillBooks(stored);
        const qint64 page =
            selectValue(stored.database(), u"SELECT rootpage FROM sqlite_master WHERE name = 'contacts_of_order'"_s)
                ->toLongLong();
        stored.workspace.reset();
        QFile file(stored.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * 4096) && file.write(QByteArray(4096, '\xee')) == 4096);
        file.close();
        stored.reopen();
        const auto inspected = inspect(stored.database());
        const bool found = inspected ? !inspected->isEmpty() && inspected->first().invariant == u"file"_s
                                     : inspected.error().code == ErrorCode::WorkspaceDamaged;
        QVERIFY(found);
    }

    void digestIgnoresLayoutAndBookkeeping()
    {
        StoredWorkspace stored;
        fillBooks(stored);
        const QString digest = stored.digest();
        QCOMPARE(digest.size(), 64);
        stored.reopen();
        QCOMPARE(stored.digest(), digest);
        stored.damage(u"VACUUM; ANALYZE"_s);
        QCOMPARE(stored.digest(), digest);
        REQUIRE_OK(stored.workspace->backup(stored.dir.filePath(u"copy.podesk"_s)));
        auto copy = Workspace::open(stored.dir.filePath(u"copy.podesk"_s), Access::ReadOnly);
        REQUIRE_OK(copy);
        QCOMPARE(*storage::digest((*copy)->database()), digest);
        stored.damage(u"UPDATE purchase_orders SET version = 99; DELETE FROM checkpoints; DELETE FROM journal_orders; "
                      u"DELETE FROM journal;"
                      "UPDATE counters SET next = 77 WHERE name = 'checkpoints'"_s);
        QCOMPARE(stored.digest(), digest);
    }

    void digestSeesEveryColumn()
    {
        StoredWorkspace stored;
        fillBooks(stored);
        fillDesk(stored);
        const QString digest = stored.digest();
        int columns = 0;
        for (const QString& table : countedTables() + QStringList{u"counters"_s}) {
            if (table == u"checkpoints"_s)
                continue;
            const QStringList names = must(stored.database().columns(table));
            for (const QString& column : names) {
                if (column == u"version"_s)
                    continue;
                const auto type =
                    selectValue(stored.database(),
                                u"SELECT type FROM pragma_table_info('%1') WHERE name = '%2'"_s.arg(table, column));
                const QString value =
                    type->toString() == u"TEXT"_s ? u"'changed'"_s : u"COALESCE(%1, 0) + 1000"_s.arg(column);
                const QString row =
                    u"COALESCE((SELECT MIN(id) FROM %1 WHERE %2 IS NOT NULL), (SELECT MIN(id) FROM %1))"_s;
                stored.damage(u"BEGIN; UPDATE %1 SET %2 = %3 WHERE id = "_s.arg(table, column, value) +
                              row.arg(table, column));
                QVERIFY2(stored.digest() != digest, qPrintable(table + u'.' + column));
                stored.damage(u"ROLLBACK"_s);
                ++columns;
            }
            stored.damage(u"BEGIN; DELETE FROM %1 WHERE id = 1"_s.arg(table));
            QVERIFY2(stored.digest() != digest, qPrintable(table));
            stored.damage(u"ROLLBACK"_s);
        }
        QVERIFY(columns > 50);
        QCOMPARE(stored.digest(), digest);
    }
};

QTEST_GUILESS_MAIN(InspectionTest)
#include "tst_inspection.moc"
