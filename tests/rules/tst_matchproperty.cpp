// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruletext.h"
#include "tests/rules/decided.h"
#include "tests/rules/matchoracle.h"
#include "tests/rules/matchworlds.h"

#include <rapidcheck.h>

#include <QtTest/QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

namespace {

constexpr int worlds = 6'000;

MatchInputs anyWorld()
{
    return randomWorld(*rc::gen::arbitrary<quint64>(), *rc::gen::inRange(0, 40));
}

MatchInputs storedAndRead(const MatchInputs& inputs)
{
    const QByteArray stored = QJsonDocument(inputs.toJson()).toJson(QJsonDocument::Compact);
    return MatchInputs::fromJson(QJsonDocument::fromJson(stored).object()).value();
}

/// What the trace says each step took out, in the order of the steps.
QList<int> droppedBySteps(const Trace& trace)
{
    QList<int> dropped;
    for (const TraceStep& step : trace.steps) {
        QHash<QString, int> numbers;
        for (const TraceInput& input : step.inputs)
            numbers.insert(input.name, input.value.toInt());
        if (numbers.contains(u"candidates"_s))
            dropped.append(numbers.value(u"candidates"_s) - numbers.value(u"left"_s));
    }
    return dropped;
}

void askSame(const MatchInputs& inputs, const Decision<MatchResult>& before)
{
    const auto again = decideMatch(inputs);
    RC_ASSERT(*again.outcome == *before.outcome);
    RC_ASSERT(again.trace == before.trace);
}

} // namespace

class TestMatchProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheOracle()
    {
        QList<qint64> droppedInAll(10, 0);
        QHash<PoOutcome, int> seen;
        for (int seed = 0; seed < worlds; ++seed) {
            const MatchInputs inputs = randomWorld(static_cast<quint64>(seed), seed % 30);
            const auto decision = decideMatch(inputs);
            const OracleAnswer answer = oracleMatch(inputs);
            const MatchResult& result = *decision.outcome;
            const QByteArray at = "world " + QByteArray::number(seed);
            QVERIFY2(result.outcome == answer.outcome, at.constData());
            QVERIFY2(result.printed == answer.printed, at.constData());
            QVERIFY2(result.order == answer.order && result.line == answer.line, at.constData());
            QVERIFY2(result.movesBalance == answer.movesBalance, at.constData());
            // The engine stops asking once nobody is left; from there on the oracle drops nobody either.
            QList<int> steps = droppedBySteps(decision.trace);
            steps.resize(answer.dropped.size());
            QVERIFY2(steps == answer.dropped, at.constData());
            for (qsizetype step = 0; step < answer.dropped.size(); ++step)
                droppedInAll[step] += answer.dropped[step];
            ++seen[answer.outcome];
        }
        for (const qint64 dropped : droppedInAll)
            QVERIFY2(dropped >= 1'000, qPrintable(QString::number(dropped)));
        for (const PoOutcome outcome : allPoOutcomes)
            QVERIFY2(seen.value(outcome) >= 50, qPrintable(poOutcomeText(outcome)));
    }

    void tracesAreDeclared()
    {
        QVERIFY(rc::check("every trace is declared by the rulebook and survives as JSON", [] {
            const auto decision = decideMatch(anyWorld());
            RC_ASSERT(traceComplaints(decision.trace).isEmpty());
        }));
    }

    void storedInputsAnswerTheSame()
    {
        QVERIFY(rc::check("what is stored decides the same, word for word", [] {
            const MatchInputs inputs = anyWorld();
            const MatchInputs read = storedAndRead(inputs);
            RC_ASSERT(read == inputs);
            askSame(read, decideMatch(inputs));
        }));
    }

    void prunedInputsAnswerTheSame()
    {
        int smaller = 0;
        QVERIFY(rc::check("pruned inputs decide the same, word for word", [&smaller] {
            const MatchInputs inputs = anyWorld();
            const auto decision = decideMatch(inputs);
            const MatchInputs kept = pruned(inputs);
            RC_ASSERT(kept.candidates.size() <= mostLosers + 1);
            askSame(kept, decision);
            RC_ASSERT(losersOf(decision.trace, kept) == losersOf(decision.trace, inputs));
            RC_ASSERT(pruned(kept) == kept);
            askSame(storedAndRead(kept), decision);
            smaller += kept.candidates.size() < inputs.candidates.size() ? 1 : 0;
        }));
        QVERIFY2(smaller >= 30, qPrintable(QString::number(smaller)));
    }

    void orderOfTheListDoesNotMatter()
    {
        QVERIFY(rc::check("another order of the candidates decides the same, word for word", [] {
            const quint64 seed = *rc::gen::arbitrary<quint64>();
            MatchInputs inputs = randomWorld(seed, *rc::gen::inRange(0, 20));
            const auto decision = decideMatch(inputs);
            std::shuffle(inputs.candidates.begin(), inputs.candidates.end(), std::mt19937_64(seed));
            askSame(inputs, decision);
        }));
    }

    void moneyIsNotCounted()
    {
        // "Enough" is exact at the ends of 64 bits.
        const Currency usd = Currency::fromCode(u"USD").value();
        MatchInputs inputs = randomWorld(1, 0);
        inputs.question = {};
        inputs.question.kind = InvoiceKind::AwsMonthly;
        inputs.question.period = Month::of(2025, 5);
        inputs.question.amount = {std::numeric_limits<qint64>::max(), usd};
        MatchCandidate c;
        c.type = LineItemType::MonthlyUsage;
        c.effective = c.start = Month::of(2025, 1);
        c.expiration = c.end = Month::of(2025, 12);
        c.balance = Money{std::numeric_limits<qint64>::min(), usd};
        inputs.candidates = {c};
        QCOMPARE(decideMatch(inputs).outcome->outcome, PoOutcome::Matched); // B30
    }

    void naturalOrder()
    {
        const QStringList sorted{u""_s,
                                 u"1"_s,
                                 u"01"_s,
                                 u"1.2"_s,
                                 u"1.10"_s,
                                 u"2"_s,
                                 u"10"_s,
                                 u"99999999999999999999"_s,
                                 u"100000000000000000000"_s,
                                 u"A1"_s,
                                 u"A2"_s,
                                 u"A10"_s,
                                 u"a"_s};
        for (qsizetype left = 0; left < sorted.size(); ++left) {
            for (qsizetype right = 0; right < sorted.size(); ++right) {
                const int order = naturalCompare(sorted[left], sorted[right]);
                QVERIFY2((order < 0) == (left < right) && (order == 0) == (left == right),
                         qPrintable(sorted[left] + u' ' + sorted[right]));
            }
        }
    }

    void naturalOrderIsTotal()
    {
        QVERIFY(rc::check("natural order is antisymmetric and transitive", [] {
            const auto text = [] {
                QString made;
                for (int at = *rc::gen::inRange(0, 6); at > 0; --at)
                    made += *rc::gen::element(u'0', u'1', u'2', u'.', u'a');
                return made;
            };
            QStringList three{text(), text(), text()};
            RC_ASSERT((naturalCompare(three[0], three[1]) < 0) == (naturalCompare(three[1], three[0]) > 0));
            RC_ASSERT((naturalCompare(three[0], three[1]) == 0) == (three[0] == three[1]));
            std::ranges::sort(three, [](const QString& l, const QString& r) { return naturalCompare(l, r) < 0; });
            RC_ASSERT(naturalCompare(three[0], three[2]) <= 0);
        }));
    }
};

QTEST_APPLESS_MAIN(TestMatchProperty)
#include "tst_matchproperty.moc"
