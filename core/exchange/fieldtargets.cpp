// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mappingdata.h"

using namespace Qt::StringLiterals;

namespace podesk {

template <>
const std::vector<FieldTarget<OrderRow>>& fieldTargets<OrderRow>()
{
    using Member = FieldMember<OrderRow>;
    // A member of the base is a member of the row, but the conversion has to be asked for.
    const auto text = [](QString PurchaseOrderHeader::*member) {
        return Member(static_cast<QString OrderRow::*>(member));
    };
    const auto month = [](Month PurchaseOrderHeader::*member) {
        return Member(static_cast<Month OrderRow::*>(member));
    };
    const auto currency = static_cast<Currency OrderRow::*>(&PurchaseOrderHeader::currency);
    static const std::vector<FieldTarget<OrderRow>> targets{
        {"number"_L1, text(&PurchaseOrderHeader::number), true},
        {"description"_L1, text(&PurchaseOrderHeader::description), false},
        {"billFrom"_L1, text(&PurchaseOrderHeader::billFrom), false},
        {"billTo"_L1, text(&PurchaseOrderHeader::billTo), false},
        {"shipTo"_L1, text(&PurchaseOrderHeader::shipTo), false},
        {"effective"_L1, month(&PurchaseOrderHeader::effective), true},
        {"expiration"_L1, month(&PurchaseOrderHeader::expiration), true},
        {"paymentTerms"_L1, text(&PurchaseOrderHeader::paymentTerms), false},
        {"currency"_L1, Member(currency), true},
        {"suspended"_L1, Member(&OrderRow::suspended), false},
    };
    return targets;
}

template <>
const std::vector<FieldTarget<LineItem>>& fieldTargets<LineItem>()
{
    using Member = FieldMember<LineItem>;
    static const std::vector<FieldTarget<LineItem>> targets{
        {"number"_L1, Member(&LineItem::number), true},
        {"description"_L1, Member(&LineItem::description), false},
        {"type"_L1, Member(&LineItem::type), false},
        {"start"_L1, Member(&LineItem::start), false},
        {"end"_L1, Member(&LineItem::end), false},
        {"balanceTracking"_L1, Member(&LineItem::balanceTracking), false},
        {"amount"_L1, Member(&LineItem::amount), true},
        {"quantity"_L1, Member(&LineItem::quantity), false},
        {"currency"_L1, Member(&LineItem::currency), false},
        {"tax"_L1, Member(&LineItem::tax), false},
    };
    return targets;
}

template <>
const std::vector<FieldTarget<Contact>>& fieldTargets<Contact>()
{
    static const std::vector<FieldTarget<Contact>> targets{
        {"name"_L1, FieldMember<Contact>(&Contact::name), true},
        {"email"_L1, FieldMember<Contact>(&Contact::email), true},
        {"phone"_L1, FieldMember<Contact>(&Contact::phone), false},
    };
    return targets;
}

template <>
const std::vector<FieldTarget<Tag>>& fieldTargets<Tag>()
{
    static const std::vector<FieldTarget<Tag>> targets{
        {"key"_L1, FieldMember<Tag>(&Tag::key), true},
        {"value"_L1, FieldMember<Tag>(&Tag::value), false},
    };
    return targets;
}

} // namespace podesk
