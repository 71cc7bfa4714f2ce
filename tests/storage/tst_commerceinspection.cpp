// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/damagedworkspace.h"

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString agreements = u"agreements"_s;
const QString cases = u"support_cases"_s;
const QString charges = u"charges"_s;
const QString decisions = u"decisions"_s;
const QString identities = u"identities"_s;
const QString integrations = u"integrations"_s;
const QString invoices = u"invoices"_s;
const QString invoiceLines = u"invoice_lines"_s;
const QString offers = u"offers"_s;
const QString orders = u"purchase_orders"_s;
const QString lines = u"line_items"_s;
const QString products = u"products"_s;
const QString requests = u"payment_requests"_s;
const QString revisions = u"invoice_revisions"_s;

const QString gone = u"98"_s; ///< an id that was never given out

QString request(const QString& state, qint64 amount)
{
    return u"INSERT INTO payment_requests VALUES (1, 'pr-1', 1, 'Stage', %2, 'USD', %1, 0, 0, NULL, 1);"_s.arg(state)
               .arg(amount) +
           counter(requests, 2);
}

const QList<Damage> damages{
    // Figures.
    {"invoice total", update(invoices, u"total_minor = 5999"_s, 1), u"invoice-total"_s, invoices, 1},
    {"line of an invoice", update(invoiceLines, u"amount_minor = 1"_s, 2), u"invoice-total"_s, invoices, 2},
    {"invoice without its lines", u"DELETE FROM invoice_lines WHERE id = 4"_s, u"invoice-total"_s, invoices, 4},
    {"invoice currency", update(invoices, u"currency = 'EUR'"_s, 1), u"invoice-currency"_s, invoices, 1},
    {"invoice currency against its lines alone", update(invoices, u"currency = 'EUR', agreement_id = NULL"_s, 1),
     u"invoice-currency"_s, invoices, 1},
    {"agreement total", update(agreements, u"total_minor = 1"_s, 1), u"agreement-total"_s, agreements, 1},
    {"charge to come", update(charges, u"amount_minor = 1"_s, 2), u"agreement-total"_s, agreements, 1},
    {"charge currency", update(charges, u"currency = 'EUR'"_s, 2), u"charge-currency"_s, charges, 2},
    {"charge against its line",
     update(invoiceLines, u"amount_minor = 5999"_s, 1) + update(invoices, u"total_minor = 5999"_s, 1),
     u"charge-amount"_s, charges, 1},
    {"charge that stands on no invoice", update(invoiceLines, u"charge_id = NULL"_s, 1), u"charge-invoice"_s, charges,
     1},
    {"charge that stands on another invoice", update(charges, u"invoice_id = 2"_s, 1), u"charge-invoice"_s, charges, 1},
    {"charge that is not said to be issued", update(charges, u"invoice_id = NULL"_s, 1), u"charge-invoice"_s, charges,
     1},
    {"charge on two lines", u"INSERT INTO invoice_lines VALUES (50, 1, 1, '', 0);"_s + counter(invoiceLines, 51),
     u"charge-invoice"_s, charges, 1},
    {"balance without an invoice",
     u"DELETE FROM invoice_lines WHERE invoice_id = 2; "
     "DELETE FROM invoice_revisions WHERE invoice_id = 2; DELETE FROM invoices WHERE id = 2"_s,
     u"line-balance"_s, lines, 2},
    {"balance without a credit memo",
     u"DELETE FROM invoice_lines WHERE invoice_id = 3; "
     "DELETE FROM invoice_revisions WHERE invoice_id = 3; "
     "DELETE FROM invoices WHERE id = 3"_s,
     u"line-balance"_s, lines, 2},
    {"invoice in another currency takes nothing",
     u"DELETE FROM invoice_lines WHERE invoice_id = 4; "
     "DELETE FROM invoice_revisions WHERE invoice_id = 4; "
     "DELETE FROM invoices WHERE id = 4"_s,
     {},
     {},
     0},
    {"invoice without a number takes nothing",
     update(invoices, u"outcome = 'suspended', po_number = NULL"_s, 2) +
         u"UPDATE invoice_revisions SET outcome = 'suspended', po_number = NULL WHERE invoice_id = 2"_s,
     u"line-balance"_s, lines, 2},
    {"charge count", update(orders, u"charge_count = 3"_s, 1), u"count"_s, orders, 1},
    {"charge count of a PO that nobody named", update(orders, u"charge_count = 1"_s, 2), u"count"_s, orders, 2},

    // Revisions.
    {"number on the invoice", update(invoices, u"po_number = 'PO-2'"_s, 1), u"invoice-revision"_s, invoices, 1},
    {"PO of the invoice", update(invoices, u"purchase_order_id = 3, line_item_id = 3"_s, 1), u"invoice-revision"_s,
     invoices, 1},
    {"number of the revision", update(invoices, u"revision = 1"_s, 1), u"invoice-revision"_s, invoices, 1},
    {"first revision gone", u"DELETE FROM invoice_revisions WHERE id = 1"_s, u"invoice-revision"_s, invoices, 1},
    {"newest revision gone", u"DELETE FROM invoice_revisions WHERE id = 2"_s, u"invoice-revision"_s, invoices, 1},
    {"gap between revisions", update(revisions, u"revision = 3"_s, 2) + update(invoices, u"revision = 3"_s, 1),
     u"invoice-revision"_s, invoices, 1},
    {"an earlier revision may differ", update(revisions, u"po_number = 'PO-9', outcome = 'matched'"_s, 1), {}, {}, 0},
    {"number that no outcome explains",
     update(invoices, u"outcome = 'suspended'"_s, 1) + update(revisions, u"outcome = 'suspended'"_s, 2),
     u"invoice-outcome"_s, invoices, 1},
    {"outcome without its number",
     update(invoices, u"po_number = NULL"_s, 1) + update(revisions, u"po_number = NULL"_s, 2), u"invoice-outcome"_s,
     invoices, 1},

    // References.
    {"integration without payer", update(integrations, u"payer_id = "_s + gone, 1), u"reference"_s, integrations, 1},
    {"identity without account", update(identities, u"account_id = "_s + gone, 1), u"reference"_s, identities, 1},
    {"offer without product", update(offers, u"product_id = "_s + gone, 2), u"reference"_s, offers, 2},
    {"agreement without offer", update(agreements, u"offer_id = "_s + gone, 1), u"reference"_s, agreements, 1},
    {"agreement without account", update(agreements, u"account_id = "_s + gone, 1), u"reference"_s, agreements, 1},
    // Whose charges a purchase order counts is told by the payer.
    {"agreement without payer",
     update(agreements, u"payer_id = "_s + gone, 1) + update(orders, u"charge_count = 1"_s, 1), u"reference"_s,
     agreements, 1},
    {"charge without agreement",
     u"INSERT INTO charges SELECT 50, 'ch-x', 98, NULL, '', kind, '', due_on, NULL, 1, currency, NULL, '', 0, 1, NULL, "
     u"1 "
     "FROM charges WHERE id = 2;"_s +
         counter(charges, 51),
     u"reference"_s, charges, 50},
    {"charge without invoice", update(charges, u"invoice_id = "_s + gone, 1), u"reference"_s, charges, 1},
    {"invoice without account", update(invoices, u"account_id = "_s + gone, 1), u"reference"_s, invoices, 1},
    {"invoice without payer", update(invoices, u"payer_id = "_s + gone, 1) + update(orders, u"charge_count = 1"_s, 1),
     u"reference"_s, invoices, 1},
    {"invoice without agreement", update(invoices, u"agreement_id = "_s + gone, 1), u"reference"_s, invoices, 1},
    {"invoice of a PO that never was", update(invoices, u"purchase_order_id = "_s + gone, 1), u"reference"_s, invoices,
     1},
    {"invoice of a line that never was", update(invoices, u"line_item_id = "_s + gone, 1), u"reference"_s, invoices, 1},
    {"invoice of another PO's line",
     update(invoices, u"line_item_id = 3"_s, 1) + update(revisions, u"line_item_id = 3"_s, 2), u"reference"_s, invoices,
     1},
    {"found PO without its id",
     update(invoices, u"purchase_order_id = NULL, line_item_id = NULL"_s, 1) +
         update(revisions, u"purchase_order_id = NULL, line_item_id = NULL"_s, 2),
     u"reference"_s, invoices, 1},
    {"a deleted PO leaves its number",
     u"UPDATE counters SET next = 99 WHERE name IN ('purchase_orders', 'line_items');"_s +
         update(invoices, u"purchase_order_id = 98, line_item_id = 98"_s, 1) +
         update(revisions, u"purchase_order_id = 98, line_item_id = 98"_s, 2),
     {},
     {},
     0},
    {"line of no invoice", u"INSERT INTO invoice_lines VALUES (50, 98, NULL, '', 0);"_s + counter(invoiceLines, 51),
     u"reference"_s, invoiceLines, 50},
    {"line of no charge", update(invoiceLines, u"charge_id = "_s + gone, 2), u"reference"_s, invoiceLines, 2},
    {"revision of no invoice",
     u"INSERT INTO invoice_revisions VALUES (50, 98, 1, 0, NULL, NULL, NULL, 'no-candidate', NULL, 1);"_s +
         counter(revisions, 51),
     u"reference"_s, revisions, 50},
    {"revision without its case", update(revisions, u"support_case_id = "_s + gone, 2), u"reference"_s, revisions, 2},
    {"revision for a case of another invoice", update(cases, u"invoice_id = 2"_s, 1), u"reference"_s, revisions, 2},
    {"revision without decision", update(revisions, u"decision_id = "_s + gone, 2), u"reference"_s, revisions, 2},
    {"revision of a PO that never was", update(revisions, u"purchase_order_id = "_s + gone, 1), u"reference"_s,
     revisions, 1},
    {"revision of a line that never was", update(revisions, u"line_item_id = "_s + gone, 1), u"reference"_s, revisions,
     1},
    {"case without invoice", update(cases, u"invoice_id = "_s + gone, 2), u"reference"_s, cases, 2},
    {"invoices of no entry", u"INSERT INTO journal_invoices VALUES (9, 1, 1)"_s, u"reference"_s, u"journal_invoices"_s,
     9},
    {"invoices backwards", u"INSERT INTO journal_invoices VALUES (2, 8, 7)"_s, u"reference"_s, u"journal_invoices"_s,
     2},

    // Numbers and names.
    {"integration twice",
     without(integrations) + u"INSERT INTO integrations VALUES (2, 1, 0);"_s + counter(integrations, 3),
     u"number-unique"_s, integrations, 2},
    {"identity twice",
     without(identities) + u"INSERT INTO identities VALUES (2, 'Dana', 1, '[]');"_s + counter(identities, 3),
     u"number-unique"_s, identities, 2},
    {"product twice",
     without(products) +
         u"INSERT INTO products SELECT 2, code, name, vendor, description, family, delivery FROM products;"_s +
         counter(products, 3),
     u"number-unique"_s, products, 2},
    {"offer twice", without(offers) + update(offers, u"code = 'graphs-upfront'"_s, 2), u"number-unique"_s, offers, 2},
    {"charge twice", without(charges) + update(charges, u"number = 'ch-0000000001'"_s, 2), u"number-unique"_s, charges,
     2},
    {"invoice twice", without(invoices) + update(invoices, u"number = 'INV-1001'"_s, 4), u"number-unique"_s, invoices,
     4},
    {"case twice", without(cases) + update(cases, u"number = 'CASE-1'"_s, 2), u"number-unique"_s, cases, 2},

    // Words, months, ranges.
    {"family", update(products, u"family = 'saas'"_s, 1), u"enumeration"_s, products, 1},
    {"delivery", update(products, u"delivery = 'SaaS'"_s, 1), u"enumeration"_s, products, 1},
    {"offer kind", update(offers, u"kind = 'secret'"_s, 1), u"enumeration"_s, offers, 1},
    {"offer currency", update(offers, u"currency = 'ZZZ'"_s, 2), u"enumeration"_s, offers, 2},
    {"offer of no month", update(offers, u"months = 0"_s, 1), u"range"_s, offers, 1},
    {"price below zero", update(offers, u"unit_price_minor = -1"_s, 1), u"range"_s, offers, 1},
    {"agreement of nothing", update(agreements, u"quantity = 0"_s, 1), u"range"_s, agreements, 1},
    {"agreement that ends before it begins", update(agreements, u"ends_on = starts_on"_s, 1), u"range"_s, agreements,
     1},
    {"linked", update(agreements, u"linked = 2"_s, 1), u"enumeration"_s, agreements, 1},
    {"charge kind", update(charges, u"kind = 'monthly'"_s, 1), u"enumeration"_s, charges, 1},
    {"agreement state", update(agreements, u"state = 'lost'"_s, 1), u"enumeration"_s, agreements, 1},
    {"number for usage linked", update(agreements, u"usage_linked = 2"_s, 1), u"enumeration"_s, agreements, 1},
    {"charge of an agreement and an account", update(charges, u"account_id = 1"_s, 1), u"reference"_s, charges, 1},
    {"charge with a month", update(charges, u"period = 24300"_s, 1), u"months"_s, charges, 1},
    {"charge with its number linked", update(charges, u"linked = 2"_s, 1), u"enumeration"_s, charges, 1},
    {"charge revision", update(charges, u"revision = 0"_s, 1), u"range"_s, charges, 1},
    {"update status", update(invoices, u"update_status = 'lost'"_s, 1), u"enumeration"_s, invoices, 1},
    {"original of no credit memo", update(invoices, u"original_id = 2"_s, 1), u"reference"_s, invoices, 1},
    {"payment state", request(u"'lost'"_s, 5), u"enumeration"_s, requests, 1},
    {"payment without charge", request(u"'approved'"_s, 5), u"reference"_s, requests, 1},
    {"payment of nothing", request(u"'rejected'"_s, 0), u"range"_s, requests, 1},
    {"invoice kind", update(invoices, u"kind = 'bill'"_s, 1), u"enumeration"_s, invoices, 1},
    {"outcome", update(invoices, u"outcome = 'lost', po_number = NULL"_s, 1), u"enumeration"_s, invoices, 1},
    {"outcome of an earlier revision", update(revisions, u"outcome = 'lost'"_s, 1), u"enumeration"_s, revisions, 1},
    {"period", update(invoices, u"period = 0"_s, 1), u"months"_s, invoices, 1},
    {"credit memo above zero", update(invoices, u"kind = 'credit-memo'"_s, 1), u"range"_s, invoices, 1},
    {"decision kind", update(decisions, u"kind = 'guess'"_s, 1), u"enumeration"_s, decisions, 1},
    {"decision edition", update(decisions, u"edition = '2025'"_s, 1), u"enumeration"_s, decisions, 1},
    {"case kind", update(cases, u"kind = 'refund'"_s, 2), u"enumeration"_s, cases, 2},
    {"case state", update(cases, u"state = 'lost', reply = ''"_s, 2), u"enumeration"_s, cases, 2},
    {"closed case without its time", update(cases, u"closed_on = NULL"_s, 1), u"case-state"_s, cases, 1},
    {"open case with a time", update(cases, u"state = 'open', reply = ''"_s, 2), u"case-state"_s, cases, 2},
    {"reply to a resolved case", update(cases, u"reply = 'x'"_s, 1), u"case-state"_s, cases, 1},

    // JSON.
    {"statements", update(identities, u"statements = '{}'"_s, 1), u"json"_s, identities, 1},
    {"statement of no effect", update(identities, u"statements = '[{\"actions\":[]}]'"_s, 1), u"json"_s, identities, 1},
    {"actions that are no texts", update(identities, u"statements = '[{\"effect\":\"deny\",\"actions\":[1]}]'"_s, 1),
     u"json"_s, identities, 1},
    {"tag without a value",
     update(identities, u"statements = '[{\"effect\":\"deny\",\"actions\":[],\"requestTag\":{\"key\":\"a\"}}]'"_s, 1),
     u"json"_s, identities, 1},
    {"schedule", update(offers, u"schedule = 'x'"_s, 1), u"json"_s, offers, 1},
    {"payment at no time", update(offers, u"schedule = '[{\"minor\":1}]'"_s, 1), u"json"_s, offers, 1},
    {"payment at two times", update(offers, u"schedule = '[{\"minor\":1,\"on\":1,\"monthsAfter\":1}]'"_s, 1), u"json"_s,
     offers, 1},
    {"payment of a fraction", update(offers, u"schedule = '[{\"minor\":0.5,\"on\":1}]'"_s, 1), u"json"_s, offers, 1},
    {"inputs", update(decisions, u"inputs = '[]'"_s, 2), u"json"_s, decisions, 2},
    {"trace", update(decisions, u"trace = ''"_s, 2), u"json"_s, decisions, 2},
};

} // namespace

class CommerceInspectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheDamagedRecord_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < damages.size(); ++i)
            QTest::newRow(damages.at(i).name) << i;
    }
    void namesTheDamagedRecord()
    {
        QFETCH(int, index);
        verifyNamed(damages.at(index));
    }
};

QTEST_GUILESS_MAIN(CommerceInspectionTest)
#include "tst_commerceinspection.moc"
