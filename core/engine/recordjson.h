// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <optional>

namespace podesk {

// How the members of a record's JSON are written: what it has not is null.

template <class Range, class Write>
QJsonArray each(const Range& values, Write write)
{
    QJsonArray array;
    for (const auto& value : values)
        array.append(write(value));
    return array;
}

inline QJsonValue orNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

inline QJsonValue unlessEmpty(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// As recordForms() has "invoice".
QJsonObject invoiceJson(const InvoiceView& view);

} // namespace podesk
