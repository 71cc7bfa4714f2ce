// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/checkout.h"
#include "core/rules/billing.h"
#include "core/rules/procurement.h"
#include "core/storage/procurementstore.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

void apply(const ConnectionSettings& settings, ProcurementConnection& connection)
{
    connection.enabled = settings.enabled.value_or(connection.enabled);
    connection.testMode = settings.testMode.value_or(connection.testMode);
    connection.preApprovesFree = settings.preApproveFree.value_or(connection.preApprovesFree);
    connection.preApprovesByol = settings.preApproveByol.value_or(connection.preApprovesByol);
    connection.buyerId = settings.buyerId.value_or(connection.buyerId);
    connection.supplierId = settings.supplierId.value_or(connection.supplierId);
}

Result<ProcurementConnection> connectionNamed(const QString& name, storage::ProcurementStore& store)
{
    const auto found = store.connection(name);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!found->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"procurement-connection"_s}, {u"value"_s, name}}, name);
    return **found;
}

template <class T>
tl::unexpected<Error> refused(const Decision<T>& decision, Execution& x)
{
    x.outcome.trace = decision.trace;
    x.outcome.refusals = decision.refusals;
    return tl::unexpected<Error>(decision.refusals.first());
}

Result<Money> amountOf(const QString& text, Currency currency, const QString& field)
{
    const auto amount = Money::fromText(text, currency);
    if (!amount || amount->minor < 0)
        return fail(ErrorCode::InvalidField,
                    {{u"field"_s, field}, {u"value"_s, text}, {u"allowed"_s, u"\"N[.NN]\""_s}});
    return *amount;
}

/// What the whole purchase comes to; of pay as you go what is expected of it.
Result<Money> amountOf(const RequestApproval& command, const Checkout& checkout, Execution& x)
{
    const Currency currency = checkout.offer.unitPrice.currency;
    const auto charges = rules::decideCharges({checkout.offer.code, checkout.product.family, checkout.offer.unitPrice,
                                               command.quantity, checkout.offer.schedule, x.now});
    if (!charges.isAllowed())
        return refused(charges, x);
    if (!charges.outcome->isEmpty() || command.estimate.isEmpty())
        return rules::totalOf(*charges.outcome, currency);
    return amountOf(command.estimate, currency, u"/estimate"_s);
}

/// The purchase itself: by the order, and not by who happens to be at the desk.
Result<AgreementId> buy(const ProcurementRequest& request, const std::optional<QString>& number, Execution& x)
{
    const auto sold = x.commerce.offer(request.offer);
    const auto accounts = x.orders.accounts();
    if (!sold || !sold->has_value() || !accounts)
        return tl::unexpected<Error>(!sold ? sold.error() : !accounts ? accounts.error() : Error{});
    Subscribe purchase;
    purchase.offer = (*sold)->second.code;
    purchase.quantity = request.quantity;
    purchase.poNumber = number;
    for (const Account& account : *accounts) {
        if (account.id == request.account)
            purchase.account = account.number;
    }
    const std::optional<Identity> acting = std::exchange(x.identity, std::nullopt);
    x.byOrder = true;
    const Result<void> bought = execute(purchase, x);
    x.identity = acting;
    if (!bought)
        return tl::unexpected<Error>(bought.error());
    return x.outcome.purchase->id;
}

Result<void> makeRequest(ProcurementRequest request, storage::ProcurementStore& store, Execution& x)
{
    const Result<ProcurementRequest> stored = store.insert(x.writer, request);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    x.outcome.requests.append(*stored);
    return {};
}

/// No order is needed: bought at once, unless it is but a test.
Result<void> buyPreApproved(ProcurementRequest request, bool testMode, storage::ProcurementStore& store, Execution& x)
{
    if (testMode)
        return fail(ErrorCode::NothingToDo, {{u"command"_s, x.outcome.command}});
    const Result<AgreementId> bought = buy(request, std::nullopt, x);
    if (!bought)
        return tl::unexpected<Error>(bought.error());
    request.state = ProcurementState::PreApproved;
    request.agreement = *bought;
    return makeRequest(request, store, x);
}

/// A contract waits for its usage agreement, the request before it.
Result<QString> openUsageAgreement(const ProcurementRequest& request, storage::ProcurementStore& store)
{
    if (request.part != ProcurementPart::Contract)
        return QString();
    const auto before = store.request(u"REQ-%1"_s.arg(request.id.value - 1));
    if (!before)
        return tl::unexpected<Error>(before.error());
    const bool isOpen = before->has_value() && (*before)->part == ProcurementPart::UsageAgreement &&
                        (*before)->state == ProcurementState::AwaitingOrder;
    return isOpen ? (*before)->number : QString();
}

Result<rules::ProcurementOrderInputs> inputsOf(const ReceiveProcurementOrder& command,
                                               const ProcurementRequest& request, storage::ProcurementStore& store)
{
    const auto connection = store.connection(request.connection);
    if (!connection || !connection->has_value())
        return connection ? fail(ErrorCode::StorageFailed, {{u"reason"_s, u"request-without-connection"_s}})
                          : tl::unexpected<Error>(connection.error());
    const Result<QString> open = openUsageAgreement(request, store);
    if (!open)
        return tl::unexpected<Error>(open.error());
    rules::ProcurementOrderInputs inputs;
    inputs.order = command.number;
    inputs.request = request.number;
    inputs.connection = (*connection)->name;
    inputs.enabled = (*connection)->enabled;
    inputs.testMode = (*connection)->testMode;
    inputs.state = request.state;
    inputs.part = request.part;
    inputs.openUsageAgreement = *open;
    inputs.requested = request.amount;
    if (!command.amount.isEmpty()) {
        const Result<Money> amount = amountOf(command.amount, request.amount.currency, u"/amount"_s);
        if (!amount)
            return tl::unexpected<Error>(amount.error());
        inputs.amount = *amount;
    }
    return inputs;
}

} // namespace

Result<void> execute(const AddProcurementConnection& command, Execution& x)
{
    x.outcome.subject = command.name;
    if (command.name.trimmed().isEmpty())
        return fail(ErrorCode::MissingField, {{u"field"_s, u"/name"_s}});
    storage::ProcurementStore store(x.db);
    const auto known = store.connection(command.name);
    if (!known)
        return tl::unexpected<Error>(known.error());
    if (known->has_value())
        return fail(ErrorCode::InvalidField,
                    {{u"field"_s, u"/name"_s}, {u"value"_s, command.name}, {u"allowed"_s, u"unique"_s}}, command.name);
    const Result<Account> payer = x.payer(command.account);
    if (!payer)
        return tl::unexpected<Error>(payer.error());
    ProcurementConnection connection;
    connection.name = command.name;
    connection.payer = payer->id;
    connection.system = command.system;
    apply(command.settings, connection);
    x.settingsChanged = true;
    const auto stored = store.insert(x.writer, connection);
    return stored ? Result<void>() : tl::unexpected<Error>(stored.error());
}

Result<void> execute(const EditProcurementConnection& command, Execution& x)
{
    x.outcome.subject = command.connection;
    storage::ProcurementStore store(x.db);
    const Result<ProcurementConnection> before = connectionNamed(command.connection, store);
    if (!before)
        return tl::unexpected<Error>(before.error());
    ProcurementConnection after = *before;
    apply(command.settings, after);
    x.settingsChanged = true;
    return store.update(x.writer, *before, after);
}

Result<void> execute(const RequestApproval& command, Execution& x)
{
    if (x.settings.clock == ClockKind::Real)
        return fail(ErrorCode::RealClock);
    storage::ProcurementStore store(x.db);
    const Result<ProcurementConnection> connection = connectionNamed(command.connection, store);
    const auto checkout =
        connection ? checkoutOf(command.offer, command.account, x) : tl::unexpected<Error>(connection.error());
    if (!checkout)
        return tl::unexpected<Error>(checkout.error());
    if (checkout->payer.id != connection->payer)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"procurement-connection"_s}, {u"value"_s, command.connection}},
                    command.connection);
    x.outcome.subject = checkout->product.name;
    const Result<Money> amount = amountOf(command, *checkout, x);
    if (!amount)
        return tl::unexpected<Error>(amount.error());
    const auto approvals = rules::decideApprovals({connection->name, connection->enabled, checkout->product.family,
                                                   connection->preApprovesFree, connection->preApprovesByol, *amount});
    if (!approvals.isAllowed())
        return refused(approvals, x);
    x.outcome.trace = approvals.trace;
    x.settingsChanged = true;
    ProcurementRequest request;
    request.connection = connection->id;
    request.offer = checkout->offer.id;
    request.account = checkout->buyer.id;
    request.actor = x.options.actor;
    request.quantity = command.quantity;
    request.amount = *amount;
    request.requestedOn = x.now;
    if (approvals.outcome->isEmpty())
        return buyPreApproved(request, connection->testMode, store, x);
    Result<void> made;
    for (const rules::PlannedApproval& approval : *approvals.outcome) {
        request.part = approval.part;
        request.amount = approval.amount;
        if (made)
            made = makeRequest(request, store, x);
    }
    return made;
}

Result<void> execute(const ReceiveProcurementOrder& command, Execution& x)
{
    x.outcome.subject = command.request;
    storage::ProcurementStore store(x.db);
    const auto found = store.request(command.request);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!found->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"request"_s}, {u"value"_s, command.request}}, command.request);
    const Decision<QString> number = rules::decideCheckoutNumber(command.number);
    if (!number.isAllowed())
        return refused(number, x);
    const auto inputs = inputsOf(command, **found, store);
    if (!inputs)
        return tl::unexpected<Error>(inputs.error());
    const auto decision = rules::decideProcurementOrder(*inputs);
    if (!decision.isAllowed())
        return refused(decision, x);
    x.outcome.trace = decision.trace;
    x.settingsChanged = true;
    ProcurementRequest after = **found;
    after.state = decision.outcome->state;
    after.orderNumber = command.number;
    after.orderedOn = x.now;
    if (decision.outcome->buys) {
        const auto given = decision.outcome->bringsNumber ? std::optional(command.number) : std::nullopt;
        const Result<AgreementId> bought = buy(after, given, x);
        if (!bought)
            return tl::unexpected<Error>(bought.error());
        after.agreement = *bought;
    }
    x.outcome.subject = after.number;
    x.outcome.requests = {after};
    return store.update(x.writer, **found, after);
}

} // namespace podesk
