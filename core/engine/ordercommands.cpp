// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/execution.h"
#include "core/rules/renewal.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QVariantMap conflict(const QString& field, const QString& yours, const QString& theirs)
{
    return {{u"field"_s, field}, {u"yours"_s, yours}, {u"theirs"_s, theirs}};
}

/// Both values of every field that the caller wants to set and that stands differently now.
QVariantList headerConflicts(const HeaderChanges& set, const PurchaseOrderHeader& current)
{
    QVariantList fields;
    const auto text = [&fields](const QString& name, const std::optional<QString>& yours, const QString& theirs) {
        if (yours && *yours != theirs)
            fields.append(conflict(name, *yours, theirs));
    };
    const auto list = [&text](const QString& name, const std::optional<QStringList>& yours, const QStringList& theirs) {
        text(name, yours ? std::optional(yours->join(u", "_s)) : std::nullopt, theirs.join(u", "_s));
    };
    const auto month = [&text](const QString& name, const std::optional<Month>& yours, Month theirs) {
        text(name, yours ? std::optional(yours->toText()) : std::nullopt, theirs.toText());
    };
    text(u"description"_s, set.description, current.description);
    text(u"billFrom"_s, set.billFrom, current.billFrom);
    text(u"shipTo"_s, set.shipTo, current.shipTo);
    list(u"taxRegistrationNumbers"_s, set.taxRegistrationNumbers, current.taxRegistrationNumbers);
    list(u"invoiceUnits"_s, set.invoiceUnits, current.invoiceUnits);
    month(u"effective"_s, set.effective, current.effective);
    month(u"expiration"_s, set.expiration, current.expiration);
    return fields;
}

void apply(const HeaderChanges& set, PurchaseOrderHeader& header)
{
    header.description = set.description.value_or(header.description);
    header.billFrom = set.billFrom.value_or(header.billFrom);
    header.shipTo = set.shipTo.value_or(header.shipTo);
    header.taxRegistrationNumbers = set.taxRegistrationNumbers.value_or(header.taxRegistrationNumbers);
    header.invoiceUnits = set.invoiceUnits.value_or(header.invoiceUnits);
    header.effective = set.effective.value_or(header.effective);
    header.expiration = set.expiration.value_or(header.expiration);
}

/// A line that leaves months or currency out takes them from its PO.
LineItem completed(LineItem line, const PurchaseOrderHeader& header)
{
    if (!line.start.isValid())
        line.start = header.effective;
    if (!line.end.isValid())
        line.end = header.expiration;
    if (!line.currency.isValid())
        line.currency = header.currency;
    return line;
}

tl::unexpected<Error> noSuchLine(const PurchaseOrder& order, const QString& number)
{
    return fail(ErrorCode::NotFound, {{u"kind"_s, u"line-item"_s}, {u"value"_s, number}}, order.header.number);
}

qsizetype lineIndex(const PurchaseOrder& order, const QString& number)
{
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        if (order.lines.at(i).number == number)
            return i;
    }
    return -1;
}

/// A line that is tracked from now on starts with what invoices have left of it: the rules see the PO alone and gave it the whole total.
Result<void> settleNewBalances(const PurchaseOrder& before, PurchaseOrder& after, Execution& x)
{
    for (LineItem& line : after.lines) {
        const auto old = std::find_if(before.lines.begin(), before.lines.end(), [&line](const LineItem& each) { return each.id == line.id; });
        const bool isNew = line.balance && line.id.isValid() && old != before.lines.end() &&
            (!old->balance || old->balance->currency != line.currency);
        if (!isNew)
            continue;
        const Result<qint64> taken = x.commerce.takenFrom(line.id, line.currency);
        const auto left = taken ? line.balance->minus({*taken, line.currency}) : tl::unexpected<Error>(taken.error());
        if (!left)
            return tl::unexpected<Error>(left.error());
        line.balance = *left;
    }
    return {};
}

/// The shape of every edit of one PO: load and check the version, change a copy, ask the rules, store what differs.
Result<void> change(Execution& x, const OrderRef& ref, const std::function<Result<void>(PurchaseOrder&)>& edit,
    const std::function<QVariantList(const PurchaseOrder&)>& conflicts = {})
{
    const Result<PurchaseOrder> before = x.load(ref, conflicts);
    if (!before)
        return tl::unexpected<Error>(before.error());
    x.outcome.subject = before->header.number;
    PurchaseOrder after = *before;
    if (Result<void> edited = edit(after); !edited)
        return edited;
    const auto context = x.context(before->payer, &*before, {}, rules::Origin::Person);
    if (!context)
        return tl::unexpected<Error>(context.error());
    Result<PurchaseOrder> valid = x.validated(after, *context);
    if (!valid)
        return tl::unexpected<Error>(valid.error());
    if (const Result<void> settled = settleNewBalances(*before, *valid, x); !settled)
        return settled;
    return x.store(*before, *valid);
}

Result<void> create(Execution& x, PurchaseOrder order, const Account& payer)
{
    order.id = {};
    order.payer = payer.id;
    if (order.header.billTo.isEmpty())
        order.header.billTo = payer.name;
    for (LineItem& line : order.lines) {
        line = completed(line, order.header);
        line.id = {};
        line.balance.reset();
    }
    order.createdOn = order.updatedOn = x.now;
    x.outcome.subject = order.header.number;
    const auto context = x.context(payer.id, nullptr, order.header.number, rules::Origin::Person);
    if (!context)
        return tl::unexpected<Error>(context.error());
    const Result<PurchaseOrder> valid = x.validated(order, *context);
    if (!valid)
        return tl::unexpected<Error>(valid.error());
    const Result<PurchaseOrder> stored = x.orders.insert(x.writer, *valid);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    x.outcome.created = stored->id;
    x.touched.insert(stored->id.value);
    return {};
}

} // namespace

Result<void> execute(const CreatePurchaseOrder& command, Execution& x)
{
    const Result<Account> payer = x.payer(command.payer);
    if (!payer)
        return tl::unexpected<Error>(payer.error());
    PurchaseOrder order = command.order;
    order.suspended = false; // a submitted PO is active (section 9)
    return create(x, order, *payer);
}

Result<void> execute(const EditPurchaseOrder& command, Execution& x)
{
    return change(
        x, command.purchaseOrder,
        [&command](PurchaseOrder& order) {
            apply(command.set, order.header);
            return Result<void>();
        },
        [&command](const PurchaseOrder& current) { return headerConflicts(command.set, current.header); });
}

Result<void> execute(const DuplicatePurchaseOrder& command, Execution& x)
{
    const Result<PurchaseOrder> source = x.load(command.purchaseOrder);
    if (!source)
        return tl::unexpected<Error>(source.error());
    const auto accounts = x.orders.accounts();
    if (!accounts)
        return tl::unexpected<Error>(accounts.error());
    const auto payer = std::find_if(accounts->begin(), accounts->end(), [&](const Account& account) { return account.id == source->payer; });
    PurchaseOrder copy = *source;
    copy.header.number = command.number;
    copy.suspended = false;
    // Transaction lines belong to the purchase that made them; a person may not create one (G7).
    copy.lines.removeIf([](const LineItem& line) { return line.type == LineItemType::MarketplaceTransaction; });
    return create(x, copy, *payer);
}

Result<void> execute(const RenewPurchaseOrder& command, Execution& x)
{
    return change(
        x, command.purchaseOrder,
        [&command](PurchaseOrder& order) {
            order = rules::renewed(order, command.effective, command.expiration);
            return Result<void>();
        },
        [&command](const PurchaseOrder& current) {
            HeaderChanges set;
            set.effective = command.effective;
            set.expiration = command.expiration;
            return headerConflicts(set, current.header);
        });
}

Result<void> execute(const AddLineItem& command, Execution& x)
{
    return change(x, command.purchaseOrder, [&command](PurchaseOrder& order) {
        LineItem line = completed(command.line, order.header);
        line.id = {};
        order.lines.append(line);
        return Result<void>();
    });
}

Result<void> execute(const EditLineItem& command, Execution& x)
{
    return change(x, command.purchaseOrder, [&command](PurchaseOrder& order) -> Result<void> {
        const qsizetype index = lineIndex(order, command.lineNumber);
        if (index < 0)
            return noSuchLine(order, command.lineNumber);
        LineItem line = completed(command.line, order.header);
        line.id = order.lines.at(index).id;
        line.balance = order.lines.at(index).balance;
        order.lines[index] = line;
        return {};
    });
}

Result<void> execute(const RemoveLineItems& command, Execution& x)
{
    return change(x, command.purchaseOrder, [&command](PurchaseOrder& order) -> Result<void> {
        for (const QString& number : command.lineNumbers) {
            const qsizetype index = lineIndex(order, number);
            if (index < 0)
                return noSuchLine(order, number);
            order.lines.removeAt(index);
        }
        return {};
    });
}

Result<void> execute(const SetContacts& command, Execution& x)
{
    return change(x, command.purchaseOrder, [&command](PurchaseOrder& order) {
        order.contacts = command.contacts;
        return Result<void>();
    });
}

Result<void> execute(const AddContact& command, Execution& x)
{
    return change(x, command.purchaseOrder, [&command](PurchaseOrder& order) {
        order.contacts.append(command.contact);
        return Result<void>();
    });
}

Result<void> execute(const SetTags& command, Execution& x)
{
    return change(x, command.purchaseOrder, [&command](PurchaseOrder& order) {
        order.tags = command.tags;
        return Result<void>();
    });
}

} // namespace podesk
