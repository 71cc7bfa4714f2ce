// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartfigures.h"

#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::ChartWords)
};

std::optional<qint64> sum(const std::optional<qint64>& a, qint64 b)
{
    if (!a)
        return std::nullopt;
    // Counts and minor units add alike; the currency is the same throughout.
    const Result<Money> added = Money{*a, {}}.plus(Money{b, {}});
    return added ? std::optional(added->minor) : std::nullopt;
}

} // namespace

bool ChartFigures::isEmpty() const
{
    for (const QList<qint64>& row : values) {
        for (const qint64 value : row) {
            if (value != 0)
                return false;
        }
    }
    return true;
}

std::optional<qint64> ChartFigures::totalOfCategory(int category) const
{
    std::optional<qint64> all = 0;
    for (const QList<qint64>& row : values)
        all = sum(all, row[category]);
    return all;
}

std::optional<qint64> ChartFigures::totalOfSeries(int ofSeries) const
{
    std::optional<qint64> all = 0;
    for (const qint64 value : values[ofSeries])
        all = sum(all, value);
    return all;
}

std::optional<qint64> ChartFigures::total() const
{
    std::optional<qint64> all = 0;
    for (int i = 0; i < series.size(); ++i) {
        const std::optional<qint64> row = totalOfSeries(i);
        all = row ? sum(all, *row) : std::nullopt;
    }
    return all;
}

QString ChartFigures::text(std::optional<qint64> value, const QLocale& locale) const
{
    if (!value)
        return u"-"_s;
    return currency ? words::moneyText({*value, *currency}, locale) : words::countText(*value, locale);
}

QString ChartFigures::partText(int ofSeries, int category, const QLocale& locale) const
{
    const QString value = text(values[ofSeries][category], locale);
    return series.size() == 1 ? ChartWords::tr("%1: %2", "part of a chart, figure").arg(categories[category], value)
                              : ChartWords::tr("%1, %2: %3", "part of a chart, what it is made of, figure")
                                    .arg(categories[category], series[ofSeries], value);
}

} // namespace podesk
