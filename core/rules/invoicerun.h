// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commerce.h"
#include "core/rules/trace.h"

namespace podesk::rules {

/// What tells one invoice from another (section 15.2), of a charge that is due.
struct BillableCharge
{
    ChargeId id;
    AgreementId agreement;
    ChargeKind kind = ChargeKind::Upfront;
    Instant dueOn;
    std::optional<Month> period;
    AccountId payer;
    QString issuer; ///< seller of record
    Currency currency;
    QString invoiceUnit;
    QString taxRegistrationNumber;
    std::optional<int> netDays; ///< where the offer has terms of its own
    std::optional<QString> poNumber;
};

/// Which charges share an invoice, and in which order invoices are made: each list holds the places of one invoice's
/// charges in `charges`. What is charged at a moment has an invoice of its own (R3); what is charged by the month is
/// consolidated, one invoice for each seller of record, AWS or Marketplace, invoice unit, tax registration number,
/// currency, net payment term and (2026, B53) PO number. In the order of G16: issue instant, payer, entity, currency,
/// agreement, charge id. Always an outcome.
Decision<QList<QList<qsizetype>>> decideInvoices(const QList<BillableCharge>& charges, Edition edition);

} // namespace podesk::rules
