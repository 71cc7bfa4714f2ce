// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/orderquestions.h"
#include "core/rules/ruletext.h"
#include "core/rules/totals.h"

#include <algorithm>
#include <array>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

/// Entities whose invoices a Blanket line may cover: BL-Manage's list, with the one that the India FAQ adds.
constexpr std::array blanketEntities{seller::inc, seller::emeaSarl, seller::australia, seller::newZealand,
                                     seller::india};
constexpr std::array servicesEntities{seller::inc};

/// B14 and B15: is the type available for this entity? Not asked of issuers outside AWS (G19).
template <class Entities>
bool askEntity(Tracing& t, QLatin1StringView rule, const Place& place, QStringView billFrom, const Entities& entities,
               ErrorCode code)
{
    const QList<TraceInput> inputs{{u"billFrom"_s, shown(billFrom)}};
    if (!isSellerOfRecord(billFrom)) {
        t.skip(rule, place.subject, inputs);
        return true;
    }
    QStringList allowed;
    for (const QLatin1StringView entity : entities)
        allowed.append(entity);
    return t.require(rule, allowed.contains(billFrom), place.subject, inputs, code,
                     place.at("type"_L1, {{u"entity"_s, shown(billFrom)}, {u"allowed"_s, allowed.join("; "_L1)}}));
}

void askType(Tracing& t, const Place& place, const LineQuestion& q)
{
    const bool sameType = q.before && q.before->type == q.line.type;
    // What stood there before, under the same entity, is not chosen by anyone now; a Transaction line needs only to
    // have been there (G7: entity lists limit what a person creates by hand).
    const bool chosen =
        !sameType || (q.billFromBefore != q.header.billFrom && q.line.type != LineItemType::MarketplaceTransaction);
    if (q.origin == Origin::Person && chosen)
        askTypeByHand(t, place, q.line.type, q.header.billFrom);
    if (q.line.balanceTracking)
        askTracking(t, place, q.line.type);
}

/// B5: reversed months, then months outside the PO's.
void askLineMonths(Tracing& t, const Place& place, const LineQuestion& q)
{
    const auto isSet = [&](QLatin1StringView field, Month month) {
        return month.isValid() || t.refuse(place.subject, ErrorCode::MissingField, place.at(field));
    };
    const bool startSet = isSet("start"_L1, q.line.start);
    if (!isSet("end"_L1, q.line.end) || !startSet)
        return;
    const QString start = q.line.start.toText();
    const QString end = q.line.end.toText();
    if (!t.require("B5"_L1, q.line.start <= q.line.end, place.subject, {{u"start"_s, start}, {u"end"_s, end}},
                   ErrorCode::LineMonthsReversed, place.at("end"_L1, {{u"start"_s, start}, {u"end"_s, end}})))
        return;
    if (!q.header.effective.isValid() || !q.header.expiration.isValid())
        return; // the header says so itself
    const QString effective = q.header.effective.toText();
    const QString expiration = q.header.expiration.toText();
    t.require(
        "B5"_L1, q.line.start >= q.header.effective && q.line.end <= q.header.expiration, place.subject,
        {{u"start"_s, start}, {u"end"_s, end}, {u"effective"_s, effective}, {u"expiration"_s, expiration}},
        ErrorCode::LineOutsideOrder,
        place.at(q.line.start < q.header.effective ? "start"_L1 : "end"_L1,
                 {{u"start"_s, start}, {u"end"_s, end}, {u"effective"_s, effective}, {u"expiration"_s, expiration}}));
}

/// G4: amount, quantity and tax.
void askAmounts(Tracing& t, const Place& place, const LineQuestion& q)
{
    const LineItem& line = q.line;
    const QString amount = line.amount.toText(line.currency.digits());
    const bool typed = q.origin == Origin::Person && line.balanceTracking &&
                       !(q.before && q.before->balanceTracking && q.before->amount == line.amount);
    const QList<TraceInput> inputs{{u"amount"_s, amount}};
    if (t.require("G4"_L1, line.amount.scaled >= 0, place.subject, inputs, ErrorCode::AmountNegative,
                  place.at("amount"_L1, {{u"value"_s, amount}})) &&
        typed)
        t.require("G4"_L1, line.amount.scaled > 0, place.subject, inputs, ErrorCode::AmountNeeded,
                  place.at("amount"_L1, {{u"value"_s, amount}}));
    const QString quantity = QString::number(line.quantity);
    t.require("G4"_L1, line.quantity >= 1, place.subject, {{u"quantity"_s, quantity}}, ErrorCode::QuantityBelowOne,
              place.at("quantity"_L1, {{u"value"_s, quantity}}));
    if (line.tax.kind == Tax::Kind::None)
        return;
    const QString tax = line.tax.toText(line.currency);
    t.require("G4"_L1, line.tax.value >= 0, place.subject, {{u"tax"_s, tax}}, ErrorCode::TaxNegative,
              place.at("tax"_L1, {{u"value"_s, tax}}));
}

/// B48: amount x quantity + tax, which must fit in 64 bits of minor units.
std::optional<Money> askTotal(Tracing& t, const Place& place, const LineItem& line)
{
    const auto total = lineTotal(line);
    const QString amount = line.amount.toText(line.currency.digits());
    t.require("B48"_L1, total.has_value(), place.subject,
              {{u"amount"_s, amount},
               {u"quantity"_s, QString::number(line.quantity)},
               {u"tax"_s, line.tax.toText(line.currency)},
               {u"total"_s, total ? total->toText() + u' ' + line.currency.code() : QString()}},
              ErrorCode::AmountOutOfRange, place.at("amount"_L1, {{u"value"_s, amount}}));
    return total ? std::optional(*total) : std::nullopt;
}

} // namespace

bool askTypeByHand(Tracing& t, const Place& place, LineItemType type, QStringView billFrom)
{
    const QString word = lineItemTypeText(type);
    const bool free = t.require("G7"_L1, type != LineItemType::MarketplaceTransaction, place.subject,
                                {{u"type"_s, word}}, ErrorCode::TransactionLineByHand, place.at("type"_L1));
    if (type == LineItemType::MarketplaceBlanketUsage)
        return askEntity(t, "B14"_L1, place, billFrom, blanketEntities, ErrorCode::BlanketEntity);
    if (type == LineItemType::ProfessionalServicesTraining)
        return askEntity(t, "B15"_L1, place, billFrom, servicesEntities, ErrorCode::ServicesEntity);
    return free;
}

bool askTracking(Tracing& t, const Place& place, LineItemType type)
{
    const QString word = lineItemTypeText(type);
    return t.require("R47"_L1, !isMarketplace(type), place.subject, {{u"type"_s, word}}, ErrorCode::TrackingUnavailable,
                     place.at("balanceTracking"_L1, {{u"type"_s, word}}));
}

std::optional<Money> askLine(Tracing& t, const LineQuestion& q)
{
    const Place place{shown(q.line.number), shown(q.line.number), q.row};
    if (q.line.number.isEmpty())
        t.refuse(place.subject, ErrorCode::LineNumberEmpty, place.at("number"_L1));
    askText(t, place, "number"_L1, q.line.number);
    askText(t, place, "description"_L1, q.line.description);
    askType(t, place, q);
    askLineMonths(t, place, q);
    askAmounts(t, place, q);
    if (!t.require("G15"_L1, q.line.currency.isValid(), place.subject, {{u"currency"_s, q.line.currency.code()}},
                   ErrorCode::MissingField, place.at("currency"_L1)))
        return std::nullopt;
    return askTotal(t, place, q.line);
}

} // namespace podesk::rules
