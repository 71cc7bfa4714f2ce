// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/connect/peer.h"
#include "tests/support/enginefixture.h"

#include <QProcess>

#include <algorithm>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

/// What another window may lag behind.
constexpr qint64 promised = 250;
/// Long enough that no look at the file can be what made a test pass.
constexpr int never = 0;

QString told(QList<qint64> latencies)
{
    std::sort(latencies.begin(), latencies.end());
    return u"median %1 ms, worst %2 ms of %3"_s.arg(latencies[latencies.size() / 2])
        .arg(latencies.last())
        .arg(latencies.size());
}

qint64 median(QList<qint64> latencies)
{
    std::sort(latencies.begin(), latencies.end());
    return latencies[latencies.size() / 2];
}

} // namespace

/// Programs on one file, each a process of its own.
class TestWorkspacePeers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void oneSeesTheOther();
    void aCommandLineIsSeenAtOnce();
    void anotherTakesOverWhenTheRelayGoes_data();
    void anotherTakesOverWhenTheRelayGoes();
    void whatNobodyRelayedIsSeenOnJoining();
    void aStoppedRelayIsWalkedAround();
    void programsThatCannotMeetLookAtTheFile();
    void aStaleEditIsRefusedWithBothValues();

private:
    std::unique_ptr<TestWorkspace> w;
};

void TestWorkspacePeers::init()
{
    w = std::make_unique<TestWorkspace>();
    for (const char* number : {"PO-1", "PO-2"})
        QVERIFY(w->run(CreatePurchaseOrder{{}, anOrder(QString::fromLatin1(number))}).isDone());
}

void TestWorkspacePeers::cleanup()
{
    QVERIFY(w->findings().isEmpty());
    w.reset();
}

void TestWorkspacePeers::oneSeesTheOther()
{
    Peer a(w->path(), never);
    QVERIFY(a.isReady());
    Peer b(w->path(), never);
    QVERIFY(b.isReady());
    QVERIFY(b.next(u"member"_s));
    QList<qint64> latencies;
    for (int round = 0; round < 20; ++round) {
        Peer& from = round % 2 ? a : b;
        Peer& to = round % 2 ? b : a;
        const QString status = round % 4 < 2 ? u"suspended"_s : u"active"_s;
        const QString number = round % 2 ? u"PO-1"_s : u"PO-2"_s;
        from.tell((status == "active"_L1 ? u"activate "_s : u"suspend "_s) + number);
        const auto did = from.next(u"did"_s);
        QVERIFY(did);
        const auto saw = to.next(u"saw"_s);
        QVERIFY2(saw, "the other program did not hear of the commit");
        QCOMPARE(saw->position, did->position);
        QCOMPARE(saw->number, number);
        QCOMPARE(saw->status, status);
        latencies << saw->msecs - did->msecs;
    }
    qInfo().noquote() << u"from the command to the other program's rows:"_s << told(latencies);
    QVERIFY2(median(latencies) <= promised, qPrintable(told(latencies)));
}

void TestWorkspacePeers::aCommandLineIsSeenAtOnce()
{
    Peer window(w->path(), never);
    QVERIFY(window.isReady());
    QVERIFY(window.next(u"relay"_s));
    QList<qint64> latencies;
    for (const char* status : {"suspended", "active", "suspended"}) {
        QProcess cli;
        cli.start(QStringLiteral(PODESK_CLI), {u"run"_s, u"-"_s, u"--workspace"_s, w->path()});
        cli.write(QByteArray(R"({"command": "change-status", "purchaseOrders": ["PO-1"], "to": ")") + status + "\"}");
        cli.closeWriteChannel();
        QVERIFY(cli.waitForBytesWritten());
        const auto saw = window.next(u"saw"_s);
        QVERIFY2(saw, "the window did not hear of the commit");
        QCOMPARE(saw->status, QString::fromLatin1(status));
        QVERIFY(cli.waitForFinished());
        QCOMPARE(cli.exitCode(), 0);
        QCOMPARE(cli.readAllStandardError(), QByteArray());
        w->reopen();
        const auto entries = w->client->history(w->order(u"PO-1"_s).id, 1).result();
        QCOMPARE(entries->first().position, saw->position);
        latencies << saw->msecs - entries->first().realTime.msecs;
    }
    qInfo().noquote() << u"from the command's own time to the window's rows:"_s << told(latencies);
    QVERIFY2(median(latencies) <= promised, qPrintable(told(latencies)));
}

void TestWorkspacePeers::anotherTakesOverWhenTheRelayGoes_data()
{
    QTest::addColumn<bool>("crashes");
    QTest::newRow("it is closed") << false;
    QTest::newRow("it crashes") << true;
}

void TestWorkspacePeers::anotherTakesOverWhenTheRelayGoes()
{
    QFETCH(bool, crashes);
    auto relay = std::make_unique<Peer>(w->path(), never);
    QVERIFY(relay->isReady());
    QVERIFY(relay->next(u"relay"_s));
    Peer b(w->path(), never);
    QVERIFY(b.isReady());
    QVERIFY(b.next(u"member"_s));
    Peer c(w->path(), never);
    QVERIFY(c.isReady());
    QVERIFY(c.next(u"member"_s));
    if (crashes)
        relay->crash();
    relay.reset();
    // One of the two relays, the other follows it; which is which does not matter.
    const bool isB = b.next(u"relay"_s, 2'000).has_value();
    QVERIFY(c.next(isB ? u"member"_s : u"relay"_s));
    for (int round = 0; round < 2; ++round) {
        Peer& from = round ? c : b;
        Peer& to = round ? b : c;
        from.tell(round ? u"suspend PO-2"_s : u"suspend PO-1"_s);
        const auto did = from.next(u"did"_s);
        const auto saw = to.next(u"saw"_s);
        QVERIFY(did && saw);
        QCOMPARE(saw->position, did->position);
    }
}

/// Joining is a reason to look: whatever was committed before could not be told.
void TestWorkspacePeers::whatNobodyRelayedIsSeenOnJoining()
{
    Peer relay(w->path(), never);
    QVERIFY(relay.isReady());
    QVERIFY(relay.next(u"relay"_s));
    Peer b(w->path(), never);
    QVERIFY(b.isReady());
    QVERIFY(b.next(u"member"_s));
    relay.hold();
    // Told of by nobody: this client says nothing to others, and the relay sleeps.
    QVERIFY(w->run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended}).isDone());
    relay.crash();
    const auto saw = b.next(u"saw"_s);
    QVERIFY(saw);
    QCOMPARE(saw->number, u"PO-1"_s);
    QCOMPARE(saw->status, u"suspended"_s);
}

void TestWorkspacePeers::aStoppedRelayIsWalkedAround()
{
    Peer relay(w->path(), never);
    QVERIFY(relay.isReady());
    QVERIFY(relay.next(u"relay"_s));
    Peer b(w->path(), 100);
    QVERIFY(b.isReady());
    QVERIFY(b.next(u"member"_s));
    Peer c(w->path(), 100);
    QVERIFY(c.isReady());
    QVERIFY(c.next(u"member"_s));
    relay.hold();
    b.tell(u"suspend PO-1"_s);
    const auto saw = c.next(u"saw"_s);
    relay.letGo();
    QVERIFY2(saw, "the file itself was not looked at");
    QCOMPARE(saw->status, u"suspended"_s);
    QVERIFY2(relay.next(u"saw"_s), "what piled up is read after waking");
}

void TestWorkspacePeers::programsThatCannotMeetLookAtTheFile()
{
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::setPermissions(elsewhere.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    Peer a(w->path(), 100);
    QVERIFY(a.isReady());
    QVERIFY(a.next(u"relay"_s));
    Peer b(w->path(), 100, elsewhere.path());
    QVERIFY(b.isReady());
    QVERIFY2(b.next(u"relay"_s), "it should not have found the other one");
    a.tell(u"suspend PO-2"_s);
    const auto saw = b.next(u"saw"_s);
    QVERIFY(saw);
    QCOMPARE(saw->number, u"PO-2"_s);
    QCOMPARE(saw->status, u"suspended"_s);
}

void TestWorkspacePeers::aStaleEditIsRefusedWithBothValues()
{
    const qint64 seen = w->order(u"PO-1"_s).version;
    QProcess cli;
    cli.start(QStringLiteral(PODESK_CLI), {u"run"_s, u"-"_s, u"--workspace"_s, w->path(), u"--actor"_s, u"eve"_s});
    cli.write(R"({"command": "edit-purchase-order", "purchaseOrder": "PO-1", "set": {"description": "theirs"}})");
    cli.closeWriteChannel();
    QVERIFY(cli.waitForFinished());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(*w->client->catchUp().result(), 1);

    HeaderChanges yours;
    yours.description = u"yours"_s;
    const CommandOutcome outcome = w->run(EditPurchaseOrder{ref(u"PO-1"_s, seen), yours});
    QVERIFY(!outcome.isDone());
    QCOMPARE(outcome.refusal->code, ErrorCode::VersionConflict);
    QCOMPARE(outcome.refusal->details.value(u"actor"_s).toString(), u"eve"_s);
    const QVariantMap field = outcome.refusal->details.value(u"fields"_s).toList().value(0).toMap();
    QCOMPARE(field.value(u"yours"_s).toString(), u"yours"_s);
    QCOMPARE(field.value(u"theirs"_s).toString(), u"theirs"_s);
    QCOMPARE(w->order(u"PO-1"_s).header.description, u"theirs"_s);
}

QTEST_GUILESS_MAIN(TestWorkspacePeers)
#include "tst_workspacepeers.moc"
