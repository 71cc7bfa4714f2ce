// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk.h"
#include "tests/ui/scenarios/playfixture.h"
#include "ui/scenarios/widgetperformer.h"

#include <QTest>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;
using Phase = PlayDirector::Phase;
using Mode = ScenarioPlayer::Mode;

namespace {

constexpr int longestStep = 60'000;

QString told(const StepReport& report)
{
    QStringList lines;
    for (const ExpectationResult& result : report.results) {
        for (const Mismatch& each : result.mismatches)
            lines.append(u"%1 %2: expected %3, found %4"_s.arg(each.subject, each.field, each.expected, each.actual));
    }
    return lines.join(u'\n');
}

/// What one who works the pages did for one step, whoever asked for it.
class Work
{
public:
    explicit Work(WidgetPerformer* performer)
        : m_touched(performer, &Performer::touched)
        , m_ways(performer, &WidgetPerformer::wayChosen)
        , m_done(performer, &Performer::done)
        , m_failed(performer, &Performer::failed)
    {
    }
    bool isOver() const { return !m_done.isEmpty() || !m_failed.isEmpty(); }
    /// Empty: the pages did it, and at the first attempt.
    QString fault() const
    {
        if (!m_failed.isEmpty())
            return m_failed.first().first().toString();
        if (m_done.size() != 1)
            return u"did not end"_s;
        // A page that was tried and did not lead there is a fault of its route.
        if (m_ways.size() != 1)
            return u"the page was given up"_s;
        return m_touched.isEmpty() ? u"nothing was touched"_s : QString();
    }

private:
    QSignalSpy m_touched;
    QSignalSpy m_ways;
    QSignalSpy m_done;
    QSignalSpy m_failed;
};

/// A scenario in a player's window, gone through by the player's keys and by somebody who works its pages: the
/// player's own performer who is watched, or a learner in whose hands the player leaves each step.
class Playing
{
public:
    Playing(const Scenario& scenario, Edition edition, Mode mode)
        : m_mode(mode)
        , m_fixture(
              scenario, mode,
              [this](WorkspaceView* view, QObject* parent) {
                  m_performer = new WidgetPerformer(view, parent);
                  return m_performer;
              },
              {1280, 800}, edition)
        , m_unmet(m_fixture.play(), &ScenarioPlay::unmet)
    {
        if (mode == Mode::Practise)
            m_learner = std::make_unique<WidgetPerformer>(m_fixture.player.view(), nullptr);
    }
    ~Playing() { m_learner.reset(); }

    PlayFixture& fixture() { return m_fixture; }
    /// Goes on from the outcome of the step before; empty, or what went wrong.
    QString play(qsizetype step)
    {
        if (step > 0)
            m_fixture.key(Qt::Key_Right);
        const ScenarioStep& wanted = m_fixture.play()->scenario().steps.at(step);
        const bool isAct = !wanted.command.isEmpty();
        const Phase phase = isAct && m_learner ? Phase::Practising : Phase::Told;
        if (!m_fixture.reaches(phase, step))
            return u"the player does not stand before it"_s;
        const Work work(m_learner ? m_learner.get() : m_performer);
        if (isAct && m_learner)
            m_learner->perform(*commandFromJson(wanted.command), wanted.identity);
        else
            m_fixture.key(Qt::Key_Right);
        const bool isDone =
            QTest::qWaitFor([&] { return isThere(step + 1) && (!isAct || work.isOver()); }, longestStep);
        if (isAct && !work.fault().isEmpty())
            return work.fault();
        if (!isDone)
            return u"the player does not come to its outcome: "_s + missing();
        return judged(m_fixture.play()->played().at(step), isAct);
    }

private:
    QString missing()
    {
        const auto& tried = m_fixture.director()->lastTry();
        return tried ? told(*tried) : u"nothing was judged"_s;
    }
    bool isThere(qsizetype done)
    {
        return m_fixture.director()->phase() == Phase::Outcome && m_fixture.play()->done() == done &&
               !m_fixture.director()->isBusy();
    }
    QString judged(const PlayedStep& played, bool isAct) const
    {
        if (!played.report.holds())
            return told(played.report);
        if (played.byHand != (isAct && m_mode == Mode::Practise))
            return u"whose work it was is not noted"_s;
        return m_unmet.isEmpty() ? QString() : u"by the pages it was not as expected: "_s + told(m_unmet.last().first().value<StepReport>());
    }

    Mode m_mode;
    WidgetPerformer* m_performer = nullptr;
    PlayFixture m_fixture;
    QSignalSpy m_unmet;
    std::unique_ptr<WidgetPerformer> m_learner;
};

} // namespace

/// Shipped scenarios in the player's window, watched and practised to their end by mouse and keys: every step is as it
/// is expected, and leaves the records that the same step leaves without a window. With PODESK_PLAYED_PART "1/3" it
/// plays a third of them, so that several can run at once.
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
    const QStringList digests = headless(scenario, edition);
    for (const Mode mode : {Mode::Watch, Mode::Practise}) {
        Playing playing(scenario, edition, mode);
        PlayFixture& f = playing.fixture();
        for (qsizetype i = 0; i < scenario.steps.size(); ++i) {
            const auto at = [&](const QString& what) {
                return u"%1, step %2, %3: %4"_s.arg(mode == Mode::Watch ? u"watched"_s : u"practised"_s)
                    .arg(i + 1)
                    .arg(scenario.steps.at(i).title, what);
            };
            QCOMPARE(f.digest(), digests.at(i));
            const QString fault = playing.play(i);
            QVERIFY2(fault.isEmpty(), qPrintable(at(fault)));
            QVERIFY2(f.digest() == digests.at(i + 1), qPrintable(at(u"other records than without a window"_s)));
        }
        QCOMPARE(f.ended.size(), 1);
        const auto result = f.ended.first().first().value<PlayResult>();
        QVERIFY(result.isComplete());
        QCOMPARE(result.practised, mode == Mode::Practise);
    }
}

int main(int argc, char** argv)
{
    return runOnScreen(argc, argv, [&] {
        TestPlayedByHand test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_playedbyhand.moc"
