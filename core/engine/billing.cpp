// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/billing.h"

#include "core/rules/paymentterms.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Invoices of many charges name so many of the things they are for.
constexpr qsizetype mostNamed = 3;

tl::unexpected<Error> broken(const QString& reason)
{
    return fail(ErrorCode::StorageFailed, {{u"reason"_s, reason}});
}

QStringList descriptionsOf(const QList<ChargeContext>& charges)
{
    QStringList descriptions;
    for (const ChargeContext& each : charges)
        descriptions.append(each.description);
    return descriptions;
}

/// In the older edition usage bears no number of its own; the purchase's is asked about, and refused (R11).
std::optional<QString> numberOf(const QList<ChargeContext>& charges, Edition edition)
{
    for (const ChargeContext& each : charges) {
        if (each.charge.poNumber)
            return each.charge.poNumber;
    }
    for (const ChargeContext& each : charges) {
        if (edition == Edition::E2024 && isMonthly(each.charge.kind) && each.agreement && each.agreement->poNumber)
            return each.agreement->poNumber;
    }
    return std::nullopt;
}

bool isOnlyAskedAbout(const rules::MatchQuestion& question)
{
    return question.kind == InvoiceKind::MarketplaceMonthly && question.edition == Edition::E2024;
}

} // namespace

QString subjectOf(const QStringList& descriptions)
{
    QStringList names;
    for (const QString& description : descriptions) {
        if (names.contains(description))
            continue;
        if (names.size() == mostNamed)
            return names.join(u", "_s) + u" ..."_s;
        names.append(description);
    }
    return names.join(u", "_s);
}

InvoiceForecast forecastOf(const rules::MatchQuestion& question, const Decision<rules::MatchResult>& decision)
{
    InvoiceForecast document;
    document.kind = question.kind;
    document.amount = question.amount;
    document.issuer = question.issuer;
    document.outcome = decision.outcome->outcome;
    document.poNumber = decision.outcome->printed;
    document.reason = decision.outcome->reason;
    document.trace = decision.trace;
    return document;
}

Result<InvoiceForecast> Billing::issue(const QList<ChargeContext>& charges, const TransactionLink* acceptance)
{
    const Result<Bill> bill = billOf(charges);
    const auto question = bill ? questionOf(*bill, acceptance, true) : tl::unexpected<Error>(bill.error());
    const auto inputs = question ? inputsOf(*question, bill->first().payer) : tl::unexpected<Error>(question.error());
    if (!inputs)
        return tl::unexpected<Error>(inputs.error());
    const Decision<rules::MatchResult> decision = rules::decideMatch(*inputs);
    const Result<Invoice> invoice = write(*bill, *inputs, decision);
    if (!invoice)
        return tl::unexpected<Error>(invoice.error());
    InvoiceForecast document = forecastOf(*question, decision);
    document.id = invoice->id;
    document.number = invoice->number;
    document.on = invoice->issuedOn;
    document.subject = subjectOf(descriptionsOf(charges));
    return document;
}

Result<InvoiceForecast> Billing::issue(const Charge& charge, const TransactionLink* acceptance)
{
    const Result<ChargeContext> context = contextOf(charge);
    return context ? issue(QList{*context}, acceptance) : tl::unexpected<Error>(context.error());
}

Result<InvoiceForecast> Billing::foresee(const QList<ChargeContext>& charges)
{
    m_linkTrace = {};
    const Result<Bill> bill = billOf(charges);
    const auto question = bill ? questionOf(*bill, nullptr, false) : tl::unexpected<Error>(bill.error());
    const auto inputs = question ? inputsOf(*question, bill->first().payer) : tl::unexpected<Error>(question.error());
    if (!inputs)
        return tl::unexpected<Error>(inputs.error());
    InvoiceForecast document = forecastOf(*question, rules::decideMatch(*inputs));
    document.on = bill->first().charge.dueOn;
    document.subject = subjectOf(descriptionsOf(charges));
    return document;
}

Result<InvoiceForecast> Billing::foresee(const Charge& charge)
{
    const Result<ChargeContext> context = contextOf(charge);
    return context ? foresee(QList{*context}) : tl::unexpected<Error>(context.error());
}

Result<void> Billing::learnAccounts()
{
    if (!m_accounts.isEmpty())
        return {};
    const auto accounts = m_x.orders.accounts();
    if (!accounts)
        return tl::unexpected<Error>(accounts.error());
    for (const Account& account : *accounts)
        m_accounts.insert(account.id, account);
    return {};
}

Result<ChargeContext> Billing::contextOf(const Charge& charge)
{
    if (const Result<void> known = learnAccounts(); !known)
        return tl::unexpected<Error>(known.error());
    ChargeContext context;
    context.charge = charge;
    if (!charge.agreement.isValid()) {
        context.account = m_accounts.value(charge.account);
        const Result<Account> payer = m_x.payerOf(context.account);
        context.payer = payer ? payer->id : AccountId();
        context.issuer = charge.issuer;
        context.description = charge.description;
        return payer ? Result<ChargeContext>(context) : tl::unexpected<Error>(payer.error());
    }
    const auto agreement = m_x.commerce.agreement(charge.agreement);
    if (!agreement || !agreement->has_value())
        return agreement ? broken(u"charge-without-agreement"_s) : tl::unexpected<Error>(agreement.error());
    const auto sold = m_x.commerce.offer((*agreement)->offer);
    if (!sold || !sold->has_value())
        return sold ? broken(u"agreement-without-offer"_s) : tl::unexpected<Error>(sold.error());
    context.agreement = **agreement;
    std::tie(context.product, context.offer) = **sold;
    context.account = m_accounts.value(context.agreement->account);
    context.payer = context.agreement->payer;
    context.issuer = context.offer.sellerOfRecord;
    context.description = charge.description.isEmpty() ? context.product.name : charge.description;
    return context;
}

Result<Billing::Bill> Billing::billOf(const QList<ChargeContext>& charges)
{
    Bill bill{charges, {0, charges.first().charge.amount.currency}, {}};
    for (const ChargeContext& each : charges) {
        const Result<Money> sum = bill.total.plus(each.charge.amount);
        if (!sum)
            return tl::unexpected<Error>(sum.error());
        bill.total = *sum;
    }
    const Result<QString> number = m_x.commerce.nextInvoiceNumber();
    if (!number)
        return tl::unexpected<Error>(number.error());
    bill.number = *number;
    return bill;
}

Result<rules::MatchQuestion> Billing::questionOf(const Bill& bill, const TransactionLink* acceptance, bool write)
{
    const ChargeContext& first = bill.first();
    rules::MatchQuestion question;
    question.invoice = bill.number;
    question.edition = m_x.settings.edition;
    question.kind = rules::invoiceKindOf(first.charge.kind);
    question.issuer = first.issuer;
    question.issued = Month::containing(first.charge.dueOn);
    const Month usage = first.charge.period.value_or(question.issued);
    question.period = *rules::decidePeriod(question.kind, first.charge.dueOn, usage).outcome;
    question.amount = bill.total;
    question.taxRegistrationNumber = first.account.taxRegistrationNumber;
    question.invoiceUnit = first.account.invoiceUnit;
    question.transactionNumber = numberOf(bill.charges, question.edition);
    question.consumption = std::ranges::any_of(bill.charges, [](const ChargeContext& each) {
        return each.agreement && each.product.family == ProductFamily::SaasContractConsumption;
    });
    if (!question.transactionNumber)
        return question;
    if (acceptance) {
        question.take(acceptance->effect);
        question.transactionStatus = acceptance->status;
        question.transactionOrder = acceptance->order;
        question.transactionLine = acceptance->line;
        return question;
    }
    Result<void> linked;
    if (isOnlyAskedAbout(question)) {
        question.linked = first.agreement && first.agreement->linked;
        linked = refresh(question, first.payer);
    } else {
        linked = askLink(bill, question, write);
    }
    return linked ? Result<rules::MatchQuestion>(question) : tl::unexpected<Error>(linked.error());
}

Result<Invoice> Billing::write(const Bill& bill, const rules::MatchInputs& inputs,
                               const Decision<rules::MatchResult>& decision)
{
    const rules::MatchResult& result = *decision.outcome;
    const ChargeContext& first = bill.first();
    const Instant at = first.charge.dueOn;
    const auto kept =
        keep(StoredDecision::Kind::Match, bill.number, at, rules::pruned(inputs).toJson(), decision.trace);
    // What Support agreed with the account goes before what a PO says.
    const QString agreed = m_accounts.value(first.payer).paymentTerms;
    const Result<QString> terms = agreed.isEmpty() ? paymentTermsOf(result.order) : Result<QString>(agreed);
    if (!kept || !terms)
        return tl::unexpected<Error>(kept ? terms.error() : kept.error());
    Invoice invoice;
    invoice.kind = inputs.question.kind;
    invoice.account = first.account.id;
    invoice.payer = first.payer;
    invoice.agreement = first.charge.agreement;
    invoice.issuer = inputs.question.issuer;
    invoice.issuedOn = at;
    invoice.dueOn = rules::dueDate(at, *terms, first.offer.netDays);
    invoice.period = inputs.question.period;
    invoice.taxRegistrationNumber = inputs.question.taxRegistrationNumber;
    invoice.invoiceUnit = inputs.question.invoiceUnit;
    invoice.total = bill.total;
    invoice.current = {0, 1, at, result.printed, result.order, result.line, result.outcome, {}, *kept};
    for (const ChargeContext& each : bill.charges) {
        invoice.lines.append({{}, each.charge.id, each.description, each.charge.amount});
        if (each.charge.agreement != invoice.agreement)
            invoice.agreement = {}; // of several agreements it is none's
        if (each.account.id != invoice.account)
            invoice.account = first.payer;
    }
    const Result<Invoice> stored = m_x.commerce.insert(m_x.writer, invoice);
    Result<void> done = stored ? Result<void>() : tl::unexpected<Error>(stored.error());
    for (qsizetype i = 0; done && i < bill.charges.size(); ++i)
        done = m_x.commerce.setInvoice(m_x.writer, bill.charges.at(i).charge, stored->id);
    if (done)
        done = settle(*stored, result);
    return done ? stored : tl::unexpected<Error>(done.error());
}

Result<void> Billing::settle(const Invoice& invoice, const rules::MatchResult& result)
{
    m_x.invoices.append(invoice.id);
    ++m_x.outcome.invoicesIssued;
    if (result.order.isValid())
        m_x.touched.insert(result.order.value);
    if (!result.movesBalance)
        return {};
    return moveBalance(result.order, result.line, {-invoice.total.minor, invoice.total.currency}, invoice.issuedOn);
}

Result<DecisionId> Billing::keep(StoredDecision::Kind kind, const QString& subject, Instant at,
                                 const QJsonObject& inputs, const Trace& trace)
{
    return m_x.commerce.insert(m_x.writer,
                               StoredDecision{{}, kind, subject, at, m_x.settings.edition, inputs, trace.toJson()});
}

Result<QString> Billing::paymentTermsOf(PurchaseOrderId order)
{
    if (!order.isValid())
        return QString();
    const auto found = m_x.orders.load(order);
    if (!found)
        return tl::unexpected<Error>(found.error());
    return found->has_value() ? (*found)->header.paymentTerms : QString();
}

} // namespace podesk
