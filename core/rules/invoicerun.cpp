// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/invoicerun.h"

#include <QtCore/QHash>

#include <algorithm>
#include <numeric>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

bool comesBefore(const BillableCharge& one, const BillableCharge& other)
{
    if (one.dueOn != other.dueOn)
        return one.dueOn < other.dueOn;
    if (one.payer != other.payer)
        return one.payer < other.payer;
    if (one.issuer != other.issuer)
        return one.issuer < other.issuer;
    if (one.currency.code() != other.currency.code())
        return one.currency.code() < other.currency.code();
    if (one.agreement != other.agreement)
        return one.agreement < other.agreement;
    return one.id < other.id;
}

/// Texts that a person typed are in JSON's spelling, so that two of them never run into each other.
QString sharedBy(const BillableCharge& charge, bool byNumber)
{
    QStringList parts{QString::number(charge.dueOn.msecs),
                      chargeKindText(charge.kind),
                      charge.period ? charge.period->toText() : QString(),
                      QString::number(charge.payer.value),
                      charge.currency.code(),
                      charge.netDays ? QString::number(*charge.netDays) : QString()};
    QStringList texts{charge.issuer, charge.invoiceUnit, charge.taxRegistrationNumber};
    if (byNumber)
        texts << (charge.poNumber ? u'+' + *charge.poNumber : QString());
    for (const QString& text : std::as_const(texts))
        parts << QString::number(text.size()) + u':' + text;
    return parts.join(u'|');
}

bool asksForNumber(const QList<BillableCharge>& charges)
{
    return std::ranges::any_of(charges,
                               [](const BillableCharge& c) { return c.kind == ChargeKind::Usage && c.poNumber; });
}

} // namespace

Decision<QList<QList<qsizetype>>> decideInvoices(const QList<BillableCharge>& charges, Edition edition)
{
    Tracing t;
    QList<qsizetype> order(charges.size());
    std::iota(order.begin(), order.end(), 0);
    const QString count = QString::number(charges.size());
    if (t.grant("G16"_L1, true, {}, {{u"count"_s, count}}))
        std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) { return comesBefore(charges[a], charges[b]); });
    const bool byNumber =
        edition == Edition::E2026 && asksForNumber(charges) && t.grant("B53"_L1, true, {}, {{u"count"_s, count}});
    QList<QList<qsizetype>> invoices;
    QHash<QString, qsizetype> shared;
    for (const qsizetype at : std::as_const(order)) {
        if (!isMonthly(charges[at].kind)) {
            invoices.append(QList<qsizetype>{at});
            continue;
        }
        const QString key = sharedBy(charges[at], byNumber);
        const auto known = shared.constFind(key);
        if (known == shared.constEnd()) {
            shared.insert(key, invoices.size());
            invoices.append(QList<qsizetype>{at});
        } else {
            invoices[*known].append(at);
        }
    }
    return std::move(t).decide(invoices);
}

} // namespace podesk::rules
