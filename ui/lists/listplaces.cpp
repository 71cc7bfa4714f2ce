// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listplaces.h"

namespace podesk {

using namespace Qt::StringLiterals;

Place placeOf(ListKind kind)
{
    switch (kind) {
    case ListKind::PurchaseOrders:
        return Place::PurchaseOrders;
    case ListKind::LineItems:
        return Place::LineItems;
    case ListKind::Invoices:
        return Place::Invoices;
    case ListKind::Journal:
        break;
    }
    return Place::Activity;
}

QString placeIcon(ListKind kind)
{
    return kind == ListKind::Journal ? u"activity"_s : listKindText(kind);
}

qint64 placeCount(ListKind kind, const WorkspaceFacts& facts)
{
    switch (kind) {
    case ListKind::PurchaseOrders:
        return facts.purchaseOrders;
    case ListKind::LineItems:
        return facts.lineItems;
    case ListKind::Invoices:
        return facts.invoices;
    case ListKind::Journal:
        break;
    }
    return facts.position;
}

} // namespace podesk
