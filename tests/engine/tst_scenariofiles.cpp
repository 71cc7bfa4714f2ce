// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/learnerfiles.h"
#include "core/engine/scenariofiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace podesk;
using namespace Qt::StringLiterals;

/// Scenario files and learners' files in folders: found, judged, taken over, and never lost.
class TestScenarioFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedOnesAreInOrder();
    void findsFilesOfAFolder();
    void importChecksAndNeverReplaces();
    void importRefusesWithTheFirstFault();
    void faultsOfWhatIsBeingWritten();
    void idsOutOfTexts_data();
    void idsOutOfTexts();
    void learnersAreAddedOnce();
    void attemptsAreUnited();
    void badLearnerFilesAreLeftAlone();

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static Scenario sample(const QString& id)
    {
        Scenario scenario = shippedScenarioFiles().first().scenario;
        scenario.id = id;
        return scenario;
    }
    static ScenarioAttempt attempt(const QString& day)
    {
        ScenarioAttempt made{u"month-end"_s, *Instant::fromText(day), PlayMode::Practise, Edition::E2024};
        made.steps = made.done = made.right = 5;
        return made;
    }
};

void TestScenarioFiles::shippedOnesAreInOrder()
{
    const QList<ScenarioFile>& shipped = shippedScenarioFiles();
    QVERIFY(shipped.size() > 20);
    for (const ScenarioFile& file : shipped) {
        QVERIFY2(file.isInOrder(), qPrintable(file.path));
        QVERIFY(file.isShipped && !file.scenario.steps.isEmpty());
    }
}

void TestScenarioFiles::findsFilesOfAFolder()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"b.json"_s), "{}");
    write(dir.filePath(u"inner/a.json"_s), "{}");
    write(dir.filePath(u"x.schema.json"_s), "{}");
    write(dir.filePath(u"learners/x.learner.json"_s), "{}");
    write(dir.filePath(u"notes.txt"_s), "{}");
    QCOMPARE(scenarioFilesIn(dir.path()), (QStringList{dir.filePath(u"b.json"_s), dir.filePath(u"inner/a.json"_s)}));
    const ScenarioFile bad = checkedScenarioFile(dir.filePath(u"b.json"_s));
    QCOMPARE(bad.faults.size(), 1);
    QCOMPARE(bad.faults.first().details.value(u"file"_s).toString(), dir.filePath(u"b.json"_s));
    QVERIFY(scenarioFilesIn(dir.filePath(u"nowhere"_s)).isEmpty());
}

void TestScenarioFiles::importChecksAndNeverReplaces()
{
    const QTemporaryDir dir;
    const QString mine = dir.filePath(u"mine"_s);
    const QString brought = dir.filePath(u"brought.json"_s);
    QVERIFY(saveScenario(sample(u"my-case"_s), brought));
    const auto first = importScenario(brought, mine);
    QVERIFY(first);
    QCOMPARE(first->path, QDir(mine).filePath(u"my-case.json"_s));
    const auto again = importScenario(brought, mine);
    QVERIFY(again);
    QCOMPARE(again->path, first->path);

    Scenario other = sample(u"my-case"_s);
    other.title = u"Another of that id"_s;
    QVERIFY(saveScenario(other, brought));
    const auto second = importScenario(brought, mine);
    QVERIFY(second);
    QCOMPARE(second->scenario.id, u"my-case-2"_s);
    QCOMPARE(checkedScenarioFile(first->path).scenario, sample(u"my-case"_s));
    QCOMPARE(checkedScenarioFile(second->path).scenario.title, other.title);

    // A shipped one's id is taken too: results are kept by id.
    const QString shippedId = shippedScenarioFiles().first().scenario.id;
    QVERIFY(saveScenario(sample(shippedId), brought));
    const auto third = importScenario(brought, mine);
    QVERIFY(third);
    QCOMPARE(third->scenario.id, shippedId + u"-2"_s);
    const auto taken = importScenario(brought, mine);
    QVERIFY(taken);
    QCOMPARE(taken->path, third->path); // not once more under the next number
}

void TestScenarioFiles::importRefusesWithTheFirstFault()
{
    const QTemporaryDir dir;
    const QString brought = dir.filePath(u"brought.json"_s);
    Scenario faulty = sample(u"my-case"_s);
    faulty.rules = {u"R999"_s};
    QVERIFY(saveScenario(faulty, brought));
    const auto refused = importScenario(brought, dir.filePath(u"mine"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().details.value(u"field"_s).toString(), u"/rules/0"_s);
    QCOMPARE(refused.error().details.value(u"file"_s).toString(), brought);
    QCOMPARE(refused.error().details.value(u"allowed"_s).toString(), u"rule-id"_s);
    QVERIFY(!QFileInfo::exists(dir.filePath(u"mine"_s)));
}

void TestScenarioFiles::faultsOfWhatIsBeingWritten()
{
    Scenario scenario = sample(u"my-case"_s);
    QVERIFY(faultsOf(scenario).isEmpty());
    scenario.steps.last().title.clear();
    const QList<Error> faults = faultsOf(scenario);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().details.value(u"field"_s).toString(), u"/steps/%1/title"_s.arg(scenario.steps.size() - 1));
}

void TestScenarioFiles::idsOutOfTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("words") << u"My  First Case!"_s << u"my-first-case"_s;
    QTest::newRow("letters of others") << u"Übung 3"_s << u"bung-3"_s;
    QTest::newRow("nothing left") << u"¿?"_s << u"scenario"_s;
}

void TestScenarioFiles::idsOutOfTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QCOMPARE(scenarioIdOf(text), id);
}

void TestScenarioFiles::learnersAreAddedOnce()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"learners"_s);
    QVERIFY(!addLearner(folder, u"  "_s));
    const auto ada = addLearner(folder, u" Ada  L "_s);
    QVERIFY(ada);
    QCOMPARE(ada->learner.name, u"Ada L"_s);
    const auto again = addLearner(folder, u"ada l"_s);
    QVERIFY(again);
    QCOMPARE(again->path, ada->path);
    // Names that make the same file name stay two people.
    const auto other = addLearner(folder, u"Ada-L"_s);
    QVERIFY(other);
    QVERIFY(other->path != ada->path);
    QCOMPARE(learnersIn(folder).learners.size(), 2);
}

void TestScenarioFiles::attemptsAreUnited()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"here"_s);
    const auto ada = addLearner(folder, u"Ada"_s);
    QVERIFY(ada && addAttempt(ada->path, attempt(u"2026-11-03"_s)));
    // What another program has added in between is kept.
    const auto both = addAttempt(ada->path, attempt(u"2026-11-01"_s));
    QVERIFY(both);
    QCOMPARE(both->learner.attempts.size(), 2);
    QCOMPARE(both->learner.attempts.first(), attempt(u"2026-11-01"_s));

    const QString copy = dir.filePath(u"copy.learner.json"_s);
    QVERIFY(exportLearner(ada->path, copy));
    QVERIFY(addAttempt(copy, attempt(u"2026-11-09"_s)));
    const auto united = importLearner(folder, copy);
    QVERIFY(united);
    QCOMPARE(united->path, ada->path);
    QCOMPARE(united->learner.attempts.size(), 3);
    const auto elsewhere = importLearner(dir.filePath(u"there"_s), copy);
    QVERIFY(elsewhere);
    QCOMPARE(elsewhere->learner.attempts.size(), 3);
}

void TestScenarioFiles::badLearnerFilesAreLeftAlone()
{
    const QTemporaryDir dir;
    const QByteArray newer = R"({"format": 2, "learner": "Ada", "attempts": []})";
    const QString path = dir.filePath(u"ada.learner.json"_s);
    write(path, newer);
    const LearnerFolder found = learnersIn(dir.path());
    QVERIFY(found.learners.isEmpty());
    QCOMPARE(found.faults.size(), 1);
    QVERIFY(!addAttempt(path, attempt(u"2026-11-03"_s)));
    QVERIFY(!importLearner(dir.filePath(u"mine"_s), path));
    const auto fresh = addLearner(dir.path(), u"Ada"_s);
    QVERIFY(fresh);
    QVERIFY(fresh->path != path);
    QCOMPARE(bytesOf(path), newer);
}

QTEST_GUILESS_MAIN(TestScenarioFiles)
#include "tst_scenariofiles.moc"
