// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/organizationpage.h"

#include "ui/common/headinglabel.h"
#include "ui/organization/accountstab.h"
#include "ui/organization/permissionstab.h"
#include "ui/organization/procurementtab.h"

#include <QtCore/QEvent>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace podesk {

using namespace Qt::StringLiterals;

OrganizationPage::OrganizationPage(CommandRunner* runner, QWidget* parent)
    : WorkspacePage(parent)
    , m_title(new HeadingLabel(1.25, this))
    , m_tabs(new QTabWidget(this))
    , m_accounts(new AccountsTab(runner, this))
    , m_permissions(new PermissionsTab(runner, this))
    , m_procurement(new ProcurementTab(runner, this))
{
    setObjectName(u"organizationPage"_s);
    m_title->setObjectName(u"organizationTitle"_s);
    m_tabs->setObjectName(u"organizationTabs"_s);
    m_tabs->tabBar()->setObjectName(u"organizationTabBar"_s);
    for (QWidget* tab : std::initializer_list<QWidget*>{m_accounts, m_permissions, m_procurement})
        m_tabs->addTab(tab, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 4);
    column->setSpacing(5);
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    connect(m_accounts, &AccountsTab::followed, this, &OrganizationPage::followed);
    connect(m_permissions, &PermissionsTab::followed, this, &OrganizationPage::followed);
    connect(m_procurement, &ProcurementTab::followed, this, &OrganizationPage::followed);
    retranslate();
}

QString OrganizationPage::name() const
{
    return tr("Organisation");
}

QString OrganizationPage::icon() const
{
    return u"organization"_s;
}

std::optional<qint64> OrganizationPage::count(const WorkspaceFacts& facts) const
{
    return facts.accounts.size();
}

void OrganizationPage::setFacts(const WorkspaceFacts& facts)
{
    m_accounts->setFacts(facts);
    m_permissions->setFacts(facts);
    m_procurement->setFacts(facts);
    if (std::exchange(m_position, facts.position) != facts.position)
        outdate();
}

void OrganizationPage::focusContent()
{
    if (m_tabs->currentWidget() == m_permissions)
        m_permissions->focusFirst();
    else if (m_tabs->currentWidget() == m_procurement)
        m_procurement->focusFirst();
    else
        m_accounts->tree()->setFocus(Qt::OtherFocusReason);
}

void OrganizationPage::refresh()
{
    m_procurement->refresh();
}

void OrganizationPage::changeEvent(QEvent* event)
{
    WorkspacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrganizationPage::retranslate()
{
    setAccessibleName(name());
    m_title->setText(name());
    m_tabs->setAccessibleName(tr("Parts of the organisation"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_tabs->setTabText(0, tr("Accounts"));
    m_tabs->setTabText(1, tr("Permissions"));
    m_tabs->setTabText(2, tr("Procurement systems"));
}

} // namespace podesk
