// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/manyagreements.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// A month end with ten thousand agreements: it shows how far it is, stops at a whole day, and goes on from there.
class TestBigMonthEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsProgressAndStopsAtAWholeDay();

private:
    static constexpr int agreements = 10'000;
    static constexpr int orders = 1'000;
    static constexpr qint64 dayParts = 100;

    struct Run
    {
        CommandOutcome outcome;
        QList<qint64> done;
        QList<qint64> totals;
        qint64 msecs = 0;
    };
    /// Moves the clock, and gives up once so many parts are done (never: -1).
    static Run move(EngineClient& client, const QString& to, qint64 stopAt = -1)
    {
        Run run;
        RunOptions options;
        options.cancelled = std::make_shared<std::atomic_bool>(false);
        options.progress = [&run, stopAt, flag = options.cancelled](qint64 done, qint64 total) {
            run.done.append(done);
            run.totals.append(total);
            if (stopAt >= 0 && done >= stopAt)
                flag->store(true);
        };
        QElapsedTimer timer;
        timer.start();
        run.outcome = client.run(AdvanceClock{*Instant::fromText(to)}, options).result();
        run.msecs = timer.elapsed();
        return run;
    }
    static std::unique_ptr<EngineClient> copyOf(ManyAgreements& w, const QString& name)
    {
        const QString path = w.dir.filePath(name);
        if (!w.client->backup(path).result())
            qFatal("The copy was not made");
        auto client = std::make_unique<EngineClient>();
        if (!client->open(path).result())
            qFatal("The copy was not opened");
        return client;
    }
};

void TestBigMonthEnd::showsProgressAndStopsAtAWholeDay()
{
    ManyAgreements w(agreements, orders);
    const QString end = u"2024-06-03"_s;
    const auto untouched = copyOf(w, u"untouched.podesk"_s);

    // 11 May to 1 June are 22 days; half of the 23rd is done.
    const Run half = move(*w.client, end, 22 * dayParts + dayParts / 2);
    QVERIFY(half.outcome.isDone());
    QCOMPARE(half.outcome.invoicesIssued, 0);
    QCOMPARE(w.facts().now, *Instant::fromText(u"2024-06-01"));
    QVERIFY(w.findings().isEmpty());
    QVERIFY(move(*untouched, u"2024-06-01"_s).outcome.isDone());
    QCOMPARE(w.digest(), *untouched->digest().result());

    const Run rest = move(*w.client, end);
    QVERIFY(rest.outcome.isDone());
    QCOMPARE(rest.outcome.invoicesIssued, w.invoices());
    QVERIFY2(std::ranges::is_sorted(rest.done), "progress never goes back");
    QVERIFY2(std::ranges::count(rest.totals, rest.totals.first()) == rest.totals.size(), "the total stays");
    QVERIFY2(QSet<qint64>(rest.done.begin(), rest.done.end()).size() > dayParts, "the long day tells how far it is");
    QVERIFY(w.findings().isEmpty());
    qInfo("%d agreements, %d invoices: %lld ms", agreements, w.invoices(), static_cast<long long>(rest.msecs));
}

QTEST_GUILESS_MAIN(TestBigMonthEnd)
#include "tst_bigmonthend.moc"
