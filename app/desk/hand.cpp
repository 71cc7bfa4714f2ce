// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/hand.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolBar>

// Qt's own test library reaches the shortcuts of a window through this exported function of QtGui; events sent to a
// widget pass them by.
extern Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject* object, ulong timestamp, int key,
                                                      Qt::KeyboardModifiers modifiers, const QString& text,
                                                      bool autorepeat, ushort count);

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

void mouse(QEvent::Type type, QWidget* widget, QPoint at, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, widget->mapTo(widget->window(), at), widget->mapToGlobal(at),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, held, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

QWidget* Hand::top() const
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* dialog = QApplication::activeModalWidget())
        return dialog;
    return m_window;
}

QWidget* Hand::focus() const
{
    QWidget* focused = QApplication::focusWidget();
    return focused && focused->window() == top()->window() ? focused : top();
}

QWidget* Hand::find(const QString& objectName) const
{
    for (QWidget* place : {top(), m_window}) {
        for (QWidget* widget : place->findChildren<QWidget*>(objectName)) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

void Hand::click(QWidget* widget, QPoint at)
{
    if (auto* scrolled = qobject_cast<QAbstractScrollArea*>(widget))
        widget = scrolled->viewport();
    // As the application does for a real click: the nearest widget around it that takes focus by clicking.
    for (QWidget* taker = widget; taker; taker = taker->isWindow() ? nullptr : taker->parentWidget()) {
        if (taker->isEnabled() && (taker->focusPolicy() & Qt::ClickFocus) == Qt::ClickFocus) {
            taker->setFocus(Qt::MouseFocusReason);
            break;
        }
    }
    mouse(QEvent::MouseButtonPress, widget, at, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, widget, at, Qt::NoButton);
}

bool Hand::click(const QString& objectName)
{
    QWidget* widget = find(objectName);
    if (!widget || !widget->isEnabled())
        return false;
    click(widget, widget->rect().center());
    return true;
}

bool Hand::clickAction(const QString& objectName)
{
    const auto* action = m_window->findChild<QAction*>(objectName);
    if (!action)
        return false;
    for (QToolBar* bar : m_window->findChildren<QToolBar*>()) {
        QWidget* button = bar->widgetForAction(const_cast<QAction*>(action));
        if (button && button->isVisible() && button->isEnabled()) {
            click(button, button->rect().center());
            return true;
        }
    }
    return false;
}

void Hand::press(QWidget* into, QKeyCombination keys, const QString& text)
{
    const int key = keys.key();
    const Qt::KeyboardModifiers modifiers = keys.keyboardModifiers();
    // Shortcuts come first, as they do for a person; what no shortcut takes goes to the widget.
    if (qt_sendShortcutOverrideEvent(into, 0, key, modifiers, text, false, 1))
        return;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(into, &event);
    }
}

void Hand::type(const QString& text)
{
    for (const QChar letter : text) {
        const int key = letter.isLetterOrNumber() ? letter.toUpper().unicode() : letter.unicode();
        press(focus(), QKeyCombination(Qt::Key(key)), QString(letter));
    }
}

bool Hand::clickTab(const QString& tabWidget, int index)
{
    auto* tabs = find<QTabWidget>(tabWidget);
    if (!tabs || index >= tabs->count())
        return false;
    click(tabs->tabBar(), tabs->tabBar()->tabRect(index).center());
    return true;
}

QPixmap Hand::picture() const
{
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    for (QWidget* over : QApplication::topLevelWidgets()) {
        if (over == m_window || !over->isVisible() || !over->isWindow())
            continue;
        const QPixmap grabbed = over->grab();
        const QSize free = (m_window->size() - over->size()) / 2;
        const QPoint at = over->windowType() == Qt::Dialog ? QPoint(free.width(), free.height())
                                                           : m_window->mapFromGlobal(over->pos());
        painter.setPen(Qt::gray);
        painter.drawPixmap(at, grabbed);
        painter.drawRect(QRect(at, over->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

} // namespace podesk
