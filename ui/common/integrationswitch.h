// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"
#include "core/engine/outcome.h"

namespace podesk {

class Permissions;

/// Whose POs an account's purchases go to: itself, or the management account of its organisation; null where a member's
/// organisation has none.
const Account* payerOf(const Account& account, const QList<Account>& accounts);

/// The billing integration of a payer (section 3), as whoever acts meets it in the menu and on the page.
struct IntegrationSwitch
{
    Account payer;
    QString acting; ///< number of the account that would switch it
    bool isOn = false;
    QString obstacle; ///< why who acts cannot switch it; empty where they can

    Command command() const; ///< that switches it over
};

/// Of each payer that who acts has to do with: the owner each of them, an identity that of its own account.
QList<IntegrationSwitch> integrationSwitches(const WorkspaceFacts& facts, const Permissions& permissions);

} // namespace podesk
