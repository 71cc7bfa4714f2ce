// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/storage/database.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

/// What the parts of CommerceStore share: reading rows as values, and the forms of single columns.
namespace podesk::storage::commerce {

/// A row holds something that no value of ours can be made of.
tl::unexpected<Error> damaged(const Database& database, const QString& column, qint64 id);

template <class T>
using ValueOfRow = Result<T> (*)(const Database&, const QSqlQuery&);

/// All rows of a select as values; the first that is damaged ends it.
template <class T>
Result<QList<T>> readAll(Database& database, const QString& sql, const QVariantList& bindings, ValueOfRow<T> valueOf)
{
    QList<T> values;
    std::optional<Error> broken;
    const auto read = select(database, sql, bindings, [&](const QSqlQuery& row) {
        Result<T> value = valueOf(database, row);
        if (value)
            values.append(std::move(*value));
        else
            broken = value.error();
        return !broken;
    });
    if (!read || broken)
        return tl::unexpected<Error>(broken ? *broken : read.error());
    return values;
}

/// The first row, or nothing.
template <class T>
Result<std::optional<T>> readOne(Database& database, const QString& sql, const QVariantList& bindings,
                                 ValueOfRow<T> valueOf)
{
    std::optional<Result<T>> value;
    const auto read = select(database, sql, bindings, [&](const QSqlQuery& row) {
        value = valueOf(database, row);
        return false;
    });
    if (!read)
        return tl::unexpected<Error>(read.error());
    if (!value)
        return std::optional<T>();
    return *value ? Result<std::optional<T>>(std::move(**value)) : tl::unexpected<Error>(value->error());
}

Result<qint64> countOf(Database& database, const QString& sql, const QVariantList& bindings = {});

/// Ids that may be none are null in their columns.
template <class Tag>
QJsonValue idOrNull(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value) : QJsonValue(QJsonValue::Null);
}
template <class IdType>
IdType idOf(const QSqlQuery& row, int column)
{
    return IdType(row.value(column).toLongLong());
}

QJsonValue textOrNull(const std::optional<QString>& text);
std::optional<QString> optionalText(const QSqlQuery& row, int column);

QString compact(const QJsonObject& object);
QString compact(const QJsonArray& list);
std::optional<QJsonObject> objectOf(const QString& json);
std::optional<QJsonArray> listOf(const QString& json);

} // namespace podesk::storage::commerce
