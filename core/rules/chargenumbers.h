// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commerce.h"
#include "core/rules/trace.h"

namespace podesk::rules {

/// Entries with a PO that one call of the Marketplace takes (section 6).
inline constexpr qsizetype mostNumbers = 86;

/// A PO number for one charge, with the line of that PO.
struct ChargeNumber
{
    std::optional<QString> number; ///< nothing: this charge has none
    QString line;
    friend bool operator==(const ChargeNumber&, const ChargeNumber&) = default;
};

/// The numbers that were given at checkout (section 6): none, one for all charges, one for fixed and one for usage, or
/// one for each fixed charge.
struct CheckoutNumbers
{
    Edition edition = Edition::E2024;
    QString offerCode; ///< subject of the trace
    ProductFamily family = ProductFamily::SaasContract;
    qsizetype charges = 0; ///< fixed ones, in order of time
    ChargeNumber all;      ///< for all charges, or for the fixed ones where `usage` has one
    ChargeNumber usage;
    QList<ChargeNumber> each; ///< of fixed charges, the first ones; empty: all alike
};

/// Which number every charge gets.
struct NumbersOfCharges
{
    QList<ChargeNumber> fixed; ///< one a fixed charge
    ChargeNumber rest;         ///< for payments that come later: variable ones, amendments
    ChargeNumber usage;
    friend bool operator==(const NumbersOfCharges&, const NumbersOfCharges&) = default;
};
/// Refusals: OneNumberOnly (R52) for more than one number in the older edition, UsageNotOffered, InvalidField (each).
Decision<NumbersOfCharges> decideNumbers(const CheckoutNumbers& inputs);

/// A change of a charge's number after the purchase.
struct ChargeEditInputs
{
    Edition edition = Edition::E2024;
    ProductFamily family = ProductFamily::SaasContract;
    QString charge;  ///< number, subject of the trace; the agreement's for usage to come
    QString invoice; ///< that it is on; empty while it is not issued
    int revision = 1;
    int asked = 1; ///< the revision that the change was made for
};
/// Outcome: the charge's new revision. Refusals: NumberAfterPurchase (R31, of pay as you go R39) in the older edition,
/// ChargeInvoiced (B55), ChargeRevisionStale.
Decision<int> decideChargeEdit(const ChargeEditInputs& inputs);

} // namespace podesk::rules
