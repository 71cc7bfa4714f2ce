// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uisettings.h"

#include <QtCore/QFileInfo>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

// Counts up whenever columns, splitters or panes change their meaning; older state is then dropped, not misread.
constexpr int layoutVersion = 1;
constexpr qsizetype mostRecent = 8;

QString stateKey(const QString& widget)
{
    return u"layout/"_s + widget;
}

} // namespace

UiSettings::UiSettings(const QString& file)
    : m_settings(file.isEmpty()
                     ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"PO Desk"_s, u"podesk"_s).fileName()
                     : file,
                 QSettings::IniFormat)
{
    if (m_settings.value(u"layout/version"_s, layoutVersion).toInt() != layoutVersion)
        m_settings.remove(u"layout"_s);
    m_settings.setValue(u"layout/version"_s, layoutVersion);
}

QByteArray UiSettings::state(const QString& widget) const
{
    return m_settings.value(stateKey(widget)).toByteArray();
}

void UiSettings::setState(const QString& widget, const QByteArray& state)
{
    m_settings.setValue(stateKey(widget), state);
}

QString UiSettings::text(const QString& key, const QString& fallback) const
{
    return m_settings.value(u"text/"_s + key, fallback).toString();
}

void UiSettings::setText(const QString& key, const QString& value)
{
    m_settings.setValue(u"text/"_s + key, value);
}

UiSettings::Theme UiSettings::theme() const
{
    const QString word = m_settings.value(u"appearance/theme"_s).toString();
    return word == "light"_L1 ? Theme::Light : word == "dark"_L1 ? Theme::Dark : Theme::System;
}

void UiSettings::setTheme(Theme theme)
{
    m_settings.setValue(u"appearance/theme"_s, theme == Theme::Light  ? u"light"_s
                                               : theme == Theme::Dark ? u"dark"_s
                                                                      : u"system"_s);
}

QString UiSettings::language() const
{
    return m_settings.value(u"appearance/language"_s).toString();
}

void UiSettings::setLanguage(const QString& code)
{
    m_settings.setValue(u"appearance/language"_s, code);
}

QStringList UiSettings::recentWorkspaces() const
{
    return m_settings.value(u"workspaces/recent"_s).toStringList();
}

void UiSettings::addRecentWorkspace(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentWorkspaces();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_settings.setValue(u"workspaces/recent"_s, QStringList(recent.first(std::min(mostRecent, recent.size()))));
}

void UiSettings::resetLayout()
{
    m_settings.remove(u"layout"_s);
    m_settings.setValue(u"layout/version"_s, layoutVersion);
}

} // namespace podesk
