// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/invoice.h"
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

/// POs, invoices and journal entries in plain maps and, by statements of its own, in a workspace file: both always hold
/// the same.
class Book
{
public:
    explicit Book(storage::Database& database);

    void clear();
    void store(const PurchaseOrder& order, qint64 charges = 0);
    void remove(qint64 id);
    void store(const Invoice& invoice);
    void removeInvoice(qint64 id);
    /// An entry that names these POs and invoices as touched.
    void addEntry(BookEntry entry, const QList<qint64>& touched, const QList<qint64>& invoices = {});
    qint64 nextOrderId() { return ++m_lastOrder; }
    qint64 nextInvoiceId() { return ++m_lastInvoice; }
    qint64 nextLineId() { return ++m_lastLine; }

    const QMap<qint64, PurchaseOrder>& orders() const { return m_orders; }
    qint64 chargesOf(qint64 order) const { return m_charges.value(order); }
    const QMap<qint64, Invoice>& invoices() const { return m_invoices; }
    const QList<BookEntry>& entries() const { return m_entries; }
    static QString payerNumber(AccountId id) { return QString::number(111'111'111'111 * id.value); }
    // There are agreements 1 to 4, two of each product.
    static constexpr qint64 agreements = 4;
    static QString agreementNumber(AgreementId id) { return QStringLiteral("agmt-%1").arg(id.value); }
    static QString productName(AgreementId id) { return QStringLiteral("Straße %1").arg(1 + id.value % 2); }

private:
    void run(const QString& sql, const QVariantList& bindings = {});
    void insertParts(const PurchaseOrder& order);
    void addMarket();

    storage::Database& m_database;
    QMap<qint64, PurchaseOrder> m_orders;
    QMap<qint64, qint64> m_charges; ///< by PO
    QMap<qint64, Invoice> m_invoices;
    QList<BookEntry> m_entries;
    qint64 m_lastOrder = 0;
    qint64 m_lastInvoice = 0;
    qint64 m_lastLine = 0;
    qint64 m_lastPart = 0;
};

// Random records, inside a rapidcheck property.
PurchaseOrder randomOrder(Book& book, qint64 id);
void storeRandomOrder(Book& book, qint64 id);
/// Linked to a PO of the book, to one that is gone, or to none.
Invoice randomInvoice(const Book& book, qint64 id);
BookEntry randomEntry();
/// Texts that the records have.
QStringList textsOf(const Book& book);

} // namespace podesk::test
