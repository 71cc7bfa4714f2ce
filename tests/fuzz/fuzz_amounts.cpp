// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/currency.h"
#include "core/domain/money.h"
#include "core/domain/month.h"

using namespace podesk;

/// Prices and months that read must write a text that reads as the same value.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto price = UnitPrice::fromText(text)) {
        const auto again = UnitPrice::fromText(price->toText());
        if (!again || *again != *price)
            qFatal("price does not read back: %s", qUtf8Printable(price->toText()));
    }
    if (const auto month = Month::fromText(text)) {
        if (Month::fromText(month->toText()) != month)
            qFatal("month does not read back: %s", qUtf8Printable(month->toText()));
    }
    return 0;
}
