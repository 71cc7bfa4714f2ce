// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <QtCore/QHash>

namespace podesk::storage {

/// Column of purchase_orders: how many charges of the payer's purchases name the PO's number. Kept with the PO, because
/// lists ask for it; a PO gets it when it is written first and whenever charges are.
inline const QString chargeCountColumn = QStringLiteral("charge_count");

/// Charges of this payer's purchases that were made under this PO number.
Result<qint64> chargesNaming(Database& database, AccountId payer, const QString& number);

/// The same for every number that has any, by payer and number, for writing many POs at once.
Result<QHash<std::pair<qint64, QString>, qint64>> chargesNamingAny(Database& database);

} // namespace podesk::storage
