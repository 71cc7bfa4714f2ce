// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/commerce.h"

#include "core/domain/wordsofvalues.h"

namespace podesk {

using namespace Qt::StringLiterals;

QString productFamilyText(ProductFamily value)
{
    switch (value) {
    case ProductFamily::SaasContract:
        return u"saas-contract"_s;
    case ProductFamily::SaasSubscription:
        return u"saas-subscription"_s;
    case ProductFamily::SaasContractConsumption:
        return u"saas-contract-consumption"_s;
    case ProductFamily::ProfessionalServices:
        return u"professional-services"_s;
    case ProductFamily::ServerContract:
        return u"server-contract"_s;
    case ProductFamily::ServerAnnual:
        return u"server-annual"_s;
    case ProductFamily::ServerHourly:
        return u"server-hourly"_s;
    case ProductFamily::MachineLearning:
        return u"machine-learning"_s;
    case ProductFamily::DataExchange:
        return u"data-exchange"_s;
    case ProductFamily::Free:
        return u"free"_s;
    case ProductFamily::BringYourOwnLicense:
        return u"bring-your-own-license"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ProductFamily> productFamilyFromText(QStringView text)
{
    return valueWithText(allProductFamilies, productFamilyText, text);
}

QString deliveryText(Delivery value)
{
    switch (value) {
    case Delivery::Saas:
        return u"saas"_s;
    case Delivery::Ami:
        return u"ami"_s;
    case Delivery::Container:
        return u"container"_s;
    case Delivery::CloudFormation:
        return u"cloudformation"_s;
    case Delivery::HelmChart:
        return u"helm-chart"_s;
    case Delivery::Services:
        return u"services"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Delivery> deliveryFromText(QStringView text)
{
    return valueWithText(allDeliveries, deliveryText, text);
}

QString offerKindText(OfferKind value)
{
    switch (value) {
    case OfferKind::Public:
        return u"public"_s;
    case OfferKind::Private:
        return u"private"_s;
    }
    Q_UNREACHABLE();
}

std::optional<OfferKind> offerKindFromText(QStringView text)
{
    return valueWithText(std::array{OfferKind::Public, OfferKind::Private}, offerKindText, text);
}

QString chargeKindText(ChargeKind value)
{
    switch (value) {
    case ChargeKind::Upfront:
        return u"upfront"_s;
    case ChargeKind::Scheduled:
        return u"scheduled"_s;
    case ChargeKind::Variable:
        return u"variable"_s;
    case ChargeKind::Usage:
        return u"usage"_s;
    case ChargeKind::AwsUsage:
        return u"aws-usage"_s;
    case ChargeKind::AwsSubscription:
        return u"aws-subscription"_s;
    case ChargeKind::AwsServices:
        return u"aws-services"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ChargeKind> chargeKindFromText(QStringView text)
{
    return valueWithText(allChargeKinds, chargeKindText, text);
}

QString agreementStateText(AgreementState value)
{
    switch (value) {
    case AgreementState::Active:
        return u"active"_s;
    case AgreementState::Cancelled:
        return u"cancelled"_s;
    case AgreementState::Replaced:
        return u"replaced"_s;
    case AgreementState::Renewed:
        return u"renewed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AgreementState> agreementStateFromText(QStringView text)
{
    return valueWithText(allAgreementStates, agreementStateText, text);
}

QString paymentStateText(PaymentState value)
{
    switch (value) {
    case PaymentState::PendingApproval:
        return u"pending-approval"_s;
    case PaymentState::Approved:
        return u"approved"_s;
    case PaymentState::Rejected:
        return u"rejected"_s;
    case PaymentState::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PaymentState> paymentStateFromText(QStringView text)
{
    return valueWithText(allPaymentStates, paymentStateText, text);
}

QString asksAgainText(AsksAgain value)
{
    switch (value) {
    case AsksAgain::No:
        return QString();
    case AsksAgain::Moved:
        return u"moved"_s;
    case AsksAgain::BySupport:
        return u"by-support"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AsksAgain> asksAgainFromText(QStringView text)
{
    return valueWithText(allAsksAgain, asksAgainText, text);
}

} // namespace podesk
