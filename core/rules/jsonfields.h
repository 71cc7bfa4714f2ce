// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/month.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace podesk::rules {

/// Reads the members of a decision's stored inputs; the first one that is missing or misshapen is kept as the error,
/// with its JSON pointer as the field.
class JsonFields
{
public:
    explicit JsonFields(const QJsonObject& object, QString pointer = {})
        : m_object(object), m_pointer(std::move(pointer))
    {
    }

    QString text(QLatin1StringView name);
    bool flag(QLatin1StringView name);
    qint64 number(QLatin1StringView name);
    int integer(QLatin1StringView name) { return static_cast<int>(number(name)); }
    Month month(QLatin1StringView name); ///< "" reads as none
    QStringList texts(QLatin1StringView name);
    QJsonArray list(QLatin1StringView name);
    QJsonObject object(QLatin1StringView name);
    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    Money money(QLatin1StringView name);
    /// A stable word by its enumeration's own reader.
    template <class Read>
    auto word(QLatin1StringView name, Read read)
    {
        const auto value = read(text(name));
        if (!value)
            spoil(name);
        return value.value_or(typename decltype(read(QStringView()))::value_type{});
    }

    void spoil(QLatin1StringView name);
    /// An error of a part of this object.
    void take(const std::optional<Error>& error);
    const std::optional<Error>& error() const { return m_error; }
    QString pointer(QLatin1StringView name) const { return m_pointer + u'/' + name; }

private:
    QJsonObject m_object;
    QString m_pointer;
    std::optional<Error> m_error;
};

QJsonObject moneyToJson(Money money);

} // namespace podesk::rules
