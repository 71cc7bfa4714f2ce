// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace podesk::test {

/// What a person acts on: without a name a screen reader can only say what kind of thing it is.
inline bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::MenuBar:
    case QAccessible::PopupMenu:
    case QAccessible::ToolBar:
    case QAccessible::ProgressBar:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

/// Roles that have the focus on behalf of something named: cells speak their text, frames and panes hold what is named.
inline bool speaksForItself(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Cell:
    case QAccessible::RowHeader:
    case QAccessible::ColumnHeader:
    case QAccessible::ScrollBar:
    case QAccessible::Separator:
    case QAccessible::Splitter:
    case QAccessible::Client:
    case QAccessible::Window:
    case QAccessible::Pane:
    case QAccessible::LayeredPane:
        return true;
    default:
        return false;
    }
}

/// Adds the path of every visible element below that can be acted on or take the focus and has no name.
inline void collectNameless(QAccessibleInterface* element, const QString& path, QStringList& found)
{
    if (!element || element->state().invisible)
        return;
    const QObject* object = element->object();
    const QString step = QString::fromLatin1(qAccessibleRoleString(element->role())) +
                         (object ? QStringLiteral("[%1 %2]").arg(QString::fromLatin1(object->metaObject()->className()),
                                                                 object->objectName())
                                 : QString());
    const QString here = path.isEmpty() ? step : path + QStringLiteral(" / ") + step;
    // The parts of a spin box or a combo box take the focus of the whole, which has the name.
    const auto* widget = qobject_cast<const QWidget*>(object);
    const bool isInner =
        widget && (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) && !element->state().focusable;
    const bool counts =
        isInteractive(element->role()) || (element->state().focusable && !speaksForItself(element->role()));
    if (counts && !isInner && element->text(QAccessible::Name).trimmed().isEmpty())
        found << here;
    if (element->role() == QAccessible::Table || element->role() == QAccessible::Tree)
        return; // its cells are what its model says
    for (int i = 0; i < element->childCount(); ++i)
        collectNameless(element->child(i), here, found);
}

inline QStringList nameless(QWidget* root)
{
    QStringList found;
    collectNameless(QAccessible::queryAccessibleInterface(root), {}, found);
    return found;
}

} // namespace podesk::test
