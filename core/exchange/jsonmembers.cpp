// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonmembers.h"

#include "core/domain/jsontext.h"
#include "core/exchange/csvtext.h"

#include <QtCore/QJsonDocument>

#include <vector>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 80;

QString compactText(const QJsonValue& value)
{
    QJsonArray wrapped;
    wrapped.append(value);
    const QByteArray bytes = QJsonDocument(wrapped).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(bytes.mid(1, bytes.size() - 2));
}

/// One open object or array of a text that is known to be JSON.
struct OpenContainer
{
    bool isObject = false;
    bool expectsName = false;
    QSet<QString> names;
};

/// The string literal that begins at `begin`, quotes included.
QByteArrayView stringLiteral(QByteArrayView json, qsizetype begin)
{
    qsizetype end = begin + 1;
    while (json[end] != '"')
        end += json[end] == '\\' ? 2 : 1;
    return json.sliced(begin, end + 1 - begin);
}

QString decodedLiteral(QByteArrayView literal)
{
    if (!literal.contains('\\'))
        return textFromUtf8(literal.sliced(1, literal.size() - 2));
    return jsonFromUtf8('[' + literal.toByteArray() + ']').array().at(0).toString();
}

struct RepeatedName
{
    QString name;
    qsizetype offset = 0;
};

/// The first name that stands twice in one object. The text must be valid JSON.
std::optional<RepeatedName> repeatedName(QByteArrayView json)
{
    std::vector<OpenContainer> open;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '{' || c == '[') {
            open.push_back({c == '{', c == '{', {}});
        } else if (c == '}' || c == ']') {
            open.pop_back();
        } else if (c == ',' && !open.empty()) {
            open.back().expectsName = open.back().isObject;
        } else if (c == '"') {
            const QByteArrayView literal = stringLiteral(json, i);
            if (!open.empty() && open.back().expectsName) {
                const QString name = decodedLiteral(literal);
                if (open.back().names.contains(name))
                    return RepeatedName{name, i};
                open.back().names.insert(name);
                open.back().expectsName = false;
            }
            i += literal.size() - 1;
        }
    }
    return std::nullopt;
}

} // namespace

QString shownText(const QString& text)
{
    if (text.size() <= longestShown)
        return text;
    // A surrogate pair is not cut in two.
    const qsizetype length = text.at(longestShown - 2).isHighSurrogate() ? longestShown - 2 : longestShown - 1;
    return text.left(length) + u'…';
}

QString shownValue(const QJsonValue& value)
{
    return shownText(compactText(value));
}

QString jsonPointer(const QString& pointer, QStringView member)
{
    QString escaped = member.toString();
    escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return pointer + u'/' + escaped;
}

QString jsonPointer(const QString& pointer, qsizetype index)
{
    return pointer + u'/' + QString::number(index);
}

Error invalidField(const QString& pointer, const QJsonValue& value, const QString& allowed)
{
    return {ErrorCode::InvalidField,
            {},
            {},
            {{u"field"_s, pointer}, {u"value"_s, shownValue(value)}, {u"allowed"_s, allowed}}};
}

Error missingField(const QString& pointer)
{
    return {ErrorCode::MissingField, {}, {}, {{u"field"_s, pointer}}};
}

bool JsonMembers::has(const QString& name)
{
    if (!m_known.contains(name))
        m_known << name;
    return m_object.contains(name);
}

QJsonValue JsonMembers::value(const QString& name, Need need)
{
    if (!has(name)) {
        if (need == Need::Required)
            fail(missingField(pointerTo(name)));
        return QJsonValue(QJsonValue::Undefined);
    }
    return m_object.value(name);
}

QString JsonMembers::text(const QString& name, Need need, const QString& fallback)
{
    const QJsonValue found = value(name, need);
    if (found.isUndefined())
        return fallback;
    if (!found.isString())
        refuse(name, u"\"...\""_s);
    return found.toString();
}

bool JsonMembers::flag(const QString& name, bool fallback)
{
    const QJsonValue found = value(name);
    if (found.isUndefined())
        return fallback;
    if (!found.isBool())
        refuse(name, u"true | false"_s);
    return found.toBool();
}

qint64 JsonMembers::integer(const QString& name, qint64 fallback, Need need)
{
    const QJsonValue found = value(name, need);
    if (found.isUndefined())
        return fallback;
    // toInteger() answers its argument for what is not a whole number; two different answers cannot be both that.
    if (!found.isDouble() || found.toInteger(0) != found.toInteger(1)) {
        refuse(name, u"..., -1, 0, 1, 2, ..."_s);
        return fallback;
    }
    return found.toInteger();
}

QStringList JsonMembers::texts(const QString& name)
{
    QList<QString> list;
    each(name, list, [](const QJsonValue& entry, const QString& pointer) -> Result<QString> {
        if (!entry.isString())
            return tl::unexpected<Error>(invalidField(pointer, entry, u"\"...\""_s));
        return entry.toString();
    });
    return list;
}

QJsonObject JsonMembers::object(const QString& name, Need need)
{
    const QJsonValue found = value(name, need);
    if (!found.isUndefined() && !found.isObject())
        refuse(name, u"{...}"_s);
    return found.toObject();
}

QJsonArray JsonMembers::array(const QString& name, Need need)
{
    const QJsonValue found = value(name, need);
    if (!found.isUndefined() && !found.isArray())
        refuse(name, u"[...]"_s);
    return found.toArray();
}

void JsonMembers::ignore(std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        has(name);
}

void JsonMembers::refuse(const QString& name, const QString& allowed)
{
    fail(invalidField(pointerTo(name), m_object.value(name), allowed));
}

void JsonMembers::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

QString JsonMembers::pointerTo(const QString& name) const
{
    return jsonPointer(m_pointer, name);
}

Result<void> JsonMembers::finish()
{
    for (auto it = m_object.begin(); isGood() && it != m_object.end(); ++it) {
        if (!m_known.contains(it.key())) {
            const QString allowed = m_known.join(u", "_s);
            fail({ErrorCode::UnknownField,
                  {},
                  {},
                  {{u"field"_s, jsonPointer(m_pointer, it.key())}, {u"allowed"_s, allowed}}});
        }
    }
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    return {};
}

Result<QJsonValue> parseJson(const QByteArray& bytes, const QString& fileName)
{
    QJsonParseError problem;
    const QJsonDocument document = jsonFromUtf8(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fail(
            ErrorCode::MalformedJson,
            {{u"file"_s, fileName}, {u"offset"_s, qint64(problem.offset)}, {u"reason"_s, problem.errorString()}});
    }
    if (const std::optional<RepeatedName> twice = repeatedName(bytes)) {
        return fail(ErrorCode::MalformedJson, {{u"file"_s, fileName},
                                               {u"offset"_s, qint64(twice->offset)},
                                               {u"reason"_s, QString(u"2 x \""_s + shownText(twice->name) + u'"')},
                                               {u"field"_s, twice->name}});
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace podesk
