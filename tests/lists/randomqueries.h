// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listcondition.h"

#include <rapidcheck.h>

namespace podesk::test {

/// Pieces that make texts meet: letters in several cases and forms, digits that look like numbers, everything the
/// syntax uses.
inline QString randomText(int mostPieces)
{
    using namespace Qt::StringLiterals;
    static const QStringList pieces{
        u"PO"_s,      u"po"_s, u"-"_s,      u"77"_s,      u"00"_s, u"1e5"_s,        u"NO"_s,     u" "_s,
        u"\""_s,      u"\\"_s, u":"_s,      u","_s,       u"="_s,  u".."_s,         u"<"_s,      u"é"_s,
        u"e\u0301"_s, u"E"_s,  u"Straße"_s, u"STRASSE"_s, u"北"_s, u"\U0001F600"_s, u"\uFB01"_s, u"fi"_s,
        u"cloud"_s,   u"Cl"_s, u"\t"_s,     u"\u00a0"_s,  u"İ"_s,  u"ά"_s,          u"\ufeff"_s};
    const int count = *rc::gen::inRange(0, mostPieces + 1);
    QString text;
    for (int i = 0; i < count; ++i)
        text += pieces[*rc::gen::inRange<qsizetype>(0, pieces.size())];
    return text;
}

inline QString randomDate()
{
    using namespace Qt::StringLiterals;
    const QDate day = QDate(2022, 1, 1).addDays(*rc::gen::inRange(0, 1700));
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return day.toString(u"yyyy");
    case 1:
        return day.toString(u"yyyy-MM");
    case 2:
        return day.toString(u"yyyy-MM-dd");
    case 3:
        return day.toString(u"yyyy-MM-dd") + u"T09:30"_s;
    default:
        return QString::number(*rc::gen::inRange(-200, 200)) + u"dwm"_s.at(*rc::gen::inRange(0, 3));
    }
}

inline QString randomNumber(FieldKind kind)
{
    using namespace Qt::StringLiterals;
    QString text = QString::number(*rc::gen::inRange(-20, 2000));
    if (kind != FieldKind::Integer && *rc::gen::arbitrary<bool>())
        text += u'.' + QString::number(*rc::gen::inRange(0, 9999));
    return text;
}

/// One valid value for a field; `hints` are values that records really have.
inline QString randomValue(const ListField& field, const QStringList& hints)
{
    using namespace Qt::StringLiterals;
    if (!field.words.isEmpty())
        return field.words[*rc::gen::inRange<qsizetype>(0, field.words.size())];
    switch (field.kind) {
    case FieldKind::Flag:
        return *rc::gen::arbitrary<bool>() ? u"yes"_s : u"no"_s;
    case FieldKind::Month:
    case FieldKind::Instant:
        return randomDate();
    case FieldKind::Money:
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return randomNumber(field.kind);
    case FieldKind::Text:
    case FieldKind::Word:
        break;
    }
    if (!hints.isEmpty() && *rc::gen::arbitrary<bool>())
        return hints[*rc::gen::inRange<qsizetype>(0, hints.size())];
    return randomText(2);
}

inline ListCondition randomCondition(ListKind kind, const QStringList& hints)
{
    using namespace Qt::StringLiterals;
    using Compare = ListCondition::Compare;
    const QList<ListField>& fields = listFields(kind);
    const ListField& field = fields[*rc::gen::inRange<qsizetype>(0, fields.size())];
    ListCondition condition;
    condition.field = QString(field.name);
    condition.negated = *rc::gen::inRange(0, 4) == 0;
    if (comparesByText(field))
        condition.compare = *rc::gen::element(Compare::Contains, Compare::Contains, Compare::Equal);
    else if (comparesByKey(field))
        condition.compare = *rc::gen::element(Compare::Equal, Compare::Less, Compare::LessOrEqual, Compare::Greater,
                                              Compare::GreaterOrEqual, Compare::Between);
    if (condition.field == u"tags"_s && *rc::gen::arbitrary<bool>()) {
        condition.field = u"tag"_s;
        condition.compare = Compare::Equal;
    }
    const bool alternatives = condition.compare == Compare::Equal || condition.compare == Compare::Contains;
    const int count = condition.compare == Compare::Between ? 2 : alternatives ? *rc::gen::inRange(1, 4) : 1;
    for (int i = 0; i < count; ++i) {
        const bool none = condition.compare == Compare::Equal && comparesByKey(field) && *rc::gen::inRange(0, 6) == 0;
        condition.values << (none ? u"none"_s : randomValue(field, hints));
    }
    return condition;
}

/// A valid query. `hints` are texts that records really have, so that some conditions find something.
inline ListQuery randomQuery(ListKind kind, const QStringList& hints)
{
    ListQuery query;
    query.kind = kind;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        query.conditions << randomCondition(kind, hints);
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        const QString word = randomValue({}, hints);
        if (!word.isEmpty() && *rc::gen::arbitrary<bool>())
            (*rc::gen::inRange(0, 3) == 0 ? query.excludedWords : query.words) << word;
    }
    const QList<ListField>& fields = listFields(kind);
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        const ListField& field = fields[*rc::gen::inRange<qsizetype>(0, fields.size())];
        query.sort << ListSort{QString(field.name), *rc::gen::arbitrary<bool>()};
    }
    return query;
}

} // namespace podesk::test
