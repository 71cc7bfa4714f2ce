// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/billing.h"
#include "core/engine/outbox.h"

namespace podesk {

using namespace Qt::StringLiterals;

Result<void> execute(const AdvanceClock& command, Execution& x)
{
    if (x.settings.clock == ClockKind::Real)
        return fail(ErrorCode::RealClock);
    if (command.to <= x.now)
        return fail(ErrorCode::ClockBackwards, {{u"now"_s, x.now.toText()}, {u"to"_s, command.to.toText()}});
    x.clockMoved = true;
    x.outcome.subject = command.to.toText();
    storage::WorkspaceSettings settings = x.settings;
    settings.simulatedNow = command.to;
    if (const Result<void> moved = x.storeSettings(settings); !moved)
        return moved;
    // Invoices first: one that is due the same moment may widen a PO, and then the old date is not told of any more.
    if (const Result<void> issued = issueUntil(command.to, x); !issued)
        return issued;
    return Outbox(x).tellOfExpirations(x.now, command.to);
}

} // namespace podesk
