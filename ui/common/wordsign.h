// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QtCore/QStringView>

#include <optional>

class QPainter;

namespace podesk {

/// The sign that stands before a word of a status, an outcome or a case: a shape, so that colour is never the only
/// sign.
struct WordSign
{
    enum class Shape { Tick, Bars, Clock, BarsInSquare, Cross, CrossInSquare, Dash };
    Shape shape = Shape::Dash;
    Tone tone = Tone::Neutral;
    friend bool operator==(const WordSign&, const WordSign&) = default;
};

/// The sign of a list field's stable word ("status", "suspended"); nothing for words that have none.
std::optional<WordSign> signOf(QStringView field, QStringView word);
void paintSign(QPainter* painter, const QRectF& square, WordSign::Shape shape, const QColor& colour);
/// The same as an icon, for labels and buttons.
QIcon signIcon(const WordSign& sign, const QPalette& palette);

} // namespace podesk
