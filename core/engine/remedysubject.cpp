// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/billing.h"
#include "core/engine/surveying.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// The number that the purchase of an invoice brought and that is not on it, where it is one that such invoices bear.
std::optional<QString> heldBackNumber(const Billing::Reconsidered& again)
{
    const std::optional<QString>& number = again.inputs.question.transactionNumber;
    const PoOutcome outcome = again.again.outcome->outcome;
    const bool applies = outcome != PoOutcome::Matched && outcome != PoOutcome::NoCandidate;
    return number && applies ? number : std::nullopt;
}

/// A purchase is asked about by the invoice of it that lacks its number.
Result<RemedySubject> ofPurchase(const RemedySubject& subject, Execution& x)
{
    const auto agreement = foundOf(x.commerce.agreement(subject.number), u"agreement"_s, subject.number);
    const auto invoices = agreement ? x.commerce.invoicesOf(agreement->id) : tl::unexpected<Error>(agreement.error());
    if (!invoices)
        return tl::unexpected<Error>(invoices.error());
    for (const Invoice& invoice : *invoices) {
        if (agreement->poNumber && !printsNumber(invoice.current.outcome))
            return RemedySubject{RemedySubject::Kind::Invoice, invoice.number};
    }
    return subject;
}

/// A payment that has been invoiced meanwhile is that invoice.
Result<RemedySubject> ofPayment(const RemedySubject& subject, Execution& x)
{
    const auto charge = foundOf(x.commerce.charge(subject.number), u"charge"_s, subject.number);
    const auto invoice = charge && charge->invoice.isValid() ? x.commerce.invoice(charge->invoice)
                                                             : Result<std::optional<Invoice>>(std::nullopt);
    if (!charge || !invoice)
        return tl::unexpected<Error>(charge ? invoice.error() : charge.error());
    RemedySubject settled = subject;
    if (invoice->has_value())
        settled = {RemedySubject::Kind::Invoice, (*invoice)->number, {}, {}, subject.wanted};
    else if (!subject.wanted)
        settled.wanted = charge->poNumber;
    return settled;
}

Result<RemedySubject> ofInvoice(const RemedySubject& subject, Execution& x)
{
    const auto invoice = foundOf(x.commerce.invoice(subject.number), u"invoice"_s, subject.number);
    const auto again = invoice ? Billing(x).reconsider(*invoice) : tl::unexpected<Error>(invoice.error());
    if (!again)
        return tl::unexpected<Error>(again.error());
    RemedySubject settled = subject;
    if (!subject.wanted && !invoice->current.poNumber)
        settled.wanted = heldBackNumber(*again);
    return settled;
}

} // namespace

Result<RemedySubject> settledSubject(const RemedySubject& asked, Rehearsal& rehearsal)
{
    return rehearsal.ask<RemedySubject>({}, [&asked](Execution& x) -> Result<RemedySubject> {
        Result<RemedySubject> subject = asked;
        if (subject->kind == RemedySubject::Kind::Purchase)
            subject = ofPurchase(*subject, x);
        if (subject && subject->kind == RemedySubject::Kind::Payment)
            subject = ofPayment(*subject, x);
        if (subject && subject->kind == RemedySubject::Kind::Invoice)
            subject = ofInvoice(*subject, x);
        return subject;
    });
}

Result<std::optional<RemedySubject>> nextPaymentAfter(const RemedySubject& subject, Rehearsal& rehearsal)
{
    using Next = std::optional<RemedySubject>;
    return rehearsal.ask<Next>({}, [&subject](Execution& x) -> Result<Next> {
        const auto invoice = foundOf(x.commerce.invoice(subject.number), u"invoice"_s, subject.number);
        const auto charges = !invoice                       ? tl::unexpected<Error>(invoice.error())
                             : invoice->agreement.isValid() ? x.commerce.chargesOf(invoice->agreement)
                                                            : Result<QList<Charge>>(QList<Charge>());
        if (!charges)
            return tl::unexpected<Error>(charges.error());
        const Charge* next = nullptr;
        for (const Charge& charge : *charges) {
            if (!charge.invoice.isValid() && (!next || charge.dueOn < next->dueOn))
                next = &charge;
        }
        return next ? Next({RemedySubject::Kind::Payment, next->number, {}, {}, subject.wanted}) : Next();
    });
}

} // namespace podesk
