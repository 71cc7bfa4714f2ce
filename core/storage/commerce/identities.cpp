// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commerce/commercerows.h"
#include "core/storage/commercestore.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

const QString identitiesTable = u"identities"_s;
const QString integrationsTable = u"integrations"_s;

// A statement as stored: {"effect": "allow" or "deny", "actions": [...]}, with {"key": ..., "value": ...} under
// "resourceTag" and "requestTag" where it is about a tag.

QJsonObject objectOfTag(const Tag& tag)
{
    return {{u"key"_s, tag.key}, {u"value"_s, tag.value}};
}

std::optional<Tag> tagOf(const QJsonObject& statement, const QString& member)
{
    if (!statement.contains(member))
        return std::nullopt;
    const QJsonObject tag = statement.value(member).toObject();
    return Tag{tag.value("key"_L1).toString(), tag.value("value"_L1).toString()};
}

QString statementsText(const QList<PolicyStatement>& statements)
{
    QJsonArray list;
    for (const PolicyStatement& statement : statements) {
        QJsonObject object{{u"effect"_s, statement.allow ? u"allow"_s : u"deny"_s},
                           {u"actions"_s, QJsonArray::fromStringList(statement.actions)}};
        if (statement.resourceTag)
            object.insert(u"resourceTag"_s, objectOfTag(*statement.resourceTag));
        if (statement.requestTag)
            object.insert(u"requestTag"_s, objectOfTag(*statement.requestTag));
        list.append(object);
    }
    return commerce::compact(list);
}

std::optional<QList<PolicyStatement>> statementsOf(const QString& json)
{
    const auto list = commerce::listOf(json);
    if (!list)
        return std::nullopt;
    QList<PolicyStatement> statements;
    for (const QJsonValue& value : *list) {
        const QJsonObject object = value.toObject();
        const QString effect = object.value("effect"_L1).toString();
        // What is not understood must never be read as a permission.
        if (effect != "allow"_L1 && effect != "deny"_L1)
            return std::nullopt;
        PolicyStatement statement{
            effect == "allow"_L1, {}, tagOf(object, u"resourceTag"_s), tagOf(object, u"requestTag"_s)};
        const QJsonArray actions = object.value("actions"_L1).toArray();
        for (const QJsonValue& action : actions)
            statement.actions.append(action.toString());
        statements.append(statement);
    }
    return statements;
}

const QString identityColumns = u"SELECT id, name, account_id, statements FROM identities "_s;

Result<Identity> identityOf(const Database& database, const QSqlQuery& row)
{
    const qint64 id = row.value(0).toLongLong();
    const auto statements = statementsOf(row.value(3).toString());
    if (!statements)
        return commerce::damaged(database, u"identities.statements"_s, id);
    return Identity{IdentityId(id), row.value(1).toString(), commerce::idOf<AccountId>(row, 2), *statements};
}

Result<AccountId> payerOf(const Database& /*database*/, const QSqlQuery& row)
{
    return commerce::idOf<AccountId>(row, 0);
}

} // namespace

Result<QList<Identity>> CommerceStore::identities()
{
    return commerce::readAll<Identity>(m_database, identityColumns + u"ORDER BY id"_s, {}, identityOf);
}

Result<std::optional<Identity>> CommerceStore::identity(const QString& name)
{
    return commerce::readOne<Identity>(m_database, identityColumns + u"WHERE name = ?"_s, {name}, identityOf);
}

Result<IdentityId> CommerceStore::insert(RecordWriter& writer, const Identity& identity)
{
    const Result<qint64> id = writer.nextId(identitiesTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const Result<void> stored = writer.insert(identitiesTable, *id,
                                              {{u"name"_s, identity.name},
                                               {u"account_id"_s, identity.account.value},
                                               {u"statements"_s, statementsText(identity.statements)}});
    return stored ? Result<IdentityId>(IdentityId(*id)) : tl::unexpected<Error>(stored.error());
}

Result<void> CommerceStore::update(RecordWriter& writer, const Identity& identity)
{
    return writer.update(identitiesTable, identity.id.value, {{u"statements"_s, statementsText(identity.statements)}});
}

Result<QList<AccountId>> CommerceStore::integrations()
{
    return commerce::readAll<AccountId>(m_database, u"SELECT payer_id FROM integrations ORDER BY id"_s, {}, payerOf);
}

Result<bool> CommerceStore::integrationOn(AccountId payer)
{
    const auto found =
        commerce::countOf(m_database, u"SELECT COUNT(*) FROM integrations WHERE payer_id = ?"_s, {payer.value});
    return found ? Result<bool>(*found > 0) : tl::unexpected<Error>(found.error());
}

Result<void> CommerceStore::setIntegration(RecordWriter& writer, AccountId payer, bool on, Instant now)
{
    const Result<QVariant> known =
        selectValue(m_database, u"SELECT id FROM integrations WHERE payer_id = ?"_s, {payer.value});
    if (!known)
        return tl::unexpected<Error>(known.error());
    if (known->isValid() == on)
        return {};
    if (!on)
        return writer.remove(integrationsTable, known->toLongLong());
    const Result<qint64> id = writer.nextId(integrationsTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    return writer.insert(integrationsTable, *id, {{u"payer_id"_s, payer.value}, {u"enabled_on"_s, now.msecs}});
}

} // namespace podesk::storage
