// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/fieldforms.h"
#include "core/exchange/jsonmembers.h"
#include "core/exchange/orderjson.h"

namespace podesk::forms {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonMembers::Need;

template <class Range, class ToText>
QString alternatives(const Range& values, ToText toText)
{
    QStringList words;
    for (const auto& value : values)
        words << toText(value);
    return words.join(u" | "_s);
}

template <class T>
Result<void> readList(const QJsonValue& value, const QString& pointer, QList<T>& into)
{
    if (!value.isArray())
        return tl::unexpected<Error>(invalidField(pointer, value, u"[...]"_s));
    into.clear();
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        T item;
        if (const Result<void> done = read(array.at(i), jsonPointer(pointer, i), item); !done)
            return done;
        into.append(std::move(item));
    }
    return {};
}

template <class T>
QJsonArray writeList(const QList<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(write(value));
    return array;
}

/// Reads the members of an object through `fill(JsonMembers&, T&)` and refuses what nobody asked for.
template <class T, class Fill>
Result<T> readObject(const QJsonValue& value, const QString& pointer, Fill fill)
{
    if (!value.isObject())
        return tl::unexpected<Error>(invalidField(pointer, value, u"{...}"_s));
    T into;
    JsonMembers members(value.toObject(), pointer);
    fill(members, into);
    const Result<void> done = members.finish();
    return done ? Result<T>(std::move(into)) : tl::unexpected<Error>(done.error());
}

template <class T>
Result<void> assign(Result<T> result, T& into)
{
    if (!result)
        return tl::unexpected<Error>(result.error());
    into = std::move(*result);
    return {};
}

void readAmount(JsonMembers& members, const QString& name, Currency currency, Money& into, Need need)
{
    members.parsed(
        name, into, u"\"N[.NN]\"",
        [currency](const QString& text) { return toOptional(Money::fromText(text, currency)); }, need);
}

void readTag(JsonMembers& members, const QString& name, std::optional<Tag>& into)
{
    if (!members.has(name))
        return;
    const Result<Tag> tag = tagFromJson(members.value(name), members.pointerTo(name));
    if (tag)
        into = *tag;
    else
        members.fail(tag.error());
}

std::optional<bool> effectFromText(const QString& word)
{
    return word == "allow"_L1 || word == "deny"_L1 ? std::optional(word == "allow"_L1) : std::nullopt;
}

void fillStatement(JsonMembers& members, PolicyStatement& statement)
{
    members.parsed(u"effect"_s, statement.allow, u"allow | deny", effectFromText, Need::Required);
    statement.actions = members.texts(u"actions"_s);
    readTag(members, u"resourceTag"_s, statement.resourceTag);
    readTag(members, u"requestTag"_s, statement.requestTag);
}

QJsonObject writeStatement(const PolicyStatement& statement)
{
    QJsonObject object{{u"effect"_s, statement.allow ? u"allow"_s : u"deny"_s},
                       {u"actions"_s, QJsonArray::fromStringList(statement.actions)}};
    if (statement.resourceTag)
        object.insert(u"resourceTag"_s, tagToJson(*statement.resourceTag));
    if (statement.requestTag)
        object.insert(u"requestTag"_s, tagToJson(*statement.requestTag));
    return object;
}

/// A payment names its day or the months after acceptance; neither means at acceptance.
void fillPayment(JsonMembers& members, ScheduledPayment& payment, Currency currency)
{
    Instant on;
    members.parsed(u"on"_s, on, u"\"YYYY-MM-DD\"", [](const QString& text) { return Instant::fromText(text); });
    if (members.has(u"on"_s))
        payment.on = on;
    const qint64 months = members.integer(u"monthsAfter"_s, 0);
    if (payment.on && members.has(u"monthsAfter"_s))
        members.refuse(u"monthsAfter"_s, u"on | monthsAfter"_s);
    else if (months < 0 || months > longestAgreement)
        members.refuse(u"monthsAfter"_s, u"0..%1"_s.arg(longestAgreement));
    payment.monthsAfter = int(months);
    readAmount(members, u"amount"_s, currency, payment.amount, Need::Required);
}

QJsonObject writePayment(const ScheduledPayment& payment)
{
    QJsonObject object{{u"amount"_s, payment.amount.toText()}};
    if (payment.on)
        object.insert(u"on"_s, payment.on->toText());
    else if (payment.monthsAfter > 0)
        object.insert(u"monthsAfter"_s, payment.monthsAfter);
    return object;
}

/// The price of an offer with a schedule is the sum of its payments; who writes it as well must write that sum.
void settlePrice(JsonMembers& members, Offer& offer)
{
    Money sum{0, offer.unitPrice.currency};
    for (const ScheduledPayment& payment : offer.schedule) {
        const Result<Money> more = sum.plus(payment.amount);
        if (!more)
            return members.fail(more.error());
        sum = *more;
    }
    if (members.has(u"unitPrice"_s) && offer.unitPrice != sum)
        return members.refuse(u"unitPrice"_s, u'"' + sum.toText() + u'"');
    offer.unitPrice = sum;
}

void fillOffer(JsonMembers& members, Offer& offer)
{
    offer.code = members.text(u"code"_s, Need::Required);
    offer.name = members.text(u"name"_s, Need::Required);
    members.parsed(u"kind"_s, offer.kind, u"public | private", offerKindFromText);
    const qint64 months = members.integer(u"months"_s, offer.months);
    if (months < 1 || months > longestAgreement)
        members.refuse(u"months"_s, u"1..%1"_s.arg(longestAgreement));
    offer.months = int(months);
    Currency currency;
    members.parsed(u"currency"_s, currency, u"\"AAA\" (ISO 4217)", &Currency::fromCode, Need::Required);
    offer.unitPrice.currency = currency;
    offer.sellerOfRecord = members.text(u"sellerOfRecord"_s, Need::Required);
    members.each(u"schedule"_s, offer.schedule, [currency](const QJsonValue& value, const QString& pointer) {
        return readObject<ScheduledPayment>(value, pointer, [currency](JsonMembers& parts, ScheduledPayment& payment) {
            fillPayment(parts, payment, currency);
        });
    });
    readAmount(members, u"unitPrice"_s, currency, offer.unitPrice,
               offer.hasSchedule() ? Need::Optional : Need::Required);
    if (members.has(u"netDays"_s)) {
        const qint64 days = members.integer(u"netDays"_s, 0);
        if (days < 0 || days > longestNetDays)
            members.refuse(u"netDays"_s, u"0..%1"_s.arg(longestNetDays));
        offer.netDays = int(days);
    }
    if (members.has(u"variableMaximum"_s))
        readAmount(members, u"variableMaximum"_s, currency, offer.variableMaximum.emplace(), Need::Required);
    if (offer.hasSchedule() && members.isGood())
        settlePrice(members, offer);
}

QJsonObject writeOffer(const Offer& offer)
{
    QJsonObject object{{u"code"_s, offer.code},
                       {u"name"_s, offer.name},
                       {u"kind"_s, offerKindText(offer.kind)},
                       {u"months"_s, offer.months},
                       {u"unitPrice"_s, offer.unitPrice.toText()},
                       {u"currency"_s, offer.unitPrice.currency.code()},
                       {u"sellerOfRecord"_s, offer.sellerOfRecord}};
    QJsonArray schedule;
    for (const ScheduledPayment& payment : offer.schedule)
        schedule.append(writePayment(payment));
    if (!schedule.isEmpty())
        object.insert(u"schedule"_s, schedule);
    if (offer.netDays)
        object.insert(u"netDays"_s, *offer.netDays);
    if (offer.variableMaximum)
        object.insert(u"variableMaximum"_s, offer.variableMaximum->toText());
    return object;
}

void fillEntry(JsonMembers& members, CatalogueEntry& entry)
{
    Product& product = entry.product;
    product.code = members.text(u"code"_s, Need::Required);
    product.name = members.text(u"name"_s, Need::Required);
    product.vendor = members.text(u"vendor"_s);
    product.description = members.text(u"description"_s);
    members.parsed(u"family"_s, product.family, alternatives(allProductFamilies, productFamilyText),
                   productFamilyFromText, Need::Required);
    members.parsed(u"delivery"_s, product.delivery, alternatives(allDeliveries, deliveryText), deliveryFromText);
    members.each(
        u"offers"_s, entry.offers,
        [](const QJsonValue& value, const QString& pointer) { return readObject<Offer>(value, pointer, fillOffer); },
        Need::Required);
}

} // namespace

QLatin1StringView formOf(const qint64*)
{
    return "integer"_L1;
}
QLatin1StringView formOf(const std::optional<QString>*)
{
    return "text|null"_L1;
}
QLatin1StringView formOf(const InvoiceRef*)
{
    return "text|{number}"_L1;
}
QLatin1StringView formOf(const SupportCaseKind*)
{
    return "regenerate-invoice|change-number|reassign-payments|set-number|full-refund|pay-by-invoice"_L1;
}
QLatin1StringView formOf(const QList<NewIdentity>*)
{
    return "[identity]"_L1;
}
QLatin1StringView formOf(const QList<PolicyStatement>*)
{
    return "[statement]"_L1;
}
QLatin1StringView formOf(const QList<CatalogueEntry>*)
{
    return "[product]"_L1;
}

Result<void> read(const QJsonValue& value, const QString& pointer, qint64& into)
{
    const qint64 least = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(least);
    // A fraction or a number past 64 bits falls back to the default.
    if (!value.isDouble() || number == least)
        return tl::unexpected<Error>(invalidField(pointer, value, u"1, 2, 3 ..."_s));
    into = number;
    return {};
}

Result<void> read(const QJsonValue& value, const QString& pointer, std::optional<QString>& into)
{
    if (value.isNull()) {
        into.reset();
        return {};
    }
    QString text;
    if (const Result<void> done = read(value, pointer, text); !done)
        return done;
    into = text;
    return {};
}

Result<void> read(const QJsonValue& value, const QString& pointer, InvoiceRef& into)
{
    into = {};
    if (value.isString()) {
        into.number = value.toString();
        return {};
    }
    return assign(readObject<InvoiceRef>(value, pointer,
                                         [](JsonMembers& members, InvoiceRef& ref) {
                                             ref.number = members.text(u"number"_s, Need::Required);
                                         }),
                  into);
}

Result<void> read(const QJsonValue& value, const QString& pointer, SupportCaseKind& into)
{
    const auto kind = supportCaseKindFromText(value.toString());
    if (!kind)
        return tl::unexpected<Error>(invalidField(pointer, value, QString(formOf(&into))));
    into = *kind;
    return {};
}

Result<void> read(const QJsonValue& value, const QString& pointer, NewIdentity& into)
{
    return assign(readObject<NewIdentity>(value, pointer,
                                          [](JsonMembers& members, NewIdentity& identity) {
                                              identity.name = members.text(u"name"_s, Need::Required);
                                              identity.account = members.text(u"account"_s, Need::Required);
                                              members.each(
                                                  u"statements"_s, identity.statements,
                                                  [](const QJsonValue& each, const QString& at) {
                                                      return readObject<PolicyStatement>(each, at, fillStatement);
                                                  },
                                                  Need::Required);
                                          }),
                  into);
}

Result<void> read(const QJsonValue& value, const QString& pointer, CatalogueEntry& into)
{
    return assign(readObject<CatalogueEntry>(value, pointer, fillEntry), into);
}

Result<void> read(const QJsonValue& value, const QString& pointer, PolicyStatement& into)
{
    return assign(readObject<PolicyStatement>(value, pointer, fillStatement), into);
}

Result<void> read(const QJsonValue& value, const QString& pointer, QList<PolicyStatement>& into)
{
    return readList(value, pointer, into);
}
Result<void> read(const QJsonValue& value, const QString& pointer, QList<NewIdentity>& into)
{
    return readList(value, pointer, into);
}
Result<void> read(const QJsonValue& value, const QString& pointer, QList<CatalogueEntry>& into)
{
    return readList(value, pointer, into);
}

QJsonValue write(const qint64& value)
{
    return value;
}
QJsonValue write(const std::optional<QString>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
QJsonValue write(const InvoiceRef& value)
{
    return value.number;
}
QJsonValue write(const SupportCaseKind& value)
{
    return supportCaseKindText(value);
}
QJsonValue write(const PolicyStatement& value)
{
    return writeStatement(value);
}
QJsonValue write(const QList<PolicyStatement>& value)
{
    return writeList(value);
}
QJsonValue write(const QList<NewIdentity>& value)
{
    return writeList(value);
}
QJsonValue write(const QList<CatalogueEntry>& value)
{
    return writeList(value);
}

QJsonValue write(const NewIdentity& value)
{
    QJsonArray statements;
    for (const PolicyStatement& statement : value.statements)
        statements.append(writeStatement(statement));
    return QJsonObject{{u"name"_s, value.name}, {u"account"_s, value.account}, {u"statements"_s, statements}};
}

QJsonValue write(const CatalogueEntry& value)
{
    const Product& product = value.product;
    QJsonArray offers;
    for (const Offer& offer : value.offers)
        offers.append(writeOffer(offer));
    return QJsonObject{{u"code"_s, product.code},
                       {u"name"_s, product.name},
                       {u"vendor"_s, product.vendor},
                       {u"description"_s, product.description},
                       {u"family"_s, productFamilyText(product.family)},
                       {u"delivery"_s, deliveryText(product.delivery)},
                       {u"offers"_s, offers}};
}

} // namespace podesk::forms
