// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listspec.h"

#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::ListWords)
public:
    static ListSpec purchaseOrders();
    static ListSpec lineItems();
    static ListSpec journal();
    static ListSpec invoices();
    static ListSpec notifications();
};

ListSpec ListWords::purchaseOrders()
{
    ListSpec spec;
    spec.place = Place::PurchaseOrders;
    spec.icon = u"purchase-orders"_s;
    spec.count = &WorkspaceFacts::purchaseOrders;
    spec.firstColumns = {u"number"_s,    u"status"_s,  u"value"_s,   u"balance"_s,
                         u"effective"_s, u"expires"_s, u"updated"_s, u"bill-from"_s};
    spec.buttonField = u"status"_s;
    spec.exportName = u"purchase-orders"_s;
    spec.exampleFilter = u"status:suspended"_s;
    spec.emptyTitle = QT_TR_NOOP("No purchase orders yet");
    spec.emptyReason = QT_TR_NOOP("Add one by hand, or import a list from files.");
    return spec;
}

ListSpec ListWords::lineItems()
{
    ListSpec spec;
    spec.place = Place::LineItems;
    spec.icon = u"line-items"_s;
    spec.count = &WorkspaceFacts::lineItems;
    spec.firstColumns = {u"purchase-order"_s, u"number"_s,   u"status"_s, u"type"_s,   u"start"_s, u"end"_s,
                         u"amount"_s,         u"quantity"_s, u"total"_s,  u"balance"_s};
    spec.buttonField = u"status"_s;
    spec.menuField = u"type"_s;
    spec.exportName = u"line-items"_s;
    spec.exampleFilter = u"tracked:yes"_s;
    spec.emptyTitle = QT_TR_NOOP("No line items yet");
    spec.emptyReason = QT_TR_NOOP("Line items come with purchase orders.");
    return spec;
}

ListSpec ListWords::journal()
{
    ListSpec spec;
    spec.place = Place::Activity;
    spec.icon = u"activity"_s;
    spec.count = &WorkspaceFacts::position;
    spec.firstColumns = {u"position"_s, u"time"_s, u"actor"_s, u"command"_s, u"subject"_s, u"undoes"_s};
    // Newest first is what one wants of a journal; the others stand in the order they came in.
    spec.firstSort = {{u"position"_s, true}};
    spec.hasSums = false;
    spec.exportName = u"activity"_s;
    spec.exampleFilter = u"command:change-status"_s;
    spec.emptyTitle = QT_TR_NOOP("Nothing has been done yet");
    spec.emptyReason = QT_TR_NOOP("Every command appears here, with who ran it and when.");
    return spec;
}

ListSpec ListWords::invoices()
{
    ListSpec spec;
    spec.place = Place::Invoices;
    spec.icon = u"invoices"_s;
    spec.count = &WorkspaceFacts::invoices;
    spec.firstColumns = {u"number"_s, u"purchase-order"_s, u"outcome"_s, u"amount"_s,
                         u"kind"_s,   u"issued"_s,         u"product"_s, u"due"_s};
    spec.firstSort = {{u"issued"_s, true}};
    spec.buttonField = u"outcome"_s;
    spec.menuField = u"kind"_s;
    spec.exportName = u"invoices"_s;
    spec.exampleFilter = u"printed:no"_s;
    spec.emptyTitle = QT_TR_NOOP("No invoices yet");
    spec.emptyReason =
        QT_TR_NOOP("An upfront purchase is invoiced when it is accepted, a scheduled payment on its day.");
    return spec;
}

ListSpec ListWords::notifications()
{
    ListSpec spec;
    spec.place = Place::Outbox;
    spec.icon = u"outbox"_s;
    spec.count = &WorkspaceFacts::notifications;
    spec.firstColumns = {u"number"_s, u"on"_s, u"result"_s, u"notice"_s, u"recipients"_s, u"purchase-order"_s};
    spec.firstSort = {{u"on"_s, true}, {u"number"_s, true}};
    spec.buttonField = u"result"_s;
    spec.menuField = u"notice"_s;
    spec.greyField = u"result"_s;
    spec.fullWord = notificationOutcomeText(NotificationOutcome::Sent);
    spec.hasSums = false;
    spec.exportName = u"notifications"_s;
    spec.exampleFilter = u"result:no-contacts"_s;
    spec.emptyTitle = QT_TR_NOOP("No mails so far");
    spec.emptyReason = QT_TR_NOOP("Contacts are written to when a purchase order comes near its expiration.");
    return spec;
}

} // namespace

const ListSpec& listSpec(ListKind kind)
{
    static const std::array<ListSpec, listKindCount> specs{ListWords::purchaseOrders(), ListWords::lineItems(),
                                                           ListWords::journal(), ListWords::invoices(),
                                                           ListWords::notifications()};
    return specs[static_cast<std::size_t>(kind)];
}

QString placeName(ListKind kind)
{
    return kind == ListKind::Journal ? ListWords::tr("Activity") : words::listName(kind);
}

QString emptyTitle(ListKind kind)
{
    return ListWords::tr(listSpec(kind).emptyTitle);
}

QString emptyReason(ListKind kind)
{
    return ListWords::tr(listSpec(kind).emptyReason);
}

int firstWidth(const ListField& field)
{
    struct Exception
    {
        QLatin1StringView field;
        int width;
    };
    static constexpr Exception exceptions[]{{"number"_L1, 18},   {"purchase-order"_L1, 18}, {"status"_L1, 18},
                                            {"outcome"_L1, 33},  {"type"_L1, 26},           {"currency"_L1, 10},
                                            {"line-item"_L1, 10}, {"notice"_L1, 44},
                                            {"result"_L1, 33}};
    const auto found = std::ranges::find(exceptions, field.name, &Exception::field);
    if (found != std::end(exceptions))
        return found->width;
    switch (field.kind) {
    case FieldKind::Text:
        return 26;
    case FieldKind::Word:
        return 24;
    case FieldKind::Month:
        return 12;
    case FieldKind::Money:
        return 17;
    case FieldKind::Integer:
    case FieldKind::Flag:
        return 10;
    case FieldKind::Decimal:
        return 14;
    case FieldKind::Instant:
        return 22;
    }
    return 16;
}

} // namespace podesk
