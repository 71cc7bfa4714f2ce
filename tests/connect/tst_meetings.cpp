// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connect/commitnotice.h"
#include "core/connect/firststart.h"
#include "core/connect/meetingplace.h"
#include "core/connect/workspacepeers.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace podesk;
using namespace Qt::StringLiterals;
using Answer = FirstStart::Answer;
using namespace std::chrono_literals;

/// Places and words, good and bad, inside one process.
class TestMeetings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneFileHasOneName_data();
    void oneFileHasOneName();
    void aPlaceIsForOnePurposeAndOneFile();
    void foldersOfOthersAreNotTrusted();
    void longRuntimeFoldersAreLeftAside();
    void argumentsArriveUnchanged();
    void aClaimMovesWithTheWindow();
    void whoSaysNothingIsNotWaitedForForever();
    void nonsenseIsNotAHandOver_data();
    void nonsenseIsNotAHandOver();
    void commitLines_data();
    void commitLines();
    void nonsenseDoesNotDisturbPeers();
    void aNoticeWithoutWindowsReturns();

private:
    QString file(const QString& name) const { return dir->filePath(name); }
    MeetingPlace place(const QString& purpose) const { return *MeetingPlace::of(file(u"w.podesk"_s), purpose); }

    std::unique_ptr<QTemporaryDir> dir;
};

void TestMeetings::init()
{
    dir = std::make_unique<QTemporaryDir>();
    QFile made(file(u"w.podesk"_s));
    QVERIFY(made.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(made.fileName(), file(u"link.podesk"_s)));
    QVERIFY(QDir(dir->path()).mkdir(u"sub"_s));
}

void TestMeetings::oneFileHasOneName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"w.podesk"_s;
    QTest::newRow("up and down") << u"sub/../w.podesk"_s;
    QTest::newRow("a link") << u"link.podesk"_s;
    QTest::newRow("doubled slash") << u"sub//..//w.podesk"_s;
}

void TestMeetings::oneFileHasOneName()
{
    QFETCH(QString, name);
    QCOMPARE(canonicalWorkspace(file(name)), canonicalWorkspace(file(u"w.podesk"_s)));
    QDir::setCurrent(dir->path());
    QCOMPARE(canonicalWorkspace(name), canonicalWorkspace(file(u"w.podesk"_s)));
    QCOMPARE(canonicalWorkspace(u"sub/../new.podesk"_s), canonicalWorkspace(file(u"new.podesk"_s)));
    QDir::setCurrent(QDir::rootPath());
}

void TestMeetings::aPlaceIsForOnePurposeAndOneFile()
{
    const MeetingPlace start = place(u"start"_s);
    QVERIFY(start.socket != place(u"peers"_s).socket);
    QVERIFY(start.lock != start.socket);
    QVERIFY(start.socket != MeetingPlace::of(file(u"other.podesk"_s), u"start"_s)->socket);
    QCOMPARE(start.socket, MeetingPlace::of(file(u"link.podesk"_s), u"start"_s)->socket);
    QVERIFY2(start.socket.size() < 104, qPrintable(start.socket));
}

void TestMeetings::foldersOfOthersAreNotTrusted()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const QString open = file(u"sub"_s);
    QVERIFY(QFile::setPermissions(open, QFile::Permissions(0x7777)));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(open));
    const auto there = MeetingPlace::of(file(u"w.podesk"_s), u"start"_s);
    QVERIFY(there);
    QVERIFY2(!there->socket.startsWith(open), "anybody can put a socket there");
    QVERIFY(QFile::setPermissions(open, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const auto mine = MeetingPlace::of(file(u"w.podesk"_s), u"start"_s);
    QVERIFY(mine->socket.startsWith(open));
    qputenv("XDG_RUNTIME_DIR", before);
}

void TestMeetings::longRuntimeFoldersAreLeftAside()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const QString longName = file(QString(120, u'x'));
    QVERIFY(QDir().mkdir(longName));
    QVERIFY(QFile::setPermissions(longName, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(longName));
    FirstStart first;
    const Answer answer = first.claim(file(u"w.podesk"_s), {});
    qputenv("XDG_RUNTIME_DIR", before);
    QCOMPARE(answer, Answer::First);
}

void TestMeetings::argumentsArriveUnchanged()
{
    FirstStart first;
    QCOMPARE(first.claim(file(u"w.podesk"_s), {}), Answer::First);
    QList<HandOver> heard;
    connect(&first, &FirstStart::handedOver, this, [&heard](const HandOver& handOver) { heard << handOver; });
    const QStringList arguments{u"--language"_s,    u"de"_s,   u"line\nbreak"_s,      u"\"quoted\" \\"_s,
                                u"ünï\u2028côde"_s, QString(), QString(100'000, u'x')};
    Answer answer = Answer::Unanswered;
    std::unique_ptr<QThread> later(QThread::create([&] {
        FirstStart second;
        answer = second.claim(file(u"link.podesk"_s), arguments);
    }));
    later->start();
    QTRY_VERIFY(later->isFinished());
    QCOMPARE(answer, Answer::HandedOver);
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard.first().arguments, arguments);
    QCOMPARE(heard.first().folder, QDir::currentPath());
}

void TestMeetings::aClaimMovesWithTheWindow()
{
    FirstStart window;
    QCOMPARE(window.claim(file(u"w.podesk"_s), {}), Answer::First);
    QVERIFY(window.moveTo(file(u"link.podesk"_s))); // the same file
    QVERIFY(window.moveTo(file(u"other.podesk"_s)));
    FirstStart another;
    QCOMPARE(another.claim(file(u"w.podesk"_s), {}, 100ms), Answer::First);
    // The first window goes back to a workspace that has a window already: it has no claim then, and takes none away.
    QVERIFY(!window.moveTo(file(u"w.podesk"_s)));
    FirstStart third;
    QCOMPARE(third.claim(file(u"other.podesk"_s), {}, 100ms), Answer::First);
}

void TestMeetings::whoSaysNothingIsNotWaitedForForever()
{
    FirstStart first;
    QCOMPARE(first.claim(file(u"w.podesk"_s), {}), Answer::First);
    FirstStart second; // the first one's event loop does not run meanwhile
    QCOMPARE(second.claim(file(u"w.podesk"_s), {}, 100ms), Answer::Unanswered);
    QLockFile lock(place(u"start"_s).lock);
    QVERIFY(!lock.tryLock(0));
}

void TestMeetings::nonsenseIsNotAHandOver_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("a list") << QByteArray("[1]\n");
    QTest::newRow("no arguments") << QByteArray("{\"arguments\": 1}\n");
    QTest::newRow("binary") << QByteArray("\0\xff\xfe\n", 4);
    QTest::newRow("without an end") << QByteArray(6 * 1024 * 1024, 'x');
}

void TestMeetings::nonsenseIsNotAHandOver()
{
    QFETCH(QByteArray, sent);
    FirstStart first;
    QCOMPARE(first.claim(file(u"w.podesk"_s), {}), Answer::First);
    int heard = 0;
    connect(&first, &FirstStart::handedOver, this, [&heard] { ++heard; });
    QLocalSocket socket;
    socket.connectToServer(place(u"start"_s).socket);
    QVERIFY(socket.waitForConnected());
    socket.write(sent);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(heard, 0);
    QVERIFY(socket.readAll().isEmpty());
}

void TestMeetings::commitLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("position");
    QTest::newRow("as sent") << commitLine(42) << qint64(42);
    QTest::newRow("largest") << commitLine(std::numeric_limits<qint64>::max()) << std::numeric_limits<qint64>::max();
    QTest::newRow("none") << QByteArray("commit 0\n") << qint64(0);
    QTest::newRow("below") << QByteArray("commit -4\n") << qint64(0);
    QTest::newRow("no number") << QByteArray("commit x\n") << qint64(0);
    QTest::newRow("too large") << QByteArray("commit 99999999999999999999\n") << qint64(0);
    QTest::newRow("another word") << QByteArray("comment 4\n") << qint64(0);
    QTest::newRow("nothing") << QByteArray() << qint64(0);
}

void TestMeetings::commitLines()
{
    QFETCH(QByteArray, line);
    QTEST(positionIn(line), "position");
}

void TestMeetings::nonsenseDoesNotDisturbPeers()
{
    WorkspacePeers relay(file(u"w.podesk"_s));
    QTRY_VERIFY(relay.isRelay());
    WorkspacePeers member(file(u"w.podesk"_s));
    QTRY_VERIFY(member.isJoined());
    QList<qint64> heard;
    connect(&member, &WorkspacePeers::heard, this, [&heard](qint64 position) { heard << position; });
    QLocalSocket stranger;
    stranger.connectToServer(place(u"peers"_s).socket);
    QVERIFY(stranger.waitForConnected());
    stranger.write(QByteArray(200'000, 'x'));
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    heard.clear();
    relay.announce(7);
    QTRY_COMPARE(heard, QList<qint64>{7});
    CommitNotice(file(u"link.podesk"_s)).announce(8);
    QTRY_COMPARE(heard.last(), 8);
}

void TestMeetings::aNoticeWithoutWindowsReturns()
{
    CommitNotice notice(file(u"w.podesk"_s));
    notice.announce(1);
    WorkspacePeers window(file(u"w.podesk"_s));
    QList<qint64> heard;
    connect(&window, &WorkspacePeers::heard, this, [&heard](qint64 position) { heard << position; });
    QTRY_VERIFY(window.isRelay());
    notice.announce(2); // a window that came later is told from then on
    QTRY_COMPARE(heard.value(heard.size() - 1), 2);
}

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"
