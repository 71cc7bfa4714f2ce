// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

namespace podesk {

/// An agreement as a list shows it, with the names of what it refers to.
struct AgreementSummary
{
    Agreement agreement;
    QString product;
    QString vendor;
    QString offer;
    QString sellerOfRecord;
    Account account;
    Account payer;
    bool isOpenEnded = false; ///< pay as you go that runs until it is cancelled
    bool hasRunOut = false;   ///< its end has come, and nothing else ended it
    friend bool operator==(const AgreementSummary&, const AgreementSummary&) = default;
};

/// A charge with the invoice that it is on.
struct ChargeOfAgreement
{
    Charge charge;
    QString invoice; ///< number; empty while it is not issued
    friend bool operator==(const ChargeOfAgreement&, const ChargeOfAgreement&) = default;
};

/// An agreement with everything that belongs to it.
struct AgreementView
{
    AgreementSummary summary;
    Product product;
    Offer offer;
    QString previous;                 ///< number of the agreement that it renews or replaces; empty: none
    QString next;                     ///< number of the one that renews or replaces it
    QList<ChargeOfAgreement> charges; ///< in order of time
    QList<PaymentRequest> payments;   ///< oldest first
    QList<Invoice> documents;         ///< invoices and credit memos, as they were issued
    QList<JournalEntry> history;      ///< commands about it, its charges and its payments, newest first, at most 500
    QList<Offer> offers;              ///< of its product, for replacement and renewal
};

} // namespace podesk
