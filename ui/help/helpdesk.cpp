// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdesk.h"

#include "ui/help/helpwindow.h"
#include "ui/help/rulepage.h"

#include <QtGui/QAction>
#include <QtGui/QCursor>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString ruleOf(const QAction* action)
{
    return action ? ruleNamedIn(action->property("obstacle").toString()) : QString();
}

} // namespace

QString ruleOf(const QWidget* widget)
{
    if (const auto* menu = qobject_cast<const QMenu*>(widget)) {
        // Some styles let nothing disabled be the active entry; the mouse can point at it all the same.
        const QAction* pointed = menu->actionAt(menu->mapFromGlobal(QCursor::pos()));
        return ruleOf(pointed ? pointed : menu->activeAction());
    }
    if (const auto* button = qobject_cast<const QToolButton*>(widget); button && button->defaultAction())
        return ruleOf(button->defaultAction());
    if (widget) {
        for (const QString& hint : QStringList{widget->accessibleDescription(), widget->toolTip()}) {
            if (const QString rule = ruleNamedIn(hint); !rule.isEmpty())
                return rule;
        }
    }
    for (const QWidget* around = widget; around; around = around->isWindow() ? nullptr : around->parentWidget()) {
        if (const QString rule = around->property("rule").toString(); !rule.isEmpty())
            return rule;
    }
    return {};
}

HelpDesk::HelpDesk(UiSettings* settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk()
{
    delete m_window;
}

HelpDesk* HelpDesk::of(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto* found = widget->findChild<HelpDesk*>(QString(), Qt::FindDirectChildrenOnly))
            return found;
    }
    return nullptr;
}

HelpWindow* HelpDesk::window() const
{
    return m_window;
}

void HelpDesk::openRule(const QString& rule)
{
    // Without a parent, so that the dialog it explains does not block it.
    if (!m_window) {
        m_window = new HelpWindow(m_settings);
        m_window->setAttribute(Qt::WA_QuitOnClose, false);
    }
    m_window->showRule(rule);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void HelpDesk::openHere()
{
    openAt(QApplication::focusWidget());
}

void HelpDesk::openAt(const QWidget* widget)
{
    QString rule = ruleOf(widget);
    if (rule.isEmpty()) // what is disabled takes no focus, but the mouse can rest on it
        rule = ruleOf(QApplication::widgetAt(QCursor::pos()));
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    openRule(rule);
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier) {
            openAt(static_cast<QWidget*>(watched));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace podesk
