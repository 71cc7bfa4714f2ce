// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

namespace podesk {

/// The programs of one user that have the same workspace open. Each tells the others how far its commits have brought
/// the journal. One of them relays; when it goes, whichever is quickest takes its place. Works on a thread of its own,
/// so that a busy window holds up nobody.
class WorkspacePeers : public QObject
{
    Q_OBJECT
public:
    explicit WorkspacePeers(const QString& workspace, QObject* parent = nullptr);
    ~WorkspacePeers() override;

    /// This program has committed up to `position`. Any thread; returns at once. Who joins later hears it too.
    void announce(qint64 position);
    /// Whether words would reach the others now, if there are any.
    bool isJoined() const;
    /// Whether this program is the one that relays.
    bool isRelay() const;

Q_SIGNALS:
    /// Another program has committed up to `position`; 0: the place was just joined, and who knows what happened
    /// before. A hint: look at the file.
    void heard(qint64 position);

private:
    class Circle;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
