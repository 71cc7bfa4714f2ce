// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/checkout.h"
#include "core/engine/transactionlink.h"

namespace podesk {

/// In what a purchase differs from a checkout that begins now.
struct PurchaseTerms
{
    Instant start;        ///< of the agreement
    Instant chargedFrom;  ///< moment that its charges count from; a renewal's come with the new term
    AgreementId previous; ///< that it renews or replaces
};

/// Buys: agreement, charges, POs of its numbers, decisions, the invoices that are due. The outcome is told in
/// `x.outcome.purchase`.
Result<void> carryOutPurchase(const Subscribe& command, const PurchaseTerms& terms, Execution& x);

/// The PO part of a purchase: what each number that was given does to the payer's books, one after another.
class PurchaseLinks
{
public:
    struct Link
    {
        LinkRequest request;
        TransactionLink link;
    };
    PurchaseLinks(LinkRequest pattern, Execution& x) : m_pattern(std::move(pattern)), m_x(x) {}

    /// Decides about a number and writes what was decided. `charges`: those that are to be invoiced under it.
    Result<void> add(const QString& number, const QList<rules::PlannedCharge>& charges, Month lastOfAgreement);
    const Link* find(const std::optional<QString>& number) const;
    bool isLinked(const std::optional<QString>& number) const;
    const QList<Link>& all() const { return m_links; }
    /// After the charges were written.
    Result<void> countCharges();

private:
    LinkRequest m_pattern;
    QList<Link> m_links;
    Execution& m_x;
};

} // namespace podesk
