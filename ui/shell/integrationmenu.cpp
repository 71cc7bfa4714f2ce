// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/integrationmenu.h"

#include "core/rules/permissions.h"
#include "ui/common/commandrunner.h"
#include "ui/common/permissions.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

IntegrationMenu::IntegrationMenu(CommandRunner* runner, QWidget* parent) : QMenu(parent), m_runner(runner)
{
    setObjectName(u"integrationMenu"_s);
    setToolTipsVisible(true);
    connect(runner->permissions(), &Permissions::changed, this, &IntegrationMenu::fill);
    fill();
}

void IntegrationMenu::setFacts(const WorkspaceFacts& facts)
{
    m_facts = facts;
    fill();
}

/// An identity switches the payer of its own account; the owner each of them.
void IntegrationMenu::fill()
{
    setTitle(tr("Billing &integration"));
    clear();
    const AccountId own = m_runner->permissions()->account();
    for (const Account& account : std::as_const(m_facts.accounts)) {
        if (account.kind == AccountKind::Member ? account.id != own : own.isValid() && account.id != own)
            continue;
        const auto payer = std::ranges::find_if(m_facts.accounts, [&account](const Account& other) {
            return account.kind != AccountKind::Member
                       ? other.id == account.id
                       : other.kind == AccountKind::Management && other.organization == account.organization;
        });
        if (payer != m_facts.accounts.end())
            add(account, *payer);
    }
}

void IntegrationMenu::add(const Account& acting, const Account& payer)
{
    const bool isOn = m_facts.integrations.contains(payer.id);
    const QString reason = obstacle(acting, isOn);
    const QString name = tr("%1, %2", "account name, number").arg(payer.name, payer.number);
    const QString state = isOn ? tr("On for %1").arg(name) : tr("Off for %1").arg(name);
    QAction* action = addAction(QString(state).replace(u'&', u"&&"_s));
    action->setObjectName(u"integration-"_s + payer.number);
    action->setCheckable(true);
    action->setChecked(isOn);
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? tr("Purchase order numbers can be given at checkout while it is on.")
                                        : reason);
    action->setStatusTip(action->toolTip());
    connect(action, &QAction::triggered, this, [this, isOn, number = acting.number] {
        const Command command = isOn ? Command(DisableIntegration{number}) : Command(EnableIntegration{number});
        m_runner->run(command, this, [this](const CommandOutcome&) { fill(); });
    });
}

QString IntegrationMenu::obstacle(const Account& acting, bool isOn) const
{
    const Decision<bool> decision = rules::decideIntegration({acting.kind, acting.number, isOn});
    if (!decision.refusals.isEmpty())
        return words::errorSentence(decision.refusals.first());
    const Permissions& may = *m_runner->permissions();
    return isOn ? may.obstacle<DisableIntegration>() : may.obstacle<EnableIntegration>();
}

void IntegrationMenu::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace podesk
