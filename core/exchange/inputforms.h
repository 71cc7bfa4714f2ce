// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/jsonmembers.h"
#include "core/exchange/mappingdata.h"

namespace podesk {

/// One entry of a mapping's "inputs". Errors: MissingField, UnknownField, InvalidField (field = JSON pointer).
Result<InputForm> readInputForm(const QJsonValue& value, const QString& pointer);

/// Reads {"point": ".", "groups": ","}. Errors: the same.
Result<DecimalForm> readDecimalForm(const QJsonObject& object, const QString& pointer);

} // namespace podesk
