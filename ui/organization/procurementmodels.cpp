// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/procurementmodels.h"

#include "ui/organization/organizationwords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class ProcurementRows
{
    Q_DECLARE_TR_FUNCTIONS(podesk::ProcurementRows)
};

QString accountName(AccountId id, const QList<Account>& accounts)
{
    const auto found = std::ranges::find(accounts, id, &Account::id);
    return found == accounts.end() ? QString() : found->name;
}

QString approvedBeforehand(const ProcurementConnection& connection)
{
    QStringList kinds;
    if (connection.preApprovesFree)
        kinds << ProcurementRows::tr("free");
    if (connection.preApprovesByol)
        kinds << ProcurementRows::tr("own licence");
    return kinds.isEmpty() ? ProcurementRows::tr("nothing") : kinds.join(u", "_s);
}

} // namespace

QList<PlainRowsModel::Column> connectionColumns()
{
    return {{ProcurementRows::tr("Connection")},
            {ProcurementRows::tr("State"), false, u"switch"_s},
            {ProcurementRows::tr("Mode")},
            {ProcurementRows::tr("System")},
            {ProcurementRows::tr("Approved beforehand")},
            {ProcurementRows::tr("Paid by")},
            {ProcurementRows::tr("Buyer ID")},
            {ProcurementRows::tr("Supplier ID")}};
}

PlainRowsModel::Row connectionRow(const ProcurementConnection& connection, const QList<Account>& accounts)
{
    return {{connection.name, connection.enabled ? ProcurementRows::tr("Enabled") : ProcurementRows::tr("Disabled"),
             connection.testMode ? ProcurementRows::tr("Test, nothing is bought") : ProcurementRows::tr("Buying"),
             procurementSystemWord(connection.system), approvedBeforehand(connection),
             accountName(connection.payer, accounts), connection.buyerId, connection.supplierId},
            connection.enabled ? u"on"_s : u"off"_s};
}

QList<PlainRowsModel::Column> requestColumns()
{
    return {{ProcurementRows::tr("Request")},      {ProcurementRows::tr("State"), false, u"procurement-state"_s},
            {ProcurementRows::tr("What")},         {ProcurementRows::tr("Part")},
            {ProcurementRows::tr("Amount"), true}, {ProcurementRows::tr("Purchase order")},
            {ProcurementRows::tr("Requested on")}, {ProcurementRows::tr("For")}};
}

int requestStateColumn()
{
    return 1;
}

PlainRowsModel::Row requestRow(const ProcurementRequest& request, const QList<CatalogueEntry>& catalogue,
                               const QList<Account>& accounts)
{
    const QLocale locale;
    const QString what = ProcurementRows::tr("%1 of %2", "units, offer")
                             .arg(locale.toString(request.quantity), offerName(request.offer, catalogue));
    return {{request.number, words::procurementStateWord(request.state), what, words::procurementPartWord(request.part),
             words::moneyText(request.amount, locale), request.orderNumber,
             words::dateText(request.requestedOn, locale), accountName(request.account, accounts)},
            procurementStateText(request.state)};
}

QString offerName(OfferId offer, const QList<CatalogueEntry>& catalogue)
{
    for (const CatalogueEntry& entry : catalogue) {
        for (const Offer& each : entry.offers) {
            if (each.id == offer)
                return ProcurementRows::tr("%1, %2", "product, offer").arg(entry.product.name, each.name);
        }
    }
    return QString::number(offer.value);
}

} // namespace podesk
