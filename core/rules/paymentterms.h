// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

namespace podesk::rules {

/// Days until an invoice is due where nothing says otherwise.
inline constexpr int usualPaymentDays = 30;

/// Days that payment terms give: "Net 45" is 45. Other texts, or none, are the usual days.
int paymentDays(QStringView paymentTerms);

/// The days of terms that say them as "Net 45", from 1 to 365; nothing for other texts.
std::optional<int> netDaysOf(QStringView paymentTerms);

/// Due date of an invoice: its issue date and the terms of the PO it is on (section 15.2). Net payment terms of a
/// private offer go before them, for that agreement alone.
Instant dueDate(Instant issuedOn, QStringView paymentTerms, std::optional<int> netDays = {});

} // namespace podesk::rules
