// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/agreementworkspace.h"
#include "tests/support/storagefixture.h"

#include "core/storage/commercestore.h"

namespace podesk::test {

/// The books of somebody who buys a lot: agreements whose charges all fall due on 2 June 2024, written straight into
/// the file, because accepting them one by one takes longer than invoicing them. Of each four one is paid by use, one
/// pays on that day under a number of its purchase, and two pay on that day without one; beside them, POs for search to
/// look through.
class ManyAgreements : public AgreementWorkspace
{
public:
    static constexpr int sharingNumber = 50; ///< agreements under one number; each of their invoices adds a line

    ManyAgreements(int agreements, int orders) : m_agreements(agreements)
    {
        AgreementWorkspace::must(SetQuotas{Quotas::off()});
        addOffers();
        podesk::test::must(client->generate(orders, 1).result());
        addBlanket(QStringLiteral("B"));
        for (int i = 0; i < agreements; i += 4 * sharingNumber)
            add(poOf(numberOf(i), LineItemType::MarketplaceBlanketUsage));
        PurchaseOrder tracked = poOf(QStringLiteral("T"), LineItemType::MonthlyUsage);
        tracked.lines.first().balanceTracking = true;
        add(tracked);
        AgreementWorkspace::must(
            RecordAwsUsage{management, QStringLiteral("40.00"), QStringLiteral("USD"), seller::inc});
        client.reset();
        write();
        reopen();
    }

    /// All usage is on one invoice, and what AWS itself sells on another; every payment has its own.
    int invoices() const { return m_agreements - m_agreements / 4 + 2; }

private:
    static QString numberOf(int agreement) { return QStringLiteral("X-%1").arg(agreement / (4 * sharingNumber)); }
    static Instant dueOn() { return *Instant::fromText(u"2024-06-02"); }

    void addOffers()
    {
        CatalogueEntry entry;
        entry.product = {{}, QStringLiteral("june"),      QStringLiteral("June"), {},
                         {}, ProductFamily::SaasContract, Delivery::Saas};
        Offer offer;
        offer.code = QStringLiteral("june-second");
        offer.name = QStringLiteral("On the second");
        offer.kind = OfferKind::Private;
        offer.unitPrice = usd(100);
        offer.sellerOfRecord = seller::inc;
        offer.schedule = {{dueOn(), 0, usd(100)}};
        entry.offers = {offer};
        AgreementWorkspace::must(AddProducts{{entry}});
    }

    void write()
    {
        auto workspace = podesk::test::must(storage::Workspace::open(path()));
        storage::Database& database = workspace->database();
        storage::Transaction transaction = podesk::test::must(storage::Transaction::begin(database));
        storage::RecordWriter writer(database);
        storage::CommerceStore commerce(database);
        const Offer scheduled = podesk::test::must(commerce.offer(QStringLiteral("june-second")))->second;
        const Offer byUse = podesk::test::must(commerce.offer(QStringLiteral("tidewater-payg")))->second;
        Agreement agreement;
        agreement.actor = QStringLiteral("buyer");
        agreement.acceptedOn = agreement.start = *Instant::fromText(u"2024-05-10T09:00");
        agreement.end = *Instant::fromText(u"2025-05-10T09:00");
        for (const Account& account : podesk::test::must(storage::OrderStore(database).accounts())) {
            if (account.number == management)
                agreement.payer = account.id;
            if (account.number == member)
                agreement.account = account.id;
        }
        for (int i = 0; i < m_agreements; ++i)
            writeAgreement(commerce, writer, agreement, i % 4 == 0 ? byUse : scheduled, i);
        for (int i = 0; i < m_agreements; i += 4 * sharingNumber) {
            const auto heads = podesk::test::must(storage::OrderStore(database).headsOfNumber(numberOf(i)));
            podesk::test::must(commerce.countCharges(writer, heads.first().first));
        }
        storage::JournalRecord record;
        record.actor = QStringLiteral("buyer");
        record.command = QStringLiteral("generate");
        record.realTime = record.simulatedTime = agreement.start;
        record.changes = writer.changes();
        podesk::test::must(storage::Journal(database).append(record, {}));
        podesk::test::must(transaction.commit());
    }

    static void writeAgreement(storage::CommerceStore& commerce, storage::RecordWriter& writer,
                               const Agreement& pattern, const Offer& offer, int number)
    {
        const bool isByUse = number % 4 == 0;
        const bool isNumbered = number % 4 == 1;
        Agreement agreement = pattern;
        agreement.offer = offer.id;
        agreement.total = isByUse ? usd(0) : usd(100);
        if (isNumbered)
            agreement.poNumber = numberOf(number);
        agreement.linked = isNumbered;
        Charge charge;
        charge.agreement = podesk::test::must(commerce.insert(writer, agreement)).id;
        charge.kind = isByUse ? ChargeKind::Usage : ChargeKind::Scheduled;
        charge.dueOn = dueOn();
        charge.amount = usd(100);
        if (isByUse)
            charge.period = Month::of(2024, 5);
        charge.poNumber = agreement.poNumber;
        charge.linked = isNumbered;
        podesk::test::must(commerce.insert(writer, charge));
    }

    int m_agreements;
};

} // namespace podesk::test
