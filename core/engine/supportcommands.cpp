// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/supportdesk.h"
#include "core/rules/paymentterms.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> missing(const QString& field)
{
    return fail(ErrorCode::MissingField, {{u"field"_s, field}});
}

Result<void> askNumber(const QString& number, Execution& x)
{
    if (number.isEmpty())
        return missing(u"/number"_s);
    const Result<QString> accepted = taken(rules::decideCheckoutNumber(number), x);
    return accepted ? Result<void>() : tl::unexpected<Error>(accepted.error());
}

/// What kind of case names what: the first that is missing is the error.
Result<void> askFields(const OpenSupportCase& command, Execution& x)
{
    const bool aboutInvoice =
        command.kind == SupportCaseKind::RegenerateInvoice || command.kind == SupportCaseKind::SetNumber;
    const bool aboutAccount = command.kind == SupportCaseKind::PayByInvoice;
    if (aboutInvoice && !command.invoice.id.isValid())
        return missing(u"/invoice"_s);
    if (!aboutInvoice && !aboutAccount && command.agreement.isEmpty())
        return missing(u"/agreement"_s);
    if (aboutAccount && command.terms.isEmpty())
        return missing(u"/terms"_s);
    if (aboutAccount && rules::netDaysOf(command.terms) == std::nullopt)
        return fail(
            ErrorCode::InvalidField,
            {{u"field"_s, u"/terms"_s}, {u"value"_s, command.terms}, {u"allowed"_s, u"\"Net 1\"..\"Net 365\""_s}});
    if (command.kind == SupportCaseKind::SetNumber || command.kind == SupportCaseKind::ChangeNumber)
        return askNumber(command.number, x);
    if (command.kind != SupportCaseKind::ReassignPayments)
        return {};
    if (command.payments.isEmpty())
        return missing(u"/payments"_s);
    for (const CasePayment& payment : command.payments) {
        if (const Result<void> asked = askNumber(payment.number, x); !asked)
            return asked;
    }
    return {};
}

/// What the case is about, found and noted.
Result<void> fillSubject(const OpenSupportCase& command, SupportCase& opened, Execution& x)
{
    if (command.invoice.id.isValid()) {
        opened.invoice = command.invoice.id;
        x.outcome.subject = command.invoice.number;
        x.invoices.append(command.invoice.id);
    } else if (command.kind == SupportCaseKind::PayByInvoice) {
        const Result<Account> account = x.actingAccount(command.account);
        const auto payer = account ? x.payerOf(*account) : tl::unexpected<Error>(account.error());
        if (!payer)
            return tl::unexpected<Error>(payer.error());
        opened.account = payer->id;
        x.outcome.subject = payer->number;
    } else {
        const Result<AgreementInHand> hand = agreementInHand(command.agreement, x);
        if (!hand)
            return tl::unexpected<Error>(hand.error());
        opened.agreement = hand->agreement.id;
    }
    for (const QString& number : command.invoices) {
        const auto invoice = x.commerce.invoice(number);
        if (!invoice || !invoice->has_value())
            return invoice ? fail(ErrorCode::NotFound, {{u"kind"_s, u"invoice"_s}, {u"value"_s, number}}, number)
                           : tl::unexpected<Error>(invoice.error());
        x.invoices.append((*invoice)->id);
    }
    return {};
}

/// What Support does, by kind; the reply says what is missing, and then nothing was written.
Result<std::optional<Error>> carryOut(const SupportCase& supportCase, Execution& x)
{
    switch (supportCase.kind) {
    case SupportCaseKind::RegenerateInvoice:
        return regenerateInvoice(supportCase, x);
    case SupportCaseKind::ChangeNumber:
        return changeNumber(supportCase, x);
    case SupportCaseKind::ReassignPayments:
        return reassignPayments(supportCase, x);
    case SupportCaseKind::SetNumber:
        return setNumber(supportCase, x);
    case SupportCaseKind::FullRefund:
        return refundInFull(supportCase, x);
    case SupportCaseKind::PayByInvoice:
        return switchToInvoices(supportCase, x);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> execute(const OpenSupportCase& command, Execution& x)
{
    Result<void> done = askFields(command, x);
    SupportCase opened;
    opened.kind = command.kind;
    opened.openedBy = x.options.actor;
    opened.openedOn = x.now;
    opened.request = {command.number, command.invoices, command.payments, command.terms};
    if (done)
        done = fillSubject(command, opened, x);
    if (!done)
        return done;
    const Result<SupportCase> stored = x.commerce.insert(x.writer, opened);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    x.outcome.supportCase = stored->number;
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
    const auto reply = carryOut(before, x);
    if (!reply)
        return tl::unexpected<Error>(reply.error());
    x.outcome.reply = *reply;
    x.outcome.refusals.clear(); // the command is done; the reply says what is missing
    SupportCase after = before;
    after.state = *reply ? SupportCaseState::Refused : SupportCaseState::Resolved;
    after.closedOn = x.now;
    after.reply = *reply ? errorCodeName((*reply)->code) : QString();
    if (before.invoice.isValid() && !x.invoices.contains(before.invoice))
        x.invoices.append(before.invoice);
    x.settingsChanged = true;
    return x.commerce.update(x.writer, before, after);
}

} // namespace podesk
