// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/supportdesk.h"

#include "core/rules/agreementchange.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

using Reply = std::optional<Error>;

/// A decision that says no is Support's reply and not an error of the command.
template <class T>
std::optional<T> asked(const Decision<T>& decision, Reply& reply, Execution& x)
{
    const Result<T> outcome = taken(decision, x);
    if (outcome)
        return *outcome;
    reply = outcome.error();
    return std::nullopt;
}

Result<Invoice> invoiceOf(const std::optional<Invoice>& invoice)
{
    return invoice ? Result<Invoice>(*invoice)
                   : fail(ErrorCode::StorageFailed, {{u"reason"_s, u"case-without-invoice"_s}});
}

Result<Invoice> invoiceOf(InvoiceId id, Execution& x)
{
    const auto found = x.commerce.invoice(id);
    return found ? invoiceOf(*found) : tl::unexpected<Error>(found.error());
}

Result<AgreementInHand> handOf(const SupportCase& supportCase, Execution& x)
{
    const auto agreement = x.commerce.agreement(supportCase.agreement);
    if (!agreement || !agreement->has_value())
        return agreement ? fail(ErrorCode::StorageFailed, {{u"reason"_s, u"case-without-agreement"_s}})
                         : tl::unexpected<Error>(agreement.error());
    return agreementInHand((*agreement)->number, x);
}

void tell(const Reprint& reprint, Reply& reply, Execution& x)
{
    x.outcome.trace.steps.append(reprint.trace.steps);
    reply = reprint.refusal;
    if (reprint.invoice)
        x.outcome.invoices.append(*reprint.invoice);
}

/// Charges of an issued invoice say the number that the invoice was printed anew with.
Result<void> renumberCharges(const Invoice& invoice, const QString& number, QStringList& numbers, Execution& x)
{
    if (!invoice.agreement.isValid())
        return {};
    const auto charges = x.commerce.chargesOf(invoice.agreement);
    if (!charges)
        return tl::unexpected<Error>(charges.error());
    for (const Charge& charge : *charges) {
        if (charge.invoice != invoice.id)
            continue;
        if (charge.poNumber && !numbers.contains(*charge.poNumber))
            numbers.append(*charge.poNumber);
        Charge after = charge;
        after.poNumber = number;
        after.linked = true;
        if (const Result<void> stored = x.commerce.update(x.writer, charge, after); !stored)
            return stored;
    }
    if (!numbers.contains(number))
        numbers.append(number);
    return {};
}

/// Prints the named invoices under the number; the reply says what keeps one from it, before any was touched.
Result<Reply> printUnderNumber(const QList<Invoice>& invoices, const QString& number, const SupportCase& supportCase,
                               QStringList& numbers, Execution& x)
{
    Billing billing(x);
    for (const Invoice& invoice : invoices) {
        const auto obstacle = billing.obstacleTo(invoice, number);
        if (!obstacle)
            return tl::unexpected<Error>(obstacle.error());
        if (*obstacle)
            return *obstacle;
    }
    Reply reply;
    for (const Invoice& invoice : invoices) {
        const Result<Reprint> reprint = billing.printNumbered(invoice, number, supportCase.id);
        if (!reprint)
            return tl::unexpected<Error>(reprint.error());
        tell(*reprint, reply, x);
        if (const Result<void> done = renumberCharges(invoice, number, numbers, x); !done)
            return tl::unexpected<Error>(done.error());
    }
    return reply;
}

/// The purchase and what of it is still to be invoiced have the new number; it is linked with the first invoice that
/// bears it.
Result<void> renumberPurchase(const Agreement& before, const QString& number, bool isLinked, QStringList& numbers,
                              Execution& x)
{
    const QString old = *before.poNumber;
    Agreement after = before;
    after.poNumber = number;
    after.linked = isLinked;
    if (after.usagePoNumber == old) {
        after.usagePoNumber = number;
        after.usageLinked = isLinked;
    }
    after.asksAgain = AsksAgain::BySupport;
    Result<void> done = x.commerce.update(x.writer, before, after);
    const auto charges = done ? x.commerce.chargesOf(before.id) : tl::unexpected<Error>(done.error());
    if (!charges)
        return tl::unexpected<Error>(charges.error());
    for (const Charge& charge : *charges) {
        if (!done || charge.invoice.isValid() || charge.poNumber != old)
            continue;
        Charge renumbered = charge;
        renumbered.poNumber = number;
        renumbered.linked = isLinked;
        ++renumbered.revision;
        done = x.commerce.update(x.writer, charge, renumbered);
    }
    for (const QString& each : {old, number}) {
        if (!numbers.contains(each))
            numbers.append(each);
    }
    return done;
}

Result<QList<Invoice>> invoicesNamed(const QStringList& numbers, Execution& x)
{
    QList<Invoice> invoices;
    for (const QString& number : numbers) {
        const auto found = x.commerce.invoice(number);
        const auto invoice = found ? invoiceOf(*found) : tl::unexpected<Error>(found.error());
        if (!invoice)
            return tl::unexpected<Error>(invoice.error());
        invoices.append(*invoice);
    }
    return invoices;
}

} // namespace

Result<Reply> regenerateInvoice(const SupportCase& supportCase, Execution& x)
{
    const Result<Invoice> invoice = invoiceOf(supportCase.invoice, x);
    if (!invoice)
        return tl::unexpected<Error>(invoice.error());
    x.outcome.subject = invoice->number;
    const Result<Reprint> reprint = Billing(x).printAnew(*invoice, supportCase.id);
    if (!reprint)
        return tl::unexpected<Error>(reprint.error());
    Reply reply;
    tell(*reprint, reply, x);
    x.outcome.trace.rulebookVersion = reprint->trace.rulebookVersion;
    return reply;
}

Result<Reply> changeNumber(const SupportCase& supportCase, Execution& x)
{
    const Result<AgreementInHand> hand = handOf(supportCase, x);
    const auto isOn = hand ? x.commerce.integrationOn(hand->agreement.payer) : tl::unexpected<Error>(hand.error());
    const auto invoices = isOn ? invoicesNamed(supportCase.request.invoices, x) : tl::unexpected<Error>(isOn.error());
    if (!invoices)
        return tl::unexpected<Error>(invoices.error());
    rules::NumberChangeInputs inputs{
        hand->agreement.number, hand->agreement.poNumber, supportCase.request.number, *isOn, {}};
    for (const Invoice& invoice : *invoices)
        inputs.invoices.append({invoice.number, invoice.agreement == hand->agreement.id});
    Reply reply;
    const auto changes = asked(rules::decideNumberChange(inputs), reply, x);
    if (!changes || !*changes)
        return reply;
    QStringList numbers;
    const Result<Reply> printed = printUnderNumber(*invoices, inputs.after, supportCase, numbers, x);
    if (!printed || *printed)
        return printed;
    Result<void> done = renumberPurchase(hand->agreement, inputs.after, !invoices->isEmpty(), numbers, x);
    if (done)
        done = countChargesUnder(numbers, hand->agreement.payer, x);
    return done ? Result<Reply>(reply) : tl::unexpected<Error>(done.error());
}

Result<Reply> reassignPayments(const SupportCase& supportCase, Execution& x)
{
    const Result<AgreementInHand> hand = handOf(supportCase, x);
    const auto isOn = hand ? x.commerce.integrationOn(hand->agreement.payer) : tl::unexpected<Error>(hand.error());
    const auto charges = isOn ? x.commerce.chargesOf(hand->agreement.id) : tl::unexpected<Error>(isOn.error());
    if (!charges)
        return tl::unexpected<Error>(charges.error());
    rules::PaymentNumbersInputs inputs{hand->agreement.number, hand->offer.hasSchedule(), *isOn, {}, {}};
    for (const Charge& charge : *charges) {
        if (charge.kind == ChargeKind::Scheduled && !charge.invoice.isValid())
            inputs.open.append(charge.number);
    }
    for (const CasePayment& payment : supportCase.request.payments)
        inputs.payments.append({payment.payment, payment.number});
    Reply reply;
    const auto changed = asked(rules::decidePaymentNumbers(inputs), reply, x);
    if (!changed)
        return reply;
    Agreement after = hand->agreement;
    after.asksAgain = AsksAgain::BySupport;
    Result<void> done = x.commerce.update(x.writer, hand->agreement, after);
    QStringList numbers;
    for (const rules::PaymentNumber& payment : *changed) {
        const auto charge = x.commerce.charge(payment.charge);
        if (!done || !charge || !charge->has_value())
            return tl::unexpected<Error>(!done ? done.error() : charge ? Error{} : charge.error());
        numbers << (*charge)->poNumber.value_or(QString()) << payment.number;
        Charge renumbered = **charge;
        renumbered.poNumber = payment.number;
        renumbered.linked = false;
        ++renumbered.revision;
        done = x.commerce.update(x.writer, **charge, renumbered);
    }
    numbers.removeAll(QString());
    numbers.removeDuplicates();
    if (done)
        done = countChargesUnder(numbers, hand->agreement.payer, x);
    return done ? Result<Reply>(reply) : tl::unexpected<Error>(done.error());
}

Result<Reply> setNumber(const SupportCase& supportCase, Execution& x)
{
    const Result<Invoice> invoice = invoiceOf(supportCase.invoice, x);
    const auto isOn = invoice ? x.commerce.integrationOn(invoice->payer) : tl::unexpected<Error>(invoice.error());
    if (!isOn)
        return tl::unexpected<Error>(isOn.error());
    x.outcome.subject = invoice->number;
    Reply reply;
    const auto may = asked(rules::decideInvoiceNumber({invoice->number, x.settings.edition, invoice->kind,
                                                       invoice->current.poNumber, supportCase.request.number, *isOn}),
                           reply, x);
    if (!may)
        return reply;
    QStringList numbers;
    const Result<Reply> printed = printUnderNumber({*invoice}, supportCase.request.number, supportCase, numbers, x);
    if (!printed || *printed)
        return printed;
    const Result<void> done = countChargesUnder(numbers, invoice->payer, x);
    return done ? printed : tl::unexpected<Error>(done.error());
}

Result<Reply> refundInFull(const SupportCase& supportCase, Execution& x)
{
    const Result<AgreementInHand> hand = handOf(supportCase, x);
    if (!hand)
        return tl::unexpected<Error>(hand.error());
    const Agreement& before = hand->agreement;
    // In time is judged by when Support was asked.
    Reply reply;
    const auto may =
        asked(rules::decideCancellation({before.number, before.state, hand->product.family, hand->offer.kind,
                                         before.acceptedOn, supportCase.openedOn, rules::CancelledBy::Support}),
              reply, x);
    if (!may)
        return reply;
    const auto invoices = x.commerce.invoicesOf(before.id);
    if (!invoices)
        return tl::unexpected<Error>(invoices.error());
    for (const Invoice& invoice : *invoices) {
        const auto credited = x.commerce.creditedOf(invoice.id);
        if (!credited)
            return tl::unexpected<Error>(credited.error());
        const Money left{invoice.total.minor + *credited, invoice.total.currency};
        if (invoice.kind == InvoiceKind::CreditMemo || left.minor <= 0)
            continue;
        const auto memo = asked(
            rules::decideRefund({invoice.number, invoice.total, {*credited, invoice.total.currency}, left}), reply, x);
        const auto document = memo ? Billing(x).credit(invoice, *memo) : Result<InvoiceForecast>();
        if (!memo || !document)
            return document ? Result<Reply>(reply) : tl::unexpected<Error>(document.error());
        x.outcome.invoices.append(*document);
    }
    const Result<void> ended = endAgreement(before, AgreementState::Cancelled, x);
    return ended ? Result<Reply>(reply) : tl::unexpected<Error>(ended.error());
}

Result<Reply> switchToInvoices(const SupportCase& supportCase, Execution& x)
{
    const auto accounts = x.orders.accounts();
    if (!accounts)
        return tl::unexpected<Error>(accounts.error());
    for (Account account : *accounts) {
        if (account.id != supportCase.account)
            continue;
        x.outcome.subject = account.number;
        if (account.paymentTerms == supportCase.request.terms)
            return Reply(Error{ErrorCode::TermsUnchanged, {}, account.number, {{u"terms"_s, account.paymentTerms}}});
        account.paymentTerms = supportCase.request.terms;
        const Result<void> done = x.orders.setPaymentTerms(x.writer, account);
        return done ? Result<Reply>(Reply()) : tl::unexpected<Error>(done.error());
    }
    return fail(ErrorCode::StorageFailed, {{u"reason"_s, u"case-without-account"_s}});
}

} // namespace podesk
