// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/orderjson.h"

#include "core/exchange/jsonmembers.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView monthForm = u"\"YYYY-MM\"";
constexpr QStringView currencyForm = u"\"AAA\" (ISO 4217)";
constexpr QStringView amountForm = u"\"N[.NNNNNNNN]\"";
constexpr QStringView taxForm = u"\"\" | \"N[.NN]\" | \"N[.NNNNNN]%\"";

using Need = JsonMembers::Need;

template <class T, class Write>
QJsonArray writeEach(const QList<T>& values, Write write)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(write(value));
    return array;
}

QString lineTypeForm()
{
    QStringList words;
    for (const LineItemType type : allLineItemTypes)
        words << lineItemTypeText(type);
    return words.join(u" | "_s);
}

/// An absolute tax counts minor units, so it cannot be read before the currency is known.
void readTax(JsonMembers& members, LineItem& line)
{
    const QString text = members.text("tax"_L1);
    if (!text.isEmpty() && !text.endsWith(u'%') && !line.currency.isValid()) {
        members.fail(missingField(members.pointerTo("currency"_L1)));
        return;
    }
    members.parsed("tax"_L1, line.tax, taxForm,
                   [&](const QString& found) { return toOptional(Tax::fromText(found, line.currency)); });
}

Result<QJsonObject> objectAt(const QJsonValue& value, const QString& pointer)
{
    if (!value.isObject())
        return tl::unexpected<Error>(invalidField(pointer, value, u"{...}"_s));
    return value.toObject();
}

PurchaseOrderHeader readHeader(JsonMembers& members)
{
    PurchaseOrderHeader header;
    header.number = members.text("number"_L1, Need::Required);
    header.description = members.text("description"_L1);
    header.billFrom = members.text("billFrom"_L1);
    header.billTo = members.text("billTo"_L1);
    header.shipTo = members.text("shipTo"_L1);
    header.taxRegistrationNumbers = members.texts("taxRegistrationNumbers"_L1);
    header.invoiceUnits = members.texts("invoiceUnits"_L1);
    members.parsed("effective"_L1, header.effective, monthForm, &Month::fromText, Need::Required);
    members.parsed("expiration"_L1, header.expiration, monthForm, &Month::fromText, Need::Required);
    header.paymentTerms = members.text("paymentTerms"_L1);
    members.parsed("currency"_L1, header.currency, currencyForm, &Currency::fromCode, Need::Required);
    return header;
}

void addComputed(QJsonObject& object, const PurchaseOrder& order, Instant now)
{
    object["value"_L1] = writeEach(order.value(), moneyToJson);
    object["balance"_L1] = writeEach(order.balance(), moneyToJson);
    object["status"_L1] = statusText(order.statusAt(now));
    object["createdOn"_L1] = order.createdOn.toText();
    object["updatedOn"_L1] = order.updatedOn.toText();
}

} // namespace

QJsonObject moneyToJson(const Money& money)
{
    return {{u"amount"_s, money.toText()}, {u"currency"_s, money.currency.code()}};
}

QJsonObject orderToJson(const PurchaseOrder& order, std::optional<Instant> now)
{
    const PurchaseOrderHeader& header = order.header;
    QJsonObject object{
        {u"number"_s, header.number},
        {u"description"_s, header.description},
        {u"billFrom"_s, header.billFrom},
        {u"billTo"_s, header.billTo},
        {u"shipTo"_s, header.shipTo},
        {u"taxRegistrationNumbers"_s, QJsonArray::fromStringList(header.taxRegistrationNumbers)},
        {u"invoiceUnits"_s, QJsonArray::fromStringList(header.invoiceUnits)},
        {u"effective"_s, header.effective.toText()},
        {u"expiration"_s, header.expiration.toText()},
        {u"paymentTerms"_s, header.paymentTerms},
        {u"currency"_s, header.currency.code()},
        {u"suspended"_s, order.suspended},
        {u"lines"_s, writeEach(order.lines, lineToJson)},
        {u"contacts"_s, writeEach(order.contacts, contactToJson)},
        {u"tags"_s, writeEach(order.tags, tagToJson)},
    };
    if (now)
        addComputed(object, order, *now);
    return object;
}

Result<PurchaseOrder> orderFromJson(const QJsonObject& object, const QString& pointer)
{
    JsonMembers members(object, pointer);
    PurchaseOrder order;
    order.header = readHeader(members);
    order.suspended = members.flag("suspended"_L1, false);
    members.each("lines"_L1, order.lines, [&](const QJsonValue& value, const QString& at) -> Result<LineItem> {
        return objectAt(value, at).and_then(
            [&](const QJsonObject& line) { return lineFromJson(line, order.header, at); });
    });
    members.each("contacts"_L1, order.contacts, contactFromJson);
    members.each("tags"_L1, order.tags, tagFromJson);
    members.ignore({"value"_L1, "balance"_L1, "status"_L1, "createdOn"_L1, "updatedOn"_L1, "total"_L1});
    return members.finish().map([&] { return order; });
}

QJsonObject lineToJson(const LineItem& line)
{
    QJsonObject object{
        {u"number"_s, line.number},
        {u"description"_s, line.description},
        {u"type"_s, lineItemTypeText(line.type)},
        {u"balanceTracking"_s, line.balanceTracking},
        {u"amount"_s, line.amount.toText(line.currency.digits())},
        {u"quantity"_s, line.quantity},
        {u"tax"_s, line.tax.toText(line.currency)},
    };
    // A line on its way to a PO may leave these to the PO.
    if (line.start.isValid())
        object["start"_L1] = line.start.toText();
    if (line.end.isValid())
        object["end"_L1] = line.end.toText();
    if (line.currency.isValid())
        object["currency"_L1] = line.currency.code();
    if (line.total.currency.isValid())
        object["total"_L1] = line.total.toText();
    if (line.balance)
        object["balance"_L1] = line.balance->toText();
    return object;
}

Result<LineItem> lineFromJson(const QJsonObject& object, const PurchaseOrderHeader& fallback, const QString& pointer)
{
    static const QString typeForm = lineTypeForm();
    JsonMembers members(object, pointer);
    LineItem line;
    line.start = fallback.effective;
    line.end = fallback.expiration;
    line.currency = fallback.currency;
    line.number = members.text("number"_L1, Need::Required);
    line.description = members.text("description"_L1);
    members.parsed("type"_L1, line.type, typeForm, &lineItemTypeFromText);
    members.parsed("start"_L1, line.start, monthForm, &Month::fromText);
    members.parsed("end"_L1, line.end, monthForm, &Month::fromText);
    line.balanceTracking = members.flag("balanceTracking"_L1, false);
    members.parsed("amount"_L1, line.amount, amountForm,
                   [](const QString& text) { return toOptional(UnitPrice::fromText(text)); });
    line.quantity = members.integer("quantity"_L1, 1);
    members.parsed("currency"_L1, line.currency, currencyForm, &Currency::fromCode);
    readTax(members, line);
    members.ignore({"total"_L1, "balance"_L1});
    return members.finish().map([&] { return line; });
}

QJsonObject contactToJson(const Contact& contact)
{
    return {{u"name"_s, contact.name}, {u"email"_s, contact.email}, {u"phone"_s, contact.phone}};
}

Result<Contact> contactFromJson(const QJsonValue& value, const QString& pointer)
{
    return objectAt(value, pointer).and_then([&](const QJsonObject& object) -> Result<Contact> {
        JsonMembers members(object, pointer);
        Contact contact{members.text("name"_L1, Need::Required), members.text("email"_L1, Need::Required),
                        members.text("phone"_L1)};
        return members.finish().map([&] { return contact; });
    });
}

QJsonObject tagToJson(const Tag& tag)
{
    return {{u"key"_s, tag.key}, {u"value"_s, tag.value}};
}

Result<Tag> tagFromJson(const QJsonValue& value, const QString& pointer)
{
    return objectAt(value, pointer).and_then([&](const QJsonObject& object) -> Result<Tag> {
        JsonMembers members(object, pointer);
        Tag tag{members.text("key"_L1, Need::Required), members.text("value"_L1)};
        return members.finish().map([&] { return tag; });
    });
}

} // namespace podesk
