// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/commitnotice.h"

#include "core/connect/meetingplace.h"

#include <QtNetwork/QLocalSocket>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char verb[] = "commit ";
/// The other side is on the same machine; when it takes longer it is not well, and will look at the file by itself.
constexpr int patienceMilliseconds = 100;

} // namespace

QByteArray commitLine(qint64 position)
{
    return verb + QByteArray::number(position) + '\n';
}

qint64 positionIn(const QByteArray& line)
{
    if (!line.startsWith(verb) || line.size() > longestCommitLine)
        return 0;
    bool isNumber = false;
    const qint64 position = line.sliced(qsizetype(sizeof verb) - 1).trimmed().toLongLong(&isNumber);
    return isNumber && position > 0 ? position : 0;
}

CommitNotice::CommitNotice(QString workspace, QObject* parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_socket(new QLocalSocket(this))
{
}

CommitNotice::~CommitNotice()
{
    if (m_socket->state() == QLocalSocket::ConnectedState && m_socket->bytesToWrite() > 0)
        m_socket->waitForBytesWritten(patienceMilliseconds);
}

void CommitNotice::announce(qint64 position)
{
    if (m_socket->state() != QLocalSocket::ConnectedState) {
        const std::optional<MeetingPlace> place = MeetingPlace::of(m_workspace, u"peers"_s);
        if (!place)
            return;
        m_socket->abort();
        m_socket->connectToServer(place->socket);
        if (!m_socket->waitForConnected(patienceMilliseconds))
            return;
    }
    m_socket->write(commitLine(position));
    m_socket->flush();
}

} // namespace podesk
