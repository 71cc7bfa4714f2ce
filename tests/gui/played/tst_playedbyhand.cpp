// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/scenariorunner.h"
#include "core/exchange/scenariojson.h"
#include "tests/gui/desk.h"
#include "tests/gui/played/playwindow.h"

#include <QTest>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

Scenario shipped(const QString& id)
{
    const auto file = shippedScenarioFile(id);
    const auto scenario = file ? readScenarioFile(*file) : tl::unexpected<Error>(file.error());
    if (!scenario)
        qFatal("%s does not read", qPrintable(id));
    return *scenario;
}

QString told(const StepReport& report)
{
    QStringList lines;
    for (const ExpectationResult& result : report.results) {
        for (const Mismatch& each : result.mismatches)
            lines.append(u"%1 %2: expected %3, found %4"_s.arg(each.subject, each.field, each.expected, each.actual));
    }
    return lines.join(u'\n');
}

} // namespace

/// Shipped scenarios, played to their end in the window by mouse and keys: every step is as it is expected, and leaves
/// the records that the same step leaves without a window. With PODESK_PLAYED_PART "1/3" it plays a third of them, so
/// that several can run at once.
class TestPlayedByHand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void playsToItsEnd_data();
    void playsToItsEnd();
};

void TestPlayedByHand::playsToItsEnd_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Edition>("edition");
    const QStringList share = qEnvironmentVariable("PODESK_PLAYED_PART", u"1/1"_s).split(u'/');
    const int part = share.first().toInt() - 1;
    const int parts = std::max(1, share.last().toInt());
    int number = 0;
    for (const QString& id : shippedScenarioIds()) {
        for (const Edition edition : shipped(id).editions) {
            if (number++ % parts == part)
                QTest::addRow("%s %s", qPrintable(id), qPrintable(editionText(edition))) << id << edition;
        }
    }
}

void TestPlayedByHand::playsToItsEnd()
{
    QFETCH(QString, id);
    QFETCH(Edition, edition);
    const Scenario scenario = shipped(id);
    const ScenarioReport headless = playedThrough(scenario, edition);
    QVERIFY(headless.holds(scenario));
    ScenarioRunner runner(scenario);
    QVERIFY(runner.start(edition));
    PlayWindow window(&runner.client());
    for (qsizetype i = 0; i < scenario.steps.size(); ++i) {
        const ScenarioStep& step = scenario.steps.at(i);
        const auto fault = [&](const QString& what) { return u"step %1, %2: %3"_s.arg(i + 1).arg(step.title, what); };
        Performed performed;
        if (!step.command.isEmpty()) {
            performed = window.perform(*commandFromJson(step.command), step.identity);
            QVERIFY2(performed.outcome, qPrintable(fault(performed.failure)));
            // A page that was tried and did not lead there is a fault of its route.
            QVERIFY2(performed.ways.size() == 1, qPrintable(fault(u"the page was given up"_s)));
            QVERIFY2(performed.touches > 0, qPrintable(fault(u"nothing was touched"_s)));
        }
        const auto report = runner.judgeByHand(performed.outcome);
        QVERIFY2(report, qPrintable(fault(u"not judged"_s)));
        QVERIFY2(report->holds(), qPrintable(fault(told(*report))));
        QVERIFY2(report->digest == headless.steps.at(i).digest,
                 qPrintable(fault(u"other records than without a window"_s)));
    }
    QVERIFY(runner.isAtEnd());
}

int main(int argc, char** argv)
{
    return runOnScreen(argc, argv, [&] {
        TestPlayedByHand test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_playedbyhand.moc"
