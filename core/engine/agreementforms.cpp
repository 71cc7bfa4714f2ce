// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Forms of the fields that commands about agreements and charges have.

#include "core/engine/fieldforms.h"
#include "core/exchange/jsonmembers.h"

namespace podesk::forms {

using namespace Qt::StringLiterals;

QLatin1StringView formOf(const ChargeKind*)
{
    return "aws-subscription|aws-services"_L1;
}
QLatin1StringView formOf(const PaymentState*)
{
    return "approved|rejected|cancelled"_L1;
}
QLatin1StringView formOf(const rules::CancelledBy*)
{
    return "buyer|support|seller"_L1;
}
QLatin1StringView formOf(const QList<rules::ChargeNumber>*)
{
    return "[null|text|{number,line?}]"_L1;
}

Result<void> read(const QJsonValue& value, const QString& pointer, ChargeKind& into)
{
    const auto kind = chargeKindFromText(value.toString());
    if (kind != ChargeKind::AwsSubscription && kind != ChargeKind::AwsServices)
        return tl::unexpected<Error>(invalidField(pointer, value, QString(formOf(&into))));
    into = *kind;
    return {};
}

Result<void> read(const QJsonValue& value, const QString& pointer, PaymentState& into)
{
    const auto state = paymentStateFromText(value.toString());
    if (!state || state == PaymentState::PendingApproval)
        return tl::unexpected<Error>(invalidField(pointer, value, QString(formOf(&into))));
    into = *state;
    return {};
}

Result<void> read(const QJsonValue& value, const QString& pointer, rules::CancelledBy& into)
{
    const auto by = rules::cancelledByFromText(value.toString());
    if (!by)
        return tl::unexpected<Error>(invalidField(pointer, value, QString(formOf(&into))));
    into = *by;
    return {};
}

Result<void> read(const QJsonValue& value, const QString& pointer, rules::ChargeNumber& into)
{
    into = {};
    if (!value.isObject())
        return read(value, pointer, into.number);
    JsonMembers members(value.toObject(), pointer);
    into.number = members.text(u"number"_s, JsonMembers::Need::Required);
    into.line = members.text(u"line"_s);
    return members.finish();
}

Result<void> read(const QJsonValue& value, const QString& pointer, QList<rules::ChargeNumber>& into)
{
    if (!value.isArray())
        return tl::unexpected<Error>(invalidField(pointer, value, u"[...]"_s));
    into.clear();
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        rules::ChargeNumber number;
        if (const Result<void> done = read(array.at(i), jsonPointer(pointer, i), number); !done)
            return done;
        into.append(number);
    }
    return {};
}

QJsonValue write(const ChargeKind& value)
{
    return chargeKindText(value);
}
QJsonValue write(const PaymentState& value)
{
    return paymentStateText(value);
}
QJsonValue write(const rules::CancelledBy& value)
{
    return rules::cancelledByText(value);
}
QJsonValue write(const rules::ChargeNumber& value)
{
    if (!value.number || value.line.isEmpty())
        return write(value.number);
    return QJsonObject{{u"number"_s, *value.number}, {u"line"_s, value.line}};
}
QJsonValue write(const QList<rules::ChargeNumber>& value)
{
    QJsonArray array;
    for (const rules::ChargeNumber& number : value)
        array.append(write(number));
    return array;
}

} // namespace podesk::forms
