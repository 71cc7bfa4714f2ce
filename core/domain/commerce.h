// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

namespace podesk {

/// Product families as checkout tells them apart (domain.md 5.1).
enum class ProductFamily {
    SaasContract,
    SaasSubscription,
    SaasContractConsumption,
    ProfessionalServices,
    ServerContract,
    ServerAnnual,
    ServerHourly,
    MachineLearning,
    DataExchange,
    Free,
    BringYourOwnLicense
};
inline constexpr std::array allProductFamilies{
    ProductFamily::SaasContract,         ProductFamily::SaasSubscription,   ProductFamily::SaasContractConsumption,
    ProductFamily::ProfessionalServices, ProductFamily::ServerContract,     ProductFamily::ServerAnnual,
    ProductFamily::ServerHourly,         ProductFamily::MachineLearning,    ProductFamily::DataExchange,
    ProductFamily::Free,                 ProductFamily::BringYourOwnLicense};
/// Stable words: saas-contract, saas-subscription, saas-contract-consumption, professional-services, server-contract,
/// server-annual, server-hourly, machine-learning, data-exchange, free, bring-your-own-license.
QString productFamilyText(ProductFamily family);
std::optional<ProductFamily> productFamilyFromText(QStringView text);

/// How a product reaches the buyer; the four server kinds of the seed and two without a server.
enum class Delivery { Saas, Ami, Container, CloudFormation, HelmChart, Services };
inline constexpr std::array allDeliveries{Delivery::Saas,           Delivery::Ami,       Delivery::Container,
                                          Delivery::CloudFormation, Delivery::HelmChart, Delivery::Services};
QString deliveryText(Delivery delivery); ///< "saas", "ami", "container", "cloudformation", "helm-chart", "services"
std::optional<Delivery> deliveryFromText(QStringView text);

enum class OfferKind { Public, Private };
QString offerKindText(OfferKind kind); ///< "public", "private"
std::optional<OfferKind> offerKindFromText(QStringView text);

/// One payment of a flexible payment schedule: on a day (00:00 UTC), or so many months after acceptance.
struct ScheduledPayment
{
    std::optional<Instant> on;
    int monthsAfter = 0; ///< counted where `on` is absent
    Money amount;
    friend bool operator==(const ScheduledPayment&, const ScheduledPayment&) = default;
};

struct Product
{
    ProductId id;
    QString code; ///< unique; how files and the command line name it
    QString name;
    QString vendor;
    QString description;
    ProductFamily family = ProductFamily::SaasContract;
    Delivery delivery = Delivery::Saas;
    friend bool operator==(const Product&, const Product&) = default;
};

/// What a product is sold for. With a schedule the price is the sum of its payments and nothing is paid at acceptance
/// unless a payment says so.
struct Offer
{
    OfferId id;
    ProductId product;
    QString code; ///< unique
    QString name;
    OfferKind kind = OfferKind::Public;
    int months = 12;         ///< length of the agreement
    Money unitPrice;         ///< for one unit over the whole length; paid upfront
    QString sellerOfRecord;  ///< entity that bills the purchase (section 5.4)
    QList<ScheduledPayment> schedule; ///< empty: paid upfront
    /// Net payment terms of this offer alone, in days; nothing: those of the account.
    std::optional<int> netDays = {};
    /// Most that the seller may ask for in variable payments, beside the price; nothing: no such payments.
    std::optional<Money> variableMaximum = {};
    friend bool operator==(const Offer&, const Offer&) = default;
    bool hasSchedule() const { return !schedule.isEmpty(); }
};

/// A product with all its offers, as the catalogue shows it.
struct CatalogueEntry
{
    Product product;
    QList<Offer> offers;
    friend bool operator==(const CatalogueEntry&, const CatalogueEntry&) = default;
};

/// Where an agreement stands; that it ran out is not stored but read from its end and the clock.
enum class AgreementState { Active, Cancelled, Replaced, Renewed };
inline constexpr std::array allAgreementStates{AgreementState::Active, AgreementState::Cancelled,
                                               AgreementState::Replaced, AgreementState::Renewed};
QString agreementStateText(AgreementState state); ///< "active", "cancelled", "replaced", "renewed"
std::optional<AgreementState> agreementStateFromText(QStringView text);

/// Why numbers of an agreement that are not linked are asked for again with each invoice until they are (G3, G9).
enum class AsksAgain {
    No,
    Moved,    ///< its account came to another payer
    BySupport ///< Support set a number
};
inline constexpr std::array allAsksAgain{AsksAgain::No, AsksAgain::Moved, AsksAgain::BySupport};
QString asksAgainText(AsksAgain asks); ///< "", "moved", "by-support"
std::optional<AsksAgain> asksAgainFromText(QStringView text);

/// A purchase. `poNumber` is the number given at checkout (the transaction PO), absent when none was given; `linked` says
/// that it was linked to the payer once, after which it keeps printing (G3).
struct Agreement
{
    AgreementId id;
    QString number; ///< "agmt-..."
    OfferId offer;
    AccountId account; ///< who bought
    AccountId payer;   ///< whose POs are asked
    QString actor;
    Instant acceptedOn;
    Instant start;
    Instant end; ///< first instant after it
    qint64 quantity = 1;
    Money total;
    std::optional<QString> poNumber;
    bool linked = false;
    qint64 version = 0;
    QString poLine = {}; ///< line of the PO, as typed at checkout (2026)
    std::optional<QString> usagePoNumber = {}; ///< for what is billed by the month (2026)
    QString usagePoLine = {};
    bool usageLinked = false;
    AgreementState state = AgreementState::Active;
    AgreementId previous = {}; ///< that this one renews or replaces
    AsksAgain asksAgain = AsksAgain::No;
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// What is charged: payments of agreements, usage by the month, and what AWS itself sells.
enum class ChargeKind { Upfront, Scheduled, Variable, Usage, AwsUsage, AwsSubscription, AwsServices };
inline constexpr std::array allChargeKinds{ChargeKind::Upfront,  ChargeKind::Scheduled,       ChargeKind::Variable,
                                           ChargeKind::Usage,    ChargeKind::AwsUsage,        ChargeKind::AwsSubscription,
                                           ChargeKind::AwsServices};
/// Stable words: upfront, scheduled, variable, usage, aws-usage, aws-subscription, aws-services.
QString chargeKindText(ChargeKind kind);
std::optional<ChargeKind> chargeKindFromText(QStringView text);
/// Part of an agreement's total, as against what comes on top of it.
constexpr bool isFixed(ChargeKind kind)
{
    return kind == ChargeKind::Upfront || kind == ChargeKind::Scheduled;
}
/// Printed on a consolidated invoice after the month's close.
constexpr bool isMonthly(ChargeKind kind)
{
    return kind == ChargeKind::Usage || kind == ChargeKind::AwsUsage;
}

/// Something that was or will be invoiced. What AWS itself sells belongs to no agreement and says itself whose it is.
struct Charge
{
    ChargeId id;
    QString number; ///< "ch-..."
    AgreementId agreement;
    ChargeKind kind = ChargeKind::Upfront;
    Instant dueOn;
    Money amount;
    InvoiceId invoice; ///< none until it is issued
    qint64 version = 0;
    AccountId account = {}; ///< whose; none where the agreement says it
    QString issuer = {};    ///< seller of record; empty where the offer says it
    QString description = {};
    std::optional<Month> period = {};    ///< of usage
    std::optional<QString> poNumber = {}; ///< it is to be invoiced under
    QString poLine = {};
    bool linked = false; ///< that number was linked to the payer (G3)
    int revision = 1;    ///< counts changes of the number (B55)
    friend bool operator==(const Charge&, const Charge&) = default;
};

/// A variable payment that a seller asks for (professional services, 2026). What no one answers in time approves itself.
enum class PaymentState { PendingApproval, Approved, Rejected, Cancelled };
inline constexpr std::array allPaymentStates{PaymentState::PendingApproval, PaymentState::Approved,
                                             PaymentState::Rejected, PaymentState::Cancelled};
QString paymentStateText(PaymentState state); ///< "pending-approval", "approved", "rejected", "cancelled"
std::optional<PaymentState> paymentStateFromText(QStringView text);

struct PaymentRequest
{
    PaymentRequestId id;
    QString number; ///< "pr-..."
    AgreementId agreement;
    QString name;
    Money amount;
    PaymentState state = PaymentState::PendingApproval;
    Instant requestedOn;
    Instant approvesOn; ///< by itself
    ChargeId charge;    ///< once it is approved
    qint64 version = 0;
    friend bool operator==(const PaymentRequest&, const PaymentRequest&) = default;
};

/// The months in which an agreement runs, both included; its end is exclusive.
inline Month lastMonthOf(const Agreement& agreement)
{
    return Month::containing(Instant{agreement.end.msecs - 1});
}

} // namespace podesk
