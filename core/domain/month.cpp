// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/month.h"

namespace podesk {

Month Month::containing(Instant instant)
{
    const QDate day = instant.date();
    return of(day.year(), day.month());
}

std::optional<Month> Month::fromText(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    int number = 0; // yyyymm
    for (const qsizetype at : {0, 1, 2, 3, 5, 6}) {
        if (text[at] < u'0' || text[at] > u'9')
            return std::nullopt;
        number = number * 10 + (text[at].unicode() - u'0');
    }
    const int year = number / 100;
    const int month = number % 100;
    if (year < 1900 || month < 1 || month > 12)
        return std::nullopt;
    return of(year, month);
}

QString Month::toText() const
{
    if (!isValid())
        return {};
    // Years are four digits here, so year and month are one number; lists format this a million times.
    QString text = QString::number(year() * 100 + month());
    text.insert(4, u'-');
    return text;
}

Instant Month::begin() const
{
    return Instant::fromDate(QDate(year(), month(), 1));
}

Instant Month::end() const
{
    return plus(1).begin();
}

QDate Month::lastDay() const
{
    const QDate first(year(), month(), 1);
    return first.addDays(first.daysInMonth() - 1);
}

} // namespace podesk
