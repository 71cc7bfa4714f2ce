// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connect/peer.h"

#include <QDeadlineTimer>

#include <csignal>

namespace podesk::test {

using namespace Qt::StringLiterals;

Peer::Peer(const QString& workspace, int look, const QString& runtimeFolder)
{
    if (!runtimeFolder.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, runtimeFolder);
        m_program.setProcessEnvironment(environment);
    }
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(QStringLiteral(PODESK_PEER), {workspace, QString::number(look)});
}

Peer::~Peer()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    m_program.closeWriteChannel();
    if (!m_program.waitForFinished(10'000))
        crash();
}

bool Peer::isReady()
{
    return next(u"ready"_s).has_value();
}

void Peer::tell(const QString& line)
{
    m_program.write(line.toUtf8() + '\n');
    m_program.waitForBytesWritten();
}

std::optional<PeerLine> Peer::next(const QString& verb, int patienceMilliseconds)
{
    const QDeadlineTimer deadline(patienceMilliseconds);
    for (;;) {
        while (m_program.canReadLine()) {
            const QStringList words = QString::fromUtf8(m_program.readLine()).trimmed().split(u' ');
            if (words[0] == verb) {
                return PeerLine{words[0], words.value(1).toLongLong(), words.value(2).toLongLong(), words.value(3),
                                words.value(4)};
            }
        }
        if (!m_program.waitForReadyRead(std::max(1, int(deadline.remainingTime()))) && deadline.hasExpired())
            return std::nullopt;
    }
}

void Peer::crash()
{
    m_program.kill();
    m_program.waitForFinished();
}

void Peer::hold()
{
    ::kill(pid_t(m_program.processId()), SIGSTOP);
}

void Peer::letGo()
{
    ::kill(pid_t(m_program.processId()), SIGCONT);
}

} // namespace podesk::test
