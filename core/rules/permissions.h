// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity.h"
#include "core/rules/trace.h"

#include <QtCore/QStringList>

namespace podesk::rules {

/// The actions a command needs, by the command's name in files, as the Service Authorization Reference spells them
/// (domain.md 4). The guard, the menus and the help read this table. Empty for what is no act of an AWS user (the
/// clock, checkpoints, workspace settings).
QStringList actionsFor(QStringView command);
/// Commands that manage POs in Billing, which member accounts do not do (B13).
bool managesPurchaseOrders(QStringView command);

/// Every action of the table once, in its order, and the commands that need an action.
QStringList knownActions();
QStringList commandsNeeding(QStringView action);

/// Names a statement this action? Capitals do not matter, and a trailing star stands for any rest.
bool concerns(const PolicyStatement& statement, QStringView action);

/// Everything that a permission depends on. An identity without a name is the workspace's owner, who may do all.
struct PermissionInputs
{
    QString command;
    QString identity;
    AccountKind account = AccountKind::Standalone;
    QList<PolicyStatement> statements;
    QList<Tag> resourceTags; ///< of the PO it is about
    QList<Tag> requestTags;  ///< that the request sets
    QString accountNumber;   ///< of the identity's account, for the refusal
};

/// May this identity do this? Refusals: MembersNotServed (B13), ActionDenied (B49, B50, R14; action, identity). A
/// denying statement that applies wins over every allowing one; what no statement allows is denied.
Decision<bool> decidePermission(const PermissionInputs& inputs);
/// The same of one action alone, whatever command needs it; `inputs.command` is not looked at.
Decision<bool> decideAction(const QString& action, const PermissionInputs& inputs);

/// May this account switch the billing integration on (R12)? Outcome: whether that changes anything; what is on already
/// stays on (R13). Switching it off asks the same, with `alreadyOn` false while it is on. Refusal: IntegrationByMember.
struct IntegrationInputs
{
    AccountKind account = AccountKind::Standalone;
    QString accountNumber;
    bool alreadyOn = false;
};
Decision<bool> decideIntegration(const IntegrationInputs& inputs);

/// Whose POs an account's purchase goes to and whose are asked for its invoices (section 2, R19): its own, or those of
/// its organisation's management account when it is a member. Refusal: NotFound (payer-account) for a member without
/// one.
struct PayerInputs
{
    AccountKind kind = AccountKind::Standalone;
    QString accountNumber;
    AccountId account;
    AccountId management; ///< of the organisation; none for a standalone account
};
Decision<AccountId> decidePayer(const PayerInputs& inputs);

} // namespace podesk::rules
