// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/following.h"

#include "core/connect/workspacepeers.h"
#include "core/engine/engineclient.h"

#include <QtCore/QTimer>

namespace podesk {

namespace {

constexpr std::chrono::milliseconds together(15);

} // namespace

WorkspacePeers* followOthers(EngineClient* client, const QString& workspace, std::chrono::milliseconds look)
{
    auto* peers = new WorkspacePeers(workspace, client);
    // A clock that is moved over a year is three hundred commits; what comes close together is looked at together.
    auto* pause = new QTimer(client);
    pause->setSingleShot(true);
    pause->setInterval(together);
    QObject::connect(peers, &WorkspacePeers::heard, pause, [pause] {
        if (!pause->isActive())
            pause->start();
    });
    QObject::connect(pause, &QTimer::timeout, client, [client] { client->catchUp(); });
    QObject::connect(client, &EngineClient::changed, peers, [peers](const ChangeEvent& event) {
        if (!event.elsewhere)
            peers->announce(event.position);
    });
    if (look.count() > 0) {
        auto* timer = new QTimer(client);
        QObject::connect(timer, &QTimer::timeout, client, [client] { client->catchUp(); });
        timer->start(look);
    }
    return peers;
}

} // namespace podesk
