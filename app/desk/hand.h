// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QKeySequence>
#include <QtWidgets/QWidget>

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
    /// The dialog on top, else the window.
    QWidget* top() const;

    bool click(const QString& objectName);
    void click(QWidget* widget, QPoint at);
    /// The button of an action in a tool bar.
    bool clickAction(const QString& objectName);
    void press(QKeyCombination keys) { press(focus(), keys); }
    void press(QWidget* into, QKeyCombination keys, const QString& text = {});
    void type(const QString& text);
    /// Clicks a tab of a tab bar by its index.
    bool clickTab(const QString& tabWidget, int index);

    /// The window with the dialogs that stand over it.
    QPixmap picture() const;

private:
    QWidget* m_window;
};

} // namespace podesk
