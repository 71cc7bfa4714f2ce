// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manyagreements.h"
#include "tests/ui/details/dialogfixture.h"
#include "ui/agreements/agreementsmodel.h"
#include "ui/agreements/agreementspage.h"
#include "ui/common/commandrunner.h"

#include <QElapsedTimer>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

/// How long the window has stood still at most since it was made: the longest time between two turns of its loop.
class Standstill : public QObject
{
public:
    Standstill()
    {
        m_since.start();
        startTimer(0);
    }
    qint64 longestMs() const { return std::max(m_longest, m_since.elapsed()); }

protected:
    void timerEvent(QTimerEvent*) override { m_longest = std::max(m_longest, m_since.restart()); }

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/// The page with as many agreements as the month end is measured with: nothing that one does makes the window stand
/// still for longer than one notices, with room for a busy machine.
class TestManyAgreements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tenThousandAreAtHand();

private:
    static constexpr int agreements = 10'000;
    static constexpr qint64 mostMs = 400;

    static void measure(const char* what, const std::function<void()>& act, const std::function<bool()>& isDone)
    {
        QElapsedTimer timer;
        timer.start();
        const Standstill standstill;
        act();
        QVERIFY2(QTest::qWaitFor(isDone, 20'000), what);
        qInfo("%s: done in %lld ms, stood still for %lld ms at most", what, static_cast<long long>(timer.elapsed()),
              static_cast<long long>(standstill.longestMs()));
        QVERIFY2(standstill.longestMs() < mostMs, what);
    }
};

void TestManyAgreements::tenThousandAreAtHand()
{
    ManyAgreements w(agreements, 10);
    MessageBar messages;
    CommandRunner runner(w.client.get(), &messages);
    AgreementsPage page(&runner);
    page.setFacts(w.facts());
    page.resize(1280, 720);
    auto* table = named<QTableView>(&page, "agreements");
    auto* search = named<QLineEdit>(&page, "agreementsSearch");
    const auto rows = [table](int count) { return [table, count] { return table->model()->rowCount() == count; }; };
    measure(
        "opening", [&] { page.show(); }, rows(agreements));
    const auto* model = qobject_cast<AgreementsModel*>(table->model());
    for (const int column : {AgreementsModel::ProductName, AgreementsModel::Total, AgreementsModel::Number}) {
        measure(
            "ordering", [&] { table->sortByColumn(column, Qt::AscendingOrder); }, rows(agreements));
    }
    const QString last = model->agreement(agreements - 1).agreement.number;
    for (const QChar letter : last)
        measure(
            "searching", [&] { QTest::keyClick(search, letter.toLatin1()); }, [] { return true; });
    QCOMPARE(table->model()->rowCount(), 1);
    measure(
        "all again", [&] { search->clear(); }, rows(agreements));
    measure(
        "running over rows", [&] { QTest::keyClick(table, Qt::Key_End); },
        [&] { return table->currentIndex().row() == agreements - 1; });
    const auto isEnded = [&] { return model->agreement(agreements - 1).agreement.state == AgreementState::Cancelled; };
    measure(
        "following a change",
        [&] {
            runner.run(CancelAgreement{last, rules::CancelledBy::Seller});
        },
        isEnded);
}

QTEST_MAIN(TestManyAgreements)
#include "tst_manyagreements.moc"
