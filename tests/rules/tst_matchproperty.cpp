// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruletext.h"
#include "tests/rules/decided.h"
#include "tests/rules/matchproperties.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

namespace {

constexpr int worlds = 10'000;
/// In so many of them each step and each tie must have had something to do.
constexpr int worldsOfEach = 200;

MatchInputs someWorld()
{
    return *anyWorld(40);
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

/// In how many worlds the oracle saw each thing that may decide.
class Deciding
{
public:
    void add(const OracleAnswer& answer)
    {
        static const QStringList names{u"status"_s, u"entity"_s,      u"tax number"_s, u"unit"_s,    u"months"_s,
                                       u"type"_s,   u"specificity"_s, u"named unit"_s, u"balance"_s, u"tie"_s};
        for (qsizetype step = 0; step < answer.dropped.size(); ++step)
            count(names.at(step), answer.dropped.at(step) > 0);
        count(u"tie by update"_s, answer.updateDecided);
        count(u"tie by PO number"_s, answer.orderNumberDecided);
        count(u"tie by line number"_s, answer.lineNumberDecided);
        count(u"overdraw"_s, answer.overdrawn);
        count(poOutcomeText(answer.outcome), true);
    }

    QMap<QString, int> worlds;

private:
    void count(const QString& what, bool decided) { worlds[what] += decided ? 1 : 0; }
};

void agree(const Decision<MatchResult>& decision, const OracleAnswer& answer)
{
    const MatchResult& result = *decision.outcome;
    RC_ASSERT(result.outcome == answer.outcome);
    RC_ASSERT(result.printed == answer.printed);
    RC_ASSERT(result.order == answer.order);
    RC_ASSERT(result.line == answer.line);
    RC_ASSERT(result.movesBalance == answer.movesBalance);
    // The rules stop asking once nobody is left; from there on the oracle drops nobody either.
    QList<int> steps = droppedBySteps(decision.trace);
    steps.resize(answer.dropped.size());
    RC_ASSERT(steps == answer.dropped);
}

} // namespace

class TestMatchProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheOracle()
    {
        Deciding deciding;
        QVERIFY(holds(checkTimes(worlds, "the rules choose as the oracle does", [&deciding] {
            const MatchInputs world = *anyWorld(60);
            const OracleAnswer answer = oracleMatch(world);
            deciding.add(answer);
            agree(decideMatch(world), answer);
        })));
        QCOMPARE(deciding.worlds.size(), 20); // ten steps, three ties, the overdraw, six outcomes
        for (auto each = deciding.worlds.cbegin(); each != deciding.worlds.cend(); ++each)
            QVERIFY2(each.value() >= worldsOfEach, qPrintable(u"%1: %2"_s.arg(each.key()).arg(each.value())));
    }

    /// A disagreement is shown by the lines it is about: an oracle that takes the earliest update needs two.
    void disagreementsShrink()
    {
        const auto result = checkTimes(worlds, "the earliest update wins", [] {
            MatchInputs world = *anyWorld(60);
            const OracleAnswer wrong = [&world] {
                MatchInputs reversed = world;
                for (MatchCandidate& candidate : reversed.candidates)
                    candidate.updatedOn.msecs = -candidate.updatedOn.msecs;
                return oracleMatch(reversed);
            }();
            agree(decideMatch(world), wrong);
        });
        rc::detail::FailureResult failure;
        QVERIFY(result.match(failure));
        const QByteArray shown = QByteArray::fromStdString(failure.counterExample.back().second);
        const auto world = MatchInputs::fromJson(QJsonDocument::fromJson(shown).object());
        QVERIFY(world.has_value());
        QCOMPARE(world->candidates.size(), 2);
        QVERIFY(world->candidates.first().updatedOn != world->candidates.last().updatedOn);
    }

    void tracesAreDeclared()
    {
        QVERIFY(rc::check("every trace is declared by the rulebook and survives as JSON", [] {
            const auto decision = decideMatch(someWorld());
            RC_ASSERT(traceComplaints(decision.trace).isEmpty());
        }));
    }

    void storedInputsAnswerTheSame()
    {
        QVERIFY(rc::check("what is stored decides the same, word for word", [] {
            const MatchInputs inputs = someWorld();
            const MatchInputs read = storedAndRead(inputs);
            RC_ASSERT(read == inputs);
            askSame(read, decideMatch(inputs));
        }));
    }

    void prunedInputsAnswerTheSame()
    {
        int smaller = 0;
        QVERIFY(rc::check("pruned inputs decide the same, word for word", [&smaller] {
            const MatchInputs inputs = someWorld();
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
            MatchInputs inputs = *anyWorld(20);
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
