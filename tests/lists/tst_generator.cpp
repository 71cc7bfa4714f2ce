// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/generator.h"
#include "core/storage/inspection.h"
#include "core/storage/journal.h"
#include "core/storage/list/listreader.h"
#include "core/storage/orderstore.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;

namespace {

const Instant july = *Instant::fromText(u"2024-07-01");

std::unique_ptr<storage::Workspace> newWorkspace(const QTemporaryDir& folder, const QString& name)
{
    auto created =
        storage::Workspace::create(folder.filePath(name), {name, ClockKind::Simulated, july, {}, Quotas::off()});
    return created ? std::move(*created) : nullptr;
}

storage::Generation generation(qint64 count, quint64 seed)
{
    return {count, seed, july, july, u"generator"_s};
}

} // namespace

class TestGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameDigest();
    void everythingHolds();
    void hasEverythingThatListsShow();
    void moreOrdersMayFollow();
    void stopsWithoutATrace();
};

void TestGenerator::sameSeedSameDigest()
{
    QTemporaryDir folder;
    QStringList digests;
    for (const auto& [name, seed] : {std::pair(u"a"_s, 7ULL), std::pair(u"b"_s, 7ULL), std::pair(u"c"_s, 8ULL)}) {
        const auto workspace = newWorkspace(folder, name);
        QVERIFY(workspace);
        QVERIFY(workspace->database().execute(u"UPDATE settings SET value = 'same' WHERE key = 'name'"_s));
        QVERIFY(storage::generate(*workspace, generation(150, seed), nullptr, {}));
        const auto digest = storage::digest(workspace->database());
        QVERIFY(digest);
        digests << *digest;
    }
    QCOMPARE(digests[0], digests[1]);
    QVERIFY(digests[0] != digests[2]);
}

void TestGenerator::everythingHolds()
{
    QTemporaryDir folder;
    const auto workspace = newWorkspace(folder, u"w"_s);
    QVERIFY(workspace);
    QList<qint64> progress;
    const auto generated =
        storage::generate(*workspace, generation(4500, 1), nullptr, [&](qint64 done, qint64) { progress << done; });
    QVERIFY(generated);
    QCOMPARE(progress, (QList<qint64>{2000, 4000, 4500}));
    QCOMPARE(generated->lastOrder - generated->firstOrder + 1, 4500);
    const auto findings = storage::inspect(workspace->database());
    QVERIFY(findings);
    for (const storage::Finding& finding : *findings)
        qWarning() << finding.invariant << finding.table << finding.id << finding.expected << finding.actual;
    QVERIFY(findings->isEmpty());
    storage::Journal journal(workspace->database());
    QCOMPARE(journal.lastPosition(), generated->position);
    QCOMPARE(journal.entry(generated->position)->value().command, u"generate"_s);
    QCOMPARE(journal.ordersOf(generated->position)->size(), 4500);
}

void TestGenerator::hasEverythingThatListsShow()
{
    QTemporaryDir folder;
    const auto workspace = newWorkspace(folder, u"w"_s);
    QVERIFY(workspace);
    QVERIFY(storage::generate(*workspace, generation(3000, 3), nullptr, {}));
    storage::ListReader reader(workspace->database());
    QVERIFY(reader.fill(ListKind::PurchaseOrders, nullptr));
    QVERIFY(reader.fill(ListKind::LineItems, nullptr));
    const auto count = [&](ListKind kind, const char16_t* text) {
        const auto query = ListQuery::fromText(kind, QStringView(text));
        const auto answer = query ? reader.answer({*query, july, {}}) : tl::make_unexpected(query.error());
        return answer ? static_cast<qint64>(answer->ids->size()) : -1;
    };
    const auto all = reader.answer({{}, july, {}});
    QVERIFY(all);
    for (const WordCount& status : all->statusCounts)
        QVERIFY2(status.count > 60, qPrintable(status.word));
    QSet<int> digits;
    for (const CurrencyTotals& totals : all->totals)
        digits << totals.currency.digits();
    QCOMPARE(digits, (QSet<int>{0, 2, 3}));
    for (const LineItemType type : allLineItemTypes)
        QVERIFY2(count(ListKind::LineItems, (u"type:"_s + lineItemTypeText(type)).toStdU16String().c_str()) > 30,
                 qPrintable(lineItemTypeText(type)));
    for (const char16_t* text : {u"contacts:0", u"contacts:>1", u"tag:team", u"lines:1", u"lines:6", u"balance:none",
                                 u"\"Amazon Web Services\"", u"updated:<-1m", u"effective:>0d"})
        QVERIFY2(count(ListKind::PurchaseOrders, text) > 0, qPrintable(QString::fromUtf16(text)));
    // Skew: the largest tenth of the POs in dollars holds more than half of the money.
    const auto dollars =
        reader.answer({*ListQuery::fromText(ListKind::PurchaseOrders, u"currency:USD sort:-value"), july, {}});
    const QList<qint64> ids(dollars->ids->begin(), dollars->ids->end());
    const auto sum = [&](qsizetype first) {
        const auto sums = reader.totals(ListKind::PurchaseOrders, ids.first(first)).value_or(QList<CurrencyTotals>());
        for (const CurrencyTotals& totals : sums) {
            if (totals.currency.code() == u"USD"_s)
                return totals.valueMinor;
        }
        return qint64(0);
    };
    QVERIFY(sum(ids.size() / 10) > sum(ids.size()) / 2);
}

void TestGenerator::moreOrdersMayFollow()
{
    QTemporaryDir folder;
    const auto workspace = newWorkspace(folder, u"w"_s);
    QVERIFY(workspace);
    // The same seed again makes the same numbers, which must stay apart.
    QVERIFY(storage::generate(*workspace, generation(50, 5), nullptr, {}));
    QVERIFY(storage::generate(*workspace, generation(50, 5), nullptr, {}));
    QCOMPARE(storage::OrderStore(workspace->database()).countOrders(), 100);
    QCOMPARE(storage::inspect(workspace->database())->size(), 0);
}

void TestGenerator::stopsWithoutATrace()
{
    QTemporaryDir folder;
    const auto workspace = newWorkspace(folder, u"w"_s);
    QVERIFY(workspace);
    const auto before = storage::digest(workspace->database());
    std::atomic_bool cancelled = false;
    const auto stopped =
        storage::generate(*workspace, generation(9000, 5), &cancelled, [&](qint64, qint64) { cancelled = true; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(storage::digest(workspace->database()), before);
    QCOMPARE(storage::Journal(workspace->database()).lastPosition(), 0);
}

QTEST_GUILESS_MAIN(TestGenerator)
#include "tst_generator.moc"
