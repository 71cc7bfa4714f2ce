// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/scenariorecording.h"
#include "core/engine/scenariorunner.h"
#include "tests/support/enginefixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace podesk;
using podesk::test::anOrder;
using podesk::test::ref;
using podesk::test::TestWorkspace;

namespace {

QJsonObject object(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

ScenarioStep step(const char* command, const char* expectation = nullptr)
{
    ScenarioStep made;
    made.title = u"step"_s;
    made.command = object(command);
    if (expectation)
        made.expectations = {{object(expectation), {}}};
    return made;
}

constexpr const char* create =
    R"({"command": "create-purchase-order", "order": {"number": "PO-1", "billFrom": "Amazon Web Services, Inc.", "shipTo": "x",
        "effective": "2024-07", "expiration": "2024-12", "currency": "USD", "lines": [{"number": "1", "amount": "10.00"}]}})";
constexpr const char* suspend = R"({"command": "change-status", "purchaseOrders": ["PO-1"], "to": "suspended"})";
constexpr const char* buy = R"({"command": "subscribe", "offer": "northlight-1y", "poNumber": "PO-1"})";

Scenario scenarioOf(const QList<ScenarioStep>& steps)
{
    Scenario scenario;
    scenario.id = u"sample"_s;
    scenario.title = u"Sample"_s;
    scenario.editions = {Edition::E2024};
    scenario.start.at = *Instant::fromText(u"2024-07-01T09:00");
    scenario.start.commands = {object(R"({"command": "enable-integration"})")};
    scenario.steps = steps;
    return scenario;
}

Scenario sample()
{
    return scenarioOf({step(create), step(suspend), step(buy)});
}

/// Plays all steps; what the expectation of the last one missed.
QList<Mismatch> missed(const char* expectation)
{
    Scenario scenario = sample();
    scenario.steps.last().expectations = {{object(expectation), {u"R41"_s}}};
    ScenarioRunner runner(scenario);
    if (const auto started = runner.start(); !started)
        qFatal("The scenario does not start: %s", qPrintable(errorCodeName(started.error().code)));
    StepReport last;
    while (!runner.isAtEnd())
        last = *runner.forward();
    QList<Mismatch> all;
    for (const ExpectationResult& result : last.results)
        all += result.mismatches;
    return all;
}

} // namespace

/// Scenarios played on workspaces of their own: expectations, steps back, steps done by hand, and recording.
class TestScenarioRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expectations_data();
    void expectations();
    void aRefusalNobodyExpected();
    void aRefusalThatWasExpected();
    void stepsBackExactly();
    void undoLooksThroughStepsBack();
    void stepsBackOverAnIssuedInvoice();
    void byHand();
    void stopsAtTheFirstMismatch();
    void editions();
    void aStartThatIsRefused();
    void recordsWhatWasDone();
    void recordsFromAMomentOn();
    void doesNotRecordGeneratedRecords();
};

void TestScenarioRunner::expectations_data()
{
    QTest::addColumn<QByteArray>("expectation");
    QTest::addColumn<QString>("expected"); // none: it holds
    QTest::addColumn<QString>("actual");
    const auto holds = [](const char* name, const char* expectation) {
        QTest::newRow(name) << QByteArray(expectation) << QString() << QString();
    };
    const auto misses = [](const char* name, const char* expectation, const QString& expected, const QString& actual) {
        QTest::newRow(name) << QByteArray(expectation) << expected << actual;
    };
    holds("field", R"({"record": "purchase-order", "number": "PO-1", "has": {"status": "suspended"}})");
    misses("wrong field", R"({"record": "purchase-order", "number": "PO-1", "has": {"status": "active"}})",
           u"\"active\""_s, u"\"suspended\""_s);
    holds(
        "nested",
        R"({"record": "purchase-order", "number": "PO-1", "has": {"lines": [{"number": "1"}, {"amount": "1200.00"}]}})");
    misses("number of lines", R"({"record": "purchase-order", "number": "PO-1", "has": {"contacts": [{}]}})", u"[{}]"_s,
           u"[]"_s);
    misses("amount", R"({"record": "invoice", "number": "INV-1001", "has": {"total": {"amount": "1200.0"}}})",
           u"\"1200.0\""_s, u"\"1200.00\""_s);
    holds("none", R"({"record": "invoice", "number": "INV-1001", "has": {"poNumber": null}})");
    holds("shorter time", R"({"record": "invoice", "number": "INV-1001", "has": {"issuedOn": "2024-07-01T09:00"}})");
    misses("other time", R"({"record": "invoice", "number": "INV-1001", "has": {"issuedOn": "2024-07-02"}})",
           u"\"2024-07-02\""_s, u"\"2024-07-01T09:00:00.000Z\""_s);
    holds("not there", R"({"record": "invoice", "number": "INV-1002", "exists": false})");
    misses("should be there", R"({"record": "invoice", "number": "INV-1002"})", u"present"_s, u"absent"_s);
    misses("should not be there", R"({"record": "purchase-order", "number": "PO-1", "exists": false})",
           u"absent"_s, u"present"_s);
    holds("agreement",
          R"({"record": "agreement", "number": "agmt-0000000001", "has": {"charges": [{"invoice": "INV-1001"}]}})");
    holds("workspace", R"({"record": "workspace", "has": {"purchaseOrders": 1, "edition": "2024"}})");
    holds("checkout",
          R"({"record": "checkout", "number": "northlight-1y", "as": "Buyer", "has": {"field": "offered"}})");
    holds("count", R"({"list": "invoices", "query": "printed:no", "count": 1})");
    misses("wrong count", R"({"list": "purchase-orders", "count": 2})", u"2"_s, u"1"_s);
    holds("numbers", R"({"list": "purchase-orders", "numbers": ["PO-1"]})");
    misses("wrong numbers", R"({"list": "purchase-orders", "numbers": ["PO-2"]})", u"\"PO-2\""_s, u"\"PO-1\""_s);
    holds("event", R"({"event": "invoice", "number": "INV-1001", "how": "added", "times": 1})");
    holds("no event", R"({"event": "support-case", "times": 0})");
    misses("missing event", R"({"event": "purchase-order", "how": "removed"})", u"1.."_s, u"0"_s);
    holds(
        "verdict",
        R"({"trace": "invoice", "number": "INV-1001", "rule": "R41", "verdict": "failed", "inputs": {"status": "suspended"}})");
    misses("other verdict", R"({"trace": "invoice", "number": "INV-1001", "rule": "R41", "verdict": "passed"})",
           u"passed"_s, u"INV-1001: failed"_s);
    misses(
        "other input",
        R"({"trace": "invoice", "number": "INV-1001", "rule": "R41", "verdict": "failed", "inputs": {"status": "active"}})",
        u"failed"_s, u"INV-1001: failed"_s);
    misses("rule not asked", R"({"trace": "invoice", "number": "INV-1001", "rule": "B16", "verdict": "passed"})",
           u"passed"_s, u"-"_s);
    misses("refusal", R"({"refused": "R41"})", u"refused R41"_s, u"done"_s);
    misses("reply", R"({"reply": "R44"})", u"reply R44"_s, u"done"_s);
}

void TestScenarioRunner::expectations()
{
    QFETCH(QByteArray, expectation);
    QFETCH(QString, expected);
    QFETCH(QString, actual);
    const QList<Mismatch> found = missed(expectation.constData());
    QCOMPARE(found.size(), expected.isEmpty() ? 0 : 1);
    if (!expected.isEmpty()) {
        QCOMPARE(found.first().expected, expected);
        QCOMPARE(found.first().actual, actual);
    }
}

void TestScenarioRunner::aRefusalNobodyExpected()
{
    ScenarioRunner runner(scenarioOf({step(suspend)}));
    QVERIFY(runner.start());
    const auto report = runner.forward();
    QVERIFY(report);
    QVERIFY(!report->holds());
    QCOMPARE(report->results.first().mismatches.first().expected, u"done"_s);
    QVERIFY(report->results.first().mismatches.first().error.has_value());
}

void TestScenarioRunner::aRefusalThatWasExpected()
{
    ScenarioRunner runner(scenarioOf({step(create), step(create, R"({"refused": "B1", "code": "number-taken"})"),
                                      step(create, R"({"refused": "B2"})")}));
    QVERIFY(runner.start());
    QVERIFY(runner.forward()->holds());
    QVERIFY(runner.forward()->holds());
    const auto wrong = runner.forward();
    QCOMPARE(wrong->results.size(), 1);
    QCOMPARE(wrong->results.first().mismatches.first().actual, u"B1 number-taken"_s);
}

void TestScenarioRunner::stepsBackExactly()
{
    Scenario scenario = sample();
    scenario.steps.append(step(R"({"command": "advance-clock", "to": "2025-02-01"})"));
    ScenarioRunner runner(scenario);
    QVERIFY(runner.start());
    QStringList digests{*runner.client().digest().result()};
    while (!runner.isAtEnd())
        digests.append(runner.forward()->digest);
    QCOMPARE(runner.forward().error().code, ErrorCode::NothingToDo);
    for (int round = 0; round < 2; ++round) {
        while (runner.done() > 0) {
            QVERIFY(runner.back());
            QCOMPARE(*runner.client().digest().result(), digests.at(runner.done()));
        }
        QCOMPARE(runner.back().error().code, ErrorCode::NothingToUndo);
        while (!runner.isAtEnd()) {
            const QString digest = runner.forward()->digest; // which changes how many are done
            QCOMPARE(digest, digests.at(runner.done()));
        }
    }
    QVERIFY(runner.client().check().result()->isEmpty());
    // Lists do not keep what was stepped back over.
    QVERIFY(runner.back() && runner.back());
    const auto invoices = runner.client().list(*ListQuery::fromText(ListKind::Invoices, u""_s)).result();
    QCOMPARE(invoices->ids->size(), std::size_t(0));
}

void TestScenarioRunner::undoLooksThroughStepsBack()
{
    ScenarioRunner runner(
        scenarioOf({step(create), step(suspend),
                    step(R"({"command": "undo"})",
                         R"({"record": "purchase-order", "number": "PO-1", "has": {"status": "active"}})"),
                    step(R"({"command": "redo"})",
                         R"({"record": "purchase-order", "number": "PO-1", "has": {"status": "suspended"}})")}));
    QVERIFY(runner.start());
    QStringList digests{*runner.client().digest().result()};
    while (!runner.isAtEnd()) {
        const auto report = runner.forward();
        QVERIFY(report->holds());
        digests.append(report->digest);
    }
    for (const int target : {3, 2, 0}) {
        while (runner.done() > target)
            QVERIFY(runner.back());
        while (!runner.isAtEnd()) {
            const auto report = runner.forward();
            QVERIFY(report->holds());
            QCOMPARE(report->digest, digests.at(runner.done()));
        }
    }
}

void TestScenarioRunner::stepsBackOverAnIssuedInvoice()
{
    // The invoice holds PO-1 as it was; stepped back over, it holds nothing.
    ScenarioRunner runner(scenarioOf({step(create), step(R"({"command": "add-contact", "purchaseOrder": "PO-1",
        "contact": {"name": "A", "email": "a@example.com"}})"),
                                      step(buy)}));
    QVERIFY(runner.start());
    while (!runner.isAtEnd())
        QVERIFY(runner.forward()->holds());
    QCOMPARE(runner.client().run(Undo{}).result().refusal->code, ErrorCode::UndoBlocked);
    QVERIFY(runner.back());
    QVERIFY(runner.client().run(Undo{}).result().isDone());
    const auto id = runner.client().find(ref(u"PO-1"_s)).result();
    QVERIFY(runner.client().purchaseOrder(*id).result()->contacts.isEmpty());
    // The next step forward forgets what was done by hand.
    QVERIFY(runner.forward()->holds());
    QCOMPARE(runner.client().purchaseOrder(*id).result()->contacts.size(), 1);
}

void TestScenarioRunner::byHand()
{
    Scenario scenario = scenarioOf(
        {step(create),
         step(suspend, R"({"record": "purchase-order", "number": "PO-1", "has": {"status": "suspended"}})")});
    ScenarioRunner runner(scenario);
    QVERIFY(runner.start());
    QVERIFY(runner.forward());
    QVERIFY(!runner.judgeByHand()->holds());
    QCOMPARE(runner.done(), 1);
    // Another route than the one written down: first something else, then the same effect.
    QVERIFY(runner.client().run(AddContact{ref(u"PO-1"_s), {u"A"_s, u"a@example.com"_s, {}}}).result().isDone());
    const CommandOutcome outcome = runner.client().run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended}).result();
    const auto report = runner.judgeByHand(outcome);
    QVERIFY(report->holds());
    QCOMPARE(report->facts.events.last().kind, u"purchase-order"_s);
    QVERIFY(runner.isAtEnd());
    QVERIFY(runner.back());
    QCOMPARE(runner.done(), 1);
}

void TestScenarioRunner::stopsAtTheFirstMismatch()
{
    Scenario scenario = sample();
    scenario.steps.first().rules = {u"B1"_s};
    scenario.steps.first().expectations = {{object(R"({"list": "purchase-orders", "count": 1})"), {}}};
    scenario.steps[1].expectations = {{object(R"({"list": "purchase-orders", "count": 9})"), {u"B36"_s}}};
    const ScenarioReport report = playedThrough(scenario, Edition::E2024);
    QVERIFY(!report.holds(scenario));
    QCOMPARE(report.steps.size(), 2);
    QCOMPARE(report.rulesProven(), QStringList{u"B1"_s});
}

void TestScenarioRunner::editions()
{
    Scenario scenario = sample();
    scenario.editions = {Edition::E2026};
    ScenarioRunner runner(scenario);
    QCOMPARE(runner.start(Edition::E2024).error().code, ErrorCode::InvalidField);
    QVERIFY(runner.start());
    QCOMPARE(runner.client().facts().result()->edition, Edition::E2026);
    scenario.start = {};
    scenario.start.demo = true;
    scenario.steps = {
        step(R"({"command": "enable-integration"})", R"({"record": "workspace", "has": {"edition": "2026"}})")};
    ScenarioRunner demo(scenario);
    QVERIFY(demo.start());
    QVERIFY(demo.client().facts().result()->purchaseOrders > 30);
}

void TestScenarioRunner::aStartThatIsRefused()
{
    Scenario scenario = sample();
    scenario.start.commands.append(object(suspend));
    const ScenarioReport report = playedThrough(scenario, Edition::E2024);
    QVERIFY(report.error.has_value());
    QCOMPARE(report.error->code, ErrorCode::NotFound);
    QCOMPARE(report.error->subject, u"/start/commands/1"_s);
}

void TestScenarioRunner::recordsWhatWasDone()
{
    TestWorkspace w(TestWorkspace::simulated(u"2024-07-01T09:00"_s));
    QVERIFY(w.run(EnableIntegration{}).isDone());
    QVERIFY(w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)}).isDone());
    RunOptions asBuyer;
    asBuyer.identity = u"Buyer"_s;
    QVERIFY(w.run(Subscribe{u"northlight-1y"_s, {}, 1, u"PO-1"_s}, asBuyer).isDone());
    QVERIFY(w.run(AdvanceClock{*Instant::fromText(u"2024-07-05")}).isDone());
    QVERIFY(w.run(AdvanceClock{*Instant::fromText(u"2024-07-08T12:00")}).isDone());
    QVERIFY(w.run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended}).isDone());
    QVERIFY(w.run(Undo{}).isDone());
    const auto recorded = scenarioFromJournal(*w.client, u"mine"_s);
    QVERIFY(recorded);
    QCOMPARE(recorded->start.at, *Instant::fromText(u"2024-07-01T09:00"));
    QStringList commands;
    for (const ScenarioStep& each : recorded->steps)
        commands.append(each.command.value("command"_L1).toString());
    QCOMPARE(commands, (QStringList{u"enable-integration"_s, u"create-purchase-order"_s, u"subscribe"_s,
                                    u"advance-clock"_s, u"change-status"_s, u"undo"_s}));
    QCOMPARE(recorded->steps.at(2).identity, u"Buyer"_s);
    const auto proposed = withProposedExpectations(*recorded);
    QVERIFY2(proposed.has_value(), proposed ? "" : qPrintable(errorCodeName(proposed.error().code)));
    QVERIFY(!proposed->steps.at(2).expectations.isEmpty());
    const ScenarioReport report = playedThrough(*proposed, Edition::E2024);
    QVERIFY(report.holds(*proposed));
    // The replay is the same workspace.
    QCOMPARE(report.steps.last().digest, w.digest());
}

/// What was done before the recording began is the start; a clock move that goes on across that moment is two.
void TestScenarioRunner::recordsFromAMomentOn()
{
    TestWorkspace w(TestWorkspace::simulated(u"2024-07-01T09:00"_s));
    QVERIFY(w.run(EnableIntegration{}).isDone());
    QVERIFY(w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)}).isDone());
    QVERIFY(w.run(AdvanceClock{*Instant::fromText(u"2024-07-05")}).isDone());
    const qint64 since = w.facts().position;
    QVERIFY(w.run(AdvanceClock{*Instant::fromText(u"2024-07-08")}).isDone());
    QVERIFY(w.run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended}).isDone());
    const auto recorded = scenarioFromJournal(*w.client, u"mine"_s, since);
    QVERIFY(recorded);
    QCOMPARE(recorded->start.commands.size(), 3);
    QCOMPARE(recorded->start.commands.last().value("to"_L1).toString().left(10), u"2024-07-05"_s);
    QCOMPARE(recorded->steps.size(), 2);
    const auto proposed = withProposedExpectations(*recorded);
    QVERIFY(proposed);
    QCOMPARE(proposed->steps.last().view, std::optional(ScenarioView{u"purchase-orders"_s, {}, u"PO-1"_s, false}));
    const ScenarioReport report = playedThrough(*proposed, Edition::E2024);
    QVERIFY(report.holds(*proposed));
    QCOMPARE(report.steps.last().digest, w.digest());
}

void TestScenarioRunner::doesNotRecordGeneratedRecords()
{
    TestWorkspace w;
    QVERIFY(w.client->generate(3, 1).result());
    const auto recorded = scenarioFromJournal(*w.client, u"mine"_s);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().code, ErrorCode::EntryNotSayable);
    QCOMPARE(recorded.error().details.value(u"command"_s).toString(), u"generate"_s);
}

QTEST_GUILESS_MAIN(TestScenarioRunner)
#include "tst_scenariorunner.moc"
