// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/fieldforms.h"

#include "core/engine/formschema.h"
#include "core/exchange/orderjson.h"

#include <QtCore/QJsonDocument>

namespace podesk::forms {

using namespace Qt::StringLiterals;

namespace {

QString shortened(const QJsonValue& value)
{
    QJsonArray wrapped;
    wrapped.append(value);
    QString text = QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact));
    text = text.mid(1, text.size() - 2);
    return text.size() > 80 ? text.left(77) + u"..."_s : text;
}

tl::unexpected<Error> invalid(const QString& pointer, const QJsonValue& value, const QString& allowed)
{
    return fail(ErrorCode::InvalidField, {{u"field"_s, pointer}, {u"value"_s, shortened(value)}, {u"allowed"_s, allowed}});
}

template<class T>
Result<void> assign(Result<T> result, T& into)
{
    if (!result)
        return tl::unexpected<Error>(result.error());
    into = std::move(*result);
    return {};
}

template<class T>
Result<void> readEach(const QJsonValue& value, const QString& pointer, QList<T>& into)
{
    if (!value.isArray())
        return invalid(pointer, value, u"[...]"_s);
    into.clear();
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        T item;
        if (const Result<void> done = read(array.at(i), pointer + u'/' + QString::number(i), item); !done)
            return done;
        into.append(std::move(item));
    }
    return {};
}

template<class T>
QJsonArray writeEach(const QList<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(write(value));
    return array;
}

Result<void> readLimit(const QJsonObject& object, const QString& name, const QString& pointer, std::optional<int>& into)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return {};
    if (value == "off"_L1) {
        into.reset();
        return {};
    }
    const qint64 number = value.isDouble() ? value.toInteger(-1) : -1;
    if (number < 1 || number > 1'000'000)
        return invalid(pointer + u'/' + name, value, u"1..1000000 | \"off\""_s);
    into = int(number);
    return {};
}

Result<void> refuseUnknown(const QJsonObject& object, const QStringList& known, const QString& pointer)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return fail(ErrorCode::UnknownField, {{u"field"_s, QString(pointer + u'/' + it.key())}, {u"allowed"_s, known.join(u", "_s)}});
    }
    return {};
}

template<class T>
Result<void> readOptional(const QJsonObject& object, const QString& name, const QString& pointer, std::optional<T>& into)
{
    if (!object.contains(name))
        return {};
    T value;
    if (const Result<void> done = read(object.value(name), pointer + u'/' + name, value); !done)
        return done;
    into = std::move(value);
    return {};
}

QJsonValue writeLimit(const std::optional<int>& limit) { return limit ? QJsonValue(*limit) : QJsonValue(u"off"_s); }

} // namespace

QLatin1StringView formOf(const QString*) { return "text"_L1; }
QLatin1StringView formOf(const QStringList*) { return "[text]"_L1; }
QLatin1StringView formOf(const Month*) { return monthForm; }
QLatin1StringView formOf(const Instant*) { return timeForm; }
QLatin1StringView formOf(const Status*) { return "active|suspended|expired|suspended-expired"_L1; }
QLatin1StringView formOf(const Edition*) { return "2024|2026"_L1; }
QLatin1StringView formOf(const AccountKind*) { return "management|member|standalone"_L1; }
QLatin1StringView formOf(const OrderRef*) { return "text|{number,payer?,version?:integer}"_L1; }
QLatin1StringView formOf(const QList<OrderRef>*) { return "[text|{number,payer?,version?:integer}]"_L1; }
QLatin1StringView formOf(const PurchaseOrder*) { return "order"_L1; }
QLatin1StringView formOf(const QList<PurchaseOrder>*) { return "[order]"_L1; }
QLatin1StringView formOf(const HeaderChanges*)
{
    return "{description?,billFrom?,shipTo?,taxRegistrationNumbers?:[text],invoiceUnits?:[text],effective?:YYYY-MM,expiration?:YYYY-MM}"_L1;
}
QLatin1StringView formOf(const LineItem*) { return "line"_L1; }
QLatin1StringView formOf(const Contact*) { return "contact"_L1; }
QLatin1StringView formOf(const QList<Contact>*) { return "[contact]"_L1; }
QLatin1StringView formOf(const QList<Tag>*) { return "[tag]"_L1; }
QLatin1StringView formOf(const Quotas*)
{
    return "aws|off|{numberLength?:integer|off,numberCharacters?:flag,activePerAccount?:integer|off,linesPerOrder?:integer|off,"
           "contactsPerOrder?:integer|off,tagsPerOrder?:integer|off}"_L1;
}

Result<void> read(const QJsonValue& value, const QString& pointer, QString& into)
{
    if (!value.isString())
        return invalid(pointer, value, u"\"...\""_s);
    into = value.toString();
    return {};
}

Result<void> read(const QJsonValue& value, const QString& pointer, QStringList& into)
{
    QList<QString> texts;
    const Result<void> done = readEach(value, pointer, texts);
    into = texts;
    return done;
}

template<class T>
static Result<void> readWord(const QJsonValue& value, const QString& pointer, QLatin1StringView allowed, std::optional<T> parsed, T& into)
{
    if (!parsed)
        return invalid(pointer, value, QString(allowed));
    into = *parsed;
    return {};
}

Result<void> read(const QJsonValue& value, const QString& pointer, Month& into)
{
    return readWord(value, pointer, formOf(&into), Month::fromText(value.toString()), into);
}

Result<void> read(const QJsonValue& value, const QString& pointer, Instant& into)
{
    return readWord(value, pointer, formOf(&into), Instant::fromText(value.toString()), into);
}

Result<void> read(const QJsonValue& value, const QString& pointer, Status& into)
{
    return readWord(value, pointer, formOf(&into), statusFromText(value.toString()), into);
}

Result<void> read(const QJsonValue& value, const QString& pointer, Edition& into)
{
    return readWord(value, pointer, formOf(&into), editionFromText(value.toString()), into);
}

Result<void> read(const QJsonValue& value, const QString& pointer, AccountKind& into)
{
    return readWord(value, pointer, formOf(&into), accountKindFromText(value.toString()), into);
}

Result<void> read(const QJsonValue& value, const QString& pointer, OrderRef& into)
{
    into = {};
    if (value.isString()) {
        into.number = value.toString();
        return {};
    }
    if (!value.isObject())
        return invalid(pointer, value, QString(formOf(&into)));
    const QJsonObject object = value.toObject();
    if (const Result<void> known = refuseUnknown(object, {u"number"_s, u"payer"_s, u"version"_s}, pointer); !known)
        return known;
    if (const Result<void> number = read(object.value("number"_L1), pointer + "/number"_L1, into.number); !number)
        return number;
    into.payer = object.value("payer"_L1).toString();
    const QJsonValue version = object.value("version"_L1);
    if (!version.isUndefined() && version.toInteger(-1) < 0)
        return invalid(pointer + "/version"_L1, version, u"0.."_s);
    into.version = version.toInteger(0);
    return {};
}

Result<void> read(const QJsonValue& value, const QString& pointer, QList<OrderRef>& into) { return readEach(value, pointer, into); }
Result<void> read(const QJsonValue& value, const QString& pointer, QList<PurchaseOrder>& into) { return readEach(value, pointer, into); }
Result<void> read(const QJsonValue& value, const QString& pointer, QList<Contact>& into) { return readEach(value, pointer, into); }

Result<void> read(const QJsonValue& value, const QString& pointer, QList<Tag>& into)
{
    if (!value.isArray())
        return invalid(pointer, value, QString(formOf(&into)));
    into.clear();
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Result<Tag> tag = tagFromJson(array.at(i), pointer + u'/' + QString::number(i));
        if (!tag)
            return tl::unexpected<Error>(tag.error());
        into.append(*tag);
    }
    return {};
}

Result<void> read(const QJsonValue& value, const QString& pointer, PurchaseOrder& into)
{
    return value.isObject() ? assign(orderFromJson(value.toObject(), pointer), into) : Result<void>(invalid(pointer, value, u"{...}"_s));
}

Result<void> read(const QJsonValue& value, const QString& pointer, LineItem& into)
{
    // Months and currency that the line leaves out are filled from its PO when the command runs.
    return value.isObject() ? assign(lineFromJson(value.toObject(), {}, pointer), into) : Result<void>(invalid(pointer, value, u"{...}"_s));
}

Result<void> read(const QJsonValue& value, const QString& pointer, Contact& into) { return assign(contactFromJson(value, pointer), into); }

Result<void> read(const QJsonValue& value, const QString& pointer, HeaderChanges& into)
{
    if (!value.isObject())
        return invalid(pointer, value, QString(formOf(&into)));
    const QJsonObject object = value.toObject();
    // A number or a read-only field here is not a misspelling but a wish that the rules refuse, so it is named as such.
    for (const QString& fixed : {u"number"_s, u"billTo"_s, u"paymentTerms"_s, u"currency"_s}) {
        if (object.contains(fixed)) {
            return fail(fixed == "number"_L1 ? ErrorCode::NumberFixed : ErrorCode::FieldReadOnly, {{u"field"_s, fixed}}, {},
                fixed == "number"_L1 ? u"B4"_s : u"B11"_s);
        }
    }
    const QStringList known{u"description"_s, u"billFrom"_s, u"shipTo"_s, u"taxRegistrationNumbers"_s, u"invoiceUnits"_s, u"effective"_s,
        u"expiration"_s};
    Result<void> done = refuseUnknown(object, known, pointer);
    if (done)
        done = readOptional(object, known.at(0), pointer, into.description);
    if (done)
        done = readOptional(object, known.at(1), pointer, into.billFrom);
    if (done)
        done = readOptional(object, known.at(2), pointer, into.shipTo);
    if (done)
        done = readOptional(object, known.at(3), pointer, into.taxRegistrationNumbers);
    if (done)
        done = readOptional(object, known.at(4), pointer, into.invoiceUnits);
    if (done)
        done = readOptional(object, known.at(5), pointer, into.effective);
    if (done)
        done = readOptional(object, known.at(6), pointer, into.expiration);
    return done;
}

Result<void> read(const QJsonValue& value, const QString& pointer, Quotas& into)
{
    if (value == "aws"_L1 || value == "off"_L1) {
        into = value == "aws"_L1 ? Quotas::aws() : Quotas::off();
        return {};
    }
    if (!value.isObject())
        return invalid(pointer, value, QString(formOf(&into)));
    const QJsonObject object = value.toObject();
    const QStringList known{u"numberLength"_s, u"numberCharacters"_s, u"activePerAccount"_s, u"linesPerOrder"_s, u"contactsPerOrder"_s,
        u"tagsPerOrder"_s};
    into = Quotas::aws();
    Result<void> done = refuseUnknown(object, known, pointer);
    if (done)
        done = readLimit(object, known.at(0), pointer, into.numberLength);
    if (done)
        done = readLimit(object, known.at(2), pointer, into.activePerAccount);
    if (done)
        done = readLimit(object, known.at(3), pointer, into.linesPerOrder);
    if (done)
        done = readLimit(object, known.at(4), pointer, into.contactsPerOrder);
    if (done)
        done = readLimit(object, known.at(5), pointer, into.tagsPerOrder);
    if (done && object.contains(known.at(1))) {
        if (!object.value(known.at(1)).isBool())
            return invalid(pointer + u'/' + known.at(1), object.value(known.at(1)), u"true | false"_s);
        into.numberCharacters = object.value(known.at(1)).toBool();
    }
    return done;
}

QJsonValue write(const QString& value) { return value; }
QJsonValue write(const QStringList& value) { return QJsonArray::fromStringList(value); }
QJsonValue write(const Month& value) { return value.toText(); }
QJsonValue write(const Instant& value) { return value.toText(); }
QJsonValue write(const Status& value) { return statusText(value); }
QJsonValue write(const Edition& value) { return editionText(value); }
QJsonValue write(const AccountKind& value) { return accountKindText(value); }

QJsonValue write(const OrderRef& value)
{
    if (value.payer.isEmpty() && value.version == 0)
        return value.number;
    QJsonObject object{{u"number"_s, value.number}};
    if (!value.payer.isEmpty())
        object.insert(u"payer"_s, value.payer);
    if (value.version > 0)
        object.insert(u"version"_s, value.version);
    return object;
}

QJsonValue write(const QList<OrderRef>& value) { return writeEach(value); }
QJsonValue write(const PurchaseOrder& value) { return orderToJson(value); }
QJsonValue write(const QList<PurchaseOrder>& value) { return writeEach(value); }
QJsonValue write(const LineItem& value) { return lineToJson(value); }
QJsonValue write(const Contact& value) { return contactToJson(value); }
QJsonValue write(const QList<Contact>& value) { return writeEach(value); }

QJsonValue write(const QList<Tag>& value)
{
    QJsonArray array;
    for (const Tag& tag : value)
        array.append(tagToJson(tag));
    return array;
}

QJsonValue write(const HeaderChanges& value)
{
    QJsonObject object;
    const auto add = [&object](const QString& name, const auto& field) {
        if (field)
            object.insert(name, write(*field));
    };
    add(u"description"_s, value.description);
    add(u"billFrom"_s, value.billFrom);
    add(u"shipTo"_s, value.shipTo);
    add(u"taxRegistrationNumbers"_s, value.taxRegistrationNumbers);
    add(u"invoiceUnits"_s, value.invoiceUnits);
    add(u"effective"_s, value.effective);
    add(u"expiration"_s, value.expiration);
    return object;
}

QJsonValue write(const Quotas& value)
{
    if (value == Quotas::aws())
        return u"aws"_s;
    if (value == Quotas::off())
        return u"off"_s;
    return QJsonObject{{u"numberLength"_s, writeLimit(value.numberLength)}, {u"numberCharacters"_s, value.numberCharacters},
        {u"activePerAccount"_s, writeLimit(value.activePerAccount)}, {u"linesPerOrder"_s, writeLimit(value.linesPerOrder)},
        {u"contactsPerOrder"_s, writeLimit(value.contactsPerOrder)}, {u"tagsPerOrder"_s, writeLimit(value.tagsPerOrder)}};
}

} // namespace podesk::forms
