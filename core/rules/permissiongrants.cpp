// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/permissiongrants.h"

#include "core/domain/wordsofvalues.h"

#include <algorithm>

namespace podesk::rules {

using namespace Qt::StringLiterals;

QString grantText(Grant grant)
{
    switch (grant) {
    case Grant::Allowed:
        return u"allowed"_s;
    case Grant::ByTags:
        return u"by-tags"_s;
    case Grant::Denied:
        return u"denied"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Grant> grantFromText(QStringView text)
{
    return valueWithText(allGrants, grantText, text);
}

QList<QList<Tag>> decidingTags(const QList<PolicyStatement>& statements, std::optional<Tag> PolicyStatement::*member)
{
    QList<QList<Tag>> sets{{}};
    for (const PolicyStatement& statement : statements) {
        const std::optional<Tag>& tag = statement.*member;
        if (tag && !sets.contains(QList<Tag>{*tag}))
            sets.append({*tag});
    }
    return sets;
}

ActionGrant grantOf(const QString& action, const PermissionInputs& inputs)
{
    ActionGrant answer;
    std::ranges::copy_if(inputs.statements, std::back_inserter(answer.conditions),
                         [&action](const PolicyStatement& statement) {
                             return concerns(statement, action) && (statement.resourceTag || statement.requestTag);
                         });
    PermissionInputs asked = inputs;
    asked.resourceTags.clear();
    asked.requestTags.clear();
    answer.untagged = decideAction(action, asked);
    bool isEver = false;
    bool isAlways = true;
    for (const QList<Tag>& resource : decidingTags(answer.conditions, &PolicyStatement::resourceTag)) {
        for (const QList<Tag>& request : decidingTags(answer.conditions, &PolicyStatement::requestTag)) {
            asked.resourceTags = resource;
            asked.requestTags = request;
            const bool isAllowed = decideAction(action, asked).isAllowed();
            isEver = isEver || isAllowed;
            isAlways = isAlways && isAllowed;
        }
    }
    answer.grant = isAlways ? Grant::Allowed : isEver ? Grant::ByTags : Grant::Denied;
    return answer;
}

} // namespace podesk::rules
