// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/subjectstate.h"

namespace podesk {

/// What was asked for, or NotFound where there is none.
template <class T>
Result<T> foundOf(const Result<std::optional<T>>& asked, const QString& kind, const QString& number)
{
    if (!asked)
        return tl::unexpected<Error>(asked.error());
    if (asked->has_value())
        return **asked;
    return fail(ErrorCode::NotFound, {{QStringLiteral("kind"), kind}, {QStringLiteral("value"), number}}, number);
}

/// Reads what stands around a subject, from the ids and numbers that its verdicts named.
class Surveying
{
public:
    Surveying(Execution& x, SubjectReading& reading);

    Result<void> payer(AccountId id);
    Result<void> agreement(AgreementId id);
    Result<void> order(PurchaseOrderId id);
    Result<void> order(const QString& number);
    /// The POs that lost, by the trace.
    Result<void> ordersOf(const Trace& trace);
    /// Cases that are open about it, the numbers that are left to give it, and the actions that were asked for.
    Result<void> rest(const RemedySubject& subject);

private:
    Result<QString> freeNumber(const RemedySubject& subject);
    void actions();

    Execution& m_x;
    Neighbourhood& m_near;
    SubjectState& m_state;
};

} // namespace podesk
