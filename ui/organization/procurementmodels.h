// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/details/plainrowsmodel.h"

namespace podesk {

// Connections and requests as rows to read.

QList<PlainRowsModel::Column> connectionColumns();
PlainRowsModel::Row connectionRow(const ProcurementConnection& connection, const QList<Account>& accounts);

QList<PlainRowsModel::Column> requestColumns();
/// The column of requestColumns() with signs.
int requestStateColumn();
PlainRowsModel::Row requestRow(const ProcurementRequest& request, const QList<CatalogueEntry>& catalogue,
                               const QList<Account>& accounts);
/// "Northlight, 1 year"; the offer's id where the catalogue does not have it.
QString offerName(OfferId offer, const QList<CatalogueEntry>& catalogue);

} // namespace podesk
