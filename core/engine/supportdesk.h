// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/agreements.h"
#include "core/engine/billing.h"
#include "core/rules/supportdesk.h"

namespace podesk {

// What Support does with a case of each kind (section 22). The answer is what is missing, and then nothing was written;
// nothing when the case is resolved. Errors are those of the books.

Result<std::optional<Error>> regenerateInvoice(const SupportCase& supportCase, Execution& x);
Result<std::optional<Error>> changeNumber(const SupportCase& supportCase, Execution& x);
Result<std::optional<Error>> reassignPayments(const SupportCase& supportCase, Execution& x);
Result<std::optional<Error>> setNumber(const SupportCase& supportCase, Execution& x);
Result<std::optional<Error>> refundInFull(const SupportCase& supportCase, Execution& x);
Result<std::optional<Error>> switchToInvoices(const SupportCase& supportCase, Execution& x);

} // namespace podesk
