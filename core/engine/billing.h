// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transactionlink.h"
#include "core/rules/invoicematch.h"

namespace podesk {

/// What Support's printing anew came to: the invoice as it is now, or why it stays as it is.
struct Reprint
{
    std::optional<InvoiceForecast> invoice;
    std::optional<Error> refusal;
    Trace trace;
};

/// Turns charges into invoices: chooses the PO by the rules, keeps the decision with what it looked at, and lets
/// tracked lines pay.
class Billing
{
public:
    explicit Billing(Execution& x) : m_x(x) {}

    /// Issues the invoice of a charge as of the moment it is due. `acceptance`: what the purchase did to the PO of its
    /// number, when this is that very moment; a scheduled charge links anew, and finds out for itself.
    Result<InvoiceForecast> issue(const Charge& charge, const TransactionLink* acceptance = nullptr);
    /// What the invoice would bear if things stayed as they are now; writes nothing.
    Result<InvoiceForecast> foresee(const Charge& charge);
    /// Chooses again for an issued invoice and, where the number changes, prints it anew: same number, one more
    /// revision, the balance moved.
    Result<Reprint> printAnew(const Invoice& invoice, SupportCaseId supportCase);

private:
    /// A charge with all that its invoice says.
    struct Bill
    {
        Charge charge;
        Agreement agreement;
        Product product;
        Offer offer;
        QString number; ///< of the invoice
    };
    Result<Bill> billOf(const Charge& charge);
    Result<rules::MatchQuestion> questionOf(const Bill& bill, const TransactionLink* acceptance, bool write);
    Result<void> askLink(const Bill& bill, rules::MatchQuestion& question, bool write);
    Result<LinkRequest> linkRequestOf(const Bill& bill);
    Result<rules::MatchInputs> inputsOf(const rules::MatchQuestion& question, AccountId payer);
    Result<Invoice> write(const Bill& bill, const rules::MatchInputs& inputs,
                          const Decision<rules::MatchResult>& decision);
    Result<DecisionId> keep(StoredDecision::Kind kind, const QString& subject, Instant at, const QJsonObject& inputs,
                            const Trace& trace);
    Result<void> refresh(rules::MatchQuestion& question, AccountId payer);
    Result<void> revise(const Invoice& invoice, SupportCaseId supportCase, const rules::MatchInputs& inputs,
                        const Decision<rules::MatchResult>& decision);
    Result<void> moveBalance(PurchaseOrderId order, LineItemId line, const Money& by, Instant at);
    Result<QString> paymentTermsOf(PurchaseOrderId order);

    Execution& m_x;
};

/// The document as outcomes tell of it.
InvoiceForecast forecastOf(const rules::MatchQuestion& question, const Decision<rules::MatchResult>& decision);

} // namespace podesk
