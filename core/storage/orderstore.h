// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"
#include "core/storage/recordwriter.h"
#include "core/storage/workspace.h"

#include <QtCore/QHash>

#include <atomic>

namespace podesk::storage {

/// Purchase orders and accounts as whole values, over records.
class OrderStore
{
public:
    explicit OrderStore(Database& database) : m_database(database) {}

    Result<std::optional<PurchaseOrder>> load(PurchaseOrderId id);
    Result<QList<PurchaseOrder>> load(const QList<PurchaseOrderId>& ids);
    /// All POs with this number (one a payer).
    Result<QList<PurchaseOrderId>> idsOfNumber(const QString& number);
    /// The same with each PO's payer; and number and payer of one PO (nothing when it is gone).
    Result<QList<std::pair<PurchaseOrderId, AccountId>>> headsOfNumber(const QString& number);
    Result<std::optional<std::pair<QString, AccountId>>> headOf(PurchaseOrderId id);
    Result<bool> numberTaken(AccountId payer, const QString& number);
    /// All numbers of a payer, for checking an import in one read.
    Result<QSet<QString>> numbersOf(AccountId payer);
    /// POs of the payer that are Active in `month`, not counting `except`.
    Result<int> activeOrders(AccountId payer, Month month, PurchaseOrderId except = {});
    Result<qint64> countOrders();
    Result<qint64> countLines();
    Result<QList<Account>> accounts();
    Result<QList<Organization>> organizations();

    /// Stores a new PO (ids are given out here); totals must have been computed. Returns it with ids.
    Result<PurchaseOrder> insert(RecordWriter& writer, const PurchaseOrder& order);
    /// Writes what differs between `before` (as loaded) and `after`, lines, contacts and tags included, and bumps the
    /// version once.
    Result<void> update(RecordWriter& writer, const PurchaseOrder& before, const PurchaseOrder& after);
    Result<void> remove(RecordWriter& writer, const PurchaseOrder& order);
    Result<AccountId> insert(RecordWriter& writer, const Account& account);
    Result<OrganizationId> insert(RecordWriter& writer, const Organization& organization);

    /// Setting values by key; the engine's clock, edition and quotas live here as records.
    /// Tax registration number and invoice unit, which its invoices bear from then on.
    Result<void> setBilling(RecordWriter& writer, const Account& account);
    Result<void> setPaymentTerms(RecordWriter& writer, const Account& account);
    Result<void> setOrganization(RecordWriter& writer, const Account& account);
    Result<void> setSetting(RecordWriter& writer, const QString& key, const QString& value);

private:
    Database& m_database;
};

/// Text keys and values of the settings table for a workspace's settings, and back.
QList<std::pair<QString, QString>> settingsToPairs(const WorkspaceSettings& settings);
Result<WorkspaceSettings> settingsFromPairs(const QHash<QString, QString>& pairs);

/// Many new POs in one go through the driver's native handle: inserts rows and notes one range a table in `writer`.
/// Stops with Cancelled when `cancelled` turns true (the caller's transaction rolls back). `progress(done, total)`.
Result<QList<PurchaseOrderId>> insertMany(Database& database, RecordWriter& writer, const QList<PurchaseOrder>& orders,
                                          const std::atomic_bool* cancelled,
                                          const std::function<void(qint64, qint64)>& progress);

} // namespace podesk::storage
