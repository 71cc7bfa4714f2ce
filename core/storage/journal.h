// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/instant.h"
#include "core/domain/vocabulary.h"
#include "core/storage/recordwriter.h"

namespace podesk::storage {

/// One command's entry. `hash` = SHA-256 over the previous entry's hash and this entry's canonical bytes.
struct JournalRecord
{
    qint64 position = 0;
    QString actor;
    Instant realTime;
    Instant simulatedTime;
    QString command;
    QJsonObject payload;
    Edition edition = Edition::E2024;
    QString idempotencyKey;
    qint64 undoes = 0;
    QString subject; ///< PO number or name the entry is about; with many the first one
    QList<RecordChange> changes;
    QByteArray previousHash;
    QByteArray hash;
};

/// Entry without its changes, for walking back quickly.
struct JournalHead
{
    qint64 position = 0;
    QString command;
    QString subject;
    qint64 undoes = 0;
};

/// Append-only. Subjects (which POs an entry touched) are indexed so that one PO's history is one look-up.
class Journal
{
public:
    explicit Journal(Database& database) : m_database(database) {}

    /// Appends inside the caller's transaction; fills position, previousHash and hash. `orders`: ids of the POs it
    /// touched; long contiguous runs are stored as ranges. The invoices it wrote are found among its changes.
    Result<qint64> append(JournalRecord& record, const QList<qint64>& orders);
    Result<qint64> lastPosition();
    Result<std::optional<JournalRecord>> entry(qint64 position);
    Result<std::optional<JournalRecord>> byIdempotencyKey(const QString& key);
    /// Newest first, from `below` (exclusive; 0 = the end).
    Result<QList<JournalHead>> heads(qint64 below, int limit);
    Result<QList<JournalRecord>> ofOrder(PurchaseOrderId id, int limit);
    /// About any of these subjects, newest first. Subjects have no index: this reads through the journal.
    Result<QList<JournalRecord>> ofSubjects(const QStringList& subjects, int limit);
    Result<QList<JournalRecord>> after(qint64 position, int limit);
    /// The first entry after `position` that touched the record's PO (0 when none), for UndoBlocked.
    Result<qint64> nextTouching(qint64 position, const QList<qint64>& orders);
    Result<QList<qint64>> ordersOf(qint64 position);
    /// Position of the first entry whose hash or link does not hold; 0 when the chain is whole.
    Result<qint64> firstBrokenEntry();

private:
    Database& m_database;
};

} // namespace podesk::storage
