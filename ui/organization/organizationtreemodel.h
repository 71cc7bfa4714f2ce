// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtCore/QAbstractItemModel>

namespace podesk {

/// What a row of the tree stands for.
struct OrganizationNode
{
    enum class Kind { None, Organization, Standalone, Account };
    Kind kind = Kind::None;
    OrganizationId organization; ///< of an organisation, and of its accounts
    AccountId account;
    friend bool operator==(const OrganizationNode&, const OrganizationNode&) = default;
};

/// Organisations with their accounts, the management account first, and the accounts that stand alone. The billing
/// integration stands beside what it holds for.
class OrganizationTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Number, Role, Integration, ColumnCount };
    static constexpr int WordRole = Qt::UserRole;       ///< "on" or "off" of the integration; empty where it has none
    static constexpr int DimmedRole = Qt::UserRole + 1; ///< which no row here ever is

    using QAbstractItemModel::QAbstractItemModel;

    void setFacts(const WorkspaceFacts& facts);
    OrganizationNode node(const QModelIndex& index) const;
    QModelIndex indexOf(const OrganizationNode& node) const; ///< invalid where it is gone

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        OrganizationNode node;
        QString name;
        QList<Account> accounts;
        std::optional<bool> integration; ///< of the whole group; none for accounts that stand alone
        friend bool operator==(const Group&, const Group&) = default;
    };
    QList<Group> groupsOf(const WorkspaceFacts& facts) const;
    QString text(const QModelIndex& index, int column) const;
    std::optional<bool> integrationOf(const QModelIndex& index) const;
    const Account* account(const QModelIndex& index) const;

    QList<Group> m_groups;
    QList<AccountId> m_integrations;
};

} // namespace podesk
