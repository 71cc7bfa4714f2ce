// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "core/rules/permissiongrants.h"

#include <QtCore/QAbstractTableModel>

namespace podesk {

/// What the rules ask of an identity of the workspace; its account is looked up there.
rules::PermissionInputs permissionInputs(const Identity& identity, const QList<Account>& accounts);

/// Actions down, identities across: who may do what, always, under some tags, or never. Each cell is an answer of the
/// rules.
class PermissionMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Action, NeededFor, FirstIdentity };
    static constexpr int WordRole = Qt::UserRole;       ///< stable word of a grant
    static constexpr int DimmedRole = Qt::UserRole + 1; ///< which no row here ever is

    explicit PermissionMatrixModel(QObject* parent = nullptr);
    void setFacts(const WorkspaceFacts& facts);
    QString action(int row) const { return m_actions.value(row); }
    /// Name; empty for a column that is no identity's.
    QString identity(int column) const;
    const rules::ActionGrant& grant(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex& index) const;
    QString sentence(const QModelIndex& index) const;

    QStringList m_actions;
    QList<Identity> m_identities;
    QList<Account> m_accounts;
    QList<QList<rules::ActionGrant>> m_grants; ///< by identity, then by action
};

} // namespace podesk
