// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/orderjson.h"

#include <QJsonDocument>

using namespace podesk;

/// An order that reads must write an object that reads and writes the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto order = orderFromJson(QJsonDocument::fromJson(bytes).object());
    if (!order)
        return 0;
    const QJsonObject written = orderToJson(*order);
    const auto again = orderFromJson(written);
    if (!again || orderToJson(*again) != written)
        qFatal("does not read back: %s", QJsonDocument(written).toJson().constData());
    return 0;
}
