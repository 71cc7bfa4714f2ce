// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/firststart.h"

#include "core/connect/meetingplace.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLockFile>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any command line; more is not read from a program that does not stop.
constexpr qint64 longestMessage = 4 * 1024 * 1024;
constexpr char taken[] = "taken\n";
/// Between two looks at a first program that has its lock but does not listen yet.
constexpr int pauseMilliseconds = 20;

/// One line: JSON has no line break of its own in this form.
QByteArray messageOf(const QStringList& arguments)
{
    const QJsonObject message{{u"arguments"_s, QJsonArray::fromStringList(arguments)},
                              {u"folder"_s, QDir::currentPath()},
                              {u"activationToken"_s, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<HandOver> handOverOf(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject() || !document[u"arguments"_s].isArray())
        return std::nullopt;
    HandOver handOver;
    const QJsonArray arguments = document[u"arguments"_s].toArray();
    for (const QJsonValue& argument : arguments)
        handOver.arguments << argument.toString();
    handOver.folder = document[u"folder"_s].toString();
    handOver.activationToken = document[u"activationToken"_s].toString();
    return handOver;
}

int left(const QDeadlineTimer& deadline)
{
    return std::max(0, int(deadline.remainingTime()));
}

enum class Reply { Taken, NobodyThere, Silence };

Reply askFirst(const QString& socketName, const QByteArray& message, const QDeadlineTimer& deadline)
{
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(left(deadline)))
        return Reply::NobodyThere;
    socket.write(message);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left(deadline)))
            return Reply::Silence;
    }
    return socket.readLine() == taken ? Reply::Taken : Reply::Silence;
}

} // namespace

class FirstStart::Private
{
public:
    explicit Private(FirstStart* start) : q(start) {}

    enum class Taking { Taken, Held, Impossible };
    Taking take(const MeetingPlace& place, int waitMilliseconds);
    void giveUp();
    void listen(QLocalSocket* caller);

    FirstStart* q;
    QString workspace; ///< canonical; empty while nothing is claimed
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<QLocalServer> server;
};

/// Who holds the lock is first; a socket that is there all the same is left over from a program that crashed.
FirstStart::Private::Taking FirstStart::Private::take(const MeetingPlace& place, int waitMilliseconds)
{
    auto wanted = std::make_unique<QLockFile>(place.lock);
    wanted->setStaleLockTime(0); // only the end of its program frees it, however long that runs
    if (!wanted->tryLock(waitMilliseconds))
        return wanted->error() == QLockFile::LockFailedError ? Taking::Held : Taking::Impossible;
    QLocalServer::removeServer(place.socket);
    auto listening = std::make_unique<QLocalServer>();
    if (!listening->listen(place.socket))
        return Taking::Impossible;
    QObject::connect(listening.get(), &QLocalServer::newConnection, q, [this] {
        while (QLocalSocket* caller = server->nextPendingConnection())
            listen(caller);
    });
    giveUp();
    lock = std::move(wanted);
    server = std::move(listening);
    return Taking::Taken;
}

void FirstStart::Private::giveUp()
{
    server.reset(); // before the lock: whoever gets that must find the place empty
    lock.reset();
    workspace.clear();
}

void FirstStart::Private::listen(QLocalSocket* caller)
{
    QObject::connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    const auto read = [this, caller] {
        if (!caller->canReadLine()) {
            if (caller->bytesAvailable() > longestMessage)
                caller->abort();
            return;
        }
        const std::optional<HandOver> handOver = handOverOf(caller->readLine());
        if (!handOver) {
            caller->abort();
            return;
        }
        caller->write(taken);
        caller->flush(); // the other one ends with it; whatever this window does next may take its time
        caller->disconnectFromServer();
        Q_EMIT q->handedOver(*handOver);
    };
    QObject::connect(caller, &QLocalSocket::readyRead, q, read);
    read();
}

FirstStart::FirstStart(QObject* parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

FirstStart::~FirstStart() = default;

FirstStart::Answer FirstStart::claim(const QString& workspace, const QStringList& arguments,
                                     std::chrono::milliseconds patience)
{
    const std::optional<MeetingPlace> place = MeetingPlace::of(workspace, u"start"_s);
    if (!place)
        return Answer::Unanswered;
    const QDeadlineTimer deadline(patience);
    const QByteArray message = messageOf(arguments);
    int wait = 0;
    do {
        const Private::Taking taking = d->take(*place, std::min(wait, left(deadline)));
        if (taking == Private::Taking::Impossible)
            return Answer::Unanswered;
        if (taking == Private::Taking::Taken) {
            d->workspace = canonicalWorkspace(workspace);
            return Answer::First;
        }
        // The first one may have its lock and not listen yet, or may be just about to go.
        const Reply reply = askFirst(place->socket, message, deadline);
        if (reply != Reply::NobodyThere)
            return reply == Reply::Taken ? Answer::HandedOver : Answer::Unanswered;
        wait = pauseMilliseconds;
    } while (!deadline.hasExpired());
    return Answer::Unanswered;
}

bool FirstStart::moveTo(const QString& workspace)
{
    const QString wanted = canonicalWorkspace(workspace);
    if (wanted == d->workspace)
        return true;
    const std::optional<MeetingPlace> place = MeetingPlace::of(workspace, u"start"_s);
    if (!place || d->take(*place, 0) != Private::Taking::Taken) {
        d->giveUp();
        return false;
    }
    d->workspace = wanted;
    return true;
}

} // namespace podesk
