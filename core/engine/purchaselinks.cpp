// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/purchasing.h"

namespace podesk {

namespace {

/// What is paid at once under a number, or else what all its charges come to.
Money amountUnder(const QList<rules::PlannedCharge>& charges, Instant now, Currency currency, bool& paysNow)
{
    QList<rules::PlannedCharge> atOnce;
    for (const rules::PlannedCharge& charge : charges) {
        if (charge.kind == ChargeKind::Upfront && charge.dueOn <= now)
            atOnce.append(charge);
    }
    paysNow = !atOnce.isEmpty();
    return rules::totalOf(paysNow ? atOnce : charges, currency);
}

} // namespace

Result<void> PurchaseLinks::add(const QString& number, const QList<rules::PlannedCharge>& charges,
                                Month lastOfAgreement)
{
    if (find(number))
        return {};
    LinkRequest request = m_pattern;
    bool paysNow = false;
    request.number = number;
    request.amount = amountUnder(charges, m_x.now, m_pattern.amount.currency, paysNow);
    // Whatever is not paid now has a line with each invoice, and before them one of zero (R50, R51).
    request.hasSchedule = !paysNow;
    request.months = rules::purchaseMonths(m_x.now, lastOfAgreement, charges);
    Result<TransactionLink> link = decideLink(request, m_x);
    if (!link)
        return tl::unexpected<Error>(link.error());
    if (const Result<void> written = writeLink(*link, request, m_x); !written)
        return written;
    m_links.append({request, *link});
    return {};
}

const PurchaseLinks::Link* PurchaseLinks::find(const std::optional<QString>& number) const
{
    for (const Link& each : m_links) {
        if (each.request.number == number)
            return &each;
    }
    return nullptr;
}

bool PurchaseLinks::isLinked(const std::optional<QString>& number) const
{
    const Link* found = find(number);
    return found && found->link.effect.isLinked();
}

Result<void> PurchaseLinks::countCharges()
{
    for (const Link& each : m_links) {
        if (!each.link.order.isValid())
            continue;
        m_x.touched.insert(each.link.order.value);
        if (const Result<void> counted = m_x.commerce.countCharges(m_x.writer, each.link.order); !counted)
            return counted;
    }
    return {};
}

} // namespace podesk
