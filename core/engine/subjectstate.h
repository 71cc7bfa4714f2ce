// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/rehearsal.h"
#include "core/engine/remedies.h"

namespace podesk {

/// The records around a subject: what commands may be about that could change it.
struct Neighbourhood
{
    Account payer;
    std::optional<Invoice> invoice;
    std::optional<Agreement> agreement;
    std::optional<Charge> charge;
    std::optional<Identity> identity;
    QList<PurchaseOrder> orders; ///< that its verdicts looked at
    QStringList openCases;
    QStringList numbers; ///< PO numbers that it could be given
    QStringList actions; ///< that its verdicts asked permission for
    QString freeNumber;  ///< for a new PO
    QString issuer;
    QString taxRegistrationNumber;
    QString invoiceUnit;
    Month period;
    Month now;
    Money amount;
};

struct SubjectReading
{
    SubjectState state;
    Neighbourhood near;
};

/// How the subject stands at this point of the rehearsal. Errors: NotFound, and those of reading.
Result<SubjectReading> readSubject(const RemedySubject& subject, Rehearsal& rehearsal);

/// The subject with what is wanted of it filled in, and a purchase replaced by its invoice that lacks its number.
Result<RemedySubject> settledSubject(const RemedySubject& subject, Rehearsal& rehearsal);

/// The next payment of the purchase whose invoice was asked about; nothing when there is none.
Result<std::optional<RemedySubject>> nextPaymentAfter(const RemedySubject& subject, Rehearsal& rehearsal);

/// Is it about a candidate that lost, and not about the subject itself?
bool isAboutLoser(const TraceStep& step);

} // namespace podesk
