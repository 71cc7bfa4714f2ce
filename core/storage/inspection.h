// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace podesk::storage {

/// One broken invariant and the record that breaks it.
struct Finding
{
    /// Stable name: line-total, line-balance, order-value, order-balance, count, months, reference, number-unique,
    /// counter, journal-chain, journal-gap, setting, enumeration, json, range, agreement-total, charge-currency,
    /// charge-invoice, charge-amount, invoice-total, invoice-currency, invoice-outcome, invoice-revision, case-state,
    /// file (pages of the file itself; no record).
    QString invariant;
    QString table;
    qint64 id = 0;
    QString subject; ///< PO number or line number where there is one
    QString expected;
    QString actual;
};

/// Recomputes from base rows everything that must hold; empty when all does. Shares no code with what wrote the rows.
/// Reads one snapshot, a row at a time; after 10,000 findings it notes no more.
Result<QList<Finding>> inspect(Database& database);

/// Hex SHA-256 over every record except versions, checkpoints and the journal, in table and id order.
Result<QString> digest(Database& database);

} // namespace podesk::storage
