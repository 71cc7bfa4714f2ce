// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/routes/orderroutes.h"

#include "core/rules/ordervalidation.h"
#include "ui/scenarios/routes/routes.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString actionTo(Status status)
{
    switch (status) {
    case Status::Active:
        return u"activateOrders"_s;
    case Status::Suspended:
    case Status::SuspendedExpired:
        return u"suspendOrders"_s;
    case Status::Expired:
        return u"expireOrders"_s;
    }
    return {};
}

/// As the form takes it: texts between commas.
bool isListable(const QStringList& texts)
{
    return std::ranges::none_of(texts, [](const QString& text) {
        return text.contains(u',') || text.contains(u';') || text.trimmed() != text || text.isEmpty();
    });
}

} // namespace

QString typedMonth(Month month)
{
    return month.toText();
}

bool selectOrders(Acts& acts, qsizetype wanted)
{
    const QList<PurchaseOrder>& orders = acts.stage().now.orders;
    if (orders.size() != wanted || orders.isEmpty())
        return false;
    QList<qint64> ids;
    for (const PurchaseOrder& order : orders)
        ids.append(order.id.value);
    // One is searched for by its number, several are looked for in the whole list.
    ListQuery query;
    if (orders.size() == 1)
        query.words = {orders.first().header.number};
    acts.selectRecords(ListKind::PurchaseOrders, ids, query.toText());
    return true;
}

Way wayToChangeStatus(const Stage& stage, const ChangeStatus& command)
{
    Acts acts(stage);
    if (!selectOrders(acts, command.purchaseOrders.size()))
        return std::nullopt;
    acts.chooseAction(actionTo(command.to));
    if (command.purchaseOrders.size() > 1)
        acts.press(u"verb"_s);
    return acts.take();
}

Way wayToDelete(const Stage& stage, const DeletePurchaseOrders& command)
{
    Acts acts(stage);
    if (!selectOrders(acts, command.purchaseOrders.size()))
        return std::nullopt;
    acts.chooseAction(u"deleteOrders"_s);
    acts.press(u"verb"_s);
    return acts.take();
}

Way wayToDuplicate(const Stage& stage, const DuplicatePurchaseOrder& command)
{
    Acts acts(stage);
    if (!selectOrders(acts, 1))
        return std::nullopt;
    acts.chooseAction(u"duplicateOrder"_s);
    acts.fill(u"number"_s, command.number);
    acts.press(u"verb"_s);
    return acts.take();
}

Way wayToRenew(const Stage& stage, const RenewPurchaseOrder& command)
{
    Acts acts(stage);
    if (!selectOrders(acts, 1))
        return std::nullopt;
    acts.chooseAction(u"renewOrder"_s);
    acts.fill(u"effective"_s, typedMonth(command.effective));
    acts.fill(u"expiration"_s, typedMonth(command.expiration));
    acts.press(u"verb"_s);
    return acts.take();
}

Way wayToEdit(const Stage& stage, const EditPurchaseOrder& command)
{
    const HeaderChanges& set = command.set;
    Acts acts(stage);
    if (!selectOrders(acts, 1))
        return std::nullopt;
    const QString billFrom = set.billFrom.value_or(stage.now.orders.first().header.billFrom);
    if ((set.taxRegistrationNumbers &&
         (!isListable(*set.taxRegistrationNumbers) || !rules::offersTaxNumbers(billFrom))) ||
        (set.invoiceUnits && !isListable(*set.invoiceUnits)))
        return std::nullopt;
    acts.chooseAction(u"editOrder"_s);
    if (set.description)
        acts.fill(u"description"_s, *set.description);
    if (set.billFrom)
        acts.fill(u"billFrom"_s, *set.billFrom);
    if (set.shipTo)
        acts.fill(u"shipTo"_s, *set.shipTo);
    if (set.taxRegistrationNumbers)
        acts.fill(u"taxRegistrationNumbers"_s, set.taxRegistrationNumbers->join(u", "_s));
    if (set.invoiceUnits)
        acts.fill(u"invoiceUnits"_s, set.invoiceUnits->join(u", "_s));
    if (set.effective)
        acts.fill(u"effective"_s, typedMonth(*set.effective));
    if (set.expiration)
        acts.fill(u"expiration"_s, typedMonth(*set.expiration));
    acts.press(u"verb"_s);
    return acts.take();
}

} // namespace podesk
