// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/routes/acts.h"
#include "ui/scenarios/routes/routes.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

void selectInvoice(Acts& acts, const Invoice& invoice)
{
    ListQuery query;
    query.words = {invoice.number};
    acts.selectRecords(ListKind::Invoices, {invoice.id.value}, query.toText());
}

} // namespace

/// The invoices' own action asks to have one printed anew, once, and not where there is nothing to mend.
Way wayToOpenCase(const Stage& stage, const OpenSupportCase& command)
{
    const std::optional<InvoiceView>& invoice = stage.now.invoice;
    const OpenSupportCase plain{command.kind, command.invoice};
    if (command.kind != SupportCaseKind::RegenerateInvoice || !invoice ||
        commandToJson(command) != commandToJson(plain))
        return std::nullopt;
    const bool hasOpen = std::ranges::any_of(
        invoice->cases, [](const SupportCase& each) { return each.state == SupportCaseState::Open; });
    if (hasOpen || invoice->invoice.current.outcome == PoOutcome::Transaction)
        return std::nullopt;
    Acts acts(stage);
    selectInvoice(acts, invoice->invoice);
    acts.chooseAction(u"openSupportCase"_s);
    return acts.take();
}

/// From the details of the invoice that the case is about, when it is the one that is open there.
Way wayToAnswerCase(const Stage& stage, const AnswerSupportCase& command)
{
    const std::optional<InvoiceView>& invoice = stage.now.invoice;
    if (!invoice)
        return std::nullopt;
    const auto isOpen = [](const SupportCase& each) { return each.state == SupportCaseState::Open; };
    const auto open = std::ranges::find_if(invoice->cases, isOpen);
    if (open == invoice->cases.end() || open->number != command.supportCase ||
        std::ranges::count_if(invoice->cases, isOpen) != 1)
        return std::nullopt;
    Acts acts(stage);
    selectInvoice(acts, invoice->invoice);
    acts.showTab(u"detailsTabs"_s, u"answerCase"_s);
    acts.press(u"answerCase"_s);
    return acts.take();
}

} // namespace podesk
