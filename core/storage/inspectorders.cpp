// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/currency.h"
#include "core/storage/inspecting.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QSet>

namespace podesk::storage::inspecting {

using namespace Qt::StringLiterals;

namespace {

// Figures are worked out here from the columns alone, in 128 bits, so that a mistake in the code that wrote them is
// found.
__extension__ using Wide = __int128;

constexpr qint64 firstMonth = 1900 * 12;
constexpr qint64 lastMonth = 9999 * 12 + 11;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Quotient rounded to the nearest whole number, halves to the even one.
Wide halfEven(Wide dividend, Wide divisor)
{
    Wide quotient = dividend / divisor;
    Wide rest = dividend % divisor;
    if (rest < 0) {
        rest += divisor;
        --quotient;
    }
    const bool up = 2 * rest > divisor || (2 * rest == divisor && quotient % 2 != 0);
    return up ? quotient + 1 : quotient;
}

QString wideText(Wide value)
{
    const bool negative = value < 0;
    QString digits;
    do {
        const int digit = int(value % 10);
        digits.prepend(QChar(u'0' + (digit < 0 ? -digit : digit)));
        value /= 10;
    } while (value != 0);
    return negative ? u'-' + digits : digits;
}

QString optionalText(const std::optional<Wide>& value)
{
    return value ? wideText(*value) : u"null"_s;
}

std::optional<Wide> optionalInteger(const Pass& rows, int column)
{
    return rows->isNull(column) ? std::nullopt : std::optional<Wide>(rows->integer(column));
}

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
};

/// Rows that hang on POs, in the order of the POs. Column 0 is the PO's id, column 1 their own, column 2 their name.
class Children
{
public:
    Children(Database& database, QLatin1StringView table, const QString& columns)
        : m_table(table)
        , m_rows(database, u"SELECT purchase_order_id, id, %2 FROM %1 ORDER BY purchase_order_id"_s.arg(table, columns))
    {
        m_valid = m_rows.next();
    }

    /// Hands over the rows of this PO; rows of POs that do not exist are found on the way.
    template <class Visit>
    void visit(qint64 order, Findings& findings, Visit onRow)
    {
        while (m_valid && m_rows->integer(0) <= order) {
            if (m_rows->integer(0) == order)
                onRow(m_rows);
            else
                findings.add("reference"_L1, m_table, m_rows->integer(1), m_rows->string(2), u"purchase_orders"_s,
                             m_rows->string(0));
            m_valid = m_rows.next();
        }
    }

    Result<void> finish(Findings& findings)
    {
        visit(std::numeric_limits<qint64>::max(), findings, [](const Pass&) {});
        return m_rows.outcome();
    }

private:
    QLatin1StringView m_table;
    Pass m_rows;
    bool m_valid = false;
};

bool isMonth(qint64 month)
{
    return month >= firstMonth && month <= lastMonth;
}

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
    // No record takes from a balance yet, so a tracked line's balance is its total.
    const std::optional<Wide> balance = optionalInteger(rows, Balance);
    const std::optional<Wide> expectedBalance = rows->integer(Tracked) != 0 ? std::optional(total) : std::nullopt;
    if (balance != expectedBalance)
        findings.add("line-balance"_L1, "line_items"_L1, id, number, optionalText(expectedBalance),
                     optionalText(balance));

    Sums& sum = order.sums[rows->string(LineCurrency)];
    sum.value += total;
    if (balance)
        sum.balance = sum.balance.value_or(0) + *balance;
    ++order.lines;
}

bool isListOfTexts(QByteArrayView json)
{
    if (json == "[]")
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    const QJsonArray list = document.array();
    return document.isArray() &&
           std::all_of(list.begin(), list.end(), [](const QJsonValue& value) { return value.isString(); });
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
    ContactCount
};

const QString orderSql =
    u"SELECT id, payer_id, number, tax_numbers, invoice_units, effective, expiration, currency, suspended, "
    "value_minor, balance_minor, other_totals, line_count, contact_count FROM purchase_orders ORDER BY id"_s;

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

} // namespace

Result<void> inspectOrders(Database& database, Findings& findings)
{
    QSet<qint64> accounts;
    Pass accountRows(database, u"SELECT id FROM accounts"_s);
    while (accountRows.next())
        accounts.insert(accountRows->integer(0));
    if (!accountRows.outcome())
        return accountRows.outcome();

    // Four streams side by side, all by the PO's id: a million POs pass by without being kept.
    Pass orders(database, orderSql);
    Children lines(database, "line_items"_L1, lineColumnList);
    Children contacts(database, "contacts"_L1, u"email"_s);
    Children tags(database, "tags"_L1, u"key"_s);
    while (orders.next()) {
        Order order{orders->integer(OrderId),
                    orders->string(OrderNumber),
                    orders->integer(Effective),
                    orders->integer(Expiration),
                    {},
                    0,
                    0};
        lines.visit(order.id, findings, [&](const Pass& row) { inspectLine(row, order, findings); });
        contacts.visit(order.id, findings, [&](const Pass&) { ++order.contacts; });
        tags.visit(order.id, findings, [](const Pass&) {});
        inspectHeader(orders, order, accounts, findings);
        inspectOrderSums(orders, order, findings);
    }
    if (!orders.outcome())
        return orders.outcome();
    for (Children* children : {&lines, &contacts, &tags}) {
        if (const Result<void> finished = children->finish(findings); !finished)
            return finished;
    }
    return {};
}

} // namespace podesk::storage::inspecting
