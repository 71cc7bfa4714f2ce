// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/datepattern.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortName = 3;

QStringList englishMonths()
{
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names << QLocale::c().monthName(month, QLocale::LongFormat);
    return names;
}

QStringList englishDays()
{
    QStringList names;
    for (int day = 1; day <= 7; ++day)
        names << QLocale::c().dayName(day, QLocale::LongFormat);
    return names;
}

/// Takes one of the names (cut to `length`, 0 = whole) off the text; 1 for the first name.
std::optional<int> takeName(const QStringList& names, int length, QStringView& rest)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QStringView name = length > 0 ? QStringView(names.at(i)).first(length) : QStringView(names.at(i));
        if (rest.startsWith(name, Qt::CaseInsensitive)) {
            rest = rest.sliced(name.size());
            return int(i) + 1;
        }
    }
    return std::nullopt;
}

std::optional<int> takeNumber(int fewest, int most, QStringView& rest)
{
    int digits = 0;
    int number = 0;
    while (digits < most && digits < rest.size() && rest[digits] >= u'0' && rest[digits] <= u'9')
        number = number * 10 + (rest[digits++].unicode() - u'0');
    if (digits < fewest)
        return std::nullopt;
    rest = rest.sliced(digits);
    return number;
}

} // namespace

struct DatePattern::Found
{
    int year = 0;
    int month = 0;
    int day = 1;
    int weekDay = 0;
};

std::optional<DatePattern::Step> DatePattern::stepFor(QChar letter, qsizetype count)
{
    const int digits = int(count);
    switch (letter.unicode()) {
    case u'y':
        return count == 4 ? std::optional(Step{Part::Year, 4, 4, {}}) : std::nullopt;
    case u'M':
        if (count > 4)
            return std::nullopt;
        return count > 2 ? Step{Part::MonthName, count == 3 ? shortName : 0, 0, {}} : Step{Part::Month, digits, 2, {}};
    case u'd':
        if (count > 4)
            return std::nullopt;
        return count > 2 ? Step{Part::DayName, count == 3 ? shortName : 0, 0, {}} : Step{Part::Day, digits, 2, {}};
    case u'h':
    case u'H':
        return count <= 2 ? std::optional(Step{Part::Hour, digits, 2, {}}) : std::nullopt;
    case u'm':
        return count <= 2 ? std::optional(Step{Part::Minute, digits, 2, {}}) : std::nullopt;
    case u's':
        return count <= 2 ? std::optional(Step{Part::Second, digits, 2, {}}) : std::nullopt;
    case u'z':
        return count == 1 || count == 3 ? std::optional(Step{Part::Milliseconds, digits, 3, {}}) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool DatePattern::isComplete() const
{
    const auto countOf = [this](std::initializer_list<Part> parts) {
        return std::count_if(m_steps.begin(), m_steps.end(), [&](const Step& step) {
            return std::find(parts.begin(), parts.end(), step.part) != parts.end();
        });
    };
    return countOf({Part::Year}) == 1 && countOf({Part::Month, Part::MonthName}) == 1 && countOf({Part::Day}) <= 1 &&
           countOf({Part::DayName}) <= 1 && countOf({Part::Hour}) <= 1 && countOf({Part::HalfDay}) <= 1;
}

std::optional<DatePattern> DatePattern::fromText(const QString& pattern)
{
    DatePattern made;
    made.m_text = pattern;
    QStringView rest = pattern;
    while (!rest.isEmpty()) {
        const QChar letter = rest.front();
        qsizetype length = 1;
        if (letter == u'\'') {
            const qsizetype close = rest.indexOf(u'\'', 1);
            if (close < 0)
                return std::nullopt;
            // Two quotes side by side are the quote itself.
            made.m_steps.push_back({Part::Literal, 0, 0, close == 1 ? u"'"_s : rest.sliced(1, close - 1).toString()});
            length = close + 1;
        } else if (rest.startsWith("AP"_L1) || rest.startsWith("ap"_L1)) {
            made.m_steps.push_back({Part::HalfDay, 0, 0, {}});
            length = 2;
        } else if (letter.isLetter()) {
            while (length < rest.size() && rest[length] == letter)
                ++length;
            const std::optional<Step> step = stepFor(letter, length);
            if (!step)
                return std::nullopt;
            made.m_steps.push_back(*step);
        } else {
            made.m_steps.push_back({Part::Literal, 0, 0, QString(letter)});
        }
        rest = rest.sliced(length);
    }
    return made.isComplete() ? std::optional(made) : std::nullopt;
}

bool DatePattern::take(const Step& step, QStringView& rest, Found& found)
{
    static const QStringList months = englishMonths();
    static const QStringList days = englishDays();
    static const QStringList halves{u"AM"_s, u"PM"_s};
    const auto within = [](std::optional<int> number, int low, int high) {
        return number && *number >= low && *number <= high;
    };
    const auto keep = [](std::optional<int> number, int& into) {
        into = number.value_or(0);
        return number.has_value();
    };
    switch (step.part) {
    case Part::Literal:
        if (!rest.startsWith(step.literal))
            return false;
        rest = rest.sliced(step.literal.size());
        return true;
    case Part::Year:
        return keep(takeNumber(step.fewest, step.most, rest), found.year);
    case Part::Month:
        return keep(takeNumber(step.fewest, step.most, rest), found.month);
    case Part::MonthName:
        return keep(takeName(months, step.fewest, rest), found.month);
    case Part::Day:
        return keep(takeNumber(step.fewest, step.most, rest), found.day);
    case Part::DayName:
        return keep(takeName(days, step.fewest, rest), found.weekDay);
    case Part::Hour:
        return within(takeNumber(step.fewest, step.most, rest), 0, 23);
    case Part::Minute:
    case Part::Second:
        return within(takeNumber(step.fewest, step.most, rest), 0, 59);
    case Part::Milliseconds:
        return within(takeNumber(step.fewest, step.most, rest), 0, 999);
    case Part::HalfDay:
        return within(takeName(halves, 0, rest), 1, 2);
    }
    return false;
}

std::optional<QDate> DatePattern::match(QStringView text) const
{
    Found found;
    for (const Step& step : m_steps) {
        if (!take(step, text, found))
            return std::nullopt;
    }
    const QDate date(found.year, found.month, found.day);
    if (!text.isEmpty() || !date.isValid() || (found.weekDay > 0 && date.dayOfWeek() != found.weekDay))
        return std::nullopt;
    return date;
}

} // namespace podesk
