// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/workspacepeers.h"

#include "core/connect/commitnotice.h"
#include "core/connect/meetingplace.h"

#include <QtCore/QLockFile>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

#include <atomic>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Between two tries to reach a relay that has its lock and does not listen yet; longer each time, for where nothing
/// helps (no room for a socket, say). The file is looked at meanwhile.
constexpr int firstPauseMilliseconds = 10;
constexpr int lastPauseMilliseconds = 2'000;
/// A program that does not take what it is told has stopped; it looks at the file when it wakes up.
constexpr qint64 mostUnread = 64 * 1024;

} // namespace

/// The sockets, on their own thread.
class WorkspacePeers::Circle : public QObject
{
public:
    Circle(WorkspacePeers* peers, MeetingPlace place);
    ~Circle() override;

    void join();
    void tell(qint64 position);

    std::atomic_bool joined = false;
    std::atomic_bool relays = false;

private:
    void follow();
    void onJoined();
    void onLost();
    bool lead();
    void admit(QLocalSocket* member);
    void readFrom(QLocalSocket* from);
    void pass(qint64 position, const QLocalSocket* from);
    static void send(QLocalSocket* to, qint64 position);

    WorkspacePeers* m_peers;
    MeetingPlace m_place;
    QLocalSocket* m_relay; ///< the way to the one that relays, unless that is us
    QLockFile m_lock;
    QLocalServer* m_server = nullptr;
    QList<QLocalSocket*> m_members;
    QTimer* m_pause;
    int m_nextPause = firstPauseMilliseconds;
    qint64 m_told = 0;
};

WorkspacePeers::Circle::Circle(WorkspacePeers* peers, MeetingPlace place)
    : m_peers(peers)
    , m_place(std::move(place))
    , m_relay(new QLocalSocket(this))
    , m_lock(m_place.lock)
    , m_pause(new QTimer(this))
{
    m_lock.setStaleLockTime(0);
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &Circle::join);
    connect(m_relay, &QLocalSocket::connected, this, &Circle::follow);
    connect(m_relay, &QLocalSocket::disconnected, this, &Circle::onLost);
    connect(m_relay, &QLocalSocket::readyRead, this, [this] { readFrom(m_relay); });
    connect(m_relay, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error == QLocalSocket::PeerClosedError || lead())
            return;
        m_pause->start(m_nextPause);
        m_nextPause = std::min(2 * m_nextPause, lastPauseMilliseconds);
    });
}

/// The place is given up before the members are let go, so that the quickest of them finds it free.
WorkspacePeers::Circle::~Circle()
{
    m_relay->disconnect(this);
    delete m_server;
    m_lock.unlock();
    for (QLocalSocket* member : std::as_const(m_members)) {
        member->disconnect(this);
        delete member;
    }
}

void WorkspacePeers::Circle::join()
{
    if (relays)
        return;
    joined = false;
    m_relay->abort();
    m_relay->connectToServer(m_place.socket);
}

void WorkspacePeers::Circle::follow()
{
    if (m_told > 0)
        send(m_relay, m_told); // whatever was said while nobody relayed
    onJoined();
}

void WorkspacePeers::Circle::onJoined()
{
    joined = true;
    m_nextPause = firstPauseMilliseconds;
    Q_EMIT m_peers->heard(0);
}

void WorkspacePeers::Circle::onLost()
{
    if (joined.exchange(false))
        QMetaObject::invokeMethod(this, &Circle::join, Qt::QueuedConnection); // not from within the socket's own signal
}

/// Who holds the lock relays; a socket that is there all the same is left over from a program that crashed.
bool WorkspacePeers::Circle::lead()
{
    if (!m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(m_place.socket);
    m_server = new QLocalServer;
    if (!m_server->listen(m_place.socket)) {
        delete std::exchange(m_server, nullptr);
        m_lock.unlock();
        return false;
    }
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* member = m_server->nextPendingConnection())
            admit(member);
    });
    relays = true;
    onJoined();
    return true;
}

void WorkspacePeers::Circle::admit(QLocalSocket* member)
{
    member->setParent(this);
    m_members << member;
    connect(member, &QLocalSocket::readyRead, this, [this, member] { readFrom(member); });
    connect(member, &QLocalSocket::disconnected, this, [this, member] {
        m_members.removeOne(member);
        member->deleteLater();
    });
    readFrom(member);
}

void WorkspacePeers::Circle::readFrom(QLocalSocket* from)
{
    qint64 newest = 0;
    while (from->canReadLine())
        newest = std::max(newest, positionIn(from->readLine()));
    if (from->bytesAvailable() > longestCommitLine)
        from->abort(); // does not speak our language
    if (newest == 0)
        return;
    pass(newest, from);
    Q_EMIT m_peers->heard(newest);
}

void WorkspacePeers::Circle::pass(qint64 position, const QLocalSocket* from)
{
    const QList<QLocalSocket*> members = m_members; // aborting one changes the list
    for (QLocalSocket* member : members) {
        if (member != from)
            send(member, position);
    }
}

void WorkspacePeers::Circle::send(QLocalSocket* to, qint64 position)
{
    if (to->bytesToWrite() > mostUnread) {
        to->abort();
        return;
    }
    to->write(commitLine(position));
    to->flush();
}

void WorkspacePeers::Circle::tell(qint64 position)
{
    m_told = std::max(m_told, position);
    if (relays)
        pass(position, nullptr);
    else if (joined)
        send(m_relay, position);
}

class WorkspacePeers::Private
{
public:
    QThread thread;
    Circle* circle = nullptr; ///< lives and dies on the thread; null where there is nowhere to meet
};

WorkspacePeers::WorkspacePeers(const QString& workspace, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    const std::optional<MeetingPlace> place = MeetingPlace::of(workspace, u"peers"_s);
    if (!place)
        return;
    d->circle = new Circle(this, *place);
    d->circle->moveToThread(&d->thread);
    connect(&d->thread, &QThread::started, d->circle, &Circle::join);
    connect(&d->thread, &QThread::finished, d->circle, &QObject::deleteLater);
    d->thread.setObjectName(u"peers"_s);
    d->thread.start();
}

WorkspacePeers::~WorkspacePeers()
{
    d->thread.quit();
    d->thread.wait();
}

void WorkspacePeers::announce(qint64 position)
{
    if (d->circle)
        QMetaObject::invokeMethod(d->circle, [circle = d->circle, position] { circle->tell(position); });
}

bool WorkspacePeers::isJoined() const
{
    return d->circle && d->circle->joined;
}

bool WorkspacePeers::isRelay() const
{
    return d->circle && d->circle->relays;
}

} // namespace podesk
