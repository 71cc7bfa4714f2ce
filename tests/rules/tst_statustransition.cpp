// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/decided.h"
#include "tests/rules/samples.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

namespace {

/// Section 9 written out by hand: the one way out of each status that a user has.
const QHash<Status, Status> allowed{{Status::Active, Status::Suspended},
                                    {Status::Suspended, Status::Active},
                                    {Status::Expired, Status::SuspendedExpired},
                                    {Status::SuspendedExpired, Status::Expired}};

/// The rule that guards each target.
const QHash<Status, QString> guards{{Status::Suspended, u"B36"_s},
                                    {Status::Active, u"B37"_s},
                                    {Status::SuspendedExpired, u"B38"_s},
                                    {Status::Expired, u"B39"_s}};

} // namespace

class TestStatusTransition : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

    Decision<bool> decidedStatus(const TransitionInputs& inputs)
    {
        return watched<bool>([&] { return decideTransition(inputs); }, m_complaints);
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void everyPair_data()
    {
        QTest::addColumn<Status>("from");
        QTest::addColumn<Status>("to");
        QTest::addColumn<QString>("rule");
        for (const Status from : allStatuses) {
            for (const Status to : allStatuses) {
                const bool direct = from == Status::SuspendedExpired && to == Status::Active;
                const QString rule = direct ? u"B41"_s : guards.value(to);
                const QString name = rule + u": "_s + statusText(from) + u" to "_s + statusText(to);
                QTest::newRow(qUtf8Printable(name)) << from << to << rule;
            }
        }
    }
    void everyPair()
    {
        QFETCH(Status, from);
        QFETCH(Status, to);
        QFETCH(QString, rule);
        const auto decision = decidedStatus({u"PO-77"_s, from, to, 0, 100});
        QCOMPARE(decision.isAllowed(), allowed.value(from) == to);
        QCOMPARE(offeredStatuses(from).contains(to), allowed.value(from) == to);
        QCOMPARE(decision.trace.steps.first().rule, rule);
        QCOMPARE(decision.trace.steps.first().subject, u"PO-77"_s);
        if (decision.isAllowed()) {
            // The bit to store makes exactly the status that was asked for.
            const bool expired = from == Status::Expired || from == Status::SuspendedExpired;
            QCOMPARE(statusOf(*decision.outcome, july, july.plus(expired ? 1 : 0)), to);
            return;
        }
        QCOMPARE(refusalTexts(decision.refusals), QStringList(rule + u" transition-not-offered"_s));
        const QVariantMap details = firstDetails(decision);
        QCOMPARE(details.value(u"from"_s).toString(), statusText(from));
        QCOMPARE(details.value(u"to"_s).toString(), statusText(to));
        QCOMPARE(details.value(u"allowed"_s).toString(), statusText(allowed.value(from)));
    }

    void theWayRoundIsInTheTrace()
    {
        // B43: a suspended-expired PO becomes active by way of expired and a later expiration month alone.
        const auto refused = decidedStatus({u"PO-77"_s, Status::SuspendedExpired, Status::Active, 0, 100});
        QCOMPARE(verdicts(refused.trace, u"B43"), QStringList(u"failed"_s));
        const auto first = decidedStatus({u"PO-77"_s, Status::SuspendedExpired, Status::Expired, 0, 100});
        QCOMPARE(first.outcome, std::optional(false));
        PurchaseOrder before = sampleOrder();
        before.header.expiration = before.lines[0].end = july.plus(-1);
        PurchaseOrder after = before;
        after.header.expiration = july;
        OrderContext context = sampleContext();
        context.before = &before;
        QVERIFY(decided(after, context, m_complaints).isAllowed());
        QCOMPARE(statusOf(after.suspended, after.header.expiration, july), Status::Active);
        QCOMPARE(usableLines(after, july).usable, 0); // B44
    }

    void activeLimit_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<std::optional<int>>("limit");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("B9: 99 others") << 99 << std::optional(100) << QString();
        QTest::newRow("B9: 100 others") << 100 << std::optional(100) << u"B9 active-limit"_s;
        QTest::newRow("B9: no limit") << 5000 << std::optional<int>() << QString();
    }
    void activeLimit()
    {
        QFETCH(int, others);
        QFETCH(std::optional<int>, limit);
        QFETCH(QString, refusal);
        const auto made = decidedStatus({u"PO-77"_s, Status::Suspended, Status::Active, others, limit});
        QCOMPARE(refusalTexts(made.refusals).join(u'|'), refusal);
        // Leaving the active ones is never limited.
        QVERIFY(decidedStatus({u"PO-77"_s, Status::Active, Status::Suspended, others, limit}).isAllowed());
    }

    void tableReadsBothWays()
    {
        QCOMPARE(statusTransitions().size(), std::size_t{4});
        for (const StatusTransition& row : statusTransitions()) {
            QCOMPARE(allowed.value(row.from), row.to);
            QCOMPARE(guards.value(row.to), QString(row.rule));
        }
    }
};

QTEST_APPLESS_MAIN(TestStatusTransition)
#include "tst_statustransition.moc"
