// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity.h"
#include "core/rules/trace.h"

#include <QtCore/QStringList>

namespace podesk::rules {

/// The actions a command needs, by the command's name in files, as the Service Authorization Reference spells them
/// (domain.md 4). The guard, the menus and the help read this table. Empty for what is no act of an AWS user (the clock,
/// checkpoints, workspace settings).
QStringList actionsFor(QStringView command);
/// Commands that manage POs in Billing, which member accounts do not do (B13).
bool managesPurchaseOrders(QStringView command);

/// Everything that a permission depends on. An identity without a name is the workspace's owner, who may do all.
struct PermissionInputs
{
    QString command;
    QString identity;
    AccountKind account = AccountKind::Standalone;
    QList<PolicyStatement> statements;
    QList<Tag> resourceTags; ///< of the PO it is about
    QList<Tag> requestTags;  ///< that the request sets
};

/// May this identity do this? Refusals: MembersNotServed (B13), ActionDenied (B49, B50, R14; action, identity). A
/// denying statement that applies wins over every allowing one; what no statement allows is denied.
Decision<bool> decidePermission(const PermissionInputs& inputs);

/// May this account switch the billing integration on (R12)? `alreadyOn` is no refusal: it changes nothing (R13).
struct IntegrationInputs
{
    AccountKind account = AccountKind::Standalone;
    QString accountNumber;
    bool alreadyOn = false;
};
Decision<bool> decideIntegration(const IntegrationInputs& inputs);

} // namespace podesk::rules
