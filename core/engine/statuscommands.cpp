// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/execution.h"
#include "core/rules/orderdeletion.h"
#include "core/rules/statustransition.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Counts a payer's active POs once and then follows what this command itself changes, so that row 101 of a bulk activation is
/// refused for the same reason as a single one would be.
class ActiveCount
{
public:
    explicit ActiveCount(Execution& x) : m_x(x) {}

    Result<int> others(const PurchaseOrder& order)
    {
        if (!m_counts.contains(order.payer.value)) {
            const auto active = m_x.orders.activeOrders(order.payer, m_x.month());
            if (!active)
                return tl::unexpected<Error>(active.error());
            m_counts.insert(order.payer.value, *active);
        }
        return m_counts.value(order.payer.value) - (order.statusAt(m_x.now) == Status::Active ? 1 : 0);
    }
    void moved(const PurchaseOrder& order, Status from, Status to)
    {
        m_counts[order.payer.value] += (to == Status::Active ? 1 : 0) - (from == Status::Active ? 1 : 0);
    }

private:
    Execution& m_x;
    QHash<qint64, int> m_counts;
};

RowOutcome rowFor(qint64 index, const OrderRef& ref)
{
    RowOutcome row;
    row.index = index;
    row.id = ref.id;
    row.number = ref.number;
    return row;
}

bool isStorageFailure(const Error& error)
{
    return exitCode(error.code) == 3;
}

Result<void> changeOne(const OrderRef& ref, Status to, RowOutcome& row, ActiveCount& active, Execution& x)
{
    const Result<PurchaseOrder> before = x.load(ref, [&x, to](const PurchaseOrder& current) {
        return QVariantList{QVariantMap{{u"field"_s, u"status"_s}, {u"yours"_s, statusText(to)}, {u"theirs"_s, statusText(current.statusAt(x.now))}}};
    });
    if (!before)
        return tl::unexpected<Error>(before.error());
    const Result<int> others = active.others(*before);
    if (!others)
        return tl::unexpected<Error>(others.error());
    row.before = row.after = before->statusAt(x.now);
    const Decision<bool> decision =
        rules::decideTransition({before->header.number, row.before, to, *others, x.settings.quotas.activePerAccount});
    row.trace = decision.trace;
    if (!decision.isAllowed())
        return tl::unexpected<Error>(decision.refusals.first());
    PurchaseOrder after = *before;
    after.suspended = *decision.outcome;
    if (const Result<void> stored = x.store(*before, after); !stored)
        return stored;
    row.after = after.statusAt(x.now);
    active.moved(*before, row.before, row.after);
    row.matchesNothing = row.after == Status::Active && rules::usableLines(after, x.month()).usable == 0;
    return {};
}

/// Each row is judged by itself; only when none could be done is the whole command refused.
Result<void> overEach(const QList<OrderRef>& refs, Execution& x, const std::function<Result<void>(const OrderRef&, RowOutcome&)>& one)
{
    if (refs.isEmpty())
        return fail(ErrorCode::MissingField, {{u"field"_s, u"/purchaseOrders"_s}});
    qint64 done = 0;
    for (qsizetype i = 0; i < refs.size(); ++i) {
        if (x.isCancelled())
            return fail(ErrorCode::Cancelled);
        RowOutcome row = rowFor(i, refs.at(i));
        const auto denied = x.denied.constFind(i);
        if (denied != x.denied.constEnd()) {
            row.trace = denied->trace;
            row.refusal = denied->error;
        } else if (const Result<void> result = one(refs.at(i), row); result) {
            if (++done == 1)
                x.outcome.subject = row.number;
        } else if (isStorageFailure(result.error())) {
            return result;
        } else {
            row.refusal = result.error();
        }
        x.outcome.rows.append(row);
        if (x.options.progress)
            x.options.progress(i + 1, refs.size());
    }
    if (done > 0)
        return {};
    x.outcome.trace = x.outcome.rows.first().trace;
    x.outcome.subject = x.outcome.rows.first().number;
    for (const RowOutcome& row : x.outcome.rows)
        x.outcome.refusals.append(*row.refusal);
    return tl::unexpected<Error>(x.outcome.refusals.first());
}

} // namespace

Result<void> execute(const ChangeStatus& command, Execution& x)
{
    ActiveCount active(x);
    return overEach(command.purchaseOrders, x,
        [&](const OrderRef& ref, RowOutcome& row) { return changeOne(ref, command.to, row, active, x); });
}

Result<void> execute(const DeletePurchaseOrders& command, Execution& x)
{
    return overEach(command.purchaseOrders, x, [&x, &command](const OrderRef& ref, RowOutcome& row) -> Result<void> {
        const Result<PurchaseOrder> order = x.load(ref);
        if (!order)
            return tl::unexpected<Error>(order.error());
        row.before = row.after = order->statusAt(x.now);
        const Decision<bool> decision = rules::decideDeletion(
            {order->header.number, int(order->lines.size()), int(order->contacts.size()), command.confirmed});
        row.trace = decision.trace;
        if (!decision.isAllowed())
            return tl::unexpected<Error>(decision.refusals.first());
        x.touched.insert(order->id.value);
        return *decision.outcome ? x.orders.remove(x.writer, *order) : Result<void>();
    });
}

} // namespace podesk
