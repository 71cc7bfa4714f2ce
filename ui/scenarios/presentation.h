// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/uisettings.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QAction;
class QLabel;
class QWidget;

namespace podesk {

/// Presenting to a room: the window fills the screen, type is larger, what only the trainer needs is away, and a sign
/// says so. Everything comes back as it was.
class Presentation : public QObject
{
    Q_OBJECT
public:
    /// `sign`: is shown while presenting.
    Presentation(QWidget* window, UiSettings* settings, QLabel* sign, QObject* parent);
    ~Presentation() override;
    bool isOn() const { return m_isOn; }
    void setOn(bool on);
    /// F11.
    QAction* action() const { return m_action; }
    void retranslate();

Q_SIGNALS:
    void toggled(bool on);

private:
    QPointer<QWidget> m_window;
    UiSettings* m_settings;
    QLabel* m_sign;
    QAction* m_action;
    QAction* m_leave;
    bool m_isOn = false;
    bool m_wasMaximized = false;
};

} // namespace podesk
