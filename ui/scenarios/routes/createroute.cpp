// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ordervalidation.h"
#include "ui/details/orderrows.h"
#include "ui/scenarios/routes/lineroutes.h"
#include "ui/scenarios/routes/orderroutes.h"
#include "ui/scenarios/routes/routes.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

bool pays(const Account& account)
{
    return account.kind != AccountKind::Member;
}

/// The wizard has a field for all of it.
bool isSayable(const CreatePurchaseOrder& command, const Circumstances& now)
{
    const PurchaseOrderHeader& header = command.order.header;
    const bool isSetBy = !header.billTo.isEmpty() || !header.paymentTerms.isEmpty() || command.order.suspended;
    const bool lacksTaxes = !header.taxRegistrationNumbers.isEmpty() && !rules::offersTaxNumbers(header.billFrom);
    const bool isAlone = std::ranges::count_if(now.facts.accounts, pays) == 1;
    const auto hasTotals = [](const LineItem& line) { return line.balance.has_value(); };
    return !isSetBy && !lacksTaxes && (isAlone || !command.payer.isEmpty()) && header.currency.isValid() &&
           !command.order.lines.isEmpty() && std::ranges::none_of(command.order.lines, hasTotals);
}

void fillHeader(Acts& acts, const PurchaseOrderHeader& header)
{
    acts.fill(u"number"_s, header.number);
    if (!header.description.isEmpty())
        acts.fill(u"description"_s, header.description);
    acts.fill(u"billFrom"_s, header.billFrom);
    if (!header.taxRegistrationNumbers.isEmpty())
        acts.fill(u"taxRegistrationNumbers"_s, header.taxRegistrationNumbers.join(u", "_s));
    acts.fill(u"effective"_s, typedMonth(header.effective));
    acts.fill(u"expiration"_s, typedMonth(header.expiration));
    acts.fill(u"shipTo"_s, header.shipTo);
    if (!header.invoiceUnits.isEmpty())
        acts.fill(u"invoiceUnits"_s, header.invoiceUnits.join(u", "_s));
    acts.choose(u"currency"_s, header.currency.code());
}

void fillRows(Acts& acts, const QString& box, const RowsEditor::Wording& wording, const QList<QStringList>& rows)
{
    if (rows.isEmpty())
        return;
    acts.tick(box, true);
    for (const QStringList& row : rows)
        acts.addRow(wording.name, row);
}

} // namespace

Way wayToCreate(const Stage& stage, const CreatePurchaseOrder& command)
{
    if (!isSayable(command, stage.now))
        return std::nullopt;
    const PurchaseOrder& order = command.order;
    Acts acts(stage);
    acts.goTo(Place::PurchaseOrders);
    acts.chooseAction(u"addOrder"_s);
    if (!command.payer.isEmpty())
        acts.choose(u"payer"_s, command.payer);
    fillHeader(acts, order.header);
    fillRows(acts, u"contactsBox"_s, contactWording(), contactRows(order.contacts));
    fillRows(acts, u"tagsBox"_s, tagWording(), tagRows(order.tags));
    acts.pressToPage(u"verb"_s, u"steps"_s, 1);
    for (const LineItem& line : order.lines) {
        acts.press(u"addLine"_s);
        fillLine(acts, line, order.header);
    }
    acts.press(u"verb"_s);
    return acts.take();
}

} // namespace podesk
