// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"

#include <QtCore/QThread>

namespace podesk::cli {

/// Tells open windows of each commit of a client while it happens. The program's own thread waits for answers and has
/// no event loop, so the client's signals are heard on another one; the client itself is used as before.
class Announcing
{
public:
    Announcing(EngineClient& client, const QString& workspace);
    /// When it is gone, every commit has been told.
    ~Announcing();
    Announcing(const Announcing&) = delete;
    Announcing& operator=(const Announcing&) = delete;

private:
    QThread m_thread;
    QObject* m_ear; ///< lives and dies on the thread
};

} // namespace podesk::cli
