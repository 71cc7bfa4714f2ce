// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transactionlink.h"
#include "core/rules/invoicematch.h"

namespace podesk {

/// What printing anew came to: the invoice as it is now, or why it stays as it is.
struct Reprint
{
    std::optional<InvoiceForecast> invoice;
    std::optional<Error> refusal;
    Trace trace;
};

/// A charge with all that its invoice says of it.
struct ChargeContext
{
    Charge charge;
    std::optional<Agreement> agreement; ///< none for what AWS itself sells
    Product product;
    Offer offer;
    Account account;
    AccountId payer;
    QString issuer;
    QString description; ///< of its line on the invoice
};

/// Turns charges into invoices: chooses the PO by the rules, keeps the decision with what it looked at, and lets
/// tracked lines pay.
class Billing
{
public:
    explicit Billing(Execution& x) : m_x(x) {}

    Result<ChargeContext> contextOf(const Charge& charge);
    /// Issues the invoice of charges that share one, as of the moment they are due. `acceptance`: what the purchase did
    /// to the PO of its number, when this is that very moment; a later charge links anew, and finds out for itself.
    Result<InvoiceForecast> issue(const QList<ChargeContext>& charges, const TransactionLink* acceptance = nullptr);
    Result<InvoiceForecast> issue(const Charge& charge, const TransactionLink* acceptance = nullptr);
    /// What the invoice would bear if things stayed as they are now; writes nothing.
    Result<InvoiceForecast> foresee(const QList<ChargeContext>& charges);
    Result<InvoiceForecast> foresee(const Charge& charge);
    /// What the number of the invoice foreseen last would do to the payer's POs; empty where that was decided before.
    const Trace& linkTrace() const { return m_linkTrace; }
    /// Issues a credit memo of so much (below zero) for an invoice; it goes where the invoice went (B51).
    Result<InvoiceForecast> credit(const Invoice& original, Money amount);
    /// Chooses again for an issued invoice and, where the number changes, prints it anew: same number, one more
    /// revision, the balance moved.
    Result<Reprint> printAnew(const Invoice& invoice, SupportCaseId supportCase);
    /// The same with a PO that a person chose on the Bills page (2026, B54).
    Result<Reprint> printUnder(const Invoice& invoice, const PurchaseOrder& order);

    /// The same under a number that Support sets: it is linked to the payer now (R32, section 22).
    Result<Reprint> printNumbered(const Invoice& invoice, const QString& number, SupportCaseId supportCase);
    /// What is decided for an issued invoice when it is asked about again as things are now, without a case.
    struct Reconsidered
    {
        rules::MatchInputs inputs;
        Decision<rules::MatchResult> again;
        Decision<bool> anew;
    };
    Result<Reconsidered> reconsider(const Invoice& invoice);
    /// What would keep the number off it; nothing when nothing would.
    Result<std::optional<Error>> obstacleTo(const Invoice& invoice, const QString& number);

private:
    /// An invoice before it is written.
    struct Bill
    {
        QList<ChargeContext> charges; ///< at least one
        Money total;
        QString number; ///< of the invoice
        const ChargeContext& first() const { return charges.first(); }
    };
    Result<Bill> billOf(const QList<ChargeContext>& charges);
    Result<rules::MatchQuestion> questionOf(const Bill& bill, const TransactionLink* acceptance, bool write);
    Result<void> askLink(const Bill& bill, rules::MatchQuestion& question, bool write);
    /// After a move, or when Support set a number: may it be linked now?
    Result<void> askAgain(LinkRequest& request, const Agreement& agreement);
    Result<void> noteLinked(const Agreement& agreement, const QString& number);
    Result<LinkRequest> linkRequestOf(const Invoice& invoice, const QString& number);
    Result<void> takeHeldBack(const Bill& bill, rules::MatchQuestion& question);
    Result<LinkRequest> linkRequestOf(const Bill& bill, const rules::MatchQuestion& question);
    Result<rules::MatchInputs> inputsOf(const rules::MatchQuestion& question, AccountId payer);
    Result<Invoice> write(const Bill& bill, const rules::MatchInputs& inputs,
                          const Decision<rules::MatchResult>& decision);
    /// What follows when an invoice has been written and linked.
    Result<void> settle(const Invoice& invoice, const rules::MatchResult& result);
    Result<DecisionId> keep(StoredDecision::Kind kind, const QString& subject, Instant at, const QJsonObject& inputs,
                            const Trace& trace);
    Result<rules::MatchInputs> inputsBefore(const Invoice& invoice);
    Result<rules::MatchInputs> inputsNow(const Invoice& invoice);
    Result<void> refresh(rules::MatchQuestion& question, AccountId payer);
    Result<Reprint> revised(const Invoice& invoice, SupportCaseId supportCase, const rules::MatchInputs& inputs);
    Result<void> revise(const Invoice& invoice, SupportCaseId supportCase, const rules::MatchInputs& inputs,
                        const Decision<rules::MatchResult>& decision);
    Result<rules::MatchChoice> choiceOf(const Invoice& invoice, const rules::MatchQuestion& question,
                                        const PurchaseOrder& order);
    Result<void> addChosenLine(const Invoice& invoice, const PurchaseOrder& order, rules::MatchChoice& choice);
    Result<void> moveBalance(PurchaseOrderId order, LineItemId line, const Money& by, Instant at);
    Result<QString> paymentTermsOf(PurchaseOrderId order);
    Result<void> learnAccounts();
    /// The payer's lines, read once a run and kept true as invoices take from them.
    Result<QList<rules::MatchCandidate>> candidatesOf(AccountId payer);
    void forgetCandidates(AccountId payer) { m_candidates.remove(payer); }
    /// Reads the lines of one of the payer's POs again; a run over thousands of charges that each add a line would not
    /// end if it read all of them.
    Result<void> refreshCandidates(AccountId payer, PurchaseOrderId order);

    Execution& m_x;
    Trace m_linkTrace;
    QHash<AccountId, Account> m_accounts;
    QHash<AccountId, QList<rules::MatchCandidate>> m_candidates;
};

/// The things that a document is for, in so many words as there is room for.
QString subjectOf(const QStringList& descriptions);
/// The document as outcomes tell of it.
InvoiceForecast forecastOf(const rules::MatchQuestion& question, const Decision<rules::MatchResult>& decision);

/// Everything that falls due up to this moment: payments that approve themselves, then charges, in the order of G16,
/// each as of its own moment. Errors: Cancelled, after which nothing of it may be kept.
Result<void> issueUntil(Instant until, Execution& x);

} // namespace podesk
