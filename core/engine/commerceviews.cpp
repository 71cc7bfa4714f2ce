// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/checkout.h"
#include "core/engine/session.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEventsNamed = 50;

/// Fills what a page shows of an invoice beside the invoice itself, each from where it is kept.
class InvoiceViewing
{
public:
    explicit InvoiceViewing(storage::Database& database) : m_orders(database), m_commerce(database) {}

    Result<InvoiceView> view(const Invoice& invoice)
    {
        InvoiceView view;
        view.invoice = invoice;
        Result<void> done = accounts(view);
        if (done)
            done = agreement(view);
        if (done)
            done = order(view);
        if (done)
            done = history(view);
        return done ? Result<InvoiceView>(view) : tl::unexpected<Error>(done.error());
    }

private:
    Result<void> accounts(InvoiceView& view)
    {
        const auto all = m_orders.accounts();
        if (!all)
            return tl::unexpected<Error>(all.error());
        for (const Account& account : *all) {
            const QString text = account.number + u' ' + account.name;
            if (account.id == view.invoice.account)
                view.account = text;
            if (account.id == view.invoice.payer)
                view.payer = text;
        }
        return {};
    }

    Result<void> agreement(InvoiceView& view)
    {
        if (!view.invoice.agreement.isValid())
            return {};
        const auto agreement = m_commerce.agreement(view.invoice.agreement);
        if (!agreement || !agreement->has_value())
            return agreement ? Result<void>() : tl::unexpected<Error>(agreement.error());
        view.agreement = (*agreement)->number;
        const auto sold = m_commerce.offer((*agreement)->offer);
        if (!sold)
            return tl::unexpected<Error>(sold.error());
        if (sold->has_value()) {
            view.product = (*sold)->first.name;
            view.offer = (*sold)->second.name;
        }
        return {};
    }

    Result<void> order(InvoiceView& view)
    {
        if (!view.invoice.current.order.isValid())
            return {};
        const auto order = m_orders.load(view.invoice.current.order);
        if (!order || !order->has_value())
            return order ? Result<void>() : tl::unexpected<Error>(order.error());
        view.orderNumber = (*order)->header.number;
        for (const LineItem& line : (*order)->lines) {
            if (line.id == view.invoice.current.line)
                view.lineNumber = line.number;
        }
        return {};
    }

    Result<void> history(InvoiceView& view)
    {
        const auto revisions = m_commerce.revisionsOf(view.invoice.id);
        const auto cases = m_commerce.casesOf(view.invoice.id);
        if (!revisions || !cases)
            return tl::unexpected<Error>(revisions ? cases.error() : revisions.error());
        view.revisions = *revisions;
        view.cases = *cases;
        return {};
    }

    storage::OrderStore m_orders;
    storage::CommerceStore m_commerce;
};

ForecastEvent shown(const storage::CommerceStore::Coming::Event& event)
{
    using Kind = storage::CommerceStore::Coming::Event::Kind;
    switch (event.kind) {
    case Kind::Charge:
        return {ForecastEvent::Kind::Invoice, event.on, event.subject, event.amount};
    case Kind::OrderExpires:
        return {ForecastEvent::Kind::OrderExpires, event.on, event.subject, {}};
    case Kind::AgreementEnds:
        return {ForecastEvent::Kind::AgreementEnds, event.on, event.subject, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Invoice> invoiceOf(const InvoiceRef& ref, storage::Database& database)
{
    storage::CommerceStore commerce(database);
    const auto invoice = ref.id.isValid() ? commerce.invoice(ref.id) : commerce.invoice(ref.number);
    if (!invoice)
        return tl::unexpected<Error>(invoice.error());
    if (!invoice->has_value()) {
        const QString named = ref.number.isEmpty() ? QString::number(ref.id.value) : ref.number;
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"invoice"_s}, {u"value"_s, named}}, ref.number);
    }
    return **invoice;
}

Result<InvoiceView> invoiceViewOf(Session& session, const InvoiceRef& ref)
{
    storage::Database& database = session.pageWorkspace->database();
    const auto snapshot = storage::Transaction::begin(database, storage::Transaction::Kind::Read);
    if (!snapshot)
        return tl::unexpected<Error>(snapshot.error());
    const Result<Invoice> invoice = invoiceOf(ref, database);
    return invoice ? InvoiceViewing(database).view(*invoice) : tl::unexpected<Error>(invoice.error());
}

Result<CheckoutView> checkoutViewOf(Session& session, const QString& offer, const QString& account,
                                    const QString& identity)
{
    storage::Database& database = session.pageWorkspace->database();
    const auto snapshot = storage::Transaction::begin(database, storage::Transaction::Kind::Read);
    const auto settings = snapshot ? session.pageWorkspace->settings() : tl::unexpected<Error>(snapshot.error());
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    RunOptions options;
    options.identity = identity;
    Execution x(database, *settings, session.now(), options);
    if (const Result<void> found = findIdentity(x); !found)
        return tl::unexpected<Error>(found.error());
    const Result<Checkout> checkout = checkoutOf(offer, account, x);
    if (!checkout)
        return tl::unexpected<Error>(checkout.error());
    return CheckoutView{checkout->product, checkout->offer, checkout->buyer, checkout->payer,
                        rules::decideCheckoutGate(checkout->gate)};
}

Result<Forecast> forecastUntil(Session& session, Instant to)
{
    storage::Database& database = session.pageWorkspace->database();
    const auto snapshot = storage::Transaction::begin(database, storage::Transaction::Kind::Read);
    if (!snapshot)
        return tl::unexpected<Error>(snapshot.error());
    storage::CommerceStore commerce(database);
    const Instant now = session.now();
    const auto coming = commerce.coming(now, to, mostEventsNamed);
    const auto next = commerce.nextComing(now);
    if (!coming || !next)
        return tl::unexpected<Error>(coming ? next.error() : coming.error());
    Forecast forecast{coming->charges, coming->expiring, coming->ending, {}, *next};
    for (const storage::CommerceStore::Coming::Event& event : coming->events)
        forecast.events.append(shown(event));
    return forecast;
}

} // namespace podesk
