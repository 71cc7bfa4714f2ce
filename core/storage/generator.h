// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/workspace.h"

#include <atomic>
#include <functional>

namespace podesk::storage {

/// What to make up. The same seed, count and `now` on the same records give the same digest.
struct Generation
{
    qint64 purchaseOrders = 0;
    quint64 seed = 1;
    Instant now;      ///< the workspace's clock: the four statuses are spread around it
    Instant realTime; ///< for the journal
    QString actor;
};

/// What one generation left behind.
struct Generated
{
    qint64 position = 0;   ///< of its journal entry
    qint64 firstOrder = 0; ///< ids of the new POs, without gaps
    qint64 lastOrder = 0;
};

/// Adds plausible POs in one transaction with one journal entry ("generate"): suppliers and AWS sellers of record,
/// skewed amounts, all statuses, currencies with 0, 2 and 3 decimals, one to six lines of every type, contacts and
/// tags. Adds organisations with accounts where the workspace has nobody who pays. Stops with Cancelled when
/// `cancelled` turns true; nothing is left then.
Result<Generated> generate(Workspace& workspace, const Generation& generation, const std::atomic_bool* cancelled,
                           const std::function<void(qint64, qint64)>& progress);

} // namespace podesk::storage
