// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/inspectfigures.h"

#include <algorithm>
#include <array>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace podesk::storage::inspecting {

using namespace Qt::StringLiterals;

namespace {

bool isTag(const QJsonValue& value)
{
    return value.isUndefined() || (value.isObject() && value["key"_L1].isString() && value["value"_L1].isString());
}

bool isStatement(const QJsonValue& value)
{
    const QString effect = value["effect"_L1].toString();
    const QJsonArray actions = value["actions"_L1].toArray();
    const bool areTexts =
        std::all_of(actions.begin(), actions.end(), [](const QJsonValue& action) { return action.isString(); });
    return value.isObject() && (effect == "allow"_L1 || effect == "deny"_L1) && value["actions"_L1].isArray() &&
           areTexts && isTag(value["resourceTag"_L1]) && isTag(value["requestTag"_L1]);
}

bool isInteger(const QJsonValue& value)
{
    return value.isDouble() && value.toVariant().typeId() == QMetaType::LongLong;
}

bool isPayment(const QJsonValue& value)
{
    const bool onDay = isInteger(value["on"_L1]);
    const bool afterMonths = isInteger(value["monthsAfter"_L1]);
    return value.isObject() && isInteger(value["minor"_L1]) && onDay != afterMonths;
}

bool isListOf(QByteArrayView json, bool (*holds)(const QJsonValue&))
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    const QJsonArray list = document.array();
    return document.isArray() && std::all_of(list.begin(), list.end(), holds);
}

Result<void> inspectLists(Database& database, QLatin1StringView table, QLatin1StringView subject,
                          QLatin1StringView column, bool (*holds)(const QJsonValue&), Findings& findings)
{
    Pass rows(database, u"SELECT id, %1, %2 FROM %3 ORDER BY id"_s.arg(subject, column, table));
    while (rows.next()) {
        if (!isListOf(rows->text(2), holds))
            findings.add("json"_L1, table, rows->integer(0), rows->string(1), QString(column),
                         rows->string(2).left(100));
    }
    return rows.outcome();
}

Result<void> inspectDecisions(Database& database, Findings& findings)
{
    Pass rows(database, u"SELECT id, subject, kind, edition, inputs, trace FROM decisions ORDER BY id"_s);
    while (rows.next()) {
        const auto add = [&](QLatin1StringView invariant, const QString& column, int at) {
            findings.add(invariant, "decisions"_L1, rows->integer(0), rows->string(1), column,
                         rows->string(at).left(100));
        };
        const QByteArrayView kind = rows->text(2);
        if (kind != "checkout-gate" && kind != "transaction-order" && kind != "match" &&
            kind != "expiration-notice" && kind != "balance-notice")
            add("enumeration"_L1, u"kind"_s, 2);
        if (rows->text(3) != "2024" && rows->text(3) != "2026")
            add("enumeration"_L1, u"edition"_s, 3);
        if (!QJsonDocument::fromJson(rows->text(4).toByteArray()).isObject())
            add("json"_L1, u"inputs"_s, 4);
        if (!QJsonDocument::fromJson(rows->text(5).toByteArray()).isObject())
            add("json"_L1, u"trace"_s, 5);
    }
    return rows.outcome();
}

/// An agreement's fixed charges add up to its total; usage and variable payments come on top.
Result<void> inspectAgreements(Database& database, Findings& findings)
{
    Pass agreements(database, u"SELECT id, number, total_minor, currency FROM agreements ORDER BY id"_s);
    Beside charges(database, u"SELECT agreement_id, id, number, amount_minor, currency, kind FROM charges "
                             "WHERE agreement_id IS NOT NULL ORDER BY agreement_id"_s);
    while (agreements.next()) {
        const qint64 id = agreements->integer(0);
        Wide sum = 0;
        charges.visit(id, [&](const Pass& row) {
            if (row->text(5) != "variable" && row->text(5) != "usage")
                sum += row->integer(3);
            if (row->text(4) != agreements->text(3))
                findings.add("charge-currency"_L1, "charges"_L1, row->integer(1), row->string(2), agreements->string(3),
                             row->string(4));
        });
        if (sum != agreements->integer(2))
            findings.add("agreement-total"_L1, "agreements"_L1, id, agreements->string(1), wideText(sum),
                         agreements->string(2));
    }
    return agreements.outcome() ? charges.outcome() : agreements.outcome();
}

constexpr std::array<QByteArrayView, 7> chargeKinds{"upfront",   "scheduled",        "variable",    "usage",
                                                    "aws-usage", "aws-subscription", "aws-services"};

/// Lines of invoices that name one charge.
struct Billed
{
    qint64 lines = 0;
    qint64 invoice = 0;
    qint64 amount = 0;
};

/// A charge stands on the invoice it names, once and with its amount; one that is not issued stands on none.
Result<void> inspectCharges(Database& database, Findings& findings)
{
    Pass charges(database, u"SELECT id, number, kind, amount_minor, invoice_id FROM charges ORDER BY id"_s);
    Beside lines(database, u"SELECT charge_id, invoice_id, amount_minor FROM invoice_lines "
                           "WHERE charge_id IS NOT NULL ORDER BY charge_id"_s);
    while (charges.next()) {
        const qint64 id = charges->integer(0);
        const auto add = [&](QLatin1StringView invariant, const QString& expected, const QString& actual) {
            findings.add(invariant, "charges"_L1, id, charges->string(1), expected, actual);
        };
        Billed billed;
        lines.visit(id, [&billed](const Pass& row) { billed = {billed.lines + 1, row->integer(1), row->integer(2)}; });
        if (std::find(chargeKinds.begin(), chargeKinds.end(), charges->text(2)) == chargeKinds.end())
            add("enumeration"_L1, u"kind"_s, charges->string(2));
        const qint64 expectedLines = charges->isNull(4) ? 0 : 1;
        if (billed.lines != expectedLines || billed.invoice != charges->integer(4))
            add("charge-invoice"_L1, u"%1 x %2"_s.arg(billed.lines).arg(billed.invoice), charges->string(4));
        else if (expectedLines == 1 && billed.amount != charges->integer(3))
            add("charge-amount"_L1, QString::number(billed.amount), charges->string(3));
    }
    return charges.outcome() ? lines.outcome() : charges.outcome();
}

} // namespace

Result<void> inspectCommerce(Database& database, Findings& findings)
{
    Result<void> done = inspectLists(database, "identities"_L1, "name"_L1, "statements"_L1, isStatement, findings);
    if (done)
        done = inspectLists(database, "offers"_L1, "code"_L1, "schedule"_L1, isPayment, findings);
    for (const auto part : {inspectDecisions, inspectAgreements, inspectCharges}) {
        if (done)
            done = part(database, findings);
    }
    return done;
}

} // namespace podesk::storage::inspecting
