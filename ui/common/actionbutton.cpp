// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actionbutton.h"

#include <QtGui/QAction>

namespace podesk {

ActionButton::ActionButton(QAction* action, const QString& prefix, QWidget* parent)
    : QPushButton(action->icon(), action->text(), parent), m_action(action)
{
    setObjectName(prefix + action->objectName());
    setAutoDefault(false);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    setText(m_action->text());
    setAccessibleName(m_action->text().remove(u'&'));
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip());
    setAccessibleDescription(m_action->isEnabled() ? QString() : m_action->toolTip());
}

} // namespace podesk
