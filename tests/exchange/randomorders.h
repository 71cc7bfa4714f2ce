// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <rapidcheck.h>

namespace podesk::test {

/// Text of any code points, with more than their share of what CSV, JSON and spreadsheets trip over.
inline rc::Gen<QString> anyText()
{
    const auto codePoint = rc::gen::weightedOneOf<char32_t>({
        {6, rc::gen::element<char32_t>(U'"', U'\'', U',', U';', U'\t', U'\r', U'\n', U'=', U'+', U'-', U'@', U' ',
                                       U'\\', U'/', U'0', U'.', U'%', U'N', U'{', U'[', 0xfeff, 0x2028, 0x202e, 0)},
        {4, rc::gen::inRange<char32_t>(0x20, 0x7f)},
        {2, rc::gen::inRange<char32_t>(0xa0, 0xd800)},
        {1, rc::gen::inRange<char32_t>(0xe000, 0x10ffff)},
    });
    return rc::gen::map(rc::gen::container<std::u32string>(codePoint), [](const std::u32string& text) {
        return QString::fromUcs4(text.data(), qsizetype(text.size()));
    });
}

inline rc::Gen<Month> anyMonth()
{
    return rc::gen::map(rc::gen::inRange(1900 * 12, 10'000 * 12), [](int index) { return Month{index}; });
}

inline rc::Gen<Currency> anyCurrency()
{
    const QStringList codes = Currency::codes();
    return rc::gen::map(rc::gen::elementOf(std::vector<QString>(codes.begin(), codes.end())),
                        [](const QString& code) { return *Currency::fromCode(code); });
}

inline rc::Gen<QStringList> anyTexts()
{
    return rc::gen::map(rc::gen::container<std::vector<QString>>(anyText()),
                        [](const std::vector<QString>& texts) { return QStringList(texts.begin(), texts.end()); });
}

inline rc::Gen<Tax> anyTax()
{
    return rc::gen::oneOf(rc::gen::just(Tax{}),
                          rc::gen::map(rc::gen::inRange<qint64>(0, 200 * Tax::onePercent),
                                       [](qint64 value) {
                                           return Tax{Tax::Kind::Percent, value};
                                       }),
                          rc::gen::map(rc::gen::inRange<qint64>(0, 1'000'000'000), [](qint64 value) {
                              return Tax{Tax::Kind::Absolute, value};
                          }));
}

inline LineItem anyLine()
{
    LineItem line;
    line.number = *anyText();
    line.description = *anyText();
    line.type = *rc::gen::elementOf(std::vector<LineItemType>(allLineItemTypes.begin(), allLineItemTypes.end()));
    line.start = *anyMonth();
    line.end = *anyMonth();
    line.balanceTracking = *rc::gen::arbitrary<bool>();
    line.amount.scaled = *rc::gen::inRange<qint64>(-1'000'000'000'000'000, 1'000'000'000'000'000);
    line.quantity = *rc::gen::inRange<qint64>(-3, 1000);
    line.tax = *anyTax();
    line.currency = *anyCurrency();
    return line;
}

/// A PO whose every field may hold anything that its type can; rules would refuse most of them. To be called inside a
/// property.
inline PurchaseOrder anyOrder()
{
    PurchaseOrder order;
    PurchaseOrderHeader& header = order.header;
    header.number = *anyText();
    header.description = *anyText();
    header.billFrom = *anyText();
    header.billTo = *anyText();
    header.shipTo = *anyText();
    header.taxRegistrationNumbers = *anyTexts();
    header.invoiceUnits = *anyTexts();
    header.effective = *anyMonth();
    header.expiration = *anyMonth();
    header.paymentTerms = *anyText();
    header.currency = *anyCurrency();
    order.suspended = *rc::gen::arbitrary<bool>();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        order.lines << anyLine();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        order.contacts << Contact{*anyText(), *anyText(), *anyText()};
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        order.tags << Tag{*anyText(), *anyText()};
    return order;
}

} // namespace podesk::test
