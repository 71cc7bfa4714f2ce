// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/rowactions.h"

#include <QtGui/QKeySequence>

namespace podesk {

using namespace Qt::StringLiterals;

QAction* RowActions::add(const QString& objectName, const QKeySequence& keys, bool endsGroup)
{
    auto* action = new QAction(this);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    // Keys that act on rows work where the rows are, so that a form or a text keeps them for itself.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    // The first to be connected is the first to be called.
    connect(action, &QAction::triggered, this, &RowActions::aboutToAct);
    m_menu << action;
    if (endsGroup) {
        auto* separator = new QAction(this);
        separator->setSeparator(true);
        m_menu << separator;
    }
    return action;
}

void RowActions::say(QAction* action, const QString& text, const QString& help)
{
    action->setText(text);
    action->setWhatsThis(help);
}

void RowActions::allow(QAction* action, const QString& obstacle)
{
    action->setEnabled(obstacle.isEmpty());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString name = action->text().remove(u'&').remove(u"..."_s);
    const QString tip = keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys);
    action->setToolTip(obstacle.isEmpty() ? tip : tr("%1: %2", "action, why it is disabled").arg(name, obstacle));
    action->setStatusTip(obstacle.isEmpty() ? action->whatsThis() : obstacle);
    action->setProperty("obstacle", obstacle);
}

} // namespace podesk
