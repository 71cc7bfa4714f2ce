// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/execution.h"
#include "core/rules/checkout.h"

namespace podesk {

/// A checkout as it opens: what is bought, by whom, who pays, and what the gate of the PO field is to look at.
struct Checkout
{
    Product product;
    Offer offer;
    Account buyer;
    Account payer;
    rules::CheckoutGateInputs gate;
};

/// For this offer, bought by `account` (as in Subscribe) as the identity of `x`. Errors: NotFound, MissingField,
/// InvalidField.
Result<Checkout> checkoutOf(const QString& offer, const QString& account, Execution& x);

} // namespace podesk
