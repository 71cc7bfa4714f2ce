// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/balancestate.h"
#include "core/domain/invoice.h"
#include "core/domain/listquery.h"
#include "core/domain/notification.h"
#include "core/domain/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk {

namespace {

constexpr std::array kindNames{"purchase-orders"_L1, "line-items"_L1, "journal"_L1, "invoices"_L1, "notifications"_L1};

template <class Values, class ToText>
QStringList wordsOf(const Values& values, ToText toText)
{
    QStringList words;
    for (const auto value : values)
        words << toText(value);
    return words;
}

ListField field(QLatin1StringView name, FieldKind kind, QStringList words = {})
{
    return {name, kind, std::move(words), false, false};
}

ListField searched(QLatin1StringView name, FieldKind kind)
{
    return {name, kind, {}, true, false};
}

ListField monthEnd(QLatin1StringView name)
{
    return {name, FieldKind::Month, {}, false, true};
}

QList<ListField> purchaseOrderFields()
{
    return {
        searched("number"_L1, FieldKind::Text),  field("status"_L1, FieldKind::Word, wordsOf(allStatuses, statusText)),
        field("value"_L1, FieldKind::Money),     field("balance"_L1, FieldKind::Money),
        field("effective"_L1, FieldKind::Month), monthEnd("expires"_L1),
        field("updated"_L1, FieldKind::Instant), searched("bill-from"_L1, FieldKind::Word),
        field("currency"_L1, FieldKind::Word),   searched("description"_L1, FieldKind::Text),
        searched("ship-to"_L1, FieldKind::Text), field("bill-to"_L1, FieldKind::Text),
        field("payer"_L1, FieldKind::Word),      field("payment-terms"_L1, FieldKind::Text),
        field("lines"_L1, FieldKind::Integer),   field("contacts"_L1, FieldKind::Integer),
        searched("tags"_L1, FieldKind::Text),    field("created"_L1, FieldKind::Instant),
        field("charges"_L1, FieldKind::Integer)};
}

QList<ListField> lineItemFields()
{
    return {searched("purchase-order"_L1, FieldKind::Text),
            field("number"_L1, FieldKind::Text),
            field("status"_L1, FieldKind::Word, wordsOf(allStatuses, statusText)),
            field("type"_L1, FieldKind::Word, wordsOf(allLineItemTypes, lineItemTypeText)),
            field("start"_L1, FieldKind::Month),
            monthEnd("end"_L1),
            field("amount"_L1, FieldKind::Decimal),
            field("quantity"_L1, FieldKind::Integer),
            field("tax"_L1, FieldKind::Text),
            field("total"_L1, FieldKind::Money),
            field("balance"_L1, FieldKind::Money),
            field("tracked"_L1, FieldKind::Flag),
            field("currency"_L1, FieldKind::Word),
            field("bill-from"_L1, FieldKind::Word),
            searched("description"_L1, FieldKind::Text),
            field("balance-state"_L1, FieldKind::Word, wordsOf(allBalanceStates, balanceStateText))};
}

QList<ListField> journalFields()
{
    return {field("position"_L1, FieldKind::Integer),
            field("time"_L1, FieldKind::Instant),
            field("simulated-time"_L1, FieldKind::Instant),
            field("actor"_L1, FieldKind::Word),
            field("command"_L1, FieldKind::Word),
            searched("subject"_L1, FieldKind::Text),
            field("undoes"_L1, FieldKind::Integer),
            field("edition"_L1, FieldKind::Word, {editionText(Edition::E2024), editionText(Edition::E2026)})};
}

QList<ListField> invoiceFields()
{
    return {searched("number"_L1, FieldKind::Text),
            field("kind"_L1, FieldKind::Word, wordsOf(allInvoiceKinds, invoiceKindText)),
            field("issued"_L1, FieldKind::Instant),
            field("due"_L1, FieldKind::Instant),
            field("period"_L1, FieldKind::Month),
            field("amount"_L1, FieldKind::Money),
            field("currency"_L1, FieldKind::Word),
            searched("purchase-order"_L1, FieldKind::Text),
            field("printed"_L1, FieldKind::Flag),
            field("outcome"_L1, FieldKind::Word, wordsOf(allPoOutcomes, poOutcomeText)),
            searched("product"_L1, FieldKind::Word),
            searched("agreement"_L1, FieldKind::Text),
            field("issuer"_L1, FieldKind::Word),
            field("account"_L1, FieldKind::Word),
            field("payer"_L1, FieldKind::Word),
            field("line-item"_L1, FieldKind::Text),
            field("revision"_L1, FieldKind::Integer),
            field("linked-order"_L1, FieldKind::Word)};
}

QList<ListField> notificationFields()
{
    return {field("number"_L1, FieldKind::Text),
            field("on"_L1, FieldKind::Instant),
            field("notice"_L1, FieldKind::Word, wordsOf(allNotificationKinds, notificationKindText)),
            field("result"_L1, FieldKind::Word, wordsOf(allNotificationOutcomes, notificationOutcomeText)),
            searched("purchase-order"_L1, FieldKind::Text),
            field("line-item"_L1, FieldKind::Text),
            searched("recipients"_L1, FieldKind::Text),
            monthEnd("expires"_L1),
            field("balance"_L1, FieldKind::Money),
            field("total"_L1, FieldKind::Money),
            field("currency"_L1, FieldKind::Word),
            field("aws-thresholds"_L1, FieldKind::Flag)};
}

} // namespace

QString listKindText(ListKind kind)
{
    return QString(kindNames[static_cast<size_t>(kind)]);
}

std::optional<ListKind> listKindFromText(QStringView text)
{
    const auto found = std::find(kindNames.begin(), kindNames.end(), text);
    if (found == kindNames.end())
        return std::nullopt;
    return static_cast<ListKind>(found - kindNames.begin());
}

const QList<ListField>& listFields(ListKind kind)
{
    static const std::array<QList<ListField>, listKindCount> fields{purchaseOrderFields(), lineItemFields(),
                                                                     journalFields(), invoiceFields(),
                                                                     notificationFields()};
    return fields[static_cast<size_t>(kind)];
}

int listFieldIndex(ListKind kind, QStringView name)
{
    const QList<ListField>& fields = listFields(kind);
    const QStringView wanted = kind == ListKind::PurchaseOrders && name == "tag"_L1 ? QStringView(u"tags") : name;
    for (int i = 0; i < fields.size(); ++i) {
        if (wanted == fields[i].name)
            return i;
    }
    return -1;
}

} // namespace podesk
