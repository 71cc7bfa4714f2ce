// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <optional>

namespace podesk::test {

/// A line of a peer: "did 12 1700000000000", "saw 12 1700000000010 PO-1 suspended".
struct PeerLine
{
    QString verb;
    qint64 position = 0;
    qint64 msecs = 0;
    QString number;
    QString status;
};

/// Another program that has the workspace open as a window has (peerprogram.cpp).
class Peer
{
public:
    /// `look` 0: it never looks at the file by itself. `runtimeFolder` empty: the one of this program.
    Peer(const QString& workspace, int look, const QString& runtimeFolder = {});
    ~Peer();

    bool isReady();
    void tell(const QString& line);
    /// The next line that begins with this verb; lines before it are skipped. Nothing when none comes.
    std::optional<PeerLine> next(const QString& verb, int patienceMilliseconds = 10'000);
    /// As kill -9 does.
    void crash();
    void hold();  ///< SIGSTOP
    void letGo(); ///< SIGCONT
    QProcess& program() { return m_program; }

private:
    QProcess m_program;
};

} // namespace podesk::test
