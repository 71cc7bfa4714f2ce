// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/agreementviews.h"

#include "core/engine/execution.h"
#include "core/engine/session.h"
#include "core/rules/billing.h"
#include "core/storage/journal.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = 500;

/// Agreements with what they refer to, by id; the catalogue and the accounts are read once for all of them.
class AgreementReading
{
public:
    explicit AgreementReading(Session& session)
        : m_database(session.pageWorkspace->database()), m_commerce(m_database), m_now(session.now())
    {
    }

    Result<void> prepare()
    {
        const auto catalogue = m_commerce.catalogue();
        const auto accounts =
            catalogue ? storage::OrderStore(m_database).accounts() : tl::unexpected<Error>(catalogue.error());
        if (!accounts)
            return tl::unexpected<Error>(accounts.error());
        for (const CatalogueEntry& entry : *catalogue) {
            for (const Offer& offer : entry.offers)
                m_sold.insert(offer.id.value, {entry, offer});
        }
        for (const Account& account : *accounts)
            m_accounts.insert(account.id.value, account);
        return {};
    }

    AgreementSummary summary(const Agreement& agreement) const
    {
        const Sold sold = m_sold.value(agreement.offer.value);
        AgreementSummary summary;
        summary.agreement = agreement;
        summary.product = sold.entry.product.name;
        summary.vendor = sold.entry.product.vendor;
        summary.offer = sold.offer.name;
        summary.sellerOfRecord = sold.offer.sellerOfRecord;
        summary.account = m_accounts.value(agreement.account.value);
        summary.payer = m_accounts.value(agreement.payer.value);
        const bool isActive = agreement.state == AgreementState::Active;
        summary.isOpenEnded = isActive && rules::isPayAsYouGo(sold.entry.product.family);
        summary.hasRunOut = isActive && agreement.end <= m_now && !summary.isOpenEnded;
        return summary;
    }

    Result<QList<AgreementSummary>> all()
    {
        const auto agreements = m_commerce.agreements();
        if (!agreements)
            return tl::unexpected<Error>(agreements.error());
        QList<AgreementSummary> summaries;
        for (const Agreement& agreement : *agreements)
            summaries.append(summary(agreement));
        return summaries;
    }

    Result<AgreementView> view(const QString& number)
    {
        const auto agreement = m_commerce.agreement(number);
        if (!agreement)
            return tl::unexpected<Error>(agreement.error());
        if (!agreement->has_value())
            return fail(ErrorCode::NotFound, {{u"kind"_s, u"agreement"_s}, {u"value"_s, number}}, number);
        AgreementView view;
        view.summary = summary(**agreement);
        const Sold sold = m_sold.value((*agreement)->offer.value);
        view.product = sold.entry.product;
        view.offer = sold.offer;
        view.offers = sold.entry.offers;
        Result<void> done = neighbours(**agreement, view);
        if (done)
            done = charges(**agreement, view);
        if (done)
            done = history(view);
        return done ? Result<AgreementView>(view) : tl::unexpected<Error>(done.error());
    }

private:
    struct Sold
    {
        CatalogueEntry entry;
        Offer offer;
    };

    Result<void> neighbours(const Agreement& agreement, AgreementView& view)
    {
        const auto previous = m_commerce.agreement(agreement.previous);
        const auto next = previous ? m_commerce.agreementAfter(agreement.id) : previous;
        if (!next)
            return tl::unexpected<Error>(next.error());
        view.previous = *previous ? (*previous)->number : QString();
        view.next = *next ? (*next)->number : QString();
        return {};
    }

    Result<void> charges(const Agreement& agreement, AgreementView& view)
    {
        const auto charges = m_commerce.chargesOf(agreement.id);
        const auto payments =
            charges ? m_commerce.paymentRequestsOf(agreement.id) : tl::unexpected<Error>(charges.error());
        const auto documents = payments ? m_commerce.invoicesOf(agreement.id) : tl::unexpected<Error>(payments.error());
        if (!documents)
            return tl::unexpected<Error>(documents.error());
        QHash<qint64, QString> numbers;
        for (const Invoice& invoice : *documents)
            numbers.insert(invoice.id.value, invoice.number);
        for (const Charge& charge : *charges) {
            // A consolidated invoice of several agreements belongs to none of them.
            if (charge.invoice.isValid() && !numbers.contains(charge.invoice.value)) {
                const auto invoice = m_commerce.invoice(charge.invoice);
                if (!invoice)
                    return tl::unexpected<Error>(invoice.error());
                if (*invoice) {
                    numbers.insert(charge.invoice.value, (*invoice)->number);
                    view.documents.append(**invoice);
                }
            }
            view.charges.append({charge, numbers.value(charge.invoice.value)});
        }
        view.documents = *documents + view.documents;
        std::ranges::stable_sort(view.documents, {}, [](const Invoice& invoice) { return invoice.issuedOn.msecs; });
        view.payments = *payments;
        return {};
    }

    Result<void> history(AgreementView& view)
    {
        QStringList subjects{view.summary.agreement.number};
        for (const ChargeOfAgreement& each : std::as_const(view.charges))
            subjects.append(each.charge.number);
        for (const PaymentRequest& request : std::as_const(view.payments))
            subjects.append(request.number);
        storage::Journal journal(m_database);
        auto records = journal.ofSubjects(subjects, mostEntries);
        // Charges that ended with their agreement are known by the entry that took them away.
        const QStringList removed = records ? removedCharges(*records, view.summary.agreement.id) : QStringList();
        if (!removed.isEmpty())
            records = journal.ofSubjects(subjects + removed, mostEntries);
        if (!records)
            return tl::unexpected<Error>(records.error());
        for (const storage::JournalRecord& record : *records)
            view.history.append(entryOf(record));
        return {};
    }

    static QStringList removedCharges(const QList<storage::JournalRecord>& records, AgreementId agreement)
    {
        QStringList numbers;
        for (const storage::JournalRecord& record : records) {
            for (const storage::RecordChange& change : record.changes) {
                const bool isOurs = change.table == "charges"_L1 &&
                                    change.kind == storage::RecordChange::Kind::Delete &&
                                    change.before.value("agreement_id"_L1).toInteger() == agreement.value;
                if (isOurs)
                    numbers.append(change.before.value("number"_L1).toString());
            }
        }
        return numbers;
    }

    storage::Database& m_database;
    storage::CommerceStore m_commerce;
    Instant m_now;
    QHash<qint64, Sold> m_sold; ///< by offer
    QHash<qint64, Account> m_accounts;
};

/// In one snapshot, so that nothing is told half before and half after a commit.
template <class T, class Read>
Result<T> reading(Session& session, Read read)
{
    const auto snapshot =
        storage::Transaction::begin(session.pageWorkspace->database(), storage::Transaction::Kind::Read);
    if (!snapshot)
        return tl::unexpected<Error>(snapshot.error());
    AgreementReading agreements(session);
    const Result<void> prepared = agreements.prepare();
    return prepared ? read(agreements) : tl::unexpected<Error>(prepared.error());
}

} // namespace

Result<QList<AgreementSummary>> agreementSummariesOf(Session& session)
{
    return reading<QList<AgreementSummary>>(session, [](AgreementReading& agreements) { return agreements.all(); });
}

Result<AgreementView> agreementViewOf(Session& session, const QString& number)
{
    return reading<AgreementView>(session, [&](AgreementReading& agreements) { return agreements.view(number); });
}

} // namespace podesk
