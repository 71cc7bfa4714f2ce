// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/validationcases.h"

#include <limits>

namespace podesk::test {

using rules::Origin;

namespace {

LineItem typed(LineItemType type)
{
    LineItem line = sampleLine(u"1"_s);
    line.type = type;
    return line;
}

QList<Tag> tags(int count)
{
    QList<Tag> all;
    for (int at = 0; at < count; ++at)
        all.append({u"key%1"_s.arg(at), u"value"_s});
    return all;
}

} // namespace

std::vector<Case> lineCases()
{
    const auto line = [](const LineItem& item) {
        return [item](PurchaseOrder& o, OrderContext&) { o.lines = {item}; };
    };
    const auto at = [](const QString& billFrom, LineItemType type) {
        return [name = billFrom, type](PurchaseOrder& o, OrderContext&) {
            o.header.billFrom = name;
            o.lines[0].type = type;
        };
    };
    const auto months = [](int start, int end) {
        return [=](PurchaseOrder& o, OrderContext&) {
            o.header.effective = Month::of(2024, 4);
            o.header.expiration = Month::of(2024, 6);
            o.lines[0].start = Month::of(2024, start);
            o.lines[0].end = Month::of(2024, end);
        };
    };
    const auto imported = [](const LineItem& item) {
        return [item](PurchaseOrder& o, OrderContext& c) {
            o.lines = {item};
            c.origin = Origin::Import;
        };
    };
    const auto changed = [](LineItem item, const std::function<void(LineItem&)>& change) {
        change(item);
        return item;
    };
    using enum LineItemType;
    const QString canada = u"Amazon Web Services Canada, Inc."_s;
    const UnitPrice huge{std::numeric_limits<qint64>::max()};
    return {
        {"B5: Mar-Jun in Apr-Jun", months(3, 6), u"B5 line-outside-order"_s, u"start"_s},
        {"B5: Apr-Jul in Apr-Jun", months(4, 7), u"B5 line-outside-order"_s, u"end"_s},
        {"B5: Apr-Jun in Apr-Jun", months(4, 6), {}, {}},
        {"B5: line months reversed", months(6, 5), u"B5 line-months-reversed"_s, u"end"_s},
        {"B6: 100 lines", [](PurchaseOrder& o, OrderContext&) { o.lines = lines(100); }, {}, {}},
        {"B6: 101 lines", [](PurchaseOrder& o, OrderContext&) { o.lines = lines(101); }, u"B6 line-limit"_s,
         u"lines"_s},
        {"B6: 101 lines without quotas",
         [](PurchaseOrder& o, OrderContext& c) {
             o.lines = lines(101);
             c.quotas = Quotas::off();
         },
         {},
         {}},
        {"B12: no line", [](PurchaseOrder& o, OrderContext&) { o.lines.clear(); }, u"B12 no-line-item"_s, u"lines"_s},
        {"B14: blanket from Inc.", at(seller::inc, MarketplaceBlanketUsage), {}, {}},
        {"B14: blanket from EMEA SARL", at(seller::emeaSarl, MarketplaceBlanketUsage), {}, {}},
        {"B14: blanket from Canada", at(canada, MarketplaceBlanketUsage), u"B14 blanket-entity"_s, u"type"_s},
        {"G19: blanket from outside AWS", at(u"Some Company"_s, MarketplaceBlanketUsage), {}, {}},
        {"B15: services from Inc.", at(seller::inc, ProfessionalServicesTraining), {}, {}},
        {"B15: services from EMEA SARL", at(seller::emeaSarl, ProfessionalServicesTraining), u"B15 services-entity"_s,
         u"type"_s},
        {"G19: services from outside AWS", at(u"Some Company"_s, ProfessionalServicesTraining), {}, {}},
        {"G7: Transaction line by hand", line(typed(MarketplaceTransaction)), u"G7 transaction-line-by-hand"_s,
         u"type"_s},
        {"G7: Transaction line imported", imported(typed(MarketplaceTransaction)), {}, {}},
        {"G7: entity lists do not limit imports",
         [canada](PurchaseOrder& o, OrderContext& c) {
             o.header.billFrom = canada;
             o.lines[0].type = MarketplaceBlanketUsage;
             c.origin = Origin::Import;
         },
         {},
         {}},
        {"R47: tracked Blanket line",
         line(changed(tracked(u"1"), [](LineItem& l) { l.type = MarketplaceBlanketUsage; })),
         u"R47 tracking-unavailable"_s, u"balanceTracking"_s},
        {"R47: tracked Transaction line imported",
         imported(changed(tracked(u"1"), [](LineItem& l) { l.type = MarketplaceTransaction; })),
         u"R47 tracking-unavailable"_s, u"balanceTracking"_s},
        {"R47: tracked Monthly line", line(changed(tracked(u"1"), [](LineItem& l) { l.type = MonthlyUsage; })), {}, {}},
        {"G4: tracked line of 0", line(tracked(u"0")), u"G4 amount-needed"_s, u"amount"_s},
        {"G4: tracked line of the least amount", line(tracked(u"0.00000001")), {}, {}},
        {"G4: untracked line of 0", line(sampleLine(u"1"_s, u"0")), {}, {}},
        {"G4: tracked line of 0 imported", imported(tracked(u"0")), {}, {}},
        {"G4: amount below zero", line(sampleLine(u"1"_s, u"-0.01")), u"G4 amount-negative"_s, u"amount"_s},
        {"G4: tracked amount below zero", line(tracked(u"-1")), u"G4 amount-negative"_s, u"amount"_s},
        {"G4: quantity 0", line(changed(sampleLine(u"1"_s), [](LineItem& l) { l.quantity = 0; })),
         u"G4 quantity-below-one"_s, u"quantity"_s},
        {"G4: tax 0 %",
         line(changed(sampleLine(u"1"_s),
                      [](LineItem& l) {
                          l.tax = {Tax::Kind::Percent, 0};
                      })),
         {},
         {}},
        {"G4: tax below zero",
         line(changed(sampleLine(u"1"_s),
                      [](LineItem& l) {
                          l.tax = {Tax::Kind::Absolute, -1};
                      })),
         u"G4 tax-negative"_s, u"tax"_s},
        {"G15: no currency", line(changed(sampleLine(u"1"_s), [](LineItem& l) { l.currency = {}; })),
         u"G15 missing-field"_s, u"currency"_s},
        {"G15: another currency than the PO",
         line(changed(sampleLine(u"1"_s), [](LineItem& l) { l.currency = *Currency::fromCode(u"JPY"); })),
         {},
         {}},
        {"B48: largest total", line(changed(sampleLine(u"1"_s), [huge](LineItem& l) { l.amount = huge; })), {}, {}},
        {"B48: total out of range",
         line(changed(sampleLine(u"1"_s),
                      [huge](LineItem& l) {
                          l.amount = huge;
                          l.quantity = std::numeric_limits<qint64>::max();
                      })),
         u"B48 amount-out-of-range"_s, u"amount"_s},
        {"B47: sum out of range",
         [huge](PurchaseOrder& o, OrderContext&) {
             o.lines = lines(2);
             for (LineItem& item : o.lines) {
                 item.amount = huge;
                 item.quantity = 900'000;
             }
         },
         u"B47 amount-out-of-range"_s, u"lines"_s},
        {"line number empty", line(sampleLine({})), u"- line-number-empty"_s, u"number"_s},
        {"line number twice",
         [](PurchaseOrder& o, OrderContext&) {
             o.lines = {sampleLine(u"1"_s), sampleLine(u"1"_s)};
         },
         u"- line-number-taken"_s, u"number"_s},
        {"line description too long",
         line(changed(sampleLine(u"1"_s), [](LineItem& l) { l.description = QString(longestText + 1, u'x'); })),
         u"- text-too-long"_s, u"description"_s},
    };
}

std::vector<Case> contactAndTagCases()
{
    const auto email = [](const QString& text) {
        return [text](PurchaseOrder& o, OrderContext&) { o.contacts = {{u"Ann"_s, text, {}}}; };
    };
    const auto tag = [](const QList<Tag>& all) { return [all](PurchaseOrder& o, OrderContext&) { o.tags = all; }; };
    return {
        {"B7: 20 contacts", [](PurchaseOrder& o, OrderContext&) { o.contacts = contacts(20); }, {}, {}},
        {"B7: 21 contacts", [](PurchaseOrder& o, OrderContext&) { o.contacts = contacts(21); }, u"B7 contact-limit"_s,
         u"contacts"_s},
        {"B8: 50 tags", tag(tags(50)), {}, {}},
        {"B8: 51 tags", tag(tags(51)), u"B8 tag-limit"_s, u"tags"_s},
        {"B7, B8: no limits without quotas",
         [](PurchaseOrder& o, OrderContext& c) {
             o.contacts = contacts(21);
             o.tags = tags(51);
             c.quotas = Quotas::off();
         },
         {},
         {}},
        {"e-mail", email(u"ann@example.com"_s), {}, {}},
        {"e-mail empty", email({}), u"- contact-email-invalid"_s, u"email"_s},
        {"e-mail without @", email(u"ann"_s), u"- contact-email-invalid"_s, u"email"_s},
        {"e-mail with nothing before @", email(u"@example.com"_s), u"- contact-email-invalid"_s, u"email"_s},
        {"e-mail with nothing after @", email(u"ann@"_s), u"- contact-email-invalid"_s, u"email"_s},
        {"e-mail with two @", email(u"a@b@c"_s), u"- contact-email-invalid"_s, u"email"_s},
        {"any contact text is imported",
         [](PurchaseOrder& o, OrderContext& c) {
             o.contacts = {{u"<script>'; DROP TABLE"_s, u"not an address"_s, u"+"_s}, {u"\u202e"_s, {}, {}}};
             c.origin = Origin::Import;
         },
         {},
         {}},
        {"contact of nothing",
         [](PurchaseOrder& o, OrderContext& c) {
             o.contacts = {{{}, {}, u"123"_s}};
             c.origin = Origin::Import;
         },
         u"- contact-name-empty"_s, u"name"_s},
        {"contact twice", [](PurchaseOrder& o, OrderContext&) { o.contacts = contacts(1) + contacts(1); },
         u"- contact-taken"_s, u"email"_s},
        {"contact with a lone surrogate",
         [](PurchaseOrder& o, OrderContext&) {
             o.contacts = {{loneSurrogate, u"a@b"_s, {}}};
         },
         u"- text-not-unicode"_s, u"name"_s},
        {"tag without value", tag({{u"team"_s, {}}}), {}, {}},
        {"tag key empty", tag({{{}, u"net"_s}}), u"- tag-key-empty"_s, u"key"_s},
        {"tag key twice", tag({{u"team"_s, u"a"_s}, {u"team"_s, u"b"_s}}), u"- tag-key-taken"_s, u"key"_s},
        {"tag keys differ in case", tag({{u"team"_s, u"a"_s}, {u"Team"_s, u"b"_s}}), {}, {}},
    };
}

} // namespace podesk::test
