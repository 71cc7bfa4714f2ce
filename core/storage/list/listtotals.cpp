// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/listevaluator.h"

#include <QtCore/QMap>

using namespace Qt::StringLiterals;

namespace podesk::storage {

namespace {

// Wide enough for any number of 64-bit amounts, so that a sum that leaves 64 bits on its way may come back.
__extension__ using Wide = __int128;

struct Sums
{
    qint64 records = 0;
    Wide value = 0;
    Wide balance = 0;
    bool tracked = false;

    void add(qint64 valueMinor, qint64 balanceMinor)
    {
        ++records;
        value += valueMinor;
        if (balanceMinor != noNumber) {
            balance += balanceMinor;
            tracked = true;
        }
    }
};

bool fits(Wide value)
{
    return value == static_cast<Wide>(static_cast<qint64>(value));
}

/// The field that adds up.
QStringView summedField(ListKind kind)
{
    switch (kind) {
    case ListKind::PurchaseOrders:
        return u"value";
    case ListKind::LineItems:
        return u"total";
    case ListKind::Invoices:
        return u"amount";
    case ListKind::Notifications: // tell of one balance again and again
    case ListKind::Journal:
        break;
    }
    return {};
}

CurrencyTotals totals(Currency currency, const Sums& sums)
{
    CurrencyTotals totals{currency, sums.records, 0, std::nullopt, !fits(sums.value) || !fits(sums.balance)};
    if (totals.overflow)
        return totals;
    totals.valueMinor = static_cast<qint64>(sums.value);
    if (sums.tracked)
        totals.balanceMinor = static_cast<qint64>(sums.balance);
    return totals;
}

} // namespace

QList<CurrencyTotals> totalsOf(const ListColumns& columns, const std::vector<quint32>& rows)
{
    const DictionaryColumn* currencies = columns.currencies();
    const ListKind kind = columns.kind();
    if (!currencies || summedField(kind).isEmpty())
        return {};
    const NumberColumn& values = columns.numbers(columns.place(listFieldIndex(kind, summedField(kind))));
    const int balanceField = listFieldIndex(kind, u"balance");
    const NumberColumn* balances = balanceField < 0 ? nullptr : &columns.numbers(columns.place(balanceField));

    std::vector<Sums> own(currencies->size());
    QMap<Currency, Sums> sums;
    for (const quint32 row : rows) {
        const QList<OtherTotal>* others = columns.others(row);
        const qint64 value = values.at(row);
        const qint64 balance = balances ? balances->at(row) : noNumber;
        // A PO whose lines are all in other currencies has nothing in its own.
        if (!others || value != 0 || balance != noNumber)
            own[currencies->codes()[row]].add(value, balance);
        if (others) {
            for (const OtherTotal& other : *others)
                sums[other.currency].add(other.valueMinor, other.balanceMinor.value_or(noNumber));
        }
    }
    for (size_t code = 0; code < own.size(); ++code) {
        if (own[code].records == 0)
            continue;
        Sums& sum = sums[Currency::fromCode(currencies->text(code)).value_or(Currency())];
        sum.records += own[code].records;
        sum.value += own[code].value;
        sum.balance += own[code].balance;
        sum.tracked = sum.tracked || own[code].tracked;
    }
    QList<CurrencyTotals> all;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        all << totals(it.key(), it.value());
    return all;
}

} // namespace podesk::storage
