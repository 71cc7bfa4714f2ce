// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/organizationtreemodel.h"

#include "ui/words/words.h"

#include <QtCore/QCollator>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// The management account first, then by name.
void arrange(QList<Account>& accounts)
{
    QCollator order;
    order.setNumericMode(true);
    std::ranges::sort(accounts, [&order](const Account& a, const Account& b) {
        const bool leads = a.kind == AccountKind::Management;
        if (leads != (b.kind == AccountKind::Management))
            return leads;
        const int byName = order.compare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.number < b.number;
    });
}

} // namespace

QList<OrganizationTreeModel::Group> OrganizationTreeModel::groupsOf(const WorkspaceFacts& facts) const
{
    QList<Group> groups;
    for (const Organization& organization : facts.organizations)
        groups.append({{OrganizationNode::Kind::Organization, organization.id, {}}, organization.name, {}, false});
    Group alone{{OrganizationNode::Kind::Standalone, {}, {}}, tr("Standalone accounts"), {}, {}};
    for (const Account& account : facts.accounts) {
        const auto found = std::ranges::find_if(groups, [&account](const Group& group) {
            return account.kind != AccountKind::Standalone && group.node.organization == account.organization;
        });
        Group& group = found == groups.end() ? alone : *found;
        group.accounts.append(account);
        if (account.kind == AccountKind::Management)
            group.integration = facts.integrations.contains(account.id);
    }
    if (!alone.accounts.isEmpty())
        groups.append(alone);
    for (Group& group : groups)
        arrange(group.accounts);
    return groups;
}

void OrganizationTreeModel::setFacts(const WorkspaceFacts& facts)
{
    const QList<Group> groups = groupsOf(facts);
    if (groups == m_groups && facts.integrations == m_integrations)
        return;
    beginResetModel();
    m_groups = groups;
    m_integrations = facts.integrations;
    endResetModel();
}

OrganizationNode OrganizationTreeModel::node(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (const Account* one = account(index))
        return {OrganizationNode::Kind::Account, one->organization, one->id};
    return m_groups.at(index.row()).node;
}

QModelIndex OrganizationTreeModel::indexOf(const OrganizationNode& wanted) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex top = index(group, 0);
        if (node(top) == wanted)
            return top;
        for (int row = 0; row < rowCount(top); ++row) {
            const QModelIndex child = index(row, 0, top);
            // An account is the same one wherever it has gone.
            if (node(child).account == wanted.account && wanted.kind == OrganizationNode::Kind::Account)
                return child;
        }
    }
    return {};
}

QModelIndex OrganizationTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex OrganizationTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0))
                                                     : QModelIndex();
}

int OrganizationTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == 0 && parent.column() == 0;
    return isGroup ? int(m_groups.at(parent.row()).accounts.size()) : 0;
}

int OrganizationTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

const Account* OrganizationTreeModel::account(const QModelIndex& index) const
{
    return index.internalId() > 0 ? &m_groups.at(qsizetype(index.internalId()) - 1).accounts.at(index.row()) : nullptr;
}

/// Members have none of their own: their organisation's holds for them.
std::optional<bool> OrganizationTreeModel::integrationOf(const QModelIndex& index) const
{
    const Account* one = account(index);
    if (!one)
        return m_groups.at(index.row()).integration;
    return one->kind == AccountKind::Member ? std::nullopt : std::optional(m_integrations.contains(one->id));
}

QString OrganizationTreeModel::text(const QModelIndex& index, int column) const
{
    const Account* one = account(index);
    switch (column) {
    case Name:
        return one ? one->name : m_groups.at(index.row()).name;
    case Number:
        return one ? one->number : QString();
    case Role:
        if (one)
            return words::accountKindWord(one->kind);
        return m_groups.at(index.row()).node.kind == OrganizationNode::Kind::Organization ? tr("Organisation")
                                                                                          : QString();
    default:
        break;
    }
    const std::optional<bool> on = integrationOf(index);
    return !on ? QString() : *on ? tr("On") : tr("Off");
}

QVariant OrganizationTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index, index.column());
    case Qt::ToolTipRole: // escaped, or a tool tip would take stored text for markup
        return u"<span>%1</span>"_s.arg(text(index, index.column()).toHtmlEscaped());
    case WordRole: {
        const std::optional<bool> on = integrationOf(index);
        return index.column() != Integration || !on ? QString() : *on ? u"on"_s : u"off"_s;
    }
    case Qt::AccessibleTextRole: {
        if (index.column() != Name)
            return text(index, index.column());
        QStringList parts{text(index, Name)};
        for (const int column : {Role, Number, Integration}) {
            if (const QString part = text(index, column); !part.isEmpty())
                parts << tr("%1: %2", "heading: text").arg(headerData(column, Qt::Horizontal, role).toString(), part);
        }
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant OrganizationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Number:
        return tr("Account number");
    case Role:
        return tr("Role");
    case Integration:
        return tr("Integration");
    default:
        return {};
    }
}

} // namespace podesk
