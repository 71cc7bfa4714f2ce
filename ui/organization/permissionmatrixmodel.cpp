// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/permissionmatrixmodel.h"

#include "ui/organization/organizationwords.h"
#include "ui/words/recordwords.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

rules::PermissionInputs permissionInputs(const Identity& identity, const QList<Account>& accounts)
{
    rules::PermissionInputs inputs;
    inputs.identity = identity.name;
    inputs.statements = identity.statements;
    const auto account = std::ranges::find(accounts, identity.account, &Account::id);
    if (account != accounts.end()) {
        inputs.account = account->kind;
        inputs.accountNumber = account->number;
    }
    return inputs;
}

PermissionMatrixModel::PermissionMatrixModel(QObject* parent)
    : QAbstractTableModel(parent), m_actions(rules::knownActions())
{
}

void PermissionMatrixModel::setFacts(const WorkspaceFacts& facts)
{
    if (facts.identities == m_identities && facts.accounts == m_accounts)
        return;
    beginResetModel();
    m_identities = facts.identities;
    m_accounts = facts.accounts;
    m_grants.clear();
    for (const Identity& identity : std::as_const(m_identities)) {
        const rules::PermissionInputs inputs = permissionInputs(identity, m_accounts);
        QList<rules::ActionGrant> grants;
        for (const QString& action : std::as_const(m_actions))
            grants.append(rules::grantOf(action, inputs));
        m_grants.append(grants);
    }
    endResetModel();
}

QString PermissionMatrixModel::identity(int column) const
{
    return column < FirstIdentity ? QString() : m_identities.at(column - FirstIdentity).name;
}

const rules::ActionGrant& PermissionMatrixModel::grant(int row, int column) const
{
    return m_grants.at(column - FirstIdentity).at(row);
}

int PermissionMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

int PermissionMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstIdentity + int(m_identities.size());
}

QString PermissionMatrixModel::text(const QModelIndex& index) const
{
    switch (index.column()) {
    case Action:
        return m_actions.at(index.row());
    case NeededFor:
        return commandsText(m_actions.at(index.row()));
    default:
        return grantWord(grant(index.row(), index.column()).grant);
    }
}

QString PermissionMatrixModel::sentence(const QModelIndex& index) const
{
    return index.column() < FirstIdentity
               ? text(index)
               : grantSentence(identity(index.column()), m_actions.at(index.row()), grant(index.row(), index.column()));
}

QVariant PermissionMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole: // escaped, or a tool tip would take stored text for markup
        return u"<span>%1</span>"_s.arg(sentence(index).toHtmlEscaped());
    case WordRole:
        return index.column() < FirstIdentity ? QString() : rules::grantText(grant(index.row(), index.column()).grant);
    case Qt::AccessibleTextRole:
        return index.column() < FirstIdentity ? text(index)
                                              : tr("%1: %2", "word, sentence").arg(text(index), sentence(index));
    default:
        return {};
    }
}

QVariant PermissionMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section >= FirstIdentity) {
        const AccountId id = m_identities.at(section - FirstIdentity).account;
        const auto account = std::ranges::find(m_accounts, id, &Account::id);
        return account == m_accounts.end() ? QVariant()
                                           : u"<span>%1</span>"_s.arg(words::accountText(*account).toHtmlEscaped());
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action:
        return tr("Action");
    case NeededFor:
        return tr("Needed for");
    default:
        return identity(section);
    }
}

} // namespace podesk
