// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/integrationmenu.h"

#include "ui/common/commandrunner.h"
#include "ui/common/integrationswitch.h"
#include "ui/common/permissions.h"
#include "ui/words/recordwords.h"

#include <QtCore/QEvent>

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

void IntegrationMenu::fill()
{
    setTitle(tr("Billing &integration"));
    clear();
    for (const IntegrationSwitch& each : integrationSwitches(m_facts, *m_runner->permissions()))
        add(each);
}

void IntegrationMenu::add(const IntegrationSwitch& each)
{
    const QString name = words::accountText(each.payer);
    const QString state = each.isOn ? tr("On for %1").arg(name) : tr("Off for %1").arg(name);
    QAction* action = addAction(QString(state).replace(u'&', u"&&"_s));
    action->setObjectName(u"integration-"_s + each.payer.number);
    action->setCheckable(true);
    action->setChecked(each.isOn);
    action->setEnabled(each.obstacle.isEmpty());
    action->setToolTip(each.obstacle.isEmpty() ? tr("Purchase order numbers can be given at checkout while it is on.")
                                               : each.obstacle);
    action->setStatusTip(action->toolTip());
    connect(action, &QAction::triggered, this, [this, command = each.command()] {
        m_runner->run(command, this, [this](const CommandOutcome&) { fill(); });
    });
}

void IntegrationMenu::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace podesk
