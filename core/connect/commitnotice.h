// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QLocalSocket;

namespace podesk {

/// Tells the windows on a workspace of commits from a program that does not stay. Hears nothing and never relays.
class CommitNotice : public QObject
{
    Q_OBJECT
public:
    explicit CommitNotice(QString workspace, QObject* parent = nullptr);
    ~CommitNotice() override;

    /// Returns when the word is on its way, or at once when there is no window. Needs no event loop.
    void announce(qint64 position);

private:
    QString m_workspace;
    QLocalSocket* m_socket;
};

/// How a commit is told over a socket: one line.
QByteArray commitLine(qint64 position);
/// The position in such a line; 0 for anything else.
qint64 positionIn(const QByteArray& line);
inline constexpr qint64 longestCommitLine = 64;

} // namespace podesk
