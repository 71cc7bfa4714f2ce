// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/strictjson.h"
#include "core/exchange/mappingreader.h"

#include <QtCore/QFile>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// A mapping is written by a person; what is longer is some other file.
constexpr qint64 longestMapping = 4 * 1024 * 1024;

constexpr QLatin1StringView shippedFolder(":/podesk/mappings/");

} // namespace

Result<ImportMapping> ImportMapping::fromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnreadableFile, {{u"file"_s, path}, {u"reason"_s, file.errorString()}});
    const QByteArray bytes = file.read(longestMapping + 1);
    if (file.error() != QFile::NoError)
        return fail(ErrorCode::UnreadableFile, {{u"file"_s, path}, {u"reason"_s, file.errorString()}});
    if (bytes.size() > longestMapping) {
        return fail(ErrorCode::InputTooLarge, {{u"field"_s, path},
                                               {u"length"_s, std::max(file.size(), qint64(bytes.size()))},
                                               {u"limit"_s, longestMapping}});
    }
    return fromJson(bytes, path);
}

Result<ImportMapping> ImportMapping::fromJson(const QByteArray& bytes, const QString& fileName)
{
    const Result<QJsonValue> json = parseJson(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes, fileName);
    if (!json)
        return tl::unexpected<Error>(json.error());
    if (!json->isObject())
        return tl::unexpected<Error>(invalidField({}, *json, u"{...}"_s));
    Result<Data> data = MappingReader().read(json->toObject());
    if (!data) {
        Error error = data.error();
        error.subject = fileName;
        return tl::unexpected<Error>(error);
    }
    ImportMapping mapping;
    mapping.m_data = std::make_shared<const Data>(std::move(*data));
    return mapping;
}

Result<ImportMapping> ImportMapping::shipped(const QString& name)
{
    if (!shippedNames().contains(name))
        return fail(ErrorCode::UnreadableFile, {{u"file"_s, name}, {u"reason"_s, shippedNames().join(u" | "_s)}});
    return fromFile(shippedFolder + name + u".json"_s);
}

QStringList ImportMapping::shippedNames()
{
    return {u"podesk-json"_s, u"podesk-csv"_s};
}

QStringList ImportMapping::inputNames() const
{
    QStringList names;
    for (const InputForm& input : m_data->inputs)
        names << input.name;
    return names;
}

int ImportMapping::Data::inputIndex(QStringView name) const
{
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        if (inputs.at(i).name == name)
            return int(i);
    }
    return -1;
}

} // namespace podesk
