// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkout.h"
#include "core/rules/jsonfields.h"
#include "core/rules/permissions.h"
#include "core/rules/ruletext.h"

#include <algorithm>
#include <array>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

/// What a row says of the PO field in one edition.
enum class Field { Yes, No };

/// A row of domain.md 5.1. What is absent fits everything; the first row that fits a product speaks for it.
struct ProductRow
{
    ProductFamily family;
    std::optional<OfferKind> offer;
    std::optional<bool> schedule;
    Field in2024;
    Field in2026;
    QLatin1StringView rule;

    Field in(Edition edition) const { return edition == Edition::E2024 ? in2024 : in2026; }
    /// R10 is the older edition's; in the newer one R37 speaks for these products too.
    QLatin1StringView ruleIn(Edition edition) const
    {
        return edition == Edition::E2026 && rule == "R10"_L1 ? "R37"_L1 : rule;
    }
};

constexpr std::nullopt_t any = std::nullopt;

/// The one table that the gate, the help and the text beside a missing field read.
constexpr std::array products{
    ProductRow{ProductFamily::SaasContract, any, any, Field::Yes, Field::Yes, "R6"_L1},
    // For its contract part; the usage is never invoiced under the number (R11).
    ProductRow{ProductFamily::SaasContractConsumption, any, any, Field::Yes, Field::Yes, "R6"_L1},
    ProductRow{ProductFamily::SaasSubscription, any, any, Field::No, Field::Yes, "R37"_L1},
    ProductRow{ProductFamily::ProfessionalServices, any, any, Field::Yes, Field::Yes, "R7"_L1},
    ProductRow{ProductFamily::ServerContract, any, any, Field::Yes, Field::Yes, "R8"_L1},
    ProductRow{ProductFamily::ServerAnnual, OfferKind::Private, true, Field::Yes, Field::Yes, "R9"_L1},
    ProductRow{ProductFamily::ServerAnnual, any, any, Field::No, Field::Yes, "R10"_L1},
    ProductRow{ProductFamily::ServerHourly, any, any, Field::No, Field::Yes, "R37"_L1},
    // At checkout in no edition; the newer pages speak of a number after the purchase.
    ProductRow{ProductFamily::MachineLearning, any, any, Field::No, Field::No, "R37"_L1},
    ProductRow{ProductFamily::DataExchange, any, any, Field::No, Field::Yes, "R37"_L1},
    ProductRow{ProductFamily::Free, any, any, Field::No, Field::No, "R37"_L1},
    ProductRow{ProductFamily::BringYourOwnLicense, any, any, Field::No, Field::No, "R37"_L1},
};

/// Deliveries that a family comes in; R8 names the four of a server product.
bool comesAs(ProductFamily family, Delivery delivery)
{
    const bool isServer = delivery == Delivery::Ami || delivery == Delivery::Container ||
                          delivery == Delivery::CloudFormation || delivery == Delivery::HelmChart;
    switch (family) {
    case ProductFamily::SaasContract:
    case ProductFamily::SaasSubscription:
    case ProductFamily::SaasContractConsumption:
        return delivery == Delivery::Saas;
    case ProductFamily::ProfessionalServices:
        return delivery == Delivery::Services;
    case ProductFamily::ServerContract:
    case ProductFamily::ServerAnnual:
    case ProductFamily::ServerHourly:
        return isServer;
    case ProductFamily::MachineLearning:
    case ProductFamily::DataExchange:
    case ProductFamily::Free:
    case ProductFamily::BringYourOwnLicense:
        return true;
    }
    Q_UNREACHABLE();
}

const ProductRow& rowFor(const CheckoutGateInputs& inputs)
{
    const auto found = std::ranges::find_if(products, [&](const ProductRow& row) {
        return row.family == inputs.family && row.offer.value_or(inputs.offer) == inputs.offer &&
               row.schedule.value_or(inputs.hasSchedule) == inputs.hasSchedule;
    });
    Q_ASSERT(found != products.end()); // every family has a row that fits everything
    return *found;
}

QStringList familyTexts(Edition edition)
{
    QStringList texts;
    const QList<ProductFamily> families = familiesWithPoField(edition);
    for (const ProductFamily family : families)
        texts.append(productFamilyText(family));
    return texts;
}

/// The product rules. Rules that give the field are granted, the two that withhold it required.
bool askProduct(Tracing& t, const CheckoutGateInputs& inputs)
{
    const ProductRow& row = rowFor(inputs);
    const bool has = row.in(inputs.edition) == Field::Yes && comesAs(row.family, inputs.delivery);
    const QList<TraceInput> asked{{u"family"_s, productFamilyText(inputs.family)},
                                  {u"delivery"_s, deliveryText(inputs.delivery)},
                                  {u"offer"_s, offerKindText(inputs.offer)},
                                  {u"schedule"_s, inputs.hasSchedule ? u"true"_s : u"false"_s},
                                  {u"edition"_s, editionText(inputs.edition)}};
    const bool gives = row.in2024 == Field::Yes;
    const QLatin1StringView rule = row.ruleIn(inputs.edition);
    return gives ? t.grant(rule, has, inputs.offerCode, asked) : t.check(rule, has, inputs.offerCode, asked);
}

Error notOffered(const CheckoutGateInputs& inputs)
{
    return {ErrorCode::PoNotOffered,
            rowFor(inputs).ruleIn(inputs.edition),
            inputs.offerCode,
            {{u"family"_s, productFamilyText(inputs.family)}, {u"families"_s, familyTexts(inputs.edition)}}};
}

/// The note beside a field that takes no input: R26 about the integration, R25 about the permission.
std::optional<Error> note(Tracing& t, const QString& subject, bool integrationOn)
{
    const QString action = actionsFor(u"subscribe").value(0);
    if (!integrationOn && t.grant("R26"_L1, true, subject, {}))
        return Error{ErrorCode::IntegrationOff, u"R26"_s, subject, {}};
    if (integrationOn && t.grant("R25"_L1, true, subject, {{u"action"_s, action}}))
        return Error{ErrorCode::SubscribeMissing, u"R25"_s, subject, {{u"action"_s, action}}};
    return std::nullopt;
}

} // namespace

QString poFieldText(PoField field)
{
    switch (field) {
    case PoField::Offered:
        return u"offered"_s;
    case PoField::Disabled:
        return u"disabled"_s;
    case PoField::Absent:
        return u"absent"_s;
    }
    Q_UNREACHABLE();
}

QList<ProductFamily> familiesWithPoField(Edition edition)
{
    QList<ProductFamily> families;
    for (const ProductRow& row : products) {
        if (row.in(edition) == Field::Yes && !families.contains(row.family))
            families.append(row.family);
    }
    return families;
}

Decision<CheckoutGate> decideCheckoutGate(const CheckoutGateInputs& inputs)
{
    Tracing t;
    CheckoutGate gate;
    const auto flag = [](bool value) { return value ? u"true"_s : u"false"_s; };
    const bool product = askProduct(t, inputs);
    const bool integration =
        t.check("R15"_L1, inputs.integrationOn, inputs.offerCode, {{u"integrationOn"_s, flag(inputs.integrationOn)}});
    const bool permission =
        t.check("R14"_L1, inputs.maySubscribe, inputs.offerCode,
                {{u"action"_s, actionsFor(u"subscribe").value(0)}, {u"allowed"_s, flag(inputs.maySubscribe)}});
    if (!product) {
        gate.reason = notOffered(inputs);
    } else if (integration && permission) {
        gate.field = t.grant("R16"_L1, true, inputs.offerCode, {}) ? PoField::Offered : PoField::Absent;
    } else {
        gate.field = PoField::Disabled;
        gate.reason = note(t, inputs.offerCode, integration);
    }
    return std::move(t).decide(gate);
}

QJsonObject CheckoutGateInputs::toJson() const
{
    return {{u"edition"_s, editionText(edition)},    {u"family"_s, productFamilyText(family)},
            {u"delivery"_s, deliveryText(delivery)}, {u"offer"_s, offerKindText(offer)},
            {u"hasSchedule"_s, hasSchedule},         {u"integrationOn"_s, integrationOn},
            {u"maySubscribe"_s, maySubscribe},       {u"offerCode"_s, offerCode}};
}

Result<CheckoutGateInputs> CheckoutGateInputs::fromJson(const QJsonObject& object)
{
    JsonFields fields(object);
    CheckoutGateInputs inputs;
    inputs.edition = fields.word("edition"_L1, editionFromText);
    inputs.family = fields.word("family"_L1, productFamilyFromText);
    inputs.delivery = fields.word("delivery"_L1, deliveryFromText);
    inputs.offer = fields.word("offer"_L1, offerKindFromText);
    inputs.hasSchedule = fields.flag("hasSchedule"_L1);
    inputs.integrationOn = fields.flag("integrationOn"_L1);
    inputs.maySubscribe = fields.flag("maySubscribe"_L1);
    inputs.offerCode = fields.text("offerCode"_L1);
    if (fields.error())
        return tl::unexpected(*fields.error());
    return inputs;
}

} // namespace podesk::rules
