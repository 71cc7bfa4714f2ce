// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

namespace podesk {

/// An invoice as a dry run of the clock issued it. Its number is the one that it would get if nothing else came first.
struct PreviewedInvoice
{
    InvoiceForecast invoice; ///< without id
    Account payer;
    ListRow row; ///< as the list of invoices would show it
    Explanation why;
};

/// The invoices that the clock would bring, told by a run of the clock that was rolled back: what decides them is what
/// will decide them, as things stand now.
struct InvoicePreview
{
    /// Of all invoices in one currency; credit memos take away.
    struct Sum
    {
        Currency currency;
        qint64 invoices = 0;
        qint64 withPoMinor = 0;
        qint64 withoutPoMinor = 0;
    };

    Instant from;
    Instant until;
    qint64 count = 0;                 ///< of all invoices
    QList<PreviewedInvoice> invoices; ///< the first mostPreviewed, in the order of their issue
    QList<Sum> sums;                  ///< by currency code
};
inline constexpr qsizetype mostPreviewed = 2'000;

/// How the balance of a tracked line went down, and up again.
struct BalanceStep
{
    Instant on;
    InvoiceId invoice;
    QString number;
    Money taken; ///< below zero where it was given back
    Money left;
};
struct LineBurnDown
{
    LineItemId line;
    QList<BalanceStep> steps; ///< in the order in which they happened
};

} // namespace podesk
