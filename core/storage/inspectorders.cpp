// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/currency.h"
#include "core/storage/inspectfigures.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QSet>

namespace podesk::storage::inspecting {

using namespace Qt::StringLiterals;

namespace {

struct Sums
{
    Wide value = 0;
    std::optional<Wide> balance;
};

/// What the lines of one PO add up to.
struct Order
{
    qint64 id = 0;
    QString number;
    qint64 effective = 0;
    qint64 expiration = 0;
    QMap<QString, Sums> sums;
    qint64 lines = 0;
    qint64 contacts = 0;
    qint64 charges = 0;
    QHash<std::pair<qint64, QString>, Wide> used; ///< by line and currency: what matched invoices took
};

/// Names a line's columns; 0 and 1 are the PO's id and its own.
enum LineColumn {
    Number = 2,
    Type,
    Start,
    End,
    Tracked,
    Amount,
    Quantity,
    TaxKind,
    TaxValue,
    LineCurrency,
    Total,
    Balance
};

const QString lineColumnList =
    u"number, type, start_month, end_month, tracked, amount_scaled, quantity, tax_kind, tax_value, "
    "currency, total_minor, balance_minor"_s;

/// The total a line must have; nothing when its currency is unknown, which is a finding of its own.
std::optional<Wide> expectedTotal(const Pass& rows)
{
    const auto currency = Currency::fromCode(rows->string(LineCurrency));
    if (!currency)
        return std::nullopt;
    const Wide exact = Wide(rows->integer(Amount)) * rows->integer(Quantity);
    const Wide net = halfEven(exact, powerOfTen(8 - currency->digits()));
    const QByteArrayView taxKind = rows->text(TaxKind);
    if (taxKind == "percent")
        return net + halfEven(net * rows->integer(TaxValue), powerOfTen(8));
    return taxKind == "absolute" ? net + rows->integer(TaxValue) : net;
}

bool isLineType(QByteArrayView type)
{
    return type == "all" || type == "monthly-usage" || type == "subscription-purchase" ||
           type == "marketplace-transaction" || type == "marketplace-blanket-usage" ||
           type == "professional-services-training";
}

void inspectLineWords(const Pass& rows, Findings& findings)
{
    const qint64 id = rows->integer(1);
    const QString number = rows->string(Number);
    const QByteArrayView taxKind = rows->text(TaxKind);
    if (!isLineType(rows->text(Type)))
        findings.add("enumeration"_L1, "line_items"_L1, id, number, u"type"_s, rows->string(Type));
    if (taxKind != "none" && taxKind != "percent" && taxKind != "absolute")
        findings.add("enumeration"_L1, "line_items"_L1, id, number, u"tax_kind"_s, rows->string(TaxKind));
    if (rows->integer(Tracked) != 0 && rows->integer(Tracked) != 1)
        findings.add("enumeration"_L1, "line_items"_L1, id, number, u"tracked"_s, rows->string(Tracked));
    if (!Currency::fromCode(rows->string(LineCurrency)))
        findings.add("enumeration"_L1, "line_items"_L1, id, number, u"currency"_s, rows->string(LineCurrency));
}

void inspectLine(const Pass& rows, Order& order, Findings& findings)
{
    const qint64 id = rows->integer(1);
    const QString number = rows->string(Number);
    inspectLineWords(rows, findings);
    const qint64 start = rows->integer(Start);
    const qint64 end = rows->integer(End);
    if (!isMonth(start) || start > end || start < order.effective || end > order.expiration) {
        findings.add("months"_L1, "line_items"_L1, id, number, u"%1..%2"_s.arg(order.effective).arg(order.expiration),
                     u"%1..%2"_s.arg(start).arg(end));
    }
    const Wide total = rows->integer(Total);
    if (const auto expected = expectedTotal(rows); expected && *expected != total)
        findings.add("line-total"_L1, "line_items"_L1, id, number, wideText(*expected), wideText(total));
    // What is left of the total: invoices in another currency take nothing, credit memos are below zero.
    const std::optional<Wide> balance = optionalInteger(rows, Balance);
    const Wide left = total - order.used.value({id, rows->string(LineCurrency)});
    const std::optional<Wide> expectedBalance = rows->integer(Tracked) != 0 ? std::optional(left) : std::nullopt;
    if (balance != expectedBalance)
        findings.add("line-balance"_L1, "line_items"_L1, id, number, optionalText(expectedBalance),
                     optionalText(balance));

    Sums& sum = order.sums[rows->string(LineCurrency)];
    sum.value += total;
    if (balance)
        sum.balance = sum.balance.value_or(0) + *balance;
    ++order.lines;
}

/// Names an order's columns.
enum OrderColumn {
    OrderId,
    Payer,
    OrderNumber,
    TaxNumbers,
    InvoiceUnits,
    Effective,
    Expiration,
    OrderCurrency,
    Suspended,
    Value,
    OrderBalance,
    OtherTotals,
    LineCount,
    ContactCount,
    ChargeCount
};

const QString orderSql =
    u"SELECT id, payer_id, number, tax_numbers, invoice_units, effective, expiration, currency, suspended, "
    "value_minor, balance_minor, other_totals, line_count, contact_count, charge_count FROM purchase_orders ORDER BY id"_s;

/// One currency of other_totals as stored.
Sums storedSums(const QJsonObject& entry)
{
    Sums sums{entry.value("value"_L1).toInteger(), std::nullopt};
    if (entry.contains("balance"_L1))
        sums.balance = entry.value("balance"_L1).toInteger();
    return sums;
}

void inspectOtherTotals(const Pass& rows, const Order& order, const QMap<QString, Sums>& expected, Findings& findings)
{
    QJsonObject stored;
    if (rows->text(OtherTotals) != "{}") {
        const QJsonDocument document = QJsonDocument::fromJson(rows->text(OtherTotals).toByteArray());
        if (!document.isObject())
            return findings.add("json"_L1, "purchase_orders"_L1, order.id, order.number, u"other_totals"_s,
                                rows->string(OtherTotals));
        stored = document.object();
    }
    QStringList codes = stored.keys();
    for (const QString& code : expected.keys()) {
        if (!stored.contains(code))
            codes.append(code);
    }
    for (const QString& code : std::as_const(codes)) {
        const Sums want = expected.value(code);
        const Sums have = storedSums(stored.value(code).toObject());
        if (!stored.contains(code) || !expected.contains(code) || want.value != have.value)
            findings.add("order-value"_L1, "purchase_orders"_L1, order.id, order.number,
                         code + u' ' + wideText(want.value), code + u' ' + wideText(have.value));
        if (want.balance != have.balance)
            findings.add("order-balance"_L1, "purchase_orders"_L1, order.id, order.number,
                         code + u' ' + optionalText(want.balance), code + u' ' + optionalText(have.balance));
    }
}

void inspectOrderSums(const Pass& rows, Order& order, Findings& findings)
{
    const Sums own = order.sums.take(rows->string(OrderCurrency));
    const auto add = [&](QLatin1StringView invariant, const QString& expected, const QString& actual) {
        findings.add(invariant, "purchase_orders"_L1, order.id, order.number, expected, actual);
    };
    if (own.value != rows->integer(Value))
        add("order-value"_L1, wideText(own.value), rows->string(Value));
    if (own.balance != optionalInteger(rows, OrderBalance))
        add("order-balance"_L1, optionalText(own.balance), optionalText(optionalInteger(rows, OrderBalance)));
    if (order.lines != rows->integer(LineCount))
        add("count"_L1, u"line_count %1"_s.arg(order.lines), rows->string(LineCount));
    if (order.contacts != rows->integer(ContactCount))
        add("count"_L1, u"contact_count %1"_s.arg(order.contacts), rows->string(ContactCount));
    if (order.charges != rows->integer(ChargeCount))
        add("count"_L1, u"charge_count %1"_s.arg(order.charges), rows->string(ChargeCount));
    inspectOtherTotals(rows, order, order.sums, findings);
}

void inspectHeader(const Pass& rows, const Order& order, const QSet<qint64>& accounts, Findings& findings)
{
    const auto add = [&](QLatin1StringView invariant, const QString& expected, const QString& actual) {
        findings.add(invariant, "purchase_orders"_L1, order.id, order.number, expected, actual);
    };
    if (!accounts.contains(rows->integer(Payer)))
        add("reference"_L1, u"accounts"_s, rows->string(Payer));
    if (!isMonth(order.effective) || !isMonth(order.expiration) || order.effective > order.expiration)
        add("months"_L1, u"effective <= expiration"_s, u"%1..%2"_s.arg(order.effective).arg(order.expiration));
    if (!Currency::fromCode(rows->string(OrderCurrency)))
        add("enumeration"_L1, u"currency"_s, rows->string(OrderCurrency));
    if (rows->integer(Suspended) != 0 && rows->integer(Suspended) != 1)
        add("enumeration"_L1, u"suspended"_s, rows->string(Suspended));
    if (!isListOfTexts(rows->text(TaxNumbers)))
        add("json"_L1, u"tax_numbers"_s, rows->string(TaxNumbers));
    if (!isListOfTexts(rows->text(InvoiceUnits)))
        add("json"_L1, u"invoice_units"_s, rows->string(InvoiceUnits));
}

Children partsOf(Database& database, QLatin1StringView table, const QString& columns)
{
    return {database, table, "purchase_orders"_L1,
            u"SELECT purchase_order_id, id, %2 FROM %1 ORDER BY purchase_order_id"_s.arg(table, columns)};
}

/// Invoices that bear a PO number and are linked to a tracked line, by the line's PO.
const QString usedSql = u"SELECT l.purchase_order_id, l.id, i.currency, i.total_minor FROM invoices i "
                        "JOIN line_items l ON l.id = i.line_item_id "
                        "WHERE i.outcome IN ('transaction', 'matched') AND l.tracked <> 0 "
                        "ORDER BY l.purchase_order_id"_s;

/// Charges of purchases that named a PO's number, by the PO. What was issued before a move stays with who was invoiced.
const QString namedSql = u"SELECT o.id, COUNT(*) FROM agreements a JOIN charges c ON c.agreement_id = a.id "
                         "LEFT JOIN invoices i ON i.id = c.invoice_id JOIN purchase_orders o "
                         "ON o.payer_id = COALESCE(i.payer_id, a.payer_id) AND o.number = c.po_number "
                         "GROUP BY o.id ORDER BY o.id"_s;

} // namespace

Result<void> inspectOrders(Database& database, Findings& findings)
{
    QSet<qint64> accounts;
    Pass accountRows(database, u"SELECT id FROM accounts"_s);
    while (accountRows.next())
        accounts.insert(accountRows->integer(0));
    if (!accountRows.outcome())
        return accountRows.outcome();

    // Streams side by side, all by the PO's id: a million POs pass by without being kept.
    Pass orders(database, orderSql);
    Children lines = partsOf(database, "line_items"_L1, lineColumnList);
    Children contacts = partsOf(database, "contacts"_L1, u"email"_s);
    Children tags = partsOf(database, "tags"_L1, u"key"_s);
    Beside used(database, usedSql);
    Beside named(database, namedSql);
    while (orders.next()) {
        Order order;
        order.id = orders->integer(OrderId);
        order.number = orders->string(OrderNumber);
        order.effective = orders->integer(Effective);
        order.expiration = orders->integer(Expiration);
        used.visit(order.id, [&order](const Pass& row) {
            order.used[{row->integer(1), row->string(2)}] += row->integer(3);
        });
        named.visit(order.id, [&order](const Pass& row) { order.charges = row->integer(1); });
        lines.visit(order.id, findings, [&](const Pass& row) { inspectLine(row, order, findings); });
        contacts.visit(order.id, findings, [&](const Pass&) { ++order.contacts; });
        tags.visit(order.id, findings, [](const Pass&) {});
        inspectHeader(orders, order, accounts, findings);
        inspectOrderSums(orders, order, findings);
    }
    for (const Result<void>& outcome : {orders.outcome(), used.outcome(), named.outcome()}) {
        if (!outcome)
            return outcome;
    }
    for (Children* children : {&lines, &contacts, &tags}) {
        if (const Result<void> finished = children->finish(findings); !finished)
            return finished;
    }
    return {};
}

} // namespace podesk::storage::inspecting
