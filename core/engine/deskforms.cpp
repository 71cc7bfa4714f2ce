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

tl::unexpected<Error> refused(const QString& field, const QJsonValue& value, const QString& allowed)
{
    const QString shown = value.isObject() || value.isArray() ? QString() : value.toVariant().toString();
    return fail(ErrorCode::InvalidField, {{u"field"_s, field}, {u"value"_s, shown}, {u"allowed"_s, allowed}});
}

Result<void> refuseLeftOver(const QJsonObject& left, const QStringList& names, const QString& pointer)
{
    if (left.isEmpty())
        return {};
    return fail(ErrorCode::UnknownField,
                {{u"field"_s, QString(pointer + u'/' + left.constBegin().key())}, {u"allowed"_s, names.join(u", "_s)}});
}

struct Switch
{
    QLatin1StringView name;
    std::optional<bool> ConnectionSettings::*member;
};
constexpr std::array switches{
    Switch{"enabled"_L1, &ConnectionSettings::enabled},
    Switch{"testMode"_L1, &ConnectionSettings::testMode},
    Switch{"preApproveFree"_L1, &ConnectionSettings::preApproveFree},
    Switch{"preApproveByol"_L1, &ConnectionSettings::preApproveByol},
};

struct Code
{
    QLatin1StringView name;
    std::optional<QString> ConnectionSettings::*member;
};
constexpr std::array codes{
    Code{"buyerId"_L1, &ConnectionSettings::buyerId},
    Code{"supplierId"_L1, &ConnectionSettings::supplierId},
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
    if (!value.isObject())
        return refused(pointer, value, QString(formOf(&into)));
    QJsonObject left = value.toObject();
    QStringList names;
    for (const Threshold& each : thresholds) {
        names.append(each.name);
        if (!left.contains(each.name))
            continue;
        const QJsonValue given = left.take(each.name);
        const qint64 number = given.isDouble() ? given.toInteger(-1) : -1;
        if (number < 1 || number > each.most)
            return refused(pointer + u'/' + each.name, given, u"1..%1"_s.arg(each.most));
        into.*each.member = int(number);
    }
    return refuseLeftOver(left, names, pointer);
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

QLatin1StringView formOf(const ProcurementSystem*)
{
    return "coupa|ariba"_L1;
}

Result<void> read(const QJsonValue& value, const QString& pointer, ProcurementSystem& into)
{
    const auto system = procurementSystemFromText(value.toString());
    if (!system)
        return refused(pointer, value, QString(formOf(&into)));
    into = *system;
    return {};
}

QJsonValue write(const ProcurementSystem& value)
{
    return procurementSystemText(value);
}

QLatin1StringView formOf(const ConnectionSettings*)
{
    return "{enabled?:flag,testMode?:flag,preApproveFree?:flag,preApproveByol?:flag,buyerId?,supplierId?}"_L1;
}

Result<void> read(const QJsonValue& value, const QString& pointer, ConnectionSettings& into)
{
    if (!value.isObject())
        return refused(pointer, value, QString(formOf(&into)));
    into = {};
    QJsonObject left = value.toObject();
    QStringList names;
    for (const Switch& each : switches) {
        names.append(each.name);
        if (!left.contains(each.name))
            continue;
        const QJsonValue given = left.take(each.name);
        if (!given.isBool())
            return refused(pointer + u'/' + each.name, given, u"true | false"_s);
        into.*each.member = given.toBool();
    }
    for (const Code& each : codes) {
        names.append(each.name);
        if (!left.contains(each.name))
            continue;
        const QJsonValue given = left.take(each.name);
        if (!given.isString())
            return refused(pointer + u'/' + each.name, given, u"\"...\""_s);
        into.*each.member = given.toString();
    }
    return refuseLeftOver(left, names, pointer);
}

QJsonValue write(const ConnectionSettings& value)
{
    QJsonObject object;
    for (const Switch& each : switches) {
        if (value.*each.member)
            object.insert(each.name, *(value.*each.member));
    }
    for (const Code& each : codes) {
        if (value.*each.member)
            object.insert(each.name, *(value.*each.member));
    }
    return object;
}

QLatin1StringView formOf(const QList<CasePayment>*)
{
    return "[{payment,number}]"_L1;
}

Result<void> read(const QJsonValue& value, const QString& pointer, QList<CasePayment>& into)
{
    into.clear();
    if (!value.isArray())
        return refused(pointer, value, QString(formOf(&into)));
    const QJsonArray all = value.toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString at = pointer + u'/' + QString::number(i);
        QJsonObject left = all.at(i).toObject();
        const QJsonValue payment = left.take(u"payment"_s);
        const QJsonValue number = left.take(u"number"_s);
        if (!payment.isString() || !number.isString())
            return refused(at, all.at(i), u"{payment, number}"_s);
        if (const Result<void> whole = refuseLeftOver(left, {u"payment"_s, u"number"_s}, at); !whole)
            return whole;
        into.append({payment.toString(), number.toString()});
    }
    return {};
}

QJsonValue write(const QList<CasePayment>& value)
{
    QJsonArray all;
    for (const CasePayment& each : value)
        all.append(QJsonObject{{u"payment"_s, each.payment}, {u"number"_s, each.number}});
    return all;
}

QLatin1StringView formOf(const bool*)
{
    return "flag"_L1;
}

Result<void> read(const QJsonValue& value, const QString& pointer, bool& into)
{
    if (!value.isBool())
        return refused(pointer, value, u"true | false"_s);
    into = value.toBool();
    return {};
}

QJsonValue write(const bool& value)
{
    return value;
}

} // namespace podesk::forms
