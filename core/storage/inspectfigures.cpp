// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/inspectfigures.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace podesk::storage::inspecting {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstMonth = 1900 * 12;
constexpr qint64 lastMonth = 9999 * 12 + 11;

} // namespace

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

Wide halfEven(Wide dividend, Wide divisor)
{
    Wide quotient = dividend / divisor;
    Wide rest = dividend % divisor;
    if (rest < 0) {
        rest += divisor;
        --quotient;
    }
    const bool up = 2 * rest > divisor || (2 * rest == divisor && quotient % 2 != 0);
    return up ? quotient + 1 : quotient;
}

QString wideText(Wide value)
{
    const bool negative = value < 0;
    QString digits;
    do {
        const int digit = int(value % 10);
        digits.prepend(QChar(u'0' + (digit < 0 ? -digit : digit)));
        value /= 10;
    } while (value != 0);
    return negative ? u'-' + digits : digits;
}

QString optionalText(const std::optional<Wide>& value)
{
    return value ? wideText(*value) : u"null"_s;
}

std::optional<Wide> optionalInteger(const Pass& rows, int column)
{
    return rows->isNull(column) ? std::nullopt : std::optional<Wide>(rows->integer(column));
}

bool isMonth(qint64 month)
{
    return month >= firstMonth && month <= lastMonth;
}

bool isListOfTexts(QByteArrayView json)
{
    if (json == "[]")
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    const QJsonArray list = document.array();
    return document.isArray() &&
           std::all_of(list.begin(), list.end(), [](const QJsonValue& value) { return value.isString(); });
}

} // namespace podesk::storage::inspecting
