// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/uisettings.h"

#include <QtGui/QColor>
#include <QtGui/QIcon>
#include <QtGui/QPalette>

namespace podesk {

/// What a coloured thing says. Colour only repeats it: a shape and a word stand beside it everywhere.
enum class Tone { Neutral, Information, Success, Warning, Error, Simulation };

/// Judged from the palette itself, so that it also holds for a desktop's own dark palette.
bool isDark(const QPalette& palette);
/// For text and strokes on the palette's base and window: at least 4.5:1.
QColor toneText(Tone tone, const QPalette& palette);
/// For the ground under a bar of that tone; text on it is the palette's window text.
QColor toneGround(Tone tone, const QPalette& palette);

/// Sets the style and palette of the whole application. The first call remembers the desktop's palette for
/// Theme::System.
void applyTheme(UiSettings::Theme theme);
/// Scales the application's font; 100 is the desktop's own size.
void applyTextSize(int percent);
/// The steps that text size moves in.
QList<int> textSizes();

/// An icon of ours, drawn in the text colour of the palette that is in force when it is painted.
QIcon themedIcon(const QString& name);

} // namespace podesk
