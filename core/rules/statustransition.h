// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"
#include "core/rules/trace.h"

#include <span>

namespace podesk::rules {

/// One user transition of section 9. The guard, the menu, the help page and the tests all read this table.
struct StatusTransition {
    QLatin1StringView rule; ///< B36, B37, B38, B39
    Status from;
    Status to;
    bool suspendedAfter; ///< the stored bit that makes the status `to`
};

std::span<const StatusTransition> statusTransitions();

/// The statuses a user may choose from `from`, in table order; empty when none.
QList<Status> offeredStatuses(Status from);

/// May a PO go from its status at `now` to `to`? Outcome: the suspended bit to store. Refusal: TransitionNotOffered
/// (from, to, allowed; B41 and B43 for suspended-expired to active), or ActiveLimit (B9) when it would become the account's
/// next active PO. `activeOthers` counts the payer's other active POs.
struct TransitionInputs {
    QString number;
    Status from;
    Status to;
    int activeOthers = 0;
    std::optional<int> activeLimit;
};
Decision<bool> decideTransition(const TransitionInputs& inputs);

/// B9, wherever a PO becomes active: the payer's other active POs must be fewer than the limit (nothing = off, noted as skipped).
void requireRoomForActive(Tracing& t, const QString& subject, int activeOthers, std::optional<int> limit);

/// Months a line can still be used at `now`: false once every line ends before the current month (B44: an order made active
/// again by a later expiration month whose lines were not moved matches nothing).
struct UsableLines {
    int usable = 0;
    int total = 0;
};
UsableLines usableLines(const PurchaseOrder& order, Month now);

} // namespace podesk::rules
