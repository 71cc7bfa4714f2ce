// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/permissions.h"

#include "core/rules/permissiongrants.h"
#include "ui/words/words.h"

#include <QtWidgets/QAbstractButton>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

void Permissions::setFacts(const WorkspaceFacts& facts)
{
    m_facts = facts;
    setIdentity(m_wanted);
}

void Permissions::setIdentity(const QString& name)
{
    m_wanted = name;
    const auto found = std::ranges::find(m_facts.identities, name, &Identity::name);
    m_identity = found == m_facts.identities.end() ? Identity{} : *found;
    Q_EMIT changed();
}

bool Permissions::dependsOnTags() const
{
    return std::ranges::any_of(m_identity.statements,
                               [](const PolicyStatement& statement) { return statement.resourceTag.has_value(); });
}

std::optional<Error> Permissions::missing(QStringView command, const QList<Tag>* tags) const
{
    const auto account = std::ranges::find(m_facts.accounts, m_identity.account, &Account::id);
    rules::PermissionInputs inputs;
    inputs.command = command.toString();
    inputs.identity = m_identity.name;
    inputs.statements = m_identity.statements;
    if (account != m_facts.accounts.end()) {
        inputs.account = account->kind;
        inputs.accountNumber = account->number;
    }
    std::optional<Error> first;
    const QList<QList<Tag>> resources =
        tags ? QList<QList<Tag>>{*tags} : rules::decidingTags(m_identity.statements, &PolicyStatement::resourceTag);
    for (const QList<Tag>& resource : resources) {
        for (const QList<Tag>& request : rules::decidingTags(m_identity.statements, &PolicyStatement::requestTag)) {
            inputs.resourceTags = resource;
            inputs.requestTags = request;
            const Decision<bool> decision = rules::decidePermission(inputs);
            if (decision.isAllowed())
                return std::nullopt;
            if (!first && !decision.refusals.isEmpty())
                first = decision.refusals.first();
        }
    }
    return first;
}

QString Permissions::obstacle(QStringView command, const QList<Tag>* tags) const
{
    const std::optional<Error> error = missing(command, tags);
    return error ? words::errorSentence(*error) : QString();
}

void sayObstacle(QAbstractButton* button, const QString& reason)
{
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason);
    button->setAccessibleDescription(reason);
}

} // namespace podesk
