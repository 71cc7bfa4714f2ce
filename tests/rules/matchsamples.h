// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/invoicematch.h"
#include "tests/rules/samples.h"

namespace podesk::test {

using rules::MatchCandidate;
using rules::MatchInputs;
using rules::MatchQuestion;

inline constexpr Month may = Month::of(2025, 5);

inline Instant day(int number)
{
    return Instant::fromDate(QDate(2025, 1, 1)).plusDays(number);
}

inline Money dollars(qint64 whole)
{
    return {whole * 100, usd()};
}

/// An invoice of May 2025 from AWS Inc. over 400.00, printed in May.
inline MatchQuestion invoice(InvoiceKind kind)
{
    MatchQuestion question;
    question.invoice = u"INV-1001"_s;
    question.kind = kind;
    question.issuer = seller::inc;
    question.period = may;
    question.issued = may;
    question.amount = dollars(400);
    return question;
}

/// An out-of-cycle Marketplace invoice of a purchase with the number X, whose PO is active.
inline MatchQuestion boughtWith(const QString& number, Status status = Status::Active)
{
    MatchQuestion question = invoice(InvoiceKind::MarketplaceUpfront);
    question.transactionNumber = number;
    question.linked = true;
    question.transactionStatus = status;
    question.transactionOrder = PurchaseOrderId(77);
    question.transactionLine = LineItemId(770);
    return question;
}

/// PO_`number` with one line "1" of a type: AWS Inc., January to December 2025, updated on day `number`.
inline MatchCandidate candidate(int number, LineItemType type, std::optional<Money> balance = {})
{
    MatchCandidate c;
    c.order = PurchaseOrderId(number);
    c.line = LineItemId(number * 10);
    c.orderNumber = u"PO_%1"_s.arg(number);
    c.lineNumber = u"1"_s;
    c.billFrom = seller::inc;
    c.effective = Month::of(2025, 1);
    c.expiration = Month::of(2025, 12);
    c.start = c.effective;
    c.end = c.expiration;
    c.type = type;
    c.balance = balance;
    c.updatedOn = day(number);
    return c;
}

} // namespace podesk::test
