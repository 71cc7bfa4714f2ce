// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/organizationwords.h"

#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class OrganizationWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::OrganizationWords)
public:
    static QString condition(const PolicyStatement& statement);
};

QString tagText(const Tag& tag)
{
    return tag.key + u'=' + tag.value;
}

QString OrganizationWords::condition(const PolicyStatement& statement)
{
    const QString resource = statement.resourceTag
                                 ? tr("the purchase order has the tag %1").arg(tagText(*statement.resourceTag))
                                 : QString();
    const QString request =
        statement.requestTag ? tr("the request sets the tag %1").arg(tagText(*statement.requestTag)) : QString();
    const bool isBoth = !resource.isEmpty() && !request.isEmpty();
    const QString what = isBoth ? tr("%1 and %2", "condition, condition").arg(resource, request) : resource + request;
    return statement.allow ? tr("allowed where %1").arg(what) : tr("denied where %1").arg(what);
}

} // namespace

QString procurementSystemWord(ProcurementSystem system)
{
    switch (system) {
    case ProcurementSystem::Coupa:
        return u"Coupa"_s;
    case ProcurementSystem::Ariba:
        return u"SAP Ariba"_s;
    }
    Q_UNREACHABLE();
}

QString grantWord(rules::Grant grant)
{
    switch (grant) {
    case rules::Grant::Allowed:
        return OrganizationWords::tr("Allowed");
    case rules::Grant::ByTags:
        return OrganizationWords::tr("By tags");
    case rules::Grant::Denied:
        return OrganizationWords::tr("Denied");
    }
    Q_UNREACHABLE();
}

QString grantSentence(const QString& identity, const QString& action, const rules::ActionGrant& grant)
{
    if (grant.grant == rules::Grant::Allowed)
        return OrganizationWords::tr("%1 may do this: %2.", "identity, action").arg(identity, action);
    if (grant.grant == rules::Grant::Denied) {
        return grant.untagged.refusals.isEmpty()
                   ? OrganizationWords::tr("%1 may not do this: %2.").arg(identity, action)
                   : words::errorSentence(grant.untagged.refusals.first());
    }
    QStringList conditions;
    for (const PolicyStatement& statement : grant.conditions)
        conditions << OrganizationWords::condition(statement);
    return OrganizationWords::tr("%1, %2: %3.", "identity, action, conditions")
        .arg(identity, action, conditions.join(u"; "_s));
}

QString commandsText(const QString& action)
{
    QStringList names;
    const QStringList commands = rules::commandsNeeding(action);
    for (const QString& command : commands)
        names << words::commandName(command);
    return names.join(u", "_s);
}

QString tagsText(const QList<Tag>& tags)
{
    QStringList texts;
    for (const Tag& tag : tags)
        texts << tagText(tag);
    return texts.join(u", "_s);
}

std::optional<QList<Tag>> tagsFromText(const QString& text)
{
    QList<Tag> tags;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const qsizetype equals = part.indexOf(u'=');
        const QString key = part.left(equals).trimmed();
        if (equals < 0 || key.isEmpty())
            return std::nullopt;
        tags.append({key, part.mid(equals + 1).trimmed()});
    }
    return tags;
}

} // namespace podesk
