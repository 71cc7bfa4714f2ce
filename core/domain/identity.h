// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

namespace podesk {

/// A statement of an identity's policy, in the terms of the Service Authorization Reference (domain.md 4).
struct PolicyStatement
{
    bool allow = true;
    QStringList actions; ///< real action names; a trailing `*` stands for any rest ("purchase-orders:*")
    std::optional<Tag> resourceTag; ///< applies to resources that carry this tag only
    std::optional<Tag> requestTag;  ///< applies to requests that set this tag only
    friend bool operator==(const PolicyStatement&, const PolicyStatement&) = default;
};

/// Someone who can be acted as: a name, the account they sit in, and their policy.
struct Identity
{
    IdentityId id;
    QString name; ///< unique
    AccountId account;
    QList<PolicyStatement> statements;
    friend bool operator==(const Identity&, const Identity&) = default;
};

} // namespace podesk
