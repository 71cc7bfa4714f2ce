// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/checkout.h"

namespace podesk::rules {

// What decideTransaction() allows to be written, as values: the lines a purchase adds and the PO as it is afterwards.

/// A line that a purchase adds to the PO of its number.
struct TransactionLine
{
    Money amount;
    Month start;
    Month end;
    bool tracked = false; ///< never, by R48
    friend bool operator==(const TransactionLine&, const TransactionLine&) = default;
};

/// When a line may be due: as the purchase is accepted, or as an invoice of it is made.
struct TransactionLineInputs
{
    QString number; ///< subject of the trace
    bool hasSchedule = false;
    bool atInvoice = false;
    Money amount; ///< of the purchase, or of the invoice
    Month start;  ///< of the purchase, or of the invoice
    Month end;    ///< of the purchase
};
/// Paid at once: one line at acceptance. With a schedule: a line of 0.00 at acceptance (R50) and one more for each invoice with
/// its amount (R51). Outcome: the line, or nothing. Always an outcome.
Decision<std::optional<TransactionLine>> decideTransactionLine(const TransactionLineInputs& inputs);

/// What a PO that Marketplace creates is filled with (section 14, R27).
struct NewOrderFields
{
    AccountId payer;
    QString number;
    QString billFrom; ///< entity of the purchase
    QString billTo;   ///< also Ship to
    QString paymentTerms;
    Currency currency;
};

/// The PO after the purchase: created, or `before` with its months moved and nothing else of the header touched (R28), with
/// the line where the effect adds one. New lines are untracked Transaction lines (R47, R48) under the next free number; the others
/// keep their months (R46). Errors: AmountOutOfRange for an amount that no line can hold.
Result<PurchaseOrder> orderAfter(const std::optional<PurchaseOrder>& before, const NewOrderFields& fields,
                                 const TransactionEffect& effect, const std::optional<TransactionLine>& line,
                                 const QString& description);

/// One above the greatest whole number among the line numbers.
QString nextLineNumber(const QList<LineItem>& lines);
/// The amount as a line's unit price. Errors: AmountOutOfRange.
Result<UnitPrice> unitPriceOf(Money amount);

} // namespace podesk::rules
