// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/commercestore.h"
#include "tests/support/storagefixture.h"

/// Records of buying as the engine writes them: each helper leaves books that `check` finds nothing wrong with.
namespace podesk::test {

inline Instant at(QStringView text)
{
    return *Instant::fromText(text);
}

inline Currency currencyOf(QStringView code)
{
    return *Currency::fromCode(code);
}

/// A product with an offer paid upfront (its code ends in -upfront) and one with a schedule of two payments
/// (-flexible).
inline CatalogueEntry entryOf(const QString& code, Currency currency = currencyOf(u"USD"))
{
    CatalogueEntry entry;
    entry.product.code = code;
    entry.product.name = QStringLiteral("Product ") + code;
    entry.product.vendor = QStringLiteral("Alderbrook Analytics GmbH");
    entry.product.description = QStringLiteral("“Graphs” 雲");
    Offer upfront;
    upfront.code = code + QStringLiteral("-upfront");
    upfront.name = QStringLiteral("A year");
    upfront.unitPrice = {12'000, currency};
    upfront.sellerOfRecord = QStringLiteral("Amazon Web Services, Inc.");
    Offer flexible = upfront;
    flexible.code = code + QStringLiteral("-flexible");
    flexible.kind = OfferKind::Private;
    flexible.months = 24;
    flexible.schedule = {{at(u"2024-09-01"), 0, {5'000, currency}}, {{}, 6, {7'000, currency}}};
    entry.offers = {upfront, flexible};
    return entry;
}

/// A purchase of one unit from the first of July 2024 on.
inline Agreement agreementOf(const Offer& offer, AccountId account, AccountId payer,
                             const std::optional<QString>& poNumber = {})
{
    Agreement agreement;
    agreement.offer = offer.id;
    agreement.account = account;
    agreement.payer = payer;
    agreement.actor = QStringLiteral("Dana");
    agreement.acceptedOn = agreement.start = at(u"2024-07-01");
    agreement.end = at(u"2025-07-01");
    agreement.total = offer.unitPrice;
    agreement.poNumber = poNumber;
    return agreement;
}

struct Purchase
{
    Agreement agreement;
    QList<Charge> charges;
};

/// Stores an agreement with one charge a due date; the last one has what the others leave of the total. POs of the
/// number learn of their charges.
inline Purchase buy(storage::Database& database, storage::RecordWriter& writer, const Agreement& agreement,
                    const QList<Instant>& dueOn)
{
    storage::CommerceStore store(database);
    Purchase purchase{must(store.insert(writer, agreement)), {}};
    const qint64 part = agreement.total.minor / dueOn.size();
    for (qsizetype i = 0; i < dueOn.size(); ++i) {
        const bool last = i + 1 == dueOn.size();
        const qint64 amount = last ? agreement.total.minor - part * i : part;
        Charge charge;
        charge.agreement = purchase.agreement.id;
        charge.kind = i == 0 ? ChargeKind::Upfront : ChargeKind::Scheduled;
        charge.dueOn = dueOn.at(i);
        charge.amount = {amount, agreement.total.currency};
        charge.poNumber = agreement.poNumber;
        purchase.charges.append(must(store.insert(writer, charge)));
    }
    const auto heads = must(storage::OrderStore(database).headsOfNumber(agreement.poNumber.value_or(QString())));
    for (const auto& [order, payer] : heads) {
        if (payer == agreement.payer)
            must(store.countCharges(writer, order));
    }
    return purchase;
}

inline StoredDecision decisionOf(StoredDecision::Kind kind, const QString& subject)
{
    StoredDecision decision;
    decision.kind = kind;
    decision.subject = subject;
    decision.madeOn = at(u"2024-07-02T03:04:05.678Z");
    decision.edition = Edition::E2026;
    decision.inputs = {{QStringLiteral("big"), Q_INT64_C(9007199254740993)},
                       {QStringLiteral("text"), QStringLiteral("雲")}};
    decision.trace = {{QStringLiteral("steps"), QJsonArray{QStringLiteral("B16")}}};
    return decision;
}

/// The link of an invoice that found its PO, or with an invalid line of one that found none.
inline InvoiceRevision linkTo(const QString& number, PurchaseOrderId order, LineItemId line)
{
    InvoiceRevision revision;
    revision.madeOn = at(u"2024-07-02");
    if (!line.isValid())
        return revision;
    revision.poNumber = number;
    revision.order = order;
    revision.line = line;
    revision.outcome = PoOutcome::Matched;
    return revision;
}

/// The invoice of a charge, as it stands before it is stored.
inline Invoice invoiceOf(const Agreement& agreement, const Charge& charge, const InvoiceRevision& link)
{
    Invoice invoice;
    invoice.kind =
        charge.kind == ChargeKind::Upfront ? InvoiceKind::MarketplaceUpfront : InvoiceKind::MarketplaceScheduled;
    invoice.account = agreement.account;
    invoice.payer = agreement.payer;
    invoice.agreement = agreement.id;
    invoice.issuer = QStringLiteral("Amazon Web Services, Inc.");
    invoice.issuedOn = charge.dueOn;
    invoice.dueOn = charge.dueOn.plusDays(30);
    invoice.period = Month::containing(charge.dueOn);
    invoice.taxRegistrationNumber = QStringLiteral("DE123456789");
    invoice.total = charge.amount;
    invoice.lines = {InvoiceLine{{}, charge.id, QStringLiteral("Upfront fee"), charge.amount}};
    invoice.current = link;
    return invoice;
}

/// Stores the invoice with its decision and notes it on the charge.
inline Invoice issue(storage::Database& database, storage::RecordWriter& writer, const Agreement& agreement,
                     const Charge& charge, InvoiceRevision link)
{
    storage::CommerceStore store(database);
    link.decision =
        must(store.insert(writer, decisionOf(StoredDecision::Kind::Match, must(store.nextInvoiceNumber()))));
    const Invoice invoice = must(store.insert(writer, invoiceOf(agreement, charge, link)));
    must(store.setInvoice(writer, charge, invoice.id));
    return invoice;
}

inline SupportCase caseOf(InvoiceId invoice)
{
    SupportCase supportCase;
    supportCase.invoice = invoice;
    supportCase.openedBy = QStringLiteral("Dana");
    supportCase.openedOn = at(u"2024-08-01");
    return supportCase;
}

} // namespace podesk::test
