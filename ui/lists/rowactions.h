// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QAction>

namespace podesk {

/// A place's actions on its selected rows, for the context menu and the menu bar alike. What the selection does not
/// allow stays visible and says why.
class RowActions : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// In the order of a menu, with separators between the groups.
    const QList<QAction*>& menuActions() const { return m_menu; }
    virtual void retranslate() = 0;

Q_SIGNALS:
    /// One of them was chosen and is about to be done: the last moment to say on which rows.
    void aboutToAct();

protected:
    QAction* add(const QString& objectName, const QKeySequence& keys = {}, bool endsGroup = false);
    static void say(QAction* action, const QString& text, const QString& help);
    /// Empty: the action can be chosen. Otherwise it is disabled, and says this.
    static void allow(QAction* action, const QString& obstacle);

private:
    QList<QAction*> m_menu;
};

} // namespace podesk
