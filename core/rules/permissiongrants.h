// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/permissions.h"

#include <array>

namespace podesk::rules {

/// What somebody may do of an action, whatever tags there will be: always, with some tags and not with others, never.
enum class Grant { Allowed, ByTags, Denied };
inline constexpr std::array allGrants{Grant::Allowed, Grant::ByTags, Grant::Denied};
QString grantText(Grant grant); ///< "allowed", "by-tags", "denied"
std::optional<Grant> grantFromText(QStringView text);

/// The answer for one identity and one action.
struct ActionGrant
{
    Grant grant = Grant::Denied;
    QList<PolicyStatement> conditions; ///< statements about the action that ask for a tag, in the policy's order
    Decision<bool> untagged;           ///< where neither the resource nor the request has any
};

/// The sets of tags that can decide: none, and each tag alone that a statement asks for by this member
/// (&PolicyStatement::resourceTag or requestTag). More are not needed, as a statement asks for one of each at most.
QList<QList<Tag>> decidingTags(const QList<PolicyStatement>& statements, std::optional<Tag> PolicyStatement::*member);

/// Asks decideAction() under each of them. The inputs' own tags are not looked at.
ActionGrant grantOf(const QString& action, const PermissionInputs& inputs);

} // namespace podesk::rules
