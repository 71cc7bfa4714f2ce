// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podesk {

/// Language of the help pages that goes with the locale in force: "en", "de".
QString helpLanguage();
/// What resources/help says of a rule in a language, or in English where that lacks the page; empty where neither has
/// it.
QString ruleText(const QString& rule, const QString& language);
bool hasRuleText(const QString& rule, const QString& language);

/// The whole help page of a rule in Markdown: its id and name, what it says with an example, and below its source, its
/// standing and its editions, which the rulebook owns. Rules that the text names become links ("rule:R43").
QString rulePage(const QString& rule, const QString& language);

/// The first rule of the book that a text names in parentheses, as the sentences of refusals do: "(R41)". Empty for
/// none.
QString ruleNamedIn(const QString& text);

} // namespace podesk
