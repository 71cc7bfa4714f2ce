// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/common/theme.h"
#include "ui/shell/shellactions.h"
#include "ui/words/language.h"

#include <QtGui/QAction>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

Appearance::Appearance(UiSettings* settings, words::Language* language, ShellActions* actions, QObject* parent)
    : QObject(parent), m_settings(settings), m_language(language), m_actions(actions)
{
    actions->setTheme(settings->theme());
    actions->setLanguage(settings->language());
    connect(actions, &ShellActions::themeChosen, this, &Appearance::setTheme);
    connect(actions, &ShellActions::languageChosen, this, &Appearance::setLanguage);
    using Act = ShellActions::Act;
    connect(actions->action(Act::TextLarger), &QAction::triggered, this, [this] { stepTextSize(1); });
    connect(actions->action(Act::TextSmaller), &QAction::triggered, this, [this] { stepTextSize(-1); });
    connect(actions->action(Act::TextNormal), &QAction::triggered, this,
            [this] { setTextSize(textSizes().constFirst()); });
}

void Appearance::setTheme(UiSettings::Theme theme)
{
    m_settings->setTheme(theme);
    applyTheme(theme);
    m_actions->setTheme(theme);
}

void Appearance::setLanguage(const QString& code)
{
    m_settings->setLanguage(code);
    m_language->install(code);
    m_actions->setLanguage(code);
}

void Appearance::setTextSize(int percent)
{
    m_settings->setText(u"text-size"_s, QString::number(percent));
    applyTextSize(percent);
}

void Appearance::stepTextSize(int by)
{
    const QList<int> sizes = textSizes();
    const int present = m_settings->text(u"text-size"_s).toInt();
    const qsizetype at = std::max<qsizetype>(0, sizes.indexOf(present));
    setTextSize(sizes[std::clamp<qsizetype>(at + by, 0, sizes.size() - 1)]);
}

} // namespace podesk
