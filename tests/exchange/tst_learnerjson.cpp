// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/learnerjson.h"

#include <QTest>

using namespace podesk;
using namespace Qt::StringLiterals;

/// A learner's file: what is written is read back, and what is not one says where it is not.
class TestLearnerJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void shortFormIsEnough();
    void badFilesSayWhere_data();
    void badFilesSayWhere();
};

void TestLearnerJson::whatIsWrittenIsReadBack()
{
    Learner learner{u"Änne \"A\" Öz"_s, {}};
    for (const PlayMode mode : {PlayMode::Watch, PlayMode::Practise, PlayMode::Present}) {
        ScenarioAttempt attempt{u"month-end"_s, *Instant::fromText(u"2026-11-03T10:15"), mode, Edition::E2026};
        attempt.steps = 8;
        attempt.done = 7;
        attempt.right = 6;
        attempt.byHand = 5;
        attempt.questions = 4;
        attempt.rightAtOnce = 3;
        attempt.hints = 2;
        learner.attempts.append(attempt);
    }
    const Result<Learner> read = readLearner(writeLearner(learner), u"a.learner.json"_s);
    QVERIFY(read);
    QCOMPARE(*read, learner);
}

void TestLearnerJson::shortFormIsEnough()
{
    const Result<Learner> read = readLearner(
        R"({"format": 1, "learner": "A", "attempts": [{"scenario": "x", "at": "2026-11-03", "mode": "watch",
            "edition": "2024", "steps": 2, "done": 2, "right": 2}]})",
        u"a"_s);
    QVERIFY(read);
    QCOMPARE(read->attempts.size(), 1);
    QVERIFY(read->attempts.first().isComplete());
    QCOMPARE(read->attempts.first().hints, 0);
}

void TestLearnerJson::badFilesSayWhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const QByteArray attempt = R"({"scenario": "x", "at": "2026-11-03", "mode": "watch", "edition": "2024",
                                   "steps": 2, "done": 2, "right": 2)";
    const auto with = [](const QByteArray& attempts) {
        return R"({"format": 1, "learner": "A", "attempts": [)" + attempts + "]}";
    };
    QTest::newRow("no JSON") << QByteArray("{") << ErrorCode::MalformedJson << QString();
    QTest::newRow("a newer version") << QByteArray(R"({"format": 2, "learner": "A", "attempts": []})")
                                     << ErrorCode::InvalidField << u"/format"_s;
    QTest::newRow("nobody") << QByteArray(R"({"format": 1, "attempts": []})") << ErrorCode::MissingField
                            << u"/learner"_s;
    QTest::newRow("a name unknown") << with(attempt + R"(, "score": 3})") << ErrorCode::UnknownField
                                    << u"/attempts/0/score"_s;
    QTest::newRow("a mode unknown") << with(QByteArray(attempt).replace("watch", "dream") + "}")
                                    << ErrorCode::InvalidField << u"/attempts/0/mode"_s;
    QTest::newRow("no time") << with(attempt + "}, " + QByteArray(attempt).replace("2026-11-03", "soon") + "}")
                             << ErrorCode::InvalidField << u"/attempts/1/at"_s;
    QTest::newRow("below nothing") << with(attempt + R"(, "hints": -1})") << ErrorCode::InvalidField
                                   << u"/attempts/0/hints"_s;
}

void TestLearnerJson::badFilesSayWhere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    const Result<Learner> read = readLearner(bytes, u"a.learner.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().details.value(u"field"_s).toString(), field);
    QCOMPARE(read.error().details.value(u"file"_s).toString(), u"a.learner.json"_s);
}

QTEST_GUILESS_MAIN(TestLearnerJson)
#include "tst_learnerjson.moc"
