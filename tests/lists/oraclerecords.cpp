// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/oraclerecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::test {

namespace {

Cell words(const QString& text)
{
    return {text, {}, {}};
}

Cell number(Wide value)
{
    return {{}, value, {}};
}

Cell months(Month month)
{
    return {{}, {}, month};
}

Cell times(Instant instant)
{
    return number(instant.msecs);
}

Cell money(std::optional<qint64> minor, Currency currency)
{
    if (!minor)
        return {};
    Wide value = *minor;
    for (int i = currency.digits(); i < 8; ++i)
        value *= 10;
    return number(value);
}

std::optional<qint64> sumOf(const QList<LineItem>& lines, Currency currency, bool balances)
{
    std::optional<qint64> sum;
    for (const LineItem& line : lines) {
        if (line.currency != currency || (balances && !line.balance))
            continue;
        sum = sum.value_or(0) + (balances ? line.balance->minor : line.total.minor);
    }
    return sum;
}

QString tagsText(const QList<Tag>& tags)
{
    QStringList texts;
    for (const Tag& tag : tags)
        texts << tag.key + u'=' + tag.value;
    return texts.join(u", "_s);
}

Record recordOf(const PurchaseOrder& order, qint64 charges, Instant now)
{
    const PurchaseOrderHeader& header = order.header;
    Record record{order.id.value, {}, order.tags, {}, order.id.value};
    record.cells = {{u"number"_s, words(header.number)},
                    {u"status"_s, words(statusText(order.statusAt(now)))},
                    {u"value"_s, money(sumOf(order.lines, header.currency, false).value_or(0), header.currency)},
                    {u"balance"_s, money(sumOf(order.lines, header.currency, true), header.currency)},
                    {u"effective"_s, months(header.effective)},
                    {u"expires"_s, months(header.expiration)},
                    {u"updated"_s, times(order.updatedOn)},
                    {u"bill-from"_s, words(header.billFrom)},
                    {u"currency"_s, words(header.currency.code())},
                    {u"description"_s, words(header.description)},
                    {u"ship-to"_s, words(header.shipTo)},
                    {u"bill-to"_s, words(header.billTo)},
                    {u"payer"_s, words(Book::payerNumber(order.payer))},
                    {u"payment-terms"_s, words(header.paymentTerms)},
                    {u"lines"_s, number(order.lines.size() * hundredMillion)},
                    {u"contacts"_s, number(order.contacts.size() * hundredMillion)},
                    {u"tags"_s, words(tagsText(order.tags))},
                    {u"created"_s, times(order.createdOn)},
                    {u"charges"_s, number(charges * hundredMillion)}};
    QList<Currency> currencies{header.currency};
    for (const LineItem& line : order.lines) {
        if (!currencies.contains(line.currency))
            currencies << line.currency;
    }
    for (const Currency currency : currencies) {
        const auto value = sumOf(order.lines, currency, false);
        // A PO without any line counts in its own currency with nothing.
        if (value || order.lines.isEmpty())
            record.sums << std::pair(Money{value.value_or(0), currency}, sumOf(order.lines, currency, true));
    }
    return record;
}

/// Section 13 read literally: below 75% is less than three quarters left.
QString stateOf(const LineItem& line)
{
    if (!line.balance)
        return u"not-tracked"_s;
    const Wide total = line.total.minor;
    const Wide left = line.balance->minor;
    if (left < 0)
        return u"overdrawn"_s;
    if (left == 0 && total > 0)
        return u"exhausted"_s;
    return left * 4 < total * 3 ? u"below-75-percent"_s : u"available"_s;
}

Record recordOf(const PurchaseOrder& order, const LineItem& line, Instant now)
{
    Record record{line.id.value, {}, {}, {}, order.id.value};
    const std::optional<qint64> balance = line.balance ? std::optional(line.balance->minor) : std::nullopt;
    record.cells = {{u"purchase-order"_s, words(order.header.number)},
                    {u"number"_s, words(line.number)},
                    {u"status"_s, words(statusText(order.statusAt(now)))},
                    {u"type"_s, words(lineItemTypeText(line.type))},
                    {u"start"_s, months(line.start)},
                    {u"end"_s, months(line.end)},
                    {u"amount"_s, {line.amount.toText(line.currency.digits()), line.amount.scaled, {}}},
                    {u"quantity"_s, number(line.quantity * hundredMillion)},
                    {u"tax"_s, words(line.tax.toText(line.currency))},
                    {u"total"_s, money(line.total.minor, line.currency)},
                    {u"balance"_s, money(balance, line.currency)},
                    {u"tracked"_s, words(line.balanceTracking ? u"yes"_s : u"no"_s)},
                    {u"currency"_s, words(line.currency.code())},
                    {u"bill-from"_s, words(order.header.billFrom)},
                    {u"description"_s, words(line.description)},
                    {u"balance-state"_s, words(stateOf(line))}};
    record.sums << std::pair(line.total, balance);
    return record;
}

Record recordOf(const Book& book, const Invoice& invoice)
{
    Record record{invoice.id.value, {}, {}, {}, invoice.current.order.value};
    const bool bought = invoice.agreement.isValid();
    QString line;
    QString linked;
    for (const PurchaseOrder& order : book.orders()) {
        if (order.id == invoice.current.order)
            linked = order.header.number;
        for (const LineItem& candidate : order.lines) {
            if (candidate.id == invoice.current.line)
                line = candidate.number;
        }
    }
    record.cells = {{u"number"_s, words(invoice.number)},
                    {u"kind"_s, words(invoiceKindText(invoice.kind))},
                    {u"issued"_s, times(invoice.issuedOn)},
                    {u"due"_s, times(invoice.dueOn)},
                    {u"period"_s, months(invoice.period)},
                    {u"amount"_s, money(invoice.total.minor, invoice.total.currency)},
                    {u"currency"_s, words(invoice.total.currency.code())},
                    {u"purchase-order"_s, words(invoice.current.poNumber.value_or(QString()))},
                    {u"printed"_s, words(invoice.current.poNumber ? u"yes"_s : u"no"_s)},
                    {u"outcome"_s, words(poOutcomeText(invoice.current.outcome))},
                    {u"product"_s, words(bought ? Book::productName(invoice.agreement) : QString())},
                    {u"agreement"_s, words(bought ? Book::agreementNumber(invoice.agreement) : QString())},
                    {u"issuer"_s, words(invoice.issuer)},
                    {u"account"_s, words(Book::payerNumber(invoice.account))},
                    {u"payer"_s, words(Book::payerNumber(invoice.payer))},
                    {u"line-item"_s, words(line)},
                    {u"revision"_s, number(invoice.current.revision * hundredMillion)},
                    {u"linked-order"_s, words(linked)}};
    record.sums << std::pair(invoice.total, std::nullopt);
    return record;
}

Record recordOf(const BookEntry& entry)
{
    Record record{entry.position, {}, {}, {}, 0};
    record.cells = {{u"position"_s, number(entry.position * hundredMillion)},
                    {u"time"_s, times(entry.realTime)},
                    {u"simulated-time"_s, times(entry.simulatedTime)},
                    {u"actor"_s, words(entry.actor)},
                    {u"command"_s, words(entry.command)},
                    {u"subject"_s, words(entry.subject)},
                    {u"undoes"_s, entry.undoes > 0 ? number(entry.undoes * hundredMillion) : Cell{}},
                    {u"edition"_s, words(editionText(entry.edition))}};
    return record;
}

} // namespace

QList<Record> recordsOf(const Book& book, ListKind kind, Instant now)
{
    QList<Record> records;
    if (kind == ListKind::Journal) {
        for (const BookEntry& entry : book.entries())
            records << recordOf(entry);
    }
    if (kind == ListKind::Invoices) {
        for (const Invoice& invoice : book.invoices())
            records << recordOf(book, invoice);
    }
    for (const PurchaseOrder& order : book.orders()) {
        if (kind == ListKind::PurchaseOrders)
            records << recordOf(order, book.chargesOf(order.id.value), now);
        for (const LineItem& line : order.lines) {
            if (kind == ListKind::LineItems)
                records << recordOf(order, line, now);
        }
    }
    std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id < b.id; });
    return records;
}

} // namespace podesk::test
