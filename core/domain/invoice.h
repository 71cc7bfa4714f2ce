// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <QtCore/QJsonObject>

namespace podesk {

/// The kinds of section 15.1.
enum class InvoiceKind {
    AwsMonthly,
    AwsSubscription,
    AwsProfessionalServices,
    MarketplaceMonthly,
    MarketplaceUpfront,
    MarketplaceScheduled,
    MarketplaceVariable,
    CreditMemo
};
inline constexpr std::array allInvoiceKinds{
    InvoiceKind::AwsMonthly,         InvoiceKind::AwsSubscription,    InvoiceKind::AwsProfessionalServices,
    InvoiceKind::MarketplaceMonthly, InvoiceKind::MarketplaceUpfront, InvoiceKind::MarketplaceScheduled,
    InvoiceKind::MarketplaceVariable, InvoiceKind::CreditMemo};
/// Stable words: aws-monthly, aws-subscription, aws-professional-services, marketplace-monthly, marketplace-upfront,
/// marketplace-scheduled, marketplace-variable, credit-memo.
QString invoiceKindText(InvoiceKind kind);
std::optional<InvoiceKind> invoiceKindFromText(QStringView text);
/// Charges bought in AWS Marketplace, as against AWS's own.
constexpr bool isMarketplace(InvoiceKind kind)
{
    return kind == InvoiceKind::MarketplaceMonthly || kind == InvoiceKind::MarketplaceUpfront ||
           kind == InvoiceKind::MarketplaceScheduled || kind == InvoiceKind::MarketplaceVariable;
}
/// Printed outside the monthly cycle.
constexpr bool isOutOfCycle(InvoiceKind kind)
{
    return kind != InvoiceKind::AwsMonthly && kind != InvoiceKind::MarketplaceMonthly;
}

/// How an invoice came by its PO number, or why it has none. The one word of lists and cards; the trace says the rest.
enum class PoOutcome {
    Transaction,  ///< the number given with the purchase
    Matched,      ///< a PO found by the steps of section 12
    Suspended,    ///< the purchase's PO was suspended (0b)
    NotLinked,    ///< the integration was off when the number was to be linked (G3)
    QuotaMet,     ///< a quota kept the purchase's PO from being written (G6)
    NoCandidate   ///< nothing was left (step 12)
};
inline constexpr std::array allPoOutcomes{PoOutcome::Transaction, PoOutcome::Matched,  PoOutcome::Suspended,
                                          PoOutcome::NotLinked,   PoOutcome::QuotaMet, PoOutcome::NoCandidate};
QString poOutcomeText(PoOutcome outcome); ///< transaction, matched, suspended, not-linked, quota-met, no-candidate
std::optional<PoOutcome> poOutcomeFromText(QStringView text);
constexpr bool printsNumber(PoOutcome outcome)
{
    return outcome == PoOutcome::Transaction || outcome == PoOutcome::Matched;
}

struct InvoiceLine
{
    InvoiceLineId id;
    ChargeId charge; ///< none for what no charge of ours caused
    QString description;
    Money amount;
    friend bool operator==(const InvoiceLine&, const InvoiceLine&) = default;
};

/// One printing of an invoice. The number on it is a copy and never changes (G14); regenerating adds a revision.
struct InvoiceRevision
{
    qint64 id = 0;
    int revision = 1;
    Instant madeOn;
    std::optional<QString> poNumber; ///< as printed
    PurchaseOrderId order;           ///< the PO it was linked to, printed or not; none when there is none
    LineItemId line;
    PoOutcome outcome = PoOutcome::NoCandidate;
    SupportCaseId supportCase; ///< what caused it, from the second on
    DecisionId decision;
    friend bool operator==(const InvoiceRevision&, const InvoiceRevision&) = default;
};

/// Column "Update status" of the Bills page (section 15.4).
enum class UpdateStatus { Pending, Completed, Failed };
inline constexpr std::array allUpdateStatuses{UpdateStatus::Pending, UpdateStatus::Completed, UpdateStatus::Failed};
QString updateStatusText(UpdateStatus status); ///< "pending", "completed", "failed"
std::optional<UpdateStatus> updateStatusFromText(QStringView text);

/// An issued invoice. The fields of its newest revision stand in `current`.
struct Invoice
{
    InvoiceId id;
    QString number; ///< "INV-1042"; regenerating keeps it
    InvoiceKind kind = InvoiceKind::MarketplaceUpfront;
    AccountId account; ///< whose charges
    AccountId payer;
    AgreementId agreement;
    QString issuer; ///< seller of record
    Instant issuedOn;
    Instant dueOn;
    Month period; ///< G13: of an out-of-cycle invoice the month of its issue date
    QString taxRegistrationNumber;
    QString invoiceUnit;
    Money total; ///< sum of the lines; below zero on a credit memo, which gives back what it says
    InvoiceRevision current;
    qint64 version = 0;
    QList<InvoiceLine> lines;
    InvoiceId original = {}; ///< that a credit memo is for
    /// What became of the latest "Update purchase order" (2026); nothing when there was none.
    std::optional<UpdateStatus> updateStatus = {};
    friend bool operator==(const Invoice&, const Invoice&) = default;
};

/// A decision as it was taken: everything `decide` was given and the trace it wrote, so that it can be asked again.
struct StoredDecision
{
    enum class Kind { CheckoutGate, TransactionOrder, Match, ExpirationNotice, BalanceNotice };
    DecisionId id;
    Kind kind = Kind::Match;
    QString subject; ///< number of the invoice, the agreement or the notification
    Instant madeOn;
    Edition edition = Edition::E2024;
    QJsonObject inputs;
    QJsonObject trace;
    friend bool operator==(const StoredDecision&, const StoredDecision&) = default;
};
QString decisionKindText(StoredDecision::Kind kind); ///< "checkout-gate", "transaction-order", "match", "expiration-notice",
                                                     ///< "balance-notice"
std::optional<StoredDecision::Kind> decisionKindFromText(QStringView text);

/// The cases of section 22.
enum class SupportCaseKind {
    RegenerateInvoice,
    ChangeNumber,     ///< a wrong PO number of a purchase
    ReassignPayments, ///< numbers of scheduled payments that are still to come
    SetNumber,        ///< a PO for an invoice after it was made (2026)
    FullRefund,       ///< of a public contract, within 48 hours
    PayByInvoice      ///< payment terms of the account
};
inline constexpr std::array allSupportCaseKinds{SupportCaseKind::RegenerateInvoice, SupportCaseKind::ChangeNumber,
                                                SupportCaseKind::ReassignPayments,  SupportCaseKind::SetNumber,
                                                SupportCaseKind::FullRefund,        SupportCaseKind::PayByInvoice};
/// Stable words: regenerate-invoice, change-number, reassign-payments, set-number, full-refund, pay-by-invoice.
QString supportCaseKindText(SupportCaseKind kind);
std::optional<SupportCaseKind> supportCaseKindFromText(QStringView text);

enum class SupportCaseState { Open, Resolved, Refused };
inline constexpr std::array allSupportCaseStates{SupportCaseState::Open, SupportCaseState::Resolved,
                                                 SupportCaseState::Refused};
QString supportCaseStateText(SupportCaseState state); ///< "open", "resolved", "refused"
std::optional<SupportCaseState> supportCaseStateFromText(QStringView text);

/// Another number for a payment: its charge by number.
struct CasePayment
{
    QString payment;
    QString number;
    friend bool operator==(const CasePayment&, const CasePayment&) = default;
};

/// What a case asks for, as far as its kind has it.
struct CaseRequest
{
    QString number;
    QStringList invoices; ///< to be printed anew, by number
    QList<CasePayment> payments;
    QString terms;

    QJsonObject toJson() const;
    static CaseRequest fromJson(const QJsonObject& object);
    friend bool operator==(const CaseRequest&, const CaseRequest&) = default;
};

struct SupportCase
{
    SupportCaseId id;
    QString number; ///< "CASE-1"
    SupportCaseKind kind = SupportCaseKind::RegenerateInvoice;
    SupportCaseState state = SupportCaseState::Open;
    InvoiceId invoice; ///< it is about; or an agreement, or an account
    QString openedBy;
    Instant openedOn;
    std::optional<Instant> closedOn;
    QString reply; ///< name of the error code that a refused case was answered with; empty otherwise
    qint64 version = 0;
    AgreementId agreement = {};
    AccountId account = {};
    CaseRequest request = {};
    friend bool operator==(const SupportCase&, const SupportCase&) = default;
};

} // namespace podesk
