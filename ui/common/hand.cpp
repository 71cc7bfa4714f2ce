// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/hand.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
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

void mouse(QEvent::Type type, QWidget* widget, QPoint at, Qt::MouseButtons held, Qt::KeyboardModifiers keys)
{
    QMouseEvent event(type, at, widget->mapTo(widget->window(), at), widget->mapToGlobal(at),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, held, keys);
    QCoreApplication::sendEvent(widget, &event);
}

/// Dialogs of other windows are somebody else's.
bool belongsTo(const QWidget* over, const QWidget* window)
{
    while (over && over != window)
        over = over->parentWidget();
    return over != nullptr;
}

} // namespace

QWidget* Hand::top() const
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup; // it takes every key and click, whosever it is
    if (QWidget* dialog = QApplication::activeModalWidget(); dialog && belongsTo(dialog, m_window))
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

void Hand::click(QWidget* widget, QPoint at, Qt::KeyboardModifiers held)
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
    // Pressed, a button may open a dialog that takes the place of everything here.
    const QPointer<QWidget> still(widget);
    mouse(QEvent::MouseButtonPress, widget, at, Qt::LeftButton, held);
    if (still)
        mouse(QEvent::MouseButtonRelease, widget, at, Qt::NoButton, held);
}

void Hand::click(QWidget* widget)
{
    // Of a box with a long text only the sign and the words take the click.
    const bool isAtEdge = widget->inherits("QCheckBox") || widget->inherits("QRadioButton");
    const int edge = widget->height() / 2;
    click(widget,
          isAtEdge ? QPoint(widget->isRightToLeft() ? widget->width() - edge : edge, edge) : widget->rect().center());
}

void Hand::clickRow(QAbstractItemView* view, const QModelIndex& index, Qt::KeyboardModifiers held)
{
    view->scrollTo(index);
    click(view, view->visualRect(index).intersected(view->viewport()->rect()).center(), held);
}

void Hand::clickRight(QAbstractItemView* view, const QModelIndex& index)
{
    const QRect sight = view->viewport()->rect();
    const QPoint at = index.isValid() ? view->visualRect(index).intersected(sight).center() : sight.center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view->viewport(), &event);
}

bool Hand::chooseEntry(QMenu* menu, const QAction* action)
{
    // By keys: a menu takes no click where the mouse has not moved since it opened.
    for (qsizetype presses = 0; menu->activeAction() != action; ++presses) {
        if (presses > menu->actions().size())
            return false;
        press(menu, Qt::Key_Down);
    }
    press(menu, Qt::Key_Return);
    return true;
}

bool Hand::click(const QString& objectName)
{
    QWidget* widget = find(objectName);
    if (!widget || !widget->isEnabled())
        return false;
    click(widget);
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
    type(nullptr, text);
}

void Hand::type(QWidget* into, const QString& text)
{
    for (const QChar letter : text) {
        const int key = letter == u'\n' ? int(Qt::Key_Return)
                                        : (letter.isLetterOrNumber() ? letter.toUpper().unicode() : letter.unicode());
        press(into ? into : focus(), QKeyCombination(Qt::Key(key)), QString(letter));
    }
}

void Hand::fill(QWidget* field, const QString& text)
{
    click(field);
    auto* box = qobject_cast<QComboBox*>(field);
    QWidget* into = box && box->lineEdit() ? box->lineEdit() : field;
    press(into, Qt::CTRL | Qt::Key_A);
    press(into, Qt::Key_Delete);
    type(into, text);
    if (QWidget* proposals = QApplication::activePopupWidget())
        press(proposals, Qt::Key_Escape); // without them it would leave the field
}

bool Hand::choose(QComboBox* box, int row)
{
    box->setFocus(Qt::MouseFocusReason);
    for (int presses = 0; box->currentIndex() != row && presses < box->count(); ++presses)
        press(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
    return box->currentIndex() == row;
}

bool Hand::clickTab(const QString& tabWidget, int index)
{
    auto* tabs = find<QTabWidget>(tabWidget);
    if (!tabs || index >= tabs->count())
        return false;
    click(tabs->tabBar(), tabs->tabBar()->tabRect(index).center());
    return true;
}

void Hand::reveal(QWidget* widget)
{
    for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto* scrolled = qobject_cast<QScrollArea*>(around))
            scrolled->ensureWidgetVisible(widget);
    }
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
