// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commerce.h"
#include "core/domain/identity.h"
#include "core/domain/invoice.h"
#include "core/storage/recordwriter.h"

namespace podesk::storage {

/// Everything bought and invoiced, as whole values over records: identities, the catalogue, agreements with their
/// charges, invoices with their revisions, decisions, support cases. Numbers that people see (INV-1001, agmt-...,
/// ch-..., CASE-1) are made from the counted ids, so that going back does not skip or reuse one.
class CommerceStore
{
public:
    explicit CommerceStore(Database& database) : m_database(database) {}

    // Who acts, and the integration (by payer).
    Result<QList<Identity>> identities();
    Result<std::optional<Identity>> identity(const QString& name);
    Result<IdentityId> insert(RecordWriter& writer, const Identity& identity);
    /// Writes the policy of an identity.
    Result<void> update(RecordWriter& writer, const Identity& identity);
    Result<QList<AccountId>> integrations();
    Result<bool> integrationOn(AccountId payer);
    Result<void> setIntegration(RecordWriter& writer, AccountId payer, bool on, Instant now);

    // The catalogue.
    Result<QList<CatalogueEntry>> catalogue();
    Result<qint64> countProducts();
    Result<bool> productCodeTaken(const QString& code);
    Result<std::optional<std::pair<Product, Offer>>> offer(const QString& code);
    Result<std::optional<std::pair<Product, Offer>>> offer(OfferId id);
    /// Ids are given out here.
    Result<CatalogueEntry> insert(RecordWriter& writer, const CatalogueEntry& entry);

    // Agreements and charges.
    Result<Agreement> insert(RecordWriter& writer, const Agreement& agreement);
    Result<void> update(RecordWriter& writer, const Agreement& before, const Agreement& after);
    Result<std::optional<Agreement>> agreement(AgreementId id);
    Result<std::optional<Agreement>> agreement(const QString& number);
    /// What an account bought, in the order it did.
    Result<QList<Agreement>> agreementsOf(AccountId account);
    Result<qint64> countAgreements();
    /// All of them, newest first.
    Result<QList<Agreement>> agreements();
    /// The one that renews or replaces another, if any.
    Result<std::optional<Agreement>> agreementAfter(AgreementId previous);
    Result<Charge> insert(RecordWriter& writer, const Charge& charge);
    Result<std::optional<Charge>> charge(const QString& number);
    Result<void> update(RecordWriter& writer, const Charge& before, const Charge& after);
    /// One that will never be invoiced, because its agreement ended.
    Result<void> remove(RecordWriter& writer, const Charge& charge);
    Result<QList<Charge>> chargesOf(AgreementId id);
    /// Not yet issued, due at or before `until`, in the order of G16 (due, payer, issuer, currency, agreement, charge).
    Result<QList<Charge>> chargesDue(Instant until, qint64 limit = -1);
    Result<void> setInvoice(RecordWriter& writer, const Charge& charge, InvoiceId invoice);
    // Variable payments.
    Result<PaymentRequest> insert(RecordWriter& writer, const PaymentRequest& request);
    Result<void> update(RecordWriter& writer, const PaymentRequest& before, const PaymentRequest& after);
    Result<std::optional<PaymentRequest>> paymentRequest(const QString& number);
    Result<QList<PaymentRequest>> paymentRequestsOf(AgreementId id);
    /// Those that approve themselves at or before `until`, in that order.
    Result<QList<PaymentRequest>> paymentRequestsUntil(Instant until);

    /// Brings the PO's count of charges (field `charges`) up to date: all charges of its payer's purchases that name
    /// its number. To be called after charges were written and after the PO's own update; calling it again changes
    /// nothing.
    Result<void> countCharges(RecordWriter& writer, PurchaseOrderId order);

    // Invoices.
    Result<QString> nextInvoiceNumber();
    /// With its lines and its first revision (`current`); ids and number are given out here.
    Result<Invoice> insert(RecordWriter& writer, const Invoice& invoice);
    /// Adds a revision and makes it the current one.
    Result<Invoice> revise(RecordWriter& writer, const Invoice& before, const InvoiceRevision& revision);
    Result<std::optional<Invoice>> invoice(InvoiceId id);
    Result<std::optional<Invoice>> invoice(const QString& number);
    /// Of one agreement, in the order they were issued; credit memos among them.
    Result<QList<Invoice>> invoicesOf(AgreementId agreement);
    Result<QList<InvoiceRevision>> revisionsOf(InvoiceId id);
    Result<qint64> countInvoices();
    /// What credit memos have given back of an invoice, in minor units; zero or below.
    Result<qint64> creditedOf(InvoiceId id);
    /// Notes what became of an "Update purchase order". The invoice's version counts up.
    Result<Invoice> setUpdateStatus(RecordWriter& writer, const Invoice& before, UpdateStatus status);
    /// What invoices that bear a number and are linked to this line took in this currency, in minor units
    /// (section 7.2).
    Result<qint64> takenFrom(LineItemId line, Currency currency);

    Result<DecisionId> insert(RecordWriter& writer, const StoredDecision& decision);
    Result<std::optional<StoredDecision>> decision(DecisionId id);
    Result<QList<StoredDecision>> decisionsOf(const QString& subject);
    /// The next `limit` decisions by id, for walking through all of them.
    Result<QList<StoredDecision>> decisionsAfter(DecisionId id, qint64 limit);

    Result<SupportCase> insert(RecordWriter& writer, const SupportCase& supportCase);
    Result<void> update(RecordWriter& writer, const SupportCase& before, const SupportCase& after);
    Result<std::optional<SupportCase>> supportCase(const QString& number);
    Result<QList<SupportCase>> supportCases();
    Result<QList<SupportCase>> casesOf(InvoiceId id);
    Result<qint64> countOpenCases();

    // Figures.
    /// What a clock move in (after, until] meets: charges to issue (those that are late already among them), POs whose
    /// expiration month ends, agreements that end; the first `limit` in order of time, and the counts of all.
    struct Coming
    {
        struct Event
        {
            enum class Kind { Charge, OrderExpires, AgreementEnds };
            Kind kind = Kind::Charge;
            Instant on;
            QString subject;
            Money amount;
        };
        qint64 charges = 0;
        qint64 expiring = 0;
        qint64 ending = 0;
        QList<Event> events;
    };
    Result<Coming> coming(Instant after, Instant until, int limit);
    /// The first moment after `after` at which anything comes.
    Result<std::optional<Instant>> nextComing(Instant after);
    struct Spend
    {
        Month month;
        Currency currency;
        qint64 withPoMinor = 0;
        qint64 withoutPoMinor = 0;
    };
    /// Invoices by month of issue and currency from `from` on, oldest first.
    Result<QList<Spend>> spendSince(Month from);

private:
    Database& m_database;
};

/// A line of the payer's POs for the matching of section 12, in order of PO and line; of all statuses and months, so
/// that the trace can say what was dropped.
struct CandidateLine
{
    PurchaseOrderId order;
    LineItemId line;
    QString orderNumber;
    QString lineNumber;
    bool suspended = false;
    QString billFrom;
    QStringList taxRegistrationNumbers;
    QStringList invoiceUnits;
    Month effective;
    Month expiration;
    Month start;
    Month end;
    LineItemType type = LineItemType::All;
    std::optional<Money> balance;
    Instant updatedOn;
};
Result<QList<CandidateLine>> candidateLines(Database& database, AccountId payer);

} // namespace podesk::storage
