// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commerce/commercerows.h"

#include "core/domain/jsontext.h"

#include <QtCore/QJsonDocument>

namespace podesk::storage::commerce {

using namespace Qt::StringLiterals;

tl::unexpected<Error> damaged(const Database& database, const QString& column, qint64 id)
{
    return fail(ErrorCode::WorkspaceDamaged,
                {{u"path"_s, database.path()}, {u"reason"_s, u"%1 of id %2"_s.arg(column).arg(id)}});
}

Result<qint64> countOf(Database& database, const QString& sql, const QVariantList& bindings)
{
    const Result<QVariant> value = selectValue(database, sql, bindings);
    return value ? Result<qint64>(value->toLongLong()) : tl::unexpected<Error>(value.error());
}

QJsonValue textOrNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

std::optional<QString> optionalText(const QSqlQuery& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.value(column).toString());
}

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString compact(const QJsonArray& list)
{
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::optional<QJsonObject> objectOf(const QString& json)
{
    const QJsonDocument document = jsonFromUtf8(json.toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<QJsonArray> listOf(const QString& json)
{
    const QJsonDocument document = jsonFromUtf8(json.toUtf8());
    return document.isArray() ? std::optional(document.array()) : std::nullopt;
}

} // namespace podesk::storage::commerce
