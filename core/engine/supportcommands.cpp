// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/billing.h"

namespace podesk {

using namespace Qt::StringLiterals;

Result<void> execute(const OpenSupportCase& command, Execution& x)
{
    x.outcome.subject = command.invoice.number;
    SupportCase opened;
    opened.kind = command.kind;
    opened.invoice = command.invoice.id;
    opened.openedBy = x.options.actor;
    opened.openedOn = x.now;
    const Result<SupportCase> stored = x.commerce.insert(x.writer, opened);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    x.outcome.supportCase = stored->number;
    x.invoices.append(command.invoice.id);
    x.settingsChanged = true;
    return {};
}

Result<void> execute(const AnswerSupportCase& command, Execution& x)
{
    const auto found = x.commerce.supportCase(command.supportCase);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!found->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"support-case"_s}, {u"value"_s, command.supportCase}},
                    command.supportCase);
    const SupportCase& before = **found;
    x.outcome.supportCase = before.number;
    if (before.state != SupportCaseState::Open)
        return fail(ErrorCode::CaseClosed,
                    {{u"case"_s, before.number}, {u"state"_s, supportCaseStateText(before.state)}}, before.number);
    const auto invoice = x.commerce.invoice(before.invoice);
    if (!invoice || !invoice->has_value())
        return invoice ? fail(ErrorCode::StorageFailed, {{u"reason"_s, u"case-without-invoice"_s}})
                       : tl::unexpected<Error>(invoice.error());
    x.outcome.subject = (*invoice)->number;
    const Result<Reprint> reprint = Billing(x).printAnew(**invoice, before.id);
    if (!reprint)
        return tl::unexpected<Error>(reprint.error());
    x.outcome.trace = reprint->trace;
    x.outcome.reply = reprint->refusal;
    if (reprint->invoice)
        x.outcome.invoices = {*reprint->invoice};
    SupportCase after = before;
    after.state = reprint->refusal ? SupportCaseState::Refused : SupportCaseState::Resolved;
    after.closedOn = x.now;
    after.reply = reprint->refusal ? errorCodeName(reprint->refusal->code) : QString();
    if (!x.invoices.contains(before.invoice))
        x.invoices.append(before.invoice);
    x.settingsChanged = true;
    return x.commerce.update(x.writer, before, after);
}

} // namespace podesk
