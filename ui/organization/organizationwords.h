// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity.h"
#include "core/domain/procurement.h"
#include "core/rules/permissiongrants.h"

namespace podesk {

// What the organisation's page says, made of what the rules have decided.

QString procurementSystemWord(ProcurementSystem system);
QString grantWord(rules::Grant grant);
/// Who may do what and under which tags, in one sentence.
QString grantSentence(const QString& identity, const QString& action, const rules::ActionGrant& grant);
/// Names of the commands that need an action, separated by commas.
QString commandsText(const QString& action);

/// "team=blue, site=berlin", as one types them.
QString tagsText(const QList<Tag>& tags);
/// Nothing where a part has no key or no equals sign.
std::optional<QList<Tag>> tagsFromText(const QString& text);

} // namespace podesk
