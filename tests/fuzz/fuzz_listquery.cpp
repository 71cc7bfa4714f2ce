// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/listquery.h"

using namespace podesk;

/// A query that reads must write a text that reads as the same query.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const ListKind kind : {ListKind::PurchaseOrders, ListKind::LineItems}) {
        const auto query = ListQuery::fromText(kind, text);
        if (!query)
            continue;
        const auto again = ListQuery::fromText(kind, query->toText());
        if (!again || *again != *query)
            qFatal("does not read back: %s", qUtf8Printable(query->toText()));
    }
    return 0;
}
