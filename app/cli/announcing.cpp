// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/announcing.h"

#include "core/connect/commitnotice.h"

namespace podesk::cli {

Announcing::Announcing(EngineClient& client, const QString& workspace)
{
    auto* notice = new CommitNotice(workspace);
    m_ear = notice;
    QObject::connect(&client, &EngineClient::changed, notice,
                     [notice](const ChangeEvent& event) { notice->announce(event.position); });
    notice->moveToThread(&m_thread);
    client.moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, notice, &QObject::deleteLater);
    m_thread.start();
}

Announcing::~Announcing()
{
    // Signals of commits are in the thread's queue by now; what is put behind them runs after them.
    QMetaObject::invokeMethod(
        m_ear, [] {}, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace podesk::cli
