// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/invoice.h"

/// Section 12 of the billing rules read a second time, slowly and plainly, for comparison. It has words of its own for
/// what is asked and includes nothing of core/rules.
namespace podesk::test {

struct OracleLine
{
    PurchaseOrderId order;
    LineItemId line;
    QString orderNumber;
    QString lineNumber;
    bool suspended = false;
    QString billFrom;
    QStringList taxNumbers;
    QStringList units;
    Month effective;
    Month expiration;
    Month start;
    Month end;
    LineItemType type = LineItemType::All;
    std::optional<Money> balance;
    Instant updatedOn;
};

struct OracleInvoice
{
    Edition edition = Edition::E2024;
    InvoiceKind kind = InvoiceKind::AwsMonthly;
    QString issuer;
    Month period;
    std::optional<Month> issued;
    Money amount;
    QString taxNumber;
    QString unit;
    // Of the number given with the purchase, where there is one.
    std::optional<QString> boughtWith;
    bool linked = false;
    bool quotaMet = false;
    bool suspended = false;
    PurchaseOrderId order;
    LineItemId line;
};

struct OracleAnswer
{
    PoOutcome outcome = PoOutcome::NoCandidate;
    std::optional<QString> printed;
    PurchaseOrderId order;
    LineItemId line;
    bool movesBalance = false;
    /// How many lines each of the ten steps took out; empty where the purchase's number decided.
    QList<int> dropped;
    // What the last of them had to decide by, and whether it had to take a line that cannot pay.
    bool updateDecided = false;
    bool orderNumberDecided = false;
    bool lineNumberDecided = false;
    bool overdrawn = false;
};

OracleAnswer oracleMatch(const OracleInvoice& invoice, const QList<OracleLine>& candidates);

} // namespace podesk::test
