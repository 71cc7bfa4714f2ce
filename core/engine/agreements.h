// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/execution.h"

namespace podesk {

/// An agreement with what it is about.
struct AgreementInHand
{
    Agreement agreement;
    Product product;
    Offer offer;
};

/// The agreement with this number, if who acts sits in its account or in the one that pays. Errors: NotFound.
Result<AgreementInHand> agreementInHand(const QString& number, Execution& x);

/// An amount that was typed into the field of this name, above zero. Errors: InvalidField.
Result<Money> amountOf(const QString& field, const QString& text, Currency currency);

/// Takes over the trace of a decision; its first refusal is the error.
template <class T>
Result<T> taken(const Decision<T>& decision, Execution& x)
{
    if (x.outcome.trace.rulebookVersion == 0)
        x.outcome.trace.rulebookVersion = decision.trace.rulebookVersion;
    x.outcome.trace.steps.append(decision.trace.steps);
    if (decision.isAllowed())
        return *decision.outcome;
    x.outcome.refusals = decision.refusals;
    return tl::unexpected<Error>(decision.refusals.first());
}

/// Charges that are still to come are charged no more, and the agreement's total is without them.
Result<Agreement> withoutComingCharges(const Agreement& agreement, Execution& x);

/// Ends a running agreement now: nothing that is still to come is charged, and payments that were asked for are withdrawn.
Result<void> endAgreement(const Agreement& before, AgreementState state, Execution& x);

/// Brings the counts of charges of the payer's POs with these numbers up to date.
Result<void> countChargesUnder(const QStringList& numbers, AccountId payer, Execution& x);

} // namespace podesk
