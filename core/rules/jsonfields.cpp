// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/jsonfields.h"

namespace podesk::rules {

using namespace Qt::StringLiterals;

void JsonFields::spoil(QLatin1StringView name)
{
    if (!m_error)
        m_error = Error{ErrorCode::InvalidField, {}, {}, {{u"field"_s, pointer(name)}}};
}

void JsonFields::take(const std::optional<Error>& error)
{
    if (!m_error)
        m_error = error;
}

QString JsonFields::text(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        spoil(name);
    return value.toString();
}

bool JsonFields::flag(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        spoil(name);
    return value.toBool();
}

qint64 JsonFields::number(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isDouble())
        spoil(name);
    return value.toInteger();
}

Month JsonFields::month(QLatin1StringView name)
{
    const QString value = text(name);
    const auto month = Month::fromText(value);
    if (!month && !value.isEmpty())
        spoil(name);
    return month.value_or(Month{});
}

QStringList JsonFields::texts(QLatin1StringView name)
{
    QStringList all;
    const QJsonArray values = list(name);
    for (const QJsonValue& value : values) {
        if (!value.isString())
            spoil(name);
        all.append(value.toString());
    }
    return all;
}

QJsonArray JsonFields::list(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray())
        spoil(name);
    return value.toArray();
}

QJsonObject JsonFields::object(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        spoil(name);
    return value.toObject();
}

Money JsonFields::money(QLatin1StringView name)
{
    JsonFields fields(object(name), pointer(name));
    const QString code = fields.text("currency"_L1);
    const auto currency = Currency::fromCode(code);
    const auto amount = Money::fromText(fields.text("amount"_L1), currency.value_or(Currency{}));
    if (!amount || (!currency && !code.isEmpty()))
        fields.spoil("amount"_L1);
    take(fields.error());
    return amount.value_or(Money{});
}

QJsonObject moneyToJson(Money money)
{
    return {{u"amount"_s, money.toText()}, {u"currency"_s, money.currency.code()}};
}

} // namespace podesk::rules
