// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonmembers.h"

#include "core/domain/jsontext.h"
#include "core/exchange/csvtext.h"

#include <QtCore/QJsonDocument>

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

} // namespace podesk
