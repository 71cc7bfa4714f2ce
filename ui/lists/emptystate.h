// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace podesk {

/// Stands where a list would be: what belongs here, why it is empty, and the next action.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    void say(const QString& title, const QString& reason, const QList<QAction*>& actions);

private:
    QLabel* m_title;
    QLabel* m_reason;
    QHBoxLayout* m_buttons;
    QList<QAction*> m_actions;
};

} // namespace podesk
