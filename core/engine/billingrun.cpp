// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/billing.h"
#include "core/engine/payments.h"
#include "core/rules/invoicerun.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

rules::BillableCharge billable(const ChargeContext& context)
{
    return {context.charge.id,
            context.charge.agreement,
            context.charge.kind,
            context.charge.dueOn,
            context.charge.period,
            context.payer,
            context.issuer,
            context.charge.amount.currency,
            context.account.invoiceUnit,
            context.account.taxRegistrationNumber,
            context.offer.netDays,
            context.charge.poNumber};
}

Result<QList<ChargeContext>> contextsDue(Instant until, Billing& billing, Execution& x)
{
    const auto due = x.commerce.chargesDue(until);
    if (!due)
        return tl::unexpected<Error>(due.error());
    QList<ChargeContext> contexts;
    contexts.reserve(due->size());
    for (const Charge& charge : *due) {
        if (x.isCancelled())
            return fail(ErrorCode::Cancelled);
        const Result<ChargeContext> context = billing.contextOf(charge);
        if (!context)
            return tl::unexpected<Error>(context.error());
        contexts.append(*context);
    }
    return contexts;
}

} // namespace

Result<void> issueUntil(Instant until, Execution& x)
{
    if (const Result<void> approved = approveWhatIsDue(until, x); !approved)
        return approved;
    Billing billing(x);
    const auto contexts = contextsDue(until, billing, x);
    if (!contexts)
        return tl::unexpected<Error>(contexts.error());
    QList<rules::BillableCharge> charges;
    charges.reserve(contexts->size());
    for (const ChargeContext& context : *contexts)
        charges.append(billable(context));
    const QList<QList<qsizetype>> invoices = *rules::decideInvoices(charges, x.settings.edition).outcome;
    for (qsizetype i = 0; i < invoices.size(); ++i) {
        if (x.isCancelled())
            return fail(ErrorCode::Cancelled);
        QList<ChargeContext> shared;
        for (const qsizetype at : invoices.at(i))
            shared.append(contexts->at(at));
        const Result<InvoiceForecast> document = billing.issue(shared);
        if (!document)
            return tl::unexpected<Error>(document.error());
        if (x.outcome.invoices.size() < mostInvoicesNamed)
            x.outcome.invoices.append(*document);
        if (x.options.progress)
            x.options.progress(i + 1, invoices.size());
    }
    return {};
}

} // namespace podesk
