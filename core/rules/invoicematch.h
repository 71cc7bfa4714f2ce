// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/invoice.h"
#include "core/rules/checkout.h"

namespace podesk::rules {

/// The month by which an invoice is matched (G13): of an out-of-cycle invoice the month of its issue date, of a monthly one
/// the month of the usage.
Decision<Month> decidePeriod(InvoiceKind kind, Instant issuedOn, Month usage);

/// The invoice that a credit memo is for, as it is linked (B51).
struct MatchOriginal
{
    PoOutcome outcome = PoOutcome::NoCandidate;
    std::optional<QString> printed;
    PurchaseOrderId order;
    LineItemId line;
    bool paid = false; ///< that line is tracked and in the invoice's currency, so that it gets the amount back
    friend bool operator==(const MatchOriginal&, const MatchOriginal&) = default;
};

/// A PO that a person chose for an issued invoice on the Bills page (2026, B54).
struct MatchChoice
{
    QString number;
    Status status = Status::Active;
    PurchaseOrderId order;
    LineItemId line;   ///< that takes the amount; none where no line covers the invoice
    bool pays = false; ///< as in MatchOriginal
    friend bool operator==(const MatchChoice&, const MatchChoice&) = default;
};

/// What is asked of an invoice when its PO is chosen (section 12).
struct MatchQuestion
{
    QString invoice; ///< subject of the trace
    Edition edition = Edition::E2024;
    InvoiceKind kind = InvoiceKind::MarketplaceUpfront;
    QString issuer;
    Month period; ///< as decidePeriod() says
    Month issued; ///< month of the issue date, which does not judge "expired" (B28); none = the period
    Money amount;
    QString taxRegistrationNumber;
    QString invoiceUnit;
    /// The number given with the purchase; skips steps 1 to 9 where it applies (0a).
    std::optional<QString> transactionNumber;
    bool linked = false;                      ///< G3: the number was linked to this payer
    std::optional<Status> transactionStatus;  ///< of the PO that bears the number in the month of the invoice; nothing: none (G14: deleted)
    PoOutcome heldBack = PoOutcome::Transaction; ///< what decideTransaction() held it back for: NotLinked, QuotaMet, or nothing
    std::optional<ErrorCode> quota; ///< with QuotaMet: ActiveLimit or LineLimit
    int quotaLimit = 0;
    bool leftBehind = false; ///< with NotLinked: the number did not come along with a moved account (R33)
    /// Takes over what decideTransaction() said: linked, heldBack, quota, leftBehind.
    void take(const TransactionEffect& effect);
    PurchaseOrderId transactionOrder;
    LineItemId transactionLine;
    /// Part of a contract with consumption: its contract is invoiced under the number, its usage is not (R38, R40).
    bool consumption = false;
    std::optional<MatchOriginal> original;
    std::optional<MatchChoice> chosen;
    friend bool operator==(const MatchQuestion&, const MatchQuestion&) = default;
};

/// A line of a PO of the payer, with what the steps look at.
struct MatchCandidate
{
    PurchaseOrderId order;
    LineItemId line;
    QString orderNumber;
    QString lineNumber;
    bool suspended = false;
    QString billFrom;
    QStringList taxRegistrationNumbers;
    QStringList invoiceUnits;
    Month effective;
    Month expiration;
    Month start;
    Month end;
    LineItemType type = LineItemType::All;
    std::optional<Money> balance; ///< tracked lines only; nothing counts as enough
    Instant updatedOn;
    friend bool operator==(const MatchCandidate&, const MatchCandidate&) = default;
};

/// Everything the choice depends on. `droppedElsewhere` counts candidates that were taken out of the list after a step had
/// dropped them (pruned()), by the id of that step's rule, so that the figures of the trace stay true.
struct MatchInputs
{
    MatchQuestion question;
    QList<MatchCandidate> candidates;
    QMap<QString, qint64> droppedElsewhere;

    QJsonObject toJson() const;
    static Result<MatchInputs> fromJson(const QJsonObject& object);
    friend bool operator==(const MatchInputs&, const MatchInputs&) = default;
};

/// A candidate that was not taken, with the rule that dropped it and what that rule looked at.
struct MatchLoser
{
    QString order;
    QString line;
    QString rule;
    QList<TraceInput> inputs;
    friend bool operator==(const MatchLoser&, const MatchLoser&) = default;
};

struct MatchResult
{
    PoOutcome outcome = PoOutcome::NoCandidate;
    std::optional<QString> printed; ///< the number on the invoice
    PurchaseOrderId order;          ///< linked, printed or not
    LineItemId line;
    std::optional<Error> reason; ///< why no number is printed: OrderSuspended, IntegrationOff, LineLimit..., NoPurchaseOrder
    bool movesBalance = false;   ///< the line is tracked and of the invoice's currency (G15)
    friend bool operator==(const MatchResult&, const MatchResult&) = default;
};

/// Losers shown and stored with a decision.
inline constexpr int mostLosers = 10;

/// Which PO goes on this invoice: section 12 with G1, G7, G8, G13-G15 (B16-B30, R1, R5, R11, R20-R24, R41-R44, B52). Always an
/// outcome. Each step is one trace step under its rule with the number of candidates before and after; the losers, at most
/// mostLosers, nearest to winning first, are trace steps with the PO's number as subject.
Decision<MatchResult> decideMatch(const MatchInputs& inputs);
/// The losers that the trace of this decision names.
QList<MatchLoser> losersOf(const Trace& trace, const MatchInputs& inputs);

/// The same inputs without the candidates that neither won, nor tied at the end, nor are shown as losers: deciding them gives
/// the same result and the same trace. What is stored with an invoice.
MatchInputs pruned(const MatchInputs& inputs);

/// A support case "regenerate an invoice" (R42-R44, G14): is the invoice's number to change? `current` is what the invoice
/// bears, `again` what decideMatch() says now. Outcome: true = print anew. Refusals: the reason why there is still no number
/// (OrderSuspended, R44, names the PO to be made active), NothingToRegenerate (the same number again).
struct RegenerateInputs
{
    QString invoice;
    std::optional<QString> current;
    MatchResult again;
    /// Without a case an issued invoice stays as it is, whatever became of the PO: the outcome is false then (R42).
    bool byCase = true;
};
Decision<bool> decideRegenerate(const RegenerateInputs& inputs);

} // namespace podesk::rules
