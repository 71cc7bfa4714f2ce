// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <QtCore/QJsonObject>

namespace podesk::storage {

/// A sequence of numbers from a seed (splitmix64), the same on every platform: the standard library's distributions are
/// not.
class SeededNumbers
{
public:
    explicit SeededNumbers(quint64 seed) : m_state(seed) {}
    quint64 next();
    /// 0 <= result < bound
    qint64 below(qint64 bound) { return static_cast<qint64>(next() % static_cast<quint64>(bound)); }
    qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class List>
    auto pick(const List& list)
    {
        return list[static_cast<qsizetype>(below(static_cast<qint64>(list.size())))];
    }
    /// Skewed like real spend: most values small, a few very large; `base` times 1 to about a million.
    qint64 skewed(qint64 base);

private:
    quint64 m_state;
};

/// Made-up POs one after another, from word lists in resources.
class GeneratedOrders
{
public:
    GeneratedOrders(quint64 seed, Instant now, QList<Account> payers);

    /// The `index`-th PO (its number is made unique with it). Errors: AmountOutOfRange.
    Result<PurchaseOrder> next(qint64 index);
    /// Organisations' names that accounts may be made for.
    static QStringList organizationNames();

private:
    PurchaseOrderHeader header(qint64 index, const Account& payer);
    QString number(qint64 index, Month effective);
    QString billFrom(bool& isSeller);
    Result<LineItem> line(const PurchaseOrderHeader& header, int position, bool isSeller, bool otherCurrency);
    QList<Contact> contacts();
    QList<Tag> tags();
    QString picked(const QList<QStringList>& lists);
    QStringList words(QLatin1StringView list) const;

    SeededNumbers m_numbers;
    Instant m_now;
    QList<Account> m_payers;
    QJsonObject m_words;
    QStringList m_suppliers;
};

} // namespace podesk::storage
