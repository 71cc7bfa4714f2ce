// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/integrationswitch.h"

#include "core/rules/permissions.h"
#include "ui/common/permissions.h"
#include "ui/words/words.h"

#include <algorithm>

namespace podesk {

namespace {

QString obstacleTo(const Account& acting, bool isOn, const Permissions& may)
{
    const Decision<bool> decision = rules::decideIntegration({acting.kind, acting.number, isOn});
    if (!decision.refusals.isEmpty())
        return words::errorSentence(decision.refusals.first());
    return isOn ? may.obstacle<DisableIntegration>() : may.obstacle<EnableIntegration>();
}

} // namespace

const Account* payerOf(const Account& account, const QList<Account>& accounts)
{
    const auto found = std::ranges::find_if(accounts, [&account](const Account& other) {
        return account.kind != AccountKind::Member
                   ? other.id == account.id
                   : other.kind == AccountKind::Management && other.organization == account.organization;
    });
    return found == accounts.end() ? nullptr : &*found;
}

Command IntegrationSwitch::command() const
{
    return isOn ? Command(DisableIntegration{acting}) : Command(EnableIntegration{acting});
}

QList<IntegrationSwitch> integrationSwitches(const WorkspaceFacts& facts, const Permissions& permissions)
{
    QList<IntegrationSwitch> switches;
    const AccountId own = permissions.account();
    for (const Account& account : facts.accounts) {
        if (account.kind == AccountKind::Member ? account.id != own : own.isValid() && account.id != own)
            continue;
        const Account* payer = payerOf(account, facts.accounts);
        if (!payer)
            continue;
        const bool isOn = facts.integrations.contains(payer->id);
        switches.append({*payer, account.number, isOn, obstacleTo(account, isOn, permissions)});
    }
    return switches;
}

} // namespace podesk
