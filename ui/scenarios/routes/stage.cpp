// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/routes/stage.h"

#include "ui/shell/workspaceview.h"

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <algorithm>

namespace podesk {

namespace {

/// The records that a command names, looked up one by one.
class Looking
{
public:
    Looking(EngineClient& client, Circumstances& found) : m_client(client), m_found(found) {}

    void operator()(const ChangeStatus& command) { orders(command.purchaseOrders); }
    void operator()(const DeletePurchaseOrders& command) { orders(command.purchaseOrders); }
    void operator()(const Subscribe&) { m_found.catalogue = m_client.catalogue().result().value_or(m_found.catalogue); }
    void operator()(const OpenSupportCase& command) { invoice(command.invoice); }
    void operator()(const AnswerSupportCase& command)
    {
        m_found.cases = m_client.supportCases().result().value_or(m_found.cases);
        const auto asked = std::ranges::find(m_found.cases, command.supportCase, &SupportCase::number);
        if (asked != m_found.cases.end() && asked->invoice.isValid())
            invoice({asked->invoice, {}});
    }
    template <class C>
    requires requires(const C& command) { command.purchaseOrder; }
    void operator()(const C& command) { orders({command.purchaseOrder}); }
    template <class C>
    requires(!requires(const C& command) { command.purchaseOrder; }) void operator()(const C&) {}

private:
    void orders(const QList<OrderRef>& refs)
    {
        for (const OrderRef& ref : refs) {
            const auto id = m_client.find(ref).result();
            const auto order = id ? m_client.purchaseOrder(*id).result() : tl::unexpected<Error>(id.error());
            if (order)
                m_found.orders.append(*order);
        }
    }

    void invoice(const InvoiceRef& ref)
    {
        if (const auto view = m_client.invoice(ref).result())
            m_found.invoice = *view;
    }

    EngineClient& m_client;
    Circumstances& m_found;
};

Circumstances lookedUp(EngineClient& client, const Command& command, RunOptions options)
{
    Circumstances found;
    options.dryRun = true;
    found.preview = client.run(command, options).result();
    found.facts = client.facts().result().value_or(found.facts);
    std::visit(Looking(client, found), command);
    return found;
}

} // namespace

bool Circumstances::isAllowed() const
{
    return preview.isDone() &&
           std::ranges::none_of(preview.rows, [](const RowOutcome& row) { return row.refusal.has_value(); });
}

QFuture<Circumstances> circumstancesOf(EngineClient* client, const Command& command, const RunOptions& options)
{
    auto promise = std::make_shared<QPromise<Circumstances>>();
    promise->start();
    QThreadPool::globalInstance()->start([client, command, options, promise] {
        promise->addResult(lookedUp(*client, command, options));
        promise->finish();
    });
    return promise->future();
}

Stage::Stage(WorkspaceView* shown) : view(shown), hand(shown->window()) {}

} // namespace podesk
