// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QString>
#include <QtGui/QKeySequence>
#include <QtWidgets/QWidget>

class QAbstractItemView;
class QAction;
class QComboBox;
class QMenu;

namespace podesk {

/// A person's hand: mouse and key events into the real widgets, found by object name; nothing is called behind their
/// backs.
class Hand
{
public:
    explicit Hand(QWidget* window) : m_window(window) {}

    /// Visible widget of that name in the active dialog or else in the window; null when there is none.
    QWidget* find(const QString& objectName) const;
    template <class T>
    T* find(const QString& objectName) const
    {
        return qobject_cast<T*>(find(objectName));
    }
    /// Where keys go: the focus widget, else the active window.
    QWidget* focus() const;
    /// The menu or dialog of this window on top, else the window.
    QWidget* top() const;

    bool click(const QString& objectName);
    void click(QWidget* widget, QPoint at, Qt::KeyboardModifiers held = Qt::NoModifier);
    void click(QWidget* widget);
    /// A row of a list or table, scrolled to when it is out of sight.
    void clickRow(QAbstractItemView* view, const QModelIndex& index, Qt::KeyboardModifiers held = Qt::NoModifier);
    /// The right button: opens the context menu, and returns when that is closed again.
    void clickRight(QAbstractItemView* view, const QModelIndex& index);
    /// An entry of an open menu, by the arrow keys and Enter; false when it cannot be chosen.
    bool chooseEntry(QMenu* menu, const QAction* action);
    /// The button of an action in a tool bar.
    bool clickAction(const QString& objectName);
    void press(QKeyCombination keys) { press(focus(), keys); }
    void press(QWidget* into, QKeyCombination keys, const QString& text = {});
    void type(const QString& text);
    void type(QWidget* into, const QString& text);
    /// Types over what stands in a field.
    void fill(QWidget* field, const QString& text);
    /// The arrow keys, until that row is chosen; false when they do not get there.
    bool choose(QComboBox* box, int row);
    /// Clicks a tab of a tab bar by its index.
    bool clickTab(const QString& tabWidget, int index);

    /// Scrolls what it lies in until it can be seen.
    static void reveal(QWidget* widget);
    /// The window with the dialogs that stand over it.
    QPixmap picture() const;

private:
    QWidget* m_window;
};

} // namespace podesk
