// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/purchasewords.h"
#include "ui/words/words.h"

#include "core/domain/wordsofvalues.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class CommerceWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::CommerceWords)
public:
    static std::optional<QString> quota(const QString& word);
};

/// Quotas that a purchase can meet go by the error that a person gets.
std::optional<QString> CommerceWords::quota(const QString& word)
{
    if (word == errorCodeName(ErrorCode::ActiveLimit))
        return tr("active purchase orders of the account");
    if (word == errorCodeName(ErrorCode::LineLimit))
        return tr("line items of the purchase order");
    return std::nullopt;
}

template <class Value>
std::optional<QString> worded(const std::optional<Value>& value, QString (*word)(Value))
{
    return value ? std::optional(word(*value)) : std::nullopt;
}

} // namespace

// Switches without a default, so that the compiler names a value without a word.

QString productFamilyWord(ProductFamily family)
{
    switch (family) {
    case ProductFamily::SaasContract:
        return CommerceWords::tr("SaaS contract");
    case ProductFamily::SaasSubscription:
        return CommerceWords::tr("SaaS subscription (pay as you go)");
    case ProductFamily::SaasContractConsumption:
        return CommerceWords::tr("SaaS contract with consumption");
    case ProductFamily::ProfessionalServices:
        return CommerceWords::tr("Professional services");
    case ProductFamily::ServerContract:
        return CommerceWords::tr("Server product, contract");
    case ProductFamily::ServerAnnual:
        return CommerceWords::tr("Server product, annual");
    case ProductFamily::ServerHourly:
        return CommerceWords::tr("Server product, hourly");
    case ProductFamily::MachineLearning:
        return CommerceWords::tr("Machine learning");
    case ProductFamily::DataExchange:
        return CommerceWords::tr("Data Exchange");
    case ProductFamily::Free:
        return CommerceWords::tr("Free of charge");
    case ProductFamily::BringYourOwnLicense:
        return CommerceWords::tr("Bring your own licence");
    }
    Q_UNREACHABLE();
}

QString deliveryWord(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Saas:
        return CommerceWords::tr("SaaS");
    case Delivery::Ami:
        return CommerceWords::tr("AMI", "machine image");
    case Delivery::Container:
        return CommerceWords::tr("Container");
    case Delivery::CloudFormation:
        return CommerceWords::tr("CloudFormation template");
    case Delivery::HelmChart:
        return CommerceWords::tr("Helm chart");
    case Delivery::Services:
        return CommerceWords::tr("Services");
    }
    Q_UNREACHABLE();
}

QString offerKindWord(OfferKind kind)
{
    switch (kind) {
    case OfferKind::Public:
        return CommerceWords::tr("Public offer");
    case OfferKind::Private:
        return CommerceWords::tr("Private offer");
    }
    Q_UNREACHABLE();
}

QString chargeKindWord(ChargeKind kind)
{
    switch (kind) {
    case ChargeKind::Upfront:
        return CommerceWords::tr("Paid at once");
    case ChargeKind::Scheduled:
        return CommerceWords::tr("Scheduled payment");
    case ChargeKind::Variable:
        return CommerceWords::tr("Variable payment");
    case ChargeKind::Usage:
        return CommerceWords::tr("Usage of a month");
    case ChargeKind::AwsUsage:
        return CommerceWords::tr("AWS usage of a month");
    case ChargeKind::AwsSubscription:
        return CommerceWords::tr("AWS subscription fee");
    case ChargeKind::AwsServices:
        return CommerceWords::tr("AWS professional services or training");
    }
    Q_UNREACHABLE();
}

QString agreementStateWord(AgreementState value)
{
    switch (value) {
    case AgreementState::Active:
        return CommerceWords::tr("Running");
    case AgreementState::Cancelled:
        return CommerceWords::tr("Cancelled");
    case AgreementState::Replaced:
        return CommerceWords::tr("Replaced");
    case AgreementState::Renewed:
        return CommerceWords::tr("Renewed");
    }
    Q_UNREACHABLE();
}

QString paymentStateWord(PaymentState value)
{
    switch (value) {
    case PaymentState::PendingApproval:
        return CommerceWords::tr("Waiting for approval");
    case PaymentState::Approved:
        return CommerceWords::tr("Approved");
    case PaymentState::Rejected:
        return CommerceWords::tr("Rejected");
    case PaymentState::Cancelled:
        return CommerceWords::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString updateStatusWord(UpdateStatus value)
{
    switch (value) {
    case UpdateStatus::Pending:
        return CommerceWords::tr("Update pending");
    case UpdateStatus::Completed:
        return CommerceWords::tr("Update completed");
    case UpdateStatus::Failed:
        return CommerceWords::tr("Update failed");
    }
    Q_UNREACHABLE();
}

QString invoiceKindWord(InvoiceKind kind)
{
    switch (kind) {
    case InvoiceKind::AwsMonthly:
        return CommerceWords::tr("AWS monthly usage");
    case InvoiceKind::AwsSubscription:
        return CommerceWords::tr("AWS subscription purchase");
    case InvoiceKind::AwsProfessionalServices:
        return CommerceWords::tr("AWS professional services and training");
    case InvoiceKind::MarketplaceMonthly:
        return CommerceWords::tr("Marketplace monthly usage");
    case InvoiceKind::MarketplaceUpfront:
        return CommerceWords::tr("Marketplace purchase");
    case InvoiceKind::MarketplaceScheduled:
        return CommerceWords::tr("Marketplace scheduled payment");
    case InvoiceKind::MarketplaceVariable:
        return CommerceWords::tr("Marketplace variable payment");
    case InvoiceKind::CreditMemo:
        return CommerceWords::tr("Credit memo");
    }
    Q_UNREACHABLE();
}

QString poOutcomeWord(PoOutcome outcome)
{
    switch (outcome) {
    case PoOutcome::Transaction:
        return CommerceWords::tr("Number of the purchase");
    case PoOutcome::Matched:
        return CommerceWords::tr("Matched");
    case PoOutcome::Suspended:
        return CommerceWords::tr("Withheld: purchase order suspended");
    case PoOutcome::NotLinked:
        return CommerceWords::tr("Withheld: billing integration off");
    case PoOutcome::QuotaMet:
        return CommerceWords::tr("Withheld: quota met");
    case PoOutcome::NoCandidate:
        return CommerceWords::tr("None fits");
    }
    Q_UNREACHABLE();
}

QString poFieldWord(rules::PoField field)
{
    switch (field) {
    case rules::PoField::Offered:
        return CommerceWords::tr("A purchase order number can be added");
    case rules::PoField::Disabled:
        return CommerceWords::tr("No purchase order number can be entered");
    case rules::PoField::Absent:
        return CommerceWords::tr("There is no purchase order field");
    }
    Q_UNREACHABLE();
}

QString supportCaseKindWord(SupportCaseKind kind)
{
    switch (kind) {
    case SupportCaseKind::RegenerateInvoice:
        return CommerceWords::tr("Regenerate an invoice");
    case SupportCaseKind::ChangeNumber:
        return CommerceWords::tr("Change a wrong purchase order number");
    case SupportCaseKind::ReassignPayments:
        return CommerceWords::tr("Other numbers for payments to come");
    case SupportCaseKind::SetNumber:
        return CommerceWords::tr("Set a purchase order on an invoice");
    case SupportCaseKind::FullRefund:
        return CommerceWords::tr("Full refund");
    case SupportCaseKind::PayByInvoice:
        return CommerceWords::tr("Switch to pay by invoice");
    }
    Q_UNREACHABLE();
}

QString supportCaseStateWord(SupportCaseState state)
{
    switch (state) {
    case SupportCaseState::Open:
        return CommerceWords::tr("Open", "support case");
    case SupportCaseState::Resolved:
        return CommerceWords::tr("Resolved");
    case SupportCaseState::Refused:
        return CommerceWords::tr("Refused");
    }
    Q_UNREACHABLE();
}

QString decisionKindWord(StoredDecision::Kind kind)
{
    switch (kind) {
    case StoredDecision::Kind::CheckoutGate:
        return CommerceWords::tr("Purchase order field at checkout");
    case StoredDecision::Kind::TransactionOrder:
        return CommerceWords::tr("Number given with the purchase");
    case StoredDecision::Kind::Match:
        return CommerceWords::tr("Purchase order of the invoice");
    case StoredDecision::Kind::ExpirationNotice:
        return CommerceWords::tr("Notice of an expiration");
    case StoredDecision::Kind::BalanceNotice:
        return CommerceWords::tr("Notice of a balance");
    }
    Q_UNREACHABLE();
}

QString notificationKindWord(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::Balance:
        return CommerceWords::tr("Balance", "kind of notice");
    case NotificationKind::Expiration:
        return CommerceWords::tr("Expiration", "kind of notice");
    }
    Q_UNREACHABLE();
}

QString notificationOutcomeWord(NotificationOutcome outcome)
{
    switch (outcome) {
    case NotificationOutcome::Sent:
        return CommerceWords::tr("Sent", "notice");
    case NotificationOutcome::NoContacts:
        return CommerceWords::tr("Not sent: no contacts");
    case NotificationOutcome::Suspended:
        return CommerceWords::tr("Not sent: purchase order suspended");
    }
    Q_UNREACHABLE();
}

QString procurementStateWord(ProcurementState state)
{
    switch (state) {
    case ProcurementState::AwaitingOrder:
        return CommerceWords::tr("Awaiting its order");
    case ProcurementState::Ordered:
        return CommerceWords::tr("Ordered");
    case ProcurementState::Tested:
        return CommerceWords::tr("Ordered as a test");
    case ProcurementState::PreApproved:
        return CommerceWords::tr("Approved beforehand");
    }
    Q_UNREACHABLE();
}

QString procurementPartWord(ProcurementPart part)
{
    switch (part) {
    case ProcurementPart::Purchase:
        return CommerceWords::tr("Purchase");
    case ProcurementPart::UsageAgreement:
        return CommerceWords::tr("Usage agreement");
    case ProcurementPart::Contract:
        return CommerceWords::tr("Contract");
    }
    Q_UNREACHABLE();
}

QString balanceStateWord(BalanceState state)
{
    switch (state) {
    case BalanceState::NotTracked:
        return QCoreApplication::translate("podesk::BalanceState", "not tracked");
    case BalanceState::Available:
        return QCoreApplication::translate("podesk::BalanceState", "available");
    case BalanceState::Below75Percent:
        return QCoreApplication::translate("podesk::BalanceState", "below 75%");
    case BalanceState::Exhausted:
        return QCoreApplication::translate("podesk::BalanceState", "exhausted");
    case BalanceState::Overdrawn:
        return QCoreApplication::translate("podesk::BalanceState", "overdrawn");
    }
    Q_UNREACHABLE();
}

std::optional<QString> purchaseWord(const QString& field, const QString& word)
{
    if (field == "kind"_L1)
        return worded(invoiceKindFromText(word), invoiceKindWord);
    if (field == "outcome"_L1)
        return worded(poOutcomeFromText(word), poOutcomeWord);
    if (field == "part"_L1)
        return worded(procurementPartFromText(word), procurementPartWord);
    if (field == "procurement-state"_L1)
        return worded(procurementStateFromText(word), procurementStateWord);
    if (field == "notice"_L1)
        return worded(notificationKindFromText(word), notificationKindWord);
    if (field == "result"_L1)
        return worded(notificationOutcomeFromText(word), notificationOutcomeWord);
    if (field == "balance-state"_L1)
        return worded(valueWithText(allBalanceStates, balanceStateText, word), balanceStateWord);
    if (field == "family"_L1)
        return worded(productFamilyFromText(word), productFamilyWord);
    if (field == "delivery"_L1)
        return worded(deliveryFromText(word), deliveryWord);
    if (field == "offer"_L1)
        return worded(offerKindFromText(word), offerKindWord);
    if (field == "case-state"_L1)
        return worded(supportCaseStateFromText(word), supportCaseStateWord);
    if (field == "quota"_L1)
        return CommerceWords::quota(word);
    return std::nullopt;
}

} // namespace podesk::words
