// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ordersource.h"

#include <QTemporaryFile>

using namespace podesk;

/// Any bytes may come as an import: through each shipped mapping, and as a mapping itself. Reading must end with orders
/// or findings, never otherwise; the sanitizers watch how.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("no temporary file");

    QList<Result<ImportMapping>> mappings{ImportMapping::fromJson(bytes, QStringLiteral("mapping.json"))};
    for (const QString& name : ImportMapping::shippedNames())
        mappings.append(ImportMapping::shipped(name));
    for (const auto& mapping : std::as_const(mappings)) {
        if (!mapping)
            continue;
        ImportInputs inputs;
        for (const QString& input : mapping->inputNames())
            inputs.insert(input, file.fileName());
        (void)readPurchaseOrders(*mapping, inputs);
    }
    return 0;
}
