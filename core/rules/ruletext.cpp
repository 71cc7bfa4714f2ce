// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruletext.h"

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 120;

bool isControl(char32_t codePoint)
{
    return codePoint < 0x20 || codePoint == 0x7f;
}

template <class Objects>
std::optional<FoundCharacter> firstWhere(QStringView text, Objects objects)
{
    std::optional<FoundCharacter> found;
    forEachCodePoint(text, [&](char32_t codePoint, int position) {
        if (objects(codePoint))
            found = FoundCharacter{codePoint, position};
        return !found.has_value();
    });
    return found;
}

} // namespace

int codePointCount(QStringView text)
{
    int count = 0;
    forEachCodePoint(text, [&count](char32_t, int position) {
        count = position;
        return true;
    });
    return count;
}

QString FoundCharacter::toText() const
{
    if (isControl(codePoint) || QChar::isSurrogate(codePoint) || !QChar::isPrint(codePoint))
        return u"U+"_s + QString::number(static_cast<uint>(codePoint), 16).toUpper().rightJustified(4, u'0');
    return QString::fromUcs4(&codePoint, 1);
}

std::optional<FoundCharacter> firstUnstorable(QStringView text)
{
    return firstWhere(text, [](char32_t c) { return c == 0 || QChar::isSurrogate(c); });
}

std::optional<FoundCharacter> firstControlCharacter(QStringView text)
{
    return firstWhere(text, [](char32_t c) { return isControl(c) || QChar::isSurrogate(c); });
}

std::optional<FoundCharacter> firstForeignToNumbers(QStringView text)
{
    return firstWhere(text, [](char32_t c) {
        const bool letterOrDigit = (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
        return !letterOrDigit && (c > 0x7f || !" _.:/=+-%@"_L1.contains(QChar(static_cast<char16_t>(c))));
    });
}

QString shown(QStringView text)
{
    QStringView part = text.left(longestShown);
    if (part.size() < text.size() && part.back().isHighSurrogate())
        part.chop(1);
    QString copy;
    copy.reserve(part.size() + 1);
    forEachCodePoint(part, [&copy](char32_t codePoint, int) {
        const bool storable = codePoint != 0 && !QChar::isSurrogate(codePoint);
        const auto units = QChar::fromUcs4(storable ? codePoint : char32_t{QChar::ReplacementCharacter});
        copy.append(QStringView(units));
        return true;
    });
    if (part.size() < text.size())
        copy.append(u'…');
    return copy;
}

} // namespace podesk::rules
