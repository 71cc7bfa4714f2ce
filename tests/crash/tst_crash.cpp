// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// kill -9 in the middle of commands and imports: what was acknowledged is there, what was not is there whole or not at all.
class TestCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedFiftyTimesNothingAcknowledgedIsLost();
};

void TestCrash::killedFiftyTimesNothingAcknowledgedIsLost()
{
    NewWorkspace wanted = TestWorkspace::simulated(u"2024-07-01"_s, Quotas::off());
    TestWorkspace w(wanted);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int killedInTheMiddle = 0;
    for (int round = 0; round < 50; ++round) {
        w.client.reset();
        QProcess child;
        child.start(QStringLiteral(PODESK_CRASH_CHILD), {w.path(), QString::number(round)});
        QVERIFY(child.waitForStarted());
        QByteArray output;
        while (!output.contains("ready\n")) {
            QVERIFY2(child.waitForReadyRead(20'000), "the child did not open the workspace");
            output += child.readAll();
        }
        child.waitForFinished(random.bounded(5, 160)); // runs until the moment we pick
        child.kill();
        QVERIFY(child.waitForFinished());
        output += child.readAll();

        qint64 acknowledged = 0;
        QStringList numbers;
        // A line cut short by the kill was never read by anyone.
        for (const QByteArray& line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 2)
                continue;
            acknowledged = words[0].toLongLong();
            if (words[1] != "-")
                numbers.append(QString::fromLatin1(words[1]));
        }
        w.client = std::make_unique<EngineClient>();
        const auto facts = w.client->open(w.path()).result();
        QVERIFY2(facts.has_value(), qPrintable(facts ? QString() : errorCodeName(facts.error().code)));
        QVERIFY2(facts->position >= acknowledged, qPrintable(u"round %1: %2 acknowledged, %3 there"_s.arg(round).arg(acknowledged).arg(facts->position)));
        killedInTheMiddle += facts->position > acknowledged || acknowledged > 0 ? 1 : 0;
        for (const QString& number : std::as_const(numbers))
            QVERIFY2(w.exists(number), qPrintable(number));
        const QList<CheckFinding> findings = w.findings();
        QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.first().invariant));
    }
    QVERIFY2(killedInTheMiddle > 10, "hardly any round got as far as writing: the test would prove nothing");
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
