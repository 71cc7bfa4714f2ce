// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engineclient.h"

#include <QCoreApplication>

#include <cstdio>

using namespace podesk;
using namespace Qt::StringLiterals;

namespace {

PurchaseOrder anOrder(const QString& number)
{
    PurchaseOrder order;
    order.header.number = number;
    order.header.billFrom = sellersOfRecord().first();
    order.header.shipTo = u"Warehouse"_s;
    order.header.effective = Month::of(2024, 1);
    order.header.expiration = Month::of(2024, 12);
    order.header.currency = *Currency::fromCode(u"USD");
    LineItem line;
    line.number = u"1"_s;
    line.start = order.header.effective;
    line.end = order.header.expiration;
    line.amount = {UnitPrice::one};
    line.currency = order.header.currency;
    order.lines = {line};
    return order;
}

} // namespace

/// Runs commands and imports without end; after each acknowledged one prints "position number".
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    EngineClient client;
    if (!client.open(application.arguments().value(1)).result())
        return 3;
    const QString run = application.arguments().value(2);
    std::puts("ready");
    std::fflush(stdout);
    for (int i = 0;; ++i) {
        const QString number = u"C-%1-%2"_s.arg(run).arg(i);
        Command command = CreatePurchaseOrder{{}, anOrder(number)};
        if (i % 5 == 3) {
            QList<PurchaseOrder> many;
            for (int j = 0; j < 400; ++j)
                many.append(anOrder(u"I-%1-%2-%3"_s.arg(run).arg(i).arg(j)));
            command = ImportPurchaseOrders{{}, many, u"crash"_s};
        } else if (i % 5 == 4) {
            command = ChangeStatus{{OrderRef{{}, u"C-%1-0"_s.arg(run), {}, 0}}, i % 2 ? Status::Suspended : Status::Active};
        }
        const CommandOutcome outcome = client.run(command).result();
        if (outcome.isDone()) {
            std::printf("%lld %s\n", qlonglong(outcome.position), i % 5 < 3 ? qPrintable(number) : "-");
            std::fflush(stdout);
        }
    }
}
