// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/subjectstate.h"

#include "core/engine/billing.h"
#include "core/engine/checkout.h"
#include "core/engine/commanddescription.h"
#include "core/engine/explaining.h"
#include "core/engine/surveying.h"
#include "core/rules/procurement.h"
#include "core/rules/transactionorder.h"
#include "core/storage/notificationstore.h"
#include "core/storage/procurementstore.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

bool isAsWanted(const RemedySubject& subject, const std::optional<QString>& printed)
{
    return printed && printed == subject.wanted.value_or(*printed);
}

Result<SubjectReading> readInvoice(const RemedySubject& subject, Execution& x)
{
    SubjectReading reading;
    const auto invoice = foundOf(x.commerce.invoice(subject.number), u"invoice"_s, subject.number);
    const auto again = invoice ? Billing(x).reconsider(*invoice) : tl::unexpected<Error>(invoice.error());
    if (!again)
        return tl::unexpected<Error>(again.error());
    reading.near.invoice = *invoice;
    SubjectState& state = reading.state;
    state.printed = invoice->current.poNumber;
    state.outcome = invoice->current.outcome;
    state.isMet = isAsWanted(subject, state.printed);
    state.reason = again->again.outcome->reason;
    state.trace = again->again.trace;
    if (!state.isMet)
        state.trace.steps.append(again->anew.trace.steps);
    Surveying survey(x, reading);
    Result<void> done = survey.payer(invoice->payer);
    for (const PurchaseOrderId id : {again->inputs.question.transactionOrder, invoice->current.order}) {
        if (done)
            done = survey.order(id);
    }
    if (done)
        done = survey.ordersOf(state.trace);
    if (done)
        done = survey.agreement(invoice->agreement);
    if (done)
        done = survey.rest(subject);
    if (!done)
        return tl::unexpected<Error>(done.error());
    reading.near.issuer = invoice->issuer;
    reading.near.taxRegistrationNumber = invoice->taxRegistrationNumber;
    reading.near.invoiceUnit = invoice->invoiceUnit;
    reading.near.period = invoice->period;
    reading.near.amount = invoice->total;
    return reading;
}

Result<SubjectReading> readPayment(const RemedySubject& subject, Execution& x)
{
    SubjectReading reading;
    const auto charge = foundOf(x.commerce.charge(subject.number), u"charge"_s, subject.number);
    Billing billing(x);
    const auto context = charge ? billing.contextOf(*charge) : tl::unexpected<Error>(charge.error());
    const auto document = context ? billing.foresee(QList{*context}) : tl::unexpected<Error>(context.error());
    if (!document)
        return tl::unexpected<Error>(document.error());
    reading.near.charge = *charge;
    reading.state.printed = document->poNumber;
    reading.state.outcome = document->outcome;
    reading.state.isMet = isAsWanted(subject, document->poNumber);
    reading.state.reason = document->reason;
    reading.state.trace = document->trace;
    Surveying survey(x, reading);
    Result<void> done = survey.payer(context->payer);
    if (done && charge->poNumber)
        done = survey.order(*charge->poNumber);
    if (done)
        done = survey.ordersOf(document->trace);
    if (done)
        done = survey.agreement(charge->agreement);
    if (done)
        done = survey.rest(subject);
    if (!done)
        return tl::unexpected<Error>(done.error());
    reading.near.issuer = context->issuer;
    reading.near.taxRegistrationNumber = context->account.taxRegistrationNumber;
    reading.near.invoiceUnit = context->account.invoiceUnit;
    reading.near.period = charge->period.value_or(Month::containing(charge->dueOn));
    reading.near.amount = charge->amount;
    return reading;
}

Result<SubjectReading> readCheckout(const RemedySubject& subject, Execution& x)
{
    SubjectReading reading;
    const Result<Checkout> checkout = checkoutOf(subject.number, subject.account, x);
    if (!checkout)
        return tl::unexpected<Error>(checkout.error());
    const Decision<rules::CheckoutGate> gate = rules::decideCheckoutGate(checkout->gate);
    reading.state.field = gate.outcome->field;
    reading.state.isMet = gate.outcome->field == rules::PoField::Offered;
    reading.state.reason = gate.outcome->reason;
    reading.state.trace = gate.trace;
    Surveying survey(x, reading);
    reading.near.payer = checkout->payer;
    reading.near.identity = x.identity;
    reading.near.issuer = checkout->offer.sellerOfRecord;
    const Result<void> done = survey.rest(subject);
    return done ? Result<SubjectReading>(reading) : tl::unexpected<Error>(done.error());
}

/// The line that a purchase adds, and the order that it came by: their verdicts beside those of its number.
Result<void> askAroundPurchase(const Agreement& agreement, Trace& trace, Execution& x)
{
    const auto sold = x.commerce.offer(agreement.offer);
    const auto requests = sold ? storage::ProcurementStore(x.db).requests() : tl::unexpected<Error>(sold.error());
    if (!requests || !sold->has_value())
        return requests ? Result<void>() : tl::unexpected<Error>(requests.error());
    const QString number = agreement.poNumber.value_or(QString());
    const Month start = Month::containing(agreement.start);
    trace.steps.append(rules::decideTransactionLine({number, (*sold)->second.hasSchedule(), false, agreement.total,
                                                     start, lastMonthOf(agreement)})
                           .trace.steps);
    for (const ProcurementRequest& request : *requests) {
        if (request.agreement != agreement.id)
            continue;
        const auto connection = storage::ProcurementStore(x.db).connection(request.connection);
        if (!connection || !connection->has_value())
            return connection ? Result<void>() : tl::unexpected<Error>(connection.error());
        rules::ProcurementOrderInputs inputs;
        inputs.order = request.orderNumber;
        inputs.request = request.number;
        inputs.connection = (*connection)->name;
        inputs.part = request.part;
        inputs.requested = request.amount;
        trace.steps.append(rules::decideProcurementOrder(inputs).trace.steps);
    }
    return {};
}

Result<SubjectReading> readPurchase(const RemedySubject& subject, Execution& x)
{
    SubjectReading reading;
    const auto agreement = foundOf(x.commerce.agreement(subject.number), u"agreement"_s, subject.number);
    const auto decisions =
        agreement ? x.commerce.decisionsOf(subject.number) : tl::unexpected<Error>(agreement.error());
    if (!decisions)
        return tl::unexpected<Error>(decisions.error());
    reading.near.agreement = *agreement;
    reading.state.printed = agreement->poNumber;
    for (const StoredDecision& decision : *decisions) {
        const Result<Replay> replay = replayed(decision);
        const auto trace = replay ? Trace::fromJson(decision.trace) : tl::unexpected<Error>(replay.error());
        if (!trace)
            return tl::unexpected<Error>(trace.error());
        if (replay->gate) {
            reading.state.field = replay->gate->field;
            continue;
        }
        reading.state.trace.steps.append(trace->steps);
        if (replay->effect) {
            reading.state.outcome = replay->effect->outcome;
            reading.state.reason = replay->effect->reason;
        }
    }
    if (agreement->poNumber) {
        if (const Result<void> asked = askAroundPurchase(*agreement, reading.state.trace, x); !asked)
            return tl::unexpected<Error>(asked.error());
    }
    // What it did is done; what could still change are its invoices, which settledSubject() asks about.
    reading.state.isMet = true;
    Surveying survey(x, reading);
    const Result<void> done = survey.payer(agreement->payer);
    return done ? Result<SubjectReading>(reading) : tl::unexpected<Error>(done.error());
}

/// The notice as it would be decided now.
Result<SubjectReading> readNotice(const RemedySubject& subject, Execution& x)
{
    SubjectReading reading;
    const auto notice =
        foundOf(storage::NotificationStore(x.db).notification(subject.number), u"notification"_s, subject.number);
    const auto decision = notice ? x.commerce.decision(notice->decision) : tl::unexpected<Error>(notice.error());
    const auto order = decision ? x.orders.load(notice->order) : tl::unexpected<Error>(decision.error());
    if (!order)
        return tl::unexpected<Error>(order.error());
    if (!decision->has_value() || !order->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"purchase-order"_s}, {u"value"_s, notice->orderNumber}},
                    notice->orderNumber);
    StoredDecision again = **decision;
    int reachable = 0;
    for (const Contact& contact : (*order)->contacts)
        reachable += contact.email.isEmpty() ? 0 : 1;
    again.inputs.insert("contacts"_L1, reachable);
    again.inputs.insert("status"_L1, statusText((*order)->statusAt(notice->on)));
    const Result<Replay> replay = replayed(again);
    if (!replay)
        return tl::unexpected<Error>(replay.error());
    const NotificationOutcome outcome = replay->notice ? replay->notice->outcome : notice->outcome;
    reading.state.notice = outcome;
    reading.state.isMet = outcome == NotificationOutcome::Sent;
    reading.state.trace = replay->trace;
    Surveying survey(x, reading);
    Result<void> done = survey.payer((*order)->payer);
    if (done)
        done = survey.order((*order)->id);
    if (done)
        done = survey.rest(subject);
    reading.near.issuer = (*order)->header.billFrom;
    return done ? Result<SubjectReading>(reading) : tl::unexpected<Error>(done.error());
}

/// POs that a command names.
struct Named
{
    QList<OrderRef> orders;

    void command(QLatin1StringView, bool) {}
    template <class T>
    void required(QLatin1StringView, T& field)
    {
        visit(field);
    }
    template <class T>
    void optional(QLatin1StringView, T& field)
    {
        visit(field);
    }
    template <class T>
    void visit(T&)
    {
    }
    void visit(OrderRef& ref) { orders.append(ref); }
    void visit(QList<OrderRef>& refs) { orders.append(refs); }
};

Result<void> aroundRefusal(const RemedySubject& subject, SubjectReading& reading, Execution& x)
{
    Surveying survey(x, reading);
    const auto named = resolved(*subject.refused, x.db);
    Command command = named.value_or(*subject.refused);
    Named orders;
    std::visit([&orders](auto& each) { describe(orders, each); }, command);
    for (const OrderRef& ref : std::as_const(orders.orders)) {
        if (const Result<void> read = survey.order(ref.id); !read)
            return read;
    }
    AccountId payer = reading.near.orders.isEmpty() ? AccountId() : reading.near.orders.first().payer;
    if (!payer.isValid()) {
        const Result<Account> acting = x.actingAccount({});
        const auto pays = acting ? x.payerOf(*acting) : tl::unexpected<Error>(acting.error());
        payer = pays ? pays->id : AccountId();
    }
    reading.near.identity = x.identity;
    const Result<void> known = survey.payer(payer);
    return known ? survey.rest(subject) : known;
}

Result<SubjectReading> readRefusal(const RemedySubject& subject, Rehearsal& rehearsal)
{
    if (!subject.refused)
        return fail(ErrorCode::MissingField, {{u"field"_s, u"/refused"_s}});
    SubjectReading reading;
    const Result<void> tried = rehearsal.onTrial([&]() -> Result<void> {
        const CommandOutcome outcome = rehearsal.run(*subject.refused, subject.identity);
        reading.state.reason = outcome.refusal ? outcome.refusal : outcome.reply;
        reading.state.isMet = !reading.state.reason;
        reading.state.trace = outcome.trace;
        return {};
    });
    if (!tried)
        return tl::unexpected<Error>(tried.error());
    return rehearsal.ask<SubjectReading>(subject.identity, [&](Execution& x) -> Result<SubjectReading> {
        const Result<void> around = aroundRefusal(subject, reading, x);
        return around ? Result<SubjectReading>(reading) : tl::unexpected<Error>(around.error());
    });
}

} // namespace

bool isAboutLoser(const TraceStep& step)
{
    return step.verdict == Verdict::Failed && !step.inputs.isEmpty() && step.inputs.first().name == "lineItem"_L1;
}

Result<SubjectReading> readSubject(const RemedySubject& subject, Rehearsal& rehearsal)
{
    using Reader = Result<SubjectReading> (*)(const RemedySubject&, Execution&);
    const auto by = [&](Reader reader, const QString& identity = {}) {
        return rehearsal.ask<SubjectReading>(identity, [&](Execution& x) { return reader(subject, x); });
    };
    switch (subject.kind) {
    case RemedySubject::Kind::Invoice:
        return by(readInvoice);
    case RemedySubject::Kind::Payment:
        return by(readPayment);
    case RemedySubject::Kind::Checkout:
        return by(readCheckout, subject.identity);
    case RemedySubject::Kind::Purchase:
        return by(readPurchase);
    case RemedySubject::Kind::Notice:
        return by(readNotice);
    case RemedySubject::Kind::Refusal:
        return readRefusal(subject, rehearsal);
    }
    Q_UNREACHABLE();
}

} // namespace podesk
