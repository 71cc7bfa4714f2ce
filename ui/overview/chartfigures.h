// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "ui/common/theme.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <optional>

namespace podesk {

/// How a part of a chart looks: a colour of the theme, and a pattern that tells it from its neighbours without one.
struct ChartInk
{
    Tone tone = Tone::Neutral;
    Qt::BrushStyle pattern = Qt::SolidPattern;
    friend bool operator==(const ChartInk&, const ChartInk&) = default;
};

/// A height that a chart draws across its whole width, dashed, such as a threshold.
struct ChartLevel
{
    QString name;
    qint64 value = 0;
    friend bool operator==(const ChartLevel&, const ChartLevel&) = default;
};

/// What a chart shows: whole numbers, either counts or minor units of one currency. Only the drawing rounds; tables and
/// texts are exact.
struct ChartFigures
{
    QString categoryHeading;          ///< of the table's first column
    QStringList categories;           ///< slices, or bars from left to right
    QStringList axisLabels;           ///< shorter names of the bars; the categories' own when empty
    QStringList series;               ///< what each bar is stacked of, from below; a donut has one
    QList<ChartInk> inks;             ///< a donut: by category; bars: by series
    QList<QList<qint64>> values;      ///< [series][category], none below zero where they are summed
    std::optional<Currency> currency; ///< nothing: the values are counts
    bool isSummed = true;             ///< false: states after one another, which nobody adds up
    QList<qint64> moments;            ///< of steps: when each category came, and behind them where the drawing ends
    QList<ChartLevel> levels;         ///< of steps

    bool isEmpty() const;
    qint64 value(int ofSeries, int category) const { return values[ofSeries][category]; }
    /// Nothing when the sum leaves 64 bits.
    std::optional<qint64> totalOfCategory(int category) const;
    std::optional<qint64> totalOfSeries(int ofSeries) const;
    std::optional<qint64> total() const;
    /// "12", "USD 1,234.50"; "-" for nothing.
    QString text(std::optional<qint64> value, const QLocale& locale) const;
    /// "July 2024, without PO: USD 1,234.50"; "Active: 23" where there is one series.
    QString partText(int ofSeries, int category, const QLocale& locale) const;
    friend bool operator==(const ChartFigures&, const ChartFigures&) = default;
};

} // namespace podesk
