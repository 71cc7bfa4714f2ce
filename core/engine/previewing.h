// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/invoicepreview.h"
#include "core/engine/session.h"

namespace podesk {

// What EngineClient answers of what will come and of how a balance came to what it is, each on the thread that it names.

/// The storage thread: the clock runs ahead in a transaction that is rolled back.
Result<InvoicePreview> previewInvoices(Engine& engine, std::optional<Instant> until, const RunOptions& options);
/// The page thread.
Result<QList<LineBurnDown>> burnDownOf(Session& session, PurchaseOrderId id);

} // namespace podesk
