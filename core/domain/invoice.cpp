// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/invoice.h"

#include "core/domain/wordsofvalues.h"

#include <QtCore/QJsonArray>

namespace podesk {

using namespace Qt::StringLiterals;

QString invoiceKindText(InvoiceKind value)
{
    switch (value) {
    case InvoiceKind::AwsMonthly:
        return u"aws-monthly"_s;
    case InvoiceKind::AwsSubscription:
        return u"aws-subscription"_s;
    case InvoiceKind::AwsProfessionalServices:
        return u"aws-professional-services"_s;
    case InvoiceKind::MarketplaceMonthly:
        return u"marketplace-monthly"_s;
    case InvoiceKind::MarketplaceUpfront:
        return u"marketplace-upfront"_s;
    case InvoiceKind::MarketplaceScheduled:
        return u"marketplace-scheduled"_s;
    case InvoiceKind::MarketplaceVariable:
        return u"marketplace-variable"_s;
    case InvoiceKind::CreditMemo:
        return u"credit-memo"_s;
    }
    Q_UNREACHABLE();
}

std::optional<InvoiceKind> invoiceKindFromText(QStringView text)
{
    return valueWithText(allInvoiceKinds, invoiceKindText, text);
}

QString poOutcomeText(PoOutcome value)
{
    switch (value) {
    case PoOutcome::Transaction:
        return u"transaction"_s;
    case PoOutcome::Matched:
        return u"matched"_s;
    case PoOutcome::Suspended:
        return u"suspended"_s;
    case PoOutcome::NotLinked:
        return u"not-linked"_s;
    case PoOutcome::QuotaMet:
        return u"quota-met"_s;
    case PoOutcome::NoCandidate:
        return u"no-candidate"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PoOutcome> poOutcomeFromText(QStringView text)
{
    return valueWithText(allPoOutcomes, poOutcomeText, text);
}

QString updateStatusText(UpdateStatus value)
{
    switch (value) {
    case UpdateStatus::Pending:
        return u"pending"_s;
    case UpdateStatus::Completed:
        return u"completed"_s;
    case UpdateStatus::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<UpdateStatus> updateStatusFromText(QStringView text)
{
    return valueWithText(allUpdateStatuses, updateStatusText, text);
}

QString decisionKindText(StoredDecision::Kind value)
{
    switch (value) {
    case StoredDecision::Kind::CheckoutGate:
        return u"checkout-gate"_s;
    case StoredDecision::Kind::TransactionOrder:
        return u"transaction-order"_s;
    case StoredDecision::Kind::Match:
        return u"match"_s;
    case StoredDecision::Kind::ExpirationNotice:
        return u"expiration-notice"_s;
    case StoredDecision::Kind::BalanceNotice:
        return u"balance-notice"_s;
    }
    Q_UNREACHABLE();
}

std::optional<StoredDecision::Kind> decisionKindFromText(QStringView text)
{
    return valueWithText(std::array{StoredDecision::Kind::CheckoutGate, StoredDecision::Kind::TransactionOrder, StoredDecision::Kind::Match,
                                    StoredDecision::Kind::ExpirationNotice, StoredDecision::Kind::BalanceNotice}, decisionKindText, text);
}

QString supportCaseKindText(SupportCaseKind value)
{
    switch (value) {
    case SupportCaseKind::RegenerateInvoice:
        return u"regenerate-invoice"_s;
    case SupportCaseKind::ChangeNumber:
        return u"change-number"_s;
    case SupportCaseKind::ReassignPayments:
        return u"reassign-payments"_s;
    case SupportCaseKind::SetNumber:
        return u"set-number"_s;
    case SupportCaseKind::FullRefund:
        return u"full-refund"_s;
    case SupportCaseKind::PayByInvoice:
        return u"pay-by-invoice"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SupportCaseKind> supportCaseKindFromText(QStringView text)
{
    return valueWithText(allSupportCaseKinds, supportCaseKindText, text);
}

QJsonObject CaseRequest::toJson() const
{
    QJsonObject object;
    if (!number.isEmpty())
        object.insert(u"number"_s, number);
    if (!invoices.isEmpty())
        object.insert(u"invoices"_s, QJsonArray::fromStringList(invoices));
    QJsonArray list;
    for (const CasePayment& each : payments)
        list.append(QJsonObject{{u"payment"_s, each.payment}, {u"number"_s, each.number}});
    if (!list.isEmpty())
        object.insert(u"payments"_s, list);
    if (!terms.isEmpty())
        object.insert(u"terms"_s, terms);
    return object;
}

CaseRequest CaseRequest::fromJson(const QJsonObject& object)
{
    CaseRequest request;
    request.number = object.value(u"number"_s).toString();
    const QJsonArray invoices = object.value(u"invoices"_s).toArray();
    for (const QJsonValue& each : invoices)
        request.invoices.append(each.toString());
    const QJsonArray payments = object.value(u"payments"_s).toArray();
    for (const QJsonValue& each : payments)
        request.payments.append({each[u"payment"_s].toString(), each[u"number"_s].toString()});
    request.terms = object.value(u"terms"_s).toString();
    return request;
}

QString supportCaseStateText(SupportCaseState value)
{
    switch (value) {
    case SupportCaseState::Open:
        return u"open"_s;
    case SupportCaseState::Resolved:
        return u"resolved"_s;
    case SupportCaseState::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SupportCaseState> supportCaseStateFromText(QStringView text)
{
    return valueWithText(allSupportCaseStates, supportCaseStateText, text);
}

} // namespace podesk
