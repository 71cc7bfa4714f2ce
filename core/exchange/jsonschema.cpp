// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonschema.h"

#include "core/exchange/jsonmembers.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <rapidjson/document.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

#include <limits>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Where a document does not fit its schema, both as the tokens of a JSON pointer, and by which keyword.
struct Fault
{
    QStringList document;
    QStringList schema;
    QString keyword;
};

QStringList tokensOf(const rapidjson::Pointer& pointer)
{
    QStringList tokens;
    for (std::size_t i = 0; i < pointer.GetTokenCount(); ++i) {
        const auto& token = pointer.GetTokens()[i];
        tokens.append(QString::fromUtf8(token.name, qsizetype(token.length)));
    }
    return tokens;
}

/// Tells the validator of a value as a reader of its text would.
bool feed(rapidjson::SchemaValidator& validator, const QJsonValue& value);

bool feedText(const QString& text, const auto& tell)
{
    const QByteArray utf8 = text.toUtf8();
    return tell(utf8.constData(), rapidjson::SizeType(utf8.size()));
}

bool feedObject(rapidjson::SchemaValidator& validator, const QJsonObject& object)
{
    bool goes = validator.StartObject();
    for (auto it = object.begin(); goes && it != object.end(); ++it) {
        goes =
            feedText(it.key(), [&](const char* text, rapidjson::SizeType n) { return validator.Key(text, n, true); }) &&
            feed(validator, it.value());
    }
    return goes && validator.EndObject(rapidjson::SizeType(object.size()));
}

bool feed(rapidjson::SchemaValidator& validator, const QJsonValue& value)
{
    constexpr qint64 fraction = std::numeric_limits<qint64>::min();
    switch (value.type()) {
    case QJsonValue::Bool:
        return validator.Bool(value.toBool());
    case QJsonValue::Double:
        return value.toInteger(fraction) == fraction ? validator.Double(value.toDouble())
                                                     : validator.Int64(value.toInteger());
    case QJsonValue::String:
        return feedText(value.toString(),
                        [&](const char* text, rapidjson::SizeType n) { return validator.String(text, n, true); });
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        bool goes = validator.StartArray();
        for (qsizetype i = 0; goes && i < array.size(); ++i)
            goes = feed(validator, array.at(i));
        return goes && validator.EndArray(rapidjson::SizeType(array.size()));
    }
    case QJsonValue::Object:
        return feedObject(validator, value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return validator.Null();
}

rapidjson::Document parsed(const QJsonObject& schema)
{
    const QByteArray text = QJsonDocument(schema).toJson(QJsonDocument::Compact);
    rapidjson::Document document;
    document.Parse(text.constData(), std::size_t(text.size()));
    return document;
}

std::optional<Fault> faultOf(const rapidjson::SchemaDocument& schema, const QJsonValue& value)
{
    rapidjson::SchemaValidator validator(schema);
    feed(validator, value);
    if (validator.IsValid())
        return std::nullopt;
    return Fault{tokensOf(validator.GetInvalidDocumentPointer()), tokensOf(validator.GetInvalidSchemaPointer()),
                 QString::fromLatin1(validator.GetInvalidSchemaKeyword())};
}

std::optional<Fault> faultOf(const QJsonObject& schema, const QJsonValue& value)
{
    const rapidjson::Document document = parsed(schema);
    return faultOf(rapidjson::SchemaDocument(document), value);
}

QJsonValue at(QJsonValue value, const QStringList& tokens)
{
    for (const QString& token : tokens)
        value = value.isArray() ? value.toArray().at(token.toInt()) : value.toObject().value(token);
    return value;
}

/// Explains one fault; `m_definitions` are those of the whole schema.
class Explaining
{
public:
    explicit Explaining(QJsonObject definitions) : m_definitions(std::move(definitions)) {}

    Error errorOf(const QJsonObject& schema, const QJsonValue& value, const Fault& fault, const QString& pointer) const
    {
        const QJsonValue found = at(value, fault.document);
        const QJsonObject rule = at(schema, fault.schema).toObject();
        QString place = pointer;
        for (const QString& token : fault.document)
            place = jsonPointer(place, token);
        if (fault.keyword == "oneOf"_L1 || fault.keyword == "anyOf"_L1)
            return alternativesError(rule, rule.value(fault.keyword).toArray(), found, place);
        if (fault.keyword == "required"_L1)
            return missingError(rule, found, place);
        if (fault.keyword == "additionalProperties"_L1) {
            return {ErrorCode::UnknownField,
                    {},
                    {},
                    {{u"field"_s, place}, {u"allowed"_s, rule.value("properties"_L1).toObject().keys().join(u", "_s)}}};
        }
        return invalidField(place, found, allowedBy(rule, fault.keyword));
    }

private:
    QJsonObject resolved(const QJsonObject& schema) const
    {
        const QString reference = schema.value("$ref"_L1).toString();
        return reference.isEmpty() ? schema : m_definitions.value(reference.section(u'/', -1)).toObject();
    }

    Error alternativesError(const QJsonObject& rule, const QJsonArray& alternatives, const QJsonValue& value,
                            const QString& place) const
    {
        QStringList shapes;
        QStringList told; // values of the member that tells alternatives apart
        QString member;
        for (const QJsonValue& each : alternatives) {
            QJsonObject alternative = resolved(each.toObject());
            const QString known = tellingValue(alternative, member);
            (known.isEmpty() ? shapes : told).append(known.isEmpty() ? shapeOf(alternative) : known);
            if (!isMeant(alternative, value))
                continue;
            alternative.insert(u"definitions"_s, m_definitions);
            if (const auto fault = faultOf(alternative, value))
                return errorOf(alternative, value, *fault, place);
        }
        const QString title = rule.value("title"_L1).toString();
        const QJsonValue found = value.toObject().value(member);
        if (!found.isUndefined())
            return invalidField(jsonPointer(place, member), found, told.join(u" | "_s));
        if (value.isObject() && shapes.isEmpty())
            return missingField(jsonPointer(place, member));
        return invalidField(place, value, title.isEmpty() ? (told + shapes).join(u" | "_s) : title);
    }

    /// The value that only this alternative has in the member that tells alternatives apart.
    static QString tellingValue(const QJsonObject& alternative, QString& member)
    {
        const QJsonObject properties = alternative.value("properties"_L1).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QJsonArray only = it.value().toObject().value("enum"_L1).toArray();
            if (only.size() != 1)
                continue;
            member = it.key();
            return only.first().toString();
        }
        return {};
    }

    static QString shapeOf(const QJsonObject& alternative)
    {
        const QString title = alternative.value("title"_L1).toString();
        return title.isEmpty() ? allowedBy(alternative, alternative.contains("enum"_L1) ? u"enum"_s : u"type"_s)
                               : title;
    }

    /// Of several shapes of objects the one is meant whose telling member has the value that only it allows.
    bool isMeant(const QJsonObject& alternative, const QJsonValue& value) const
    {
        const QString type = alternative.value("type"_L1).toString();
        if (type == "array"_L1)
            return value.isArray();
        if (type != "object"_L1 || !value.isObject())
            return type == "string"_L1 && value.isString();
        const QJsonObject properties = alternative.value("properties"_L1).toObject();
        const QJsonArray required = alternative.value("required"_L1).toArray();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QJsonArray only = it.value().toObject().value("enum"_L1).toArray();
            if (only.size() == 1)
                return value.toObject().value(it.key()) == only.first();
        }
        // Or by the first member that it needs, which the others do not have.
        return required.isEmpty() || value.toObject().contains(required.first().toString());
    }

    static Error missingError(const QJsonObject& rule, const QJsonValue& value, const QString& place)
    {
        for (const QJsonValue& name : rule.value("required"_L1).toArray()) {
            if (!value.toObject().contains(name.toString()))
                return missingField(jsonPointer(place, name.toString()));
        }
        return missingField(place);
    }

    static QString allowedBy(const QJsonObject& rule, const QString& keyword)
    {
        const QJsonValue wanted = rule.value(keyword);
        if (keyword == "enum"_L1) {
            QStringList words;
            for (const QJsonValue& each : wanted.toArray())
                words.append(each.isString() ? each.toString() : shownValue(each));
            return words.join(u" | "_s);
        }
        if (keyword == "pattern"_L1)
            return rule.value("title"_L1).toString(wanted.toString());
        if (keyword.startsWith("min"_L1))
            return shownValue(wanted) + u".."_s;
        if (keyword.startsWith("max"_L1))
            return u".."_s + shownValue(wanted);
        if (rule.contains("title"_L1))
            return rule.value("title"_L1).toString();
        static const QHash<QString, QString> shapes{{u"object"_s, u"{...}"_s},         {u"array"_s, u"[...]"_s},
                                                    {u"string"_s, u"\"...\""_s},       {u"integer"_s, u"1, 2, 3 ..."_s},
                                                    {u"boolean"_s, u"true | false"_s}, {u"null"_s, u"null"_s}};
        const QString type = rule.value("type"_L1).toString();
        return shapes.value(type, type);
    }

    QJsonObject m_definitions;
};

} // namespace

struct JsonSchema::Compiled
{
    explicit Compiled(const QJsonObject& schema) : text(parsed(schema)), document(text) {}

    rapidjson::Document text; ///< that the other looks into
    rapidjson::SchemaDocument document;
};

JsonSchema::JsonSchema(QJsonObject schema)
    : m_schema(std::move(schema)), m_compiled(std::make_shared<const Compiled>(m_schema))
{
}

Result<void> JsonSchema::check(const QJsonValue& document, const QString& pointer) const
{
    const std::optional<Fault> fault = faultOf(m_compiled->document, document);
    if (!fault)
        return {};
    const Explaining explaining(m_schema.value("definitions"_L1).toObject());
    return tl::unexpected<Error>(explaining.errorOf(m_schema, document, *fault, pointer));
}

} // namespace podesk
