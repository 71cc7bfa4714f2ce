// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/uisettings.h"

#include <QtCore/QObject>

namespace podesk {

namespace words {
class Language;
}
class ShellActions;

/// Theme, language and text size of the whole program: applied at once, remembered, and ticked in the menus.
class Appearance : public QObject
{
    Q_OBJECT
public:
    Appearance(UiSettings* settings, words::Language* language, ShellActions* actions, QObject* parent);

    void setTheme(UiSettings::Theme theme);
    /// "" = the system's.
    void setLanguage(const QString& code);
    void setTextSize(int percent);
    /// To the next larger or smaller of textSizes().
    void stepTextSize(int by);

private:
    UiSettings* m_settings;
    words::Language* m_language;
    ShellActions* m_actions;
};

} // namespace podesk
