// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/execution.h"
#include "core/rules/permissions.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// On or off for the payer and with it for every account of its organisation (R13). What is so already stays as it is,
/// and nothing is written.
Result<void> setIntegration(const QString& number, bool on, Execution& x)
{
    const Result<Account> account = x.actingAccount(number);
    if (!account)
        return tl::unexpected<Error>(account.error());
    x.outcome.subject = account->number;
    // A member has no payer role of its own, whatever its organisation looks like.
    const auto isOn = x.commerce.integrationOn(account->id);
    if (!isOn)
        return tl::unexpected<Error>(isOn.error());
    const Decision<bool> decision = rules::decideIntegration({account->kind, account->number, *isOn == on});
    x.outcome.trace = decision.trace;
    if (!decision.isAllowed()) {
        x.outcome.refusals = decision.refusals;
        return tl::unexpected<Error>(decision.refusals.first());
    }
    if (!*decision.outcome)
        return {};
    x.settingsChanged = true;
    return x.commerce.setIntegration(x.writer, account->id, on, x.now);
}

} // namespace

Result<void> execute(const EnableIntegration& command, Execution& x)
{
    return setIntegration(command.account, true, x);
}

Result<void> execute(const DisableIntegration& command, Execution& x)
{
    return setIntegration(command.account, false, x);
}

} // namespace podesk
