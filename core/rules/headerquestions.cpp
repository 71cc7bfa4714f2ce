// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/orderquestions.h"
#include "core/rules/ruletext.h"

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

QVariantMap characterDetails(const std::optional<FoundCharacter>& found)
{
    if (!found)
        return {};
    return {{u"character"_s, found->toText()}, {u"position"_s, found->position}};
}

QList<TraceInput> characterInputs(const std::optional<FoundCharacter>& found)
{
    if (!found)
        return {};
    return {{u"character"_s, found->toText()}, {u"position"_s, QString::number(found->position)}};
}

/// B2, or G12's bound where the quota is off.
void askNumberLength(Tracing& t, const Place& place, const QString& number, std::optional<int> quota)
{
    const QLatin1StringView rule = quota ? "B2"_L1 : "G12"_L1;
    const int length = codePointCount(number);
    const int limit = quota.value_or(longestNumber);
    const QList<TraceInput> inputs{{u"length"_s, QString::number(length)}, {u"limit"_s, QString::number(limit)}};
    const ErrorCode code = length == 0 ? ErrorCode::NumberEmpty : ErrorCode::NumberTooLong;
    t.require(rule, length >= 1 && length <= limit, place.subject, inputs, code,
              place.at("number"_L1, {{u"length"_s, length}, {u"limit"_s, limit}}));
}

/// B3, or G12 where the list of characters is off.
void askNumberCharacters(Tracing& t, const Place& place, const QString& number, bool listed)
{
    const auto found = listed ? firstForeignToNumbers(number) : firstControlCharacter(number);
    QVariantMap details = characterDetails(found);
    if (listed)
        details.insert(u"allowed"_s, u"A-Z a-z 0-9 _ . : / = + - % @ U+0020"_s);
    t.require(listed ? "B3"_L1 : "G12"_L1, !found, place.subject, characterInputs(found),
              listed ? ErrorCode::NumberCharacter : ErrorCode::NumberControlCharacter,
              place.at("number"_L1, std::move(details)));
}

void askNewNumber(Tracing& t, const Place& place, const PurchaseOrderHeader& header, const OrderContext& context)
{
    t.require("B1"_L1, !context.numberTaken, place.subject,
              {{u"number"_s, place.subject}, {u"taken"_s, context.numberTaken ? u"true"_s : u"false"_s}},
              ErrorCode::NumberTaken, place.at("number"_L1, {{u"number"_s, place.subject}}));
    askNumberLength(t, place, header.number, context.quotas.numberLength);
    askNumberCharacters(t, place, header.number, context.quotas.numberCharacters);
}

/// B4 and B11: what an edit may not touch.
void askFixedFields(Tracing& t, const Place& place, const PurchaseOrderHeader& header,
                    const PurchaseOrderHeader& before)
{
    t.require("B4"_L1, header.number == before.number, place.subject,
              {{u"number"_s, place.subject}, {u"before"_s, shown(before.number)}}, ErrorCode::NumberFixed,
              place.at("number"_L1));
    const auto askReadOnly = [&](QLatin1StringView field, const QString& value, const QString& old) {
        t.require("B11"_L1, value == old, place.subject,
                  {{u"field"_s, field}, {u"value"_s, shown(value)}, {u"before"_s, shown(old)}},
                  ErrorCode::FieldReadOnly, place.at(field));
    };
    askReadOnly("billTo"_L1, header.billTo, before.billTo);
    askReadOnly("paymentTerms"_L1, header.paymentTerms, before.paymentTerms);
    askReadOnly("currency"_L1, header.currency.code(), before.currency.code());
}

void askMonths(Tracing& t, const Place& place, const PurchaseOrderHeader& header)
{
    const auto isSet = [&](QLatin1StringView field, Month month) {
        return month.isValid() || t.refuse(place.subject, ErrorCode::MissingField, place.at(field));
    };
    const bool effectiveSet = isSet("effective"_L1, header.effective);
    if (!isSet("expiration"_L1, header.expiration) || !effectiveSet)
        return;
    const QString effective = header.effective.toText();
    const QString expiration = header.expiration.toText();
    t.require("B5"_L1, header.effective <= header.expiration, place.subject,
              {{u"effective"_s, effective}, {u"expiration"_s, expiration}}, ErrorCode::MonthsReversed,
              place.at("expiration"_L1, {{u"effective"_s, effective}, {u"expiration"_s, expiration}}));
}

void askTexts(Tracing& t, const Place& place, const PurchaseOrderHeader& header)
{
    askText(t, place, "description"_L1, header.description);
    askText(t, place, "billFrom"_L1, header.billFrom);
    askText(t, place, "billTo"_L1, header.billTo);
    askText(t, place, "shipTo"_L1, header.shipTo);
    askText(t, place, "paymentTerms"_L1, header.paymentTerms);
    askText(t, place, "taxRegistrationNumbers"_L1, header.taxRegistrationNumbers.join(u' '));
    askText(t, place, "invoiceUnits"_L1, header.invoiceUnits.join(u' '));
    if (header.billFrom.isEmpty())
        t.refuse(place.subject, ErrorCode::BillFromEmpty, place.at("billFrom"_L1));
    if (header.shipTo.isEmpty())
        t.refuse(place.subject, ErrorCode::ShipToEmpty, place.at("shipTo"_L1));
}

} // namespace

void askHeader(Tracing& t, const PurchaseOrderHeader& header, const OrderContext& context)
{
    const Place place{shown(header.number), {}, {}};
    if (context.before)
        askFixedFields(t, place, header, context.before->header);
    else
        askNewNumber(t, place, header, context);
    askTexts(t, place, header);
    askMonths(t, place, header);
    if (!header.taxRegistrationNumbers.isEmpty())
        askTaxNumbers(t, place, header.billFrom, header.taxRegistrationNumbers.size());
}

bool askTaxNumbers(Tracing& t, const Place& place, QStringView billFrom, qsizetype count)
{
    const QList<TraceInput> inputs{{u"billFrom"_s, shown(billFrom)}, {u"count"_s, QString::number(count)}};
    // G19: the rule speaks of AWS's own entities; another issuer may have whatever numbers it has.
    if (!billFrom.isEmpty() && !isSellerOfRecord(billFrom)) {
        t.skip("B10"_L1, place.subject, inputs);
        return true;
    }
    return t.require("B10"_L1, billFrom == seller::emeaSarl, place.subject, inputs, ErrorCode::TaxNumberNotOffered,
                     place.at("taxRegistrationNumbers"_L1,
                              {{u"entity"_s, shown(billFrom)}, {u"allowed"_s, QString(seller::emeaSarl)}}));
}

} // namespace podesk::rules
