// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/contracttest.h"
#include "tests/support/commercefixture.h"

namespace podesk::test {

/// A workspace of each backend in which something can be bought.
class CommerceContract : public ContractTest
{
protected:
    void makeMarket()
    {
        makeWorkspace();
        write([this](storage::RecordWriter& writer) {
            m_entry = must(commerce().insert(writer, entryOf(QStringLiteral("graphs"))));
        });
    }

    storage::CommerceStore commerce() { return storage::CommerceStore(database()); }
    qsizetype findings() { return must(storage::inspect(database())).size(); }

    Purchase bought(const std::optional<QString>& number, const QList<Instant>& dueOn, const Offer& offer,
                    AccountId payer = {})
    {
        Purchase purchase;
        write([&](storage::RecordWriter& writer) {
            const AccountId buyer = payer.isValid() ? payer : m_payer;
            purchase = buy(database(), writer, agreementOf(offer, buyer, buyer, number), dueOn);
        });
        return purchase;
    }
    Purchase bought(const std::optional<QString>& number, const QList<Instant>& dueOn)
    {
        return bought(number, dueOn, m_entry.offers[0]);
    }

    CatalogueEntry m_entry;
};

} // namespace podesk::test
