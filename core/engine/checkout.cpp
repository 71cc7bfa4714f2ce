// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/checkout.h"

namespace podesk {

using namespace Qt::StringLiterals;

Result<Checkout> checkoutOf(const QString& offerCode, const QString& accountNumber, Execution& x)
{
    const auto sold = x.commerce.offer(offerCode);
    if (!sold)
        return tl::unexpected<Error>(sold.error());
    if (!sold->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"offer"_s}, {u"value"_s, offerCode}}, offerCode);
    const Result<Account> buyer = x.actingAccount(accountNumber);
    const auto payer = buyer ? x.payerOf(*buyer) : tl::unexpected<Error>(buyer.error());
    const auto isOn = payer ? x.commerce.integrationOn(payer->id) : tl::unexpected<Error>(payer.error());
    if (!isOn)
        return tl::unexpected<Error>(isOn.error());
    Checkout checkout{(*sold)->first, (*sold)->second, *buyer, *payer, {}};
    checkout.gate.edition = x.settings.edition;
    checkout.gate.family = checkout.product.family;
    checkout.gate.delivery = checkout.product.delivery;
    checkout.gate.offer = checkout.offer.kind;
    checkout.gate.hasSchedule = checkout.offer.hasSchedule();
    checkout.gate.integrationOn = *isOn;
    checkout.gate.maySubscribe = !x.identity || mayRun("subscribe"_L1, *x.identity, buyer->kind);
    checkout.gate.offerCode = offerCode;
    return checkout;
}

} // namespace podesk
