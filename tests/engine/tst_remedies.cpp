// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/remedysearch.h"
#include "core/engine/scenariorunner.h"
#include "core/engine/scenarioschema.h"
#include "core/exchange/scenariojson.h"
#include "tests/support/commerceworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

using Kind = RemedySubject::Kind;

namespace {

/// A shipped scenario, played up to where something is not as one would like it.
class PlayedScenario
{
public:
    PlayedScenario(const QString& id, int steps, const QList<int>& without = {}) : m_runner(read(id, without))
    {
        if (!m_runner.start())
            qFatal("%s does not start", qPrintable(id));
        for (int step = 0; step < steps; ++step) {
            if (!m_runner.forward())
                qFatal("%s stops at step %d", qPrintable(id), step);
        }
    }

    Remedies ask(const RemedySubject& subject)
    {
        const auto before = m_runner.client().facts().result()->position;
        const QString digest = *m_runner.client().digest().result();
        const auto answer = m_runner.client().remedies(subject).result();
        if (!answer)
            qFatal("%s: %s", qPrintable(subject.number), qPrintable(errorCodeName(answer.error().code)));
        // Never a trace of what was tried.
        if (m_runner.client().facts().result()->position != before || *m_runner.client().digest().result() != digest)
            qFatal("The search changed the workspace");
        return *answer;
    }

    /// Runs a remedy as a person would and asks again.
    Remedies afterDoing(const Remedies& found, qsizetype which)
    {
        QString opened;
        for (const Command& planned : found.remedies.at(which).commands) {
            const CommandOutcome outcome = m_runner.client().run(following(planned, opened)).result();
            if (!outcome.isDone() || outcome.reply)
                qFatal("%s was refused", qPrintable(outcome.command));
            if (std::holds_alternative<OpenSupportCase>(planned))
                opened = outcome.supportCase;
        }
        return ask(found.subject);
    }

    EngineClient& client() { return m_runner.client(); }

private:
    static Scenario read(const QString& id, const QList<int>& without)
    {
        const auto file = shippedScenarioFile(id);
        const auto scenario = file ? readScenarioFile(*file) : tl::unexpected<Error>(file.error());
        if (!scenario)
            qFatal("%s does not read", qPrintable(id));
        Scenario played = *scenario;
        for (const int step : without)
            played.steps.removeAt(step);
        return played;
    }

    ScenarioRunner m_runner;
};

QStringList namesOf(const Remedy& remedy)
{
    QStringList names;
    for (const Command& command : remedy.commands)
        names.append(definitionOf(command).name);
    return names;
}

/// The first remedy made of these commands; -1 when there is none.
qsizetype placeOf(const Remedies& answer, const QStringList& names)
{
    for (qsizetype at = 0; at < answer.remedies.size(); ++at) {
        if (namesOf(answer.remedies.at(at)) == names)
            return at;
    }
    return -1;
}

QString told(const Remedies& answer)
{
    QStringList lines{u"rules %1, tried %2"_s.arg(answer.rules.join(u' ')).arg(answer.tried)};
    for (const Remedy& remedy : answer.remedies)
        lines.append(namesOf(remedy).join(u" > "_s));
    return lines.join(u'\n');
}

} // namespace

/// "What would change this", for the thirteen rows of the troubleshooting page (G18).
class TestRemedies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDocumentedRemedy_data();
    void findsTheDocumentedRemedy();
    void worksAsRuled_data();
    void worksAsRuled();
    void aPolicyIsARemedyToo();
    void whatIsAsWantedNeedsNone();
    void theNumberThatIsWanted();
    void tellsWhatItWrites();
    void stopsWhenCancelled();
    void whatIsNotThere();
};

void TestRemedies::findsTheDocumentedRemedy_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QList<int>>("without");
    QTest::addColumn<RemedySubject>("subject");
    QTest::addColumn<QStringList>("commands");
    const QStringList regenerated{u"open-support-case"_s, u"answer-support-case"_s};
    QTest::newRow("R26 the management account enables the integration")
        << u"insufficient-permissions"_s << 1 << QList<int>()
        << RemedySubject{Kind::Checkout, u"northlight-1y"_s, u"220000000002"_s, u"Jonas, buyer"_s}
        << QStringList{u"enable-integration"_s};
    QTest::newRow("R25 somebody who may not subscribe is allowed to")
        << u"insufficient-permissions"_s << 5 << QList<int>()
        << RemedySubject{Kind::Checkout, u"granite-1y"_s, u"220000000003"_s, u"Petra, reader"_s}
        << QStringList{u"edit-identity"_s};
    QTest::newRow("R29 R30 a contact") << u"missing-notifications"_s << 2 << QList<int>()
                                       << RemedySubject{Kind::Notice, u"MAIL-1"_s} << QStringList{u"add-contact"_s};
    QTest::newRow("R31 R32 Support changes a wrong number")
        << u"incorrect-purchase-order-number"_s << 1 << QList<int>()
        << RemedySubject{Kind::Invoice, u"INV-1001"_s, {}, {}, u"PO-1234"_s} << regenerated;
    QTest::newRow("R35 the new organisation enables the integration")
        << u"different-organization"_s << 3 << QList<int>() << RemedySubject{Kind::Invoice, u"INV-1002"_s}
        << QStringList{u"enable-integration"_s};
    QTest::newRow("R38 R40 a blanket PO")
        << u"pay-as-you-go"_s << 4 << QList<int>{2} << RemedySubject{Kind::Invoice, u"INV-1001"_s}
        << QStringList{u"create-purchase-order"_s} + regenerated;
    QTest::newRow("R41 R42 R43 made active, then regenerated")
        << u"suspended-purchase-order"_s << 2 << QList<int>() << RemedySubject{Kind::Invoice, u"INV-1001"_s}
        << QStringList{u"change-status"_s} + regenerated;
    QTest::newRow("R52 R53 Support gives a payment another number")
        << u"schedule-with-several-numbers"_s << 2 << QList<int>()
        << RemedySubject{Kind::Payment, u"ch-0000000002"_s, {}, {}, u"PO-B"_s} << regenerated;
}

void TestRemedies::findsTheDocumentedRemedy()
{
    QFETCH(QString, scenario);
    QFETCH(int, steps);
    QFETCH(QList<int>, without);
    QFETCH(RemedySubject, subject);
    QFETCH(QStringList, commands);
    PlayedScenario played(scenario, steps, without);
    const Remedies answer = played.ask(subject);
    const qsizetype place = placeOf(answer, commands);
    QVERIFY2(place >= 0, qPrintable(told(answer)));
    QVERIFY(answer.rules.isEmpty());
    QVERIFY(!answer.remedies.at(place).changes.isEmpty());
    QVERIFY(answer.remedies.at(place).after.isMet);
    const Remedies done = played.afterDoing(answer, place);
    QVERIFY(done.now.isMet);
    QVERIFY(done.remedies.isEmpty());
}

void TestRemedies::worksAsRuled_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("steps");
    QTest::addColumn<RemedySubject>("subject");
    QTest::addColumn<QString>("rule");
    const QString agreement = u"agmt-0000000001"_s;
    QTest::newRow("R27 the PO did not exist")
        << u"purchase-order-does-not-exist"_s << 2 << RemedySubject{Kind::Purchase, agreement} << u"R27"_s;
    QTest::newRow("R37 no PO field") << u"purchase-order-option-not-available"_s << 1
                                     << RemedySubject{Kind::Checkout, u"tidewater-payg"_s, {}, u"Buyer"_s} << u"R37"_s;
    QTest::newRow("R45 the PO was expired")
        << u"expired-purchase-order"_s << 2 << RemedySubject{Kind::Purchase, agreement} << u"R45"_s;
    LineItem tracked;
    tracked.number = u"2"_s;
    tracked.type = LineItemType::MarketplaceTransaction;
    tracked.start = Month::of(2025, 5);
    tracked.end = Month::of(2026, 5);
    tracked.balanceTracking = true;
    tracked.amount = {6900 * UnitPrice::one};
    tracked.currency = *Currency::fromCode(u"USD");
    QTest::newRow("R47 balance tracking")
        << u"balance-tracking"_s << 3
        << RemedySubject{Kind::Refusal,      {}, {},
                         u"Billing admin"_s, {}, Command(EditLineItem{ref(u"PO-500"_s), u"2"_s, tracked})}
        << u"R47"_s;
    QTest::newRow("R49 an order of the procurement system")
        << u"procurement-order"_s << 5 << RemedySubject{Kind::Purchase, agreement} << u"R49"_s;
    QTest::newRow("R50 the first line of a schedule")
        << u"flexible-schedule-initial-line"_s << 1 << RemedySubject{Kind::Purchase, agreement} << u"R50"_s;
}

void TestRemedies::worksAsRuled()
{
    QFETCH(QString, scenario);
    QFETCH(int, steps);
    QFETCH(RemedySubject, subject);
    QFETCH(QString, rule);
    const Remedies answer = PlayedScenario(scenario, steps).ask(subject);
    QVERIFY2(answer.remedies.isEmpty(), qPrintable(told(answer)));
    QVERIFY(answer.isComplete);
    QVERIFY2(answer.rules.contains(rule), qPrintable(told(answer)));
}

/// R25: the policy gains the action that the verdict asked for and nothing else.
void TestRemedies::aPolicyIsARemedyToo()
{
    PlayedScenario played(u"insufficient-permissions"_s, 5);
    const Remedies answer = played.ask({Kind::Checkout, u"granite-1y"_s, u"220000000003"_s, u"Petra, reader"_s});
    QCOMPARE(answer.remedies.size(), qsizetype{1});
    const auto& edit = std::get<EditIdentity>(answer.remedies.first().commands.first());
    QCOMPARE(edit.identity, u"Petra, reader"_s);
    QCOMPARE(edit.statements.last().actions, QStringList{u"aws-marketplace:Subscribe"_s});
}

/// R1: an invoice under the number that its purchase brought is as ruled until somebody wants another.
void TestRemedies::whatIsAsWantedNeedsNone()
{
    PlayedScenario played(u"incorrect-purchase-order-number"_s, 1);
    const Remedies answer = played.ask({Kind::Invoice, u"INV-1001"_s});
    QVERIFY(answer.now.isMet);
    QVERIFY(answer.remedies.isEmpty());
    QVERIFY2(answer.rules.contains(u"R1"_s), qPrintable(told(answer)));
    QCOMPARE(answer.tried, qint64{0});
}

/// R41: the PO of the purchase's number is what is wanted, not any that would do.
void TestRemedies::theNumberThatIsWanted()
{
    PlayedScenario played(u"suspended-purchase-order"_s, 2);
    const Remedies answer = played.ask({Kind::Invoice, u"INV-1001"_s});
    QCOMPARE(answer.subject.wanted, std::optional(u"PO-77"_s));
    for (const Remedy& remedy : answer.remedies)
        QCOMPARE(remedy.after.printed, std::optional(u"PO-77"_s));
}

void TestRemedies::tellsWhatItWrites()
{
    PlayedScenario played(u"suspended-purchase-order"_s, 2);
    const Remedies answer = played.ask({Kind::Invoice, u"INV-1001"_s});
    const qsizetype place = placeOf(answer, {u"change-status"_s, u"open-support-case"_s, u"answer-support-case"_s});
    QVERIFY2(place >= 0, qPrintable(told(answer)));
    bool madeActive = false;
    bool printed = false;
    for (const RecordEvent& event : answer.remedies.at(place).changes) {
        madeActive = madeActive || (event.position == 1 && event.kind == "purchase-order"_L1 &&
                                    event.number == "PO-77"_L1 && event.after.value("suspended"_L1).toInt(-1) == 0);
        printed = printed || (event.position == 3 && event.kind == "invoice-revision"_L1 &&
                              event.after.value("po_number"_L1).toString() == "PO-77"_L1);
    }
    QVERIFY(madeActive);
    QVERIFY(printed);
}

void TestRemedies::stopsWhenCancelled()
{
    PlayedScenario played(u"suspended-purchase-order"_s, 2);
    RunOptions options;
    options.cancelled = std::make_shared<std::atomic_bool>(true);
    const auto answer = played.client().remedies({Kind::Invoice, u"INV-1001"_s}, options).result();
    QVERIFY(answer.has_value());
    QVERIFY(!answer->isComplete);
    QVERIFY(answer->remedies.isEmpty());

    // Also amid what can be tried from one point: others have their turn after each handful.
    options.cancelled->store(false);
    options.progress = [flag = options.cancelled](qint64 tried, qint64) { flag->store(tried > 0); };
    const auto begun = played.client().remedies({Kind::Invoice, u"INV-1001"_s}, options).result();
    QVERIFY(begun.has_value());
    QVERIFY(!begun->isComplete);
    QVERIFY2(begun->tried > 0 && begun->tried <= RemedySearch::trialsAtOnce, qPrintable(QString::number(begun->tried)));
}

void TestRemedies::whatIsNotThere()
{
    CommerceWorkspace w;
    const auto answer = w.client->remedies({Kind::Invoice, u"INV-7"_s}).result();
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
