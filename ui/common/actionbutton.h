// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

class QAction;

namespace podesk {

/// A button for an action that stands in a menu too: says what the action says, and is disabled with it, for the same
/// reason.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    /// Named after the action, behind `prefix`.
    ActionButton(QAction* action, const QString& prefix, QWidget* parent = nullptr);

private:
    void follow();

    QAction* m_action;
};

} // namespace podesk
