// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"
#include "core/storage/database.h"

#include <QMap>

namespace podesk::test {

/// One journal entry as far as lists show it.
struct BookEntry
{
    qint64 position = 0;
    Instant realTime;
    Instant simulatedTime;
    QString actor;
    QString command;
    QString subject;
    qint64 undoes = 0;
    Edition edition = Edition::E2024;
};

/// POs and journal entries in plain maps and, by statements of its own, in a workspace file: both always hold the same.
class Book
{
public:
    explicit Book(storage::Database& database);

    void clear();
    void store(const PurchaseOrder& order);
    void remove(qint64 id);
    /// An entry that names these POs as touched.
    void addEntry(BookEntry entry, const QList<qint64>& touched);
    qint64 nextOrderId() { return ++m_lastOrder; }
    qint64 nextLineId() { return ++m_lastLine; }

    const QMap<qint64, PurchaseOrder>& orders() const { return m_orders; }
    const QList<BookEntry>& entries() const { return m_entries; }
    static QString payerNumber(AccountId id) { return QString::number(111'111'111'111 * id.value); }

private:
    void run(const QString& sql, const QVariantList& bindings = {});
    void insertParts(const PurchaseOrder& order);

    storage::Database& m_database;
    QMap<qint64, PurchaseOrder> m_orders;
    QList<BookEntry> m_entries;
    qint64 m_lastOrder = 0;
    qint64 m_lastLine = 0;
    qint64 m_lastPart = 0;
};

// Random records, inside a rapidcheck property.
PurchaseOrder randomOrder(Book& book, qint64 id);
BookEntry randomEntry();
/// Texts that the records have.
QStringList textsOf(const Book& book);

} // namespace podesk::test
