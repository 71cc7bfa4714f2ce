// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/execution.h"

#include "core/engine/commanddescription.h"
#include "core/rules/permissions.h"

namespace podesk {

using namespace Qt::StringLiterals;

Result<void> Execution::store(const PurchaseOrder& before, PurchaseOrder after)
{
    return store(before, std::move(after), now);
}

Result<void> Execution::store(const PurchaseOrder& before, PurchaseOrder after, Instant at)
{
    // A command that changes nothing must not stamp the PO: Updated on breaks matching ties.
    after.updatedOn = before.updatedOn;
    if (after == before)
        return {};
    after.updatedOn = at;
    touched.insert(before.id.value);
    return orders.update(writer, before, after);
}

Result<void> Execution::storeSettings(const storage::WorkspaceSettings& changed)
{
    const auto before = storage::settingsToPairs(settings);
    const auto after = storage::settingsToPairs(changed);
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (after.at(i) == before.at(i))
            continue;
        if (const Result<void> stored = orders.setSetting(writer, after.at(i).first, after.at(i).second); !stored)
            return stored;
    }
    return {};
}

Result<PurchaseOrder> Execution::load(const OrderRef& ref, const std::function<QVariantList(const PurchaseOrder&)>& conflictFields)
{
    auto order = orders.load(ref.id);
    if (!order)
        return tl::unexpected<Error>(order.error());
    if (!order->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"purchase-order"_s}, {u"value"_s, ref.number}}, ref.number);
    PurchaseOrder found = std::move(**order);
    if (ref.version > 0 && ref.version != found.version) {
        QVariantMap details{{u"version"_s, found.version}, {u"fields"_s, conflictFields ? conflictFields(found) : QVariantList{}}};
        if (const auto entries = journal.ofOrder(found.id, 1); entries && !entries->isEmpty()) {
            details.insert(u"actor"_s, entries->first().actor);
            details.insert(u"time"_s, entries->first().realTime.toText());
        }
        return fail(ErrorCode::VersionConflict, details, found.header.number);
    }
    return found;
}

Result<Account> Execution::payer(const QString& number)
{
    const auto accounts = orders.accounts();
    if (!accounts)
        return tl::unexpected<Error>(accounts.error());
    QStringList allowed;
    std::optional<Account> only;
    for (const Account& account : *accounts) {
        if (account.kind == AccountKind::Member)
            continue; // POs live in the payer; members do not manage them (section 2)
        allowed.append(account.number);
        if (account.number == number || (number.isEmpty() && identity && identity->account == account.id))
            return account;
        only = account;
    }
    if (number.isEmpty() && allowed.size() == 1)
        return *only;
    if (number.isEmpty())
        return fail(ErrorCode::MissingField, {{u"field"_s, u"payer"_s}, {u"allowed"_s, allowed.join(u", "_s)}});
    return fail(ErrorCode::NotFound, {{u"kind"_s, u"payer-account"_s}, {u"value"_s, number}, {u"allowed"_s, allowed.join(u", "_s)}}, number);
}

Result<Account> Execution::actingAccount(const QString& number)
{
    if (number.isEmpty() && !identity)
        return payer({});
    const auto accounts = orders.accounts();
    if (!accounts)
        return tl::unexpected<Error>(accounts.error());
    for (const Account& account : *accounts) {
        if (identity ? account.id != identity->account : account.number != number)
            continue;
        if (number.isEmpty() || account.number == number)
            return account;
        return fail(ErrorCode::InvalidField, {{u"field"_s, u"/account"_s}, {u"value"_s, number}, {u"allowed"_s, account.number}}, number);
    }
    return fail(ErrorCode::NotFound, {{u"kind"_s, u"account"_s}, {u"value"_s, number}}, number);
}

Result<Account> Execution::payerOf(const Account& account)
{
    const auto accounts = orders.accounts();
    if (!accounts)
        return tl::unexpected<Error>(accounts.error());
    QHash<AccountId, Account> byId{{account.id, account}};
    AccountId management;
    for (const Account& other : *accounts) {
        if (other.kind != AccountKind::Management || other.organization != account.organization)
            continue;
        management = other.id;
        byId.insert(other.id, other);
    }
    const Decision<AccountId> payer = rules::decidePayer({account.kind, account.number, account.id, management});
    if (!payer.isAllowed())
        return tl::unexpected<Error>(payer.refusals.first());
    return byId.value(*payer.outcome);
}

Result<rules::OrderContext> Execution::context(AccountId payerId, const PurchaseOrder* before, const QString& newNumber, rules::Origin origin)
{
    rules::OrderContext context;
    context.origin = origin;
    context.quotas = settings.quotas;
    context.currentMonth = month();
    context.before = before;
    if (!newNumber.isEmpty()) {
        const auto taken = orders.numberTaken(payerId, newNumber);
        if (!taken)
            return tl::unexpected<Error>(taken.error());
        context.numberTaken = *taken;
    }
    const auto active = orders.activeOrders(payerId, month(), before ? before->id : PurchaseOrderId{});
    if (!active)
        return tl::unexpected<Error>(active.error());
    context.activeOthers = *active;
    return context;
}

Result<PurchaseOrder> Execution::validated(const PurchaseOrder& order, const rules::OrderContext& context)
{
    Decision<PurchaseOrder> decision = rules::decideOrder(order, context);
    outcome.trace = decision.trace;
    if (!decision.isAllowed()) {
        outcome.refusals = decision.refusals;
        return tl::unexpected<Error>(decision.refusals.first());
    }
    return std::move(*decision.outcome);
}

namespace {

/// Walks a command's fields and resolves the references among them; other fields are left alone.
struct Resolving {
    storage::OrderStore orders;
    storage::CommerceStore commerce;
    std::optional<Error> error;
    QHash<qint64, QString> accountNumbers;
    bool accountsKnown = false;

    void command(QLatin1StringView, bool) {}
    template<class T> void required(QLatin1StringView, T& field) { visit(field); }
    template<class T> void optional(QLatin1StringView, T& field) { visit(field); }
    template<class T> void visit(T&) {}

    void visit(OrderRef& ref)
    {
        if (!error)
            error = resolve(ref);
    }
    void visit(InvoiceRef& ref)
    {
        if (!error)
            error = resolve(ref);
    }
    void visit(QList<OrderRef>& refs)
    {
        for (OrderRef& ref : refs) {
            const std::optional<Error> failed = resolve(ref);
            if (failed && failed->code != ErrorCode::NotFound && !error)
                error = failed;
        }
    }

    std::optional<Error> learnAccounts()
    {
        if (accountsKnown)
            return std::nullopt;
        const auto accounts = orders.accounts();
        if (!accounts)
            return accounts.error();
        for (const Account& account : *accounts)
            accountNumbers.insert(account.id.value, account.number);
        accountsKnown = true;
        return std::nullopt;
    }

    std::optional<Error> resolve(InvoiceRef& ref)
    {
        // A command that can do without one says so itself.
        if (!ref.id.isValid() && ref.number.isEmpty())
            return std::nullopt;
        const auto invoice = ref.id.isValid() ? commerce.invoice(ref.id) : commerce.invoice(ref.number);
        if (!invoice)
            return invoice.error();
        if (!invoice->has_value()) {
            const QString named = ref.number.isEmpty() ? QString::number(ref.id.value) : ref.number;
            return Error{ErrorCode::NotFound, {}, ref.number, {{u"kind"_s, u"invoice"_s}, {u"value"_s, named}}};
        }
        ref = {(*invoice)->id, (*invoice)->number};
        return std::nullopt;
    }

    std::optional<Error> resolve(OrderRef& ref)
    {
        if (const auto failed = learnAccounts())
            return failed;
        if (ref.id.isValid())
            return resolveById(ref);
        const auto candidates = orders.headsOfNumber(ref.number);
        if (!candidates)
            return candidates.error();
        QStringList payers;
        for (const auto& [id, payer] : *candidates) {
            const QString payerNumber = accountNumbers.value(payer.value);
            if (!ref.payer.isEmpty() && ref.payer != payerNumber)
                continue;
            payers.append(payerNumber);
            ref.id = id;
        }
        if (payers.size() == 1)
            return std::nullopt;
        ref.id = {};
        if (payers.isEmpty())
            return Error{ErrorCode::NotFound, {}, ref.number, {{u"kind"_s, u"purchase-order"_s}, {u"value"_s, ref.number}}};
        return Error{ErrorCode::Ambiguous, {}, ref.number,
            {{u"kind"_s, u"purchase-order"_s}, {u"value"_s, ref.number}, {u"allowed"_s, payers.join(u", "_s)}}};
    }

    std::optional<Error> resolveById(OrderRef& ref)
    {
        const auto head = orders.headOf(ref.id);
        if (!head)
            return head.error();
        if (!head->has_value())
            return Error{ErrorCode::NotFound, {}, ref.number, {{u"kind"_s, u"purchase-order"_s}, {u"value"_s, ref.number}}};
        ref.number = (*head)->first;
        // The payer is named only where the number alone would not do, so that journals read well.
        const auto same = orders.headsOfNumber(ref.number);
        if (!same)
            return same.error();
        ref.payer = same->size() > 1 ? accountNumbers.value((*head)->second.value) : QString();
        return std::nullopt;
    }
};

} // namespace

Result<Command> resolved(const Command& command, storage::Database& database)
{
    Command named = command;
    Resolving resolving{storage::OrderStore(database), storage::CommerceStore(database), std::nullopt, {}, false};
    std::visit([&resolving](auto& each) { describe(resolving, each); }, named);
    if (resolving.error)
        return tl::unexpected<Error>(*resolving.error);
    return named;
}

} // namespace podesk
