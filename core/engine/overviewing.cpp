// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/session.h"
#include "core/storage/commercestore.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsOfSpend = 24;

/// What the overview counts. A card opens the list by this very text, so its count is that of the list.
struct CardQuery
{
    QLatin1StringView name;
    ListKind kind;
    QLatin1StringView query;
};
constexpr std::array cards{
    CardQuery{"suspended-with-charges"_L1, ListKind::PurchaseOrders,
              "status:suspended,suspended-expired charges:>0"_L1},
    CardQuery{"expiring-30"_L1, ListKind::PurchaseOrders, "status:active,suspended expires:>=0d expires:<30d"_L1},
    CardQuery{"expiring-60"_L1, ListKind::PurchaseOrders, "status:active,suspended expires:>=0d expires:<60d"_L1},
    CardQuery{"expiring-90"_L1, ListKind::PurchaseOrders, "status:active,suspended expires:>=0d expires:<90d"_L1},
    CardQuery{"invoices-without-po"_L1, ListKind::Invoices, "printed:no"_L1},
    CardQuery{"no-contacts"_L1, ListKind::PurchaseOrders, "contacts:0"_L1},
    CardQuery{"low-balance"_L1, ListKind::LineItems, "balance-state:below-75-percent,exhausted,overdrawn"_L1},
};

Result<ListAnswer> answered(Session& session, ListKind kind, const QString& text)
{
    const Result<ListQuery> query = ListQuery::fromText(kind, text);
    if (!query)
        return tl::unexpected<Error>(query.error());
    Result<ListAnswer> answer;
    session.listThread.call([&] { answer = session.answer(*query, nullptr); });
    return answer;
}

} // namespace

Result<OverviewFigures> overviewOf(Session& session)
{
    OverviewFigures figures;
    for (const CardQuery& card : cards) {
        const Result<ListAnswer> answer = answered(session, card.kind, QString(card.query));
        if (!answer)
            return tl::unexpected<Error>(answer.error());
        figures.cards.append({card.name, card.kind, QString(card.query), qint64(answer->ids->size())});
    }
    const Result<ListAnswer> all = answered(session, ListKind::PurchaseOrders, {});
    if (!all)
        return tl::unexpected<Error>(all.error());
    figures.statuses = all->statusCounts;
    const Month first = Month::containing(session.now()).plus(1 - monthsOfSpend);
    const auto spend = storage::CommerceStore(session.planWorkspace->database()).spendSince(first);
    if (!spend)
        return tl::unexpected<Error>(spend.error());
    for (const storage::CommerceStore::Spend& each : *spend)
        figures.spend.append({each.month, each.currency, each.withPoMinor, each.withoutPoMinor});
    return figures;
}

} // namespace podesk
