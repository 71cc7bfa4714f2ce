// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/instant.h"

#include <array>

namespace podesk {

namespace {

/// The four shapes, the longest last; '0' stands for any digit.
constexpr std::array<QStringView, 4> shapes{u"0000-00-00", u"0000-00-00T00:00", u"0000-00-00T00:00:00",
                                            u"0000-00-00T00:00:00.000"};

bool hasShape(QStringView text, QStringView shape)
{
    if (text.size() != shape.size())
        return false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isDigit = text[at] >= u'0' && text[at] <= u'9';
        if (shape[at] == u'0' ? !isDigit : text[at] != shape[at])
            return false;
    }
    return true;
}

/// Digits at a position of a text that already has its shape; zero past its end.
int numberAt(QStringView text, qsizetype position, qsizetype length)
{
    return position < text.size() ? text.sliced(position, length).toInt() : 0;
}

} // namespace

std::optional<Instant> Instant::fromText(QStringView text)
{
    if (text.endsWith(u'Z'))
        text.chop(1);
    bool known = false;
    for (const QStringView shape : shapes)
        known = known || hasShape(text, shape);
    if (!known)
        return std::nullopt;
    const QDate date(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2));
    const int hour = numberAt(text, 11, 2);
    const int minute = numberAt(text, 14, 2);
    const int second = numberAt(text, 17, 2);
    if (!date.isValid() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const qint64 seconds = (hour * 60 + minute) * 60 + second;
    return Instant{fromDate(date).msecs + seconds * 1000 + numberAt(text, 20, 3)};
}

} // namespace podesk
