// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/accountstab.h"

#include "ui/common/permissions.h"
#include "ui/common/statusdelegate.h"
#include "ui/details/scrollingform.h"
#include "ui/organization/accountdetails.h"
#include "ui/organization/accountdialogs.h"
#include "ui/organization/movewizard.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

AccountsTab::AccountsTab(CommandRunner* runner, QWidget* parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_model(new OrganizationTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_details(new AccountDetails(this))
    , m_addOrganization(new QPushButton(this))
    , m_addAccount(new QPushButton(this))
    , m_move(new QPushButton(this))
{
    setObjectName(u"accountsTab"_s);
    build();
    wire();
    retranslate();
}

void AccountsTab::build()
{
    m_addOrganization->setObjectName(u"addOrganization"_s);
    m_addAccount->setObjectName(u"addAccount"_s);
    m_move->setObjectName(u"moveAccount"_s);
    m_tree->setObjectName(u"organizationTree"_s);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setItemDelegateForColumn(
        OrganizationTreeModel::Integration,
        new StatusDelegate(u"switch"_s, OrganizationTreeModel::WordRole, OrganizationTreeModel::DimmedRole, m_tree));
    m_tree->header()->setStretchLastSection(true);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_addOrganization);
    actions->addWidget(m_addAccount);
    actions->addWidget(m_move);
    actions->addStretch();
    auto* split = new QSplitter(this);
    split->setObjectName(u"accountsSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    auto* scroll = new ScrollingForm(m_details, split);
    scroll->setObjectName(u"accountScroll"_s);
    split->addWidget(scroll);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    const int width = fontMetrics().averageCharWidth();
    split->setSizes({width * 75, width * 55}); // all four columns, and paragraphs that are good to read
    auto* column = new QVBoxLayout(this);
    column->addLayout(actions);
    column->addWidget(split, 1);
}

void AccountsTab::wire()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountsTab::tell);
    connect(m_addOrganization, &QPushButton::clicked, this, &AccountsTab::addOrganization);
    connect(m_addAccount, &QPushButton::clicked, this, &AccountsTab::addAccount);
    connect(m_move, &QPushButton::clicked, this, &AccountsTab::move);
    connect(m_details, &AccountDetails::billingRequested, this, &AccountsTab::changeBilling);
    connect(m_details, &AccountDetails::switchRequested, this,
            [this](const Command& command) { m_runner->run(command, this); });
    connect(m_runner->permissions(), &Permissions::changed, this, &AccountsTab::tell);
}

void AccountsTab::setFacts(const WorkspaceFacts& facts)
{
    const OrganizationNode before = m_model->node(m_tree->currentIndex());
    m_facts = facts;
    m_model->setFacts(facts);
    if (!m_tree->currentIndex().isValid()) {
        m_tree->expandAll();
        for (int column = 0; column < OrganizationTreeModel::Integration; ++column)
            m_tree->resizeColumnToContents(column);
        select(before);
    }
    tell();
}

/// What is gone leaves the first row selected: an accessible view without a current one is trouble.
void AccountsTab::select(const OrganizationNode& node)
{
    const QModelIndex wanted = m_model->indexOf(node);
    m_tree->setCurrentIndex(wanted.isValid() ? wanted : m_model->index(0, 0));
}

const Account* AccountsTab::selectedAccount() const
{
    const AccountId id = m_model->node(m_tree->currentIndex()).account;
    const auto found = std::ranges::find(m_facts.accounts, id, &Account::id);
    return found == m_facts.accounts.end() ? nullptr : &*found;
}

QString AccountsTab::moveObstacle() const
{
    const Account* account = selectedAccount();
    if (!account || account->kind != AccountKind::Member)
        return tr("Select a member account: only those move to another organisation.");
    if (m_facts.organizations.size() < 2)
        return tr("There is no other organisation yet. Add one first.");
    return m_runner->permissions()->obstacle<MoveAccount>();
}

void AccountsTab::tell()
{
    m_details->tell(m_model->node(m_tree->currentIndex()), m_facts, *m_runner->permissions());
    sayObstacle(m_move, moveObstacle());
    sayObstacle(m_addOrganization, m_runner->permissions()->obstacle<AddOrganization>());
    sayObstacle(m_addAccount, m_runner->permissions()->obstacle<AddAccount>());
}

void AccountsTab::addOrganization()
{
    openDialog<AddOrganizationDialog>(m_runner, m_facts, window());
}

void AccountsTab::addAccount()
{
    openDialog<AddAccountDialog>(m_runner, m_facts, m_model->node(m_tree->currentIndex()).organization, window());
}

void AccountsTab::changeBilling(const Account& account)
{
    openDialog<AccountBillingDialog>(m_runner, account, window());
}

void AccountsTab::move()
{
    const Account* account = selectedAccount();
    if (!account)
        return;
    auto* wizard = openDialog<MoveWizard>(m_runner, m_facts, *account, window());
    connect(wizard, &MoveWizard::followed, this, &AccountsTab::followed);
    connect(wizard, &MoveWizard::organizationRequested, this, [this](OrganizationId organization) {
        select({OrganizationNode::Kind::Organization, organization, {}});
        m_tree->setFocus(Qt::OtherFocusReason);
    });
}

void AccountsTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccountsTab::retranslate()
{
    m_tree->setAccessibleName(tr("Organisations and accounts"));
    m_addOrganization->setText(tr("Add &organisation..."));
    m_addAccount->setText(tr("Add &account..."));
    m_move->setText(tr("&Move to another organisation..."));
    tell();
}

} // namespace podesk
