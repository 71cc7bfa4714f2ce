// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notification.h"
#include "core/storage/recordwriter.h"

namespace podesk::storage {

/// The outbox, as whole values over records. Numbers that people see (MAIL-1) are made from the counted ids.
class NotificationStore
{
public:
    explicit NotificationStore(Database& database) : m_database(database) {}

    /// The number that the next notification will have.
    Result<QString> nextNumber();
    /// Id and number are given out here.
    Result<Notification> insert(RecordWriter& writer, const Notification& notification);
    Result<std::optional<Notification>> notification(const QString& number);
    /// Has this line's balance been told of before?
    Result<bool> wasTold(LineItemId line);
    /// Takes out all of a PO with their decisions (B45).
    Result<void> removeOf(RecordWriter& writer, PurchaseOrderId order);
    /// POs whose expiration month this is, in order of id.
    Result<QList<PurchaseOrderId>> ordersExpiringIn(Month expiration);
    /// The expiration months that POs have, from `first` on, ascending.
    Result<QList<Month>> expirationsFrom(Month first);
    Result<qint64> count();

private:
    Database& m_database;
};

} // namespace podesk::storage
