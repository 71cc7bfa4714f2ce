// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/commercestore.h"

namespace podesk::storage {

/// The lines of one PO for the matching of section 12, in the order in which candidateLines() has them.
Result<QList<CandidateLine>> candidateLinesOf(Database& database, PurchaseOrderId order);

/// What took from a tracked line's balance, or gave it back (CommerceStore::takenFrom).
struct LineTaking
{
    Instant on;
    InvoiceId invoice;
    QString number;
    Money amount; ///< of a credit memo below zero
};
/// In the order in which they did.
Result<QList<LineTaking>> takingsOf(Database& database, LineItemId line, Currency currency);

} // namespace podesk::storage
