// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/supportdesk.h"

#include "core/rules/ruletext.h"

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

bool askIntegration(Tracing& t, const QString& subject, bool isOn)
{
    return t.require("G3"_L1, isOn, subject,
                     {{u"integrationOn"_s, isOn ? u"true"_s : u"false"_s}, {u"linked"_s, u"false"_s}},
                     ErrorCode::IntegrationOff, {});
}

bool askDifferent(Tracing& t, const QString& subject, const std::optional<QString>& before, const QString& after)
{
    return before != after || t.refuse(subject, ErrorCode::NumberUnchanged, {{u"number"_s, shown(after)}});
}

} // namespace

Decision<bool> decideNumberChange(const NumberChangeInputs& inputs)
{
    Tracing t;
    const QString& subject = inputs.agreement;
    if (!inputs.before) {
        t.refuse(subject, ErrorCode::NoNumberToChange, {{u"agreement"_s, subject}});
        return std::move(t).decide(false);
    }
    for (const NamedInvoice& invoice : inputs.invoices) {
        if (!invoice.belongs)
            t.refuse(subject, ErrorCode::InvoiceOfOther, {{u"invoice"_s, invoice.number}, {u"agreement"_s, subject}});
    }
    if (t.hasRefusals() || !askDifferent(t, subject, inputs.before, inputs.after) ||
        !askIntegration(t, subject, inputs.integrationOn))
        return std::move(t).decide(false);
    const bool changed =
        t.grant("R32"_L1, true, subject, {{u"before"_s, shown(*inputs.before)}, {u"after"_s, shown(inputs.after)}});
    return std::move(t).decide(changed);
}

Decision<QList<PaymentNumber>> decidePaymentNumbers(const PaymentNumbersInputs& inputs)
{
    Tracing t;
    QList<PaymentNumber> changed;
    if (!inputs.hasSchedule) {
        t.refuse(inputs.agreement, ErrorCode::NoSchedule, {{u"agreement"_s, inputs.agreement}});
        return std::move(t).decide(changed);
    }
    for (const PaymentNumber& payment : inputs.payments) {
        if (!inputs.open.contains(payment.charge))
            t.refuse(payment.charge, ErrorCode::PaymentNotOpen,
                     {{u"charge"_s, payment.charge}, {u"open"_s, inputs.open.join(u", "_s)}});
    }
    if (t.hasRefusals() || !askIntegration(t, inputs.agreement, inputs.integrationOn))
        return std::move(t).decide(changed);
    for (const PaymentNumber& payment : inputs.payments) {
        if (t.grant("R53"_L1, true, payment.charge, {{u"number"_s, shown(payment.number)}}))
            changed.append(payment);
    }
    return std::move(t).decide(changed);
}

Decision<bool> decideInvoiceNumber(const InvoiceNumberInputs& inputs)
{
    Tracing t;
    if (inputs.edition == Edition::E2024 || !isMarketplace(inputs.kind))
        t.refuse(inputs.invoice, ErrorCode::CaseNotOffered,
                 {{u"edition"_s, editionText(inputs.edition)}, {u"kind"_s, invoiceKindText(inputs.kind)}});
    else if (askDifferent(t, inputs.invoice, inputs.before, inputs.after))
        askIntegration(t, inputs.invoice, inputs.integrationOn);
    return std::move(t).decide(true);
}

} // namespace podesk::rules
