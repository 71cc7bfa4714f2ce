// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/currency.h"

#include <QtCore/QJsonObject>

namespace podesk {

// Values as the journal keeps them (minor units, months, milliseconds, stable words), told to a reader.

/// A field that follows from others, or that no reader asked about.
bool isBookkeeping(const QString& field);
/// "-" for none. `record` is the same side of the change: a tax's figure needs its kind.
QString storedText(const QString& field, const QJsonValue& value, const QJsonObject& record, Currency currency);

} // namespace podesk
