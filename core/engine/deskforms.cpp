// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/fieldforms.h"

namespace podesk::forms {

using namespace Qt::StringLiterals;

namespace {

struct Threshold
{
    QLatin1StringView name;
    int NoticeThresholds::*member;
    int most;
};

constexpr std::array thresholds{
    Threshold{"balancePercent"_L1, &NoticeThresholds::balancePercent, mostBalancePercent},
    Threshold{"nearDays"_L1, &NoticeThresholds::nearDays, mostNearDays},
    Threshold{"middleMonths"_L1, &NoticeThresholds::middleMonths, mostNoticeMonths},
    Threshold{"farMonths"_L1, &NoticeThresholds::farMonths, mostNoticeMonths},
};

} // namespace

QLatin1StringView formOf(const NoticeThresholds*)
{
    return "aws|{balancePercent?:integer,nearDays?:integer,middleMonths?:integer,farMonths?:integer}"_L1;
}

/// What is left out is as AWS has it.
Result<void> read(const QJsonValue& value, const QString& pointer, NoticeThresholds& into)
{
    into = NoticeThresholds::aws();
    if (value == "aws"_L1)
        return {};
    const auto refused = [](const QString& field, const QString& shown, const QString& allowed) {
        return fail(ErrorCode::InvalidField, {{u"field"_s, field}, {u"value"_s, shown}, {u"allowed"_s, allowed}});
    };
    if (!value.isObject())
        return refused(pointer, value.toVariant().toString(), QString(formOf(&into)));
    QJsonObject left = value.toObject();
    QStringList names;
    for (const Threshold& each : thresholds) {
        names.append(each.name);
        if (!left.contains(each.name))
            continue;
        const QJsonValue given = left.take(each.name);
        const qint64 number = given.isDouble() ? given.toInteger(-1) : -1;
        if (number < 1 || number > each.most)
            return refused(pointer + u'/' + each.name, given.toVariant().toString(), u"1..%1"_s.arg(each.most));
        into.*each.member = int(number);
    }
    if (!left.isEmpty())
        return fail(ErrorCode::UnknownField, {{u"field"_s, QString(pointer + u'/' + left.constBegin().key())},
                                              {u"allowed"_s, names.join(u", "_s)}});
    return {};
}

QJsonValue write(const NoticeThresholds& value)
{
    if (value.isAws())
        return u"aws"_s;
    QJsonObject object;
    for (const Threshold& each : thresholds)
        object.insert(each.name, value.*each.member);
    return object;
}

} // namespace podesk::forms
