// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"
#include "core/storage/database.h"

#include <QtCore/QJsonObject>

/// How a purchase order and what hangs on it lie in rows: the one mapping for reading, writing one by one and in bulk.
/// Lists of values stand in the order of the columns; `id` is not among them.
namespace podesk::storage::rows {

/// What is stored beside the lines so that lists need not add them up.
struct StoredTotals
{
    qint64 valueMinor = 0;
    std::optional<qint64> balanceMinor;
    QString otherTotals; ///< JSON; an entry has "balance" only when a line of that currency is tracked
};

/// Sums per currency; "value" and "balance" of the PO's own currency stand alone. Errors: AmountOutOfRange.
Result<StoredTotals> storedTotals(const PurchaseOrder& order);

const QStringList& orderColumns(); ///< version is not among them: writers count it
const QStringList& lineColumns();
const QStringList& contactColumns();
const QStringList& tagColumns();

Result<QVariantList> orderValues(const PurchaseOrder& order);
QVariantList lineValues(PurchaseOrderId order, const LineItem& line);
QVariantList contactValues(PurchaseOrderId order, qint64 position, const Contact& contact);
QVariantList tagValues(PurchaseOrderId order, const Tag& tag);

/// A JSON list of texts and back; nothing for what is no list.
QString textsToJson(const QStringList& texts);
std::optional<QStringList> textsFromJson(const QString& json);

/// Columns and values as RecordWriter takes them.
QJsonObject record(const QStringList& columns, const QVariantList& values);

/// From a row of "id, version, <orderColumns>"; without lines, contacts and tags. Errors: WorkspaceDamaged.
Result<PurchaseOrder> orderOf(const Database& database, const QSqlQuery& row);
/// From a row of "id, <lineColumns>". Errors: WorkspaceDamaged.
Result<LineItem> lineOf(const Database& database, const QSqlQuery& row);
/// From a row that has these columns from `first` on.
Contact contactOf(const QSqlQuery& row, int first);
Tag tagOf(const QSqlQuery& row, int first);

} // namespace podesk::storage::rows
