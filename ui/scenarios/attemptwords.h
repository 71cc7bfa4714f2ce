// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/learner.h"
#include "core/engine/scenariofiles.h"

#include <QtCore/QLocale>

namespace podesk {

/// "✓ Practised on 3 Nov 2026: 8 of 8 steps as expected, 2 hints".
QString attemptText(const ScenarioAttempt& attempt, const QLocale& locale);
/// "Practised".
QString playModeWord(PlayMode mode);
/// "Billing admins · 10 minutes · 2024, 2026", and whose it is.
QString frameText(const ScenarioFile& file);
/// "2024, 2026".
QString editionsText(const QList<Edition>& editions);
/// What a scenario is about and what has come of it, in Markdown.
QString scenarioPage(const ScenarioFile& file, const QList<ScenarioAttempt>& attempts, const QString& learner);
/// Text that is no Markdown, to stand in some.
QString markdownEscaped(const QString& text);

} // namespace podesk
