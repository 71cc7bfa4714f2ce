// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commandrunner.h"
#include "ui/common/recordlink.h"
#include "ui/organization/organizationtreemodel.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QTreeView;

namespace podesk {

class AccountDetails;

/// Organisations and accounts as a tree, with the details of the selected one beside it, and what one can do with them:
/// add, change, move.
class AccountsTab : public QWidget
{
    Q_OBJECT
public:
    explicit AccountsTab(CommandRunner* runner, QWidget* parent = nullptr);
    void setFacts(const WorkspaceFacts& facts);
    QTreeView* tree() const { return m_tree; }
    OrganizationTreeModel* model() const { return m_model; }
    void select(const OrganizationNode& node);

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void tell();
    void addOrganization();
    void addAccount();
    void changeBilling(const Account& account);
    void move();
    void retranslate();
    QString moveObstacle() const;
    const Account* selectedAccount() const;

    CommandRunner* m_runner;
    WorkspaceFacts m_facts;
    OrganizationTreeModel* m_model;
    QTreeView* m_tree;
    AccountDetails* m_details;
    QPushButton* m_addOrganization;
    QPushButton* m_addAccount;
    QPushButton* m_move;
};

} // namespace podesk
