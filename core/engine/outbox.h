// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/execution.h"
#include "core/rules/notices.h"

namespace podesk {

/// Who would be told of this PO at that time.
rules::NoticeAudience audienceOf(const PurchaseOrder& order, Instant at);

/// The one place where notices come from: who sets a clock or a balance feeds it, the rules decide, and the outbox gets
/// an entry for what was sent and for what was not, each with its decision.
class Outbox
{
public:
    explicit Outbox(Execution& x) : m_x(x) {}

    /// Expiration notices of the days that begin in (after, until].
    Result<void> tellOfExpirations(Instant after, Instant until);
    /// An invoice or credit memo changed what is left of this line.
    Result<void> tellOfBalance(const PurchaseOrder& before, const PurchaseOrder& after, LineItemId line, Instant at);

private:
    Result<void> tellOfDay(QDate day);
    Result<void> tellOfExpiration(const PurchaseOrder& order, QDate day);
    Result<void> keep(Notification notification, const PurchaseOrder& order, StoredDecision::Kind kind,
                      const QJsonObject& inputs, const Decision<rules::NoticeResult>& decision);

    Execution& m_x;
};

} // namespace podesk
