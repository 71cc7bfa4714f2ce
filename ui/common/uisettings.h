// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSettings>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podesk {

/// What the window remembers between starts, typed, over an injected settings file. State of another layout version is
/// ignored.
class UiSettings
{
public:
    /// `file` empty: the user's own place; tests and the tour pass a file of theirs.
    explicit UiSettings(const QString& file = {});

    enum class Theme { System, Light, Dark };

    QByteArray state(const QString& widget) const; ///< geometry, splitters, headers by object name
    void setState(const QString& widget, const QByteArray& state);
    QString text(const QString& key, const QString& fallback = {}) const;
    void setText(const QString& key, const QString& value);
    Theme theme() const;
    void setTheme(Theme theme);
    QString language() const; ///< "", "en", "de", "pseudo"
    void setLanguage(const QString& code);
    QStringList recentWorkspaces() const;
    void addRecentWorkspace(const QString& path);
    void resetLayout();

private:
    QSettings m_settings;
};

} // namespace podesk
