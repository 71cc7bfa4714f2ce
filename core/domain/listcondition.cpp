// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/listcondition.h"

#include "core/domain/month.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk {

namespace {

using Compare = ListCondition::Compare;
// Eighteen digits and eight decimals do not fit 64 bits.
__extension__ using Wide = __int128;

constexpr int mostIntegerDigits = 18;
constexpr int mostDecimals = 8;

/// A value of an ordered field: what it stands for as a closed interval. `low` may lie above `high` for a point between
/// two keys.
struct Span
{
    Wide low = 0;
    Wide high = 0;
};

qint64 clamped(Wide value)
{
    constexpr Wide least = std::numeric_limits<qint64>::min();
    constexpr Wide most = std::numeric_limits<qint64>::max();
    return static_cast<qint64>(std::clamp(value, least, most));
}

Wide floorDivided(Wide value, Wide unit)
{
    const Wide quotient = value / unit;
    return value % unit < 0 ? quotient - 1 : quotient;
}

/// "-12.50" in 1e-8.
std::optional<Wide> decimalOf(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView decimals = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || whole.size() > mostIntegerDigits || decimals.size() > mostDecimals ||
        (point >= 0 && decimals.isEmpty()))
        return std::nullopt;
    Wide value = 0;
    for (const QStringView part : {whole, decimals}) {
        for (const QChar c : part) {
            if (c < u'0' || c > u'9')
                return std::nullopt;
            value = value * 10 + (c.unicode() - u'0');
        }
    }
    for (qsizetype i = decimals.size(); i < mostDecimals; ++i)
        value *= 10;
    return negative ? -value : value;
}

std::optional<Span> decimalSpan(QStringView text, int digits)
{
    const auto value = decimalOf(text);
    if (!value)
        return std::nullopt;
    Wide unit = 1;
    for (int i = digits; i < mostDecimals; ++i)
        unit *= 10;
    return Span{-floorDivided(-*value, unit), floorDivided(*value, unit)};
}

/// "60d", "8w", "3m" and their negatives, counted from now.
std::optional<Instant> relativeInstant(QStringView text, Instant now)
{
    if (text.size() < 2)
        return std::nullopt;
    const bool negative = text.startsWith(u'-');
    const QStringView digits = text.sliced(negative ? 1 : 0).chopped(1);
    if (digits.isEmpty() || digits.size() > 4 ||
        !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    const int count = digits.toInt() * (negative ? -1 : 1);
    switch (text.back().unicode()) {
    case u'd':
        return now.plusDays(count);
    case u'w':
        return now.plusDays(qint64(count) * 7);
    case u'm':
        return Instant::fromDateTime(now.toDateTime().addMonths(count));
    default:
        return std::nullopt;
    }
}

std::optional<int> yearOf(QStringView text)
{
    if (text.size() != 4 || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    const int year = text.toInt();
    return year >= 1900 ? std::optional(year) : std::nullopt;
}

/// A time as the interval of milliseconds that its precision covers.
std::optional<Span> instantSpan(QStringView text)
{
    if (const auto year = yearOf(text))
        return Span{Month::of(*year, 1).begin().msecs, Month::of(*year, 12).end().msecs - 1};
    if (const auto month = Month::fromText(text))
        return Span{month->begin().msecs, month->end().msecs - 1};
    const auto instant = Instant::fromText(text);
    if (!instant)
        return std::nullopt;
    const qsizetype length = text.endsWith(u'Z') ? text.size() - 1 : text.size();
    const qint64 covered = length <= 10 ? 86'400'000 : length <= 16 ? 60'000 : length <= 19 ? 1'000 : 1;
    return Span{instant->msecs, instant->msecs + covered - 1};
}

Span dayOf(Instant instant)
{
    const Instant begin = Instant::fromDate(instant.date());
    return {begin.msecs, begin.plusDays(1).msecs - 1};
}

std::optional<Span> instantOperand(QStringView text, Compare compare, Instant now)
{
    if (const auto relative = relativeInstant(text, now))
        return compare == Compare::Equal ? dayOf(*relative) : Span{relative->msecs, relative->msecs};
    return instantSpan(text);
}

/// The last month whose moment lies at or before `msecs`.
Wide lastMonthUpTo(Wide msecs, bool endOfMonth)
{
    return Month::containing({clamped(msecs + (endOfMonth ? 1 : 0))}).index - (endOfMonth ? 1 : 0);
}

std::optional<Span> monthOperand(QStringView text, Compare compare, Instant now, bool endOfMonth)
{
    if (const auto month = Month::fromText(text))
        return Span{month->index, month->index};
    if (const auto year = yearOf(text))
        return Span{Month::of(*year, 1).index, Month::of(*year, 12).index};
    Span moments;
    if (const auto relative = relativeInstant(text, now))
        moments = {relative->msecs, relative->msecs};
    else if (const auto instant = instantSpan(text))
        moments = *instant;
    else
        return std::nullopt;
    if (compare == Compare::Equal) {
        const Wide index = Month::containing({clamped(moments.low)}).index;
        return Span{index, index};
    }
    return Span{lastMonthUpTo(moments.low - 1, endOfMonth) + 1, lastMonthUpTo(moments.high, endOfMonth)};
}

std::optional<Span> operandSpan(const ListField& field, Compare compare, QStringView text, Instant now,
                                int currencyDigits)
{
    switch (field.kind) {
    case FieldKind::Money:
        return decimalSpan(text, currencyDigits);
    case FieldKind::Integer:
        return decimalSpan(text, 0);
    case FieldKind::Decimal:
        return decimalSpan(text, mostDecimals);
    case FieldKind::Month:
        return monthOperand(text, compare, now, field.endOfMonth);
    case FieldKind::Instant:
        return instantOperand(text, compare, now);
    case FieldKind::Text:
    case FieldKind::Word:
    case FieldKind::Flag:
        break;
    }
    return std::nullopt;
}

/// Examples of what a field's values look like, for the message about a wrong one.
QStringList allowedForms(const ListField& field)
{
    switch (field.kind) {
    case FieldKind::Money:
    case FieldKind::Decimal:
        return {u"1000"_s, u"12.50"_s, u"none"_s};
    case FieldKind::Integer:
        return {u"3"_s, u"none"_s};
    case FieldKind::Month:
        return {u"2024-07"_s, u"2024"_s, u"60d"_s, u"8w"_s, u"3m"_s};
    case FieldKind::Instant:
        return {u"2024-07-01"_s, u"2024-07-01T09:30"_s, u"2024-07"_s, u"-7d"_s, u"8w"_s, u"3m"_s};
    case FieldKind::Flag:
        return {u"yes"_s, u"no"_s};
    case FieldKind::Text:
    case FieldKind::Word:
        break;
    }
    return field.words;
}

tl::unexpected<Error> malformed(const QString& value, const QStringList& allowed)
{
    return fail(ErrorCode::MalformedQuery, {{u"value"_s, value}, {u"allowed"_s, allowed}});
}

KeyInterval interval(Compare compare, Span first, Span last)
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    switch (compare) {
    case Compare::Less:
        return {least, clamped(first.low - 1)};
    case Compare::LessOrEqual:
        return {least, clamped(first.high)};
    case Compare::Greater:
        return {clamped(first.high + 1), most};
    case Compare::GreaterOrEqual:
        return {clamped(first.low), most};
    case Compare::Between:
        return {clamped(first.low), clamped(last.high)};
    case Compare::Equal:
    case Compare::Contains:
        break;
    }
    return {clamped(first.low), clamped(first.high)};
}

bool isAlternatives(Compare compare)
{
    return compare == Compare::Equal || compare == Compare::Contains;
}

Result<void> checkWords(const ListField& field, const ListCondition& condition)
{
    const QStringList allowed = allowedForms(field);
    if (condition.compare != Compare::Equal)
        return malformed(condition.field, allowed);
    for (const QString& value : condition.values) {
        if (!allowed.contains(value)) {
            return fail(ErrorCode::UnknownWord,
                        {{u"field"_s, condition.field}, {u"value"_s, value}, {u"allowed"_s, allowed}});
        }
    }
    return {};
}

tl::unexpected<Error> unknownField(ListKind kind, const QString& name)
{
    QStringList allowed;
    for (const ListField& field : listFields(kind))
        allowed << QString(field.name);
    return fail(ErrorCode::UnknownField, {{u"field"_s, name}, {u"allowed"_s, allowed}});
}

} // namespace

bool comparesByKey(const ListField& field)
{
    switch (field.kind) {
    case FieldKind::Month:
    case FieldKind::Money:
    case FieldKind::Integer:
    case FieldKind::Instant:
    case FieldKind::Decimal:
        return true;
    case FieldKind::Text:
    case FieldKind::Word:
    case FieldKind::Flag:
        break;
    }
    return false;
}

bool comparesByText(const ListField& field)
{
    return field.kind == FieldKind::Text || (field.kind == FieldKind::Word && field.words.isEmpty());
}

Result<ConditionKeys> conditionKeys(const ListField& field, const ListCondition& condition, Instant now,
                                    int currencyDigits)
{
    const qsizetype expected = condition.compare == Compare::Between ? 2 : 1;
    const bool alternatives = condition.compare == Compare::Equal;
    if (condition.compare == Compare::Contains || (!alternatives && condition.values.size() != expected))
        return malformed(condition.values.join(u','), allowedForms(field));

    ConditionKeys keys;
    QList<Span> spans;
    for (const QString& value : condition.values) {
        if (alternatives && value == "none"_L1) {
            keys.none = true;
            continue;
        }
        const auto span = operandSpan(field, condition.compare, value, now, currencyDigits);
        if (!span)
            return malformed(value, allowedForms(field));
        spans << *span;
        if (alternatives)
            keys.intervals << interval(condition.compare, *span, *span);
    }
    if (!alternatives)
        keys.intervals << interval(condition.compare, spans.first(), spans.last());
    return keys;
}

Result<void> checkCondition(ListKind kind, const ListCondition& condition)
{
    const int index = listFieldIndex(kind, condition.field);
    if (index < 0)
        return unknownField(kind, condition.field);
    const ListField& field = listFields(kind)[index];
    if (condition.values.isEmpty())
        return malformed(condition.field, allowedForms(field));
    if (comparesByKey(field)) {
        const auto keys = conditionKeys(field, condition, {}, 2);
        return keys ? Result<void>{} : tl::make_unexpected(keys.error());
    }
    if (!comparesByText(field))
        return checkWords(field, condition);
    const bool isTag = condition.field == "tag"_L1;
    if (!isAlternatives(condition.compare) || (isTag && condition.compare != Compare::Equal))
        return malformed(condition.field, {});
    return {};
}

Result<void> checkQuery(const ListQuery& query)
{
    for (const ListCondition& condition : query.conditions) {
        if (const auto checked = checkCondition(query.kind, condition); !checked)
            return checked;
    }
    for (const ListSort& sort : query.sort) {
        if (listFieldIndex(query.kind, sort.field) < 0)
            return unknownField(query.kind, sort.field);
    }
    if (query.sort.size() > 2)
        return malformed(query.sort[2].field, {});
    return {};
}

} // namespace podesk
