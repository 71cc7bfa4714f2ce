// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/currency.h"
#include "core/storage/inspecting.h"

namespace podesk::storage::inspecting {

using namespace Qt::StringLiterals;

namespace {

/// A column that names a record of another table; null names none.
struct Reference
{
    QLatin1StringView table;
    QLatin1StringView column;
    QLatin1StringView target;
    QLatin1StringView subject;
    bool mayBeGone = false; ///< records of the target can be deleted, and what names them stays as it is
};

constexpr Reference references[] = {
    {"integrations"_L1, "payer_id"_L1, "accounts"_L1, "payer_id"_L1},
    {"identities"_L1, "account_id"_L1, "accounts"_L1, "name"_L1},
    {"offers"_L1, "product_id"_L1, "products"_L1, "code"_L1},
    {"agreements"_L1, "offer_id"_L1, "offers"_L1, "number"_L1},
    {"agreements"_L1, "account_id"_L1, "accounts"_L1, "number"_L1},
    {"agreements"_L1, "payer_id"_L1, "accounts"_L1, "number"_L1},
    {"charges"_L1, "agreement_id"_L1, "agreements"_L1, "number"_L1},
    {"agreements"_L1, "previous_id"_L1, "agreements"_L1, "number"_L1},
    {"charges"_L1, "account_id"_L1, "accounts"_L1, "number"_L1},
    {"payment_requests"_L1, "agreement_id"_L1, "agreements"_L1, "number"_L1},
    {"payment_requests"_L1, "charge_id"_L1, "charges"_L1, "number"_L1},
    {"invoices"_L1, "original_id"_L1, "invoices"_L1, "number"_L1},
    {"charges"_L1, "invoice_id"_L1, "invoices"_L1, "number"_L1},
    {"invoices"_L1, "account_id"_L1, "accounts"_L1, "number"_L1},
    {"invoices"_L1, "payer_id"_L1, "accounts"_L1, "number"_L1},
    {"invoices"_L1, "agreement_id"_L1, "agreements"_L1, "number"_L1},
    {"invoices"_L1, "purchase_order_id"_L1, "purchase_orders"_L1, "number"_L1, true},
    {"invoices"_L1, "line_item_id"_L1, "line_items"_L1, "number"_L1, true},
    {"invoice_lines"_L1, "invoice_id"_L1, "invoices"_L1, "description"_L1},
    {"invoice_lines"_L1, "charge_id"_L1, "charges"_L1, "description"_L1},
    {"invoice_revisions"_L1, "invoice_id"_L1, "invoices"_L1, "revision"_L1},
    {"invoice_revisions"_L1, "support_case_id"_L1, "support_cases"_L1, "revision"_L1},
    {"invoice_revisions"_L1, "decision_id"_L1, "decisions"_L1, "revision"_L1},
    {"invoice_revisions"_L1, "purchase_order_id"_L1, "purchase_orders"_L1, "revision"_L1, true},
    {"invoice_revisions"_L1, "line_item_id"_L1, "line_items"_L1, "revision"_L1, true},
    {"support_cases"_L1, "invoice_id"_L1, "invoices"_L1, "number"_L1},
    {"support_cases"_L1, "agreement_id"_L1, "agreements"_L1, "number"_L1},
    {"support_cases"_L1, "account_id"_L1, "accounts"_L1, "number"_L1},
    {"notifications"_L1, "purchase_order_id"_L1, "purchase_orders"_L1, "number"_L1},
    {"notifications"_L1, "line_item_id"_L1, "line_items"_L1, "number"_L1, true},
    {"notifications"_L1, "decision_id"_L1, "decisions"_L1, "number"_L1},
    {"procurement_connections"_L1, "payer_id"_L1, "accounts"_L1, "name"_L1},
    {"procurement_requests"_L1, "connection_id"_L1, "procurement_connections"_L1, "number"_L1},
    {"procurement_requests"_L1, "offer_id"_L1, "offers"_L1, "number"_L1},
    {"procurement_requests"_L1, "account_id"_L1, "accounts"_L1, "number"_L1},
    {"procurement_requests"_L1, "agreement_id"_L1, "agreements"_L1, "number"_L1},
};

/// What must hold for every record of a table by itself.
struct Condition
{
    QLatin1StringView invariant;
    QLatin1StringView table;
    QLatin1StringView subject;
    QLatin1StringView shown; ///< column whose value a finding shows
    QLatin1StringView holds;
};

constexpr Condition conditions[] = {
    {"enumeration"_L1, "products"_L1, "code"_L1, "family"_L1,
     "family IN ('saas-contract', 'saas-subscription', 'saas-contract-consumption', 'professional-services', "
     "'server-contract', 'server-annual', 'server-hourly', 'machine-learning', 'data-exchange', 'free', "
     "'bring-your-own-license')"_L1},
    {"enumeration"_L1, "products"_L1, "code"_L1, "delivery"_L1,
     "delivery IN ('saas', 'ami', 'container', 'cloudformation', 'helm-chart', 'services')"_L1},
    {"enumeration"_L1, "offers"_L1, "code"_L1, "kind"_L1, "kind IN ('public', 'private')"_L1},
    {"range"_L1, "offers"_L1, "code"_L1, "months"_L1, "months > 0"_L1},
    {"range"_L1, "offers"_L1, "code"_L1, "unit_price_minor"_L1, "unit_price_minor >= 0"_L1},
    {"enumeration"_L1, "agreements"_L1, "number"_L1, "linked"_L1, "linked IN (0, 1)"_L1},
    {"range"_L1, "agreements"_L1, "number"_L1, "quantity"_L1, "quantity > 0"_L1},
    {"range"_L1, "agreements"_L1, "number"_L1, "ends_on"_L1, "ends_on > starts_on"_L1},
    {"enumeration"_L1, "agreements"_L1, "number"_L1, "usage_linked"_L1, "usage_linked IN (0, 1)"_L1},
    {"enumeration"_L1, "agreements"_L1, "number"_L1, "state"_L1,
     "state IN ('active', 'cancelled', 'replaced', 'renewed')"_L1},
    // Every charge is somebody's: its agreement says whose, or it says so itself.
    {"reference"_L1, "charges"_L1, "number"_L1, "account_id"_L1, "(agreement_id IS NULL) <> (account_id IS NULL)"_L1},
    {"months"_L1, "charges"_L1, "number"_L1, "period"_L1, "(kind IN ('usage', 'aws-usage')) = (period IS NOT NULL)"_L1},
    {"enumeration"_L1, "charges"_L1, "number"_L1, "linked"_L1, "linked IN (0, 1)"_L1},
    {"range"_L1, "charges"_L1, "number"_L1, "revision"_L1, "revision > 0"_L1},
    {"enumeration"_L1, "payment_requests"_L1, "number"_L1, "state"_L1,
     "state IN ('pending-approval', 'approved', 'rejected', 'cancelled')"_L1},
    {"range"_L1, "payment_requests"_L1, "number"_L1, "amount_minor"_L1, "amount_minor > 0"_L1},
    {"reference"_L1, "payment_requests"_L1, "number"_L1, "charge_id"_L1,
     "(state = 'approved') = (charge_id IS NOT NULL)"_L1},
    {"reference"_L1, "invoices"_L1, "number"_L1, "original_id"_L1, "original_id IS NULL OR kind = 'credit-memo'"_L1},
    {"enumeration"_L1, "invoices"_L1, "number"_L1, "update_status"_L1,
     "update_status IN ('', 'pending', 'completed', 'failed')"_L1},
    {"enumeration"_L1, "support_cases"_L1, "number"_L1, "kind"_L1, 
     "kind IN ('regenerate-invoice', 'change-number', 'reassign-payments', 'set-number', 'full-refund', "
     "'pay-by-invoice')"_L1},
    {"enumeration"_L1, "support_cases"_L1, "number"_L1, "state"_L1, "state IN ('open', 'resolved', 'refused')"_L1},
    {"case-state"_L1, "support_cases"_L1, "number"_L1, "closed_on"_L1,
     "(state = 'open' AND closed_on IS NULL) OR (state <> 'open' AND closed_on IS NOT NULL)"_L1},
    {"case-state"_L1, "support_cases"_L1, "number"_L1, "reply"_L1, "state = 'refused' OR reply = ''"_L1},
    // About one thing, which its kind says.
    {"case-subject"_L1, "support_cases"_L1, "number"_L1, "kind"_L1,
     "(invoice_id IS NOT NULL) = (kind IN ('regenerate-invoice', 'set-number')) AND (agreement_id IS NOT NULL) = (kind IN "
     "('change-number', 'reassign-payments', 'full-refund')) AND (account_id IS NOT NULL) = (kind = 'pay-by-invoice')"_L1},
    {"enumeration"_L1, "agreements"_L1, "number"_L1, "asks_again"_L1, "asks_again IN ('', 'moved', 'by-support')"_L1},
    {"enumeration"_L1, "notifications"_L1, "number"_L1, "kind"_L1, "kind IN ('balance', 'expiration')"_L1},
    {"enumeration"_L1, "notifications"_L1, "number"_L1, "outcome"_L1,
     "outcome IN ('sent', 'no-contacts', 'suspended')"_L1},
    {"enumeration"_L1, "notifications"_L1, "number"_L1, "aws_thresholds"_L1, "aws_thresholds IN (0, 1)"_L1},
    {"notice-line"_L1, "notifications"_L1, "number"_L1, "line_number"_L1,
     "(kind = 'balance' AND line_item_id IS NOT NULL AND balance_minor IS NOT NULL AND total_minor IS NOT NULL) OR "
     "(kind = 'expiration' AND line_item_id IS NULL AND line_number = '' AND balance_minor IS NULL AND "
     "total_minor IS NULL)"_L1},
    {"enumeration"_L1, "procurement_connections"_L1, "name"_L1, "system"_L1, "system IN ('coupa', 'ariba')"_L1},
    {"enumeration"_L1, "procurement_requests"_L1, "number"_L1, "part"_L1,
     "part IN ('purchase', 'usage-agreement', 'contract')"_L1},
    {"enumeration"_L1, "procurement_requests"_L1, "number"_L1, "state"_L1,
     "state IN ('awaiting-order', 'ordered', 'tested', 'pre-approved')"_L1},
    {"range"_L1, "procurement_requests"_L1, "number"_L1, "quantity"_L1, "quantity > 0"_L1},
    // An order has a number and a time; what was bought is a purchase or a contract and was not a test.
    {"request-state"_L1, "procurement_requests"_L1, "number"_L1, "state"_L1,
     "(state IN ('ordered', 'tested') AND order_number <> '' AND ordered_on IS NOT NULL) OR "
     "(state NOT IN ('ordered', 'tested') AND order_number = '' AND ordered_on IS NULL)"_L1},
    {"request-agreement"_L1, "procurement_requests"_L1, "number"_L1, "agreement_id"_L1,
     "(agreement_id IS NOT NULL) = (state = 'pre-approved' OR (state = 'ordered' AND part <> 'usage-agreement'))"_L1},
    {"notice-distance"_L1, "purchase_orders"_L1, "number"_L1, "expiration_set_on"_L1,
     "expiration_set_on >= created_on AND expiration_set_on <= updated_on"_L1},
};

struct CurrencyColumn
{
    QLatin1StringView table;
    QLatin1StringView subject;
};

constexpr CurrencyColumn currencies[] = {{"offers"_L1, "code"_L1},
                                         {"agreements"_L1, "number"_L1},
                                         {"charges"_L1, "number"_L1},
                                         {"payment_requests"_L1, "number"_L1},
                                         {"invoices"_L1, "number"_L1},
                                         {"notifications"_L1, "number"_L1},
                                         {"procurement_requests"_L1, "number"_L1}};

Result<void> inspectReference(Database& database, const Reference& reference, Findings& findings)
{
    QString sql = u"SELECT t.id, t.%1, t.%2 FROM %3 t LEFT JOIN %4 r ON r.id = t.%2 "
                  "WHERE t.%2 IS NOT NULL AND r.id IS NULL"_s.arg(reference.subject, reference.column, reference.table,
                                                                  reference.target);
    // An id that was never given out was never one of a record.
    if (reference.mayBeGone)
        sql += u" AND (t.%1 < 1 OR t.%1 >= (SELECT next FROM counters WHERE name = '%2'))"_s.arg(reference.column,
                                                                                                 reference.target);
    Pass rows(database, sql);
    while (rows.next())
        findings.add("reference"_L1, reference.table, rows->integer(0), rows->string(1), QString(reference.target),
                     rows->string(2));
    return rows.outcome();
}

Result<void> inspectCondition(Database& database, const Condition& condition, Findings& findings)
{
    Pass rows(database, u"SELECT id, %1, %2 FROM %3 WHERE NOT COALESCE(%4, FALSE)"_s.arg(
                            condition.subject, condition.shown, condition.table, condition.holds));
    while (rows.next())
        findings.add(condition.invariant, condition.table, rows->integer(0), rows->string(1), QString(condition.shown),
                     rows->string(2));
    return rows.outcome();
}

/// Few currencies occur, so each is looked up once and its first record named.
Result<void> inspectCurrency(Database& database, const CurrencyColumn& column, Findings& findings)
{
    Pass rows(database,
              u"SELECT MIN(id), MIN(%1), currency FROM %2 GROUP BY currency"_s.arg(column.subject, column.table));
    while (rows.next()) {
        if (!Currency::fromCode(rows->string(2)))
            findings.add("enumeration"_L1, column.table, rows->integer(0), rows->string(1), u"currency"_s,
                         rows->string(2));
    }
    return rows.outcome();
}

} // namespace

Result<void> inspectReferences(Database& database, Findings& findings)
{
    for (const Reference& reference : references) {
        if (const Result<void> inspected = inspectReference(database, reference, findings); !inspected)
            return inspected;
    }
    return {};
}

Result<void> inspectConditions(Database& database, Findings& findings)
{
    for (const Condition& condition : conditions) {
        if (const Result<void> inspected = inspectCondition(database, condition, findings); !inspected)
            return inspected;
    }
    for (const CurrencyColumn& column : currencies) {
        if (const Result<void> inspected = inspectCurrency(database, column, findings); !inspected)
            return inspected;
    }
    return {};
}

} // namespace podesk::storage::inspecting
