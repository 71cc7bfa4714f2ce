// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/scenariorunner.h"
#include "core/engine/scenarioschema.h"
#include "core/exchange/scenariojson.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace podesk;

namespace {

Scenario shipped(const QString& id)
{
    const auto file = shippedScenarioFile(id);
    const auto scenario = file ? readScenarioFile(*file) : tl::unexpected<Error>(file.error());
    if (!scenario)
        qFatal("%s does not read", qPrintable(id));
    return *scenario;
}

QString told(const ScenarioReport& report)
{
    if (report.error)
        return errorCodeName(report.error->code) + u' ' + report.error->subject;
    QStringList lines;
    for (const StepReport& step : report.steps) {
        for (const ExpectationResult& result : step.results) {
            for (const Mismatch& each : result.mismatches)
                lines.append(u"step %1: %2 %3: expected %4, found %5"_s.arg(step.index + 1)
                                 .arg(each.subject, each.field, each.expected, each.actual));
        }
    }
    return lines.join(u'\n');
}

} // namespace

/// The shipped scenarios hold, teach what they say, and can be stepped through in both directions.
class TestShippedScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enoughOfThem();
    void holds_data();
    void holds();
    void stepsBackExactly_data();
    void stepsBackExactly();
    void teaches_data();
    void teaches();
    void theManualsExampleHolds_data();
    void theManualsExampleHolds();
};

void TestShippedScenarios::enoughOfThem()
{
    QVERIFY(shippedScenarioIds().size() >= 22);
}

void TestShippedScenarios::holds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Edition>("edition");
    for (const QString& id : shippedScenarioIds()) {
        for (const Edition edition : shipped(id).editions)
            QTest::addRow("%s %s", qPrintable(id), qPrintable(editionText(edition))) << id << edition;
    }
}

void TestShippedScenarios::holds()
{
    QFETCH(QString, id);
    QFETCH(Edition, edition);
    const Scenario scenario = shipped(id);
    const QList<Error> faults = scenarioFaults(scenario, id);
    QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.first().details.value(u"field"_s).toString()));
    const ScenarioReport report = playedThrough(scenario, edition);
    QVERIFY2(report.holds(scenario), qPrintable(told(report)));
    // What a scenario says it teaches it has also shown.
    const QStringList proven = report.rulesProven();
    for (const QString& rule : scenario.rules)
        QVERIFY2(proven.contains(rule), qPrintable(rule));
}

void TestShippedScenarios::stepsBackExactly_data()
{
    holds_data();
}

void TestShippedScenarios::stepsBackExactly()
{
    QFETCH(QString, id);
    QFETCH(Edition, edition);
    ScenarioRunner runner(shipped(id));
    QVERIFY(runner.start(edition));
    QStringList digests{*runner.client().digest().result()};
    while (!runner.isAtEnd()) {
        const auto report = runner.forward();
        QVERIFY(report);
        digests.append(report->digest);
    }
    // One step back and forth at every step, on the way to the beginning.
    while (runner.done() > 0) {
        const qsizetype at = runner.done();
        QVERIFY(runner.back());
        QCOMPARE(*runner.client().digest().result(), digests.at(at - 1));
        const auto again = runner.forward();
        QVERIFY(again);
        QCOMPARE(again->digest, digests.at(at));
        QVERIFY(again->holds());
        QVERIFY(runner.back());
    }
    QCOMPARE(*runner.client().digest().result(), digests.first());
    QVERIFY(runner.client().check().result()->isEmpty());
}

void TestShippedScenarios::teaches_data()
{
    QTest::addColumn<QString>("id");
    for (const QString& id : shippedScenarioIds())
        QTest::newRow(qPrintable(id)) << id;
}

/// A case is told: it says whom it is for and what one learns, each step has its narration, and somewhere it asks.
void TestShippedScenarios::teaches()
{
    QFETCH(QString, id);
    const Scenario scenario = shipped(id);
    QVERIFY(!scenario.summary.isEmpty() && !scenario.audience.isEmpty() && scenario.minutes > 0 &&
            !scenario.objectives.isEmpty());
    QVERIFY(!scenario.rules.isEmpty());
    bool asks = false;
    for (const ScenarioStep& step : scenario.steps) {
        QVERIFY2(!step.narration.join(u' ').trimmed().isEmpty(), qPrintable(step.title));
        QVERIFY2(step.view.has_value(), qPrintable(step.title));
        if (!step.question)
            continue;
        asks = true;
        const auto right = std::ranges::count_if(step.question->answers, &ScenarioQuestion::Answer::isRight);
        QVERIFY2(right >= 1 && right < step.question->answers.size(), qPrintable(step.title));
        for (const ScenarioQuestion::Answer& answer : step.question->answers)
            QVERIFY2(!answer.because.isEmpty(), qPrintable(answer.text));
    }
    QVERIFY(asks);
}

void TestShippedScenarios::theManualsExampleHolds_data()
{
    QTest::addColumn<QString>("file");
    const QStringList pages =
        QDir(test::sourcePath(u"resources/help/scenarios"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!pages.isEmpty());
    for (const QString& language : pages)
        QTest::newRow(qPrintable(language))
            << test::sourcePath(u"resources/help/scenarios/%1/writing-scenarios.md"_s.arg(language));
}

/// What stands between ```json and ``` is a whole file.
void TestShippedScenarios::theManualsExampleHolds()
{
    QFETCH(QString, file);
    QFile page(file);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    const qsizetype begin = text.indexOf("```json\n") + 8;
    const qsizetype end = text.indexOf("\n```", begin);
    QVERIFY(begin > 8 && end > begin);
    const auto scenario = readScenario(text.mid(begin, end - begin), file);
    QVERIFY2(scenario.has_value(), scenario ? "" : qPrintable(scenario.error().details.value(u"field"_s).toString()));
    QVERIFY(scenarioFaults(*scenario, file).isEmpty());
    for (const Edition edition : scenario->editions) {
        const ScenarioReport report = playedThrough(*scenario, edition);
        QVERIFY2(report.holds(*scenario), qPrintable(told(report)));
    }
}

QTEST_GUILESS_MAIN(TestShippedScenarios)
#include "tst_shippedscenarios.moc"
