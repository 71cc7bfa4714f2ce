// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace podesk {

/// One accepted form of a date, in the letters of Qt's format strings: yyyy, M MM MMM MMMM, d dd ddd dddd, h hh H HH, m
/// mm, s ss, z zzz, AP ap, text in 'quotes', every other character itself. Names of months and days are English. A
/// doubled letter wants two digits, a single one takes one or two; a year of two digits is not offered, since its
/// century is a guess.
///
/// Not QDateTime: that one reads local time, in which some midnights do not exist.
class DatePattern
{
public:
    /// Nothing where a letter is not known, year or month is missing, or a part stands twice.
    static std::optional<DatePattern> fromText(const QString& pattern);
    /// The whole text must fit; without a day the first of the month. A name of a day must be the right one.
    std::optional<QDate> match(QStringView text) const;
    QString toText() const { return m_text; }

private:
    enum class Part { Literal, Year, Month, MonthName, Day, DayName, Hour, Minute, Second, Milliseconds, HalfDay };
    struct Step
    {
        Part part = Part::Literal;
        int fewest = 0; ///< digits, or for names the length of the short form (0 = the whole name)
        int most = 0;
        QString literal;
    };
    struct Found;

    static std::optional<Step> stepFor(QChar letter, qsizetype count);
    static bool take(const Step& step, QStringView& rest, Found& found);
    bool isComplete() const;

    QString m_text;
    std::vector<Step> m_steps;
};

} // namespace podesk
