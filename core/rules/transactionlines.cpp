// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruletext.h"
#include "core/rules/totals.h"
#include "core/rules/transactionorder.h"

#include <algorithm>
#include <limits>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

/// R46 switched off: what happened if a revived PO took its lines along.
void moveLines(PurchaseOrder& order, Month expiration)
{
    for (LineItem& line : order.lines)
        line.end = expiration;
}

PurchaseOrder created(const NewOrderFields& fields)
{
    PurchaseOrder order;
    order.payer = fields.payer;
    order.header.number = fields.number;
    order.header.billFrom = fields.billFrom;
    order.header.billTo = fields.billTo;
    order.header.shipTo = fields.billTo;
    order.header.paymentTerms = fields.paymentTerms;
    order.header.currency = fields.currency;
    return order;
}

} // namespace

Decision<std::optional<TransactionLine>> decideTransactionLine(const TransactionLineInputs& inputs)
{
    Tracing t;
    std::optional<TransactionLine> line;
    const QString subject = shown(inputs.number);
    const QString amount = inputs.amount.toText() + u' ' + inputs.amount.currency.code();
    const TransactionLine whole{inputs.amount, inputs.start, inputs.end};
    if (!inputs.hasSchedule) {
        if (!inputs.atInvoice)
            line = whole;
    } else if (inputs.atInvoice) {
        if (t.grant("R51"_L1, true, subject, {{u"amount"_s, amount}}))
            line = whole;
    } else {
        const bool isZero = t.grant("R50"_L1, true, subject, {{u"amount"_s, amount}});
        line = TransactionLine{{isZero ? 0 : inputs.amount.minor, inputs.amount.currency}, inputs.start, inputs.end};
    }
    if (line)
        line->tracked = !t.grant("R48"_L1, true, subject, {{u"amount"_s, amount}});
    return std::move(t).decide(line);
}

Result<PurchaseOrder> orderAfter(const std::optional<PurchaseOrder>& before, const NewOrderFields& fields,
                                 const TransactionEffect& effect, const std::optional<TransactionLine>& line,
                                 const QString& description)
{
    PurchaseOrder order = before.value_or(created(fields));
    order.header.effective = effect.effective;
    order.header.expiration = effect.expiration;
    if (!effect.keepsOtherLines)
        moveLines(order, effect.expiration);
    if (!effect.addsLine || !line)
        return order;
    const auto price = unitPriceOf(line->amount);
    if (!price)
        return tl::unexpected(price.error());
    LineItem item;
    item.number = nextLineNumber(order.lines);
    item.description = description;
    item.type = LineItemType::MarketplaceTransaction;
    item.start = line->start;
    item.end = line->end;
    item.amount = *price;
    item.currency = line->amount.currency;
    const auto total = lineTotal(item);
    if (!total)
        return tl::unexpected(total.error());
    item.total = *total;
    item.balanceTracking = line->tracked;
    if (line->tracked)
        item.balance = *total;
    order.lines.append(item);
    return order;
}

QString nextLineNumber(const QList<LineItem>& lines)
{
    qint64 greatest = 0;
    for (const LineItem& line : lines) {
        bool isWhole = false;
        const qint64 number = line.number.toLongLong(&isWhole);
        // A number near the end of 64 bits is nobody's count.
        if (isWhole && number < std::numeric_limits<qint64>::max())
            greatest = std::max(greatest, number);
    }
    return QString::number(greatest + 1);
}

Result<UnitPrice> unitPriceOf(Money amount)
{
    qint64 unit = UnitPrice::one;
    for (int digit = 0; digit < amount.currency.digits(); ++digit)
        unit /= 10;
    using Limits = std::numeric_limits<qint64>;
    if (amount.minor > Limits::max() / unit || amount.minor < Limits::min() / unit)
        return fail(ErrorCode::AmountOutOfRange, {{u"value"_s, amount.toText()}});
    return UnitPrice{amount.minor * unit};
}

} // namespace podesk::rules
