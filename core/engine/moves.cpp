// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/moves.h"

#include "core/rules/statustransition.h"
#include "core/rules/transactionorder.h"

#include <algorithm>
#include <utility>

namespace podesk {

using namespace Qt::StringLiterals;

// One function for each command that names inputs it writes: what of it could be given around a subject. What a person
// would have to think of (a description, an address) is filled in with the least that the command takes.

namespace {

OrderRef refTo(const PurchaseOrder& order)
{
    return {order.id, order.header.number, {}, 0};
}

/// The types that a person may give a line (G7): the most specific first.
QList<LineItemType> typesByHand()
{
    QList<LineItemType> types;
    for (const LineItemType type : allLineItemTypes) {
        if (type != LineItemType::MarketplaceTransaction && type != LineItemType::All)
            types.append(type);
    }
    return types << LineItemType::All;
}

LineItem lineOf(LineItemType type, const QString& number, Month start, Month end, const Neighbourhood& near)
{
    LineItem line;
    line.number = number;
    line.type = type;
    line.start = start;
    line.end = end;
    line.currency = near.amount.currency;
    line.amount =
        rules::unitPriceOf({std::max<qint64>(0, near.amount.minor), near.amount.currency}).value_or(UnitPrice{});
    return line;
}

/// A command that nobody would look for here.
template <class C>
QList<Command> movesOf(const C*, const Neighbourhood&)
{
    return {};
}

QList<Command> movesOf(const CreatePurchaseOrder*, const Neighbourhood& near)
{
    QList<Command> moves;
    for (const LineItemType type : typesByHand()) {
        PurchaseOrder order;
        order.header.number = near.freeNumber;
        order.header.billFrom = near.issuer;
        order.header.shipTo = near.payer.name;
        order.header.effective = near.period;
        order.header.expiration = std::max(near.period, near.now);
        order.header.currency = near.amount.currency;
        order.lines = {lineOf(type, u"1"_s, order.header.effective, order.header.expiration, near)};
        moves.append(CreatePurchaseOrder{near.payer.number, order});
    }
    return moves;
}

/// The list with what is missing in it; a list that names nothing accepts everything and stays so.
std::optional<QStringList> widened(const QStringList& list, const QString& missing)
{
    if (list.isEmpty() || list.contains(missing))
        return std::nullopt;
    return missing.isEmpty() ? QStringList() : list + QStringList{missing};
}

QList<Command> movesOf(const EditPurchaseOrder*, const Neighbourhood& near)
{
    QList<Command> moves;
    const auto edit = [&moves](const PurchaseOrder& order, const HeaderChanges& set) {
        if (set != HeaderChanges())
            moves.append(EditPurchaseOrder{refTo(order), set});
    };
    for (const PurchaseOrder& order : near.orders) {
        const PurchaseOrderHeader& header = order.header;
        HeaderChanges entity;
        if (!near.issuer.isEmpty() && header.billFrom != near.issuer)
            entity.billFrom = near.issuer;
        HeaderChanges tax;
        tax.taxRegistrationNumbers = widened(header.taxRegistrationNumbers, near.taxRegistrationNumber);
        HeaderChanges units;
        units.invoiceUnits = widened(header.invoiceUnits, near.invoiceUnit);
        HeaderChanges months;
        if (header.effective > near.period)
            months.effective = near.period;
        if (header.expiration < std::max(near.period, near.now))
            months.expiration = std::max(near.period, near.now);
        HeaderChanges words;
        words.description = header.description == header.number ? QString() : header.number;
        for (const HeaderChanges& set : {entity, tax, units, months, words})
            edit(order, set);
    }
    return moves;
}

QList<Command> movesOf(const DuplicatePurchaseOrder*, const Neighbourhood& near)
{
    QList<Command> moves;
    for (const PurchaseOrder& order : near.orders)
        moves.append(DuplicatePurchaseOrder{refTo(order), near.freeNumber});
    return moves;
}

QList<Command> movesOf(const RenewPurchaseOrder*, const Neighbourhood& near)
{
    QList<Command> moves;
    const Month last = std::max(near.period, near.now);
    for (const PurchaseOrder& order : near.orders) {
        if (order.header.expiration < last || order.header.effective > near.period)
            moves.append(RenewPurchaseOrder{refTo(order), std::min(order.header.effective, near.period),
                                            std::max(order.header.expiration, last)});
    }
    return moves;
}

QList<Command> movesOf(const ChangeStatus*, const Neighbourhood& near)
{
    QList<Command> moves;
    for (const PurchaseOrder& order : near.orders) {
        for (const Status status : allStatuses)
            moves.append(ChangeStatus{{refTo(order)}, status});
    }
    return moves;
}

QList<Command> movesOf(const AddLineItem*, const Neighbourhood& near)
{
    QList<Command> moves;
    for (const PurchaseOrder& order : near.orders) {
        for (const LineItemType type : typesByHand()) {
            LineItem line =
                lineOf(type, rules::nextLineNumber(order.lines), order.header.effective, order.header.expiration, near);
            line.currency = order.header.currency;
            moves.append(AddLineItem{refTo(order), line});
        }
    }
    return moves;
}

QList<Command> movesOf(const EditLineItem*, const Neighbourhood& near)
{
    QList<Command> moves;
    for (const PurchaseOrder& order : near.orders) {
        for (const LineItem& line : order.lines) {
            const auto edit = [&](const auto& change) {
                LineItem changed = line;
                change(changed);
                if (changed != line)
                    moves.append(EditLineItem{refTo(order), line.number, changed});
            };
            for (const LineItemType type : typesByHand())
                edit([type](LineItem& each) { each.type = type; });
            edit([&order](LineItem& each) {
                each.start = order.header.effective;
                each.end = order.header.expiration;
            });
            edit([](LineItem& each) { each.balanceTracking = false; });
        }
    }
    return moves;
}

/// Somebody that another of the POs knows, or a name to be filled in.
Contact someContact(const Neighbourhood& near)
{
    for (const PurchaseOrder& order : near.orders) {
        for (const Contact& contact : order.contacts) {
            if (!contact.email.isEmpty())
                return contact;
        }
    }
    return {u"Billing"_s, QString(placeholderAddress), {}};
}

QList<Command> movesOf(const AddContact*, const Neighbourhood& near)
{
    QList<Command> moves;
    for (const PurchaseOrder& order : near.orders)
        moves.append(AddContact{refTo(order), someContact(near)});
    return moves;
}

QList<Command> movesOf(const SetTags*, const Neighbourhood& near)
{
    QList<Command> moves;
    for (const PurchaseOrder& order : near.orders) {
        if (!order.tags.isEmpty())
            moves.append(SetTags{refTo(order), {}});
    }
    return moves;
}

QList<Command> movesOf(const EnableIntegration*, const Neighbourhood& near)
{
    return {EnableIntegration{near.payer.number}};
}

QList<Command> movesOf(const DisableIntegration*, const Neighbourhood& near)
{
    return {DisableIntegration{near.payer.number}};
}

QList<Command> movesOf(const EditIdentity*, const Neighbourhood& near)
{
    if (!near.identity || near.actions.isEmpty())
        return {};
    return {EditIdentity{near.identity->name,
                         near.identity->statements + QList<PolicyStatement>{{true, near.actions, {}, {}}}}};
}

QList<Command> movesOf(const OpenSupportCase*, const Neighbourhood& near)
{
    QList<Command> moves;
    const auto open = [&moves](OpenSupportCase command) { moves.append(std::move(command)); };
    if (near.invoice) {
        const InvoiceRef invoice{near.invoice->id, near.invoice->number};
        open({.kind = SupportCaseKind::RegenerateInvoice, .invoice = invoice});
        for (const QString& number : near.numbers)
            open({.kind = SupportCaseKind::SetNumber, .invoice = invoice, .number = number});
    }
    if (!near.agreement)
        return moves;
    for (const QString& number : near.numbers) {
        const QStringList invoices = near.invoice ? QStringList{near.invoice->number} : QStringList();
        open({.kind = SupportCaseKind::ChangeNumber,
              .agreement = near.agreement->number,
              .number = number,
              .invoices = invoices});
        if (near.charge)
            open({.kind = SupportCaseKind::ReassignPayments,
                  .agreement = near.agreement->number,
                  .payments = {{near.charge->number, number}}});
    }
    return moves;
}

QList<Command> movesOf(const AnswerSupportCase*, const Neighbourhood& near)
{
    QList<Command> moves;
    for (const QString& number : near.openCases)
        moves.append(AnswerSupportCase{number});
    return moves;
}

QList<Command> movesOf(const SetAccountBilling*, const Neighbourhood& near)
{
    QList<Command> moves;
    if (!near.charge)
        return moves; // an issued invoice keeps the tax number and the unit that it was made with
    for (const PurchaseOrder& order : near.orders) {
        const QStringList& numbers = order.header.taxRegistrationNumbers;
        const QStringList& units = order.header.invoiceUnits;
        const QString number = numbers.value(0, near.taxRegistrationNumber);
        const QString unit = units.value(0, near.invoiceUnit);
        if (number != near.taxRegistrationNumber || unit != near.invoiceUnit)
            moves.append(SetAccountBilling{near.payer.number, number, unit});
    }
    return moves;
}

QList<Command> movesOf(const SetChargePurchaseOrder*, const Neighbourhood& near)
{
    QList<Command> moves;
    for (const QString& number : near.numbers) {
        if (near.charge)
            moves.append(SetChargePurchaseOrder{near.charge->number, near.charge->revision, number, {}});
    }
    return moves;
}

QList<Command> movesOf(const SetUsagePurchaseOrder*, const Neighbourhood& near)
{
    QList<Command> moves;
    for (const QString& number : near.numbers) {
        if (near.agreement && near.charge)
            moves.append(SetUsagePurchaseOrder{near.agreement->number, number, {}});
    }
    return moves;
}

QList<Command> movesOf(const UpdateInvoicePurchaseOrder*, const Neighbourhood& near)
{
    QList<Command> moves;
    for (const QString& number : near.numbers) {
        if (near.invoice)
            moves.append(UpdateInvoicePurchaseOrder{{near.invoice->id, near.invoice->number}, number});
    }
    return moves;
}

template <class Chosen, std::size_t... I>
QList<Command> movesOfAll(const Neighbourhood& near, Chosen chosen, std::index_sequence<I...>)
{
    QList<Command> moves;
    const auto add = [&]<std::size_t At>(std::integral_constant<std::size_t, At>) {
        if (chosen(commandDefinitions().at(At).writes))
            moves.append(movesOf(static_cast<const std::variant_alternative_t<At, AnyCommand>*>(nullptr), near));
    };
    (add(std::integral_constant<std::size_t, I>{}), ...);
    return moves;
}

constexpr auto everyCommand = std::make_index_sequence<std::variant_size_v<AnyCommand>>{};

} // namespace

QList<Command> movesNear(const Neighbourhood& near, const QSet<QString>& inputs)
{
    return movesOfAll(
        near,
        [&inputs](const QList<QLatin1StringView>& writes) {
            return std::ranges::any_of(writes, [&inputs](QLatin1StringView name) { return inputs.contains(name); });
        },
        everyCommand);
}

QList<Command> allMovesNear(const Neighbourhood& near)
{
    return movesOfAll(
        near, [](const QList<QLatin1StringView>& writes) { return !writes.isEmpty(); }, everyCommand);
}

} // namespace podesk
