// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/procurement.h"

#include "core/rules/ruletext.h"

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

QString flag(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString amountText(Money money)
{
    return money.toText() + u' ' + money.currency.code();
}

bool costsNothing(ProductFamily family)
{
    return family == ProductFamily::Free || family == ProductFamily::BringYourOwnLicense;
}

/// B57: without approval beforehand even what is free asks for its order.
QList<PlannedApproval> approvalsOfFree(Tracing& t, const QString& subject, const ApprovalInputs& inputs)
{
    const bool preApproved = inputs.family == ProductFamily::Free ? inputs.preApprovesFree : inputs.preApprovesByol;
    const bool asks = t.grant("B57"_L1, !preApproved, subject,
                              {{u"family"_s, productFamilyText(inputs.family)}, {u"preApproved"_s, flag(preApproved)}});
    return asks ? QList<PlannedApproval>{{ProcurementPart::Purchase, {0, inputs.amount.currency}}}
                : QList<PlannedApproval>();
}

bool askOrder(Tracing& t, const ProcurementOrderInputs& inputs)
{
    if (inputs.state != ProcurementState::AwaitingOrder)
        return t.refuse(inputs.request, ErrorCode::RequestClosed,
                        {{u"request"_s, inputs.request}, {u"state"_s, procurementStateText(inputs.state)}});
    if (!inputs.enabled)
        return t.refuse(inputs.connection, ErrorCode::ConnectionDisabled, {{u"connection"_s, inputs.connection}});
    if (!inputs.openUsageAgreement.isEmpty())
        return t.refuse(inputs.request, ErrorCode::ApprovalMissing, {{u"request"_s, inputs.openUsageAgreement}});
    if (inputs.amount && *inputs.amount != inputs.requested)
        return t.refuse(inputs.request, ErrorCode::OrderAmountDiffers,
                        {{u"amount"_s, amountText(*inputs.amount)}, {u"requested"_s, amountText(inputs.requested)}});
    return true;
}

} // namespace

Money usageAgreementAmount()
{
    return {1'000'000, *Currency::fromCode(u"USD")};
}

Decision<QList<PlannedApproval>> decideApprovals(const ApprovalInputs& inputs)
{
    Tracing t;
    const QString subject = shown(inputs.connection);
    QList<PlannedApproval> approvals;
    if (!inputs.enabled)
        t.refuse(subject, ErrorCode::ConnectionDisabled, {{u"connection"_s, subject}});
    else if (costsNothing(inputs.family))
        approvals = approvalsOfFree(t, subject, inputs);
    else if (inputs.family == ProductFamily::ServerAnnual)
        approvals = {{ProcurementPart::UsageAgreement, usageAgreementAmount()},
                     {ProcurementPart::Contract, inputs.amount}};
    else
        approvals = {{ProcurementPart::Purchase, inputs.amount}};
    return std::move(t).decide(approvals);
}

Decision<ProcurementOrderEffect> decideProcurementOrder(const ProcurementOrderInputs& inputs)
{
    Tracing t;
    ProcurementOrderEffect effect;
    const QString subject = shown(inputs.order);
    if (!askOrder(t, inputs))
        return std::move(t).decide(effect);
    const QList<TraceInput> asked{{u"connection"_s, shown(inputs.connection)},
                                  {u"part"_s, procurementPartText(inputs.part)}};
    if (!t.check("B56"_L1, !inputs.testMode, subject, asked)) {
        effect.state = ProcurementState::Tested;
        return std::move(t).decide(effect);
    }
    effect.buys = inputs.part != ProcurementPart::UsageAgreement;
    if (effect.buys)
        effect.bringsNumber = t.grant("R49"_L1, true, subject, asked);
    return std::move(t).decide(effect);
}

} // namespace podesk::rules
