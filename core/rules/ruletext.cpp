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

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The digits that `text` begins with; nothing when it begins with something else.
QStringView leadingDigits(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    return text.first(count);
}

QStringView withoutZeros(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    return digits;
}

/// Two runs of digits by their numbers, which may be longer than any integer.
int compareNumbers(QStringView left, QStringView right)
{
    left = withoutZeros(left);
    right = withoutZeros(right);
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
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

int naturalCompare(QStringView left, QStringView right)
{
    QStringView l = left;
    QStringView r = right;
    while (!l.isEmpty() && !r.isEmpty()) {
        const QStringView leftDigits = leadingDigits(l);
        const QStringView rightDigits = leadingDigits(r);
        const bool numbers = !leftDigits.isEmpty() && !rightDigits.isEmpty();
        const int order =
            numbers ? compareNumbers(leftDigits, rightDigits) : int(l.front().unicode()) - int(r.front().unicode());
        if (order != 0)
            return order;
        l = l.sliced(numbers ? leftDigits.size() : 1);
        r = r.sliced(numbers ? rightDigits.size() : 1);
    }
    if (l.size() != r.size())
        return l.size() < r.size() ? -1 : 1;
    return left.size() == right.size() ? left.compare(right) : (left.size() < right.size() ? -1 : 1);
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
