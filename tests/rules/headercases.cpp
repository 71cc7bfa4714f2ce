// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/validationcases.h"

namespace podesk::test {

using rules::Origin;

std::vector<Case> numberCases()
{
    const auto number = [](const QString& text) {
        return [text](PurchaseOrder& o, OrderContext&) { o.header.number = text; };
    };
    const auto freeNumber = [](const QString& text) {
        return [text](PurchaseOrder& o, OrderContext& c) {
            o.header.number = text;
            c.quotas = Quotas::off();
        };
    };
    const auto importedWithQuotas = [](PurchaseOrder& o, OrderContext& c) {
        o.header.number = u"A&1"_s;
        c.origin = Origin::Import;
    };
    return {
        {"sample", [](PurchaseOrder&, OrderContext&) {}, {}, {}},
        {"B1: number free", [](PurchaseOrder&, OrderContext& c) { c.numberTaken = false; }, {}, {}},
        {"B1: number taken", [](PurchaseOrder&, OrderContext& c) { c.numberTaken = true; }, u"B1 number-taken"_s,
         u"number"_s},
        {"B2: empty", number({}), u"B2 number-empty"_s, u"number"_s},
        {"B2: 1 character", number(u"x"_s), {}, {}},
        {"B2: 100 characters", number(QString(100, u'x')), {}, {}},
        {"B2: 101 characters", number(QString(101, u'x')), u"B2 number-too-long"_s, u"number"_s},
        {"B2: 100 code points beyond UTF-16",
         [](PurchaseOrder& o, OrderContext& c) {
             o.header.number = clef.repeated(100);
             c.quotas.numberCharacters = false;
         },
         {},
         {}},
        {"B2: 101 code points beyond UTF-16",
         [](PurchaseOrder& o, OrderContext& c) {
             o.header.number = clef.repeated(101);
             c.quotas.numberCharacters = false;
         },
         u"B2 number-too-long"_s, u"number"_s},
        {"B3: every listed sign", number(u"Q4_2025.x:/=+-%@ y"_s), {}, {}},
        {"B3: digits alone", number(u"00123"_s), {}, {}},
        {"B3: number sign", number(u"A#1"_s), u"B3 number-character"_s, u"number"_s},
        {"B3: ampersand", number(u"A&1"_s), u"B3 number-character"_s, u"number"_s},
        {"B3: ampersand, imported with quotas", importedWithQuotas, u"B3 number-character"_s, u"number"_s},
        {"B3: letter with accent", number(u"é"_s), u"B3 number-character"_s, u"number"_s},
        {"B3: tabulator", number(u"A\t1"_s), u"B3 number-character"_s, u"number"_s},
        {"B3: lone surrogate", number(loneSurrogate), u"B3 number-character"_s, u"number"_s},
        {"B3: latin capital beyond ASCII whose low byte is listed", number(QString(QChar(0x0141))),
         u"B3 number-character"_s, u"number"_s},
        {"G12: anything readable without quotas", freeNumber(u"A#1 & é 𝄞 \u00a0"_s), {}, {}},
        {"G12: empty", freeNumber({}), u"G12 number-empty"_s, u"number"_s},
        {"G12: 1024 code points", freeNumber(clef.repeated(1024)), {}, {}},
        {"G12: 1025 code points", freeNumber(QString(1025, u'x')), u"G12 number-too-long"_s, u"number"_s},
        {"G12: space is no control character", freeNumber(u" x "_s), {}, {}},
        {"G12: U+001F", freeNumber(QString(QChar(0x1f))), u"G12 number-control-character"_s, u"number"_s},
        {"G12: U+007F", freeNumber(QString(QChar(0x7f))), u"G12 number-control-character"_s, u"number"_s},
        {"G12: U+0000", freeNumber(QString(QChar(u'\0'))), u"G12 number-control-character"_s, u"number"_s},
        {"G12: lone surrogate", freeNumber(loneSurrogate + u'x'), u"G12 number-control-character"_s, u"number"_s},
    };
}

std::vector<Case> headerCases()
{
    const auto months = [](Month effective, Month expiration) {
        return [=](PurchaseOrder& o, OrderContext&) {
            o.header.effective = effective;
            o.header.expiration = expiration;
            o.lines[0].start = effective;
            o.lines[0].end = expiration;
        };
    };
    const auto billFrom = [](const QString& name) {
        return [name](PurchaseOrder& o, OrderContext&) {
            o.header.billFrom = name;
            o.header.taxRegistrationNumbers = {u"DE123"_s};
        };
    };
    const auto text = [](QString PurchaseOrderHeader::*field, const QString& value) {
        return [=](PurchaseOrder& o, OrderContext&) { o.header.*field = value; };
    };
    const auto active = [](int others, std::optional<int> limit, bool suspended, int monthsPast) {
        return [=](PurchaseOrder& o, OrderContext& c) {
            c.activeOthers = others;
            c.quotas.activePerAccount = limit;
            o.suspended = suspended;
            c.currentMonth = o.header.expiration.plus(monthsPast);
        };
    };
    using Header = PurchaseOrderHeader;
    return {
        {"B5: one month", months(july, july), {}, {}},
        {"B5: months reversed",
         [](PurchaseOrder& o, OrderContext&) { std::swap(o.header.effective, o.header.expiration); },
         u"B5 months-reversed|B5 line-outside-order"_s, u"expiration"_s},
        {"effective missing", [](PurchaseOrder& o, OrderContext&) { o.header.effective = {}; }, u"- missing-field"_s,
         u"effective"_s},
        {"B9: 99 others", active(99, 100, false, 0), {}, {}},
        {"B9: 100 others", active(100, 100, false, 0), u"B9 active-limit"_s, u"status"_s},
        {"B9: 100 others, this one suspended", active(100, 100, true, 0), {}, {}},
        {"B9: 100 others, this one expired", active(100, 100, false, 1), {}, {}},
        {"B9: no limit", active(5000, {}, false, 0), {}, {}},
        {"B10: EMEA SARL", billFrom(seller::emeaSarl), {}, {}},
        {"B10: another entity", billFrom(seller::inc), u"B10 tax-number-not-offered"_s, u"taxRegistrationNumbers"_s},
        {"G19: issuer outside AWS", billFrom(u"Some Company"_s), {}, {}},
        {"no bill from", text(&Header::billFrom, {}), u"- bill-from-empty"_s, u"billFrom"_s},
        {"no ship to", text(&Header::shipTo, {}), u"- ship-to-empty"_s, u"shipTo"_s},
        {"text of 10,000 code points", text(&Header::description, clef.repeated(longestText)), {}, {}},
        {"text of 10,001 code points", text(&Header::description, QString(longestText + 1, u'x')), u"- text-too-long"_s,
         u"description"_s},
        {"text with U+0000", text(&Header::paymentTerms, QString(QChar(u'\0'))), u"- text-not-unicode"_s,
         u"paymentTerms"_s},
        {"text with a lone surrogate", text(&Header::shipTo, u'a' + loneSurrogate), u"- text-not-unicode"_s,
         u"shipTo"_s},
        {"text with other control characters", text(&Header::description, u"a\t\r\n\u0007"_s), {}, {}},
    };
}

} // namespace podesk::test
