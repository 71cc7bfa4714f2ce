// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/commanddescription.h"
#include "core/engine/execution.h"
#include "core/rules/permissions.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// What of a command the permissions look at: the POs it names, and the tags that it sets.
struct Subjects
{
    QList<OrderRef> orders;
    QList<PurchaseOrder> imported;
    QList<Tag> requestTags;
    bool overMany = false;

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
    void visit(OrderRef& ref) { orders = {ref}; }
    void visit(QList<OrderRef>& refs)
    {
        orders = refs;
        overMany = true;
    }
    void visit(PurchaseOrder& order) { requestTags = order.tags; }
    void visit(QList<PurchaseOrder>& each)
    {
        imported = each;
        overMany = true;
    }
    void visit(QList<Tag>& tags) { requestTags = tags; }
};

class Guard
{
public:
    Guard(Execution& x, const QString& command) : m_x(x) { m_inputs.command = command; }

    Result<void> begin()
    {
        const auto accounts = m_x.orders.accounts();
        if (!accounts)
            return tl::unexpected<Error>(accounts.error());
        for (const Account& account : *accounts) {
            if (account.id != m_x.identity->account)
                continue;
            m_inputs.account = account.kind;
            m_inputs.accountNumber = account.number;
        }
        m_inputs.identity = m_x.identity->name;
        m_inputs.statements = m_x.identity->statements;
        return {};
    }

    /// For a command as a whole: what one decision says is what becomes of it.
    Result<void> ask(const QString& subject, const QList<Tag>& resourceTags, const QList<Tag>& requestTags)
    {
        const Decision<bool> decision = decide(resourceTags, requestTags);
        if (decision.isAllowed())
            return {};
        m_x.outcome.subject = subject;
        m_x.outcome.trace = decision.trace;
        m_x.outcome.refusals = decision.refusals;
        return tl::unexpected<Error>(named(decision.refusals.first(), subject));
    }

    void askRow(qint64 index, const QString& subject, const QList<Tag>& resourceTags, const QList<Tag>& requestTags)
    {
        const Decision<bool> decision = decide(resourceTags, requestTags);
        if (!decision.isAllowed())
            m_x.denied.insert(index, {named(decision.refusals.first(), subject), decision.trace});
    }

    /// The tags that a PO bears now; none when it is gone, which the command itself will say.
    Result<QList<Tag>> tagsOf(PurchaseOrderId id)
    {
        const auto order = m_x.orders.load(id);
        if (!order)
            return tl::unexpected<Error>(order.error());
        return order->has_value() ? (*order)->tags : QList<Tag>();
    }

private:
    Decision<bool> decide(const QList<Tag>& resourceTags, const QList<Tag>& requestTags)
    {
        m_inputs.resourceTags = resourceTags;
        m_inputs.requestTags = requestTags;
        return rules::decidePermission(m_inputs);
    }

    static Error named(Error error, const QString& subject)
    {
        if (error.subject.isEmpty())
            error.subject = subject;
        return error;
    }

    Execution& m_x;
    rules::PermissionInputs m_inputs;
};

Result<void> askEachOrder(Guard& guard, const Subjects& subjects, const Execution& x)
{
    for (qsizetype i = 0; i < subjects.orders.size(); ++i) {
        if (x.isCancelled())
            return fail(ErrorCode::Cancelled);
        const OrderRef& ref = subjects.orders.at(i);
        const Result<QList<Tag>> tags = guard.tagsOf(ref.id);
        if (!tags)
            return tl::unexpected<Error>(tags.error());
        guard.askRow(i, ref.number, *tags, subjects.requestTags);
    }
    for (qsizetype i = 0; i < subjects.imported.size(); ++i)
        guard.askRow(i, subjects.imported.at(i).header.number, {}, subjects.imported.at(i).tags);
    return {};
}

Result<void> askOne(Guard& guard, const Subjects& subjects)
{
    if (subjects.orders.isEmpty())
        return guard.ask({}, {}, subjects.requestTags);
    const OrderRef& ref = subjects.orders.first();
    const Result<QList<Tag>> tags = guard.tagsOf(ref.id);
    if (!tags)
        return tl::unexpected<Error>(tags.error());
    return guard.ask(ref.number, *tags, subjects.requestTags);
}

/// Taking back needs what doing it needed: for the command behind the chain of undo and redo, on every PO it touched.
Result<void> askForTarget(const Result<std::optional<storage::JournalHead>>& target, Execution& x)
{
    if (!target)
        return tl::unexpected<Error>(target.error());
    if (!target->has_value())
        return {};
    const Result<QString> original = originalCommand(x.journal, (*target)->position);
    const auto touched = x.journal.ordersOf((*target)->position);
    if (!original || !touched)
        return tl::unexpected<Error>(original ? touched.error() : original.error());
    Guard guard(x, *original);
    Result<void> allowed = guard.begin();
    if (allowed && touched->isEmpty())
        allowed = guard.ask((*target)->subject, {}, {});
    for (qsizetype i = 0; allowed && i < touched->size(); ++i) {
        const Result<QList<Tag>> tags = guard.tagsOf(PurchaseOrderId(touched->at(i)));
        allowed = tags ? guard.ask((*target)->subject, *tags, {}) : tl::unexpected<Error>(tags.error());
    }
    return allowed;
}

} // namespace

Result<void> findIdentity(Execution& x)
{
    if (x.options.identity.isEmpty())
        return {};
    const auto found = x.commerce.identity(x.options.identity);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!found->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"identity"_s}, {u"value"_s, x.options.identity}},
                    x.options.identity);
    x.identity = **found;
    return {};
}

Result<void> requirePermission(const Command& command, Execution& x)
{
    if (!x.identity)
        return {};
    if (std::holds_alternative<Undo>(command))
        return askForTarget(undoTarget(x.journal), x);
    if (std::holds_alternative<Redo>(command))
        return askForTarget(redoTarget(x.journal), x);
    Subjects subjects;
    Command copy = command;
    std::visit([&subjects](auto& each) { describe(subjects, each); }, copy);
    Guard guard(x, QString(definitionOf(command).name));
    if (const Result<void> ready = guard.begin(); !ready)
        return ready;
    return subjects.overMany ? askEachOrder(guard, subjects, x) : askOne(guard, subjects);
}

bool mayRun(QLatin1StringView command, const Identity& identity, AccountKind account)
{
    return rules::decidePermission({QString(command), identity.name, account, identity.statements, {}, {}, {}}).isAllowed();
}

} // namespace podesk
